// Does every engine keep the list as it was told to, and the suppressed off it?
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Entry } from '../../../src/model/subscriber.ts'
import { address, collect, ENGINES, later, ledgerBy, MONDAY, NOTE, people, plan } from './engines.ts'

describe.each(ENGINES)('the list of subscribers on $name', ({ open }) => {
  it('adds each address once, whatever its case', async () => {
    const { subscribers } = await ledgerBy(open)
    expect(await subscribers.admit(people('a@x.org', 'b@x.org', 'A@X.org'), NOTE)).toEqual({
      added: 2,
      updated: 0,
      unchanged: 1,
      suppressed: 0,
      refused: 0,
    })
    expect(await subscribers.admit(people('A@x.org'), NOTE)).toMatchObject({ added: 0, unchanged: 1 })
    expect((await collect(subscribers.all())).map((one) => one.address)).toEqual(['a@x.org', 'b@x.org'])
    expect(await subscribers.byId(2)).toMatchObject({ id: 2, address: 'b@x.org' })
    expect(await subscribers.byId(3)).toBeUndefined()
  })

  it('takes a new name and language, and keeps what an entry leaves open', async () => {
    const { subscribers } = await ledgerBy(open)
    const anna = { address: address('anna@x.org'), name: 'Anna', language: 'sv' }
    await subscribers.admit([anna], NOTE)
    expect(await subscribers.admit(people('anna@x.org'), NOTE)).toMatchObject({ unchanged: 1 })
    expect(await subscribers.admit([{ ...anna, name: 'Anna B' }], NOTE)).toMatchObject({ updated: 1 })
    const { subscriber } = await subscribers.find(address('ANNA@x.org'))
    expect(subscriber).toEqual({
      id: 1,
      address: 'anna@x.org',
      name: 'Anna B',
      language: 'sv',
      added: MONDAY,
      source: 'test',
    })
  })

  it('erases a person: nothing names them, issues still count them, no import brings them back', async () => {
    const ledger = await ledgerBy(open)
    const { subscribers } = ledger
    await subscribers.admit([{ address: address('a@x.org'), name: 'Anna' }, ...people('b@x.org')], NOTE)
    await using lock = await ledger.lockSending({ holder: 'test', at: MONDAY })
    await lock.begin(plan(1), MONDAY)
    await lock.commit({ settled: [], starting: [1], at: MONDAY })
    await lock.commit({ settled: [{ id: 1, state: 'sent', reply: '250 a@x.org' }], starting: [], at: MONDAY })
    expect(await subscribers.history(1)).toMatchObject([{ issue: '2026-11-23', state: 'sent', reply: '250 a@x.org' }])
    expect(await subscribers.erase(address('A@x.org'), later(1))).toBe(true)
    expect(await subscribers.erase(address('c@x.org'), later(1))).toBe(false)
    expect(await ledger.counts('2026-11-23')).toMatchObject({ sent: 1, pending: 1 })
    expect(await subscribers.history(1)).toMatchObject([{ reply: 'Erased.' }])
    expect((await collect(subscribers.all())).map((one) => one.address)).toEqual(['b@x.org'])
    expect(await collect(subscribers.strangers())).toEqual([])
    expect(await subscribers.admit(people('a@x.org', 'c@x.org'), NOTE)).toMatchObject({ added: 0, refused: 2 })
    expect((await subscribers.find(address('a@x.org'))).suppression).toMatchObject({ reason: 'Erased.' })
    expect(await subscribers.count()).toMatchObject({ active: 1, leftOut: 0, unsubscribed: 2 })
    await subscribers.unsuppress(address('a@x.org'))
    expect(await subscribers.admit(people('a@x.org'), NOTE)).toMatchObject({ added: 1 })
    expect(await subscribers.count()).toMatchObject({ active: 2, leftOut: 0, unsubscribed: 1 })
    expect(await subscribers.erase(address('a@x.org'), later(2))).toBe(true)
    expect(await subscribers.count()).toMatchObject({ active: 1 })
  })

  it('takes an erased person off the issue that is being sent', async () => {
    const ledger = await ledgerBy(open)
    await ledger.subscribers.admit(people('a@x.org', 'b@x.org'), NOTE)
    await using lock = await ledger.lockSending({ holder: 'test', at: MONDAY })
    await lock.begin(plan(1), MONDAY)
    await ledger.subscribers.erase(address('a@x.org'), later(1))
    const due = await lock.due('2026-11-23', { at: later(2), limit: 10 })
    expect(due.map((one) => one.address)).toEqual(['b@x.org'])
  })

  it('gives a reader another address, and never that of somebody else', async () => {
    const { subscribers } = await ledgerBy(open)
    await subscribers.admit(people('a@x.org', 'b@x.org'), NOTE)
    expect(await subscribers.change(address('a@x.org'), address('b@x.org'))).toBe(false)
    expect(await subscribers.change(address('c@x.org'), address('d@x.org'))).toBe(false)
    expect(await subscribers.change(address('a@x.org'), address('c@x.org'))).toBe(true)
    expect((await collect(subscribers.all())).map((one) => one.address)).toEqual(['c@x.org', 'b@x.org'])
  })

  it('keeps a pause that comes with a person, and counts those that go on', async () => {
    const { subscribers } = await ledgerBy(open)
    const [a, b] = people('a@x.org', 'b@x.org')
    if (!a || !b) throw new Error('Two people.')
    await subscribers.admit([{ ...a, paused: later(10) }, b], NOTE)
    expect([await subscribers.pausing(later(9)), await subscribers.pausing(later(10))]).toEqual([1, 0])
    const again = (minutes: number) => subscribers.admit([{ ...a, paused: later(minutes) }, b], NOTE)
    expect(await again(5)).toMatchObject({ updated: 0, unchanged: 2 })
    expect(await again(20)).toMatchObject({ updated: 1, unchanged: 1 })
    expect((await subscribers.find(address('a@x.org'))).subscriber?.paused).toEqual(later(20))
    expect(await subscribers.admit([a, b], NOTE)).toMatchObject({ unchanged: 2 })
  })

  it('does not let a suppressed address back in by adding it again', async () => {
    const { subscribers } = await ledgerBy(open)
    await subscribers.admit(people('a@x.org', 'b@x.org'), NOTE)
    const suppression = {
      address: address('A@x.org'),
      kind: 'unsubscribed',
      reason: 'Asked to.',
      at: later(1),
    } as const
    expect(await subscribers.suppress(suppression)).toMatchObject({
      isNew: true,
      suppression: { kind: 'unsubscribed' },
    })
    expect(await subscribers.admit(people('a@x.org', 'c@x.org'), NOTE)).toMatchObject({ added: 1, refused: 1 })
    expect(await subscribers.count()).toEqual({
      active: 2,
      monthly: 0,
      leftOut: 1,
      unsubscribed: 1,
      hard: 0,
      complaint: 0,
      manual: 0,
    })
    const { subscriber } = await subscribers.find(address('a@x.org'))
    expect(subscriber?.suppression).toMatchObject({ kind: 'unsubscribed', reason: 'Asked to.', at: later(1) })
  })

  it('keeps the first reason of a suppression', async () => {
    const { subscribers } = await ledgerBy(open)
    const suppress = (kind: 'hard' | 'complaint', minutes: number) =>
      subscribers.suppress({ address: address('a@x.org'), kind, reason: kind, at: later(minutes) })
    await suppress('hard', 1)
    expect(await suppress('complaint', 2)).toMatchObject({ isNew: false, suppression: { kind: 'hard', at: later(1) } })
  })

  it('suppresses an address that nobody knew', async () => {
    const { subscribers } = await ledgerBy(open)
    const stranger = { address: address('x@x.org'), kind: 'manual', reason: 'A trap.', at: MONDAY } as const
    await subscribers.suppress(stranger)
    expect(await subscribers.admit(people('x@x.org'), NOTE)).toMatchObject({ added: 0, refused: 1 })
    expect(await collect(subscribers.strangers())).toEqual([{ ...stranger, address: 'x@x.org' }])
    expect(await collect(subscribers.all())).toEqual([])
    expect(await subscribers.count()).toMatchObject({ active: 0, leftOut: 0, manual: 1 })
  })

  it('suppresses after so many bounces that may pass in so many days, each report once, and counts anew after that', async () => {
    const { subscribers } = await ledgerBy(open)
    const days = (count: number) => later(count * 24 * 60)
    const bounced = (mail: string, sent: Date, at = sent) =>
      subscribers.bounced({
        address: address('a@x.org'),
        mail,
        reason: 'Full.',
        sent,
        at,
        limit: { count: 3, days: 30 },
      })
    expect(await bounced('1', days(0))).toBe(false)
    expect(await bounced('2', days(1))).toBe(false)
    expect(await bounced('2', days(2))).toBe(false)
    expect(await bounced('3', days(30))).toBe(false)
    expect(await bounced('too old', days(0), days(30))).toBe(false)
    expect((await subscribers.find(address('a@x.org'))).suppression).toBeUndefined()
    expect(await bounced('4', days(99), days(30))).toBe(true)
    const { suppression } = await subscribers.find(address('a@x.org'))
    expect(suppression).toMatchObject({ kind: 'hard', reason: '3 bounces in 30 days, the last: Full.' })
    await subscribers.unsuppress(address('a@x.org'))
    expect(await bounced('5', days(30))).toBe(false)
  })

  it('begins no issue for a reader who pauses, and the next one after it', async () => {
    const ledger = await ledgerBy(open)
    await ledger.subscribers.admit(people('a@x.org', 'b@x.org'), NOTE)
    await ledger.subscribers.pause(1, later(10))
    expect(await ledger.subscribers.byId(1)).toMatchObject({ paused: later(10) })
    await using lock = await ledger.lockSending({ holder: 'test', at: MONDAY })
    const readers = async (number: number, at: Date) => {
      const { id } = await lock.begin(plan(number), at)
      const due = await lock.due(id, { at, limit: 9 })
      const all = due.map((one) => one.id)
      await lock.commit({ settled: [], starting: all, at })
      await lock.commit({ settled: all.map((one) => ({ id: one, state: 'sent', reply: '250' })), starting: [], at })
      await lock.finish(id, at)
      return due.map((one) => one.address)
    }
    expect(await readers(1, MONDAY)).toEqual(['b@x.org'])
    expect(await readers(2, later(10))).toEqual(['a@x.org', 'b@x.org'])
    await ledger.subscribers.pause(1, later(99))
    await ledger.subscribers.pause(1)
    expect(await readers(3, later(20))).toEqual(['a@x.org', 'b@x.org'])
  })

  it('lets somebody back in who asks for it', async () => {
    const { subscribers } = await ledgerBy(open)
    await subscribers.admit(people('a@x.org'), NOTE)
    await subscribers.suppress({ address: address('a@x.org'), kind: 'unsubscribed', reason: '', at: MONDAY })
    await subscribers.unsuppress(address('A@x.org'))
    expect(await subscribers.count()).toMatchObject({ active: 1, unsubscribed: 0 })
  })

  it('takes what no server was offered yet off an issue when its reader leaves', async () => {
    const ledger = await ledgerBy(open)
    await ledger.subscribers.admit(people('a@x.org', 'b@x.org', 'c@x.org'), NOTE)
    await using sendLock = await ledger.lockSending({ holder: 'test', at: MONDAY })
    const { id } = await sendLock.begin(plan(1), MONDAY)
    const [first, second] = await sendLock.due(id, { at: MONDAY, limit: 2 })
    if (!first || !second) throw new Error('two are due')
    await sendLock.commit({ settled: [], starting: [first.id], at: MONDAY })
    for (const who of ['a@x.org', 'b@x.org'])
      await ledger.subscribers.suppress({ address: address(who), kind: 'unsubscribed', reason: '', at: later(1) })
    expect(await sendLock.commit({ settled: [], starting: [second.id], at: later(1) })).toEqual(new Set())
    expect(await ledger.counts(id)).toMatchObject({ sending: 1, pending: 1 })
    expect(await ledger.issue(id)).toMatchObject({ suppressed: 1 })
  })

  it('lets many leave at once: the erased and unknown are passed over, a first reason stays, nothing more is sent to them', async () => {
    const ledger = await ledgerBy(open)
    const { subscribers } = ledger
    await subscribers.admit(people('a@x.org', 'b@x.org', 'gone@x.org', 'c@x.org', "o'neil\u00e9@x.org"), NOTE)
    await subscribers.erase(address('gone@x.org'), MONDAY)
    await subscribers.suppress({ address: address('c@x.org'), kind: 'hard', reason: 'first', at: MONDAY })
    await using sendLock = await ledger.lockSending({ holder: 'test', at: MONDAY })
    const { id } = await sendLock.begin(plan(1), MONDAY)
    const reason = "said “no”, \\ and 'never'"
    for (const at of [later(1), later(2)]) await subscribers.leave([5, 3, 4, 99, 1, 1], { reason, at })
    expect((await collect(subscribers.all())).map(({ address, suppression }) => [address, suppression])).toEqual([
      ['a@x.org', { address: 'a@x.org', kind: 'unsubscribed', reason, at: later(1) }],
      ['b@x.org', undefined],
      ['c@x.org', { address: 'c@x.org', kind: 'hard', reason: 'first', at: MONDAY }],
      ["o'neil\u00e9@x.org", { address: "o'neil\u00e9@x.org", kind: 'unsubscribed', reason, at: later(1) }],
    ])
    expect((await sendLock.due(id, { at: later(3), limit: 9 })).map((one) => one.address)).toEqual(['b@x.org'])
    expect(await ledger.issue(id)).toMatchObject({ suppressed: 3 })
    expect(await collect(subscribers.strangers())).toEqual([])
  })

  it('writes down no address again that was erased, whatever is reported of it', async () => {
    const { subscribers } = await ledgerBy(open)
    await subscribers.erase(address('a@x.org'), MONDAY)
    const reported = { address: address('a@x.org'), kind: 'hard', reason: 'unknown', at: later(1) } as const
    expect(await subscribers.suppress(reported)).toMatchObject({ isNew: false, suppression: { reason: 'Erased.' } })
    expect(await collect(subscribers.strangers())).toEqual([])
  })

  it('is the same whether entries come at once or one by one, and when they come twice', async () => {
    const entry: fc.Arbitrary<Entry> = fc
      .record({
        address: fc.constantFrom('a', 'b', 'c', 'A').map((local) => address(`${local}@x.org`)),
        name: fc.constantFrom('', 'Ann'),
        suppressed: fc.option(fc.constantFrom('hard', 'unsubscribed').map((kind) => ({ kind, reason: kind }) as const)),
      })
      .map(({ suppressed, ...person }) => (suppressed ? { ...person, suppressed } : person))
    const standing = async (batches: readonly (readonly Entry[])[]) => {
      const { engine } = await open()
      const { ledgerOn } = await import('../../../src/ledger/ledger.ts')
      await using ledger = ledgerOn(engine)
      for (const batch of batches) {
        const { added, updated, unchanged, suppressed, refused } = await ledger.subscribers.admit(batch, NOTE)
        expect(added + updated + unchanged + suppressed + refused).toBe(batch.length)
      }
      const active = (await collect(ledger.subscribers.all())).filter((one) => !one.suppression)
      return active.map((one) => one.address.toLowerCase()).toSorted()
    }
    await fc.assert(
      fc.asyncProperty(fc.array(entry, { maxLength: 8 }), async (entries) => {
        const once = await standing([entries])
        expect(await standing(entries.map((one) => [one]))).toEqual(once)
        expect(await standing([entries, entries])).toEqual(once)
      }),
      { numRuns: 15 },
    )
  })
})
