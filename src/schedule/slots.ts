// When does the schedule fall due?
import { createTask, parse, validateDetailed } from 'node-cron'
import { DigestError } from '../model/problem.ts'
import { zoneOf } from '../model/zone.ts'

const MINUTE_MS = 60_000
const DAY_MS = 86_400_000
/** The longest that a cron can sleep: from one 29 February to the next over a century that has none. */
const DAYS_MAX = 9 * 366

/** The first slot after an instant, or undefined where the cron names a day that never comes. */
export function nextSlot(cron: string, timeZone: string, after: Date): Date | undefined {
  return nearest(cron, timeZone, after.getTime(), 1)
}

/**
 * The last slot at or before an instant. A slot is a clock time of a day and has one instant, whatever the clocks do:
 * where they skip it, it is due as much later as they jump; where they repeat it, the first time alone.
 */
export function lastSlot(cron: string, timeZone: string, until: Date): Date | undefined {
  return nearest(cron, timeZone, until.getTime(), -1)
}

/** Node-cron reads the fields and knows which days they mean; which instants those are it leaves to the moment. */
function nearest(cron: string, timeZone: string, from: number, step: 1 | -1): Date | undefined {
  const { times, isDay } = patternOf(cron)
  const zone = zoneOf(timeZone)
  // A jump of the clocks may carry a slot over midnight.
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

/** The times of a day, and whether a day (its midnight in UTC) is one of those meant. */
function patternOf(cron: string): { times: number[]; isDay(day: number): boolean } {
  const { valid, errors } = validateDetailed(cron)
  if (!valid || cron.trim().split(/\s+/).length !== 5) throw badCron(cron, errors[0]?.message)
  const { hour, minute } = parse(cron)
  const times = hour.flatMap((hours) => minute.map((minutes) => (hours * 60 + minutes) * MINUTE_MS))
  const task = createTask(cron, () => {}, { timezone: 'UTC' })
  const [first = 0] = times
  return { times, isDay: (day) => task.match(new Date(day + first)) }
}

function badCron(cron: string, why = 'it does not have five fields'): DigestError {
  const what = `The schedule "${cron}" cannot be read: ${why}.`
  const fix =
    'Write minute, hour, day of the month, month and day of the week in "schedule.cron", such as "0 7 * * MON".'
  return new DigestError({ code: 'bad-cron', what, fix })
}
