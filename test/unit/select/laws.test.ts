import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../../src/model/article.ts'
import { chooseArticles, isDated, judgeScan, type Rules, type Selected } from '../../../src/select/choose.ts'
import { article, sentIn } from './articles.ts'

const DAY_MS = 86_400_000
const start = Date.UTC(2026, 10, 1)

/** An instant of November in steps of six hours, so that articles and edges of windows often fall together. */
const instant = fc.integer({ min: 0, max: 120 }).map((step) => new Date(start + (step * DAY_MS) / 4))
const articles = fc
  .uniqueArray(
    fc.record({
      name: fc.stringMatching(/^[a-z]{1,5}$/),
      at: fc.option(instant),
      from: fc.constantFrom('front-matter' as const, 'file-time' as const),
      draft: fc.boolean(),
      featured: fc.boolean(),
      text: fc.constantFrom('Clay slid over the Hamre tunnel at Ostervik.', 'Kowalski won at Riga.', ''),
    }),
    { selector: ({ name }) => name, maxLength: 10 },
  )
  .map((list) =>
    list.map(
      ({ name, at, from, text, ...rest }): Article =>
        article(`${name}.md`, {
          ...rest,
          text: text === '' ? [] : [text],
          ...(at && { published: { at, day: at.toISOString().slice(0, 10), from } }),
        }),
    ),
  )
/** Every article on a matter of its own, so that only dates decide. */
const distinct = articles.map((list) =>
  list.filter(({ draft }) => !draft).map((one, index) => ({ ...one, ...apart(index) })),
)

function apart(index: number): Pick<Article, 'title' | 'blocks' | 'hash'> {
  const word = 'abcdefghij'.charAt(index).repeat(7)
  return { title: word, blocks: [{ type: 'paragraph', text: `${word}x ${word}y ${word}z` }], hash: word }
}

const rules = (since: Date | undefined, until: Date, more: Partial<Rules> = {}): Rules => ({
  window: { ...(since && { since }), until },
  stories: { min: 0, max: 99 },
  timeZone: 'UTC',
  ...more,
})
const taken = ({ chosen }: Selected): Article[] => chosen.flatMap(({ article: lead, related }) => [lead, ...related])
const paths = (list: readonly Article[]): string[] => list.map(({ path }) => path).toSorted()
const three = fc.tuple(instant, instant, instant).map((times) => times.toSorted((a, b) => a.getTime() - b.getTime()))

describe('laws of choosing', () => {
  it('every article gets exactly one verdict, and is in if it was picked', () => {
    fc.assert(
      fc.property(articles, instant, instant, fc.nat(4), fc.nat(4), (list, since, until, min, max) => {
        const chosen = chooseArticles(list, rules(since, until, { stories: { min, max } }))
        expect(chosen.verdicts.map(({ path }) => path).toSorted()).toEqual(paths(list))
        const inside = chosen.verdicts.filter(({ state }) => state === 'in').map(({ path }) => path)
        expect(inside).toEqual(taken(chosen).map(({ path }) => path))
        expect(chosen.chosen.length).toBeLessThanOrEqual(max)
      }),
    )
  })

  it('the order of the input does not matter', () => {
    fc.assert(
      fc.property(
        articles.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        instant,
        ([list, shuffled], until) => {
          expect(chooseArticles(shuffled, rules(undefined, until))).toEqual(
            chooseArticles(list, rules(undefined, until)),
          )
        },
      ),
    )
  })

  it('splitting a window at any instant loses and repeats nothing', () => {
    fc.assert(
      fc.property(distinct, three, (list, [since, middle, until]) => {
        if (!since || !middle || !until) return
        const dated = list.filter(({ published }) => published)
        const halves = [chooseArticles(dated, rules(since, middle)), chooseArticles(dated, rules(middle, until))]
        expect(paths(halves.flatMap(taken))).toEqual(paths(taken(chooseArticles(dated, rules(since, until)))))
      }),
    )
  })

  it('issues that follow each other, each knowing what was sent, lose and repeat nothing, undated articles included', () => {
    fc.assert(
      fc.property(distinct, three, (list, [since, middle, until]) => {
        if (!since || !middle || !until) return
        const first = taken(chooseArticles(list, rules(since, middle)))
        const sent = sentIn('first', first)
        const second = taken(chooseArticles(list, rules(middle, until, { sent })))
        const whole = paths(taken(chooseArticles(list, rules(since, until))))
        expect(paths([...first, ...second])).toEqual(expect.arrayContaining(whole))
        expect(new Set([...first, ...second]).size).toBe(first.length + second.length)
      }),
    )
  })

  it('the first look never rejects what the whole file would let in, and gives the same reason', () => {
    fc.assert(
      fc.property(
        articles,
        fc.option(instant, { nil: undefined }),
        instant,
        fc.boolean(),
        (list, since, until, wasSent) => {
          const sent = sentIn('first', wasSent ? [article('elsewhere.md')] : [])
          const all = rules(since, until, { sent, dated: list.some(isDated) })
          const { verdicts } = chooseArticles(list, all)
          for (const { path, published, draft, featured } of list) {
            const verdict = judgeScan({ path, draft, featured, ...(published && { published }) }, all)
            const { reason } = verdicts.find((choice) => choice.path === path) ?? {}
            if (verdict !== 'maybe') expect(reason).toEqual(verdict)
          }
        },
      ),
    )
  })
})
