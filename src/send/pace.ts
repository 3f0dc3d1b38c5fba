// How fast may mail go out, overall and to one domain?
import { type Limit, Limiter } from './limiter.ts'

/** The settings `smtp.perSecond` and `smtp.domains`; `*` stands for every domain that is not named. */
export interface PaceLimits {
  readonly perSecond?: number | undefined
  readonly domains?: Readonly<Record<string, Limit>> | undefined
}

/** One limiter for all mail and one per domain, kept only while it differs from a new one. */
export class Pace {
  private readonly all: Limiter
  private readonly limits: ReadonlyMap<string, Limit>
  private readonly domains = new Map<string, Limiter>()

  constructor({ perSecond, domains = {} }: PaceLimits) {
    this.all = new Limiter({ perSecond })
    this.limits = new Map(Object.entries(domains).map(([name, limit]) => [name.toLowerCase(), limit]))
  }

  /** The instant from which a message to the domain may start; Infinity if another must end first. */
  freeAt(domain: string): number {
    return Math.max(this.all.freeAt(), this.domains.get(domain)?.freeAt() ?? 0)
  }

  start(domain: string, now: number): void {
    this.all.start(now)
    this.of(domain).start(now)
  }

  end(domain: string, now: number): void {
    this.all.end()
    const limiter = this.of(domain)
    limiter.end()
    if (limiter.isIdle(now)) this.domains.delete(domain)
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

  private of(domain: string): Limiter {
    const known = this.domains.get(domain)
    if (known) return known
    const limiter = new Limiter(this.limits.get(domain) ?? this.limits.get('*') ?? {})
    this.domains.set(domain, limiter)
    return limiter
  }
}
