// What is in the folder of a site, read within bounds?
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

const BYTES_MAX = 1_000_000
const POSTS_MAX = 1000
const DEPTH_MAX = 6
const POST = /\.(?:md|mdx|markdown|qmd|rmd)$/i

/** A file of Markdown: its path below the folder asked for, and the plain values of its front matter by lower-case key. */
export interface Post {
  readonly path: string
  readonly fields: ReadonlyMap<string, string>
}

/** A folder, asked by paths relative to it. Nothing in it is changed or run. */
export interface Folder {
  /** The text of a file; undefined where there is none, or where it is too long for a configuration. */
  text(path: string): string | undefined
  /** The first of these names that is a file. */
  first(...names: readonly string[]): string | undefined
  isFolder(path: string): boolean
  /** The names of the folders in a folder, but those that begin with a dot or hold packages. */
  folders(path: string): string[]
  /** The Markdown below a folder, at most a thousand files. */
  posts(path: string): Post[]
}

export function openFolder(root: string): Folder {
  const kind = (path: string) => statSync(join(root, path), { throwIfNoEntry: false })
  const text = (path: string): string | undefined => {
    const facts = kind(path)
    return facts?.isFile() && facts.size <= BYTES_MAX ? readFileSync(join(root, path), 'utf8') : undefined
  }
  const entries = (path: string) => {
    try {
      return readdirSync(join(root, path), { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1))
    } catch {
      return []
    }
  }
  const isOurs = (name: string) => !name.startsWith('.') && !['node_modules', 'out'].includes(name)
  const posts = (path: string, below: string, depth: number): Post[] =>
    entries(join(path, below)).flatMap((entry): Post[] => {
      const inner = below === '' ? entry.name : `${below}/${entry.name}`
      if (entry.isDirectory()) return isOurs(entry.name) && depth < DEPTH_MAX ? posts(path, inner, depth + 1) : []
      if (!entry.isFile() || !POST.test(entry.name) || /^(?:index|readme)\.|(?:^|\/)_index\./i.test(inner)) return []
      return [{ path: inner, fields: fieldsOf(text(join(path, inner)) ?? '') }]
    })
  const known = new Map<string, Post[]>()
  return {
    text,
    first: (...names) => names.find((name) => kind(name)?.isFile()),
    isFolder: (path) => kind(path)?.isDirectory() === true,
    folders: (path) =>
      entries(path)
        .filter((entry) => entry.isDirectory() && isOurs(entry.name))
        .map(({ name }) => name),
    posts(path) {
      const found = known.get(path) ?? posts(path, '', 0).slice(0, POSTS_MAX)
      known.set(path, found)
      return found
    },
  }
}

/** The lines `key: value` and `key = "value"` at the head of a file, fenced or not. */
export function fieldsOf(source: string): ReadonlyMap<string, string> {
  const fence = /^\uFEFF?(---|\+\+\+)[ \t]*\r?\n([\s\S]*?)\r?\n\1/.exec(source)
  const head = fence?.[2] ?? /^(?:[A-Za-z_-]+:.*\r?\n)+/.exec(source)?.[0] ?? ''
  const fields = new Map<string, string>()
  for (const [, key = '', value = ''] of head.matchAll(/^([A-Za-z_-]+)[ \t]*[:=][ \t]*(.*?)[ \t]*\r?$/gm))
    fields.set(key.toLowerCase(), value.replace(/^(["'])(.*)\1$/, '$2'))
  return fields
}
