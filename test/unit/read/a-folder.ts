// How does a test get a folder of files?
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A folder with these files, gone when it goes out of scope. */
export function aFolder(files: Readonly<Record<string, string | Uint8Array>>): { path: string } & Disposable {
  const path = mkdtempSync(join(tmpdir(), 'digestif-read-'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true })
    writeFileSync(join(path, name), content)
  }
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true }) }
}

/** The options of a reading on 22 November 2026 in Stockholm. */
export const options = { timeZone: 'Europe/Stockholm', readAt: new Date('2026-11-22T12:00:00Z') }
