// How does a finished issue get into its folder whole, or not at all?
import { randomUUID } from 'node:crypto'
import { access, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { DigestError } from '../model/problem.ts'
import { SENT } from './manifest.ts'

/** How often another process may be quicker. */
const ATTEMPTS = 100

/**
 * Writes the files of one issue into `out/<id>/`, which they replace as a whole: they are written beside it under a
 * temporary name and renamed last, so a kill or a full disk leaves the folder as it was. Returns the folder.
 * Throws a DigestError `cannot-save`, or `issue-stale` where an issue stands there that was sent.
 */
export async function saveIssue(
  out: string,
  id: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<string> {
  const folder = join(out, id)
  if (await isThere(join(folder, SENT))) throw sentMeanwhile(id)
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
    const why = cause instanceof Error ? cause.message : String(cause)
    const fix =
      'Make the folder writable, free space, or name another with -o or the setting "out". Nothing was changed.'
    const what = `The issue cannot be saved: ${why}.`
    throw new DigestError({ code: 'cannot-save', what, where: { file: folder }, fix }, { cause })
  }
  return folder
}

/**
 * A folder with files can't be renamed over (POSIX rename), so the old one steps aside for an instant. In that instant
 * another process may put its own there: then that one steps aside.
 */
async function replace(folder: string, fresh: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const aside = `${fresh}-old${attempt}`
    const stepped = await rename(folder, aside).then(
      () => true,
      () => false,
    )
    try {
      await rename(fresh, folder)
      if (stepped) await rm(aside, { recursive: true, force: true })
      return
    } catch (cause) {
      // It may be gone again by now, for others step aside as well.
      const isTaken = /^(ENOTEMPTY|EEXIST)$/.test(String(Object(cause).code)) || (await isThere(folder))
      if (stepped && isTaken) await rm(aside, { recursive: true, force: true })
      else if (stepped) await rename(aside, folder)
      if (!isTaken || attempt === ATTEMPTS) throw cause
    }
  }
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}

function sentMeanwhile(id: string): DigestError {
  const what = `The issue ${id} was sent meanwhile, by another process.`
  const fix = 'Run this again: what is left makes the next issue. Nothing was sent or changed.'
  return new DigestError({ code: 'issue-stale', what, fix })
}
