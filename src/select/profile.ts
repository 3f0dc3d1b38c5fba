// Which words tell what an article is about, and how much does each tell?

import { contentWords } from '../languages/words.ts'
import type { Article } from '../model/article.ts'
import { oncePer } from '../model/once.ts'

/** An article as a point among others: its most telling words by weight, of length 1 altogether. */
export interface Profile {
  readonly article: Article
  readonly weights: ReadonlyMap<string, number>
  /** How many words that carry meaning the text has. */
  readonly size: number
}

/**
 * The profiles of articles in one language, in their order.
 * Weights are tf-idf with a stress on what tells one event from another of its kind: the opening, names and numbers.
 */
export function profilesOf(articles: readonly Article[]): Profile[] {
  const counted = articles.map(countWords)
  const rarity = rarities(counted)
  return counted.map(({ article, times, opening, names, size }) => {
    const weighed = Array.from(times, ([word, count]): [string, number] => {
      const stress = (names.has(word) ? STRESS : 1) * (opening.has(word) ? STRESS : 1)
      return [word, (1 + Math.log(Math.max(1, count)) / 2) * (rarity.get(word) ?? 0) * stress]
    })
    const telling = weighed.toSorted(([, a], [, b]) => b - a).slice(0, TELLING_WORDS)
    const length = Math.hypot(...telling.map(([, weight]) => weight)) || 1
    return { article, weights: new Map(telling.map(([word, weight]) => [word, weight / length])), size }
  })
}

/**
 * How telling each word is: the inverse document frequency, and nothing where all articles have the word.
 * What all have is the subject of the newsletter: in one on Rust, `Rust` makes no two articles one event.
 */
function rarities(counted: readonly Counts[]): Map<string, number> {
  const articlesWith = new Map<string, number>()
  for (const { times } of counted) {
    for (const word of times.keys()) articlesWith.set(word, (articlesWith.get(word) ?? 0) + 1)
  }
  const all = counted.length + 1
  const rarity = (some: number): number =>
    Math.log((all + UNSEEN) / (some + UNSEEN_WITH_WORD)) * (1 - (some / all) ** 6)
  return new Map(Array.from(articlesWith, ([word, some]) => [word, rarity(some)]))
}

const STRESS = 3
const OPENING_WORDS = 60
/** The rest weighs next to nothing, and would make the cost grow with the length of the texts. */
const TELLING_WORDS = 120
const TITLE_WEIGHT = 1.5
/** A few articles are too few to tell rare words from common ones: as if so many others had been seen beside them. */
const UNSEEN = 50
const UNSEEN_WITH_WORD = 0.5
const MAX_WORDS = 5000

/** A capital inside a sentence, or a number; German nouns come with them, which does no harm. */
const NAME = /(?<=[\p{Ll}\d,;:'’)%-] )\p{Lu}[\p{L}\p{N}'’-]*|\d[\d.,:]*/gu

interface Counts {
  readonly article: Article
  readonly times: ReadonlyMap<string, number>
  readonly opening: ReadonlySet<string>
  readonly names: ReadonlySet<string>
  readonly size: number
}

const countWords = oncePer((article: Article): Counts => {
  const { title, titleFrom, language, blocks } = article
  const times = new Map<string, number>()
  const names = new Set<string>()
  const opening = new Set(titleFrom === 'file-name' ? [] : contentWords(title, language))
  for (const word of opening) times.set(word, TITLE_WEIGHT)
  let size = 0
  for (const block of blocks) {
    for (const word of contentWords(block.text, language)) {
      times.set(word, (times.get(word) ?? 0) + 1)
      if (size++ < OPENING_WORDS) opening.add(word)
    }
    // In a heading capitals may be mere style.
    if (block.type !== 'heading') for (const name of namesIn(block.text, language)) names.add(name)
    if (size > MAX_WORDS) break
  }
  return { article, times, opening, names, size }
})

function namesIn(text: string, language: string): string[] {
  const found = text.match(NAME) ?? []
  return contentWords(found.map((name) => name.replace(/['’]s$/, '')).join(' '), language)
}
