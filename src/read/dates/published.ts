// When was an article published, judging by everything that may give a date?
import type { Held, Published } from '../../model/article.ts'
import type { Problem } from '../../model/problem.ts'
import type { ScannedFile } from '../../model/scanned-file.ts'
import { zoneOf } from '../../model/zone.ts'
import type { State } from '../conventions/state.ts'
import type { FrontMatterDates } from '../front-matter/written-dates.ts'
import { pathDate } from '../path-facts.ts'
import { lastDayOf, readDate } from './dates.ts'

/** A date as written, and where it was found. */
export interface Found {
  readonly text: string
  readonly from: Published['from']
  /** The day that it has where it was written, if that is known. */
  readonly day?: string
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
  language = '',
): { readonly published?: Published; readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  let vague: Published | undefined
  for (const { text, from, day } of found) {
    const moment = readDate(text, timeZone, language)
    if (moment) return { published: { ...moment, ...(day !== undefined && { day }), from }, problems }
    const last = from === 'front-matter' ? lastDayOf(text, timeZone) : undefined
    if (last) vague ??= { ...last, from }
    else problems.push(badDate(text))
  }
  return { ...(vague && { published: vague }), problems }
}

/** Dates of the front matter that end or begin the time in which an article is shown; an unreadable one keeps it back. */
export function momentsOf(
  { expires, embargo }: State,
  timeZone: string,
): {
  readonly dates: Pick<ScannedFile, 'expires' | 'embargo'>
  readonly held?: Held
  readonly problems: readonly Problem[]
} {
  if (expires === undefined && embargo === undefined) return NO_MOMENTS
  const moment = (text: string | undefined) => (text === undefined ? undefined : readDate(text, timeZone)?.at)
  const [end, begin] = [moment(expires), moment(embargo)]
  const bad = [end ? undefined : expires, begin ? undefined : embargo].filter((text) => text !== undefined)
  const shown = bad[0]?.slice(0, 40)
  return {
    dates: { ...(end && { expires: end }), ...(begin && { embargo: begin }) },
    ...(shown !== undefined && {
      held: { code: 'in-doubt' as const, text: `It is shown for a time only, and "${shown}" is not a day.` },
    }),
    problems: bad.map(badDate),
  }
}

const NO_MOMENTS = { dates: {}, problems: [] }

/** The file's own time, for an article that gives no date, not even an unreadable one; never later than the time of reading. */
export function publishedByFile(
  { problems }: { readonly problems: readonly Problem[] },
  modified: Date | undefined,
  readAt: Date,
  timeZone: string,
): Published | undefined {
  if (modified === undefined || problems.length > 0) return undefined
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
