// At which instants does a cron expression fall due?
import { createTask, parse, validateDetailed } from 'node-cron'
import { DigestError } from '../model/problem.ts'
import { zoneOf } from '../model/zone.ts'

const MINUTE_MS = 60_000
const DAY_MS = 86_400_000
/** The longest gap of a cron expression: between two 29 Februaries around a century year that has none. */
const DAYS_MAX = 9 * 366

/** The first slot after an instant; undefined if the cron expression names a day that never comes. */
export function nextSlot(cron: string, timeZone: string, after: Date): Date | undefined {
  return nearest(cron, timeZone, after.getTime(), 1)
}

/**
 * The last slot at or before an instant. A slot is a wall-clock time and has exactly one instant: if daylight saving skips
 * it, it is due as much later as the clocks jump; if it is repeated, only the first time counts.
 */
export function lastSlot(cron: string, timeZone: string, until: Date): Date | undefined {
  return nearest(cron, timeZone, until.getTime(), -1)
}

/** Node-cron parses the fields and matches days; it cannot list past or future instants. */
function nearest(cron: string, timeZone: string, from: number, step: 1 | -1): Date | undefined {
  const { times, isDay } = patternOf(cron)
  const zone = zoneOf(timeZone)
  // A clock change may carry a slot over midnight.
  const start = Math.floor(zone.clockAt(from) / DAY_MS) * DAY_MS - step * DAY_MS
  for (let nth = 0; nth < DAYS_MAX; nth++) {
    const day = start + nth * step * DAY_MS
    if (!isDay(day)) continue
    const instants = times.map((time) => zone.instantOf(day + time)).sort((a, b) => (a - b) * step)
    const found = instants.find((at) => (step > 0 ? at > from : at <= from))
    if (found !== undefined) return new Date(found)
  }
  return undefined
}

/** The times of day, and whether a day (given by its midnight in UTC) matches. */
function patternOf(cron: string): { times: number[]; isDay(day: number): boolean } {
  const { valid, errors } = validateDetailed(cron)
  if (!valid || cron.trim().split(/\s+/).length !== 5) throw badCron(cron, errors[0]?.message)
  const { hour, minute } = parse(cron)
  const times = hour.flatMap((hours) => minute.map((minutes) => (hours * 60 + minutes) * MINUTE_MS))
  const tasks = dayPatterns(cron).map((pattern) => createTask(pattern, () => {}, { timezone: 'UTC' }))
  const [first = 0] = times
  return { times, isDay: (day) => tasks.some((task) => task.match(new Date(day + first))) }
}

/** As in crontab(5): where day of the month and day of the week are both restricted, either is enough; node-cron wants both. */
function dayPatterns(cron: string): string[] {
  const [minute, hour, day = '*', month, weekday = '*'] = cron.trim().split(/\s+/)
  if (/^[*?]/.test(day) || /^[*?]/.test(weekday)) return [cron]
  return [`${minute} ${hour} ${day} ${month} *`, `${minute} ${hour} * ${month} ${weekday}`]
}

function badCron(cron: string, why = 'it does not have five fields'): DigestError {
  const what = `The schedule "${cron}" cannot be read: ${why}.`
  const fix =
    'Write minute, hour, day of the month, month and day of the week in "schedule.cron", such as "0 7 * * MON".'
  return new DigestError({ code: 'bad-cron', what, fix })
}
