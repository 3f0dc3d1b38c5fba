import { describe, expect, it } from 'vitest'
import { readText } from '../../../src/read/text/text.ts'

const PARAGRAPHS = [
  'The ferry company confirmed that a vote on the night boats will be held before the summer.',
  'It would be the first change of the timetable since the new quay was built.',
  'The harbour master said that the lamps along the quay had been bought in spring.',
  'They only had to be put up, and whoever pays for that was not to be found on Tuesday.',
  'Islanders have waited ten years for it, and many of them say that they will wait no longer.',
]
const MENU = ['Home', 'News', 'Sport', 'Weather', 'Subscribe', 'Log in']

const dayOf = (above: readonly string[], below: readonly string[]): string | undefined =>
  readText(
    [...MENU, ...above, 'Night boats to sail from spring on', 'By Ann Lee', ...PARAGRAPHS, ...below].join('\n\n'),
  ).meta.date?.text

const GAP = ['Print', 'Email', 'Share', 'Tweet']

describe('a day far from the title is the article’s', () => {
  it.each([
    ['where hardly anything is beside it', ['News, 5 January 2026', ...GAP], []],
    ['where it says so', ['Published on the pages of the quay on 5 January 2026 by us', ...GAP], []],
    ['below the end', [], ['Quay Post, 5 January 2026', 'Privacy policy']],
    ['below a heading of others, alone', [], ['Related stories', '5 January 2026']],
  ])('%s', (_, above, below) => {
    expect(dayOf(above, below)).toBe('2026-01-05')
  })
})

describe('a day far from the title is another’s', () => {
  it.each([
    ['beside the headline of a teaser', ['5 January 2026 in Quay, Debate: It could be a loud night', ...GAP], []],
    [
      'beside the headline of a link',
      [],
      ['How islanders learned to love the lamps (4) 5 January 2026', 'Privacy policy'],
    ],
    ['where readers say it', [], ['3 comments', 'Bo Ek', '5 January 2026, 10:09', 'Privacy policy']],
    ['beside a reader’s name', [], ['Comments', 'Bo Ek Dahl says 5 January 2026', 'Privacy policy']],
  ])('%s', (_, above, below) => {
    expect(dayOf(above, below)).toBeUndefined()
  })
})

it.each([
  [
    'Le bac passe de nouveau la rivière depuis lundi, après les cinq semaines où il était à quai pour les travaux.',
    '2024-04-03',
  ],
  [
    'El barco cruza de nuevo el río desde el lunes, después de las cinco semanas que pasó en el muelle por las obras.',
    '2024-04-03',
  ],
  ['The ferry has crossed the river again since Monday, after the five weeks for which it lay at the quay.', undefined],
])('03/04/2024 is read by the language of the text: %s', (paragraph, day) => {
  expect(readText(`Ferry\n03/04/2024\n\n${paragraph}\n\n${paragraph}\n`).meta.date?.text).toBe(day)
})

describe('the day of a change that a program glued to the year before it', () => {
  it.each([
    ['Publié le 22 mars 202414 octobre 2024', '2024-03-22'],
    ['March 22, 2024October 14, 2024', '2024-03-22'],
    ['Publicado 22 de marzo de 20244 de octubre de 2024', '2024-03-22'],
  ])('is told from it: %s', (line, day) => {
    expect(dayOf([], [])).toBeUndefined()
    expect(
      readText([...MENU, 'Night boats to sail from spring on', line, ...PARAGRAPHS].join('\n\n')).meta.date?.text,
    ).toBe(day)
  })
})
