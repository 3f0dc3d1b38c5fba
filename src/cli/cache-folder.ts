// In which folder may compiled modules and parsed articles be kept, so that nobody else can put code there?
import { lstatSync, mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, isAbsolute, join } from 'node:path'

/**
 * A folder of the user's own, made if it does not exist; undefined where there is none that only this user can write.
 * What is in it is run unchecked, so a folder that another account owns or can replace would let that account run code here.
 */
export function cacheFolderOf(environment: NodeJS.ProcessEnv, user = process.getuid?.()): string | undefined {
  try {
    // XDG Base Directory Specification: relative paths are invalid and ignored.
    const set = environment[user === undefined ? 'LOCALAPPDATA' : 'XDG_CACHE_HOME']
    const folder = join(set !== undefined && isAbsolute(set) ? set : join(homedir(), '.cache'), 'digestif')
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    return isOwn(dirname(folder), user, 0o022) && isOwn(folder, user, 0o077) ? folder : undefined
  } catch {
    // No home folder, or it can't be written: the program starts without a cache, as fast as the first time.
    return undefined
  }
}

/** Windows has no such owner; there the folder of a user's profile is closed to other users. */
function isOwn(folder: string, user: number | undefined, forbidden: number): boolean {
  const facts = lstatSync(folder)
  return user === undefined || (facts.isDirectory() && facts.uid === user && (facts.mode & forbidden) === 0)
}
