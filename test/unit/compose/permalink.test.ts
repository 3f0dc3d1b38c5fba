// Which address does a pattern give an article?
import { expect, test } from 'vitest'
import { permalink } from '../../../src/compose/permalink.ts'

const article = (path: string, more: { url?: string } = {}) => ({
  path,
  title: 'Tea & Cake',
  published: { at: new Date('2026-03-09T00:00:00Z'), day: '2026-03-09', from: 'front-matter' as const },
  ...more,
})

test.each([
  ['2026-03-09-tea.md', 'https://example.com/:year/:month/:day/:slug/', 'https://example.com/2026/03/09/tea/'],
  ['posts/tea/index.md', 'https://example.com/:path/', 'https://example.com/posts/tea/'],
  ['posts/tea/index.md', 'https://example.com/:slug', 'https://example.com/tea'],
  ['blog/tea.ja.md', 'https://example.com/:slug/', 'https://example.com/tea/'],
  ['blog/tea.pt-br.md', 'https://example.com/:slug/', 'https://example.com/tea/'],
  ['version 1.2.md', 'https://example.com/:slug/', 'https://example.com/version%201.2/'],
  ['茶.md', 'https://example.com/:slug/', 'https://example.com/%E8%8C%B6/'],
  ['tea.md', 'https://example.com/:title/:slug/', 'https://example.com/tea-cake/tea/'],
  ['2026-03-09.md', 'https://example.com/:slug/', 'https://example.com/2026-03-09/'],
])('%s under %s is %s', (path, pattern, address) => {
  expect(permalink(article(path), { permalink: pattern })).toBe(address)
})

test('an article’s own address comes first', () => {
  const url = 'https://elsewhere.example/tea'
  expect(permalink(article('tea.md', { url }), { permalink: 'https://example.com/:slug' })).toBe(url)
})

test('without address and pattern there is none', () => {
  expect(permalink(article('tea.md'))).toBeUndefined()
})
