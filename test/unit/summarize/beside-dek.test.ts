// When does the author's own line lead, and what do our sentences add to it?
import { describe, expect, it } from 'vitest'
import type { Article } from '../../../src/model/article.ts'
import { summarizeBesideDek } from '../../../src/summarize/beside-dek.ts'
import { dekWorthShowing } from '../../../src/summarize/dek.ts'
import { summarize } from '../../../src/summarize/summarize.ts'
import { article } from '../select/articles.ts'

const TEXT = [
  'There are many ways for a town to keep warm in winter, and some of them are old.',
  'Skarnes now heats its school, its bath and its 300 houses with the warm water of an old mine that is pumped up from the shaft.',
  'The mine was closed in 1987 and filled with water that has twenty degrees all the year.',
  'A pump costs as much as a bus.',
]
const LINE = 'Skarnes heats its school, its bath and its 300 houses with the warm water of an old mine.'
const heated = (dek?: string): Article =>
  article('heat.md', { title: 'Warm water from the old mine heats Skarnes', text: TEXT, ...(dek && { dek }) })
const shown = (one: Article) => {
  const summary = summarizeBesideDek(one, { words: 60 })
  return { dek: dekWorthShowing(one, summary), sentences: summary.sentences }
}

describe('summarizeBesideDek', () => {
  it('lets a line lead that sums up more than our sentences, which no longer say what it says', () => {
    expect(summarize(heated(), { words: 60 }).sentences).toContain(TEXT[1])
    const { dek, sentences } = shown(heated(LINE))
    expect(dek).toBe(LINE)
    expect(sentences).not.toContain(TEXT[1])
    expect(sentences).not.toEqual([])
  })

  it.each([
    ['a motto', 'Warmth for all.'],
    [
      'another subject',
      'A fisherman of Lofoten tells why the cod comes later each spring and what he does until then.',
    ],
    [
      'a call to the reader',
      'Read how your town can heat its school, bath and houses with the warm water of an old mine.',
    ],
    [
      'a cut text',
      'Skarnes now heats its school, its bath and its 300 houses with the warm water of an old mine that…',
    ],
  ])('leaves the summary as it is beside %s', (_, line) => {
    expect(shown(heated(line)).sentences).toEqual(summarize(heated(), { words: 60 }).sentences)
  })
})
