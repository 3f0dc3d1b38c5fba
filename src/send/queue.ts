// Which delivery comes next, and when may it start?
import { domainOf } from '../model/address.ts'
import type { DeliveryId, Due } from '../model/delivery.ts'
import type { Rounds } from '../model/rounds.ts'
import type { Transport } from '../model/transport.ts'
import type { Pace } from './pace.ts'
import type { Timer } from './timer.ts'

/** Where the queue reads deliveries from, and what limits it. */
export interface QueueSource {
  readonly issue: string
  readonly sendLock: Pick<Rounds, 'due' | 'nextDue'>
  readonly pace: Pace
  readonly timer: Timer
  /** How many workers take from it. */
  readonly transport: Pick<Transport, 'connections'>
  /** A longer wait ends the run. */
  readonly patienceMs: number
}

/** Small enough that V8 does not promote them to the old generation. */
const REFILL_BELOW_MIN = 50
/** With this many held back, only deliveries that may start now are kept; the next scan finds the others again. */
const HELD_MAX = 4_000

/**
 * The deliveries of an issue, domain by domain in rotation, no faster than the pace allows. Whoever takes one must report
 * it done or give it back. However long the list, only a bounded part of it is in memory.
 */
export class Queue {
  private readonly source: QueueSource
  /** With fewer in memory it reads more, so that workers who all take one at once never find it empty. */
  private readonly refillBelow: number
  private readonly waiting = new Map<string, Due[]>()
  private size = 0
  private inFlight = 0
  private after: DeliveryId = 0
  private isRead = false
  private readonly held = new Set<DeliveryId>()
  private reading: Promise<void> | undefined
  private rescanning: Promise<void> | undefined
  private readonly wakers: (() => void)[] = []
  private current: 'open' | 'complete' | 'stopped' | { readonly until: Date } = 'open'

  constructor(source: QueueSource) {
    this.source = source
    this.refillBelow = Math.max(REFILL_BELOW_MIN, 2 * source.transport.connections)
  }

  /** `complete`: nothing is left to do; `until`: the rest is deferred, the first of it until then. */
  get state(): 'open' | 'complete' | 'stopped' | { readonly until: Date } {
    return this.current
  }

  /** Hands out nothing more. */
  stop(): void {
    this.end('stopped')
  }

  /** The next delivery, if one may start now. */
  take(): Due | undefined {
    if (this.current !== 'open') return undefined
    if (this.size < this.refillBelow && !this.isRead) this.read().catch(() => {}) // Whoever awaits it gets the error.
    const { pace, timer } = this.source
    const now = timer.now().getTime()
    for (const [domain, dues] of this.waiting) {
      if (pace.freeAt(domain) > now) continue
      const due = dues.shift()
      this.waiting.delete(domain)
      if (!due) continue
      if (dues.length > 0) this.waiting.set(domain, dues)
      this.size--
      this.inFlight++
      pace.start(domain, now)
      return due
    }
    return undefined
  }

  /** The next delivery, as soon as one may start; undefined once the queue has ended. */
  async next(): Promise<Due | undefined> {
    while (this.current === 'open') {
      const due = this.take()
      if (due) return due
      const { pace, timer } = this.source
      const now = timer.now().getTime()
      if (!this.isRead && (this.size < this.refillBelow || pace.freeAt('') <= now)) await this.read()
      else if (this.size === 0 && this.inFlight === 0) await this.rescan()
      else await this.wait(this.freeAt())
    }
    return undefined
  }

  /** Its outcome is on record. */
  done(due: Due): void {
    this.inFlight--
    this.source.pace.end(domainOf(due.address), this.source.timer.now().getTime())
    this.wake()
  }

  /** No server got its content: it is handed out again. */
  giveBack(due: Due): void {
    this.add(due, 'first')
    this.done(due)
  }

  /** Its outcome is open until others are known: it is not handed out again in this run. */
  hold(due: Due): void {
    this.held.add(due.id)
    this.done(due)
  }

  private add(due: Due, at: 'first' | 'last'): void {
    const domain = domainOf(due.address)
    const others = this.waiting.get(domain)
    this.size++
    if (!others) this.waiting.set(domain, [due])
    else if (at === 'first') others.unshift(due)
    else others.push(due)
  }

  private read(): Promise<void> {
    this.reading ??= this.readPage().finally(() => {
      this.reading = undefined
    })
    return this.reading
  }

  private async readPage(): Promise<void> {
    const { sendLock, issue, timer, pace } = this.source
    const at = timer.now()
    const limit = 2 * this.refillBelow
    const page = await sendLock.due(issue, { at, limit, after: this.after })
    this.after = page.at(-1)?.id ?? this.after
    this.isRead = page.length < limit
    for (const due of page)
      if (this.held.has(due.id)) continue
      else if (this.size < HELD_MAX || pace.freeAt(domainOf(due.address)) <= at.getTime()) this.add(due, 'last')
    if (this.size > 0) this.wake()
  }

  /**
   * Everything handed out is done: what is left was skipped for the bound, or deferred. One worker reads from the start
   * again and waits for what it finds; idle workers wait with it.
   */
  private rescan(): Promise<void> {
    this.rescanning ??= this.rescanAlone().finally(() => {
      this.rescanning = undefined
    })
    return this.rescanning
  }

  private async rescanAlone(): Promise<void> {
    this.after = 0
    this.isRead = false
    await this.read()
    if (this.size > 0) return
    const until = await this.source.sendLock.nextDue(this.source.issue)
    if (until) await this.wait(until.getTime())
    else this.end('complete')
  }

  private freeAt(): number {
    let first = Infinity
    for (const domain of this.waiting.keys()) first = Math.min(first, this.source.pace.freeAt(domain))
    return first
  }

  private async wait(until: number): Promise<void> {
    const { timer, patienceMs } = this.source
    const ms = until - timer.now().getTime()
    if (ms > patienceMs && this.inFlight === 0 && until < Infinity) return this.end({ until: new Date(until) })
    const woken = new AbortController()
    const change = new Promise<void>((resolve) => this.wakers.push(resolve))
    await (ms > patienceMs || ms === Infinity ? change : Promise.race([change, timer.wait(ms, woken.signal)]))
    woken.abort()
  }

  private end(how: 'complete' | 'stopped' | { readonly until: Date }): void {
    if (this.current === 'open') this.current = how
    this.wake()
  }

  private wake(): void {
    for (const resolve of this.wakers.splice(0)) resolve()
  }
}
