import { describe, expect, it } from 'vitest'
import type { Article } from '../../../src/model/article.ts'
import { byRank, leadFirst } from '../../../src/select/rank.ts'
import { article, on } from './articles.ts'

const paths = (articles: readonly Article[]): string[] => articles.map(({ path }) => path)

describe('the order of articles', () => {
  it('is featured first, then the newest, then by path, the undated last', () => {
    const list = [
      article('undated'),
      article('b', { published: on('2026-11-20') }),
      article('a', { published: on('2026-11-20') }),
      article('newest', { published: on('2026-11-21') }),
      article('featured', { published: on('2026-01-01'), featured: true }),
    ]
    expect(paths(list.toSorted(byRank))).toEqual(['featured', 'newest', 'a', 'b', 'undated'])
  })
})

describe('the article that leads a group', () => {
  const monday = article('monday', { published: on('2026-11-16T08:00'), words: 900 })
  const evening = article('evening', { published: on('2026-11-16T20:00'), words: 400 })
  const tuesday = article('tuesday', { published: on('2026-11-17'), words: 500 })
  const note = article('note', { published: on('2026-11-18'), words: 60 })

  it('is of the newest day, since it knows how the event went on', () => {
    expect(paths(leadFirst([monday, tuesday]))).toEqual(['tuesday', 'monday'])
  })
  it('is the longest of that day', () => expect(paths(leadFirst([evening, monday]))).toEqual(['monday', 'evening']))
  it('is not a note if there is a full article', () => {
    expect(paths(leadFirst([monday, note, tuesday]))).toEqual(['tuesday', 'note', 'monday'])
  })
  it('may have half the words of the longest, but not a quarter', () => {
    const short = article('short', { published: on('2026-11-18'), words: 400 })
    expect(paths(leadFirst([monday, short]))).toEqual(['short', 'monday'])
    expect(paths(leadFirst([monday, { ...short, words: 225 }]))).toEqual(['monday', 'short'])
  })
  it.each([
    { title: 'Opinion: Close the mill' },
    { title: 'Leitartikel | Die Mühle schließen' },
    { title: 'Close the mill', tags: ['Op-Ed'] },
  ])('is a report before a newer and longer judgement (%o)', (parts) => {
    const judgement = article('judgement', { published: on('2026-11-19'), words: 2000, ...parts })
    expect(paths(leadFirst([judgement, monday, tuesday]))).toEqual(['tuesday', 'judgement', 'monday'])
  })
  it('is the featured one before all', () => {
    expect(paths(leadFirst([tuesday, { ...note, featured: true }]))).toEqual(['note', 'tuesday'])
  })
})
