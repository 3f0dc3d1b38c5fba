// Which fields of the front matter say when an article was published and whether it is a draft?
import { slugDate } from '../path-facts.ts'
import { booleanOf, groupOf, textOf, type Values } from './values.ts'

/** The dates of the front matter as written, most significant first. */
export interface FrontMatterDates {
  readonly published: readonly string[]
  /** A date in the article's address: `path = "2019/05/15/slug"`. */
  readonly address?: string
  readonly updated?: string
}

const list = (names: string): readonly string[] => names.trim().split(/\s+/)

/** In the form of `keyName`; earlier ones take precedence: the day of publication over the day of writing. */
const PUBLISHED = list(`
  publishdate pubdate pubdatetime publisheddate publishedat publishedon datepublished publicationdate published
  date datetime posted postedon postdate posteddate created createdat createdon datecreated creationdate`)
const UPDATED = list(`
  updated updatedat updatedon updateddate dateupdated lastmod lastmodified lastmodifiedat lastmodifieddate
  modified modifiedat modifieddate datemodified moddatetime lastupdated lastupdate`)
const ADDRESSES = list('path permalink url slug')
/** What its own site doesn't list doesn't belong in a digest. */
const HIDDEN = list('draft isdraft hidden unlisted private')
const SHOWN = list('published publish public')
const STATES = list('status state')

const RANKS: ReadonlyMap<string, number> = new Map(PUBLISHED.map((key, rank) => [key, rank]))

/** All of these keys. */
export const DATE_AND_DRAFT_KEYS: ReadonlySet<string> = new Set(
  [PUBLISHED, UPDATED, ADDRESSES, HIDDEN, SHOWN, STATES].flat(),
)

/** Everything in the front matter that may say when the article was published. */
export function datesOf(values: Values): FrontMatterDates {
  const found: { readonly rank: number; readonly text: string }[] = []
  let address: string | undefined
  let updated: string | undefined
  for (const key of values.keys()) {
    const text = DATE_AND_DRAFT_KEYS.has(key) ? textOf(values, key) : undefined
    if (text === undefined) continue
    const rank = RANKS.get(key)
    if (rank !== undefined && booleanOf(text) === undefined && !FILE_TIME.test(text)) found.push({ rank, text })
    else if (UPDATED.includes(key)) updated ??= text
    else if (ADDRESSES.includes(key)) address ??= slugDate(text)
  }
  // Docusaurus: `last_update: { date, author }`.
  updated ??= textOf(groupOf(values, 'lastupdate'), 'date')
  const published = found.sort((a, b) => a.rank - b.rank).map(({ text }) => text)
  return { published, ...(address !== undefined && { address }), ...(updated !== undefined && { updated }) }
}

/** Eleventy's way to say "use the file's time". */
const FILE_TIME = /^(?:git )?(?:last modified|created)$/i

/** Whether the front matter holds its article back; undefined if it says nothing about it. */
export function draftOf(values: Values): boolean | undefined {
  const hidden = HIDDEN.map((key) => booleanOf(textOf(values, key)))
  const shown = SHOWN.map((key) => booleanOf(textOf(values, key)))
  if (hidden.includes(true) || shown.includes(false)) return true
  if (/^(?:draft|hidden|private|pending|unpublished)$/i.test(textOf(values, ...STATES) ?? '')) return true
  return hidden.includes(false) || shown.includes(true) ? false : undefined
}
