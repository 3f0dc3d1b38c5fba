// How fast may mail go out, overall and to one domain?
import type { SharedLimits } from '../model/batch.ts'
import type { Clock } from '../model/ports.ts'
import { Limiter } from './limiter.ts'
import { type Limit, Share } from './share.ts'

/** The settings `smtp.perSecond` and `smtp.domains`; `*` stands for every domain that is not named. */
export interface PaceLimits {
  readonly perSecond?: number | undefined
  readonly domains?: Readonly<Record<string, Limit>> | undefined
}

/** One limiter for all mail and one per domain, kept only while it differs from a new one. */
export class Pace {
  private readonly all: Limiter
  private readonly isShared: boolean
  private readonly shareOf: (name: string, limit: Limit) => Share | undefined
  private readonly limits: ReadonlyMap<string, Limit>
  private readonly domains = new Map<string, Limiter>()

  /** `shared`: the limits hold over all processes that have them. */
  constructor(
    { perSecond, domains = {} }: PaceLimits,
    shared?: { readonly limits: SharedLimits; readonly clock: Clock },
  ) {
    this.isShared = shared !== undefined
    this.shareOf = (name, limit) =>
      shared && hasLimit(limit) ? new Share(name, limit, shared.limits, shared.clock) : undefined
    this.all = new Limiter({ perSecond }, this.shareOf('', { perSecond }))
    this.limits = new Map(Object.entries(domains).map(([name, limit]) => [name.toLowerCase(), limit]))
  }

  /** The instant from which a message to the domain may start; Infinity if another must end first. */
  freeAt(domain: string): number {
    // What is shared must be asked for before the first message, too.
    const limiter = this.isShared && hasLimit(this.limitOf(domain)) ? this.of(domain) : this.domains.get(domain)
    return Math.max(this.all.freeAt(), limiter?.freeAt() ?? 0)
  }

  start(domain: string, now: number): void {
    this.all.start(now)
    this.of(domain).start(now)
  }

  end(domain: string, now: number): void {
    this.all.end()
    const limiter = this.of(domain)
    limiter.end()
    // A shared one holds what it has set aside.
    if (limiter.isIdle(now) && !limiter.isShared) this.domains.delete(domain)
  }

  accepted(domain: string): void {
    this.all.accepted()
    this.of(domain).accepted()
  }

  /** A server asked us to slow down, for its domain or for all mail. Call it before `end`. Returns when the pause ends. */
  refused(domain: string, scope: 'domain' | 'all', now: number, pauseMs?: number): number {
    const limiter = scope === 'all' ? this.all : this.of(domain)
    limiter.refused(now, pauseMs)
    return limiter.pauseEnd
  }

  /** Keeps a pause from an earlier process; the domain is `''` for all mail. */
  pause(domain: string, until: number): void {
    const limiter = domain === '' ? this.all : this.of(domain)
    limiter.pause(until)
  }

  /** `''` stands for all mail. */
  private limitOf(domain: string): Limit {
    return domain === '' ? {} : (this.limits.get(domain) ?? this.limits.get('*') ?? {})
  }

  private of(domain: string): Limiter {
    const known = this.domains.get(domain)
    if (known) return known
    const limit = this.limitOf(domain)
    const limiter = new Limiter(limit, this.shareOf(domain, limit))
    this.domains.set(domain, limiter)
    return limiter
  }
}

function hasLimit({ connections, perSecond }: Limit): boolean {
  return connections !== undefined || perSecond !== undefined
}
