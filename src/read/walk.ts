// Which files of a folder are articles?
import { closeSync, openSync, readdirSync, readSync, type Stats, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Notice } from '../model/problem.ts'
import { DigestError } from '../model/problem.ts'
import { mayBeCollection } from './feed/collection.ts'
import { formatOf, isPageTemplate, unreadEnding } from './formats.ts'
import { startsFenced } from './front-matter/fence.ts'
import { speaksForOthers } from './front-matter/given.ts'
import { reasonOf, unreadable } from './problems.ts'
import { notAFile, OPEN_WITHOUT_WAITING, realFile, realFolders } from './real-file.ts'

export interface Walk {
  /** Relative to the folder, `/` between the parts, sorted by code unit. */
  readonly paths: readonly string[]
  /** Files that may hold many articles each, sorted, too. */
  readonly collections: readonly string[]
  /** Files in a format of texts that is not read, sorted. */
  readonly unread: readonly string[]
  /** Files that say something of the articles beside or below them. */
  readonly speaking: ReadonlySet<string>
  /** Files that are not articles; those that are linked to come last. */
  readonly ignored: readonly string[]
  readonly notices: readonly Notice[]
}

const DEPTH_LIMIT = 50
/** What generators keep beside the articles: installed packages, layouts, built pages. */
const NOT_ARTICLES = new Set('node_modules _layouts _includes _site _sass _data __MACOSX'.split(' '))
/** What every saved issue holds. */
const ISSUE = ['message.eml', 'issue.json']
/** Hugo's and Zola's introductions to a list of articles. */
const LIST_PAGE = /^_index\./

/** A folder to look into: how it is called, where it really is, and how deep. */
interface Folder {
  readonly path: string
  readonly real: string
  readonly depth: number
}

/**
 * Finds every article below a folder. Links are followed where they stay inside it or lead into `linkedFolders`. Each real
 * folder is visited once, under its own name where it has one here: folders that link to each other would never end.
 */
export function walk(folder: string, linkedFolders: readonly string[] = []): Walk {
  const paths: string[] = []
  const collections: string[] = []
  const unread: string[] = []
  const notices: Notice[] = []
  const speaking = new Set<string>()
  const ignored: string[] = []
  const visited = new Set<string>()
  let links: Folder[] = []
  const take = (path: string, kind: Pick<Stats, 'isFile' | 'isDirectory'>, real: string, depth: number): void => {
    const name = path.slice(path.lastIndexOf('/') + 1)
    if (kind.isDirectory()) {
      if (!NOT_ARTICLES.has(name) && depth < DEPTH_LIMIT) visit({ path, real, depth: depth + 1 })
    } else if (kind.isFile() && mayBeCollection(name)) {
      collections.push(path)
      if (speaksForOthers(name, parentName(path))) speaking.add(path)
    } else if (!formatOf(name) || LIST_PAGE.test(name) || (isPageTemplate(name) && !opensFenced(real))) {
      ignored.push(path)
      if (unreadEnding(name) !== undefined) unread.push(path)
      if (speaksForOthers(name, parentName(path))) speaking.add(path)
    } else if (kind.isFile()) paths.push(path)
    else notices.push(notAFile(path))
  }
  const visit = ({ path, real, depth }: Folder): void => {
    if (visited.has(real)) return
    visited.add(real)
    const entries = readdirSync(real, { withFileTypes: true })
    // An issue that was saved below the articles is not an article of the next.
    if (ISSUE.every((file) => entries.some(({ name }) => name === file))) return
    for (const entry of entries) {
      const { name } = entry
      if (name.startsWith('.')) continue
      const inner = { path: path === '' ? name : `${path}/${name}`, real: join(real, name), depth }
      if (entry.isSymbolicLink()) links.push(inner)
      else attempt(inner.path, () => take(inner.path, entry, inner.real, depth))
    }
  }
  const follow = ({ path, real: file, depth }: Folder, folders: readonly string[]): void => {
    const found = realFile(file, path, folders)
    if (!('notice' in found)) take(path, found.facts, found.real, depth)
    else if (formatOf(path) || statSync(file).isDirectory()) notices.push(found.notice)
    else ignored.push(path)
  }
  const attempt = (path: string, act: () => void): void => {
    try {
      act()
    } catch (cause) {
      notices.push(unreadable(path, cause))
    }
  }
  try {
    const folders = realFolders(folder, linkedFolders)
    visit({ path: '', real: folders[0] ?? folder, depth: 1 })
    while (links.length > 0) {
      const found = links.toSorted((a, b) => (a.path < b.path ? -1 : 1))
      links = []
      for (const link of found) attempt(link.path, () => follow(link, folders))
    }
  } catch (cause) {
    const what = `The articles folder cannot be read: ${reasonOf(cause)}.`
    throw new DigestError(
      {
        code: 'no-articles-folder',
        what,
        where: { file: folder },
        fix: 'Create it, set "articles" in the configuration to another folder, or begin with "digestif init".',
      },
      { cause },
    )
  }
  return { paths: paths.sort(), collections: collections.sort(), unread: unread.sort(), speaking, ignored, notices }
}

/** Whether a page that a template engine fills in says something of itself: a layout does not. */
function opensFenced(file: string): boolean {
  const descriptor = openSync(file, OPEN_WITHOUT_WAITING)
  try {
    const beginning = Buffer.alloc(FENCE_BYTES)
    return startsFenced(beginning.subarray(0, readSync(descriptor, beginning, 0, FENCE_BYTES, 0)))
  } finally {
    closeSync(descriptor)
  }
}

const FENCE_BYTES = 100

function parentName(path: string): string {
  return path.split('/').at(-2) ?? ''
}
