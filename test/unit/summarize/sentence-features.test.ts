import { describe, expect, it } from 'vitest'
import type { Block } from '../../../src/model/article.ts'
import { analyze } from '../../../src/summarize/analyze.ts'
import { SENTENCE_FEATURE_NAMES, type SentenceFeatureName } from '../../../src/summarize/sentence-features.ts'
import { WORD_FEATURE_NAMES, type WordFeatureName } from '../../../src/summarize/word-features.ts'

const p = (text: string): Block => ({ type: 'paragraph', text })
const ARTICLE = {
  title: 'The last mill closes',
  language: 'en',
  tags: ['heritage'],
  blocks: [
    p(
      'This is sad. The last mill closes. Who will grind the rye of the Arna valley near Lund? "We will," Ada Moss said.',
    ),
    { type: 'heading', level: 2, text: 'A museum' } as const,
    p('The mill becomes a museum of heritage, and you can visit the mill in May.'),
  ],
}
const NEWS = { ...ARTICLE, blocks: ARTICLE.blocks.filter((block) => block.type === 'paragraph') }

function signal(name: SentenceFeatureName, start: string, article: Parameters<typeof analyze>[0] = ARTICLE): number {
  const sentence = analyze(article).sentences.find(({ text }) => text.startsWith(start))
  return sentence?.features[SENTENCE_FEATURE_NAMES.indexOf(name)] ?? Number.NaN
}

function wordSignal(name: WordFeatureName, word: string, article: Parameters<typeof analyze>[0] = ARTICLE): number {
  return analyze(article).words.get(word)?.[WORD_FEATURE_NAMES.indexOf(name)] ?? Number.NaN
}

describe('the features of a sentence', () => {
  it('all lie between 0 and 1', () => {
    for (const { features } of [...analyze(ARTICLE).sentences, ...analyze(NEWS).sentences]) {
      for (const value of features) expect(value >= 0 && value <= 1).toBe(true)
    }
  })
  it('fall with the position, at first steeply and then evenly', () => {
    expect(signal('position', 'This')).toBe(1)
    expect(signal('position', 'The last')).toBe(1 / 2)
    expect([signal('decline', 'This'), signal('decline', 'The last')]).toEqual([1, 15 / 16])
  })
  it('see how much of the title a sentence takes up', () => {
    expect(signal('titleShare', 'The last mill')).toBeGreaterThan(signal('titleShare', 'Who'))
    expect(signal('titleShare', 'Who')).toBe(0)
  })
  it('see frequent words, names, quotes, questions and the reader addressed', () => {
    expect(signal('frequency', 'The last mill')).toBeGreaterThan(signal('frequency', '"We will'))
    expect(signal('names', 'Who')).toBeGreaterThan(signal('names', 'The last'))
    expect([signal('quote', '"We') > 0.3, signal('quote', 'Who')]).toEqual([true, 0])
    expect([signal('question', 'Who'), signal('question', '"We')]).toEqual([1, 0])
    expect([signal('address', 'The mill becomes'), signal('address', 'Who')]).toEqual([1, 0])
  })
  it('see what announces, in the opening, and where the author speaks of himself', () => {
    const opening = 'We are pleased to open the mill. I like my old mill.'
    const article = { ...ARTICLE, blocks: [p(opening), ...ARTICLE.blocks.slice(1), p('The mill is available now.')] }
    expect([signal('news', 'We are', article), signal('news', 'I like', article)]).toEqual([1, 0])
    expect(signal('news', 'The mill is', article)).toBe(0)
    expect([signal('personal', 'I like', article), signal('personal', 'We are', article)]).toEqual([1, 0])
  })
  it('distinguish a quotation from a quoted word, whatever the marks', () => {
    const quote = (text: string): number => signal('quote', text, { ...NEWS, blocks: [p(text)] })
    for (const [open, close] of ['""', '“”', '„“', '«»', '»«', '「」']) {
      const speech = quote(`${open}The old mill will have to close in May,${close} Moss said.`)
      expect(speech).toBeGreaterThan(0.5)
      expect(quote(`The town of Lund called the closing of the mill ${open}sad${close} in May.`)).toBeLessThan(0.1)
    }
  })
  it('see what only says the title again, what is short, and an opening that leans', () => {
    expect([signal('retellsTitle', 'The last mill'), signal('retellsTitle', 'Who')]).toEqual([1, 0])
    expect(signal('short', 'This')).toBeGreaterThan(signal('short', 'The mill becomes'))
    expect([signal('opensLeaning', 'This'), signal('opensLeaning', 'Who')]).toEqual([1, 0])
  })
})

describe('the features of a word', () => {
  it('see where a word is and how often', () => {
    expect([wordSignal('title', 'mill'), wordSignal('title', 'museum')]).toEqual([1, 0])
    expect([wordSignal('heading', 'museum'), wordSignal('heading', 'mill')]).toEqual([1, 0])
    expect([wordSignal('tag', 'heritag'), wordSignal('tag', 'mill')]).toEqual([1, 0])
    expect([wordSignal('first', 'sad'), wordSignal('first', 'mill')]).toEqual([1, 0])
    expect([wordSignal('early', 'mill'), wordSignal('early', 'museum')]).toEqual([1, 0])
    expect([wordSignal('name', 'arna'), wordSignal('name', 'mill')]).toEqual([1, 0])
    expect(wordSignal('frequency', 'mill')).toBeGreaterThan(wordSignal('frequency', 'sad'))
    expect([wordSignal('newsFrequency', 'mill'), wordSignal('newsFrequency', 'mill', NEWS) > 0]).toEqual([0, true])
  })
})
