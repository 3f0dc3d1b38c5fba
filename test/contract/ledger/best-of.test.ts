// Does every engine bring the best of a month to those who chose it, and no story of it twice to anybody?
import { describe, expect, it } from 'vitest'
import type { BestOfShares } from '../../../src/model/best-of.ts'
import type { IssuePlan, Ledger } from '../../../src/model/ledger.ts'
import { OTHER_TOPIC, variantKey } from '../../../src/model/topics.ts'
import { address, ENGINES, later, ledgerBy, MONDAY, NOTE, people, plan } from './engines.ts'

const WEEK = 7 * 24 * 60
const OVER = later(2 * WEEK)
const [FIRST, SECOND] = [plan(1).id, plan(2).id]
const SHARES: BestOfShares = {
  topics: ['News', OTHER_TOPIC],
  parts: [
    { issue: FIRST, topic: 'News', stories: 1 },
    { issue: SECOND, topic: OTHER_TOPIC, stories: 2 },
  ],
  min: 1,
}
const variant = variantKey([SECOND])

function bestOf(variants = [variant], shares = SHARES): IssuePlan {
  const window = { since: MONDAY, until: OVER }
  return { ...plan(1), id: '2026-11-best-of', number: -202611, hash: 'best', window, bestOf: { shares, variants } }
}

/** Sends an issue to all of its readers, or fails for those that are named. */
async function send(ledger: Ledger, issue: IssuePlan, at: Date, failing: readonly number[] = []): Promise<string[]> {
  await using lock = await ledger.lockSending({ holder: 'test', at })
  const { id } = await lock.begin(issue, at)
  const due = await lock.due(id, { at, limit: 99 })
  await lock.commit({ settled: [], starting: due.map((one) => one.id), at })
  const settled = due.map((one) => {
    const state = failing.includes(one.subscriber) ? 'failed' : 'sent'
    return { id: one.id, state, reply: 'x' } as const
  })
  await lock.commit({ settled, starting: [], at })
  await lock.finish(id, at)
  return due.map(({ address: to, variant: part }) => `${to.split('@')[0]}${part ? ` ${part}` : ''}`)
}

describe.each(ENGINES)('the best of a month on $name', ({ open }) => {
  it('goes to whoever chose it before the month was over, without what they had, and every other issue to the others', async () => {
    const ledger = await ledgerBy(open)
    const { subscribers } = ledger
    const names = ['every', 'monthly', 'switched', 'failed', 'late', 'back', 'left', 'paused', 'all']
    await subscribers.admit(people(...names.map((name) => `${name}@x.org`)), NOTE)
    const idOf = (name: string) => names.indexOf(name) + 1
    for (const name of ['monthly', 'back', 'left', 'paused']) await subscribers.monthly(idOf(name), MONDAY)
    expect(await send(ledger, plan(1), MONDAY, [idOf('failed')])).toEqual([
      'every',
      'switched',
      'failed',
      'late',
      'all',
    ])
    for (const name of ['switched', 'failed']) await subscribers.monthly(idOf(name), later(60))
    expect(await send(ledger, plan(2), later(WEEK))).toEqual(['every', 'late', 'all'])
    await subscribers.monthly(idOf('all'), later(WEEK + 1))
    await subscribers.monthly(idOf('back'))
    await subscribers.monthly(idOf('late'), OVER)
    await subscribers.leave([idOf('left')], { reason: 'x', at: OVER })
    await subscribers.pause(idOf('paused'), later(9 * WEEK))
    expect(await subscribers.count()).toMatchObject({ active: 8, monthly: 6 })
    const sets = await subscribers.monthlySets({ until: OVER, sources: [FIRST, SECOND] })
    expect(sets).toEqual([
      { had: [], readers: 3 },
      { had: [FIRST], readers: 1 },
      { had: [FIRST, SECOND], readers: 1 },
    ])

    expect(await send(ledger, bestOf(), OVER)).toEqual(['monthly', `switched ${variant}`, 'failed'])
    expect(await ledger.skipped('2026-11-best-of')).toEqual({ 'few-stories': 0, 'had-stories': 1, paused: 1 })
    // It spends no story and no number, and moves no window.
    expect((await ledger.sentArticles()).size).toBe(2)
    expect(await ledger.nextIssue('2026-12-07')).toEqual({ id: '2026-12-07', number: 3 })
    expect(await ledger.lastCutOff()).toEqual(plan(2).window.until)
    // What was begun once is not begun again with other bytes.
    await expect(send(ledger, { ...bestOf(), hash: 'other' }, OVER)).rejects.toMatchObject({ code: 'issue-stale' })
    expect(await send(ledger, plan(3), later(3 * WEEK))).toEqual(['every', 'back'])
  })

  it('brings topics, the whole to whoever chose others since it was made, and never what a reader had', async () => {
    const ledger = await ledgerBy(open)
    const { subscribers } = ledger
    await subscribers.admit(people('all@x.org', 'news@x.org', 'other@x.org', 'had@x.org'), NOTE)
    for (const id of [1, 2, 3]) await subscribers.monthly(id, MONDAY)
    await subscribers.choose(2, ['News'])
    await subscribers.choose(3, [OTHER_TOPIC])
    await send(ledger, plan(1), MONDAY)
    await subscribers.monthly(4, later(1))
    await send(ledger, plan(2), later(WEEK))
    const news = variantKey([`${FIRST} News`])
    expect(await send(ledger, bestOf([news]), OVER)).toEqual(['all', `news ${news}`, 'other'])
    expect(await subscribers.history(4)).toMatchObject([
      { issue: '2026-11-best-of', state: 'skipped', reply: 'had-stories' },
      { issue: FIRST, state: 'sent' },
    ])
  })

  it('keeps since when a reader wants it, by a list too, and forgets it with the reader', async () => {
    const { subscribers } = await ledgerBy(open)
    const [anna] = people('anna@x.org')
    if (!anna) throw new Error('nobody')
    const found = async () => (await subscribers.find(address('anna@x.org'))).subscriber?.monthly
    await subscribers.admit([{ ...anna, monthly: true }], NOTE)
    await subscribers.monthly(1, later(5))
    expect((await subscribers.admit([anna, { ...anna, monthly: true }], { ...NOTE, at: later(9) })).unchanged).toBe(2)
    expect(await found()).toEqual(MONDAY)
    expect((await subscribers.admit([{ ...anna, monthly: false }], NOTE)).updated).toBe(1)
    expect(await found()).toBeUndefined()
    await subscribers.monthly(1, MONDAY)
    await subscribers.erase(address('anna@x.org'), MONDAY)
    expect(await subscribers.monthlySets({ until: OVER, sources: [] })).toEqual([])
  })
})
