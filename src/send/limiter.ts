// May one more message start now, or when?

/** How much may happen at once, and in a second. */
export interface Limit {
  readonly connections?: number | undefined
  readonly perSecond?: number | undefined
}

const FIRST_PAUSE_MS = 2_000
const LONGEST_PAUSE_MS = 600_000
/** So many messages taken in a row for each that is under way, and one more may be. */
const TRUST = 20

/**
 * Keeps to the limits that were set, and to those that servers make known by refusing: then it pauses, longer each time,
 * goes on with half as many messages at once, and gets faster again message by message. Instants are milliseconds.
 */
export class Limiter {
  private readonly most: number
  private readonly gapMs: number
  private allowed: number
  private active = 0
  private nextAt = 0
  private pausedUntil = 0
  private pauses = 0
  private taken = 0

  constructor({ connections = Infinity, perSecond }: Limit) {
    this.most = connections
    this.allowed = connections
    this.gapMs = perSecond === undefined ? 0 : 1000 / perSecond
  }

  /** The instant from which a message may start: not later than now if it may now, Infinity if another must end first. */
  freeAt(): number {
    return this.active >= this.allowed ? Infinity : Math.max(this.nextAt, this.pausedUntil)
  }

  /** Whether a new limiter would behave the same. */
  isAtRest(now: number): boolean {
    return this.active === 0 && this.allowed === this.most && Math.max(this.nextAt, this.pausedUntil) <= now
  }

  start(now: number): void {
    this.active++
    // After a rest nothing is made up for, but for what a timer that comes late would cost.
    this.nextAt = Math.max(this.nextAt, now - 100) + this.gapMs
  }

  end(): void {
    this.active--
  }

  accepted(): void {
    this.pauses = 0
    this.taken++
    if (this.allowed >= this.most || this.taken < TRUST * this.allowed) return
    this.allowed++
    this.taken = 0
  }

  /** A server asked to be left in peace; `pauseMs` where it is known how long, then one message at a time follows. */
  refused(now: number, pauseMs?: number): void {
    // Those that were under way together are refused together: that is one refusal.
    if (now < this.pausedUntil) return
    this.allowed = pauseMs === undefined ? Math.max(1, Math.floor(Math.min(this.allowed, this.active + 1) / 2)) : 1
    this.pausedUntil = now + (pauseMs ?? Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** this.pauses))
    this.pauses++
    this.taken = 0
  }
}
