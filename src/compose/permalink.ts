// At which address can a reader find an article?
import type { Article } from '../model/article.ts'
import { FOLDERS_OWN, withoutEngine } from '../model/file-name.ts'
import { toolOf } from '../model/permalink-names.ts'
import { type AddressParts, PRESETS, type Preset } from './permalink-presets.ts'
import { patternAddress } from './permalink-words.ts'

/** The parts of an article that an address is made of. */
export type Addressed = Pick<Article, 'url' | 'path' | 'published' | 'title'> &
  Partial<Pick<Article, 'slug' | 'address' | 'categories'>>

/** Where articles are published: a pattern with its origin, or a tool's rules and the site that it builds. */
export interface Site {
  readonly permalink?: string | undefined
  readonly site?: string | undefined
  /** The folder of articles: what is above it may belong to an address, too (`content/posts`). */
  readonly articles?: string
  readonly language?: string
}

/**
 * The article's own address, else its own one on the site, else the pattern or the tool's rules filled in, else none.
 * The pattern is Jekyll's and Hugo's: `:year :month :day` of publication, `:slug` (the article's own, else the file name
 * without date and extension, or the folder's name for an index file), `:path` (without extension), `:title` (in lower
 * case with dashes).
 */
export function permalink(article: Addressed, place: Site = {}): string | undefined {
  if (article.url !== undefined) return article.url
  const { permalink: pattern, site } = place
  const named = pattern === undefined ? undefined : toolOf(pattern)
  const preset = named && PRESETS[named.tool]
  const parts = partsOf(article, place, preset)
  const root = siteRoot(place)
  const own = root === undefined ? undefined : ownAddress(article, parts, root, preset)
  if (own !== undefined || pattern === undefined) return own
  if (preset) {
    const { tool, pattern: its } = named
    const address = (its === undefined ? undefined : patternAddress(tool, its, parts)) ?? preset.address(parts)
    return site === undefined || address === undefined ? undefined : joined(site, address)
  }
  const { year, month, day, slug, path } = parts
  const values: Record<string, string> = { year, month, day, slug, path, title: dashed(article.title) }
  return absolute(
    pattern.replace(/:(year|month|day|path|slug|title)\b/g, (_, name: string) => encoded(values[name] ?? '')),
  )
}

/** The site's root that the settings name: what an address or a picture from the root of the site is joined to. */
function siteRoot({ permalink, site }: Pick<Site, 'permalink' | 'site'>): string | undefined {
  if (site !== undefined) return site
  return permalink !== undefined && URL.canParse(permalink) ? `${new URL(permalink).origin}/` : undefined
}

/** What an article's address from the root of the site leads to: `/about-the-bees/`, `:year` and its like filled in. */
function ownAddress(
  { address, title }: Addressed,
  parts: AddressParts,
  root: string,
  preset?: Preset,
): string | undefined {
  if (address === undefined) return undefined
  const { year, month, day, slug, path } = parts
  const values: Record<string, string> = { year, month, day, slug, path, title: slug || dashed(title) }
  const filled = address.replace(/:(year|month|day|slug|title|path)\b/g, (_, name: string) => values[name] ?? '')
  return /:[a-z]/.test(filled)
    ? undefined
    : joined(root, filled.replace(/(^|\/)index\.html$/, '$1').replace(/\/?$/, preset?.ownEnd ?? '$&'))
}

const INDEX = /(?:^|\/)_?index$/i
const INDEX_OR_README = /(?:^|\/)(?:_?index|readme)$/i
const FOLDERS_OWN_PATH = new RegExp(`(?:^|/)${FOLDERS_OWN.source.slice(1)}`, 'i')

const LANGUAGE = /\.([a-z]{2}(?:-[a-z]{2,4})?)$/i

function partsOf(
  article: Addressed,
  { articles = '', language: siteLanguage = '' }: Site,
  preset?: Preset,
): AddressParts {
  const { path: file, published, title, slug: own, categories = [] } = article
  const [year = '', month = '', day = ''] = published?.day.split('-') ?? []
  // Middleman: `post.html.md`.
  const bare = withoutEngine(file)
    .replace(/\.[^./]+$/, '')
    .replace(/\.html$/i, '')
  const language = LANGUAGE.exec(bare)?.[1]?.toLowerCase() ?? ''
  const index = preset ? (preset.readme ? INDEX_OR_README : INDEX) : FOLDERS_OWN_PATH
  const whole = withoutLanguage(bare)
  const path = (preset ? fromRoot(articles, whole, preset.root) : whole).replace(index, '')
  const last = whole.replace(index, '').split('/').at(-1) ?? ''
  // Grav sorts its folders by a number: `03.boats/item.md`.
  const name = /\/(?:item|default)$/i.test(whole) ? last.replace(/^\d+\.(?=.)/, '') : last
  const ownSlug = own?.replace(/^\/+|\/+$/g, '') ?? ''
  return {
    year,
    month,
    day,
    path,
    inFolder: whole.replace(index, ''),
    isIndex: index.test(whole),
    slug: ownSlug || name.replace(/^\d{4}-\d{2}-\d{2}[-_.]?(?=.)/, ''),
    isOwn: ownSlug !== '',
    title,
    categories,
    language,
    siteLanguage: siteLanguage.toLowerCase().split('-', 1)[0] ?? '',
  }
}

/** The path from where a tool's content begins, be that within the folder of articles or above it. */
function fromRoot(articles: string, path: string, root: RegExp): string {
  const within = root.exec(path)
  if (within && within[0] !== '') return path.slice(within[0].length)
  const whole = `${articles.replaceAll('\\', '/').replace(/\/$/, '')}/${path}`
  const above = root.exec(whole)
  return above && above[0].length < whole.length - path.length + 1 && above[0] !== ''
    ? whole.slice(above[0].length)
    : path
}

/** Hugo and Zola put the language before the extension: `tea.ja.md`, `index.pt-br.md`. */
function withoutLanguage(path: string): string {
  return path.replace(LANGUAGE, '')
}

function joined(base: string, address: string): string | undefined {
  return absolute(
    `${base.replace(/\/$/, '')}/${address
      .replace(/^\/+/, '')
      .split(/(?=[?#])/, 1)[0]
      ?.split('/')
      .map(encoded)
      .join('/')}`,
  )
}

function absolute(text: string): string | undefined {
  return URL.canParse(text) ? new URL(text).href : undefined
}

function encoded(value: string): string {
  return value
    .split('/')
    .map((part) => encodeURIComponent(decoded(part)))
    .join('/')
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function dashed(title: string): string {
  return (title.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).join('-')
}
