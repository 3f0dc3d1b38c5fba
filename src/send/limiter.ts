// When may the next message start, given the limits set and the pushback of servers?

/** How many messages may be in flight, and how many may start per second. */
export interface Limit {
  readonly connections?: number | undefined
  readonly perSecond?: number | undefined
}

const FIRST_PAUSE_MS = 2_000
const LONGEST_PAUSE_MS = 600_000
/** Accepted messages in a row, per message in flight, before one more may be in flight. */
const ACCEPTED_PER_STEP = 20

/**
 * Keeps to the limits that are set, and backs off when a server refuses: it pauses, longer each time, halves the messages
 * in flight, and speeds up again message by message. Instants are milliseconds.
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

  /** The instant from which a message may start: not after now if it may start now, Infinity if another must end first. */
  freeAt(): number {
    return this.active >= this.allowed ? Infinity : Math.max(this.nextAt, this.pausedUntil)
  }

  /** Whether a new limiter would behave the same. */
  isIdle(now: number): boolean {
    return this.active === 0 && this.allowed === this.most && Math.max(this.nextAt, this.pausedUntil) <= now
  }

  get pauseEnd(): number {
    return this.pausedUntil
  }

  /** A pause that an earlier process was asked for. One message at a time follows it. */
  pause(until: number): void {
    this.pausedUntil = Math.max(this.pausedUntil, until)
    this.allowed = 1
  }

  start(now: number): void {
    this.active++
    // An idle spell earns no burst, except for the little that a late timer would cost.
    this.nextAt = Math.max(this.nextAt, now - 100) + this.gapMs
  }

  end(): void {
    this.active--
  }

  accepted(): void {
    this.pauses = 0
    this.taken++
    if (this.allowed >= this.most || this.taken < ACCEPTED_PER_STEP * this.allowed) return
    this.allowed++
    this.taken = 0
  }

  /** A server asked us to back off. With a known `pauseMs`, one message at a time follows the pause. */
  refused(now: number, pauseMs?: number): void {
    // Messages that were in flight together are refused together: that counts as one refusal.
    if (now < this.pausedUntil) return
    this.allowed = pauseMs === undefined ? Math.max(1, Math.floor(Math.min(this.allowed, this.active + 1) / 2)) : 1
    this.pausedUntil = now + (pauseMs ?? Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** this.pauses))
    this.pauses++
    this.taken = 0
  }
}
