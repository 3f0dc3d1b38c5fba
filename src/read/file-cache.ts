// Which files are unchanged since something was read from them?
import { statSync } from 'node:fs'
import { entryPath } from '../model/entry-path.ts'

/** Returns what was read from a file before, as long as the file is the same; otherwise reads it. */
export type FileCache<Value> = (file: string, read: () => Value) => Value

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
