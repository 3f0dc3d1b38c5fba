// Which files are as they were when they were last read?
import { statSync } from 'node:fs'

/** Gives what was read of a file before, as long as the file is the same; else reads it. */
export type Kept<Value> = (file: string, read: () => Promise<Value>) => Promise<Value>

/**
 * For a program that looks at the same folder again and again. Of files asked for, so many are kept: those asked for
 * last. A file counts as changed with any change of its size, its times or its place on the disk.
 */
export function keepFiles<Value>(most: number): Kept<Value> {
  const known = new Map<string, { readonly stamp: string; readonly value: Promise<Value> }>()
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
