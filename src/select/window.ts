// Is an article's date within the window of the issue?
import type { Published } from '../model/article.ts'
import type { Window } from '../model/issue.ts'
import type { Verdict } from '../model/verdict.ts'
import { dayIn, zoneOf } from '../model/zone.ts'

/** What decides on a date. */
export interface DateRules {
  readonly window: Window
  /** The newsletter's time zone, in which days begin and reasons give dates. */
  readonly timeZone: string
  /** Whether there is a record of what earlier issues carried. */
  readonly recorded: boolean
}

/**
 * Why an article with this date is out, or undefined if the date lets it in. An undated article is never too old.
 *
 * A date without a time means midnight, so an article written on the day of the last issue, after its cut-off, would
 * never be in any issue. If there is a record of what was sent, such an article still comes in. Without a record it
 * can't be distinguished from what the last issue carried, and the window alone decides.
 */
export function rejectByDate(published: Published | undefined, rules: DateRules): Verdict['reason'] | undefined {
  const { window, timeZone } = rules
  if (published === undefined) return undefined
  if (published.at >= window.until) {
    const [at, end] = moments(published, window.until, timeZone)
    return { code: 'future', text: `Dated ${at}; the window ends on ${end}, so it waits for a later issue.` }
  }
  if (window.since === undefined || published.at >= window.since || isLateOfTheDay(published, rules)) return undefined
  const [at, start] = moments(published, window.since, timeZone)
  return { code: 'too-old', text: `${datedOn(published, at)}, before the window opened on ${start}.` }
}

/** Why an article with this date is in, as a sentence. */
export function acceptanceText(published: Published | undefined, rules: DateRules, featured = false): string {
  const { window, timeZone } = rules
  if (published === undefined) return 'Has no date, and no issue carried it yet.'
  const dated = datedOn(published, published.day)
  if (window.since === undefined && featured)
    return `${dated}; its front matter features it, and featured ones come before the newest.`
  if (window.since === undefined) return `${dated}; the newest are taken, whatever their age.`
  if (published.at < window.since) return `${dated}, the day of the last issue, which did not carry it yet.`
  return `${dated}, in the window from ${dayIn(window.since, timeZone)} to ${dayIn(window.until, timeZone)}.`
}

function isLateOfTheDay(published: Published, { window, timeZone, recorded }: DateRules): boolean {
  if (!recorded || window.since === undefined || published.from === 'file-time') return false
  const [day, time] = dayAndTime(published.at, timeZone)
  return time === '00:00' && day === dayIn(window.since, timeZone)
}

/** An article's date and an edge of the window in comparable form: with the time if the days are the same. */
function moments(published: Published, edge: Date, timeZone: string): [string, string] {
  const [day, time] = dayAndTime(published.at, timeZone)
  const [edgeDay, edgeTime] = dayAndTime(edge, timeZone)
  return day === edgeDay ? [`${day} at ${time}`, `${edgeDay} at ${edgeTime}`] : [published.day, edgeDay]
}

/** How the date is worded: the time of a file doesn't prove when its article was published. */
function datedOn({ from }: Published, moment: string): string {
  return from === 'file-time' ? `Dated ${moment} by its file's time` : `Published on ${moment}`
}

function dayAndTime(instant: Date, timeZone: string): [day: string, time: string] {
  const clock = new Date(zoneOf(timeZone).clockAt(instant.getTime())).toISOString()
  return [clock.slice(0, 10), clock.slice(11, 16)]
}
