// Does the time that a file takes stay small, whatever is in it?
import { expect, test } from 'vitest'
import { articleText } from '../../../src/model/article.ts'
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
  'lists.md',
  'mark (.txt',
]
/** A hundred times what they take, for a machine with other work. */
const LIMIT_MS = 10_000

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
  const blocks = limitBlocks([{ type: 'paragraph', text }])
  expect(blocks.length).toBeGreaterThan(5)
  expect(blocks.every((block) => block.text.endsWith('again.'))).toBe(true)
  expect(articleText({ blocks }).replace(/\s+/g, ' ')).toBe(text)
})
