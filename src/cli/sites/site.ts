// What is known of a site whose articles become a newsletter?
import { type PresetName, toolOf } from '../../model/permalink-names.ts'
import type { Folder, Post } from './folder.ts'

/** What the files of a site say; what they leave open is absent, and named in `unknown` where it matters. */
export interface Site {
  /** The tool, as people call it. */
  readonly tool: string
  /** The file or folder by which it was recognised. */
  readonly by: string
  /** Folder of articles, relative to the site. */
  readonly articles: string
  readonly title?: string | undefined
  readonly language?: string | undefined
  readonly timeZone?: string | undefined
  /** The site's address, without a slash at its end. */
  readonly base?: string | undefined
  /** What follows it in the address of an article, as the setting `permalink` writes it, with a slash before it. */
  readonly pattern?: string | undefined
  /** Whose own rules make the addresses, where no pattern of ours can say them; behind it the site's own pattern. */
  readonly preset?: string | undefined
  /** What could not be known, in sentences. */
  readonly unknown: readonly string[]
}

/** Recognises one tool by its files; undefined where the site is another's. */
export type Recognize = (folder: Folder) => Site | undefined

/** A text that says something. */
export function said(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : ''
  return text === '' ? undefined : text
}

/** A language tag as the setting `language` wants it: `en_us` is `en-US`. */
export function languageTag(value: unknown): string | undefined {
  try {
    return Intl.getCanonicalLocales(said(value)?.replaceAll('_', '-'))[0]
  } catch {
    return undefined
  }
}

export function zoneName(value: unknown): string | undefined {
  try {
    return said(value) && new Intl.DateTimeFormat('en', { timeZone: said(value) }) && said(value)
  } catch {
    return undefined
  }
}

/** An address of the web without the slash at its end; `path` is where on it the site begins, if that is not in it yet. */
export function baseOf(address: unknown, path: unknown = ''): string | undefined {
  const text = said(address)?.replace(/\/+$/, '')
  if (!text || !/^https?:\/\/[^/]/.test(text)) return undefined
  const below = (said(path) ?? '').split('/').filter(Boolean).join('/')
  return below === '' || text.endsWith(`/${below}`) ? text : `${text}/${below}`
}

/** The first of these folders below `root` that holds articles, else `root`. */
export function articlesIn(folder: Folder, root: string, names: readonly string[]): string {
  const at = (name: string) => (root === '' || root === '.' ? name : `${root}/${name}`)
  const tops = folder.folders(root || '.').filter((name) => !name.startsWith('_'))
  const found = [...names, ...tops.flatMap((top) => names.map((name) => `${top}/${name}`))]
    .map(at)
    .find((path) => folder.posts(path).length > 0)
  if (found !== undefined) return found
  const holding = folder.folders(root || '.').filter((name) => folder.posts(at(name)).length > 1)
  const isMixed = folder.posts(root || '.').some(({ path }) => !path.includes('/'))
  return holding.length === 1 && holding[0] && !isMixed ? at(holding[0]) : root || '.'
}

/** Where most tools look for articles. */
export const POSTS = ['posts', 'post', 'blog', 'articles', 'article', 'news', 'journal', 'writing', 'stories', '_posts']

/** Writes a tool's pattern in our words; undefined where it has a word that we have none for. */
export function translated(pattern: string, words: Readonly<Record<string, string>>): string | undefined {
  let isKnown = true
  const ours = pattern.replace(/:([a-z_]+)|\{([^}]*)\}/gi, (_, colon?: string, braces?: string) => {
    const word = words[colon ?? braces ?? '']
    if (word === undefined) isKnown = false
    return word ?? ''
  })
  return isKnown && /:(?:slug|path)\b/.test(ours) ? `/${ours}`.replace(/\/{2,}/g, '/') : undefined
}

/** A tool's rules with the pattern of a site, if it has one; undefined where the pattern has a word of unknown meaning. */
export function presetWith(tool: PresetName, pattern: string | undefined): string | undefined {
  const setting = pattern === undefined ? tool : `${tool} ${pattern}`
  return toolOf(setting) && setting
}

/** How many articles have a file name that is not their title in lower case with dashes, and no address of their own. */
export function notNamedByTitle(posts: readonly Post[]): number {
  return posts.filter(({ path, fields }) => {
    const title = fields.get('title')
    return title !== undefined && !fields.has('slug') && dashed(title) !== dashed(stem(path))
  }).length
}

/** The name of an article by its file, or by its folder where the file is an index; without a date. */
function stem(path: string): string {
  const named = path.replace(/\.[^./]+$/, '').replace(/\/index$/, '')
  return (named.split('/').at(-1) ?? named).replace(/^\d{4}-\d{2}-\d{2}[-_]?(?=.)/, '')
}

export function isDated(path: string): boolean {
  return /(?:^|\/)\d{4}[-/]\d{2}[-/]\d{2}[-/]/.test(path)
}

function dashed(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).join('-')
}

/** How many articles have capitals, spaces or signs in their path, which some tools change in addresses. */
export function irregularlyNamed(posts: readonly Post[]): number {
  return posts.filter(({ path }) => /[\p{Lu}\s,'’!?()&:;+=@#%]/u.test(path.replace(/\.[^./]+$/, ''))).length
}

/** The sentence for names that a tool changes. */
export function changesNames(tool: string, count: number): string {
  return `The addresses of articles: ${tool} changes capitals, spaces and signs, which ${count} file names have.`
}

/** The sentence for articles whose files are not named by their titles. */
export function madeFromTitles(tool: string, count: number): string {
  return `The addresses of articles: ${tool} makes them from titles, and ${count} files have another name.`
}

/** The sentence for a pattern that ours cannot express. */
export function notExpressible(tool: string, pattern: string): string {
  return `The addresses of articles: ${tool} makes them by "${pattern}", which no pattern here can say.`
}
