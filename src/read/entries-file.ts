// What do we know of the entries of a feed or an export in the folder?
import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs'
import { decodeText } from './decode.ts'
import { beginsCollection, type Entry } from './feed/collection.ts'
import { fileCache } from './file-cache.ts'
import { COLLECTION_BYTES_MAX, megabytes } from './file-limits.ts'
import { type FileProblem, reasonOf } from './problems.ts'
import { OPEN_WITHOUT_WAITING } from './real-file.ts'

/** The entries of a file; none where it is something else. */
export interface EntriesFile {
  readonly entries: ReadonlyMap<string, Entry>
  readonly modified: Date
  readonly problems: readonly FileProblem[]
}

const BEGINNING_BYTES = 65_536
/** An issue has entries of one or two files, and each is asked for many times. */
const FILES_MAX = 4
const files = fileCache<Promise<EntriesFile>>(FILES_MAX)

/** Reads a file of entries once for as long as it stays the same. */
export function readEntries(file: string): Promise<EntriesFile> {
  return files(file, () => read(file))
}

async function read(file: string): Promise<EntriesFile> {
  const descriptor = openSync(file, OPEN_WITHOUT_WAITING)
  try {
    const facts = fstatSync(descriptor)
    const none = { entries: new Map(), modified: facts.mtime, problems: [] }
    const buffer = Buffer.allocUnsafe(BEGINNING_BYTES)
    const beginning = buffer.subarray(0, facts.isFile() ? readSync(descriptor, buffer, 0, BEGINNING_BYTES, 0) : 0)
    if (!beginsCollection(decodeText(beginning, { partial: true }).text)) return none
    if (facts.size > COLLECTION_BYTES_MAX) {
      const what = `The file has ${megabytes(facts.size)}; a feed or an export has at most ${COLLECTION_BYTES_MAX / 1e6} MB.`
      return {
        ...none,
        problems: [{ code: 'too-large', what, fix: 'Export it in parts, or move it out of the folder.' }],
      }
    }
    const { entriesOf } = await import('./feed/entries.ts')
    const { text, problems } = decodeText(readFileSync(file))
    try {
      return { ...none, entries: new Map(entriesOf(text).map((entry) => [entry.name, entry])), problems }
    } catch (cause) {
      // A file of data may begin as a feed does; only one that says what it is is missed.
      if (/^\s*[[{]/.test(text)) return none
      const what = `It cannot be read as a feed: ${reasonOf(cause).replace(/\.$/, '')}.`
      return {
        ...none,
        problems: [{ code: 'unreadable', what, fix: 'Export it again, or move it out of the folder.' }],
      }
    }
  } finally {
    closeSync(descriptor)
  }
}
