// Does its date let an article into the issue?
import type { Published } from '../model/article.ts'
import type { Choice } from '../model/choice.ts'
import type { Window } from '../model/issue.ts'

/** What the verdict on a date rests on. */
export interface DateRules {
  readonly window: Window
  /** The newsletter's own, in which days begin and reasons name them. */
  readonly timeZone: string
  /** Whether it is on record what earlier issues carried. */
  readonly recorded: boolean
}

/**
 * Why an article of this date stays out, or undefined where the date lets it in. Undated, it is never too old.
 *
 * A date without a clock time stands for its midnight, so an article written on the day of the last issue, after its
 * cut-off, would never be in any. Where it is on record what was sent, it still comes in; without a record nothing
 * would tell it from an article that the last issue had, and the window alone decides.
 */
export function outByDate(published: Published | undefined, rules: DateRules): Choice['reason'] | undefined {
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

/** Why an article of this date is in: the sentence for the reader of the verdicts. */
export function inByDate(published: Published | undefined, rules: DateRules): string {
  const { window, timeZone } = rules
  if (published === undefined) return 'Has no date, and no issue carried it yet.'
  const dated = datedOn(published, published.day)
  if (window.since === undefined) return `${dated}; the newest are taken, whatever their age.`
  if (published.at < window.since) return `${dated}, the day of the last issue, which did not carry it yet.`
  return `${dated}, in the window from ${dayIn(window.since, timeZone)} to ${dayIn(window.until, timeZone)}.`
}

/** The day of an instant in a time zone, as `YYYY-MM-DD`. */
export function dayIn(instant: Date, timeZone: string): string {
  return dayAndTime(instant, timeZone)[0]
}

function isLateOfTheDay(published: Published, { window, timeZone, recorded }: DateRules): boolean {
  if (!recorded || window.since === undefined || published.from === 'file-time') return false
  const [day, time] = dayAndTime(published.at, timeZone)
  return time === '00:00' && day === dayIn(window.since, timeZone)
}

/** An article's date and an edge of the window as a person compares them: with the time where the days are equal. */
function moments(published: Published, edge: Date, timeZone: string): [string, string] {
  const [day, time] = dayAndTime(published.at, timeZone)
  const [edgeDay, edgeTime] = dayAndTime(edge, timeZone)
  return day === edgeDay ? [`${day} at ${time}`, `${edgeDay} at ${edgeTime}`] : [published.day, edgeDay]
}

/** How a date is told: the time of a file is no proof of when its article was published. */
function datedOn({ from }: Published, moment: string): string {
  return from === 'file-time' ? `Dated ${moment} by the time of its file` : `Published on ${moment}`
}

/** Making a format costs a thousand times as much as using it. */
const formats = new Map<string, Intl.DateTimeFormat>()

function dayAndTime(instant: Date, timeZone: string): [day: string, time: string] {
  const format =
    formats.get(timeZone) ??
    // Swedish writes dates as ISO 8601 does.
    new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
  formats.set(timeZone, format)
  const [day = '', time = ''] = format.format(instant).split(' ')
  return [day, time]
}
