import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ScoredSentence, selectSentences } from '../../../src/summarize/select-sentences.ts'

const DEMANDS = {
  worth: new Map<string, number>(),
  budget: 20,
  patience: 5,
  floor: 0,
  cohesion: 0,
  leap: 0,
  title: new Set<string>(),
}

function sentence(words: string, more: Partial<ScoredSentence> = {}): ScoredSentence {
  const content = new Set(words.split(' '))
  const order = more.order ?? 0
  const links = { leans: false, follows: true, continues: false, adds: false, mentions: [], completes: order }
  return { content, own: 1, cost: 10, order, opens: false, leads: false, ...links, ...more }
}

/** Numbered in the order given; each completes none before it unless it says so. */
function inOrder(all: readonly ScoredSentence[]): ScoredSentence[] {
  return all.map((one, order) => ({ ...one, order, completes: order - (one.order - one.completes) }))
}

describe('choose', () => {
  it('takes what is worth the most, in the order given', () => {
    const all = inOrder([sentence('a b', { own: 4 }), sentence('c d', { own: 1 }), sentence('e f', { own: 5 })])
    expect(selectSentences(all, DEMANDS)).toEqual([all[0], all[2]])
  })
  it('counts a word once for the whole choice', () => {
    const worth = new Map([...'abcdefgh'].map((word) => [word, 1]))
    const all = inOrder([sentence('a b c d', { own: 0 }), sentence('a b e', { own: 0 }), sentence('f g h', { own: 0 })])
    expect(selectSentences(all, { ...DEMANDS, worth, patience: 40 })).toEqual([all[0], all[2]])
  })
  it('prefers what follows on the one before it', () => {
    const after = (far: number, cohesion = 0) => {
      const all = inOrder([
        sentence('a b', { own: 9 }),
        sentence('c d', { own: 3 }),
        sentence('e f', { own: far, follows: false }),
      ])
      return all.indexOf(selectSentences(all, { ...DEMANDS, patience: 40, cohesion })[1] ?? sentence('x'))
    }
    expect(after(4)).toBe(2)
    expect(after(4, 0.12)).toBe(1)
  })
  it('stays in a row for what others are worth hardly more', () => {
    const [first, near, far] = [sentence('a b', { own: 9 }), sentence('c d', { own: 3 }), sentence('e f', { own: 3.4 })]
    const all = inOrder([first, near, { ...far, follows: false }])
    expect(selectSentences(all, { ...DEMANDS, patience: 40 })).toEqual([all[0], all[1]])
  })
  it('leaps only to what has a word in common with the others', () => {
    const [stray, related] = [
      sentence('c d', { own: 3.1, follows: false }),
      sentence('b e', { own: 3, follows: false }),
    ]
    const all = inOrder([sentence('a b', { own: 9 }), stray, related])
    expect(selectSentences(all, { ...DEMANDS, patience: 40 })).toEqual([all[0], all[1]])
    expect(selectSentences(all, { ...DEMANDS, patience: 40, leap: 0.02 })).toEqual([all[0], all[2]])
    const title = new Set(['b'])
    expect(selectSentences(all, { ...DEMANDS, patience: 40, leap: 0.02, title })).toEqual([all[0], all[1]])
  })
  it('takes none from far below the others, however much it is worth', () => {
    const room = { ...DEMANDS, patience: 40 }
    const far = (order: number) =>
      selectSentences([sentence('a b', { own: 4 }), sentence('c d', { own: 3, order, follows: false })], room)
    expect(far(7)).toHaveLength(2)
    expect(far(8)).toHaveLength(1)
  })
  it('looks further down where all that is near stays below the floor', () => {
    const further = (order: number) =>
      selectSentences([sentence('a b', { own: 4 }), sentence('c d', { own: 3, order, follows: false })], {
        ...DEMANDS,
        patience: 40,
        floor: DEMANDS.budget,
      })
    expect(further(12)).toHaveLength(2)
    expect(further(13)).toHaveLength(1)
  })
  it('never takes two that say the same', () => {
    const all = inOrder([sentence('a b c d e', { own: 9 }), sentence('a b c d', { own: 9 })])
    expect(selectSentences(all, { ...DEMANDS, patience: 40 })).toHaveLength(1)
  })
  it('takes none that repeats what title and others say together', () => {
    const all = inOrder([sentence('a b c', { own: 9 }), sentence('b c d e', { own: 9 })])
    const room = { ...DEMANDS, patience: 40 }
    expect(selectSentences(all, { ...room, title: new Set(['d']) })).toHaveLength(2)
    expect(selectSentences(all, { ...room, title: new Set(['d', 'e']) })).toHaveLength(1)
  })
  it('takes one that leans only behind its predecessor', () => {
    const first = sentence('a b', { own: 1 })
    const leaning = sentence('c d', { own: 9, leans: true })
    expect(selectSentences(inOrder([first, leaning]), DEMANDS)).toHaveLength(2)
    expect(selectSentences(inOrder([first, { ...leaning, follows: false }]), DEMANDS)).toEqual([first])
    expect(selectSentences([leaning], DEMANDS)).toEqual([])
  })
  it('takes one that only adds at most two sentences behind another', () => {
    const [first, second, adding] = [
      sentence('a b'),
      sentence('c d', { cost: 30 }),
      sentence('e f', { continues: true }),
    ]
    const near = inOrder([first, second, adding])
    expect(selectSentences(near, DEMANDS)).toEqual([near[0], near[2]])
    const far = inOrder([first, second, second, adding])
    expect(selectSentences(far, DEMANDS)).toEqual([far[0]])
  })
  it('lets only the opening sentence exceed the budget, alone and by half', () => {
    const long = sentence('a b', { cost: 28, opens: true })
    expect(selectSentences([long], DEMANDS)).toEqual([long])
    expect(selectSentences([{ ...long, opens: false }], DEMANDS)).toEqual([])
    expect(selectSentences([{ ...long, cost: 31 }], DEMANDS)).toEqual([])
    expect(selectSentences([long, sentence('c d', { cost: 5, own: 0.1, order: 1 })], DEMANDS)).toEqual([long])
  })
  it('leaves the beginning only for what is worth clearly more', () => {
    const beginning = [sentence('a b', { own: 4, cost: 20 }), sentence('c d', { own: 4, cost: 20 })]
    const later = (own: number) => inOrder([...beginning, sentence('e f', { own, cost: 20 })])
    expect(selectSentences(later(4.1), DEMANDS)).toEqual([later(4.1)[0]])
    expect(selectSentences(later(5), DEMANDS)).toEqual([later(5)[2]])
  })
  it('leaves the lead out only for what is worth clearly more', () => {
    const all = (own: number) =>
      inOrder([sentence('a b', { own, cost: 20 }), sentence('c d', { own: 4, cost: 20, leads: true })])
    expect(selectSentences(all(4.1), DEMANDS)).toEqual([all(4.1)[1]])
    expect(selectSentences(all(5), DEMANDS)).toEqual([all(5)[0]])
  })
  it('finds no merit in being shorter than the floor', () => {
    const all = inOrder([sentence('a b', { own: 3, cost: 4 }), sentence('c d', { own: 2, cost: 6 })])
    expect(selectSentences(all, { ...DEMANDS, patience: 0 })).toEqual([all[0]])
    expect(selectSentences(all, { ...DEMANDS, patience: 0, floor: 12 })).toEqual(all)
  })

  it('keeps the budget and the order, whatever comes', () => {
    const any = fc.record({
      content: fc.uniqueArray(fc.constantFrom(...'abcdefghij')).map((words) => new Set(words)),
      own: fc.double({ min: -1, max: 5, noNaN: true }),
      cost: fc.integer({ min: 1, max: 30 }),
      leans: fc.boolean(),
      follows: fc.boolean(),
      continues: fc.boolean(),
      adds: fc.boolean(),
      mentions: fc.uniqueArray(fc.constantFrom(...'abc'), { maxLength: 1 }),
      opens: fc.constant(false),
      leads: fc.boolean(),
      order: fc.constant(0),
      completes: fc.nat({ max: 3 }).map((before) => -before),
    })
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), (unnumbered) => {
        const all = inOrder(unnumbered)
        const chosen = selectSentences(all, DEMANDS)
        expect(chosen.reduce((sum, { cost }) => sum + cost, 0)).toBeLessThanOrEqual(20)
        expect(all.filter((one) => chosen.includes(one))).toEqual(chosen)
        for (const one of chosen) {
          if (one.leans) expect(chosen[chosen.indexOf(one) - 1]).toBe(all[all.indexOf(one) - 1])
          if (one.adds) expect(one).not.toBe(chosen[0])
          if (one.continues) expect(one).not.toBe(chosen[0])
          const before = chosen.slice(0, chosen.indexOf(one))
          for (const word of one.mentions) expect(before.some(({ content }) => content.has(word))).toBe(true)
          for (const later of all.slice(one.order + 1))
            if (later.completes <= one.order) expect(chosen).toContain(later)
        }
      }),
    )
  })
})
