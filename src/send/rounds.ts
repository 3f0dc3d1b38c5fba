// When is it on disk how a message fared, and that the next is on its way?
import type { DeliveryId, Settled } from '../model/delivery.ts'
import type { Turn } from '../model/ledger.ts'
import type { Clock } from '../model/ports.ts'

/** What one connection has to put on record before it goes on. */
export interface Entry {
  readonly settled?: Settled | undefined
  /** The delivery whose content goes out next. */
  readonly starting?: DeliveryId | undefined
}

/** Longer than this no connection waits for the others. */
const WAIT_MAX_MS = 20

/**
 * Writes what the connections have to put on record, all that are at that point in one commit. So each delivery is on disk
 * as `sending` before its content goes out, and the result of the one before with it: a kill leaves at most one unclear
 * delivery a connection. A commit is put off until all are there, but by no longer than the last one took: on a slow disk
 * few commits serve many, on a fast one nobody waits.
 */
export class Rounds {
  private readonly turn: Turn
  private readonly clock: Clock
  private waiting: { entry: Entry; done: (mayStart: boolean) => void; failed: (error: unknown) => void }[] = []
  private isWriting = false
  private lastMs = 0
  private later: NodeJS.Timeout | undefined
  /** Connections at work, which come here after every message. */
  private members = 0

  constructor(turn: Turn, clock: Clock) {
    this.turn = turn
    this.clock = clock
  }

  /** A connection has begun to work. */
  enter(): void {
    this.members++
  }

  /** It rests, or has ended: it is not waited for. */
  leave(): void {
    this.members--
    this.consider()
  }

  /** Fulfilled when it is durable, with whether the content may go out: not if the reader was suppressed meanwhile. */
  write(entry: Entry): Promise<boolean> {
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
    // By then all that the sockets have to tell at this moment has been heard.
    await new Promise((resolve) => setImmediate(resolve))
    const round = this.waiting
    this.waiting = []
    const begun = performance.now()
    try {
      const started = await this.turn.commit({
        settled: round.flatMap(({ entry }) => entry.settled ?? []),
        starting: round.flatMap(({ entry }) => entry.starting ?? []),
        at: this.clock.now(),
      })
      for (const { entry, done } of round) done(entry.starting !== undefined && started.has(entry.starting))
    } catch (error) {
      for (const { failed } of round) failed(error)
    }
    this.lastMs = performance.now() - begun
    this.isWriting = false
    this.consider()
  }
}
