// Which files are unchanged since they were last read, and what was read from them?
import { statSync } from 'node:fs'
import type { ReadResult } from './article.ts'
import { entryPath } from './feed/collection.ts'
import type { ScanResult } from './scan-file.ts'

/** Returns what was read from a file before, as long as the file is the same; otherwise reads it. */
export type FileCache<Value> = (file: string, read: () => Value) => Value

/** Results of earlier reads of a folder, for a program that reads it again and again. */
export interface ReadCache {
  readonly scans: FileCache<ScanResult>
  readonly articles: FileCache<Promise<ReadResult>>
}

/** A scan is small. An article takes about 20 KB, and an issue is chosen from fewer than this. */
const SCANS_MAX = 50_000
const ARTICLES_MAX = 2_000

export function createReadCache(): ReadCache {
  return { scans: fileCache(SCANS_MAX), articles: fileCache(ARTICLES_MAX) }
}

/**
 * A cache of the results for up to `most` files, those asked for last. Any change of a file's size, times or place on
 * the disk counts as a change of the file.
 */
export function fileCache<Value>(most: number): FileCache<Value> {
  const known = new Map<string, { readonly stamp: string; readonly value: Value }>()
  return (file, read) => {
    // Taken before the file is read: if it changes meanwhile, it is read once too often rather than once too seldom.
    const stamp = stampOf(file)
    const before = known.get(file)
    const entry = stamp !== undefined && before?.stamp === stamp ? before : { stamp: stamp ?? '', value: read() }
    known.delete(file)
    if (stamp !== undefined) known.set(file, entry)
    if (known.size > most) dropOldest(known)
    return entry.value
  }
}

function dropOldest(known: Map<string, unknown>): void {
  const [oldest] = known.keys()
  if (oldest !== undefined) known.delete(oldest)
}

function stampOf(file: string): string | undefined {
  try {
    const { dev, ino, size, mtimeNs, ctimeNs } = statSync(entryPath(file)?.file ?? file, { bigint: true })
    return `${dev} ${ino} ${size} ${mtimeNs} ${ctimeNs}`
  } catch {
    return undefined
  }
}
