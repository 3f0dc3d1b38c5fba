// Does the issue do what the editor decided, and nothing else?
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../../src/model/article.ts'
import { decide, noOverrides, type Overrides } from '../../../src/model/overrides.ts'
import { chooseArticles, judgeScan, type Rules } from '../../../src/select/choose.ts'
import { editorRules } from '../../../src/select/editor-rules.ts'
import { article, landslide, on, others, sentIn } from './articles.ts'

const rules: Rules = {
  window: { since: new Date('2026-11-16T07:00Z'), until: new Date('2026-11-23T07:00Z') },
  stories: { min: 1, max: 3 },
  timeZone: 'UTC',
}
const dated = (list: readonly Article[], day: string): Article[] => list.map((one) => ({ ...one, published: on(day) }))
const news = [...dated(others, '2026-11-20'), ...dated(landslide, '2026-11-19')]
const [old] = dated([article('old.md')], '2026-01-01')
if (!old) throw new Error('no fixture')
const all = [...news, old]

const by = (decided: Partial<Overrides>, list: readonly Article[] = all, over: Partial<Rules> = {}) =>
  chooseArticles(list, { ...rules, ...over, overrides: { ...noOverrides(1), ...decided } })
const stories = (decided: Partial<Overrides>, over: Partial<Rules> = {}): string[] =>
  by(decided, all, over).chosen.map(({ article: { path } }) => path)
const verdict = (path: string, ...rest: Parameters<typeof by>): string => {
  const { state, reason } = by(...rest).verdicts.find((choice) => choice.path === path) ?? {}
  return `${state}, ${reason?.code}: ${reason?.text}`
}
const roomy = { stories: { min: 1, max: 9 } }

describe('left out by the editor', () => {
  it('is out, and another takes its place', () => {
    expect(stories({})).toEqual(['courier/landslide.md', 'bakery.md', 'chess.md'])
    expect(stories({ excluded: ['chess.md'] })).toEqual(['courier/landslide.md', 'bakery.md', 'garden.md'])
    expect(verdict('chess.md', { excluded: ['chess.md'] })).toBe('out, excluded: Left out of this issue by the editor.')
  })
  it('does not come back by its copy', () => {
    const copies = dated([{ ...article('copy.md'), ...only('chess.md'), path: 'copy.md', id: 'copy.md' }], '2026-11-20')
    expect(verdict('copy.md', { excluded: ['chess.md'] }, [...all, ...copies])).toBe(
      'out, duplicate: Repeats chess.md word for word.',
    )
    expect(verdict('copy.md', { excluded: ['chess.md'], pinned: ['copy.md'] }, [...all, ...copies])).toMatch(
      /^in, pinned/,
    )
  })
  it('leaves others on the event in', () => {
    expect(stories({ excluded: ['courier/landslide.md'] }, roomy)).toContain('herald/ostervik.md')
  })
})

describe('pinned by the editor', () => {
  it('is in though too old, and takes the place of another', () => {
    expect(stories({ pinned: ['old.md'] })).toEqual(['courier/landslide.md', 'bakery.md', 'old.md'])
    expect(verdict('old.md', { pinned: ['old.md'] })).toBe(
      'in, pinned: Pinned to this issue by the editor, dated 2026-01-01.',
    )
    expect(verdict('garden.md', { pinned: ['old.md'] })).toBe(
      'out, over-limit: The 5th story in line, the pinned and most reported ones first, then the newest; stories.max is 3.',
    )
  })
  it('is in though there are more than the limit', () => {
    expect(stories({ pinned: all.map(({ path }) => path) })).toHaveLength(all.length)
  })
  it('becomes a story of its own where it would be related coverage', () => {
    const chosen = by({ pinned: ['post/nordbane.md'] }, all, roomy)
    expect(chosen.chosen.map(({ article: { path }, related }) => [path, ...related.map((one) => one.path)])).toEqual([
      ['courier/landslide.md', 'herald/ostervik.md'],
      ['bakery.md'],
      ['chess.md'],
      ['garden.md'],
      ['post/nordbane.md'],
    ])
  })
  it('keeps its related coverage where it leads it', () => {
    const [first] = by({ pinned: ['courier/landslide.md'], order: ['courier/landslide.md'] }).chosen
    expect(first?.related.map(({ path }) => path)).toEqual(['herald/ostervik.md', 'post/nordbane.md'])
  })
  it.each<[Partial<Article>, string]>([
    [{ draft: true }, 'draft'],
    [{ published: on('2026-12-01') }, 'future'],
    [{ blocks: [] }, 'no-text'],
  ])('%o stays out', (parts, code) => {
    const list = [...news, { ...old, ...parts }]
    expect(verdict('old.md', { pinned: ['old.md'] }, list)).toMatch(`out, ${code}: `)
    expect(verdict('old.md', { lead: 'old.md' }, list)).toMatch(`out, ${code}: `)
  })
  it('is not sent a second time, nor is its copy', () => {
    const sent = sentIn('2026-01-02', [old])
    const copy = { ...old, path: 'copy.md', id: 'copy.md', title: 'Copy' }
    const pinned = { pinned: ['old.md', 'copy.md'] }
    expect(verdict('old.md', pinned, [...news, old, copy], { sent })).toBe(
      'out, already-sent: Issue 2026-01-02 carried it.',
    )
    expect(verdict('copy.md', pinned, [...news, old, copy], { sent })).toMatch(/^out, already-sent/)
  })
})

describe('made the lead by the editor', () => {
  it('comes first, before what is featured', () => {
    const list = all.map((one) => ({ ...one, featured: one.path === 'chess.md' }))
    expect(by({ lead: 'old.md' }, list).chosen.map(({ article: { path } }) => path)).toEqual([
      'old.md',
      'chess.md',
      'bakery.md',
    ])
    expect(verdict('old.md', { lead: 'old.md' })).toBe(
      'in, pinned: Made the lead of this issue by the editor, dated 2026-01-01.',
    )
  })
  it('leads its own event', () => {
    const [first] = by({ lead: 'post/nordbane.md' }).chosen
    expect(first?.article.path).toBe('post/nordbane.md')
    expect(first?.related.map(({ path }) => path)).toEqual(['courier/landslide.md', 'herald/ostervik.md'])
  })
})

it('stories that were put in order come first, the others by rank', () => {
  expect(stories({ order: ['garden.md', 'gone.md', 'courier/landslide.md'] }, roomy)).toEqual([
    'garden.md',
    'courier/landslide.md',
    'bakery.md',
    'chess.md',
  ])
  expect(stories({ lead: 'chess.md', order: ['bakery.md'] })).toEqual(['chess.md', 'bakery.md', 'courier/landslide.md'])
})

it('the first look lets through what is pinned', () => {
  const head = { path: 'old.md', published: on('2026-01-01') }
  const overrides = { ...noOverrides(1), pinned: ['old.md'] }
  expect(judgeScan(head, { ...rules, overrides })).toBe('maybe')
  expect(judgeScan({ ...head, draft: true }, { ...rules, overrides })).toMatchObject({ code: 'draft' })
  expect(judgeScan(head, { ...rules, overrides: { ...noOverrides(1), excluded: ['old.md'] } })).toMatchObject({
    code: 'excluded',
  })
})

describe('laws of deciding', () => {
  const path = fc.constantFrom(...all.map((one) => one.path))
  const overrides = fc.record({
    issue: fc.constant(1),
    pinned: fc.uniqueArray(path, { maxLength: 3 }),
    excluded: fc.uniqueArray(path, { maxLength: 3 }),
    order: fc.uniqueArray(path, { maxLength: 5 }),
  })
  const max = fc.integer({ min: 1, max: 6 })

  it('none change nothing', () => {
    fc.assert(
      fc.property(fc.subarray(all), max, (list, most) => {
        const limits = { ...rules, stories: { min: 1, max: most } }
        expect(chooseArticles(list, { ...limits, overrides: noOverrides(1) })).toEqual(chooseArticles(list, limits))
      }),
      { numRuns: 30 },
    )
  })

  it('every article has one verdict, and the first look gives the same', () => {
    fc.assert(
      fc.property(overrides, fc.option(path, { nil: undefined }), max, (decided, lead, most) => {
        const limits = { ...rules, stories: { min: 1, max: most }, overrides: { ...decided, ...(lead && { lead }) } }
        const { verdicts } = chooseArticles(all, limits)
        expect(verdicts.map((choice) => choice.path).toSorted()).toEqual(all.map((one) => one.path).toSorted())
        for (const one of all) {
          const judged = judgeScan(one, limits)
          if (judged !== 'maybe') expect(verdicts.find((choice) => choice.path === one.path)?.reason).toEqual(judged)
        }
      }),
      { numRuns: 50 },
    )
  })

  it('a story that is moved and moved back is where it was', () => {
    fc.assert(
      fc.property(fc.nat(3), fc.nat(3), (from, to) => {
        const shown = (now: Overrides) => by(now, all, roomy).chosen.map(({ article: one }) => one.path)
        const start = noOverrides(1)
        const before = shown(start)
        const [moved, target] = [before[from], before[to]]
        if (moved === undefined || target === undefined) return
        const there = decide(start, { do: 'move', path: moved, before: target }, before)
        const next = before[from + 1]
        const back = { do: 'move', path: moved, ...(next !== undefined && { before: next }) } as const
        expect(shown(decide(there, back, shown(there)))).toEqual(before)
      }),
    )
  })
})

function only(path: string): Partial<Article> {
  const one = all.find((each) => each.path === path)
  if (!one) throw new Error('no fixture')
  const { id: _, path: __, ...rest } = one
  return rest
}

it('does not count as pinned what is also excluded', () => {
  const rules = editorRules({ ...noOverrides(1), lead: 'a.md', pinned: ['b.md', 'c.md'], excluded: ['a.md', 'b.md'] })
  expect(['a.md', 'b.md', 'c.md'].filter((path) => rules.isPinned({ path }))).toEqual(['c.md'])
})

describe('related coverage as the editor lists it', () => {
  const linked = (decided: Partial<Overrides>, over: Partial<Rules> = roomy) =>
    by(decided, all, over).chosen.map(({ article: { path }, related }) => [path, ...related.map((one) => one.path)])
  const lists = (path: string, related: string[]) => ({ stories: { [path]: { related } } })

  it('is exactly the list: what it leaves out is a story of its own', () => {
    expect(linked(lists('courier/landslide.md', ['post/nordbane.md'])).toSorted()).toEqual([
      ['bakery.md'],
      ['chess.md'],
      ['courier/landslide.md', 'post/nordbane.md'],
      ['garden.md'],
      ['herald/ostervik.md'],
    ])
  })
  it('may be another story, or an old article', () => {
    expect(linked(lists('bakery.md', ['chess.md', 'old.md']))[0]).toEqual(['bakery.md', 'chess.md', 'old.md'])
  })
  it('is not in the issue by itself where the story is out', () => {
    expect(linked({ ...lists('bakery.md', ['old.md']), excluded: ['bakery.md'] }).flat()).not.toContain('old.md')
  })
  it('loses and repeats nothing when two stories list each other', () => {
    const both = { stories: { 'bakery.md': { related: ['chess.md'] }, 'chess.md': { related: ['bakery.md'] } } }
    expect(linked(both)).toContainEqual(['bakery.md', 'chess.md'])
    expect(linked(both).flat().toSorted()).toEqual(linked({}).flat().toSorted())
  })
})
