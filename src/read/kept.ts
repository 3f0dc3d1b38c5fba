// Which files are as they were when they were last read?
import { statSync } from 'node:fs'
import type { ReadResult } from './article.ts'
import type { FirstLook } from './head.ts'

/** Gives what was read of a file before, as long as the file is the same; else reads it. */
export type Kept<Value> = (file: string, read: () => Value) => Value

/** What is known of a folder from before, for who looks again and again. */
export interface KeptReads {
  readonly heads: Kept<FirstLook>
  readonly articles: Kept<Promise<ReadResult>>
}

/** A head is small; of an article 20 KB or so are kept, and an issue is chosen from fewer. */
const MOST_HEADS = 50_000
const MOST_ARTICLES = 2_000

export function keepReads(): KeptReads {
  return { heads: keepFiles(MOST_HEADS), articles: keepFiles(MOST_ARTICLES) }
}

/**
 * For a program that looks at the same folder again and again. Of files asked for, so many are kept: those asked for
 * last. A file counts as changed with any change of its size, its times or its place on the disk.
 */
export function keepFiles<Value>(most: number): Kept<Value> {
  const known = new Map<string, { readonly stamp: string; readonly value: Value }>()
  return (file, read) => {
    // Taken before the file is read: if it changes meanwhile, it is read once more and never once too little.
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
    const { dev, ino, size, mtimeNs, ctimeNs } = statSync(file, { bigint: true })
    return `${dev} ${ino} ${size} ${mtimeNs} ${ctimeNs}`
  } catch {
    return undefined
  }
}
