// Can another account put code where the program looks for compiled modules?
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { cacheFolderOf } from '../../src/cli/cache-folder.ts'

const ofThisUser = process.getuid?.() ?? 0

function cacheHome(): string {
  const folder = mkdtempSync(join(tmpdir(), 'digestif-cache-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

test('the compile cache is a folder that only this user can read and write', () => {
  const home = cacheHome()
  const folder = cacheFolderOf({ XDG_CACHE_HOME: home })
  expect(folder).toBe(join(home, 'digestif'))
  expect(statSync(join(home, 'digestif')).mode & 0o777).toBe(0o700)
  expect(cacheFolderOf({ XDG_CACHE_HOME: home })).toBe(folder)
})

test('there is no compile cache where another account owns the folder, or may write to it or replace it', () => {
  const home = cacheHome()
  expect(cacheFolderOf({ XDG_CACHE_HOME: home }, ofThisUser + 1)).toBeUndefined()
  chmodSync(join(home, 'digestif'), 0o770)
  expect(cacheFolderOf({ XDG_CACHE_HOME: home })).toBeUndefined()
  chmodSync(join(home, 'digestif'), 0o700)
  chmodSync(home, 0o777)
  expect(cacheFolderOf({ XDG_CACHE_HOME: home })).toBeUndefined()
})

test('there is no compile cache behind a link, or where no folder can be made', () => {
  const home = cacheHome()
  mkdirSync(join(home, 'elsewhere'), { mode: 0o700 })
  symlinkSync('elsewhere', join(home, 'digestif'))
  expect(cacheFolderOf({ XDG_CACHE_HOME: home })).toBeUndefined()
  expect(cacheFolderOf({ XDG_CACHE_HOME: '/dev/null/cache' })).toBeUndefined()
})

test('a relative cache folder is ignored', () => {
  expect(cacheFolderOf({ XDG_CACHE_HOME: 'cache', HOME: cacheHome() }) ?? '').not.toMatch(/^cache/)
})
