// What does the front matter say about its article?

import { cleanDecodedText } from '../clean-text.ts'
import { titleText } from '../markdown/title-text.ts'
import type { Meta } from '../parsed.ts'
import { addressOf, categoriesOf, slugOf } from './addresses.ts'
import { authorNames } from './authors.ts'
import { dekText } from './dek.ts'
import { pictureIn } from './picture-field.ts'
import { booleanOf, groupOf, isEmpty, textOf, type Value, type Values } from './values.ts'
import { datesOf } from './written-dates.ts'

/** Keys in the form of `keyName`; earlier ones take precedence. */
const FIELDS = {
  title: 'title headline linktitle rsstitle',
  dek: 'description summary excerpt dek deck subtitle subhead lead lede standfirst abstract teaser intro blurb tagline synopsis tldr shortdescription customexcerpt postexcerpt subheading subheadline desc spoiler ogdescription metadescription socialdescription rssdescription',
  authors:
    'authors author authorname by byline writer writtenby creator dc.creator dcterms.creator guestauthor postauthor rssauthor',
  tags: 'tags tag categories category topics topic keywords section',
  url: 'canonicalurl canonical externalurl originalurl url permalink link sourceurl source clippedfrom original originallink articleurl pageurl weburl',
  language: 'lang language locale',
  id: 'id guid uuid',
  site: 'site sitename publication publisher',
  summaryWords: 'summarywords',
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
  const dek = dekOf(all)
  const url = namesOf('url')
    .map((name) => bareAddress(textOf(all, name)))
    .find((address) => /^https?:\/\/[^\s/]/i.test(address ?? ''))
  const language = text('language')
  const id = text('id')
  const site = siteOf(values)
  const limit = text('summaryWords')
  const image = pictureIn(all)
  const [slug, address, categories] = [slugOf(all), addressOf(all), categoriesOf(values)]
  const featured = namesOf('featured').map((name) => textOf(all, name) ?? '')
  return {
    ...(title !== undefined && { title }),
    ...(published[0] !== undefined && { date: { text: published[0], from: 'front-matter' as const } }),
    ...(updated !== undefined && { updated }),
    authors: authorsOf(all, registry),
    tags: tagsOf(all),
    ...(dek !== undefined && { dek }),
    ...(url !== undefined && { url }),
    ...(language !== undefined && { language }),
    ...(id !== undefined && { id: cleanDecodedText(id) }),
    ...(image && { image }),
    ...(site !== undefined && { site }),
    ...(Number(limit) > 0 && { summaryWords: Math.floor(Number(limit)) }),
    ...(slug !== undefined && { slug }),
    ...(address !== undefined && { address }),
    ...(categories.length > 0 && { categories }),
    // Hexo's `sticky: 100` is a weight.
    ...(featured.some((value) => booleanOf(value) === true || Number(value) > 0) && { featured: true }),
  }
}

/** `<https://…>`, `[the paper](https://…)` and `www.…` are addresses, too. */
function bareAddress(text: string | undefined): string | undefined {
  const bare =
    /^<(\S+)>$|^\[[^\]]*\]\(<?([^\s()<>]+)>?\)$|^\[\[(https?:[^\s|\]]+)(?:\|[^\]]*)?\]\]$/
      .exec(text ?? '')
      ?.slice(1)
      .find(Boolean) ?? text
  return bare?.replace(/^(?=www\.[^\s/]+\.\w)/i, 'https://')
}

/** The first key whose line a reader may see: a site's `summary` may be cut where its `description` is whole. */
function dekOf(values: Values): string | undefined {
  for (const name of namesOf('dek')) {
    const text = textOf(values, name)
    const dek = text === undefined || booleanOf(text) !== undefined ? undefined : dekText(text)
    if (dek !== undefined) return dek
  }
  return undefined
}

/** The title, without markup. */
export function titleOf(values: Values): string | undefined {
  const written = values.get('title')
  return plain(textOf(written instanceof Map ? withText(values, written) : withGroups(values), ...namesOf('title')))
}

/** A title in several languages: that of the article, else the first. */
function withText(values: Values, titles: Values): Values {
  const language = textOf(values, 'lang', 'language', 'locale')
  const text = textOf(titles, language ?? '', 'text', 'name', 'title', 'main', ...titles.keys())
  return new Map([...values, ['title', text ?? '']])
}

/** The name of the site, without markup. An address, such as the author's page, is no name. */
export function siteOf(values: Values): string | undefined {
  const all = withGroups(values)
  const site = namesOf('site')
    .map((name) => textOf(all, name))
    .find((name) => name !== undefined && !/^(?:https?:)?\/\/|^www\./i.test(name))
  return site === undefined ? undefined : cleanDecodedText(site)
}

/** The keys under which a field may be, as `keyName` writes them. */
export function namesOf(field: keyof typeof FIELDS): string[] {
  return FIELDS[field].split(' ')
}

/** The values, with those of the groups in which themes keep them. */
export function withGroups(values: Values): Values {
  const groups = GROUPS.map((name) => groupOf(values, name))
  return new Map([...groups.reverse().flatMap((group) => [...group]), ...values])
}

/** The first key that names somebody: `by: true` is a switch of a theme. */
function authorsOf(values: Values, registry: Values): string[] {
  for (const name of namesOf('authors')) {
    const names = authorNames(values.get(name), registry)
    if (names.length > 0) return names
  }
  return []
}

function tagsOf(values: Values): string[] {
  const tags = namesOf('tags').flatMap((name) => {
    const value = values.get(name) ?? ''
    // `#lake #boats`, `[[Lake]], [[Boats]]` of notes.
    if (typeof value === 'string')
      return value.split(/[,;、，،]|\s+(?=#)/).map((tag) => tag.trim().replace(/^#(?=\S)/, ''))
    return [value]
      .flat()
      .flatMap((item: Value) => (typeof item === 'string' ? item.replace(/^#(?=\p{L})/u, '') : nameIn(item)))
  })
  return [...new Set(tags.map((tag) => cleanDecodedText(tag.replace(/^\[+|\]+$/g, ''))).filter((tag) => !isEmpty(tag)))]
}

function nameIn(value: Value): string[] {
  return value instanceof Map ? [textOf(value, 'name', 'label', 'title') ?? ''] : []
}

/** What Obsidian and HTML show nobody. */
function withoutRemarks(text: string): string {
  return text.replace(/(?<!\S)%%[^%\n]+%%(?!\S)|<!--.*?-->/g, '').trim()
}

function plain(text: string | undefined): string | undefined {
  return text === undefined ? undefined : titleText(withoutRemarks(text)) || undefined
}
