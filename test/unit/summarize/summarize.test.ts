import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block } from '../../../src/model/article.ts'
import { summarize } from '../../../src/summarize/summarize.ts'
import { countTowardsBudget } from '../../../src/summarize/word-budget.ts'

const p = (text: string): Block => ({ type: 'paragraph', text })
const h = (text: string): Block => ({ type: 'heading', level: 2, text })
const article = (blocks: readonly Block[], language = 'en', title = 'The last mill closes') => ({
  title,
  language,
  blocks,
  tags: [],
})

const MILL = [
  p(
    'Hello everyone and welcome back to the valley! The last water mill of the Arna valley closed on Monday after four hundred years. However, its wheel will turn again in May, when the town opens a museum there.',
  ),
  h('Four centuries of flour'),
  p('The mill ground rye for eleven villages. Subscribe to our letter for more stories like this.'),
  h('What comes next'),
  p(
    'A museum of the valley will show the wheel, the stones and the miller’s books from May. As shown above, the building is large.',
  ),
]

describe('summarize', () => {
  it('takes sentences from the opening and the sections', () => {
    const { sentences, keyPoints } = summarize(article(MILL), { words: 60 })
    expect(sentences[0]).toBe('The last water mill of the Arna valley closed on Monday after four hundred years.')
    expect(keyPoints).toEqual(['Four centuries of flour', 'What comes next'])
  })
  it('leaves greetings, calls to action and pointers to others', () => {
    const text = summarize(article(MILL), { words: 60 }).sentences.join(' ')
    expect(text).not.toMatch(/Hello|Subscribe|As shown/)
  })
  it('takes a leaning sentence only behind the one it leans on', () => {
    for (const words of [20, 30, 40, 60, 100]) {
      const { sentences } = summarize(article(MILL), { words })
      const leaning = sentences.findIndex((sentence) => sentence.startsWith('However'))
      if (leaning >= 0) expect(sentences[leaning - 1]).toMatch(/^The last water mill/)
    }
  })
  it('never quotes headings, code, tables or captions', () => {
    const { sentences } = summarize(
      article([
        h('A heading that reads like a sentence.'),
        { type: 'code', text: 'mill.grind(rye). Flour comes out.' },
        { type: 'table', text: 'Year and flour. Much of it.' },
        { type: 'image', src: 'a.png', alt: '', text: 'The old mill by the river.' },
        p('Rye bread needs a slow mill.'),
      ]),
      { words: 60 },
    )
    expect(sentences).toEqual(['Rye bread needs a slow mill.'])
  })
  it('says more of a report, where each short paragraph has one fact', () => {
    const facts = [
      'The last water mill of the Arna valley closed on Monday.',
      'Its owner Ada Moss had run the mill for forty years.',
      'The town bought the building and the land beside the river.',
      'A museum of the valley opens there in spring.',
      'The council put two million crowns into the plan.',
      'Work on the roof begins in January.',
      'Visitors will see the wheel and the stones.',
      'Nine other mills of the county closed since 1990.',
    ]
    const length = (blocks: readonly Block[]): number =>
      countTowardsBudget(summarize(article(blocks), { words: 60 }).sentences.join(' '))
    expect(length(facts.map(p))).toBeGreaterThan(length([p(facts.join(' '))]))
  })
  it('passes over a sentence far beyond the budget', () => {
    const endless = `The mill ${'and the river and the field and the road '.repeat(30)}lie there.`
    const { sentences } = summarize(article([p(endless), p('The mill closed on Monday.')]), { words: 60 })
    expect(sentences).toEqual(['The mill closed on Monday.'])
  })
  it('gives a single sentence over the budget rather than nothing', () => {
    const only =
      'The last water mill of the valley closed on Monday after four hundred years of grinding rye for eleven villages.'
    expect(summarize(article([p(only)]), { words: 5 }).sentences).toEqual([only])
  })
  it('falls back to what there is: chatter, quotes, lists', () => {
    expect(summarize(article([p('Click here to read more!')]), { words: 60 }).sentences).toHaveLength(1)
    expect(
      summarize(article([{ type: 'quote', text: 'The mill is our heart.' }]), { words: 60 }).sentences,
    ).toHaveLength(1)
    const list: Block = { type: 'list', ordered: false, items: ['Rye is ground here.'], text: 'Rye is ground here.' }
    expect(summarize(article([list]), { words: 60 }).sentences).toHaveLength(1)
  })
  it('is empty only for an article without text', () => {
    expect(summarize(article([]), { words: 60 })).toEqual({ sentences: [], keyPoints: [] })
    expect(summarize(article([h('Only a heading')]), { words: 60 }).sentences).toEqual([])
  })
  it('never says the same twice', () => {
    const twice = [
      p('The last mill of the valley closed on Monday.'),
      h('More'),
      p('The last mill of the valley closed on Mondays.'),
    ]
    expect(summarize(article(twice), { words: 60 }).sentences).toHaveLength(1)
  })
  it.each([
    [
      'de',
      'Die Mühle schließt',
      'Die letzte Mühle im Tal hat am Montag geschlossen. Deshalb trauern viele Leute. Das Museum öffnet im Mai.',
    ],
    ['ja', '水車が止まる', '谷の最後の水車が月曜日に止まった。しかし、五月に博物館が開く。'],
    ['ar', 'المطحنة تغلق أبوابها', 'أغلقت آخر مطحنة في الوادي يوم الاثنين. ومع ذلك، سيفتح متحف في مايو.'],
    ['hi', 'चक्की बंद हुई', 'घाटी की आखिरी चक्की सोमवार को बंद हुई। लेकिन मई में संग्रहालय खुलेगा।'],
    ['sq', 'Mulliri u mbyll', 'Mulliri i fundit u mbyll të hënën. Muzeu do të hapet në maj.'],
  ])('works the same in %s', (language, title, text) => {
    const { sentences } = summarize(article([p(text)], language, title), { words: 60 })
    expect(sentences.length).toBeGreaterThan(0)
    for (const sentence of sentences) expect(text).toContain(sentence)
  })

  const piece = fc.constantFrom(
    'The mill',
    'This',
    'closed',
    '.',
    '!',
    ' ',
    '"',
    '(',
    ')',
    '。',
    '水車',
    'However,',
    '3.5',
    ':',
    'https://a.example',
    '- ',
    'U.S.',
  )
  const block = fc
    .tuple(fc.constantFrom('paragraph', 'quote'), fc.array(piece, { maxLength: 30 }))
    .map(([type, pieces]): Block => {
      const text = pieces.join(' ').replace(/\s+/g, ' ').trim()
      return type === 'quote' ? { type: 'quote', text } : p(text)
    })
  it('is verbatim, in order and within the budget, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 8 }), fc.integer({ min: 1, max: 80 }), (blocks, words) => {
        const text = blocks.map((one) => one.text).join('\n')
        const { sentences } = summarize(article(blocks), { words })
        let from = 0
        for (const sentence of sentences) {
          const at = text.indexOf(sentence, from)
          expect(at).toBeGreaterThanOrEqual(from)
          from = at + sentence.length
        }
        if (sentences.length > 1) expect(countTowardsBudget(sentences.join(' '))).toBeLessThanOrEqual(words)
        // Marks alone are no sentence.
        if (/[^\p{P}\s]/u.test(text)) expect(sentences.length).toBeGreaterThan(0)
      }),
    )
  })
})

describe('a sentence with a hole', () => {
  const article = (texts: readonly string[]) => ({
    title: 'Kettle',
    language: 'en',
    blocks: texts.map((text): Block => {
      const at = text.indexOf(' .')
      return at < 0 ? { type: 'paragraph', text } : { type: 'paragraph', text: text.replace(' .', '.'), holes: [at] }
    }),
  })
  const HOLED = 'We are pleased to announce the release of Kettle .'

  it('is not chosen, however good its place', () => {
    const whole = 'The new kettle boils water in half the time of the old one.'
    expect(summarize(article([HOLED, whole]), { words: 60 }).sentences).toEqual([whole])
  })

  it('is chosen where there is no other', () => {
    expect(summarize(article([HOLED]), { words: 60 }).sentences).toEqual([HOLED.replace(' .', '.')])
  })
})
