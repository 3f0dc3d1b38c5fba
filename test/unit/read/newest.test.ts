// Are only so many files read as an issue needs?
import { expect, test } from 'vitest'
import { scanFolder } from '../../../src/read/folder.ts'
import { readNewest } from '../../../src/read/newest.ts'
import { aFolder, options } from './a-folder.ts'

const log = { notice() {}, progress() {} }
const dated = (day: string) => `---\ndate: ${day}\n---\nThe press prints again.\n`

test('the newest files are read first, after those that must be read in any case', async () => {
  using folder = aFolder({
    'a.md': dated('2026-11-01'),
    'b.md': dated('2026-11-04'),
    'c.md': dated('2026-11-03'),
    'd.md': dated('2026-11-02'),
    'undated.txt': 'A note without a date.',
  })
  const { files } = await scanFolder(folder.path, options)
  const read = async (first: readonly string[], enough: number) => {
    const isEnough = (articles: readonly unknown[]) => articles.length >= enough
    return (await readNewest(folder.path, files, { first: new Set(first), step: 1, isEnough }, { ...options, log }))
      .read
  }
  expect(await read([], 2)).toEqual(['undated.txt', 'b.md'])
  expect(await read(['a.md'], 3)).toEqual(['undated.txt', 'a.md', 'b.md'])
  expect(await read([], 99)).toHaveLength(5)
})
