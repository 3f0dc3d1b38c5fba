// Which words is an article about?

import { contentWords } from '../languages/words.ts'
import type { Article } from '../model/article.ts'
import type { Candidate } from './candidates.ts'

/** What a summary is made from. */
export type Summarizable = Pick<Article, 'title' | 'language' | 'blocks'> & Partial<Pick<Article, 'tags' | 'dek'>>

/** The words that show what an article is about. */
export interface Topic {
  readonly title: ReadonlySet<string>
  readonly headings: ReadonlySet<string>
  readonly tags: ReadonlySet<string>
  /** Words with a capital that the language doesn't require. */
  readonly names: ReadonlySet<string>
  readonly hasHeadings: boolean
  /** Logarithmic: from 0 for a word that occurs once to nearly 1 for the most frequent one. */
  frequency(word: string): number
  /** The order of the first candidate with the word; infinite if none has it. */
  firstSeen(word: string): number
}

/** The first part of a text is enough to count frequencies, and bounds the cost. */
const MOST_CHARACTERS = 60_000
const NAME = /(?<=[\p{Ll},;] )\p{Lu}[\p{L}\p{N}]+/gu

/** Collects the content words of title, headings, tags and text. */
export function topicOf(
  article: Summarizable,
  candidates: readonly Candidate[],
  contents: readonly ReadonlySet<string>[],
): Topic {
  const { language } = article
  const setOf = (text: string): ReadonlySet<string> => new Set(contentWords(text, language))
  const headings = article.blocks.filter((block) => block.type === 'heading').map((block) => block.text)
  const counts = new Map<string, number>()
  let most = 1
  for (const word of contentWords(proseOf(article), language)) {
    const n = (counts.get(word) ?? 0) + 1
    counts.set(word, n)
    if (n > most) most = n
  }
  const seen = new Map<string, number>()
  for (const [order, content] of contents.entries())
    for (const word of content) if (!seen.has(word)) seen.set(word, order)
  const names = candidates.flatMap(({ text }) => text.match(NAME) ?? [])
  const scale = Math.log2(1 + most)
  return {
    title: setOf(article.title),
    headings: setOf(headings.join(' ')),
    tags: setOf((article.tags ?? []).join(' ')),
    names: setOf(names.join(' ')),
    hasHeadings: headings.length > 0,
    frequency: (word) => Math.log2(counts.get(word) ?? 1) / scale,
    firstSeen: (word) => seen.get(word) ?? Number.POSITIVE_INFINITY,
  }
}

/** Code, tables and captions are written in other words than the sentences of a summary. */
function proseOf({ blocks }: Summarizable): string {
  const prose = blocks.filter(({ type }) => type !== 'code' && type !== 'table' && type !== 'image')
  return prose
    .map((block) => block.text)
    .join('\n')
    .slice(0, MOST_CHARACTERS)
}
