// Which fields of a front matter decide whether an article is in an issue?
import { slugDate } from '../path-facts.ts'
import { groupOf, textOf, truthOf, type Values } from './values.ts'

/** The dates of a front matter as written there, most telling first. */
export interface Dates {
  readonly published: readonly string[]
  /** A date that stands in the article's address: `path = "2019/05/15/slug"`. */
  readonly address?: string
  readonly updated?: string
}

const list = (names: string): readonly string[] => names.trim().split(/\s+/)

/** In the form of `keyName`; earlier ones count first: the day of publication before the day of writing. */
const PUBLISHED = list(`
  publishdate pubdate pubdatetime publisheddate publishedat publishedon datepublished publicationdate published
  date datetime posted postedon postdate posteddate created createdat createdon datecreated creationdate`)
const UPDATED = list(`
  updated updatedat updatedon updateddate dateupdated lastmod lastmodified lastmodifiedat lastmodifieddate
  modified modifiedat modifieddate datemodified moddatetime lastupdated lastupdate`)
const ADDRESSES = list('path permalink url slug')
/** What is listed nowhere on its own site is nothing for a digest. */
const HIDDEN = list('draft isdraft hidden unlisted private')
const SHOWN = list('published publish public')
const STATES = list('status state')

const RANKS: ReadonlyMap<string, number> = new Map(PUBLISHED.map((key, rank) => [key, rank]))

/** The names of them all. */
export const DECISIVE: ReadonlySet<string> = new Set([PUBLISHED, UPDATED, ADDRESSES, HIDDEN, SHOWN, STATES].flat())

/** All that a front matter may say of when its article was published. */
export function datesOf(values: Values): Dates {
  const found: { readonly rank: number; readonly text: string }[] = []
  let address: string | undefined
  let updated: string | undefined
  for (const key of values.keys()) {
    const text = DECISIVE.has(key) ? textOf(values, key) : undefined
    if (text === undefined) continue
    const rank = RANKS.get(key)
    if (rank !== undefined && truthOf(text) === undefined && !FILE_TIME.test(text)) found.push({ rank, text })
    else if (UPDATED.includes(key)) updated ??= text
    else if (ADDRESSES.includes(key)) address ??= slugDate(text)
  }
  // Docusaurus: `last_update: { date, author }`.
  updated ??= textOf(groupOf(values, 'lastupdate'), 'date')
  const published = found.sort((a, b) => a.rank - b.rank).map(({ text }) => text)
  return { published, ...(address !== undefined && { address }), ...(updated !== undefined && { updated }) }
}

/** Eleventy's words for "take the file's time". */
const FILE_TIME = /^(?:git )?(?:last modified|created)$/i

/** Whether a front matter keeps its article back, or says that it does not; undefined where it says nothing. */
export function draftOf(values: Values): boolean | undefined {
  const hidden = HIDDEN.map((key) => truthOf(textOf(values, key)))
  const shown = SHOWN.map((key) => truthOf(textOf(values, key)))
  if (hidden.includes(true) || shown.includes(false)) return true
  if (/^(?:draft|hidden|private|pending|unpublished)$/i.test(textOf(values, ...STATES) ?? '')) return true
  return hidden.includes(false) || shown.includes(true) ? false : undefined
}
