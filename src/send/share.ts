// Which part of a limit that several processes share is this one's?
import type { SharedLimits } from '../model/batch.ts'
import type { Clock } from '../model/ports.ts'

/** How many messages may be in flight, and how many may start per second. */
export interface Limit {
  readonly connections?: number | undefined
  readonly perSecond?: number | undefined
}

/** So much of a second is set aside at a time: more would let others wait, less would ask the ledger for every message. */
const SLICE_S = 0.05
/** What is not used so long after its time is void, or a slow process would save it up. */
const VOID_AFTER_MS = 200
/** How often it is looked whether an answer has come, or a permit is free. */
const LOOK_MS = 10
const BUSY_MS = 100

/** Asks for what a limiter needs before it is needed. Instants are milliseconds. */
export class Share {
  private readonly name: string
  private readonly limit: Limit
  private readonly shared: SharedLimits
  private readonly clock: Clock
  private left = 0
  private next: { readonly at: number; readonly count: number } | undefined
  private from = 0
  private permits: AsyncDisposable[] = []
  private isAsking = false
  private askAgainAt = 0

  constructor(name: string, limit: Limit, shared: SharedLimits, clock: Clock) {
    this.name = name
    this.limit = limit
    this.shared = shared
    this.clock = clock
  }

  /** The instant from which one more may start beside so many, or at which to look again. */
  freeAt(active: number): number {
    const now = this.clock.now().getTime()
    return Math.max(this.rateFreeAt(now), this.permitFreeAt(now, active))
  }

  start(): void {
    this.left--
  }

  /** Permits go back when none is used; others wait for them. */
  end(active: number): void {
    if (active > 0) return
    for (const permit of this.permits.splice(0)) void Promise.resolve(permit[Symbol.asyncDispose]()).catch(() => {})
  }

  private rateFreeAt(now: number): number {
    const { perSecond } = this.limit
    if (perSecond === undefined) return 0
    const count = Math.max(1, Math.floor(perSecond * SLICE_S))
    if (this.left > 0 && now > this.from + count * (1000 / perSecond) + VOID_AFTER_MS) this.left = 0
    if (this.left <= 0 && this.next) {
      this.left = this.next.count
      this.from = this.next.at
      this.next = undefined
      return this.rateFreeAt(now)
    }
    if (this.left <= count / 2 && !this.next)
      this.ask(now, async () => {
        const waitMs = await this.shared.reserve(`rate ${this.name}`, perSecond, count)
        this.next = { at: this.clock.now().getTime() + waitMs, count }
      })
    return this.left > 0 ? this.from : now + LOOK_MS
  }

  private permitFreeAt(now: number, active: number): number {
    const { connections } = this.limit
    if (connections === undefined || active < this.permits.length) return 0
    if (this.permits.length >= connections) return Infinity
    this.ask(now, async () => {
      const permit = await this.shared.permit(this.name, connections)
      if (permit) this.permits.push(permit)
      else this.askAgainAt = this.clock.now().getTime() + BUSY_MS
    })
    return Math.max(now + LOOK_MS, this.askAgainAt)
  }

  private ask(now: number, question: () => Promise<void>): void {
    if (this.isAsking || now < this.askAgainAt) return
    this.isAsking = true
    question()
      .catch(() => {
        // The ledger cannot be reached: whoever commits says so.
        this.askAgainAt = this.clock.now().getTime() + BUSY_MS
      })
      .finally(() => {
        this.isAsking = false
      })
  }
}
