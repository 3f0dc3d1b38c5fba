// Is a file read again when it changed, and only then?
import { renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fileCache } from '../../../src/read/file-cache.ts'
import { folderWith } from '../../support/digestif.ts'

function counted(most = 10) {
  const cache = fileCache<Promise<number>>(most)
  let reads = 0
  return (file: string) => cache(file, async () => ++reads)
}

test('a file that is as it was is read once', async () => {
  const file = join(folderWith({ 'a.md': 'one' }), 'a.md')
  const read = counted()
  expect([await read(file), await read(file), await read(file)]).toEqual([1, 1, 1])
})

test('it is read again when its text changes, though size and time of change be put back', async () => {
  const file = join(folderWith({ 'a.md': 'one' }), 'a.md')
  const read = counted()
  await read(file)
  const { atime, mtime } = statSync(file)
  writeFileSync(file, 'two')
  utimesSync(file, atime, mtime)
  expect(await read(file)).toBe(2)
})

test('it is read again when another file takes its place', async () => {
  const folder = folderWith({ 'a.md': 'one', 'b.md': 'two' })
  const read = counted()
  await read(join(folder, 'a.md'))
  renameSync(join(folder, 'b.md'), join(folder, 'a.md'))
  expect(await read(join(folder, 'a.md'))).toBe(2)
})

test('a file that is not there is asked for each time', async () => {
  const file = join(folderWith({ 'a.md': 'one' }), 'a.md')
  const read = counted()
  await read(file)
  rmSync(file)
  expect([await read(file), await read(file)]).toEqual([2, 3])
})

test('those asked for last are cache', async () => {
  const folder = folderWith({ a: '1', b: '2', c: '3' })
  const read = counted(2)
  const [a, b, c] = ['a', 'b', 'c'].map((name) => join(folder, name)) as [string, string, string]
  for (const file of [a, b, a, c]) await read(file)
  expect([await read(a), await read(b)]).toEqual([1, 4])
})
