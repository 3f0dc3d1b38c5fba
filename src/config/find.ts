// Which configuration counts in a folder: its own, the nearest above it, or none?
import { stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { DigestError } from '../model/problem.ts'
import { assertNoneMisnamed } from './misnamed.ts'

/** The names under which it is looked for, in this order. */
export const CONFIG_NAMES = ['digestif.config.ts', 'digestif.config.js', 'digestif.config.mjs', 'digestif.config.json']

/** By these a folder without a configuration is a newsletter all the same: the defaults name them. */
const LEDGER = '.digestif/ledger.db'
const ARTICLES = 'articles'

/** Where settings come from. */
export interface Found {
  /** Undefined where the defaults serve. */
  readonly file?: string
  /** The folder of the newsletter: paths of the settings start here, and `.env` is in it. */
  readonly folder: string
  /** A newsletter's configuration or folder above, which does not count here because this folder has articles or a ledger of its own. */
  readonly passedOver?: string
}

/**
 * The file named, else that of `folder`, else that of the nearest newsletter above, so that a command which is run among
 * the articles starts no second ledger there. A folder with `articles/` or a ledger of its own is a newsletter by itself.
 * Throws a DigestError `no-config` on one under another name, and on one above that another account could have put there.
 */
export async function findConfig(named?: string, folder = process.cwd()): Promise<Found> {
  if (named !== undefined) {
    const file = resolve(folder, named)
    return { file, folder: dirname(file) }
  }
  const own = await configIn(folder)
  if (own !== undefined) return { file: own, folder }
  await assertNoneMisnamed(folder)
  const above = await newsletterAbove(folder)
  if (above === undefined) return { folder }
  const { file } = above
  if ((await isFolder(join(folder, ARTICLES))) || (await isFile(join(folder, LEDGER))))
    return { folder, passedOver: file ?? above.folder }
  if (file !== undefined) await assertTrusted(file, folder)
  return above
}

async function newsletterAbove(folder: string): Promise<Found | undefined> {
  for (let at = folder; dirname(at) !== at; ) {
    at = dirname(at)
    const file = await configIn(at)
    if (file !== undefined) return { file, folder: at }
    if (await isFile(join(at, LEDGER))) return { folder: at }
  }
  return undefined
}

async function configIn(folder: string): Promise<string | undefined> {
  for (const name of CONFIG_NAMES) {
    const file = join(folder, name)
    if (await stat(file).catch(() => undefined)) return file
  }
  return undefined
}

/**
 * A configuration is a program. In a folder that everybody may write, such as `/tmp`, another account could put one above
 * ours (as with Git's CVE-2022-24765), so it has to belong to us, to root, or to whoever owns the folder that we are in.
 */
async function assertTrusted(file: string, folder: string, user = process.getuid?.()): Promise<void> {
  if (user === undefined) return
  const [{ uid }, { uid: owner }] = await Promise.all([stat(file), stat(folder)])
  if (uid === user || uid === 0 || uid === owner) return
  const what = 'This configuration is above the current folder and belongs to another user, so it is not run from here.'
  throw new DigestError({ code: 'no-config', what, where: { file }, fix: 'If you trust it, name it with -c.' })
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() === true
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() === true
}
