// Does every engine bring each reader what they chose of an issue, and say why somebody gets no mail?
import { describe, expect, it } from 'vitest'
import { OTHER_TOPIC, type TopicsOfIssue, variantKey } from '../../../src/model/topics.ts'
import { address, ENGINES, later, ledgerBy, MONDAY, NOTE, people, plan } from './engines.ts'

const TOPICS: TopicsOfIssue = { all: ['News', 'Essays', 'Sport', OTHER_TOPIC], stories: { News: 3, Essays: 1 }, min: 2 }

describe.each(ENGINES)('topics on $name', ({ open }) => {
  it('gives whoever chose the variant of their topics, the whole where there is none, or no mail with the reason', async () => {
    const ledger = await ledgerBy(open)
    const { subscribers } = ledger
    const names = ['all', 'news', 'both', 'few', 'gone', 'paused'].map((name) => `${name}@x.org`)
    await subscribers.admit(people(...names), NOTE)
    await subscribers.choose(2, ['News', 'Sport'])
    await subscribers.choose(3, ['Essays', 'News'])
    await subscribers.choose(4, ['Essays'])
    await subscribers.choose(5, ['A section of old'])
    await subscribers.pause(6, later(99))
    expect(await subscribers.topicSets()).toEqual(
      expect.arrayContaining([
        { topics: ['News', 'Sport'], readers: 1 },
        { topics: ['Essays'], readers: 1 },
      ]),
    )
    const sendLock = await ledger.lockSending({ holder: 'test', at: MONDAY })
    const news = variantKey(['News'])
    const { id } = await sendLock.begin(plan(1, { shares: { topics: TOPICS, variants: [news] } }), MONDAY)
    const due = await sendLock.due(id, { at: MONDAY, limit: 9 })
    expect(due.map(({ subscriber, variant }) => [subscriber, variant])).toEqual([
      [1, undefined],
      [2, news],
      [3, undefined],
      [5, undefined],
    ])
    expect(await ledger.skipped(id)).toEqual({ 'few-stories': 1, 'had-stories': 0, paused: 1 })
    expect(await subscribers.history(4)).toEqual([
      { issue: id, subject: 'Issue 1', state: 'skipped', at: MONDAY, reply: 'few-stories' },
    ])
    // What a reader chooses now holds from the next issue: a delivery that waits brings what it was begun with.
    await subscribers.choose(2)
    expect((await sendLock.due(id, { at: MONDAY, limit: 9 })).at(1)?.variant).toBe(news)
  })

  it('gives a variant that was not made whole, and spends its stories for everybody', async () => {
    const ledger = await ledgerBy(open)
    await ledger.subscribers.admit(people('late@x.org'), NOTE)
    await ledger.subscribers.choose(1, ['News'])
    const sendLock = await ledger.lockSending({ holder: 'test', at: MONDAY })
    const { id } = await sendLock.begin(plan(1, { shares: { topics: TOPICS, variants: [] } }), MONDAY)
    expect((await sendLock.due(id, { at: MONDAY, limit: 9 })).map(({ variant }) => variant)).toEqual([undefined])
    expect([...(await ledger.sentArticles()).keys()]).toEqual(['article-1'])
  })

  it('keeps topics that a list brings, and what a list does not say of them', async () => {
    const { subscribers } = await ledgerBy(open)
    const [anna] = people('anna@x.org')
    if (!anna) throw new Error('nobody')
    await subscribers.admit([{ ...anna, topics: ['News', OTHER_TOPIC] }], NOTE)
    expect((await subscribers.admit([anna], NOTE)).unchanged).toBe(1)
    expect((await subscribers.find(address('anna@x.org'))).subscriber?.topics).toEqual([OTHER_TOPIC, 'News'])
    expect((await subscribers.admit([{ ...anna, topics: ['News'] }], NOTE)).updated).toBe(1)
    await subscribers.erase(address('anna@x.org'), MONDAY)
    expect(await subscribers.topicSets()).toEqual([])
  })
  it('counts who came and who left between two instants, each once', async () => {
    const { subscribers } = await ledgerBy(open)
    await subscribers.admit(people('a@x.org', 'b@x.org'), NOTE)
    await subscribers.admit(people('c@x.org'), { ...NOTE, at: later(10) })
    await subscribers.leave([1, 99], { reason: 'x', at: later(5) })
    await subscribers.suppress({ address: address('b@x.org'), kind: 'complaint', reason: 'x', at: later(10) })
    const none = { added: 0, unsubscribed: 0, hard: 0, complaint: 0, manual: 0 }
    expect(await subscribers.changes(MONDAY, later(10))).toEqual({ ...none, added: 2, unsubscribed: 1 })
    expect(await subscribers.changes(later(10))).toEqual({ ...none, added: 1, complaint: 1 })
  })
})
