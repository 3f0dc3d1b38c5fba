// Does each decision do what it says, and no more?
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decide, type Edit, isEmpty, noOverrides, type Overrides, overridesFor } from '../../../src/model/overrides.ts'

const NAMES = ['a.md', 'b.md', 'c.md', 'd.md', 'e.md']
const none = noOverrides(5)
const path = fc.constantFrom(...NAMES)
const paths = fc.shuffledSubarray(NAMES)
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ do: fc.constantFrom('pin' as const, 'exclude' as const, 'clear' as const, 'lead' as const), path }),
  fc.record({ do: fc.constant('move' as const), path, before: path }),
  fc.record({ do: fc.constant('move' as const), path }),
)
/** Whatever a person may have decided, on an issue with these stories. */
const decided = fc.tuple(fc.array(edit, { maxLength: 12 }), paths).map(([edits, stories]) => ({
  stories,
  overrides: edits.reduce((so: Overrides, each) => decide(so, each, stories), none),
}))

describe('a decision', () => {
  it('takes back what speaks against it', () => {
    const out = decide(decide(none, { do: 'pin', path: 'a.md' }), { do: 'exclude', path: 'a.md' })
    expect(out).toEqual({ ...none, excluded: ['a.md'] })
    expect(decide(out, { do: 'pin', path: 'a.md' })).toEqual({ ...none, pinned: ['a.md'] })
    expect(decide(out, { do: 'lead', path: 'a.md' })).toEqual({ ...none, lead: 'a.md' })
  })

  it('about another lead takes the place of the one before', () => {
    const first = decide(none, { do: 'lead', path: 'a.md' })
    expect(decide(first, { do: 'lead', path: 'b.md' })).toEqual({ ...none, lead: 'b.md' })
  })

  it('made twice is made once', () => {
    fc.assert(
      fc.property(decided, edit, ({ overrides, stories }, each) => {
        const once = decide(overrides, each, stories)
        expect(decide(once, each, stories)).toEqual(once)
      }),
    )
  })

  it('never names an article twice, nor as pinned and left out', () => {
    fc.assert(
      fc.property(decided, ({ overrides: { lead, pinned, excluded, order } }) => {
        for (const list of [pinned, excluded, order]) expect(new Set(list).size).toBe(list.length)
        expect(excluded.filter((each) => pinned.includes(each) || order.includes(each) || each === lead)).toEqual([])
      }),
    )
  })

  it('is undone by clearing it', () => {
    fc.assert(
      fc.property(decided, fc.constantFrom('pin' as const, 'exclude' as const), ({ overrides, stories }, done) => {
        const there = decide(overrides, { do: done, path: 'new.md' }, stories)
        expect(decide(there, { do: 'clear', path: 'new.md' })).toEqual(overrides)
      }),
    )
  })

  it('leaves nothing when all is cleared', () => {
    fc.assert(
      fc.property(decided, ({ overrides }) => {
        const cleared = NAMES.reduce((so, each) => decide(so, { do: 'clear', path: each }), overrides)
        expect(isEmpty(cleared)).toBe(true)
      }),
    )
  })
})

describe('moving a story', () => {
  const stories = ['a.md', 'b.md', 'c.md', 'd.md']
  const move = (name: string, before?: string, from: Overrides = none) =>
    decide(from, { do: 'move', path: name, ...(before !== undefined && { before }) }, stories)

  it('puts it before another, and what comes after stays unordered', () => {
    expect(move('c.md', 'b.md').order).toEqual(['a.md', 'c.md'])
    expect(move('d.md', 'a.md').order).toEqual(['d.md'])
  })
  it('puts it last', () => expect(move('b.md').order).toEqual(['a.md', 'c.md', 'd.md', 'b.md']))
  it('keeps those in place that were moved before', () => {
    expect(move('a.md', 'b.md', { ...none, order: ['a.md', 'b.md', 'c.md'] }).order).toEqual(['a.md', 'b.md', 'c.md'])
  })
  it('does nothing to what is no story', () => expect(move('x.md', 'a.md')).toBe(none))
  it('above the lead takes the lead, which stays in the issue', () => {
    const led = { ...none, lead: 'a.md' }
    expect(move('b.md', 'a.md', led)).toEqual({ ...none, pinned: ['a.md'], order: ['b.md'] })
    expect(move('c.md', 'b.md', led)).toEqual({ ...led, order: ['a.md', 'c.md'] })
  })
})

it('decisions for another issue count no longer', () => {
  const saved = { ...none, lead: 'a.md' }
  expect(overridesFor(5, saved)).toBe(saved)
  expect(overridesFor(6, saved)).toEqual(noOverrides(6))
  expect(overridesFor(6, undefined)).toEqual(noOverrides(6))
})
