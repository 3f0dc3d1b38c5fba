// Are stories with the same headline told apart?
import { expect, test } from 'vitest'
import { distinctHeadlines } from '../../../src/compose/same-headline.ts'
import { article, on } from '../select/articles.ts'

const headed = (date?: string, authors: string[] = []) =>
  article('a', { title: 'Orchard roundup', authors, ...(date !== undefined && { published: on(date) }) })

test('by their days, with the year only where it differs', () => {
  const other = article('b', { title: 'Frost' })
  expect(distinctHeadlines([headed('2026-11-20'), other, headed('2026-11-13')])).toEqual([
    'Orchard roundup (Nov 20)',
    'Frost',
    'Orchard roundup (Nov 13)',
  ])
  expect(distinctHeadlines([headed('2026-11-20'), headed('2025-11-20')], 'de')).toEqual([
    'Orchard roundup (20. Nov. 2026)',
    'Orchard roundup (20. Nov. 2025)',
  ])
})

test('by their authors where the day is the same or missing', () => {
  expect(distinctHeadlines([headed('2026-11-20', ['Ida']), headed('2026-11-20', ['Jo'])])).toEqual([
    'Orchard roundup (Ida)',
    'Orchard roundup (Jo)',
  ])
})

test('by their sites where only their addresses say so', () => {
  const at = (url: string) => ({ ...headed('2026-11-20'), url })
  expect(distinctHeadlines([at('https://www.courier.example/a'), at('https://herald.example/b')])).toEqual([
    'Orchard roundup (courier.example)',
    'Orchard roundup (herald.example)',
  ])
})

test('without the colon of a ticker before it', () => {
  const ticker = (date: string) => ({ ...headed(date), title: 'Harbour:' })
  expect(distinctHeadlines([ticker('2026-11-20'), ticker('2026-11-19')])[0]).toBe('Harbour (Nov 20)')
})

test('by their first tag where nothing else differs', () => {
  const tagged = (tag: string) => ({ ...headed('2026-11-20'), tags: [tag] })
  expect(distinctHeadlines([tagged('press'), tagged('cellar')])).toEqual([
    'Orchard roundup (press)',
    'Orchard roundup (cellar)',
  ])
})

test('by two of these where none of them parts all', () => {
  expect(
    distinctHeadlines([headed('2026-11-20', ['Ida']), headed('2026-11-20', ['Jo']), headed('2026-11-13', ['Jo'])]),
  ).toEqual(['Orchard roundup (Nov 20, Ida)', 'Orchard roundup (Nov 20, Jo)', 'Orchard roundup (Nov 13, Jo)'])
})

test('not at all where nothing differs', () => {
  expect(distinctHeadlines([headed(), headed()])).toEqual(['Orchard roundup', 'Orchard roundup'])
})
