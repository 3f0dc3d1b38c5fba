// Which sentences may an editor choose from?
import { expect, test } from 'vitest'
import { articleSentences } from '../../../src/summarize/article-sentences.ts'
import { sentenceChoices } from '../../../src/summarize/sentence-choices.ts'
import { article } from '../../support/article.ts'

const ARTICLE = article({
  title: 'A bridge',
  blocks: [
    { type: 'paragraph', text: 'The old bridge opened on Monday. It carries twice as many carts as before.' },
    { type: 'heading', level: 2, text: 'What it cost the town' },
    { type: 'paragraph', text: 'The town paid nine thousand crowns for it.' },
    { type: 'code', text: 'cost = 9000' },
    { type: 'table', text: 'Year Crowns' },
    { type: 'quote', text: 'What it cost the town' },
  ],
})

test('All but headings, code and tables, each under the number that the file uses', () => {
  const all = articleSentences(ARTICLE)
  const choices = sentenceChoices(ARTICLE, [ARTICLE], 60)
  expect(choices.map(({ number }) => number)).toEqual([0, 1, 3, 6])
  expect(choices.map(({ text }) => text)).toEqual([0, 1, 3, 6].map((number) => all[number]))
})

test('Those of the drafted summary are marked', () => {
  expect(sentenceChoices(ARTICLE, [ARTICLE], 12).some(({ isDrafted }) => isDrafted)).toBe(true)
  expect(sentenceChoices(ARTICLE, [ARTICLE], 12).every(({ isDrafted }) => isDrafted)).toBe(false)
})
