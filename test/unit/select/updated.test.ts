// Does an article come back when it has changed much, and only then?
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { Article } from '../../../src/model/article.ts'
import { chooseArticles, type Rules } from '../../../src/select/choose.ts'
import { changeSinceSketch, minHashSketch } from '../../../src/select/minhash.ts'
import { article, on, others, sentIn } from './articles.ts'

const rules: Rules = {
  window: { since: new Date('2026-11-16T07:00Z'), until: new Date('2026-11-23T07:00Z') },
  stories: { min: 1, max: 3, updated: true },
  timeZone: 'UTC',
}
const words = (from: number, count: number): string =>
  Array.from({ length: count }, (_, at) => `word${from + at}`).join(' ')
const guide = (text: string, parts: Partial<Article> = {}): Article => ({
  ...article('guide.md', { text: [text] }),
  published: on('2026-11-10'),
  ...parts,
})
const before = guide(words(0, 300))
const sent = sentIn('2026-11-16', [before])
const news = others.map((one) => ({ ...one, published: on('2026-11-20') }))
const verdict = (now: Article, list: readonly Article[] = news, over: Partial<Rules> = {}): string => {
  const { verdicts } = chooseArticles([...list, now], { ...rules, sent, ...over })
  const { state, reason } = verdicts.find(({ path }) => path === now.path) ?? {}
  return `${state}, ${reason?.code}: ${reason?.text}`
}
const typo = words(0, 300).replace('word150', 'word15O')
const aFew = `${words(0, 300)} ${words(1000, 25)}`
const much = words(100, 300)
const today = { updated: new Date('2026-11-20T00:00Z') }

describe('an article that an issue carried', () => {
  it('comes back when a fifth of it is another text', () => {
    expect(verdict(guide(much))).toBe(
      'in, updated: Issue 2026-11-16 carried it; about 50 % of its text has changed since.',
    )
  })
  it('comes back for less if it gives a date of update', () => {
    expect(verdict(guide(aFew))).toMatch(/^out, already-sent/)
    expect(verdict(guide(aFew, today))).toMatch(/^in, updated: .* It was updated on 2026-11-20, by its own account\.$/)
    expect(verdict(guide(aFew, { updated: new Date('2026-11-16T00:00Z') }))).toMatch(/^in/)
    expect(verdict(guide(aFew, { updated: new Date('2026-11-15T00:00Z') }))).toMatch(/^out/)
  })
  it('does not come back for a corrected word or a new title, even with a date of update', () => {
    expect(verdict(guide(typo, today))).toMatch(/^out/)
    expect(verdict(guide(words(0, 300), { ...today, hash: 'new', title: 'A new title' }))).toMatch(/^out/)
  })
  it('does not come back with a text that was carried once', () => {
    const after = guide(much)
    const twice = new Map([
      ['guide.md', { ...sentIn('2026-11-20', [after]).get('guide.md'), hashes: [before.hash, after.hash] }],
    ])
    expect(verdict(before, news, { sent: twice as typeof sent })).toMatch(/^out/)
    expect(verdict(after, news, { sent: twice as typeof sent })).toMatch(/^out/)
  })
  it('does not come back unless it is asked for', () => {
    expect(verdict(guide(much), news, { stories: { min: 1, max: 3 } })).toMatch(/^out, already-sent/)
  })
  it.each([
    ['a draft', { draft: true }],
    ['dated in the future', { published: on('2026-12-24') }],
  ])('does not come back as %s', (_, parts) => expect(verdict(guide(much, parts))).toMatch(/^out/))
  it('does not come back when the editor leaves it out', () => {
    const overrides = { issue: 1, pinned: [], excluded: ['guide.md'], order: [] }
    expect(verdict(guide(much), news, { overrides })).toMatch(/^out, excluded/)
  })
  it('from before there were sketches comes back only with a date of update', () => {
    const old = new Map([['guide.md', { issue: '2026-11-16', path: 'guide.md', hash: 'x', hashes: ['x'] }]])
    expect(verdict(guide(much), news, { sent: old })).toMatch(/^out/)
    expect(verdict(guide(much, today), news, { sent: old })).toBe(
      'in, updated: Issue 2026-11-16 carried it; its text has changed since. It was updated on 2026-11-20, by its own account.',
    )
  })
})

describe('articles that come back', () => {
  it('make no issue, and take nobody’s place', () => {
    expect(chooseArticles([guide(much)], { ...rules, sent })).toMatchObject({ chosen: [], updated: [] })
    expect(chooseArticles([guide(much), ...news], { ...rules, sent }).chosen).toHaveLength(3)
  })
  it('are three at most, the last updated first', () => {
    const old = ['a', 'b', 'c', 'd'].map((name) => ({ ...guide(words(0, 300)), id: name, path: name, hash: name }))
    const now = old.map((one, at) => ({
      ...guide(words(1000 * (at + 1), 300)),
      id: one.id,
      path: one.path,
      updated: new Date(`2026-11-2${at}T00:00Z`),
    }))
    const chosen = chooseArticles([...news, ...now], { ...rules, sent: sentIn('2026-11-16', old) })
    expect(chosen.updated.map(({ path }) => path)).toEqual(['d', 'c', 'b'])
    expect(chosen.verdicts.find(({ path }) => path === 'a')?.reason.code).toBe('over-limit')
  })
})

test('of a text that is shorter than a sketch the change is exact', () => {
  expect(changeSinceSketch(minHashSketch(guide(words(0, 50))), guide(words(0, 50)))).toEqual({ share: 0, shingles: 0 })
  expect(changeSinceSketch(minHashSketch(guide(words(0, 50))), guide(words(50, 50)))).toEqual({
    share: 1,
    shingles: 94,
  })
  expect(changeSinceSketch(minHashSketch(guide('')), guide(''))).toEqual({ share: 0, shingles: 0 })
})

test('a sketch estimates the change of a long text within a seventh, and that of a corrected word as small', () => {
  fc.assert(
    fc.property(fc.integer({ min: 300, max: 4000 }), fc.double({ min: 0, max: 1, noNaN: true }), (length, kept) => {
      const cut = Math.floor(length * kept)
      const text = `${words(0, cut)} ${words(9000, length - cut)}`
      const { share } = changeSinceSketch(minHashSketch(guide(words(0, length))), guide(text))
      expect(Math.abs(share - (2 * (length - cut)) / (2 * length - cut))).toBeLessThan(1 / 7)
      const fixed = changeSinceSketch(
        minHashSketch(guide(words(0, length))),
        guide(words(0, length).replace('word7 ', 'w ')),
      )
      expect(fixed.share < 0.03 || fixed.shingles < 20).toBe(true)
    }),
    { numRuns: 50, seed: 7 },
  )
})
