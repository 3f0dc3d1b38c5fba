// Which words characterize an article, and how strongly?

import { contentWords } from '../languages/words.ts'
import type { Article } from '../model/article.ts'
import { oncePer } from '../model/once.ts'
import type { Site } from '../model/site.ts'
import { Names } from './names.ts'
import { withoutDates } from './without-dates.ts'
import { withoutRepeats } from './without-repeats.ts'

/** An article's tf-idf vector: its strongest terms with their weights, normalized to length 1. */
export interface TermVector {
  readonly article: Article
  readonly weights: ReadonlyMap<string, number>
  /** The idf of the same terms. */
  readonly rarity: ReadonlyMap<string, number>
  /** How many content words the text has. */
  readonly size: number
  /** The parts of names; those that stand beside each other (`Skarn Sea Rescue`, `Oslo, Bergen and Lund`) have one number. */
  readonly names: ReadonlyMap<string, number>
  /** The terms of the title, with their idf. */
  readonly title: ReadonlyMap<string, number>
  /** Whether the article has the term, in its text or its title. */
  has(term: string): boolean
  /** Whether it says the term again below the title. */
  hasBelowTitle(term: string): boolean
}

/**
 * The term vectors of articles in one language, in their order.
 * The weights are tf-idf, boosted for what distinguishes similar events: the headline, the opening, names and numbers. What the site
 * repeats has none.
 */
export function termVectors(articles: readonly Article[], site?: Site): TermVector[] {
  const counted = articles.map((article) => ({ ...countWords(withoutRepeats(article, site)), article }))
  const idf = inverseDocumentFrequencies(counted, site)
  return counted.map(({ article, termCounts, title, opening, names, size }) => {
    const inTitle = new Set(title)
    const weighed = Array.from(termCounts, ([word, count]): [string, number] => {
      const place = (opening.has(word) ? OPENING_BOOST : 1) * (inTitle.has(word) ? TITLE_BOOST : 1)
      const boost = place * (names.has(word) ? NAME_BOOST : 1)
      return [word, (1 + Math.log(Math.max(1, count)) / 2) * (idf.get(word) ?? 0) * boost]
    })
    const strongest = weighed.toSorted(([, a], [, b]) => b - a).slice(0, TERMS_MAX)
    const length = Math.hypot(...strongest.map(([, weight]) => weight)) || 1
    return {
      article,
      weights: new Map(strongest.map(([word, weight]) => [word, weight / length])),
      rarity: new Map(strongest.map(([word]) => [word, idf.get(word) ?? 0])),
      size,
      names,
      title: new Map(title.map((word) => [word, idf.get(word) ?? 0])),
      has: (term) => termCounts.has(term),
      hasBelowTitle: (term) => (termCounts.get(term) ?? 0) > TITLE_WEIGHT,
    }
  })
}

/**
 * The inverse document frequency of each word, which falls to nothing for a word that all articles have: that is the
 * subject of the newsletter. In a newsletter about Rust, `Rust` doesn't make two articles one event. A week's few articles
 * can't tell a site's own words from those of an event; what the site said before can.
 */
function inverseDocumentFrequencies(counted: readonly Counts[], site: Site | undefined): Map<string, number> {
  const documentFrequency = new Map<string, number>()
  for (const { termCounts } of counted) {
    for (const word of termCounts.keys()) documentFrequency.set(word, (documentFrequency.get(word) ?? 0) + 1)
  }
  const documents = Math.max(counted.length, site?.articles ?? 0) + 1
  const idf = (frequency: number): number =>
    Math.log((documents + UNSEEN) / (frequency + UNSEEN_WITH_WORD)) * (1 - (frequency / documents) ** 6)
  return new Map(
    Array.from(documentFrequency, ([word, frequency]) => [word, idf(Math.max(frequency, site?.words.get(word) ?? 0))]),
  )
}

const NAME_BOOST = 2.5
const OPENING_BOOST = 3
/** A headline says what happened. Its words are in the opening, too. */
const TITLE_BOOST = 1.4
const OPENING_WORDS = 60
/** The remaining terms weigh next to nothing, but would make the cost grow with the length of the texts. */
const TERMS_MAX = 120
const TITLE_WEIGHT = 1.5
/** Smoothing: a few articles are too few to tell rare words from common ones, so we pretend to have seen more. */
const UNSEEN = 50
const UNSEEN_WITH_WORD = 0.5
const MAX_WORDS = 5000
/** Where a page says its date. */
const DATELINE_BLOCKS = 3

interface Counts {
  readonly article: Article
  readonly termCounts: ReadonlyMap<string, number>
  readonly title: readonly string[]
  readonly opening: ReadonlySet<string>
  readonly names: ReadonlyMap<string, number>
  readonly size: number
}

const countWords = oncePer((article: Article): Counts => {
  const { title, titleFrom, language, blocks } = article
  const termCounts = new Map<string, number>()
  const names = new Names()
  const titleTerms = titleFrom === 'file-name' ? [] : termsOf(title, language)
  const opening = new Set(titleTerms)
  for (const word of opening) termCounts.set(word, TITLE_WEIGHT)
  let size = 0
  for (const [index, block] of blocks.entries()) {
    const text = index < DATELINE_BLOCKS ? withoutDates(block.text, language) : block.text
    for (const word of contentWords(text, language)) {
      if (isYear(word)) continue
      termCounts.set(word, (termCounts.get(word) ?? 0) + 1)
      if (size++ < OPENING_WORDS) opening.add(word)
    }
    // In a heading, capitals may be a mere matter of style.
    if (block.type !== 'heading') names.add(text, language)
    if (size > MAX_WORDS) break
  }
  return { article, termCounts, title: titleTerms, opening, names: names.numbers(), size }
})

function termsOf(title: string, language: string): string[] {
  return [...new Set(contentWords(withoutDates(title, language), language))].filter((word) => !isYear(word))
}

/** A year is not an event: everything in a newsletter happened in it. */
function isYear(word: string): boolean {
  return word.length === 4 && /^(?:19|20)\d\d$/.test(word)
}
