// Which files of a site give the full names behind its authors' keys?
import { existsSync, lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Notice } from '../../model/problem.ts'
import { notAFile, realFile, realFolders } from '../real-file.ts'
import { namesOfFile } from './author-file.ts'
import { substackPosts } from './substack.ts'
import type { Value, Values } from './values.ts'

/**
 * Where generators keep them, below a folder of the site. Files: Docusaurus (beside the posts), Jekyll, Hexo, Eleventy
 * (`_data`), Hugo (`data`). Folders with one file an author: Hugo's term pages, Jekyll's and Astro's collections.
 */
const PLACES = ['', '_data', 'data', 'src/_data', 'source/_data', 'src/data', 'src/content', 'content', '_config']
const NAMES = ['authors', 'author', 'team', 'people', 'members', 'contributors', 'writers']
const ENDINGS = ['yml', 'yaml', 'json', 'toml']
const FOLDERS = [...NAMES, ...NAMES.map((name) => `_${name}`)]
const ENTRY = /^(?!_?index\.(?:md|html)$)[^.].*\.(?:md|mdx|markdown|ya?ml|json|toml)$/i
/** A folder with more files is not a list of authors. */
const ENTRIES_MAX = 500
/** The articles may be `site/content/posts`, and the list `site/data/authors.yml`. */
const LEVELS_ABOVE = 3

/** The names behind the keys, and why a file of them could not be used. */
export interface Registry {
  readonly names: Values
  readonly notices: readonly Notice[]
  /** What a list of the export says of the article itself. */
  readonly beside?: Values
}

/**
 * Finds the registry for a path: in its folder or one above it, finally above the articles folder, up to the root of a
 * repository. Reads each file once.
 */
export function authorRegistry(folder: string, linkedFolders: readonly string[] = []): (path: string) => Registry {
  const known = new Map<string, Registry>()
  const registryIn = (relative: string): Registry => {
    const remembered = known.get(relative)
    if (remembered) return remembered
    const own = read(join(folder, relative), relative, [folder, ...linkedFolders])
    const above = own.names ? NONE : relative === '' ? outside() : registryIn(parentOf(relative))
    const registry = { names: own.names ?? above.names, notices: [...own.notices, ...above.notices] }
    known.set(relative, registry)
    return registry
  }
  const outside = (): Registry => {
    const notices: Notice[] = []
    let above = folder
    for (let level = 1; level <= LEVELS_ABOVE && !existsSync(join(above, '.git')); level++) {
      above = join(above, '..')
      const found = read(above, Array(level).fill('..').join('/'), [above, folder, ...linkedFolders])
      notices.push(...found.notices)
      if (found.names) return { names: found.names, notices }
    }
    return { ...NONE, notices }
  }
  const posts = substackPosts(folder)
  return (path) => {
    const beside = posts(path)
    return { ...registryIn(parentOf(path)), ...(beside && { beside }) }
  }
}

const NONE: Registry = { names: new Map(), notices: [] }

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

/** All lists of a folder together; the first one that knows a key counts. */
function read(
  directory: string,
  relative: string,
  folders: readonly string[],
): { readonly names?: Values; readonly notices: readonly Notice[] } {
  const notices: Notice[] = []
  const names = new Map<string, Value>()
  const take = (path: string, stem?: string): void => {
    try {
      if (!lstatSync(join(directory, path), { throwIfNoEntry: false })) return
      const shown = relative === '' ? path : `${relative}/${path}`
      const found = realFile(join(directory, path), shown, realFolders(folders[0] ?? '', folders.slice(1)))
      if ('notice' in found) notices.push(found.notice)
      else if (!found.facts.isFile()) notices.push(notAFile(shown))
      else
        for (const [key, name] of namesOfFile(found.real, found.facts.size, stem))
          if (!names.has(key)) names.set(key, name)
    } catch {
      // Without a registry the key is shown instead of the name: readers notice, and no article is lost.
    }
  }
  const here = namesIn(directory)
  for (const place of PLACES) {
    if (place !== '' && !here.has(place.split('/')[0] ?? '')) continue
    const inside = place === '' ? here : namesIn(join(directory, place))
    const at = (name: string): string => (place === '' ? name : `${place}/${name}`)
    for (const name of NAMES)
      for (const ending of ENDINGS) if (inside.has(`${name}.${ending}`)) take(at(`${name}.${ending}`))
    for (const name of FOLDERS.filter((each) => inside.has(each))) takeFolder(directory, at(name), take)
  }
  return { ...(names.size > 0 && { names }), notices }
}

/** `authors/ann.md`, or `authors/ann/_index.md`. */
function takeFolder(directory: string, folder: string, take: (path: string, stem: string) => void): void {
  const entries = [...namesIn(join(directory, folder))]
  if (entries.length > ENTRIES_MAX) return
  for (const name of entries) {
    const stem = name.replace(/\.\w+$/, '')
    if (ENTRY.test(name)) take(`${folder}/${name}`, stem)
    else if (!name.includes('.'))
      for (const index of ['_index.md', 'index.md']) take(`${folder}/${name}/${index}`, name)
  }
}

function namesIn(directory: string): ReadonlySet<string> {
  try {
    return new Set(readdirSync(directory))
  } catch {
    return new Set()
  }
}
