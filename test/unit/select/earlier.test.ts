// Are the files read again that matter to a new issue, and no others?
import { expect, test } from 'vitest'
import type { Article } from '../../../src/model/article.ts'
import { likelyChanged, likelyOriginals } from '../../../src/select/earlier.ts'
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

test('an article that was sent itself is no copy', () => {
  expect([...likelyOriginals([chess], sent)]).toEqual([])
})

test('what has no sketch is not read again', () => {
  const old = new Map([['chess.md', { issue: '2026-11-16', path: 'chess.md', hash: 'x', hashes: ['x'] }]])
  expect([...likelyOriginals([again({})], old)]).toEqual([])
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
