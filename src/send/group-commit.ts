// How do several connections share one durable write of their results?
import type { DeliveryId, Settled } from '../model/delivery.ts'
import type { Clock } from '../model/ports.ts'
import type { Rounds } from '../model/rounds.ts'

/** What one connection must have on record before it goes on. */
export interface CommitEntry {
  readonly settled?: Settled | undefined
  /** The delivery whose content goes out next. */
  readonly starting?: DeliveryId | undefined
}

/** No connection waits longer than this for the others. */
const WAIT_MAX_MS = 20

/**
 * Group commit: connections that have something to record at the same time share one transaction. Each delivery is on
 * disk as `sending`, together with the result of the one before, before its content goes out: a kill leaves at most one
 * uncertain delivery per connection. A commit waits for all connections, but no longer than the last commit took: on a
 * slow disk few commits serve many, on a fast one nobody waits.
 */
export class GroupCommit {
  private readonly sendLock: Pick<Rounds, 'commit'>
  private readonly clock: Clock
  private waiting: { entry: CommitEntry; done: (mayStart: boolean) => void; failed: (error: unknown) => void }[] = []
  private isWriting = false
  private lastMs = 0
  private later: NodeJS.Timeout | undefined
  /** Connections at work: each writes after every message. */
  private members = 0

  constructor(sendLock: Pick<Rounds, 'commit'>, clock: Clock) {
    this.sendLock = sendLock
    this.clock = clock
  }

  /** A connection starts work. */
  enter(): void {
    this.members++
  }

  /** A connection is idle or closed: no commit waits for it. */
  leave(): void {
    this.members--
    this.consider()
  }

  /** Fulfilled once it is durable, with whether the content may go out: not if the reader was suppressed meanwhile. */
  write(entry: CommitEntry): Promise<boolean> {
    const written = new Promise<boolean>((done, failed) => this.waiting.push({ entry, done, failed }))
    this.consider()
    return written
  }

  private consider(): void {
    if (this.isWriting || this.waiting.length === 0) return
    if (this.waiting.length >= this.members || this.lastMs < 1) void this.commit()
    else this.later ??= setTimeout(() => void this.commit(), Math.min(this.lastMs, WAIT_MAX_MS))
  }

  private async commit(): Promise<void> {
    clearTimeout(this.later)
    this.later = undefined
    this.isWriting = true
    // Replies that have already arrived on other sockets are read first, and join this commit.
    await new Promise((resolve) => setImmediate(resolve))
    const group = this.waiting
    this.waiting = []
    const begun = performance.now()
    try {
      const started = await this.sendLock.commit({
        settled: group.flatMap(({ entry }) => entry.settled ?? []),
        starting: group.flatMap(({ entry }) => entry.starting ?? []),
        at: this.clock.now(),
      })
      for (const { entry, done } of group) done(entry.starting !== undefined && started.has(entry.starting))
    } catch (error) {
      for (const { failed } of group) failed(error)
    }
    this.lastMs = performance.now() - begun
    this.isWriting = false
    this.consider()
  }
}
