// Does the preview say numbers, days and times as a person does?
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { countOf, inBothIssues, receivedBy } from '../../../src/web/page/amounts.ts'
import { dayIn, timeIn } from '../../../src/web/page/times.ts'

test.each([
  [countOf(0, 'story', 'stories'), '0 stories'],
  [countOf(1, 'story', 'stories'), '1 story'],
  [countOf(2, 'story', 'stories'), '2 stories'],
  [countOf(1_200, 'byte'), '1,200 bytes'],
  [receivedBy(0, 1), '0 of 1 reader has received it'],
  [receivedBy(1, 1), 'The one reader has received it'],
  [receivedBy(0, 2), '0 of 2 readers have received it'],
  [receivedBy(1, 2), '1 of 2 readers has received it'],
  [receivedBy(2, 2), 'All 2 readers have received it'],
  [receivedBy(2, 3), '2 of 3 readers have received it'],
  [inBothIssues(0, 0), 'No story is in both issues.'],
  [inBothIssues(1, 0), '1 story is in both issues; it has not changed or moved.'],
  [inBothIssues(1, 1), '1 story is in both issues; it has changed or moved.'],
  [inBothIssues(2, 0), '2 stories are in both issues; none of them changed or moved.'],
  [inBothIssues(2, 1), '2 stories are in both issues; 1 of them changed or moved.'],
  [dayIn('Pacific/Auckland', '2026-11-28T12:30:00Z'), '2026-11-29'],
  [timeIn('Europe/Stockholm', '2026-03-29T00:59:30Z'), '03:00'],
  [timeIn('Europe/Stockholm', '2026-10-25T01:00:00Z'), '02:00'],
])('%s', (words, expected) => {
  expect(words).toBe(expected)
})

test('no part of the page writes a plural behind a number that may be 1', () => {
  const folder = 'src/web/page'
  const plural =
    /\$\{[^{}]+\} (?:stories|readers|articles|bytes|characters|issues|mails|pages|lines|links|pictures|errors|notices|minutes|decisions|deliveries|addresses|sentences|words|are|have|were)\b/
  const found = readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && name !== 'amounts.ts')
    .flatMap((name) => readFileSync(`${folder}/${name}`, 'utf8').match(new RegExp(plural, 'g')) ?? [])
  expect(found).toEqual([])
})
