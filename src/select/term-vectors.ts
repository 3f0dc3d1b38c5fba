// Which words characterize an article, and how strongly?

import { contentWords } from '../languages/words.ts'
import type { Article } from '../model/article.ts'
import { oncePer } from '../model/once.ts'

/** An article's tf-idf vector: its strongest terms with their weights, normalized to length 1. */
export interface TermVector {
  readonly article: Article
  readonly weights: ReadonlyMap<string, number>
  /** How many content words the text has. */
  readonly size: number
}

/**
 * The term vectors of articles in one language, in their order.
 * The weights are tf-idf, boosted for what distinguishes similar events: the opening, names and numbers.
 */
export function termVectors(articles: readonly Article[]): TermVector[] {
  const counted = articles.map(countWords)
  const idf = inverseDocumentFrequencies(counted)
  return counted.map(({ article, termCounts, opening, names, size }) => {
    const weighed = Array.from(termCounts, ([word, count]): [string, number] => {
      const boost = (names.has(word) ? BOOST : 1) * (opening.has(word) ? BOOST : 1)
      return [word, (1 + Math.log(Math.max(1, count)) / 2) * (idf.get(word) ?? 0) * boost]
    })
    const strongest = weighed.toSorted(([, a], [, b]) => b - a).slice(0, TERMS_MAX)
    const length = Math.hypot(...strongest.map(([, weight]) => weight)) || 1
    return { article, weights: new Map(strongest.map(([word, weight]) => [word, weight / length])), size }
  })
}

/**
 * The inverse document frequency of each word, which falls to nothing for a word that all articles have: that is the
 * subject of the newsletter. In a newsletter about Rust, `Rust` doesn't make two articles one event.
 */
function inverseDocumentFrequencies(counted: readonly Counts[]): Map<string, number> {
  const documentFrequency = new Map<string, number>()
  for (const { termCounts } of counted) {
    for (const word of termCounts.keys()) documentFrequency.set(word, (documentFrequency.get(word) ?? 0) + 1)
  }
  const documents = counted.length + 1
  const idf = (frequency: number): number =>
    Math.log((documents + UNSEEN) / (frequency + UNSEEN_WITH_WORD)) * (1 - (frequency / documents) ** 6)
  return new Map(Array.from(documentFrequency, ([word, frequency]) => [word, idf(frequency)]))
}

const BOOST = 3
const OPENING_WORDS = 60
/** The remaining terms weigh next to nothing, but would make the cost grow with the length of the texts. */
const TERMS_MAX = 120
const TITLE_WEIGHT = 1.5
/** Smoothing: a few articles are too few to tell rare words from common ones, so we pretend to have seen more. */
const UNSEEN = 50
const UNSEEN_WITH_WORD = 0.5
const MAX_WORDS = 5000

/** A capital inside a sentence, or a number. It matches German nouns too, which does no harm. */
const NAME = /(?<=[\p{Ll}\d,;:'’)%-] )\p{Lu}[\p{L}\p{N}'’-]*|\d[\d.,:]*/gu

interface Counts {
  readonly article: Article
  readonly termCounts: ReadonlyMap<string, number>
  readonly opening: ReadonlySet<string>
  readonly names: ReadonlySet<string>
  readonly size: number
}

const countWords = oncePer((article: Article): Counts => {
  const { title, titleFrom, language, blocks } = article
  const termCounts = new Map<string, number>()
  const names = new Set<string>()
  const opening = new Set(titleFrom === 'file-name' ? [] : contentWords(title, language))
  for (const word of opening) termCounts.set(word, TITLE_WEIGHT)
  let size = 0
  for (const block of blocks) {
    for (const word of contentWords(block.text, language)) {
      termCounts.set(word, (termCounts.get(word) ?? 0) + 1)
      if (size++ < OPENING_WORDS) opening.add(word)
    }
    // In a heading, capitals may be a mere matter of style.
    if (block.type !== 'heading') for (const name of namesIn(block.text, language)) names.add(name)
    if (size > MAX_WORDS) break
  }
  return { article, termCounts, opening, names, size }
})

function namesIn(text: string, language: string): string[] {
  const found = text.match(NAME) ?? []
  return contentWords(found.map((name) => name.replace(/['’]s$/, '')).join(' '), language)
}
