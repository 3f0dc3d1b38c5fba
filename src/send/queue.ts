// Who is next?
import type { DeliveryId, Due } from '../model/delivery.ts'
import type { Turn } from '../model/ledger.ts'
import type { Transport } from '../model/transport.ts'
import type { Pace } from './pace.ts'
import type { Timer } from './timer.ts'

/** What the queue is drawn from, and what holds it back. */
export interface QueueSource {
  readonly issue: string
  readonly turn: Pick<Turn, 'due' | 'nextDue'>
  readonly pace: Pace
  readonly timer: Timer
  /** How many connections take from it. */
  readonly transport: Pick<Transport, 'connections'>
  /** Waits longer than this are left to another run. */
  readonly patienceMs: number
}

/** Few enough to be gone before the garbage collector counts them among what stays. */
const LOW = 50
/** Beyond this many that have to wait, only those who need not are taken in; the others are met again later. */
const MOST = 4_000

/**
 * The deliveries of an issue in turn, the domains by rotation, none faster than the pace allows. Whoever takes one says
 * when it is done with, or gives it back. However long the list, few of it are in memory.
 */
export class Queue {
  private readonly source: QueueSource
  /** With fewer than this in memory more are read: connections that take one at the same time never find it empty. */
  private readonly low: number
  private readonly waiting = new Map<string, Due[]>()
  private size = 0
  private inHand = 0
  private after: DeliveryId = 0
  private isRead = false
  private reading: Promise<void> | undefined
  private startingOver: Promise<void> | undefined
  private readonly wakers: (() => void)[] = []
  private over: 'open' | 'complete' | 'stopped' | { readonly until: Date } = 'open'

  constructor(source: QueueSource) {
    this.source = source
    this.low = Math.max(LOW, 2 * source.transport.connections)
  }

  /** `open`; `complete`: nothing is left to do; `stopped`; or when it would go on. */
  get state(): 'open' | 'complete' | 'stopped' | { readonly until: Date } {
    return this.over
  }

  /** From now on there is nobody next. */
  stop(): void {
    this.end('stopped')
  }

  /** Who is next if it may be done at once. */
  take(): Due | undefined {
    if (this.over !== 'open') return undefined
    if (this.size < this.low && !this.isRead) this.read().catch(() => {}) // Whoever waits for it hears of the error.
    const { pace, timer } = this.source
    const now = timer.now().getTime()
    for (const [domain, dues] of this.waiting) {
      if (pace.freeAt(domain) > now) continue
      const due = dues.shift()
      this.waiting.delete(domain)
      if (!due) continue
      if (dues.length > 0) this.waiting.set(domain, dues)
      this.size--
      this.inHand++
      pace.start(domain, now)
      return due
    }
    return undefined
  }

  /** Who is next, as soon as there is somebody; undefined when it is over. */
  async next(): Promise<Due | undefined> {
    while (this.over === 'open') {
      const due = this.take()
      if (due) return due
      const { pace, timer } = this.source
      const now = timer.now().getTime()
      if (!this.isRead && (this.size < this.low || pace.freeAt('') <= now)) await this.read()
      else if (this.size === 0 && this.inHand === 0) await this.startOver()
      else await this.wait(this.freeAt())
    }
    return undefined
  }

  /** What became of it is on record. */
  done(due: Due): void {
    this.inHand--
    this.source.pace.end(domainOf(due), this.source.timer.now().getTime())
    this.wake()
  }

  /** No server was given its content: it is to be taken again. */
  giveBack(due: Due): void {
    this.add(due, 'first')
    this.done(due)
  }

  private add(due: Due, at: 'first' | 'last'): void {
    const domain = domainOf(due)
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
    const { turn, issue, timer, pace } = this.source
    const at = timer.now()
    const limit = 2 * this.low
    const page = await turn.due(issue, { at, limit, after: this.after })
    this.after = page.at(-1)?.id ?? this.after
    this.isRead = page.length < limit
    for (const due of page) if (this.size < MOST || pace.freeAt(domainOf(due)) <= at.getTime()) this.add(due, 'last')
    if (this.size > 0) this.wake()
  }

  /**
   * All that were met are done with: what is left was passed over, or is to be tried again. Only one looks, and waits for
   * what it finds; all who have nothing to do wait with it.
   */
  private startOver(): Promise<void> {
    this.startingOver ??= this.startOverAlone().finally(() => {
      this.startingOver = undefined
    })
    return this.startingOver
  }

  private async startOverAlone(): Promise<void> {
    this.after = 0
    this.isRead = false
    await this.read()
    if (this.size > 0) return
    const until = await this.source.turn.nextDue(this.source.issue)
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
    if (ms > patienceMs && this.inHand === 0 && until < Infinity) return this.end({ until: new Date(until) })
    const woken = new AbortController()
    const change = new Promise<void>((resolve) => this.wakers.push(resolve))
    await (ms > patienceMs || ms === Infinity ? change : Promise.race([change, timer.wait(ms, woken.signal)]))
    woken.abort()
  }

  private end(how: 'complete' | 'stopped' | { readonly until: Date }): void {
    if (this.over === 'open') this.over = how
    this.wake()
  }

  private wake(): void {
    for (const resolve of this.wakers.splice(0)) resolve()
  }
}

/** Domains differ in how much mail they take at once. */
export function domainOf({ address }: Pick<Due, 'address'>): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase()
}
