import { describe, expect, it } from 'vitest'
import { linesOf } from '../../../src/read/text/lines.ts'
import { readText } from '../../../src/read/text/text.ts'
import { titleAt } from '../../../src/read/text/title.ts'
import { titleCandidates } from '../../../src/read/text/title-candidates.ts'
import type { Clues } from '../../../src/read/text/title-page.ts'

const PARAGRAPHS = [
  'The ferry company said on Tuesday that its boats would sail at night from next spring on, and that nobody would pay more for a crossing in the dark.',
  'The harbour master welcomed the plan, which the islanders had been waiting for during ten long years, and promised them new lamps along the whole quay.',
  'Until now the last boat left the island at six in the evening, so that whoever wanted to see a play in town had to look for a bed there.',
  'Whether the buses wait for the last boat is for the council to decide, which meets in March and has no money to spare for drivers at night.',
]
const HEADLINE = 'Ferry company to sail at night'
const FOOT = ['Leave a comment', 'Privacy Policy']

const candidatesOf = (...head: string[]) => {
  const lines = linesOf([...head, ...PARAGRAPHS, ...FOOT].join('\n\n'))
  const found = titleCandidates(
    lines,
    lines.map(({ text }) => PARAGRAPHS.includes(text)),
  )
  return new Map(found.map(({ at, clues }): [string, Clues] => [lines[at]?.text ?? '', clues]))
}

const clue = (name: string, ...head: string[]) => candidatesOf(...head).get(HEADLINE)?.[name]

describe('the candidates for a title', () => {
  it('are far above the article too, if they are about it', () => {
    const menu = Array.from({ length: 90 }, (_, i) => `Goods of the shop, shelf ${i}`)
    const found = candidatesOf(HEADLINE, 'A word from our gardeners', ...menu)
    expect(found.has(HEADLINE)).toBe(true)
    expect(found.has('A word from our gardeners')).toBe(false)
  })

  it('include a headline that stands there twice, and not the rest of a broken link', () => {
    const found = candidatesOf('(/img/quay.png "Ferry") [](https://example.com/ferry', HEADLINE, HEADLINE)
    expect([...found.keys()]).toEqual([HEADLINE])
  })

  it('end where half of the article is above', () => {
    const lines = linesOf([...PARAGRAPHS, 'Buses at night', ...PARAGRAPHS.slice(0, 2), ...FOOT].join('\n\n'))
    expect(
      titleCandidates(
        lines,
        lines.map((_, at) => at < lines.length - FOOT.length),
      ).map(({ at }) => lines[at]?.text),
    ).not.toContain('Buses at night')
  })
})

describe('the clues of a candidate', () => {
  it('count what the article takes up, the rare words most', () => {
    const of = candidatesOf('Harbour wall and school bell', HEADLINE)
    const [about, other] = [of.get(HEADLINE), of.get('Harbour wall and school bell')]
    expect(about?.first).toBe(4)
    expect(other?.first).toBe(0)
    expect(about?.['begunMass rank']).toBe(0)
    expect(other?.['begunMass rank']).toBe(1)
    expect(about?.['begunMass behind']).toBe(0)
  })

  it('measure how far the credits below are', () => {
    const below = ['Ann Lee', 'November 3, 2026']
    expect(clue('date below', HEADLINE, ...below)).toBe(2)
    expect(clue('byline below', HEADLINE, ...below)).toBe(1)
    expect(clue('date below', HEADLINE)).toBeGreaterThan(10)
  })

  it('tell teasers in a row from a headline alone', () => {
    const teasers = [
      'Lamp goes out for good on the outer island',
      'News',
      'School bell found in the mud below a quay',
      'Sport',
    ]
    const found = candidatesOf(...teasers, HEADLINE)
    expect(found.get(teasers[0] ?? '')?.['teaser below']).toBe(2)
    expect(found.get(HEADLINE)?.['teaser below']).toBe(0)
  })

  it('compare a line with the name of the page', () => {
    expect(clue('named', `${HEADLINE} | Post`, 'Home', HEADLINE)).toBeGreaterThan(0.7)
    expect(clue('named', 'Harbour Post', 'Home', HEADLINE)).toBe(0)
  })
})

describe('the title that a line holds', () => {
  const held = (at: number, ...head: string[]) => {
    const lines = linesOf([...head, ...PARAGRAPHS].join('\n\n'))
    return titleAt(
      lines,
      lines.map(({ text }) => PARAGRAPHS.includes(text)),
      at,
    ).text
  }

  it('is whole where the name of the page has all of it', () => {
    const name = `Boats: ${HEADLINE} | Harbour Post`
    expect(held(3, name, 'Home', 'Boats', HEADLINE)).toBe(`Boats: ${HEADLINE}`)
    expect(held(2, `${HEADLINE} | Harbour Post`, 'Home', `Islands ${HEADLINE}`)).toBe(HEADLINE)
  })

  it('stays as it is where the name of the page is another or much longer', () => {
    expect(held(2, 'Harbour Post - News of the islands', 'Home', HEADLINE)).toBe(HEADLINE)
    const long = `Everything that happened on the islands in this long and stormy week: ${HEADLINE} and what else we saw`
    expect(held(2, long, 'Home', HEADLINE)).toBe(HEADLINE)
  })

  it('is without the section that is glued to it, where a path has it alone', () => {
    expect(held(2, 'Home', HEADLINE, `Islands ${HEADLINE}`)).toBe(HEADLINE)
    expect(held(2, 'Home', HEADLINE, `Islands: ${HEADLINE}`)).toBe(`Islands: ${HEADLINE}`)
  })

  it('is the last step of a path, where a line has it alone', () => {
    const path = `Harbour Post >> Boats >> ${HEADLINE}`
    expect(held(0, path, 'Home', HEADLINE)).toBe(HEADLINE)
    expect(held(2, path, 'Home', HEADLINE)).toBe(HEADLINE)
    expect(held(0, `Boats|${HEADLINE}`, 'Home', HEADLINE)).toBe(HEADLINE)
  })
})

describe('the headline of a printed page', () => {
  const titleOf = (...head: string[]) => readText([...head, ...PARAGRAPHS, ...FOOT].join('\n\n')).title?.text

  it('is told from a section, a caption and the line below it', () => {
    expect(
      titleOf(
        'Home',
        'News',
        'Islands',
        HEADLINE,
        'Islanders have waited for ten years',
        'By Ann Lee',
        'November 3, 2026',
      ),
    ).toBe(HEADLINE)
    expect(
      titleOf(
        'Home',
        'News',
        'The quay of the island at dusk',
        'Ann Lee/Reuters',
        HEADLINE,
        'By Ann Lee',
        'November 3, 2026',
      ),
    ).toBe(HEADLINE)
  })
})
