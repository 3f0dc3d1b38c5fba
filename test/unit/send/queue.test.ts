// Are deliveries handed out in rotation, and is only a bounded part of a long list in memory?
import { expect, test } from 'vitest'
import type { DeliveryId, Due } from '../../../src/model/delivery.ts'
import { Pace, type PaceLimits } from '../../../src/send/pace.ts'
import { Queue } from '../../../src/send/queue.ts'
import { fakeTimer, ISSUE } from '../../support/fake-mail.ts'

/** A queue over these addresses. `scans` has how many deliveries were handed out before each read from the start. */
function queueOver(addresses: readonly string[], limits: PaceLimits = {}) {
  const all = addresses.map((address, at): Due => {
    return { id: at + 1, subscriber: at + 1, address, name: '', needsSmtputf8: false, attempts: 0 }
  })
  const handed = new Set<DeliveryId>()
  const scans: number[] = []
  const queue = new Queue({
    issue: ISSUE,
    sendLock: {
      async due(_issue, { after = 0, limit }) {
        if (after === 0) scans.push(handed.size)
        return all.filter(({ id }) => id > after && !handed.has(id)).slice(0, limit)
      },
      nextDue: async () => undefined,
    },
    pace: new Pace(limits),
    timer: fakeTimer(),
    transport: { connections: 1 },
    patienceMs: Infinity,
  })
  const next = async () => {
    const due = await queue.next()
    if (due) handed.add(due.id)
    return due
  }
  return { queue, next, handed, scans }
}

const at = (domain: string, count: number) => Array.from({ length: count }, (_, n) => `reader${n}@${domain}`)

test('domains take turns', async () => {
  const { next } = queueOver([...at('a.org', 3), ...at('b.org', 2)])
  const domains: string[] = []
  for (let nth = 0; nth < 5; nth++) domains.push((await next())?.address.split('@')[1] ?? '')
  expect(domains).toEqual(['a.org', 'b.org', 'a.org', 'b.org', 'a.org'])
})

test('readers of a domain that is held back are passed over beyond a bound, and found again', async () => {
  const slow = 9_000
  const { queue, next, handed, scans } = queueOver([...at('slow.org', slow), 'anna@fast.org'], {
    domains: { 'slow.org': { connections: 1 } },
  })
  const first = await next()
  const fast = await next()
  expect([first?.address, fast?.address]).toEqual(['reader0@slow.org', 'anna@fast.org'])
  if (fast) queue.done(fast)
  for (let due = first; due; due = await next()) queue.done(due)
  expect(handed.size).toBe(slow + 1)
  const [, servedBeforeSecondScan = 0] = scans
  expect(servedBeforeSecondScan).toBeLessThanOrEqual(4_100)
})

test('a delivery that is given back comes next for its domain', async () => {
  const { queue, next } = queueOver(at('a.org', 3))
  const first = await next()
  if (first) queue.giveBack(first)
  expect((await next())?.address).toBe('reader0@a.org')
})

test('when every delivery is done the queue is complete', async () => {
  const { queue, next } = queueOver(at('a.org', 2))
  for (let due = await next(); due; due = await next()) queue.done(due)
  expect(queue.state).toBe('complete')
})
