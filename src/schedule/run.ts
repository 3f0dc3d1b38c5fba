// How does the scheduler keep running, and what does it report to whom?
import { schedule as everyMinute } from 'node-cron'
import type { Notice, Problem } from '../model/problem.ts'
import { sendHeartbeat } from './heartbeat.ts'
import { nextSlot } from './slots.ts'
import { type Scheduler, type TickResult, tick } from './tick.ts'

/** How long to wait after a problem. */
const RETRY_MS = 300_000

/** Who is told what the scheduler does. */
export interface ScheduleListener {
  /** The result of a wake-up, if it did anything. */
  onResult(result: Exclude<TickResult, { is: 'idle' }>): void
  /** A mail to the operator or a heartbeat that failed. */
  onNotice(notice: Notice): void
}

/**
 * Wakes at once and then every minute, and does what is due, until the signal aborts; work in progress is finished first.
 * Node-cron provides the minute and never overlaps two. Which slot is due does not depend on when it wakes: see `tick`.
 */
export async function runSchedule(scheduler: Scheduler, listener: ScheduleListener): Promise<void> {
  const { signal } = scheduler
  const loop = new WakeLoop(scheduler, listener)
  await loop.wake()
  if (signal.aborted) return
  await new Promise<void>((resolve, reject) => {
    const task = everyMinute('* * * * *', () => loop.wake().catch(end), {
      noOverlap: true,
      // The minute of a zone with daylight saving is silent for an hour when the clocks go back; that of UTC never is.
      timezone: 'UTC',
      // The next minute makes up for a missed one.
      suppressMissedWarning: true,
    })
    const end = (error?: unknown) => {
      void task.destroy()
      if (error === undefined) resolve()
      else reject(error)
    }
    signal.addEventListener('abort', () => void loop.idle().then(() => end()), { once: true })
  })
}

/** Wakes once, for an external cron. */
export async function runOnce(scheduler: Scheduler, listener: ScheduleListener): Promise<TickResult> {
  return new WakeLoop(scheduler, listener).wake()
}

/** What one wake-up must remember for the next. */
class WakeLoop {
  private readonly scheduler: Scheduler
  private readonly listener: ScheduleListener
  private notBefore = 0
  private lastText = ''
  private current: Promise<unknown> = Promise.resolve()

  constructor(scheduler: Scheduler, listener: ScheduleListener) {
    this.scheduler = scheduler
    this.listener = listener
  }

  wake(): Promise<TickResult> {
    const result = this.wakeNow()
    this.current = result.catch(() => {})
    return result
  }

  /** Fulfilled when the current wake-up is over. */
  async idle(): Promise<void> {
    await this.current
  }

  private async wakeNow(): Promise<TickResult> {
    const now = this.scheduler.newsletter.clock.now()
    if (now.getTime() < this.notBefore) return { is: 'idle' }
    const result = await tick(this.scheduler)
    if (result.is !== 'idle') this.listener.onResult(result)
    switch (result.is) {
      case 'problem':
        this.notBefore = now.getTime() + RETRY_MS
        await this.notify('an issue could not be sent', problemText(result.problem, result.slot))
        return result
      case 'skipped':
        await this.notify(
          'no issue this time',
          `The slot of ${result.slot.toISOString()} has no issue. ${result.reason}`,
        )
        break
      case 'sent':
        if (result.sent.ending.is === 'waiting') this.notBefore = result.sent.ending.until.getTime()
        break
      case 'idle':
        break
    }
    await this.heartbeat(now)
    return result
  }

  /** Mails the operator, but never the same text twice in a row. */
  private async notify(subject: string, text: string): Promise<void> {
    const { newsletter, schedule } = this.scheduler
    const { notify: to } = schedule
    if (to === undefined || text === this.lastText) return
    this.lastText = text
    await newsletter
      .notify({ to, subject: `${newsletter.settings.title}: ${subject}`, text })
      .catch((error: unknown) => this.listener.onNotice(notReported('notify', to, error)))
  }

  private async heartbeat(now: Date): Promise<void> {
    const { schedule, newsletter } = this.scheduler
    const { heartbeat: where } = schedule
    if (where === undefined) return
    const next = nextSlot(schedule.cron, newsletter.settings.timeZone, now)
    await sendHeartbeat(where, { at: now, next: next ?? null }).catch((error: unknown) =>
      this.listener.onNotice(notReported('heartbeat', where, error)),
    )
  }
}

function problemText({ what, fix, code }: Problem, slot: Date | undefined): string {
  const which = slot ? `The issue of the slot ${slot.toISOString()} could not be sent.\n\n` : ''
  return `${which}${what}\n${fix}   (${code})\n\nThe scheduler tries again every few minutes.`
}

function notReported(code: 'notify' | 'heartbeat', where: string, error: unknown): Notice {
  const why = error instanceof Error ? error.message.replace(/\.$/, '') : String(error)
  const what = code === 'notify' ? `The mail to the operator failed: ${why}.` : `The heartbeat failed: ${why}.`
  return { code, what, where: { file: where }, fix: `Correct "schedule.${code}", or fix what the message names.` }
}
