import { describe, expect, it } from 'vitest'
import { pathDate, pathLanguage, pathTitle, slugDate } from '../../../src/read/path-facts.ts'

describe('a path', () => {
  it.each([
    ['_posts/2026-11-03-the-press.md', '2026-11-03'],
    ['2026-11-03.md', '2026-11-03'],
    ['2026_11_03 The press.txt', '2026-11-03'],
    ['20261103-press.md', '2026-11-03'],
    ['2026/11/03/the-press/index.md', '2026-11-03'],
    ['blog/2026/11/3/the-press.md', '2026-11-03'],
    ['blog/2026-11-03-the-press/index.mdx', '2026-11-03'],
    ['blog/20261103-the-press/index.md', '2026-11-03'],
    ['2021-09-31-never.md', '2021-09-31'],
    ['2026-11/03-the-press.md', '2026-11-03'],
    ['2026/11-03 the press.md', '2026-11-03'],
    ['202611031530 the press.md', '2026-11-03'],
    ['the-press-2026-11-03.md', '2026-11-03'],
    ['The press (2026-11-03).md', '2026-11-03'],
    ['[2026-11-03] The press.md', '2026-11-03'],
    ['daily.2026.11.03.md', '2026-11-03'],
    ['2026 11 03 the press.md', '2026-11-03'],
    ['25-11-2026 the press.md', '2026-11-25'],
    ['3 November 2026 - The press.md', '2026-11-03'],
    ['Nov 3rd, 2026.md', '2026-11-03'],
    ['3. März 2026.md', '2026-03-03'],
    ['2026年11月3日.md', '2026-11-03'],
    ['2026/11-November/03 the press.md', '2026-11-03'],
    ['2026/November/03/the-press.md', '2026-11-03'],
    ['2026/1103-the-press.md', '2026-11-03'],
    ['202611/03-the-press.md', '2026-11-03'],
    ['2026/11-03-the-press/index.md', '2026-11-03'],
  ])('tells its date: %s', (path, date) => {
    expect(pathDate(path)).toBe(date)
  })

  it.each([
    'the-press.md',
    '12345678-press.md',
    '2026/11/the-press.md',
    'rfc-8058.md',
    '2026-review.md',
    '2001-12-monkeys.md',
    '03-11-2026 press.md',
    'Summer of 4 July 1976.md',
  ])('tells no date where it holds none: %s', (path) => {
    expect(pathDate(path)).toBeUndefined()
  })

  it('of an address may hold a date, too', () => {
    expect(slugDate('inside/2019/05/15/slug')).toBe('2019-05-15')
    expect(slugDate('/2019-5-1-slug/')).toBe('2019-05-01')
    expect(slugDate('/about/')).toBeUndefined()
  })

  it.each([
    ['_posts/2026-11-03-the-old-press.md', 'The old press'],
    ['2026/11/03/the-press/index.md', 'The press'],
    ['the_press.de.md', 'The press'],
    ['2026-11-03.md', '2026-11-03'],
    ['Self-hosting C++.md', 'Self-hosting C++'],
    ['Notes on Node.js.md', 'Notes on Node.js'],
    ['2026-11-03 A well-read town.md', 'A well-read town'],
    ['iPhone repair 3f2a9c0b1d3e4f5a8b7c6d5e4f3a2b1c.md', 'iPhone repair'],
    ['my trip/index.md', 'my trip'],
    ['202611031530-the-press.md', 'The press'],
    ['20261103153012 The press.md', 'The press'],
    ['20261103T153012--the-old-press__ink_lead.md', 'The old press'],
    ['20261103T153012==1a--the-old-press.md', 'The old press'],
    ['2026-11-03-15-30-12-the-press.md', 'The press'],
    ['2026-11/03-the-press.md', 'The press'],
    ['2026/11 - November/03 The press.md', 'The press'],
    ['2026/11/3 presses.md', '3 presses'],
    ['2026-11-03-the-press.html.md', 'The press'],
    ['2026-11-03 10 ways to print.md', '10 ways to print'],
    ['151234567.the-old-press.html', 'The old press'],
    ['2001.a-space-odyssey.md', '2001.a space odyssey'],
  ])('makes a title: %s', (path, title) => {
    expect(pathTitle(path)).toBe(title)
  })

  it('names a language', () => {
    expect(pathLanguage('ja/press.md')).toBe('ja')
    expect(pathLanguage('zh-hans/press.md')).toBe('zh-hans')
    expect(pathLanguage('blog/press.pt-br.md')).toBe('pt-br')
    expect(pathLanguage('blog/press.md')).toBeUndefined()
    expect(pathLanguage('blog/Português/press.md')).toBe('pt')
    expect(pathLanguage('日本語/press.md')).toBe('ja')
    expect(pathLanguage('german/lesson-1.md')).toBeUndefined()
  })
})
