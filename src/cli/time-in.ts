// How are times written and read on the command line?
import { zoneOf } from '../model/zone.ts'

/** Writes an instant as the clock of a time zone shows it: `2026-11-30 07:00`. */
export function timeIn(timeZone: string): (at: Date) => string {
  const zone = zoneOf(timeZone)
  return (at) => new Date(zone.clockAt(at.getTime())).toISOString().slice(0, 16).replace('T', ' ')
}

const DAY = /^\d{4}-\d{2}-\d{2}$/
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return DAY.test(text) && new Date(text).toJSON()?.startsWith(text) === true
}

/** An instant with its offset, `2026-11-30T07:00:00Z`; undefined for anything else. */
export function instantIn(text: string): Date | undefined {
  return INSTANT.test(text) && Number.isFinite(Date.parse(text)) ? new Date(text) : undefined
}

/** The instant at which the clock of a time zone shows a time, `07:00`, on a day. */
export function instantAt(day: string, time: string, timeZone: string): Date {
  return new Date(zoneOf(timeZone).instantOf(Date.parse(`${day}T${time}:00Z`)))
}
