// When was an article published, by all that can tell?
import type { Published } from '../../model/article.ts'
import type { Problem } from '../../model/problem.ts'
import { zoneOf } from '../../model/zone.ts'
import type { Dates } from '../front-matter/decisive.ts'
import { pathDate } from '../path-facts.ts'
import { readDate } from './dates.ts'

/** A date as it was found, and where. */
export interface Found {
  readonly text: string
  readonly from: Published['from']
}

/** Where dates are looked for before the text of the article: its front matter, its address, its path. */
export function* outerDates({ published, address }: Dates, path: string): Generator<Found> {
  for (const text of published) yield { text, from: 'front-matter' }
  if (address !== undefined) yield { text: address, from: 'front-matter' }
  const inPath = pathDate(path)
  if (inPath !== undefined) yield { text: inPath, from: 'file-name' }
}

/** Where dates are looked for last: in the text itself, and in the day of the latest change. */
export function innerDates({ updated }: Dates, inText: Found | undefined): Found[] {
  return [
    ...(inText ? [inText] : []),
    ...(updated === undefined ? [] : [{ text: updated, from: 'front-matter' as const }]),
  ]
}

/** The first of the dates that is one; each that is not, before it, is a problem. */
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

/** The file's own time, for an article that says nothing; never later than the time of reading. */
export function publishedByFile(modified: Date, readAt: Date, timeZone: string): Published {
  const at = new Date(Math.min(modified.getTime(), readAt.getTime()))
  return { at, day: zoneOf(timeZone).dayOf(at.getTime()), from: 'file-time' }
}

/** What is said of a date that can't be read. */
export function badDate(text: string): Problem {
  const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text
  const two = /^\d{1,2}[/-]\d{1,2}[/-]\d{4}/.test(text) ? 'could be two days' : 'is not a day'
  return {
    code: 'bad-date',
    what: `The date "${shown}" ${two}.`,
    fix: 'Write it as YYYY-MM-DD, for example 2026-11-30.',
  }
}
