// Does every engine let several processes share an issue, batch by batch, each its own?
import { describe, expect, it } from 'vitest'
import type { BatchLock } from '../../../src/model/batch.ts'
import type { Ledger } from '../../../src/model/ledger.ts'
import { collect, ENGINES, later, ledgerBy, MONDAY, NOTE, people, plan } from './engines.ts'

const ID = plan(1).id

/** A ledger with an issue to so many readers, cut into batches of two. */
async function cutIssue(ledger: Ledger, readers: number): Promise<number[]> {
  await ledger.subscribers.admit(people(...Array.from({ length: readers }, (_, n) => `r${n}@x.org`)), NOTE)
  await using sendLock = await ledger.lockSending({ holder: 'test', at: MONDAY })
  await sendLock.begin(plan(1), MONDAY)
  await sendLock.cut(ID, 2, MONDAY)
  return (await ledger.batches.open(MONDAY)).map(({ batch }) => batch)
}

async function taken(ledger: Ledger, batch: number | undefined, holder = 'a worker'): Promise<BatchLock> {
  const lock = await ledger.batches.take(batch ?? 0, { holder, at: MONDAY })
  if (!lock) throw new Error('The batch cannot be taken.')
  return lock
}

async function sendAll(lock: BatchLock): Promise<number[]> {
  const due = (await lock.due(ID, { at: MONDAY, limit: 9 })).map(({ id }) => id)
  const started = [...(await lock.commit({ settled: [], starting: due, at: MONDAY }))]
  const settled = started.map((id) => ({ id, state: 'sent', reply: '250' }) as const)
  await lock.commit({ settled, starting: [], at: MONDAY })
  return started
}

describe.each(ENGINES)('batches on $name', ({ open }) => {
  it('are cut once, and the last to be done closes the issue', async () => {
    const ledger = await ledgerBy(open)
    const batches = await cutIssue(ledger, 5)
    expect(batches).toHaveLength(3)
    await using sendLock = await ledger.lockSending({ holder: 'another scheduler', at: MONDAY })
    await sendLock.cut(ID, 2, MONDAY)
    expect(await ledger.batches.open(MONDAY)).toHaveLength(3)
    const sent: number[] = []
    for (const batch of batches) {
      const lock = await taken(ledger, batch)
      expect([lock.total, (await ledger.issue(ID))?.workers, (await ledger.issue(ID))?.finished]).toEqual([
        5,
        'sending',
        undefined,
      ])
      sent.push(...(await sendAll(lock)))
      expect(await lock.finish(ID, later(1))).toBe(true)
    }
    expect(sent.toSorted()).toEqual([1, 2, 3, 4, 5])
    expect(await ledger.issue(ID)).toMatchObject({ finished: later(1) })
    expect(await ledger.batches.open(MONDAY)).toEqual([])
  })

  it('belong to the last who took them: what the one before had in hand is uncertain, and it writes nothing more', async () => {
    const ledger = await ledgerBy(open)
    const [batch] = await cutIssue(ledger, 2)
    const before = await taken(ledger, batch, 'before')
    await before.commit({ settled: [], starting: [1], at: MONDAY })
    const next = await taken(ledger, batch, 'next')
    const lost = { code: 'turn-lost' }
    const sent = { id: 1, state: 'sent', reply: '250' } as const
    await expect(before.commit({ settled: [sent], starting: [2], at: MONDAY })).rejects.toMatchObject(lost)
    await expect(before.finish(ID, MONDAY)).rejects.toMatchObject(lost)
    await expect(before.pause('x.org', later(9))).rejects.toMatchObject(lost)
    expect(await collect(ledger.deliveries(ID, 'uncertain'))).toMatchObject([{ id: 1 }])
    expect(await sendAll(next)).toEqual([2])
  })

  it('are left alone by whoever begins to send as one process', async () => {
    const ledger = await ledgerBy(open)
    const [batch] = await cutIssue(ledger, 2)
    const lock = await taken(ledger, batch)
    await lock.commit({ settled: [], starting: [1], at: MONDAY })
    await using sendLock = await ledger.lockSending({ holder: 'another', at: MONDAY })
    expect([sendLock.uncertain, await ledger.counts(ID)]).toMatchObject([0, { sending: 1, uncertain: 0 }])
  })

  it('wait while their issue is paused: what is in hand is settled, and nothing starts', async () => {
    const ledger = await ledgerBy(open)
    const [batch] = await cutIssue(ledger, 2)
    const lock = await taken(ledger, batch)
    await lock.commit({ settled: [], starting: [1], at: MONDAY })
    expect(await ledger.batches.hold(ID, 'paused')).toBe(true)
    const sent = { id: 1, state: 'sent', reply: '250' } as const
    expect(await lock.commit({ settled: [sent], starting: [2], at: MONDAY })).toEqual(new Set())
    expect([lock.isPaused, await ledger.batches.open(MONDAY)]).toEqual([true, []])
    expect(await ledger.batches.take(batch ?? 0, { holder: 'next', at: MONDAY })).toBeUndefined()
    expect(await ledger.counts(ID)).toMatchObject({ sent: 1, pending: 1 })
    await ledger.batches.hold(ID, 'sending')
    expect(await sendAll(await taken(ledger, batch))).toEqual([2])
  })

  it('fail where their issue is cancelled, but for what is in hand', async () => {
    const ledger = await ledgerBy(open)
    const [batch] = await cutIssue(ledger, 4)
    const lock = await taken(ledger, batch)
    await lock.commit({ settled: [], starting: [1], at: MONDAY })
    expect(await ledger.batches.cancel(ID, 'Cancelled.', later(1))).toBe(3)
    expect(await lock.commit({ settled: [], starting: [2], at: MONDAY })).toEqual(new Set())
    await lock.commit({ settled: [{ id: 1, state: 'sent', reply: '250' }], starting: [], at: MONDAY })
    expect(await lock.finish(ID, later(2))).toBe(true)
    expect([await ledger.counts(ID), (await ledger.issue(ID))?.finished]).toMatchObject([
      { sent: 1, failed: 3 },
      later(2),
    ])
    expect(await ledger.batches.hold(ID, 'paused')).toBe(false)
  })

  it('with deferred deliveries alone are open from when the first of them is due', async () => {
    const ledger = await ledgerBy(open)
    const [batch] = await cutIssue(ledger, 2)
    const lock = await taken(ledger, batch)
    await lock.commit({ settled: [], starting: [1, 2], at: MONDAY })
    const settled = [later(9), later(5)].map(
      (until, index) => ({ id: index + 1, state: 'deferred', until, reply: '450' }) as const,
    )
    await lock.commit({ settled, starting: [], at: MONDAY })
    expect([await lock.finish(ID, MONDAY), await lock.nextDue(ID)]).toEqual([false, later(5)])
    expect(await ledger.batches.open(MONDAY)).toEqual([{ batch, from: later(5) }])
  })

  it('of an issue whose last worker ended before it closed it are found done, and the issue is closed', async () => {
    const ledger = await ledgerBy(open)
    const [batch] = await cutIssue(ledger, 2)
    await sendAll(await taken(ledger, batch))
    expect(await ledger.batches.open(later(3))).toEqual([])
    expect(await ledger.issue(ID)).toMatchObject({ finished: later(3) })
  })
})
