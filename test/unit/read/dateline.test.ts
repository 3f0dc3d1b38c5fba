// Which date do the first lines of a Markdown text give?
import { describe, expect, it } from 'vitest'
import { dateline } from '../../../src/read/dates/dateline.ts'
import { readDate } from '../../../src/read/dates/dates.ts'

const day = (line: string) => {
  const found = dateline(`# The ferry\n\n${line}\n\nThe ferry crosses the lake again.\n`)
  return found && readDate(found.text, 'UTC')?.day
}

describe('a line above the text', () => {
  it.each([
    'Posted on 9 March 2026',
    '*March 9, 2026*',
    'By Ida Brandt | March 9, 2026 | 4 min read',
    'Veröffentlicht am 9. März 2026 von Ida Brandt',
    'Opublikowano 9 marca 2026',
    '9 Mart 2026 tarihinde yayınlandı',
    '৯ মার্চ ২০২৬',
    'pondělí 9. 3. 2026',
    'Publikováno: 9.3.2026 v 11:45',
    'Publicerad 2026-03-09 11.45',
    'Diterbitkan 9 Mar 2026 11:45 WIB',
    '投稿日：2026年3月9日',
    '发布于 2026-03-09',
    '9 March 2026, updated 12 March 2026',
    'Last updated: 12 March 2026. First published: 9 March 2026',
    'Created 2026-03-09 · Modified 2026-03-12',
    '<time datetime="2026-03-09">9 March</time>',
    '<p class="date">March 9, 2026</p>',
  ])('gives the day: %s', (line) => {
    expect(day(line)).toBe('2026-03-09')
  })

  it.each([
    'On 9 March 2026 we opened the gate.',
    'Updated 12 March 2026',
    'Zuletzt bearbeitet: 12.03.2026',
    'The fair is on 9 March 2026 by the river.',
    '## 9 March 2026',
    'Ferry 2026',
  ])('gives none: %s', (line) => {
    expect(day(line)).toBeUndefined()
  })
})
