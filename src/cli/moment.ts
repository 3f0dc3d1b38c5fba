// Which instant does --at ask for, and how is it waited for?
import { setTimeout } from 'node:timers/promises'
import { InvalidArgumentError } from 'commander'
import type { Clock } from '../model/ports.ts'
import { zoneOf } from '../model/zone.ts'
import { instantAt, instantIn, isDay } from './time-in.ts'

/** As it was written: a time of the clock in the newsletter's zone, on a day or the next time the clock shows it; or an instant. */
export type Moment = { readonly day?: string; readonly time: string } | { readonly instant: Date }

const LOCAL = /^(?:(\d{4}-\d\d-\d\d)[T ])?((?:[01]\d|2[0-3]):[0-5]\d)$/
const DAY_MS = 86_400_000
/** A machine that slept is noticed within this time. */
const LOOK_MS = 30_000

/** Reads a flag. Throws what commander tells the user. */
export function parseMoment(text: string): Moment {
  const [, day, time] = LOCAL.exec(text) ?? []
  if (time !== undefined && (day === undefined || isDay(day))) return { time, ...(day !== undefined && { day }) }
  const instant = instantIn(text)
  if (instant) return { instant }
  throw new InvalidArgumentError('Write it as 07:00, 2026-11-30T07:00 or 2026-11-30T07:00:00Z.')
}

/** The instant meant. A time without a day is never in the past. */
export function instantOf(moment: Moment, timeZone: string, now: Date): Date {
  if ('instant' in moment) return moment.instant
  const zone = zoneOf(timeZone)
  const on = (day: string) => instantAt(day, moment.time, timeZone)
  if (moment.day !== undefined) return on(moment.day)
  const today = on(zone.dayOf(now.getTime()))
  return today > now ? today : on(zone.dayOf(now.getTime() + DAY_MS))
}

/** Fulfilled at the instant, or as soon as the signal aborts. */
export async function waitUntil(instant: Date, clock: Clock, signal: AbortSignal): Promise<void> {
  for (;;) {
    const left = instant.getTime() - clock.now().getTime()
    if (left <= 0 || signal.aborted) return
    await setTimeout(Math.min(left, LOOK_MS), undefined, { signal }).catch(() => {})
  }
}
