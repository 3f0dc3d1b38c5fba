// Does mail go out no faster than it may, and slower when servers ask for it?
import { expect, test } from 'vitest'
import { Limiter } from '../../../src/send/limiter.ts'
import { Pace } from '../../../src/send/pace.ts'
import { rateOf } from '../../../src/send/rate.ts'
import { nextAttempt } from '../../../src/send/retry.ts'

test('so many a second, and no burst after a rest', () => {
  const limiter = new Limiter({ perSecond: 50 })
  let now = 1_000_000
  let started = 0
  for (const end = now + 2_000; now < end; now += 5)
    while (limiter.freeAt() <= now) {
      limiter.start(now)
      limiter.end()
      started++
    }
  expect(started).toBeGreaterThanOrEqual(100)
  expect(started).toBeLessThanOrEqual(106)
})

test('so many at once', () => {
  const limiter = new Limiter({ connections: 2 })
  limiter.start(0)
  expect(limiter.freeAt()).toBe(0)
  limiter.start(0)
  expect(limiter.freeAt()).toBe(Infinity)
  limiter.end()
  expect(limiter.freeAt()).toBe(0)
})

test('refused, it pauses longer each time, and goes on with half as many', () => {
  const limiter = new Limiter({ connections: 8 })
  for (let nth = 0; nth < 8; nth++) limiter.start(0)
  limiter.refused(1_000)
  limiter.refused(1_001)
  for (let nth = 0; nth < 8; nth++) limiter.end()
  expect(limiter.freeAt()).toBe(3_000)
  for (let nth = 0; nth < 4; nth++) limiter.start(3_000)
  expect(limiter.freeAt()).toBe(Infinity)
  limiter.refused(4_000)
  for (let nth = 0; nth < 4; nth++) limiter.end()
  expect(limiter.freeAt()).toBe(8_000)
})

test('it gets faster again message by message', () => {
  const limiter = new Limiter({ connections: 2 })
  limiter.start(0)
  limiter.refused(0, 600_000)
  limiter.end()
  limiter.start(600_000)
  expect(limiter.freeAt()).toBe(Infinity)
  for (let nth = 0; nth < 20; nth++) limiter.accepted()
  expect(limiter.freeAt()).toBeLessThanOrEqual(600_000)
})

test('one domain is slowed down alone, all of them together', () => {
  const pace = new Pace({})
  pace.start('gmail.com', 0)
  pace.refused('gmail.com', 'domain', 0)
  pace.end('gmail.com', 0)
  expect(pace.freeAt('gmail.com')).toBe(2_000)
  expect(pace.freeAt('example.org')).toBe(0)
  pace.start('example.org', 0)
  pace.refused('example.org', 'all', 0)
  pace.end('example.org', 0)
  expect(pace.freeAt('example.net')).toBe(2_000)
})

test('limits are those of the domain, else those of *', () => {
  const pace = new Pace({ domains: { 'Gmail.com': { connections: 1 }, '*': { connections: 2 } } })
  for (const domain of ['gmail.com', 'example.org']) pace.start(domain, 0)
  expect(pace.freeAt('gmail.com')).toBe(Infinity)
  expect(pace.freeAt('example.org')).toBe(0)
})

test('who is not served is tried again after ever longer pauses, for a day', () => {
  const begun = new Date('2026-11-23T07:00:00Z')
  let at: Date | undefined = begun
  const pauses: number[] = []
  for (let attempts = 1; at; attempts++) {
    const next: Date | undefined = nextAttempt(attempts, at)
    if (next) pauses.push((next.getTime() - at.getTime()) / 60_000)
    at = next
  }
  expect(pauses).toEqual(pauses.toSorted((a, b) => a - b))
  expect(pauses.reduce((sum, minutes) => sum + minutes, 0) / 60).toBeCloseTo(24, 0)
})

test.each([
  [0, 100, 5_000, ''],
  [100, 200, 500, ''],
  [1_000, 3_000, 10_000, '100 a second, 30 seconds left'],
  [20, 100, 60_000, '20 a minute, 5 minutes left'],
  [7_200, 0, 3_600_000, '2 a second'],
])('%i done and %i left after %i ms is told as “%s”', (done, left, elapsedMs, text) => {
  expect(rateOf(done, left, elapsedMs)).toBe(text)
})
