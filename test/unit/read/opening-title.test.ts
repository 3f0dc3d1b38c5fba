// What do texts without a title get called?
import { expect, test } from 'vitest'
import type { Block } from '../../../src/model/article.ts'
import { openingTitle } from '../../../src/read/opening-title.ts'

const blocks = (text: string): Block[] => [{ type: 'paragraph', text }]

test('a meaningful file name stays the title', () => {
  expect(openingTitle(blocks('The harbour opened.'), 'harbour-news.txt')).toBeUndefined()
  expect(openingTitle(blocks('The harbour opened.'), '2026-03-01-opening-day.md')).toBeUndefined()
  expect(openingTitle(blocks('港が開いた。'), '港便り.txt')).toBeUndefined()
  expect(openingTitle(blocks('The harbour opened.'), 'Go 1.22.md')).toBeUndefined()
})

test.each(['003_275b2542cd664c9b.txt', 'untitled.txt', '17.html', 'page-2.txt', 'Go-1.md', 'Page 2.md', 'a/b/1.md'])(
  '%s tells nothing, so the first sentence does',
  (path) => {
    expect(openingTitle(blocks('The harbour opened. Ships came.'), path)).toBe('The harbour opened')
  },
)

test('a long first sentence is cut between words', () => {
  const text =
    'Ships of up to ninety metres can pass the new lock of the harbour, which was opened on Tuesday after years.'
  const title = openingTitle(blocks(text), '1.txt') ?? ''
  expect(title.length).toBeLessThanOrEqual(72)
  expect(text.startsWith(title.replace('…', ''))).toBe(true)
  expect(title).toMatch(/\w…$/)
})

test('a text without a paragraph has only its file name', () => {
  expect(openingTitle([], '1.txt')).toBeUndefined()
})
