// Which issues does the folder out/ hold, and which of them were sent?
import { access, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DigestError, type Notice } from '../model/problem.ts'
import { MANIFEST, type Saved } from './manifest.ts'

/** Marks the folder of an issue that was sent: it reveals a lost ledger. */
export const SENT_MARK = 'sent.json'

/** The issues of `out`, the newest first: `2026-11-23-10` comes before `2026-11-23-9`. */
export async function savedIn(out: string): Promise<string[]> {
  const order = new Intl.Collator('en', { numeric: true })
  return (await foldersWith(out, MANIFEST)).sort((a, b) => order.compare(b, a))
}

/** The issues of `out` that are marked as sent. */
export function sentIn(out: string): Promise<string[]> {
  return foldersWith(out, SENT_MARK)
}

/** To how many readers an issue had gone out when its last run ended; 0 where nobody noted it. */
export async function deliveredIn(out: string, id: string): Promise<number> {
  try {
    const mark: unknown = JSON.parse(await readFile(join(out, id, SENT_MARK), 'utf8'))
    const { sent } = Object(mark) as { sent?: unknown }
    return typeof sent === 'number' ? sent : 0
  } catch {
    // An older version, or a person, wrote it: that it is there is proof of the issue, and of no more.
    return 0
  }
}

/**
 * Writes the mark, even if the folder was deleted. Doing it twice changes nothing. Throws a DigestError `cannot-save`:
 * without the mark, a lost ledger would look like a new one. `sent` is to how many readers it has gone: an older copy of the
 * ledger knows of fewer.
 */
export async function markSent(
  out: string,
  { issue, hash }: Pick<Saved, 'issue' | 'hash'>,
  begun: Date,
  sent?: number,
): Promise<void> {
  const mark = {
    issue: issue.id,
    number: issue.number,
    begun: begun.toISOString(),
    hash,
    ...(sent !== undefined && { sent }),
  }
  const file = join(out, issue.id, SENT_MARK)
  try {
    await mkdir(join(out, issue.id), { recursive: true })
    await writeFile(file, `${JSON.stringify(mark, null, 2)}\n`)
  } catch (cause) {
    const what = `The issue cannot be marked as sent: ${cause instanceof Error ? cause.message : cause}.`
    const fix =
      'Free space or make the folder writable, then run "digestif send" again: it goes on where it stopped. This run sent nothing.'
    throw new DigestError({ code: 'cannot-save', what, where: { file }, fix }, { cause })
  }
}

/** Whether a file or folder exists. */
export function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}

async function foldersWith(out: string, file: string): Promise<string[]> {
  const names = await namesIn(out)
  const has = await Promise.all(names.map((name) => isThere(join(out, name, file))))
  return names.filter((name, at) => has[at] && !name.startsWith('.'))
}

/** A missing folder holds no issues; one that can't be read may hold sent ones, so it must not pass for empty. */
async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && (cause.code === 'ENOENT' || cause.code === 'ENOTDIR')) return []
    const what = `The folder of issues cannot be read: ${cause instanceof Error ? cause.message : cause}.`
    const fix = 'Make it readable: it records which issues were sent. Nothing was sent or changed.'
    throw new DigestError({ code: 'cannot-read', what, where: { file: folder }, fix }, { cause })
  }
}

/** The folder that tells to how many readers an issue went is not written. */
export function notMarked(file: string): Notice {
  const what = 'The folder of the issue cannot be written, so it does not say to how many readers the issue went.'
  const fix = 'Make it writable. Until the next send an old copy of the ledger would pass for the newest.'
  return { code: 'cannot-save', what, where: { file }, fix }
}
