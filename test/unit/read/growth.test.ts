// Does the time that a file takes stay small, whatever is in it?
import { expect, test } from 'vitest'
import { articleText } from '../../../src/model/article.ts'
import { readSource } from '../../../src/read/article.ts'
import { limitBlocks, limitBody } from '../../../src/read/limit-length.ts'
import { digest, hostileFiles } from '../../support/hostile-files.ts'

/** Each of them took minutes at this size when its time grew with the square. */
const NAMES = [
  'letter.txt',
  'lines of =.md',
  'setext headings.md',
  'title of links.md',
  'front matter ---: title of links.md',
  'space.mdx',
  'closed tags.mdx',
  'byte order mark.md',
  'tags within tags.html',
  'lists.md',
  'mark (.txt',
]
/** A hundred times what they take, for a machine with other work. */
const LIMIT_MS = 10_000
const OPTIONS = { timeZone: 'UTC', readAt: new Date('2026-11-22T12:00:00Z') }

test.each(NAMES)('a file of 300 KB of one thing is read soon: %s', { timeout: 60_000 }, async (name) => {
  const file = hostileFiles.find((each) => each.name === name)
  const start = process.threadCpuUsage()
  await digest(name, file?.of(300_000) ?? '')
  const { user, system } = process.threadCpuUsage(start)
  expect((user + system) / 1_000).toBeLessThan(LIMIT_MS)
})

test('a text that is too long is cut at a line, with a problem', () => {
  const { body, problems } = limitBody('One line of text.\n'.repeat(20_000))
  expect([body.split('\n').length, body.endsWith('text.'), problems.length]).toEqual([10_000, true, 1])
  expect(limitBody('One line.\n')).toEqual({ body: 'One line.\n', problems: [] })
})

test('a paragraph that is too long becomes several, and no word is lost', () => {
  const text = 'The press prints again. '.repeat(2_000).trim()
  const { blocks, problems } = limitBlocks([{ type: 'paragraph', text }])
  expect(blocks.length).toBeGreaterThan(5)
  expect(blocks.every((block) => block.text.endsWith('again.'))).toBe(true)
  expect(articleText({ blocks }).replace(/\s+/g, ' ')).toBe(text)
  expect(problems).toEqual([])
})

const LONG = 'a '.repeat(3_000)

test.each([
  ['# One\n\nText.\n\n## ', '', 'One heading is longer than 4,000 characters and was cut.'],
  ['- ', '\n- b\n', 'One item of a list is longer than 4,000 characters and was cut.'],
  ['![a](https://example.com/a.png)\n*', '*\n', 'One caption is longer than 4,000 characters and was cut.'],
])('a line that is too long is cut with a notice: %s', async (before, after, what) => {
  const { article, notices } = await readSource(Buffer.from(before + LONG.trim() + after), 'a.md', OPTIONS)
  expect(article?.blocks.some(({ text }) => text.length > 4_100)).toBe(false)
  expect(notices.map((notice) => notice.what)).toEqual([what])
})

test.each([
  ['paragraphs', '<p>The press prints again, and the town watches it.</p>'],
  ['one block of code', 'the press prints\n'],
  ['one list', '<li>The press prints again, and the town watches it.</li>'],
])('a page of %s past 200,000 characters says that only its beginning was read', async (what, unit) => {
  const text = unit.repeat(20_000)
  const whole = what === 'one list' ? `<ul>${text}</ul>` : what === 'one block of code' ? `<pre>${text}</pre>` : text
  const page = `<html><title>Presses</title><body><article><h1>Presses</h1><p>A press prints.</p>${whole}</article>`
  const { article, notices } = await readSource(Buffer.from(page), 'a.html', OPTIONS)
  expect(article && articleText(article).length).toBeLessThan(210_000)
  expect(article && articleText(article).length).toBeGreaterThan(190_000)
  expect(notices.map(({ code }) => code)).toEqual(['too-complex'])
})
