// Is what was kept from an earlier run what the parser would say today?
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { formatOf } from '../../../src/read/formats.ts'
import { openParseCache } from '../../../src/read/parse-cache.ts'
import { type ParsedFile, parseFile } from '../../../src/read/parse-file.ts'

function cacheFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'digestif-parsed-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return join(folder, 'parsed', 'cache')
}

const never = (): Promise<ParsedFile> => Promise.reject(new Error('parsed again'))
const parsedAs = (title: string): Promise<ParsedFile> =>
  parseFile(new TextEncoder().encode(`# ${title}\n\nText.`), 'a.md', 'markdown', new Map())

test('every sample article comes back from the cache as it was parsed', async () => {
  const file = cacheFile()
  const folder = 'articles'
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (path) => formatOf(path) !== undefined,
  )
  expect(paths.length).toBeGreaterThan(15)
  const first = openParseCache(file, 'one')
  const parsed = new Map<string, ParsedFile>()
  for (const path of paths) {
    const bytes = readFileSync(join(folder, path))
    parsed.set(path, await first.of([path, bytes], () => parseFile(bytes, path, formatOf(path) ?? 'text', new Map())))
  }
  first.save()
  const second = openParseCache(file, 'one')
  for (const [path, before] of parsed) {
    expect(await second.of([path, readFileSync(join(folder, path))], never)).toStrictEqual(before)
  }
})

test('other bytes, another build, and a cache that is damaged or cut short are parsed anew', async () => {
  const file = cacheFile()
  const cache = openParseCache(file, 'one')
  const before = await cache.of(['a.md', Buffer.from('a')], () => parsedAs('Before'))
  cache.save()
  const reopened = openParseCache(file, 'one')
  expect(await reopened.of(['a.md', Buffer.from('a')], never)).toStrictEqual(before)
  await expect(reopened.of(['a.md', Buffer.from('b')], never)).rejects.toThrow('parsed again')
  await expect(reopened.of(['b.md', Buffer.from('a')], never)).rejects.toThrow('parsed again')
  await expect(openParseCache(file, 'two').of(['a.md', Buffer.from('a')], never)).rejects.toThrow('parsed again')
  const bytes = readFileSync(file)
  for (const damaged of [bytes.subarray(0, bytes.length >> 1), Buffer.from('nonsense'), Buffer.alloc(0)]) {
    writeFileSync(file, damaged)
    const after = openParseCache(file, 'one')
    expect((await after.of(['a.md', Buffer.from('a')], () => parsedAs('After'))).parsed.title?.text).toBe('After')
  }
})

test('only its owner can read it, and a folder that cannot be written stops nothing', async () => {
  const file = cacheFile()
  const cache = openParseCache(file, 'one')
  await cache.of(['a.md'], () => parsedAs('A'))
  cache.save()
  expect(statSync(file).mode & 0o777).toBe(0o600)
  const nowhere = openParseCache(join(file, 'below', 'a file'), 'one')
  await nowhere.of(['a.md'], () => parsedAs('A'))
  expect(() => nowhere.save()).not.toThrow()
})
