// Does what matters lead an issue?
import { expect, test } from 'vitest'
import type { Article } from '../../../src/model/article.ts'
import { leadingFirst } from '../../../src/select/issue-lead.ts'
import type { Group } from '../../../src/select/rank.ts'
import { article, on } from './articles.ts'

const dated = (path: string, day: number, parts: Partial<Omit<Article, 'blocks'>> = {}): Article =>
  article(path, { published: on(`2026-11-${day}`), words: 400, ...parts })
const order = (...groups: Group[]): string[] => leadingFirst(groups).map(([lead]) => lead.path)

test('the event that most articles report leads, and the others follow by rank', () => {
  expect(order([dated('new', 20)], [dated('mid', 19)], [dated('event', 18), dated('other', 18)])).toEqual([
    'event',
    'new',
    'mid',
  ])
})

test('a featured story leads before it', () => {
  expect(order([dated('event', 20), dated('other', 20)], [dated('own', 10, { featured: true })])).toEqual([
    'own',
    'event',
  ])
})

test.each<[string, Partial<Omit<Article, 'blocks'>>]>([
  ['a note', { words: 60 }],
  ['a round-up', { title: 'Week in review' }],
  ['a headline that says nothing', { title: 'Release notes' }],
  ['a page dated by its file', { published: on('2026-11-21', 'file-time') }],
])('%s does not lead, and keeps its place', (_, parts) => {
  expect(order([dated('story', 19)], [dated('weak', 20, parts)], [dated('last', 18)])).toEqual([
    'story',
    'weak',
    'last',
  ])
})

test('a line or two do not lead, though most others are no longer', () => {
  expect(
    order([dated('note', 22, { words: 6 })], [dated('line', 20, { words: 8 })], [dated('story', 18, { words: 120 })]),
  ).toEqual(['story', 'note', 'line'])
})

test('the author’s line counts as text: a page of little else may lead', () => {
  const dek = Array.from({ length: 100 }, () => 'word').join(' ')
  expect(order([dated('story', 19)], [dated('page', 20, { words: 60, dek })])).toEqual(['page', 'story'])
})

test('where all are such, the first by rank leads', () => {
  expect(order([dated('a', 19, { title: 'Weekly update' })], [dated('b', 20, { title: 'Weekly news' })])).toEqual([
    'b',
    'a',
  ])
})
