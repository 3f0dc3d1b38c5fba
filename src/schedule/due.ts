// Is an issue due now?
import type { SlotRecord } from '../model/ledger.ts'
import { lastSlot } from './slots.ts'

/** When issues are due, and how late one may still be sent. */
export interface Timetable {
  readonly cron: string
  readonly timeZone: string
  readonly maxLateMs: number
}

/** `run`: an issue is due; `skip`: one was due, and now it is too late. */
export type SlotDecision =
  | { readonly is: 'nothing' }
  | { readonly is: 'run'; readonly slot: Date }
  | { readonly is: 'skip'; readonly slot: Date; readonly reason: string }

/**
 * Compares the last slot with its record, and depends on nothing else: however often, by however many schedulers and after
 * however long a sleep it is called, a slot gets one issue, or none and a reason.
 */
export async function dueAt(
  now: Date,
  { cron, timeZone, maxLateMs }: Timetable,
  recordOf: (slot: Date) => Promise<SlotRecord | undefined>,
): Promise<SlotDecision> {
  const slot = lastSlot(cron, timeZone, now)
  if (!slot || (await recordOf(slot))) return { is: 'nothing' }
  const lateMs = now.getTime() - slot.getTime()
  if (lateMs <= maxLateMs) return { is: 'run', slot }
  const reason = `It was missed by ${durationText(lateMs)}; "schedule.maxLate" allows ${durationText(maxLateMs)}.`
  return { is: 'skip', slot, reason }
}

const UNITS = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 }

/** `24h` in milliseconds. */
export function durationMs(text: string): number {
  const [, count, unit] = /^(\d+)([smhd])$/.exec(text) ?? []
  const ms = Object.entries(UNITS).find(([name]) => name === unit)?.[1]
  if (ms === undefined) throw new Error(`"${text}" is not a duration`)
  return Number(count) * ms
}

function durationText(ms: number): string {
  const [name, unit] = Object.entries({ days: UNITS.d, hours: UNITS.h, minutes: UNITS.m }).find(
    ([, size]) => ms >= 2 * size,
  ) ?? ['seconds', UNITS.s]
  return `${Math.floor(ms / unit)} ${name}`
}
