// What is an article about, in words?
import type { Article } from '../model/article.ts'
import { articleText } from '../model/article.ts'
import { contentWords } from '../model/words.ts'

/** The words that say what an article is about. */
export interface Topic {
  readonly title: ReadonlySet<string>
  readonly headings: ReadonlySet<string>
  /** How often each content word stands in the text. */
  readonly frequency: ReadonlyMap<string, number>
  readonly mostFrequent: number
  readonly hasHeadings: boolean
}

/** Frequencies of the first part are as good as those of a whole book, and bounded. */
const MOST_CHARACTERS = 60_000

/** Reads title, headings and text for their content words. */
export function topicOf(article: Pick<Article, 'title' | 'language' | 'blocks'>): Topic {
  const { language } = article
  const headings = article.blocks.filter((block) => block.type === 'heading').map((block) => block.text)
  const frequency = new Map<string, number>()
  let mostFrequent = 1
  for (const word of contentWords(articleText(article).slice(0, MOST_CHARACTERS), language)) {
    const n = (frequency.get(word) ?? 0) + 1
    frequency.set(word, n)
    if (n > mostFrequent) mostFrequent = n
  }
  return {
    title: new Set(contentWords(article.title, language)),
    headings: new Set(contentWords(headings.join(' '), language)),
    frequency,
    mostFrequent,
    hasHeadings: headings.length > 0,
  }
}
