// Does every engine let one process send, and know of each delivery how far it is?
import fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import { ledgerOn } from '../../../src/ledger/ledger.ts'
import type { Delivery } from '../../../src/model/delivery.ts'
import type { Ledger, SendLock } from '../../../src/model/ledger.ts'
import { collect, ENGINES, later, ledgerBy, MONDAY, NOTE, people, plan } from './engines.ts'

/** A ledger with an issue to send to so many readers. */
async function sending(ledger: Ledger, readers: number): Promise<{ sendLock: SendLock; id: string }> {
  await ledger.subscribers.admit(people(...Array.from({ length: readers }, (_, n) => `r${n}@x.org`)), NOTE)
  const sendLock = await ledger.lockSending({ holder: 'test', at: MONDAY })
  const { id } = await sendLock.begin(plan(1), MONDAY)
  return { sendLock, id }
}

describe.each(ENGINES)('sending on $name', ({ open }) => {
  it('gives what is due page by page, and what was deferred when its time has come', async () => {
    const ledger = await ledgerBy(open)
    const { sendLock, id } = await sending(ledger, 5)
    const first = await sendLock.due(id, { at: MONDAY, limit: 3 })
    expect(first.map((due) => due.id)).toEqual([1, 2, 3])
    expect(first[0]).toEqual({ id: 1, subscriber: 1, address: 'r0@x.org', name: '', needsSmtputf8: false, attempts: 0 })
    expect((await sendLock.due(id, { at: MONDAY, limit: 3, after: 3 })).map((due) => due.id)).toEqual([4, 5])

    await sendLock.commit({ settled: [], starting: [1, 2], at: MONDAY })
    const until = later(10)
    await sendLock.commit({
      settled: [
        { id: 1, state: 'sent', reply: '250 ok' },
        { id: 2, state: 'deferred', until, reply: '450 later' },
      ],
      starting: [],
      at: later(1),
    })
    expect(await sendLock.nextDue(id)).toEqual(until)
    expect((await sendLock.due(id, { at: later(9), limit: 9 })).map((due) => due.id)).toEqual([3, 4, 5])
    expect((await sendLock.due(id, { at: until, limit: 9 })).map((due) => due.attempts)).toEqual([1, 0, 0, 0])
    await sendLock.commit({ settled: [], starting: [2], at: until })
    expect(await sendLock.nextDue(id)).toBeUndefined()
  })

  it('tells every state with what is true of it', async () => {
    const ledger = await ledgerBy(open)
    const { sendLock, id } = await sending(ledger, 6)
    await sendLock.commit({ settled: [], starting: [2, 3, 4, 5, 6], at: later(1) })
    await sendLock.commit({
      settled: [
        { id: 3, state: 'sent', reply: '250 ok' },
        { id: 4, state: 'deferred', until: later(9), reply: '450 later' },
        { id: 5, state: 'failed', reply: '550 no' },
        { id: 6, state: 'uncertain', reply: 'The connection broke.' },
      ],
      starting: [],
      at: later(2),
    })
    const about = (n: number) => ({
      id: n,
      issue: id,
      subscriber: n,
      address: `r${n - 1}@x.org`,
      attempts: n === 1 ? 0 : 1,
    })
    const all: Delivery[] = [
      { ...about(1), state: 'pending' },
      { ...about(2), state: 'sending', since: later(1) },
      { ...about(3), state: 'sent', at: later(2), reply: '250 ok' },
      { ...about(4), state: 'deferred', until: later(9), reply: '450 later' },
      { ...about(5), state: 'failed', at: later(2), reply: '550 no' },
      { ...about(6), state: 'uncertain', at: later(2), reply: 'The connection broke.' },
    ]
    for (const delivery of all) expect(await collect(ledger.deliveries(id, delivery.state))).toEqual([delivery])
    expect(await ledger.counts(id)).toEqual({ pending: 1, sending: 1, sent: 1, deferred: 1, failed: 1, uncertain: 1 })
  })

  it('starts a delivery once: one that is under way or done does not come back', async () => {
    const ledger = await ledgerBy(open)
    const { sendLock } = await sending(ledger, 3)
    expect(await sendLock.commit({ settled: [], starting: [1, 2], at: MONDAY })).toEqual(new Set([1, 2]))
    expect(await sendLock.commit({ settled: [], starting: [2, 3], at: MONDAY })).toEqual(new Set([3]))
    await sendLock.commit({ settled: [{ id: 1, state: 'sent', reply: '250' }], starting: [], at: MONDAY })
    expect(await sendLock.commit({ settled: [], starting: [1], at: MONDAY })).toEqual(new Set())
  })

  it('takes a round as a whole or not at all', async () => {
    const ledger = await ledgerBy(open)
    const { sendLock, id } = await sending(ledger, 3)
    await sendLock.commit({ settled: [], starting: [1], at: MONDAY })
    const settled = [1, 2].map((n) => ({ id: n, state: 'sent', reply: '250' }) as const)
    await expect(sendLock.commit({ settled, starting: [3], at: MONDAY })).rejects.toThrow(
      'delivery 2 is not being sent',
    )
    expect(await ledger.counts(id)).toMatchObject({ sending: 1, pending: 2, sent: 0 })
  })

  it('keeps the beginning of a reply that has no end', async () => {
    const ledger = await ledgerBy(open)
    const { sendLock, id } = await sending(ledger, 1)
    await sendLock.commit({ settled: [], starting: [1], at: MONDAY })
    await sendLock.commit({
      settled: [{ id: 1, state: 'failed', reply: `550 ${'x'.repeat(1e6)}` }],
      starting: [],
      at: MONDAY,
    })
    const [failed] = await collect(ledger.deliveries(id, 'failed'))
    expect(failed).toMatchObject({ reply: expect.stringMatching(/^550 x{100,1000}$/) })
  })

  it('groups failures by what the server means, not by its words', async () => {
    const ledger = await ledgerBy(open)
    const { sendLock, id } = await sending(ledger, 6)
    await sendLock.commit({ settled: [], starting: [1, 2, 3, 4, 5, 6], at: MONDAY })
    const replies = ['550 5.1.1 a', '550 5.1.1 b', '550-5.1.1 c', '550 no', 'No address.', 'No address.']
    const settled = replies.map((reply, index) => ({ id: index + 1, state: 'failed', reply }) as const)
    await sendLock.commit({ settled, starting: [], at: MONDAY })
    expect(await ledger.failures(id)).toEqual([
      { reason: '550 5.1.1', count: 3, example: '550 5.1.1 a' },
      { reason: 'No address.', count: 2, example: 'No address.' },
      { reason: '550', count: 1, example: '550 no' },
    ])
  })

  it('lets one send at a time, and tells others who', async () => {
    const ledger = await ledgerBy(open)
    expect(await ledger.sender()).toBeUndefined()
    const sendLock = await ledger.lockSending({ holder: 'digestif 4711 on press', at: MONDAY })
    expect(await ledger.sender()).toEqual({ holder: 'digestif 4711 on press', since: MONDAY })
    await expect(ledger.lockSending({ holder: 'other', at: later(1) })).rejects.toMatchObject({
      code: 'already-sending',
      what: expect.stringContaining('digestif 4711 on press'),
    })
    await sendLock[Symbol.asyncDispose]()
    expect(await ledger.sender()).toBeUndefined()
    await using next = await ledger.lockSending({ holder: 'other', at: later(2) })
    expect(next.uncertain).toBe(0)
  })

  it('takes what was left in the middle for uncertain, and never sends it by itself', async () => {
    const ledger = await ledgerBy(open)
    const { sendLock, id } = await sending(ledger, 3)
    await sendLock.commit({ settled: [], starting: [1, 2], at: MONDAY })
    await sendLock.commit({ settled: [{ id: 1, state: 'sent', reply: '250' }], starting: [], at: MONDAY })
    await sendLock[Symbol.asyncDispose]()
    await using next = await ledger.lockSending({ holder: 'next', at: later(5) })
    expect(next.uncertain).toBe(1)
    expect(await collect(ledger.deliveries(id, 'uncertain'))).toMatchObject([{ id: 2, at: later(5), attempts: 1 }])
    expect((await next.due(id, { at: later(99), limit: 9 })).map((due) => due.id)).toEqual([3])
  })

  it('moves an uncertain delivery on by a person’s word only', async () => {
    const ledger = await ledgerBy(open)
    const { sendLock, id } = await sending(ledger, 2)
    await sendLock.commit({ settled: [], starting: [1, 2], at: MONDAY })
    const settled = [1, 2].map((n) => ({ id: n, state: 'uncertain', reply: 'It broke.' }) as const)
    await sendLock.commit({ settled, starting: [], at: MONDAY })
    expect(await sendLock.finish(id, later(1))).toBe(true)
    expect(await ledger.resolve(1, 'sent', later(2))).toBe(true)
    expect(await ledger.resolve(1, 'again', later(2))).toBe(false)
    expect(await ledger.unfinished()).toBeUndefined()
    expect(await ledger.resolve(2, 'again', later(2))).toBe(true)
    expect(await ledger.unfinished()).toMatchObject({ id })
    expect((await sendLock.due(id, { at: later(2), limit: 9 })).map((due) => due.id)).toEqual([2])
    expect(await ledger.resolve(99, 'sent', later(2))).toBe(false)
  })

  it('sends a failed delivery again when a person says so, unless its address is suppressed', async () => {
    const ledger = await ledgerBy(open)
    const { sendLock, id } = await sending(ledger, 2)
    await sendLock.commit({ settled: [], starting: [1, 2], at: MONDAY })
    const settled = [1, 2].map((n) => ({ id: n, state: 'failed', reply: '550 relay denied' }) as const)
    await sendLock.commit({ settled, starting: [], at: MONDAY })
    await sendLock.finish(id, later(1))
    const [, second] = people('r0@x.org', 'r1@x.org')
    if (second) await ledger.subscribers.suppress({ address: second.address, kind: 'hard', reason: '550', at: MONDAY })
    expect(await ledger.resolve(1, 'sent', later(2))).toBe(false)
    expect(await ledger.resolve(1, 'again', later(2))).toBe(true)
    expect(await ledger.resolve(2, 'again', later(2))).toBe(false)
    expect(await ledger.counts(id)).toMatchObject({ pending: 1, failed: 1 })
    expect(await ledger.unfinished()).toMatchObject({ id })
  })

  it('takes a reader who unsubscribes off the issue while the delivery is pending or deferred', async () => {
    const ledger = await ledgerBy(open)
    const { sendLock, id } = await sending(ledger, 3)
    await sendLock.commit({ settled: [], starting: [1], at: MONDAY })
    const settled = [{ id: 1, state: 'deferred', until: later(5), reply: '451 later' } as const]
    await sendLock.commit({ settled, starting: [], at: MONDAY })
    for (const { address } of people('r0@x.org', 'r1@x.org'))
      await ledger.subscribers.suppress({ address, kind: 'unsubscribed', reason: 'link', at: later(1) })
    expect((await sendLock.due(id, { at: later(9), limit: 9 })).map((due) => due.address)).toEqual(['r2@x.org'])
    expect(await sendLock.commit({ settled: [], starting: [1, 2], at: later(9) })).toEqual(new Set())
    expect(await sendLock.nextDue(id)).toBeUndefined()
    expect(await ledger.issue(id)).toMatchObject({ suppressed: 2 })
  })

  it('leaves the suppressed out of an issue, and counts them', async () => {
    const ledger = await ledgerBy(open)
    const [, ...rest] = people('a@x.org', 'b@x.org', 'c@x.org')
    await ledger.subscribers.admit(people('a@x.org', 'b@x.org', 'c@x.org'), NOTE)
    for (const { address } of rest)
      await ledger.subscribers.suppress({ address, kind: 'hard', reason: '550 5.1.1', at: MONDAY })
    await using sendLock = await ledger.lockSending({ holder: 'test', at: MONDAY })
    const { id, suppressed } = await sendLock.begin(plan(1), MONDAY)
    expect(suppressed).toBe(2)
    expect((await sendLock.due(id, { at: MONDAY, limit: 9 })).map((due) => due.address)).toEqual(['a@x.org'])
  })

  it('loses and repeats nobody, whatever the order of events', async () => {
    const event = fc.constantFrom('start', 'sent', 'deferred', 'failed', 'die', 'resolve' as const)
    await fc.assert(
      fc.asyncProperty(fc.array(event, { maxLength: 25 }), async (events) => {
        const { engine } = await open()
        await using ledger = ledgerOn(engine)
        let { sendLock, id } = await sending(ledger, 4)
        const accepted: number[] = []
        let under: number[] = []
        for (const [step, what] of events.entries()) {
          const at = later(step)
          const [one] = under
          if (what === 'start') {
            const [due] = await sendLock.due(id, { at, limit: 1 })
            if (due) under.push(...(await sendLock.commit({ settled: [], starting: [due.id], at })))
          } else if (what === 'die') {
            await sendLock[Symbol.asyncDispose]()
            sendLock = await ledger.lockSending({ holder: 'next', at })
            expect(sendLock.uncertain).toBe(under.length)
            under = []
          } else if (what === 'resolve') {
            for (const { id: uncertain } of await collect(ledger.deliveries(id, 'uncertain')))
              await ledger.resolve(uncertain, 'sent', at)
          } else if (one !== undefined) {
            under = under.slice(1)
            if (what === 'sent') accepted.push(one)
            const settled = what === 'deferred' ? { state: what, until: later(step + 2) } : { state: what }
            await sendLock.commit({ settled: [{ id: one, reply: what, ...settled }], starting: [], at })
          }
        }
        const counts = await ledger.counts(id)
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(4)
        expect(counts.sending).toBe(under.length)
        expect(new Set(accepted).size).toBe(accepted.length)
        await sendLock[Symbol.asyncDispose]()
      }),
      { numRuns: 25 },
    )
  })
})

describe.each(ENGINES)('two processes on $name', ({ open }) => {
  it('share the send lock as they share the ledger', async () => {
    const { engine, again } = await open()
    if (!again) return engine[Symbol.asyncDispose]()
    const [one, other] = [ledgerOn(engine), ledgerOn(await again())]
    onTestFinished(() => one[Symbol.asyncDispose]())
    onTestFinished(() => other[Symbol.asyncDispose]())
    const sendLock = await one.lockSending({ holder: 'one', at: MONDAY })
    expect((await other.sender())?.holder).toBe('one')
    await expect(other.lockSending({ holder: 'other', at: MONDAY })).rejects.toMatchObject({ code: 'already-sending' })
    await other.subscribers.admit(people('a@x.org'), NOTE)
    const { id } = await sendLock.begin(plan(1), MONDAY)
    expect(await other.counts(id)).toMatchObject({ pending: 1 })
    await sendLock[Symbol.asyncDispose]()
    await using next = await other.lockSending({ holder: 'other', at: later(1) })
    expect(await next.finish(id, later(1))).toBe(false)
  })

  it('one whose send lock was taken over writes nothing any more', async () => {
    const { engine, again } = await open()
    if (!again) return engine[Symbol.asyncDispose]()
    // A lock over a network that was lost without a word.
    const lost = async () => ({ async [Symbol.asyncDispose]() {} })
    const [one, other] = [ledgerOn({ ...engine, lock: lost }), ledgerOn({ ...(await again()), lock: lost })]
    onTestFinished(() => one[Symbol.asyncDispose]())
    onTestFinished(() => other[Symbol.asyncDispose]())
    await one.subscribers.admit(people('a@x.org'), NOTE)
    const sendLock = await one.lockSending({ holder: 'one', at: MONDAY })
    const { id } = await sendLock.begin(plan(1), MONDAY)
    await other.lockSending({ holder: 'other', at: later(1) })
    const lockLost = { code: 'turn-lost' }
    await expect(sendLock.commit({ settled: [], starting: [1], at: later(2) })).rejects.toMatchObject(lockLost)
    await expect(sendLock.finish(id, later(2))).rejects.toMatchObject(lockLost)
    await expect(sendLock.begin(plan(2), later(2))).rejects.toMatchObject(lockLost)
    expect(await other.counts(id)).toMatchObject({ pending: 1, sending: 0 })
  })
})
