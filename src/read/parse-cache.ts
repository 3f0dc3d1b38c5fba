// What were files parsed to, the last time that their bytes were the same?
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import type { ParsedFile } from './parse-file.ts'

/** What was parsed before, kept on disk from one run of the program to the next. */
export interface ParseCache {
  /** What these inputs were parsed to, or what `parse` makes of them. Whatever the result depends on must be in `inputs`. */
  of(inputs: readonly unknown[], parse: () => Promise<ParsedFile>): Promise<ParsedFile>
  /** Keeps what this run asked for, and as many as there is room for of those before. */
  save(): void
}

/** An issue is chosen from fewer files, and one takes about 20 KB. */
const FILES_MAX = 300
const BYTES_MAX = 32_000_000

/**
 * Opens the cache of a file. It holds for one build of the program only: another may read the same bytes differently.
 * A cache that cannot be read is empty, and one that cannot be written is not kept: it must never stop the work.
 */
export function openParseCache(file: string, build: string): ParseCache {
  const stamp = `${build} ${process.version}`
  const before = readCache(file, stamp)
  const asked = new Map<string, ParsedFile>()
  let isChanged = false
  return {
    async of(inputs, parse) {
      const key = createHash('sha256').update(serialize(inputs)).digest('base64')
      const known = asked.get(key) ?? before.get(key)
      isChanged ||= known === undefined
      const parsed = known ?? (await parse())
      asked.set(key, parsed)
      return parsed
    },
    save() {
      if (!isChanged) return
      const kept = [...asked, ...[...before].filter(([key]) => !asked.has(key))].slice(0, FILES_MAX)
      writeCache(file, { stamp, files: new Map(kept) })
    },
  }
}

function readCache(file: string, stamp: string): ReadonlyMap<string, ParsedFile> {
  try {
    const cache = deserialize(readFileSync(file)) as {
      readonly stamp?: unknown
      readonly files: Map<string, ParsedFile>
    }
    return cache.stamp === stamp ? cache.files : new Map()
  } catch {
    return new Map()
  }
}

/** Written whole or not at all: another run may be reading it. */
function writeCache(
  file: string,
  cache: { readonly stamp: string; readonly files: ReadonlyMap<string, ParsedFile> },
): void {
  try {
    const bytes = serialize(cache)
    if (bytes.length > BYTES_MAX) return
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
    const part = `${file}.${process.pid}`
    writeFileSync(part, bytes, { mode: 0o600 })
    renameSync(part, file)
  } catch {
    // The next run parses once more.
  }
}
