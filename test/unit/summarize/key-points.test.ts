import { describe, expect, it } from 'vitest'
import type { Block } from '../../../src/model/article.ts'
import { cleanHeading, keyPoints } from '../../../src/summarize/key-points.ts'

type Level = 1 | 2 | 3 | 4 | 5 | 6

function points(headings: readonly (string | readonly [Level, string])[], title = 'Mills', language = 'en'): string[] {
  const blocks = headings.map((heading): Block => {
    const [level, text] = typeof heading === 'string' ? ([2, heading] as const) : heading
    return { type: 'heading', level, text }
  })
  return keyPoints({ title, language, blocks })
}

describe('keyPoints', () => {
  it('gives the telling headings in order', () => {
    expect(points(['Water Power', 'The Last Miller'])).toEqual(['Water Power', 'The Last Miller'])
  })
  it('leaves generic headings out, language by language', () => {
    expect(points(['Introduction', 'Water Power', 'The Last Miller', 'Wrapping Up', 'FAQ'])).toEqual([
      'Water Power',
      'The Last Miller',
    ])
    expect(points(['Einleitung', 'Wasserkraft', 'Der letzte Müller', 'Fazit'], 'Mühlen', 'de')).toEqual([
      'Wasserkraft',
      'Der letzte Müller',
    ])
    expect(points(['はじめに', '水の力', '最後の粉屋', 'まとめ'], '水車', 'ja')).toEqual(['水の力', '最後の粉屋'])
    expect(points(['مقدمة', 'قوة الماء', 'آخر طحان', 'الخاتمة'], 'المطاحن', 'ar')).toEqual(['قوة الماء', 'آخر طحان'])
  })
  it('leaves out the title said again, repeats, versions, dates, code and addresses', () => {
    const headings = [
      'Mills',
      'Water Power',
      'Water power:',
      '1.4.2',
      'v2.0 (beta)',
      'March 2024',
      'grind()',
      'src/mill.ts',
    ]
    expect(points([...headings, 'The Last Miller'])).toEqual(['Water Power', 'The Last Miller'])
  })
  it('leaves out what speaks to the reader of the page', () => {
    expect(
      points(['Water Power', 'Come and join us!', 'Related: Ten other mills', 'Town news —', 'The Last Miller']),
    ).toEqual(['Water Power', 'The Last Miller'])
  })
  it('leaves out headings that only count, and numbers that only number', () => {
    expect(points(['Example 1', 'Example 2', 'Chapter 3'])).toEqual([])
    expect(points(['Knot 1', 'Knot 2', 'Water Power', 'The Last Miller'])).toEqual(['Water Power', 'The Last Miller'])
    expect(points(['1 Introduction', '2 Water Power', '3 The Last Miller'])).toEqual(['Water Power', 'The Last Miller'])
    expect(points(['3 reasons to begin', 'Windows 11', '7 colours of ink'])).toHaveLength(3)
  })
  it('leaves out a heading with a hole', () => {
    const blocks: Block[] = ['Water Power', 'News of', 'The Last Miller'].map((text, i) => ({
      type: 'heading',
      level: 2,
      text,
      ...(i === 1 && { holes: [7] }),
    }))
    expect(keyPoints({ title: 'Mills', language: 'en', blocks })).toEqual(['Water Power', 'The Last Miller'])
  })
  it('returns none if only one heading is informative', () => {
    expect(points(['Water Power', 'Conclusion'])).toEqual([])
  })
  it('lets the highest level speak where there are many', () => {
    const deep = ['Oak', 'Elm', 'Ash', 'Yew', 'Fir', 'Box'].map((tree) => [3, `${tree} wheels`] as const)
    expect(points([[2, 'Water Power'], ...deep, [2, 'The Last Miller']])).toEqual(['Water Power', 'The Last Miller'])
    expect(points([[1, 'Mills of the North'], ...deep])).toHaveLength(6)
  })
  it('stops at six', () => {
    expect(points(['Oak', 'Elm', 'Ash', 'Yew', 'Fir', 'Box', 'Lime'].map((tree) => `${tree} wheels`))).toHaveLength(6)
  })
})

describe('cleanHeading', () => {
  it.each([
    ['3.1 Water Power', 'Water Power'],
    ['2) Water Power:', 'Water Power'],
    ['IV. Water Power', 'Water Power'],
    ['🚀 Water Power ✨', 'Water Power'],
    ['Water Power {#power}', 'Water Power'],
    ['## Water Power #', 'Water Power'],
    ['二、水の力', '水の力'],
    ['3 Mills That Changed the North', '3 Mills That Changed the North'],
    ['Why we ❤️ mills', 'Why we ❤️ mills'],
    ['What is a mill?', 'What is a mill?'],
    ['The wheel turns again.', 'The wheel turns again'],
  ])('makes of %s: %s', (heading, clean) => {
    expect(cleanHeading(heading)).toBe(clean)
  })
})
