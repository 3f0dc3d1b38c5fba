// Where does a path really lead, and may an issue show what is there?
import { constants, realpathSync, type Stats, statSync } from 'node:fs'
import { isInside } from '../model/inside.ts'
import type { Notice } from '../model/problem.ts'
import { noticeOf } from './problems.ts'

/** Opening a pipe waits for whoever writes to it, unless this flag is given; Windows has no such pipes. */
export const OPEN_WITHOUT_WAITING: number = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)

/** What is behind a path whose links may be followed. */
interface RealFile {
  readonly real: string
  readonly facts: Stats
}

/** The folders that a link may lead into, links in their own paths resolved: the first must exist. */
export function realFolders(folder: string, linkedFolders: readonly string[] = []): string[] {
  return [realpathSync(folder), ...linkedFolders.flatMap(realOrNone)]
}

function realOrNone(folder: string): string[] {
  try {
    return [realpathSync(folder)]
  } catch {
    return []
  }
}

/**
 * Resolves the links of a path. A file elsewhere on the machine may be a secret, and an issue would mail it, so it is a
 * notice. Throws where nothing is there.
 */
export function realFile(
  file: string,
  path: string,
  folders: readonly string[],
): RealFile | { readonly notice: Notice } {
  const real = realpathSync(file)
  if (!isInside(real, folders)) return { notice: leadsOutside(path) }
  return { real, facts: statSync(real) }
}

function leadsOutside(path: string): Notice {
  const what = 'It is a link that leads out of its folder, so it was left out.'
  const fix = 'Copy the file into the folder, or name the folder that it leads to in the setting "linkedFolders".'
  return noticeOf({ code: 'link-outside', what, fix }, path)
}

/** The notice on a pipe, a device or a socket: reading one may never end. */
export function notAFile(path: string): Notice {
  const what = 'It is a pipe, a device or a socket, so it was left out.'
  return noticeOf({ code: 'not-a-file', what, fix: 'Replace it with a file, or move it out of the folder.' }, path)
}
