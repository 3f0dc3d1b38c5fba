// Is what only a program should have read told from what an author wrote?
import { expect, it } from 'vitest'
import { candidates } from '../../../src/summarize/candidates.ts'
import { dekWorthShowing } from '../../../src/summarize/dek.ts'
import { showsTemplate } from '../../../src/summarize/template-code.ts'

it.each([
  'It costs {{ price }} crowns.',
  'About {% count %} came.',
  `The boat carries ${'$'}{count} people.`,
  'Ask #{user.name} at the desk.',
  'Dear {$name}, the mill turns.',
  'It opened in <%= year %>.',
  'It has had no doors since [current_year].',
  'It starts at [price id="3"] crowns.',
  'Hello *|FNAME|*, the mill turns.',
  'Its owner sells %%product_name%% and bread.',
  'It fell by @@amount@@ cents.',
])('shows a value that no program put in: %s', (text) => expect(showsTemplate(text)).toBe(true))

it.each([
  '"The [old] mill was never mine," she said.',
  'It opens [in January] or later.',
  'A set is written {1, 2, 3}.',
  'It costs $400 to $500.',
  'The path /mills/{id} is served.',
  'Nine of ten [sic] came.',
  'It grew by 5% and 7%.',
  'If a < b and c > d, it turns.',
])('shows none: %s', (text) => expect(showsTemplate(text)).toBe(false))

it('is a hole in a sentence, unless the article shows code', () => {
  const text = 'It costs {{ price }} crowns.'
  const holed = (...more: { type: 'code'; text: string }[]) =>
    candidates({ title: '', language: 'en', blocks: [{ type: 'paragraph', text }, ...more] }).map(({ holed }) => holed)
  expect(holed()).toEqual([true])
  expect(holed({ type: 'code', text: '{{ price }}' })).toEqual([false])
})

it('is no sentence of an author’s line', () => {
  const dek = 'A mill turns again in Hest. It opened in %%year%% for all.'
  expect(dekWorthShowing({ title: 'Mills', dek, language: 'en' }, { sentences: [] })).toBe(
    'A mill turns again in Hest.',
  )
})
