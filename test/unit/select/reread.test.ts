// Are the files read again that matter to a new issue, and no others?
import { expect, test } from 'vitest'
import type { Article } from '../../../src/model/article.ts'
import { likelyChanged, likelyOriginals } from '../../../src/select/reread.ts'
import { article, landslide, on, others, sentIn } from './articles.ts'

const sent = sentIn('2026-11-16', [...others, ...landslide])
const [chess] = others.filter(({ path }) => path === 'chess.md')
if (!chess) throw new Error('no fixture')
const again = (parts: Partial<Article>): Article => ({
  ...chess,
  path: 'again.md',
  id: 'again.md',
  hash: 'x',
  ...parts,
})

test('what a new article may be a copy of is read again, and nothing else', () => {
  expect([...likelyOriginals([again({})], sent)]).toEqual(['chess.md'])
  expect([...likelyOriginals([again({ blocks: chess.blocks.slice(0, 1) })], sent)]).toEqual(['chess.md'])
  expect([...likelyOriginals([article('new.md')], sent)]).toEqual([])
})

test('an article that was sent itself is not a copy', () => {
  expect([...likelyOriginals([chess], sent)]).toEqual([])
})

test('a phrase that many earlier stories have in common is the site’s, and no reason to read them again', () => {
  const footer = 'Write to the editors of this page at any time and tell them what you would like to read next.'
  const stories = Array.from({ length: 6 }, (_, n) => article(`${n}.md`, { text: [footer, `Story ${n}.`] }))
  const fresh = article('fresh.md', { text: [footer, 'Another story.'] })
  expect([...likelyOriginals([fresh], sentIn('2026-11-16', stories))]).toEqual([])
  const five = stories.slice(0, 5)
  expect([...likelyOriginals([fresh], sentIn('2026-11-16', five))]).toEqual(five.map(({ path }) => path))
})

test('what has no sketch is not read again', () => {
  const old = new Map([['chess.md', { issue: '2026-11-16', path: 'chess.md', hash: 'x', hashes: ['x'] }]])
  expect([...likelyOriginals([again({})], old)]).toEqual([])
})

test('two shingles suffice for a text that has no more', () => {
  const short = article('short.md', { text: ['The old mill closed today'] })
  const copy = article('copy.md', { text: ['The old mill closed today, and nobody knows why.'] })
  expect([...likelyOriginals([copy], sentIn('2026-11-16', [short]))]).toEqual(['short.md'])
})

test('of all that may have changed, the two hundred latest are read again', () => {
  const window = { until: new Date('2026-11-23T07:00Z') }
  const stories = Array.from({ length: 201 }, (_, n) => article(`${n}.md`))
  const updated = (n: number) => new Date(Date.UTC(2026, 10, 22, 0, n))
  const files = stories.map(({ path }, n) => ({ path, updated: updated(n) }))
  const paths = likelyChanged(files, { window, sent: sentIn('2026-11-16', stories) })
  expect([paths.size, paths.has('0.md'), paths.has('200.md')]).toEqual([200, false, true])
})

test('what was published not long before the window, or says that it was updated, may have changed', () => {
  const window = { since: new Date('2026-11-16T07:00Z'), until: new Date('2026-11-23T07:00Z') }
  const heads = [
    { path: 'garden.md', published: on('2026-01-01') },
    { path: 'bakery.md', published: on('2026-01-01'), updated: new Date('2026-11-20') },
    { path: 'chess.md', published: on('2026-11-01') },
    { path: 'never-sent.md', published: on('2026-11-01') },
  ]
  expect([...likelyChanged(heads, { window, sent })]).toEqual(['bakery.md', 'chess.md'])
})
