// When was an article published, judging by everything that may give a date?
import type { Published } from '../../model/article.ts'
import type { Problem } from '../../model/problem.ts'
import { zoneOf } from '../../model/zone.ts'
import type { FrontMatterDates } from '../front-matter/date-and-draft.ts'
import { pathDate } from '../path-facts.ts'
import { readDate } from './dates.ts'

/** A date as written, and where it was found. */
export interface Found {
  readonly text: string
  readonly from: Published['from']
}

/** The dates to try before those in the text: the front matter's, the address's, the path's. */
export function* metadataDates({ published, address }: FrontMatterDates, path: string): Generator<Found> {
  for (const text of published) yield { text, from: 'front-matter' }
  if (address !== undefined) yield { text: address, from: 'front-matter' }
  const inPath = pathDate(path)
  if (inPath !== undefined) yield { text: inPath, from: 'file-name' }
}

/** The dates to try last: those in the text itself, and the day of the latest change. */
export function fallbackDates({ updated }: FrontMatterDates, inText: Found | undefined): Found[] {
  return [
    ...(inText ? [inText] : []),
    ...(updated === undefined ? [] : [{ text: updated, from: 'front-matter' as const }]),
  ]
}

/** The first valid date; each invalid one before it is a problem. */
export function publishedFrom(
  found: Iterable<Found>,
  timeZone: string,
): { readonly published?: Published; readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  for (const { text, from } of found) {
    const moment = readDate(text, timeZone)
    if (moment) return { published: { ...moment, from }, problems }
    problems.push(badDate(text))
  }
  return { problems }
}

/** The file's own time, for an article without a date; never later than the time of reading. */
export function publishedByFile(modified: Date, readAt: Date, timeZone: string): Published {
  const at = new Date(Math.min(modified.getTime(), readAt.getTime()))
  return { at, day: zoneOf(timeZone).dayOf(at.getTime()), from: 'file-time' }
}

/** The problem with a date that can't be read. */
export function badDate(text: string): Problem {
  const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text
  const two = /^\d{1,2}[/-]\d{1,2}[/-]\d{4}/.test(text) ? 'could be two days' : 'is not a day'
  return {
    code: 'bad-date',
    what: `The date "${shown}" ${two}.`,
    fix: 'Write it as YYYY-MM-DD, for example 2026-11-30.',
  }
}
