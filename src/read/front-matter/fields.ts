// What does the front matter say about its article?

import { cleanDecodedText } from '../clean-text.ts'
import { inlineText } from '../markdown/markdown.ts'
import type { Meta } from '../parsed.ts'
import { addressOf, categoriesOf, slugOf } from './addresses.ts'
import { authorNames } from './authors.ts'
import { booleanOf, groupOf, isEmpty, textOf, type Value, type Values } from './values.ts'
import { datesOf } from './written-dates.ts'

/** Keys in the form of `keyName`; earlier ones take precedence. */
const FIELDS = {
  title: 'title headline linktitle',
  dek: 'description summary excerpt dek deck subtitle subhead lead lede standfirst abstract teaser ogdescription metadescription',
  authors: 'authors author by byline writer creator',
  tags: 'tags tag categories category topics topic keywords section',
  url: 'canonicalurl canonical externalurl originalurl url permalink link sourceurl',
  language: 'lang language locale',
  id: 'id guid uuid',
  site: 'site sitename publication publisher',
  image:
    'image cover coverimage hero heroimage featuredimage featureimage banner bannerimage thumbnail ogimage socialimage images img teaserimage',
  featured: 'featured feature pinned pin sticky highlight',
}

/** The groups in which Hugo, Zola and their themes keep custom fields; top-level fields take precedence. */
const GROUPS = ['params', 'extra', 'seo', 'meta', 'metadata', 'taxonomies']

/** What the fields say, without markup. Authors' keys are replaced by the names in the registry. */
export function metaOf(values: Values, registry: Values): Meta {
  const all = withGroups(values)
  const text = (field: keyof typeof FIELDS) => textOf(all, ...namesOf(field))
  const { published, updated } = datesOf(values)
  const title = titleOf(values)
  const dek = plain(text('dek'))
  const url = namesOf('url')
    .map((name) => textOf(all, name))
    .find((address) => /^https?:\/\/[^\s/]/i.test(address ?? ''))
  const language = text('language')
  const id = text('id')
  const site = text('site')
  const image = imageOf(all) ?? imageOf(groupOf(values, 'header'))
  const [slug, address, categories] = [slugOf(all), addressOf(all), categoriesOf(values)]
  const featured = namesOf('featured').map((name) => textOf(all, name) ?? '')
  return {
    ...(title !== undefined && { title }),
    ...(published[0] !== undefined && { date: { text: published[0], from: 'front-matter' as const } }),
    ...(updated !== undefined && { updated }),
    authors: authorNames(anyOf(all, namesOf('authors')), registry),
    tags: tagsOf(all),
    ...(dek !== undefined && { dek }),
    ...(url !== undefined && { url }),
    ...(language !== undefined && { language }),
    ...(id !== undefined && { id: cleanDecodedText(id) }),
    ...(image && { image }),
    ...(site !== undefined && { site: cleanDecodedText(site) }),
    ...(slug !== undefined && { slug }),
    ...(address !== undefined && { address }),
    ...(categories.length > 0 && { categories }),
    // Hexo's `sticky: 100` is a weight.
    ...(featured.some((value) => booleanOf(value) === true || Number(value) > 0) && { featured: true }),
  }
}

/** The title, without markup. */
export function titleOf(values: Values): string | undefined {
  return plain(textOf(withGroups(values), ...namesOf('title')))
}

function namesOf(field: keyof typeof FIELDS): string[] {
  return FIELDS[field].split(' ')
}

function withGroups(values: Values): Values {
  const groups = GROUPS.map((name) => groupOf(values, name))
  return new Map([...groups.reverse().flatMap((group) => [...group]), ...values])
}

function anyOf(values: Values, names: readonly string[]): Value | undefined {
  return names
    .map((name) => values.get(name))
    .find((value) => value !== undefined && !(typeof value === 'string' && isEmpty(value)))
}

function tagsOf(values: Values): string[] {
  const tags = namesOf('tags').flatMap((name) => {
    const value = values.get(name) ?? ''
    if (typeof value === 'string') return value.split(/[,;、]/)
    return [value].flat().flatMap((item: Value) => (typeof item === 'string' ? item : nameIn(item)))
  })
  return [...new Set(tags.map(cleanDecodedText).filter((tag) => !isEmpty(tag)))]
}

function nameIn(value: Value): string[] {
  return value instanceof Map ? [textOf(value, 'name', 'label', 'title') ?? ''] : []
}

function imageOf(values: Values): Meta['image'] {
  for (const name of namesOf('image')) {
    const value = [values.get(name) ?? ''].flat()[0] ?? ''
    const src = value instanceof Map ? textOf(value, 'src', 'url', 'image', 'path', 'file', 'relative') : String(value)
    // A value without an extension is not a file: themes have `image: true` and `cover: wide`.
    if (src === undefined || !/^https?:\/\/\S|^\S.*\.\w{2,5}(?:[?#]|$)/.test(src)) continue
    const alt = value instanceof Map ? textOf(value, 'alt', 'description', 'caption', 'title') : undefined
    return { src: src.trim(), alt: cleanDecodedText(alt ?? textOf(values, `${name}alt`, 'imagealt', 'alt') ?? '') }
  }
  return undefined
}

function plain(text: string | undefined): string | undefined {
  return text === undefined ? undefined : inlineText(text) || undefined
}
