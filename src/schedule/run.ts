// How does the scheduler stay awake, and whom does it tell?
import { schedule as wake } from 'node-cron'
import type { Notice, Problem } from '../model/problem.ts'
import { beat } from './heartbeat.ts'
import { nextSlot } from './slots.ts'
import { type Scheduler, type TickResult, tick } from './tick.ts'

/** A problem that comes back is tried again after so long. */
const RETRY_MS = 300_000

/** What the scheduler has to say. */
export interface ScheduleListener {
  /** What came of a wake-up, if anything. */
  onResult(outcome: Exclude<TickResult, { is: 'idle' }>): void
  /** A note or a heartbeat that did not get through. */
  onNotice(notice: Notice): void
}

/**
 * Wakes at once and then every minute, and does what is due, until the signal is given; what is in hand is finished first.
 * Node-cron keeps the minute, never two at a time. Which slot is due is no matter of waking: see `tick`.
 */
export async function runSchedule(scheduler: Scheduler, told: ScheduleListener): Promise<void> {
  const { signal } = scheduler
  const watch = new Watch(scheduler, told)
  await watch.look()
  if (signal.aborted) return
  await new Promise<void>((resolve, reject) => {
    const task = wake('* * * * *', () => watch.look().catch(end), {
      noOverlap: true,
      timezone: scheduler.newsletter.settings.timeZone,
      // What one minute misses the next one does.
      suppressMissedWarning: true,
    })
    const end = (error?: unknown) => {
      void task.destroy()
      if (error === undefined) resolve()
      else reject(error)
    }
    signal.addEventListener('abort', () => void watch.atRest().then(() => end()), { once: true })
  })
}

/** Wakes once, as an external cron wants it. */
export async function runOnce(scheduler: Scheduler, told: ScheduleListener): Promise<TickResult> {
  return new Watch(scheduler, told).look()
}

class Watch {
  private readonly scheduler: Scheduler
  private readonly told: ScheduleListener
  private notBefore = 0
  private lastNote = ''
  private looking: Promise<unknown> = Promise.resolve()

  constructor(scheduler: Scheduler, told: ScheduleListener) {
    this.scheduler = scheduler
    this.told = told
  }

  look(): Promise<TickResult> {
    const outcome = this.lookNow()
    this.looking = outcome.catch(() => {})
    return outcome
  }

  async atRest(): Promise<void> {
    await this.looking
  }

  private async lookNow(): Promise<TickResult> {
    const now = this.scheduler.newsletter.clock.now()
    if (now.getTime() < this.notBefore) return { is: 'idle' }
    const outcome = await tick(this.scheduler)
    if (outcome.is !== 'idle') this.told.onResult(outcome)
    switch (outcome.is) {
      case 'problem':
        this.notBefore = now.getTime() + RETRY_MS
        await this.note(problemNote(outcome.problem, outcome.slot))
        return outcome
      case 'skipped':
        await this.note({
          subject: 'no issue this time',
          text: `The slot of ${outcome.slot.toISOString()} has no issue. ${outcome.reason}`,
        })
        break
      case 'sent':
        if (outcome.sent.ending.is === 'waiting') this.notBefore = outcome.sent.ending.until.getTime()
        break
      case 'idle':
        break
    }
    await this.beat(now)
    return outcome
  }

  /** The same is not told twice in a row. */
  private async note({ subject, text }: { readonly subject: string; readonly text: string }): Promise<void> {
    const { newsletter, schedule } = this.scheduler
    if (schedule.notify === undefined || text === this.lastNote) return
    this.lastNote = text
    await newsletter
      .notify({ to: schedule.notify, subject: `${newsletter.settings.title}: ${subject}`, text })
      .catch((error: unknown) => this.told.onNotice(notThrough('notify', schedule.notify ?? '', error)))
  }

  private async beat(now: Date): Promise<void> {
    const { schedule, newsletter } = this.scheduler
    if (schedule.heartbeat === undefined) return
    const next = nextSlot(schedule.cron, newsletter.settings.timeZone, now)
    await beat(schedule.heartbeat, { at: now, next: next ?? null }).catch((error: unknown) =>
      this.told.onNotice(notThrough('heartbeat', schedule.heartbeat ?? '', error)),
    )
  }
}

function problemNote({ what, fix, code }: Problem, slot: Date | undefined): { subject: string; text: string } {
  const which = slot ? `The issue of the slot ${slot.toISOString()} could not be sent.\n\n` : ''
  return {
    subject: 'an issue could not be sent',
    text: `${which}${what}\n${fix}   (${code})\n\nIt is tried again every few minutes.`,
  }
}

function notThrough(code: 'notify' | 'heartbeat', where: string, error: unknown): Notice {
  const why = error instanceof Error ? error.message.replace(/\.$/, '') : String(error)
  const what =
    code === 'notify' ? `The operator could not be told: ${why}.` : `The heartbeat did not get through: ${why}.`
  return { code, what, where: { file: where }, fix: `Correct "schedule.${code}", or mend what stands in its way.` }
}
