// Is an issue due now?
import { UNITS } from '../model/duration.ts'
import type { Ledger } from '../model/ledger.ts'
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

/** What is on record of slots. */
export type SlotRecords = Pick<Ledger, 'slot' | 'lastSlot'>

/** How late a slot may be for a scheduler that never ran before: it missed nothing, and nobody expects the issue. */
const FIRST_LATE_MS = 3_600_000

/**
 * Compares the last slot with its record, and depends on nothing else: however often, by however many schedulers and after
 * however long a sleep it is called, a slot gets one issue, or none and a reason. A scheduler that starts for the first
 * time, hours after a slot, does not send its issue.
 */
export async function dueAt(
  now: Date,
  { cron, timeZone, maxLateMs }: Timetable,
  records: SlotRecords,
): Promise<SlotDecision> {
  const slot = lastSlot(cron, timeZone, now)
  if (!slot || (await records.slot(slot))) return { is: 'nothing' }
  const lateMs = now.getTime() - slot.getTime()
  if (lateMs <= Math.min(maxLateMs, FIRST_LATE_MS)) return { is: 'run', slot }
  if (lateMs <= maxLateMs) {
    if (await records.lastSlot()) return { is: 'run', slot }
    const reason = `The schedule ran for the first time ${durationText(lateMs)} after it; "digestif send" sends an issue now.`
    return { is: 'skip', slot, reason }
  }
  const reason = `It was missed by ${durationText(lateMs)}; "schedule.maxLate" allows ${durationText(maxLateMs)}.`
  return { is: 'skip', slot, reason }
}

function durationText(ms: number): string {
  const [name, unit] = Object.entries({ days: UNITS.d, hours: UNITS.h, minutes: UNITS.m }).find(
    ([, size]) => ms >= 2 * size,
  ) ?? ['seconds', UNITS.s]
  return `${Math.floor(ms / unit)} ${name}`
}
