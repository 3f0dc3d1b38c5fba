// Does every engine remember what was sent, approved and skipped?
import { describe, expect, it } from 'vitest'
import { ENGINES, later, ledgerBy, MONDAY, NOTE, people, plan } from './engines.ts'

describe.each(ENGINES)('issues on $name', ({ open }) => {
  it('knows nothing before the first', async () => {
    const ledger = await ledgerBy(open)
    expect(await ledger.sentArticles()).toEqual(new Map())
    expect(await ledger.lastCutOff()).toBeUndefined()
    expect(await ledger.nextIssue('2026-11-23')).toEqual({ id: '2026-11-23', number: 1 })
    expect(await ledger.unfinished()).toBeUndefined()
    expect(await ledger.lastSlot()).toBeUndefined()
    expect(await ledger.issues(10)).toEqual([])
  })

  it('gives what it was given, and says where the next goes on', async () => {
    const ledger = await ledgerBy(open)
    await ledger.subscribers.admit(people('a@x.org'), NOTE)
    await using sendLock = await ledger.lockSending({ holder: 'test', at: MONDAY })
    const window = { since: later(-60), until: later(-1) }
    const record = await sendLock.begin(plan(1, { slot: MONDAY, window }), later(2))
    expect(record).toEqual({
      id: '2026-11-23',
      number: 1,
      slot: MONDAY,
      window,
      subject: 'Issue 1',
      hash: 'bytes of 1',
      begun: later(2),
      suppressed: 0,
    })
    expect(await ledger.unfinished()).toEqual(record)
    expect(await ledger.lastCutOff()).toEqual(later(-1))
    expect(await ledger.nextIssue('2026-11-23')).toEqual({ id: '2026-11-23-2', number: 2 })
    expect(await ledger.nextIssue('2026-11-24')).toEqual({ id: '2026-11-24', number: 2 })
    const sent = { issue: '2026-11-23', path: '1.md', hash: 'text of 1', hashes: ['text of 1'] }
    expect(await ledger.sentArticles()).toEqual(new Map([['article-1', sent]]))
  })

  it('begins an issue once: with the same bytes it stands as it is', async () => {
    const ledger = await ledgerBy(open)
    await ledger.subscribers.admit(people('a@x.org'), NOTE)
    await using sendLock = await ledger.lockSending({ holder: 'test', at: MONDAY })
    const first = await sendLock.begin(plan(1), MONDAY)
    await ledger.subscribers.admit(people('late@x.org'), NOTE)
    expect(await sendLock.begin(plan(1), later(5))).toEqual(first)
    expect(await ledger.counts(first.id)).toMatchObject({ pending: 1 })
  })

  it('keeps what an issue is sent from, byte for byte', async () => {
    const ledger = await ledgerBy(open)
    await using sendLock = await ledger.lockSending({ holder: 'test', at: MONDAY })
    const content = Buffer.from(Array.from({ length: 70_000 }, (_, at) => at % 256))
    const { id } = await sendLock.begin(plan(1, { content }), MONDAY)
    await sendLock.begin(plan(1, { content: Buffer.of(1) }), later(1))
    expect(Buffer.from((await ledger.content(id)) ?? [])).toEqual(content)
    expect(await ledger.content('2020-01-01')).toBeUndefined()
  })

  it.each([
    ['drops what a finished issue was sent from after ten others and two months, and nothing of an unfinished one', 10],
    ['keeps what issues were sent from for two months, for the best of their month', 1],
  ])('%s', async (_, days) => {
    const at = (number: number) => later(number * days * 24 * 60)
    const ledger = await ledgerBy(open)
    await ledger.subscribers.admit(people('a@x.org'), NOTE)
    await using sendLock = await ledger.lockSending({ holder: 'test', at: MONDAY })
    const ids: string[] = []
    for (let number = 1; number <= 12; number++) {
      const { id } = await sendLock.begin(plan(number), at(number))
      ids.push(id)
      if (number === 1) continue
      const [due] = await sendLock.due(id, { at: at(number), limit: 1 })
      if (!due) throw new Error('nobody is due')
      await sendLock.commit({ settled: [], starting: [due.id], at: at(number) })
      await sendLock.commit({ settled: [{ id: due.id, state: 'sent', reply: '250' }], starting: [], at: at(number) })
      await sendLock.finish(id, at(number))
    }
    const has = []
    for (const id of ids) has.push((await ledger.content(id)) !== undefined)
    expect(has).toEqual([true, days === 1, ...Array(10).fill(true)])
  })

  it.each([
    ['other bytes under the same id', plan(1, { hash: 'other bytes' })],
    ['the same number', plan(1, { id: '2026-11-24' })],
    ['the same slot', plan(2, { slot: MONDAY })],
    ['an article that was carried', plan(2, { articles: plan(1).articles })],
  ])('refuses %s', async (_, second) => {
    const ledger = await ledgerBy(open)
    await using sendLock = await ledger.lockSending({ holder: 'test', at: MONDAY })
    await sendLock.begin(plan(1, { slot: MONDAY }), MONDAY)
    await expect(sendLock.begin(second, later(1))).rejects.toMatchObject({ code: 'issue-stale' })
    expect(await ledger.issues(10)).toHaveLength(1)
    expect(await ledger.sentArticles()).toHaveProperty('size', 1)
  })

  it('carries an article again when its text is another', async () => {
    const ledger = await ledgerBy(open)
    await using sendLock = await ledger.lockSending({ holder: 'test', at: MONDAY })
    await sendLock.begin(plan(1), MONDAY)
    const articles = plan(1).articles.map((one) => ({ ...one, path: 'new.md', hash: 'new text', sketch: '1 2' }))
    await sendLock.begin(plan(2, { articles }), later(1))
    const last = { issue: '2026-11-30', path: 'new.md', hash: 'new text', sketch: '1 2' }
    const sent = { ...last, hashes: ['text of 1', 'new text'] }
    expect(await ledger.sentArticles()).toEqual(new Map([['article-1', sent]]))
  })

  it('takes two files of one id for one article', async () => {
    const ledger = await ledgerBy(open)
    await using sendLock = await ledger.lockSending({ holder: 'test', at: MONDAY })
    const twice = [...plan(1).articles, ...plan(1).articles]
    await sendLock.begin(plan(1, { articles: twice }), MONDAY)
    expect(await ledger.sentArticles()).toHaveProperty('size', 1)
  })

  it('finishes an issue when nothing of it is left to do', async () => {
    const ledger = await ledgerBy(open)
    await ledger.subscribers.admit(people('a@x.org'), NOTE)
    await using sendLock = await ledger.lockSending({ holder: 'test', at: MONDAY })
    const { id } = await sendLock.begin(plan(1), MONDAY)
    expect(await sendLock.finish(id, later(1))).toBe(false)
    await sendLock.commit({ settled: [], starting: [1], at: later(1) })
    expect(await sendLock.finish(id, later(1))).toBe(false)
    await sendLock.commit({ settled: [{ id: 1, state: 'sent', reply: '250 ok' }], starting: [], at: later(2) })
    expect(await sendLock.finish(id, later(3))).toBe(true)
    expect(await sendLock.finish(id, later(4))).toBe(true)
    expect(await ledger.issue(id)).toMatchObject({ finished: later(3) })
    expect(await ledger.unfinished()).toBeUndefined()
  })

  it('an issue for nobody is finished at once', async () => {
    const ledger = await ledgerBy(open)
    await using sendLock = await ledger.lockSending({ holder: 'test', at: MONDAY })
    const { id } = await sendLock.begin(plan(1), MONDAY)
    expect(await sendLock.finish(id, MONDAY)).toBe(true)
  })

  it('lists the last issue first', async () => {
    const ledger = await ledgerBy(open)
    await using sendLock = await ledger.lockSending({ holder: 'test', at: MONDAY })
    for (const number of [1, 2, 3]) await sendLock.begin(plan(number), later(number))
    expect((await ledger.issues(2)).map(({ number }) => number)).toEqual([3, 2])
  })

  it('keeps one word on each slot', async () => {
    const ledger = await ledgerBy(open)
    const skipped = { slot: MONDAY, became: 'skipped', reason: 'Nothing new.', at: later(1) }
    expect(await ledger.skip(MONDAY, 'Nothing new.', later(1))).toEqual(skipped)
    expect(await ledger.skip(MONDAY, 'Too late.', later(2))).toEqual(skipped)
    await using sendLock = await ledger.lockSending({ holder: 'test', at: MONDAY })
    await expect(sendLock.begin(plan(1, { slot: MONDAY }), later(3))).rejects.toMatchObject({ code: 'issue-stale' })
    await sendLock.begin(plan(2, { slot: later(60) }), later(60))
    expect(await ledger.skip(later(60), 'Too late.', later(61))).toMatchObject({ became: 'issue', issue: plan(2).id })
    expect(await ledger.slot(MONDAY)).toEqual(skipped)
    expect(await ledger.slot(later(30))).toBeUndefined()
    expect(await ledger.lastSlot()).toEqual({ slot: later(60), became: 'issue', issue: plan(2).id })
  })

  it('remembers the last approval of an issue', async () => {
    const ledger = await ledgerBy(open)
    expect(await ledger.approval('2026-11-23')).toBeUndefined()
    await ledger.approve({ issue: '2026-11-23', hash: 'one', at: MONDAY })
    await ledger.approve({ issue: '2026-11-23', hash: 'two', at: later(1) })
    expect(await ledger.approval('2026-11-23')).toEqual({ issue: '2026-11-23', hash: 'two', at: later(1) })
  })
})
