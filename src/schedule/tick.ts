// What does the scheduler do each time it wakes?
import type { Settings } from '../config/schema.ts'
import { monthBefore } from '../model/best-of.ts'
import { durationMs } from '../model/duration.ts'
import { DigestError } from '../model/problem.ts'
import { dayIn } from '../model/zone.ts'
import type { Newsletter, Sent } from '../newsletter.ts'
import { dueAt, type Timetable } from './due.ts'
import { lastSlot } from './slots.ts'

/** What the scheduler works with. */
export interface Scheduler {
  readonly newsletter: Newsletter
  readonly schedule: NonNullable<Settings['schedule']>
  readonly signal: AbortSignal
}

/** The result of one wake-up. `problem`: it will be tried again; `skipped`: the slot has no issue and never will. */
export type TickResult =
  | { readonly is: 'idle' }
  | { readonly is: 'sent'; readonly sent: Sent; readonly slot?: Date }
  | { readonly is: 'skipped'; readonly slot: Date; readonly reason: string }
  | { readonly is: 'problem'; readonly problem: DigestError; readonly slot?: Date }

/**
 * Finishes the issue that is partly sent, then sends the one that is due or records why there is none. It decides by the
 * clock and the ledger alone, so waking too often does nothing and waking late loses nothing.
 */
export async function tick(scheduler: Scheduler): Promise<TickResult> {
  const { newsletter, signal } = scheduler
  const { ledger, clock } = newsletter
  const due = await dueAt(clock.now(), timetable(scheduler), ledger)
  const slot = due.is === 'nothing' ? {} : { slot: due.slot }
  try {
    const unfinished = await ledger.unfinished()
    const isTheirs = unfinished?.workers !== undefined
    // Workers go on by themselves, and only they know when they are done.
    if (isTheirs && due.is === 'nothing') return { is: 'idle' }
    if (unfinished && !(isTheirs && due.is === 'skip')) {
      const next = await newsletter.next()
      if ('reason' in next) return { is: 'idle' }
      // Deliveries of an issue that began after the slot have not been deferred for long.
      const isLastCall = due.is === 'run' && unfinished.begun < due.slot
      const sent = await newsletter.send(next, { signal, isLastCall, leaves: true })
      if (isTheirs && sent.ending.is === 'handed-over') return { is: 'idle' }
      if (due.is !== 'run' || sent.ending.is !== 'complete') return ended(sent, {})
    }
    if (due.is === 'nothing') return await bestOf(scheduler)
    if (due.is === 'skip') return await skip(scheduler, due.slot, due.reason)
    await collectFirst(scheduler)
    const next = await newsletter.next()
    if ('reason' in next) return await skip(scheduler, due.slot, next.reason.text)
    return ended(await newsletter.send(next, { signal, slot: due.slot, leaves: true }), slot)
  } catch (error) {
    if (!(error instanceof DigestError)) throw error
    // Another scheduler is sending, or got there first; it records what becomes of the slot.
    if (error.code === 'already-sending') return { is: 'idle' }
    if (error.code === 'issue-stale' && due.is === 'run' && (await ledger.slot(due.slot))) return { is: 'idle' }
    return { is: 'problem', problem: error, ...slot }
  }
}

/** A month has one best of, whenever that is asked: late ones are made up for until the next. */
async function bestOf({ newsletter, schedule, signal }: Scheduler): Promise<TickResult> {
  const { clock, settings } = newsletter
  const slot = schedule.bestOf === false ? undefined : lastSlot(schedule.bestOf, settings.timeZone, clock.now())
  if (!slot) return { is: 'idle' }
  const next = await newsletter.nextBestOf(monthBefore(dayIn(slot, settings.timeZone)))
  return 'reason' in next ? { is: 'idle' } : ended(await newsletter.send(next, { signal, leaves: true }), {})
}

/** An issue is made of what is there if the sources cannot be had. */
async function collectFirst({ newsletter, signal }: Scheduler): Promise<void> {
  try {
    await (await newsletter.sources()).collect({ signal, notices: true })
  } catch (error) {
    if (!(error instanceof DigestError)) throw error
    newsletter.log.notice({
      ...error,
      code: error.code,
      what: error.what,
      fix: error.fix,
      where: error.where ?? { file: 'sources' },
    })
  }
}

function ended(sent: Sent, slot: { readonly slot?: Date }): TickResult {
  if (sent.ending.is === 'stopped') return { is: 'problem', problem: sent.ending.problem, ...slot }
  return { is: 'sent', sent, ...slot }
}

async function skip({ newsletter: { ledger, clock } }: Scheduler, slot: Date, reason: string): Promise<TickResult> {
  await ledger.skip(slot, reason, clock.now())
  return { is: 'skipped', slot, reason }
}

function timetable({ schedule, newsletter: { settings } }: Scheduler): Timetable {
  return { cron: schedule.cron, timeZone: settings.timeZone, maxLateMs: durationMs(schedule.maxLate) }
}
