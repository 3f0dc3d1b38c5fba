// Which fields of the front matter say when an article was published?
import { GROUPS, PUBLISHED, UPDATED, WEAKLY_PUBLISHED } from '../conventions/table.ts'
import { slugDate } from '../path-facts.ts'
import { booleanOf, groupOf, isEmpty, type Value, type Values } from './values.ts'

/** The dates of the front matter as written, most significant first. */
export interface FrontMatterDates {
  readonly published: readonly string[]
  /** A date in the article's address: `path = "2019/05/15/slug"`. */
  readonly address?: string
  readonly updated?: string
}

const list = (names: string): readonly string[] => names.trim().split(/\s+/)

/** Of Dublin Core, WordPress, Contentful, the digital garden, and themes' `post_date`. */
const PREFIXES = ['', ...list('dc. dcterms. wp: sys: article: dg post page blog entry article note')]
/** In the form of `keyName`. */
const RANKS: ReadonlyMap<string, number> = new Map(
  list(PUBLISHED)
    .flatMap((key, rank) => PREFIXES.map((prefix): [string, number] => [prefix + key, rank]))
    .toReversed(),
)
/** Keys that may mean something else: they count where they hold a year. */
const WEAK: ReadonlySet<string> = new Set(list(WEAKLY_PUBLISHED))
const UPDATES: ReadonlySet<string> = new Set(list(UPDATED))
const ADDRESSES: ReadonlySet<string> = new Set(list('path permalink url slug'))
/** Material for MkDocs and others: `date: { created, updated }`; and the groups. */
const NESTING: ReadonlySet<string> = new Set([
  ...list('date dates published publication timestamps seo'),
  ...list(GROUPS),
])

/** All of these keys, and of the maps that may hold them. */
export const DATE_KEYS: ReadonlySet<string> = new Set([
  ...RANKS.keys(),
  ...WEAK,
  'year',
  'month',
  ...UPDATES,
  ...ADDRESSES,
])

/** Everything in the front matter that may say when the article was published. */
export function datesOf(values: Values): FrontMatterDates {
  const top = datesAt(values)
  const below = mapsOf(values)
  if (below.length === 0) return top
  // Docusaurus: `last_update: { date, author }`.
  const lastUpdate = dateText(groupOf(values, 'lastupdate').get('date'))
  const nested = below.filter(([name]) => NESTING.has(name)).map(([, map]) => datesAt(map))
  const updated = top.updated ?? nested.find((dates) => dates.updated !== undefined)?.updated ?? lastUpdate
  return {
    ...top,
    published: [...new Set([...top.published, ...nested.flatMap(({ published }) => published)])],
    ...(updated !== undefined && { updated }),
  }
}

function mapsOf(values: Values): [string, Values][] {
  const found: [string, Values][] = []
  for (const [name, value] of values) if (value instanceof Map) found.push([name, value as Values])
  return found
}

function datesAt(values: Values): FrontMatterDates {
  const found: { readonly rank: number; readonly text: string }[] = []
  let address: string | undefined
  let updated: string | undefined
  for (const [key, value] of values) {
    const text = DATE_KEYS.has(key) ? dateText(value) : undefined
    if (text === undefined) continue
    const rank = RANKS.get(key) ?? (WEAK.has(key) && /\d{4}/.test(text) ? RANKS.size : undefined)
    if (rank !== undefined && booleanOf(text) === undefined && !FILE_TIME.test(text)) found.push({ rank, text })
    else if (UPDATES.has(key)) updated ??= text
    else if (ADDRESSES.has(key)) address ??= slugDate(text)
  }
  const parts = values.has('year') ? inParts(values) : undefined
  if (parts !== undefined) found.push({ rank: RANKS.size, text: parts })
  const published = found.sort((a, b) => a.rank - b.rank).map(({ text }) => text)
  return { published, ...(address !== undefined && { address }), ...(updated !== undefined && { updated }) }
}

/** The file's time in the words of Eleventy and Quarto, or that of the last build, which Quarto and R compute. */
const FILE_TIME = /^(?:git )?(?:last[ -]modified|created|today|now)$|^`r .*`$|^!expr\b|^\{\{.*\}\}$/is

/** `year: 2026`, `month: 11`, `day: 3`. */
function inParts(values: Values): string | undefined {
  const parts = ['year', 'month', 'day'].map((name) => String(values.get(name) ?? ''))
  return /^\d{4}-\d\d?-\d\d?$/.test(parts.join('-')) ? parts.join('-') : undefined
}

/** The date as a person would write it: out of a list, of a link to a daily note (`[[2026-11-04]]`), of brackets (Org). */
function dateText(value: Value | undefined): string | undefined {
  // `[[2026-11-04|Wednesday]]` without quotes is a list of lists to YAML.
  if (Array.isArray(value)) return dateText(value[0])?.split('|', 1)[0]
  // Notion's API and CMSs: `date: { start, end }`.
  if (value instanceof Map)
    return dateText(value.get('start') ?? value.get('value') ?? value.get('date')) ?? inParts(value)
  if (typeof value !== 'string' || isEmpty(value)) return undefined
  const written = value.trim()
  const link =
    /^\[\[(?:[^\]|]*\/)?([^\]|#]+)(?:[#|][^\]]*)?\]\]$/.exec(written)?.[1] ??
    /^\[([^\]]+)\]\([^)]*\)$/.exec(written)?.[1]
  // Notion: `May 6, 2025 → May 8, 2025`.
  const text = (link ?? written.split('→', 1)[0] ?? '').trim().replace(/^[“”„«"'‘’](.*)[“”»"'‘’]$/, '$1')
  return /^[[<]([^[\]<>]*)[\]>]$/.exec(text)?.[1]?.trim() ?? text
}
