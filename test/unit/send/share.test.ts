// Do limits hold over several processes together, and is nothing of them wasted?
import { describe, expect, it } from 'vitest'
import type { SharedLimits } from '../../../src/model/batch.ts'
import { Pace, type PaceLimits } from '../../../src/send/pace.ts'

/** As the ledger keeps them; the clock is moved by the test. */
function shared() {
  let now = 0
  const until = new Map<string, number>()
  const taken = new Map<string, number>()
  const limits: SharedLimits = {
    async reserve(name, perSecond, count) {
      const from = Math.max(now, until.get(name) ?? 0)
      until.set(name, from + (count * 1000) / perSecond)
      return from - now
    },
    async permit(name, of) {
      const others = taken.get(name) ?? 0
      if (others >= of) return undefined
      taken.set(name, others + 1)
      return { [Symbol.asyncDispose]: async () => void taken.set(name, (taken.get(name) ?? 0) - 1) }
    },
  }
  const clock = { now: () => new Date(now) }
  return {
    pace: (settings: PaceLimits) => new Pace(settings, { limits, clock }),
    /** What is asked is answered before the next millisecond. */
    async tick(eachMs: (now: number) => void, ms: number) {
      for (const end = now + ms; now < end; now++) {
        eachMs(now)
        await new Promise((resolve) => setImmediate(resolve))
      }
    },
  }
}

describe('a pace that is shared', () => {
  it.each([
    [50, 4],
    [1, 3],
    [1_000, 2],
  ])('lets out %d a second over %d processes, no more and hardly fewer', async (perSecond, processes) => {
    const { pace, tick } = shared()
    const all = Array.from({ length: processes }, () => pace({ perSecond }))
    let started = 0
    await tick((now) => {
      for (const each of all)
        if (each.freeAt('x.org') <= now) {
          each.start('x.org', now)
          each.end('x.org', now)
          started++
        }
    }, 4_000)
    expect(started).toBeLessThanOrEqual(4 * perSecond * (1 + processes / 20) + processes)
    expect(started).toBeGreaterThanOrEqual(4 * perSecond * 0.9)
  })

  it('has in flight to a domain what is allowed, over all processes, and passes it on when it is free', async () => {
    const { pace, tick } = shared()
    const [one, other] = [
      pace({ domains: { 'x.org': { connections: 2 } } }),
      pace({ domains: { 'x.org': { connections: 2 } } }),
    ]
    let [mine, theirs] = [0, 0]
    await tick((now) => {
      if (one.freeAt('x.org') <= now) {
        one.start('x.org', now)
        mine++
      }
      if (mine === 2 && other.freeAt('x.org') <= now) theirs++
    }, 300)
    expect([mine, theirs]).toEqual([2, 0])
    for (let nth = 0; nth < 2; nth++) one.end('x.org', 300)
    await tick((now) => {
      if (theirs === 0 && other.freeAt('x.org') <= now) {
        other.start('x.org', now)
        theirs++
      }
    }, 300)
    expect(theirs).toBe(1)
  })

  it('is not asked for a domain without a limit', async () => {
    const { pace } = shared()
    expect(pace({ domains: { 'x.org': { connections: 1 } } }).freeAt('y.org')).toBe(0)
  })
})
