// What do the names that generators give their fields mean?
import { authorNames } from './authors.ts'
import { inlineText } from './markdown.ts'
import type { Meta } from './parsed.ts'
import { slugDate } from './path-facts.ts'
import { cleanDecoded } from './plain.ts'
import { groupOf, isEmpty, textOf, type Value, type Values } from './values.ts'

/** Names are in the form of `keyName`; earlier ones count first. When it was published stands before when it was written. */
const PUBLISHED =
  'publishdate pubdate pubdatetime publisheddate publishedat publishedon datepublished publicationdate published date datetime posted postedon postdate posteddate created createdat createdon datecreated creationdate'.split(
    ' ',
  )
const UPDATED =
  'updated updatedat updatedon updateddate dateupdated lastmod lastmodified lastmodifiedat lastmodifieddate modified modifiedat modifieddate datemodified moddatetime lastupdated lastupdate'.split(
    ' ',
  )
const ADDRESSES = ['path', 'permalink', 'url', 'slug']
const HIDDEN = 'draft isdraft hidden unlisted private'.split(' ')
const SHOWN = ['published', 'publish', 'public']
const RANKS: ReadonlyMap<string, number> = new Map(PUBLISHED.map((key, rank) => [key, rank]))
/** The names of all fields that decide when an article was published, and whether at all. */
export const DECISIVE: ReadonlySet<string> = new Set([
  ...PUBLISHED,
  ...UPDATED,
  ...ADDRESSES,
  ...HIDDEN,
  ...SHOWN,
  'status',
  'state',
])
const NESTED = ['params', 'extra', 'seo', 'meta', 'metadata', 'taxonomies', 'header']

/** The dates of a front matter as written there, most telling first. */
export interface Dates {
  readonly published: readonly string[]
  /** A date that stands in the article's address: `path = "2019/05/15/slug"`. */
  readonly address?: string
  readonly updated?: string
}

/** All that a front matter may say of when it was published. */
export function datesOf(values: Values): Dates {
  const found: { readonly rank: number; readonly text: string }[] = []
  let address: string | undefined
  let updated: string | undefined
  for (const key of values.keys()) {
    const text = DECISIVE.has(key) ? textOf(values, key) : undefined
    if (text === undefined) continue
    const rank = RANKS.get(key)
    if (rank !== undefined && truth(text) === undefined && !isPlaceholder(text)) found.push({ rank, text })
    else if (UPDATED.includes(key)) updated ??= text
    else if (ADDRESSES.includes(key)) address ??= slugDate(text)
  }
  updated ??= textOf(groupOf(values, 'lastupdate'), 'date')
  const published = found.sort((a, b) => a.rank - b.rank).map(({ text }) => text)
  return { published, ...(address !== undefined && { address }), ...(updated !== undefined && { updated }) }
}

/** Whether a front matter keeps its article back, or says that it does not; undefined where it says nothing. */
export function draftOf(values: Values): boolean | undefined {
  const hidden = HIDDEN.map((key) => truth(textOf(values, key)))
  const shown = SHOWN.map((key) => truth(textOf(values, key)))
  if (hidden.includes(true) || shown.includes(false)) return true
  const status = textOf(values, 'status', 'state')
  if (status && /^(?:draft|hidden|private|pending|unpublished|future|scheduled)$/i.test(status))
    return !/^(?:future|scheduled)$/i.test(status)
  return hidden.includes(false) || shown.includes(true) ? false : undefined
}

/** The title, markup gone. */
export function titleOf(values: Values): string | undefined {
  return plain(textOf(withNested(values), 'title', 'headline', 'linktitle'))
}

/** What a front matter says of its article. */
export function metaOf(values: Values, registry: Values): Meta {
  const all = withNested(values)
  const { published, updated } = datesOf(values)
  const title = titleOf(values)
  const dek = plain(
    textOf(
      all,
      'description',
      'summary',
      'excerpt',
      'dek',
      'deck',
      'subtitle',
      'subhead',
      'lead',
      'lede',
      'standfirst',
      'abstract',
      'teaser',
      'ogdescription',
      'metadescription',
    ),
  )
  const url = ['canonicalurl', 'canonical', 'externalurl', 'originalurl', 'url', 'permalink', 'link', 'sourceurl']
    .map((key) => textOf(all, key))
    .find((text) => text && /^https?:\/\/[^\s/]/i.test(text))
  const language = textOf(all, 'lang', 'language', 'locale')
  const id = textOf(all, 'id', 'guid', 'uuid')
  const image = imageOf(all)
  const site = textOf(all, 'site', 'sitename', 'publication', 'publisher')
  const draft = draftOf(values)
  const featured = ['featured', 'feature', 'pinned', 'pin', 'sticky', 'highlight']
    .map((key) => textOf(all, key))
    .some((text) => truth(text) === true || Number(text) > 0)
  return {
    ...(title !== undefined && { title }),
    ...(published[0] !== undefined && { date: { text: published[0], from: 'front-matter' as const } }),
    ...(updated !== undefined && { updated }),
    authors: authorNames(first(all, 'authors', 'author', 'by', 'byline', 'writer', 'creator'), registry),
    tags: tagsOf(all),
    ...(dek !== undefined && { dek }),
    ...(url !== undefined && { url }),
    ...(language !== undefined && { language }),
    ...(id !== undefined && { id: cleanDecoded(id) }),
    ...(image && { image }),
    ...(site !== undefined && { site: cleanDecoded(site) }),
    ...(draft !== undefined && { draft }),
    ...(featured && { featured }),
  }
}

/** Hugo keeps an author's own fields in `params`, Zola in `extra` and `taxonomies`; the top counts first. */
function withNested(values: Values): Values {
  const nested = NESTED.map((key) => groupOf(values, key))
  return new Map([...nested.reverse().flatMap((group) => [...group]), ...values])
}

function first(values: Values, ...keys: readonly string[]): Value | undefined {
  return keys
    .map((key) => values.get(key))
    .find((value) => value !== undefined && !(typeof value === 'string' && isEmpty(value)))
}

function tagsOf(values: Values): string[] {
  const all = ['tags', 'tag', 'categories', 'category', 'topics', 'topic', 'keywords', 'section'].flatMap((key) => {
    const value = values.get(key)
    if (value === undefined) return []
    const items = Array.isArray(value) ? (value as readonly Value[]) : [value]
    return items.flatMap((item) =>
      typeof item === 'string'
        ? Array.isArray(value)
          ? [item]
          : item.split(/\s*[,;、]\s*/)
        : (textOf(item as Values, 'name', 'label', 'title') ?? []),
    )
  })
  return [...new Set(all.map(cleanDecoded).filter((tag) => !isEmpty(tag)))]
}

function imageOf(values: Values): Meta['image'] {
  for (const key of [
    'image',
    'cover',
    'coverimage',
    'hero',
    'heroimage',
    'featuredimage',
    'featureimage',
    'bannerimage',
    'banner',
    'thumbnail',
    'ogimage',
    'socialimage',
    'images',
    'img',
    'teaserimage',
  ]) {
    const value = values.get(key)
    const one = Array.isArray(value) ? (value as readonly Value[])[0] : value
    if (one === undefined) continue
    const src =
      typeof one === 'string'
        ? one
        : textOf(one as Values, 'src', 'url', 'image', 'path', 'file', 'feature', 'relative')
    if (src === undefined || isEmpty(src) || !/\S\.\w{2,5}(?:[?#]|$)|^https?:/.test(src)) continue
    const alt =
      typeof one === 'string'
        ? textOf(values, `${key}alt`, 'imagealt', 'alt')
        : textOf(one as Values, 'alt', 'description', 'caption', 'title')
    return { src: src.trim(), alt: cleanDecoded(alt ?? '') }
  }
  return undefined
}

function truth(text: string | undefined): boolean | undefined {
  if (text === undefined) return undefined
  if (/^(?:true|yes|on|y|1)$/i.test(text)) return true
  return /^(?:false|no|off|n|0)$/i.test(text) ? false : undefined
}

/** Eleventy's own words for "take the file's time". */
function isPlaceholder(text: string): boolean {
  return /^(?:git )?(?:last modified|created)$/i.test(text)
}

function plain(text: string | undefined): string | undefined {
  return text === undefined ? undefined : inlineText(text) || undefined
}
