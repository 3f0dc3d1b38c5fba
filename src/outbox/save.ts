// How is a finished issue saved completely or not at all?
import { randomUUID } from 'node:crypto'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { DigestError } from '../model/problem.ts'
import { isThere, SENT_MARK } from './folders.ts'

/** How often another process may get in first. */
const ATTEMPTS = 100

/**
 * Writes the files of one issue into `out/<id>/` and replaces that folder as a whole: they are written beside it under a
 * temporary name and renamed last, so a kill or a full disk leaves the folder as it was. Returns the folder.
 * Throws a DigestError `cannot-save`, or `issue-stale` if the issue in that folder was sent.
 */
export async function saveIssue(
  out: string,
  id: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<string> {
  const folder = join(out, id)
  if (await isThere(join(folder, SENT_MARK))) throw sentMeanwhile(id)
  try {
    const fresh = join(out, `.${id}-${randomUUID()}`)
    await mkdir(fresh, { recursive: true })
    try {
      for (const [name, content] of Object.entries(files)) {
        await mkdir(dirname(join(fresh, name)), { recursive: true })
        await writeFile(join(fresh, name), content, { flush: true })
      }
      await replace(folder, fresh)
    } finally {
      await rm(fresh, { recursive: true, force: true })
    }
  } catch (cause) {
    const isFile = cause instanceof Error && 'code' in cause && /^(?:ENOTDIR|EEXIST)$/.test(String(cause.code))
    const why = isFile ? 'a part of its path is a file' : cause instanceof Error ? cause.message : String(cause)
    const fix =
      'Make the folder writable, free space, or choose another with -o or the setting "out". Nothing was changed.'
    const what = `The issue cannot be saved: ${why}.`
    throw new DigestError({ code: 'cannot-save', what, where: { file: folder }, fix }, { cause })
  }
  return folder
}

/**
 * POSIX can't rename over a folder with files, so the old one is moved aside first. In that instant another process may
 * put its own there: then that one is moved aside.
 */
async function replace(folder: string, fresh: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const aside = `${fresh}-old${attempt}`
    const isAside = await rename(folder, aside).then(
      () => true,
      () => false,
    )
    try {
      await rename(fresh, folder)
      if (isAside) await rm(aside, { recursive: true, force: true })
      return
    } catch (cause) {
      // It may be gone again by now, because others move it aside as well.
      const isTaken = /^(ENOTEMPTY|EEXIST)$/.test(String(Object(cause).code)) || (await isThere(folder))
      if (isAside && isTaken) await rm(aside, { recursive: true, force: true })
      else if (isAside) await rename(aside, folder)
      if (!isTaken || attempt === ATTEMPTS) throw cause
    }
  }
}

function sentMeanwhile(id: string): DigestError {
  const what = `Another process has sent the issue ${id} in the meantime.`
  const fix = 'Run this again: what is left goes into the next issue. Nothing was sent or changed.'
  return new DigestError({ code: 'issue-stale', what, fix })
}
