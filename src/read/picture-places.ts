// Where may the file of a picture be that an article names?
import { readdirSync, statSync } from 'node:fs'
import { basename, dirname, join, normalize } from 'node:path'
import { withoutEngine } from '../model/file-name.ts'

/** A path below a folder that it must not leave. */
export interface Place {
  readonly root: string
  readonly path: string
}

/** Beside the article: WordPress' exporter, Obsidian, Joplin, Notion, Astro, Quarto. */
const BESIDE = [
  'images',
  'img',
  'image',
  'assets',
  'attachments',
  'media',
  'files',
  'static',
  'resources',
  '_resources',
  'pictures',
  'photos',
]
/** What a site shows at its root: Hugo, Zola, Docusaurus (`static`), Astro, Next (`public`), Hexo (`source`), Pelican (`content`). */
const ROOTS = [
  '',
  'static',
  'public',
  'source',
  'assets',
  'content',
  'src',
  'src/assets',
  'src/static',
  'src/public',
  'docs',
]
/** The same around the articles folder; Jekyll's whole site is its root, so there only folders that hold pictures count. */
const ROOTS_ABOVE = ['static', 'public', 'source', 'assets', 'src/assets', 'src/static']
const PICTURE_FOLDER = /^(?:assets|images?|img|media|uploads?|files|pictures|photos|pics|static|public|wp-content)$/i
const LEVELS_ABOVE = 2
/** A leaf bundle's own picture, by Hugo's convention and that of its themes. */
const BUNDLED = /^(?:featured?|cover|thumb(?:nail)?|header|hero|banner)\b.*\.(?:png|jpe?g|gif)$/i
const ARTICLE = /^(?:index|_index|readme)(?:\.[a-z-]{2,7})?\.[^.]+$/i

/** Every place, most likely first; without a name, the picture of the article's bundle. Nothing leads out of a root. */
export function placesOf(folder: string, article: string, src: string | undefined): Place[] {
  const beside = dirname(article)
  if (src === undefined) {
    const bundled = ARTICLE.test(basename(withoutEngine(article)))
      ? namesIn(join(folder, beside)).filter((name) => BUNDLED.test(name))
      : []
    return bundled.sort().map((name) => ({ root: folder, path: normalize(join(beside, name)) }))
  }
  const path = decoded(src)
  if (path === undefined) return []
  const inside = (...parts: string[]): Place => ({ root: folder, path: normalize(join(...parts)) })
  const fromRoot = path.startsWith('/')
  const stem = withoutEngine(article).replace(/\.[^./]+$/, '')
  const own = fromRoot
    ? [...ancestors(beside), '.'].flatMap((above) => ROOTS.map((root) => inside(above, root, path.slice(1))))
    : [
        inside(beside, path),
        ...BESIDE.map((name) => inside(beside, name, path)),
        inside(stem, path),
        ...ROOTS.map((root) => inside(root, path)),
      ]
  // A file that is named from the root comes first from the root of the articles folder.
  const places = fromRoot ? [inside(path.slice(1)), ...own] : own
  const above = siteFolders(folder).flatMap((root) => {
    const name = path.replace(/^\/|^(?:\.\.\/)+/, '')
    const jekyll = PICTURE_FOLDER.test(name.split('/')[0] ?? '')
      ? [{ root: join(root, name.split('/')[0] ?? ''), path: name.split('/').slice(1).join('/') }]
      : []
    return [...ROOTS_ABOVE.map((place) => ({ root: join(root, place), path: normalize(name) })), ...jekyll]
  })
  const known = [...places, ...above].filter((place) => staysInside(place.path))
  // Obsidian names a file of the vault by its name alone.
  return path.includes('/') || known.some(isThere) ? known : [...known, ...anywhere(folder, path)]
}

/** A path as the site gives it: an alias of its root is the root. */
export function onSite(src: string): string {
  return src.replace(/^@site\/(?:static\/)?|^[~@]\//, '/')
}

function decoded(src: string): string | undefined {
  try {
    const path = decodeURI(onSite(src).replace(/[?#].*$/, ''))
    return path.includes('\0') || /^[a-z]+:/i.test(path) || path === '' ? undefined : path
  } catch {
    return undefined
  }
}

function staysInside(path: string): boolean {
  return path !== '' && path !== '.' && !path.startsWith('..') && !path.startsWith('/')
}

function ancestors(path: string): string[] {
  return path === '.' || path === '' ? [] : [path, ...ancestors(dirname(path))]
}

/** The folders around the articles, up to the root of a repository. */
function siteFolders(folder: string): string[] {
  const found: string[] = []
  let above = folder
  for (let level = 0; level < LEVELS_ABOVE && !isThere({ root: above, path: '.git' }); level++) {
    above = join(above, '..')
    found.push(above)
  }
  return found
}

function isThere({ root, path }: Place): boolean {
  return statSync(join(root, path), { throwIfNoEntry: false }) !== undefined
}

/** The files of this name, those less deep first. */
function anywhere(folder: string, name: string): Place[] {
  const found: string[] = []
  const look = (path: string, depth: number): void => {
    for (const entry of entriesIn(join(folder, path))) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
      const inner = path === '' ? entry.name : `${path}/${entry.name}`
      if (entry.isDirectory() && depth < 10) look(inner, depth + 1)
      else if (entry.name === name) found.push(inner)
    }
  }
  look('', 0)
  const depth = (path: string): number => path.split('/').length
  return found.sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1)).map((path) => ({ root: folder, path }))
}

function entriesIn(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}

function namesIn(folder: string): string[] {
  return entriesIn(folder).map(({ name }) => name)
}
