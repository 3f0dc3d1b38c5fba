// When may the next message start, given the limits set and the pushback of servers?
import type { Limit, Share } from './share.ts'

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
  private readonly share: Share | undefined
  private allowed: number
  private active = 0
  private nextAt = 0
  private pausedUntil = 0
  private pauses = 0
  private taken = 0

  /** `share`: the same limit holds over several processes together. */
  constructor({ connections = Infinity, perSecond }: Limit, share?: Share) {
    this.share = share
    this.most = connections
    this.allowed = connections
    this.gapMs = perSecond === undefined ? 0 : 1000 / perSecond
  }

  /** The instant from which a message may start: not after now if it may start now, Infinity if another must end first. */
  freeAt(): number {
    if (this.active >= this.allowed) return Infinity
    const at = Math.max(this.nextAt, this.pausedUntil)
    return this.share ? Math.max(at, this.share.freeAt(this.active)) : at
  }

  get isShared(): boolean {
    return this.share !== undefined
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
    this.share?.start()
    // An idle spell earns no burst, except for the little that a late timer would cost.
    this.nextAt = Math.max(this.nextAt, now - 100) + this.gapMs
  }

  end(): void {
    this.active--
    this.share?.end(this.active)
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
