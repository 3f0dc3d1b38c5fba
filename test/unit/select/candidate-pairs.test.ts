// Which articles are compared, and by which words?
import { expect, test } from 'vitest'
import { candidatePairs } from '../../../src/select/candidate-pairs.ts'
import { containmentOf } from '../../../src/select/shingles.ts'
import { termVectors } from '../../../src/select/term-vectors.ts'
import { article, landslide, others } from './articles.ts'

test('an article is compared with at most a hundred others', () => {
  const text = landslide[0]?.blocks.map((block) => block.text) ?? []
  const copies = Array.from({ length: 120 }, (_, n) => article(`${n}.md`, { title: 'Landslide', text }))
  const perArticle = Map.groupBy(candidatePairs([...copies, ...others]).pairs, ({ a }) => a.article)
  expect(Math.max(...[...perArticle.values()].map((pairs) => pairs.length))).toBe(100)
})

test('the words of a title characterize an article, those of a file name do not', () => {
  const titled = article('a.md', { title: 'Zeppelin', titleFrom: 'html', text: ['The harbour is closed.'] })
  const named = article('b.md', { title: 'Zeppelin', titleFrom: 'file-name', text: ['The station is closed.'] })
  const [one, other] = termVectors([titled, named])
  expect([one?.weights.has('zeppelin'), other?.weights.has('zeppelin')]).toEqual([true, false])
})

test('a word of the headline says more about an article than another of its opening', () => {
  const text = ['A keel lies on the slip beside a mast.']
  const [vector] = termVectors([article('a.md', { title: 'The keel', titleFrom: 'html', text })])
  expect(vector?.weights.get('keel')).toBeGreaterThan(1.5 * (vector?.weights.get('mast') ?? 0))
})

test('the words of the great story of a week still tell what a report is about', () => {
  const text = (n: number) => (n % 4 === 0 ? 'The dyke burst' : 'Nothing burst')
  const [vector] = termVectors(
    Array.from({ length: 40 }, (_, n) => article(`${n}.md`, { text: [`${text(n)} at ${n}.`] })),
  )
  const [story = 0, rare = 1] = ['dyke', '0'].map((word) => vector?.rarity.get(word))
  expect(story).toBeGreaterThan(0.6 * rare)
})

test('a word that all articles have says next to nothing about any of them', () => {
  const text = (n: number) => [`Heron ${n % 2 === 0 ? 'meeting' : 'release'} number ${n}.`]
  const [vector] = termVectors(Array.from({ length: 50 }, (_, n) => article(`${n}.md`, { title: '', text: text(n) })))
  const weight = (word: string) => vector?.weights.get(word) ?? 0
  const [common, half] = ['heron', 'meet'].map((start) => {
    return weight([...(vector?.weights.keys() ?? [])].find((word) => word.startsWith(start)) ?? '')
  })
  expect(common).toBeLessThan((half ?? 0) / 5)
})

test('a text is contained in the beginning of a longer one, not in a quotation further down', () => {
  const note = Array.from({ length: 100 }, (_, n) => n)
  const other = Array.from({ length: 200 }, (_, n) => 1000 + n)
  expect(containmentOf(note, [...note, ...other])).toBe(1)
  expect(containmentOf([...other, ...note], note)).toBe(0)
})
