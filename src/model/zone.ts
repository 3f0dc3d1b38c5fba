// Which day and which clock time is it in a time zone?

const DAY_MS = 86_400_000
/** A century. */
const DAYS_LIMIT = 36_525

/** A time zone's calendar. Years run from 1 to 9999; instants are milliseconds since 1970. */
export interface Zone {
  /** The day, `YYYY-MM-DD`, on which an instant falls. */
  dayOf(at: number): string
  /** What the clock shows at an instant, as milliseconds since 1970 as if the clock were UTC's. */
  clockAt(at: number): number
  /**
   * The instant of a clock time, given as milliseconds since 1970 as if the clock were UTC's.
   * A time that a change of clocks skips moves on by the gap; one that it repeats is the first of the two.
   */
  instantOf(clock: number): number
}

const zones = new Map<string, Zone>()

/** The zone of an IANA name. Throws a `RangeError` where the platform knows no such zone. */
export function zoneOf(timeZone: string): Zone {
  const known = zones.get(timeZone)
  if (known) return known
  const offsetAt = offsets(timeZone)
  const zone: Zone = {
    dayOf: (at) => dayText(at + offsetAt(at)),
    clockAt: (at) => at + offsetAt(at),
    instantOf(clock) {
      const before = offsetAt(clock - DAY_MS)
      const after = offsetAt(clock + DAY_MS)
      if (before === after || offsetAt(clock - before) === before) return clock - before
      return offsetAt(clock - after) === after ? clock - after : clock - before
    },
  }
  zones.set(timeZone, zone)
  return zone
}

/** The day of an instant in a time zone, as `YYYY-MM-DD`. */
export function dayIn(instant: Date, timeZone: string): string {
  return zoneOf(timeZone).dayOf(instant.getTime())
}

const days = new Map<number, string>()

/** `YYYY-MM-DD` of milliseconds since 1970 in UTC; a large folder asks for the same days again and again. */
function dayText(utc: number): string {
  const day = Math.floor(utc / DAY_MS)
  const known = days.get(day)
  if (known !== undefined) return known
  const text = new Date(utc).toISOString().slice(0, 10)
  if (days.size < DAYS_LIMIT) days.set(day, text)
  return text
}

/**
 * How far the zone is ahead of UTC, remembered by the UTC day: asking the platform costs microseconds, and a large
 * folder asks often. Only a day on which the clocks change is asked anew for each instant.
 */
function offsets(timeZone: string): (at: number) => number {
  // The first question to the platform loads its calendar data, a good part of what a small folder takes to be read.
  if (timeZone === 'UTC') return () => 0
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' })
  const measure = (at: number): number => {
    const text = /GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?/.exec(format.format(at))
    const ms = (Number(text?.[2] ?? 0) * 3600 + Number(text?.[3] ?? 0) * 60 + Number(text?.[4] ?? 0)) * 1000
    return text?.[1] === '-' ? -ms : ms
  }
  const atMidnight = new Map<number, number>()
  const remembered = (day: number): number => {
    const known = atMidnight.get(day)
    if (known !== undefined) return known
    const offset = measure(day * DAY_MS)
    if (atMidnight.size < DAYS_LIMIT) atMidnight.set(day, offset)
    return offset
  }
  return (at) => {
    const day = Math.floor(at / DAY_MS)
    const offset = remembered(day)
    return offset === remembered(day + 1) ? offset : measure(at)
  }
}
