// Which articles are the same article again, from another file?

import { words } from '../languages/words.ts'
import type { Article } from '../model/article.ts'
import { byPath } from './rank.ts'
import type { Resemblance } from './resemblance.ts'

/** Why an article is superfluous. */
export interface Duplicate {
  readonly original: Article
  /** The reason, as a sentence. */
  readonly text: string
}

/**
 * The articles that repeat another one, which is kept: it is never left out itself.
 * What has the higher standing is kept before all, then what knows its date and its address, then the longer text.
 * A translation repeats nothing, nor does a template that is filled in with other numbers.
 */
export function findDuplicates(
  articles: readonly Article[],
  pairs: readonly Resemblance[],
  standing: (article: Article) => number = () => 0,
): Map<Article, Duplicate> {
  const copies = nearCopies(pairs)
  const found = new Map<Article, Duplicate>()
  const byHash = new Map<string, Article>()
  const byId = new Map<string, Article>()
  for (const article of articles.toSorted((a, b) => standing(b) - standing(a) || byFullness(a, b))) {
    const sameText = byHash.get(article.hash)
    const sameId = byId.get(article.id)
    const copied = copies.get(article)?.find((other) => byHash.get(other.hash) === other)
    if (sameText) found.set(article, { original: sameText, text: `Repeats ${sameText.path} word for word.` })
    else if (sameId) found.set(article, { original: sameId, text: `Has the same id or address as ${sameId.path}.` })
    else if (copied) found.set(article, { original: copied, text: copyText(article, copied) })
    else {
      byHash.set(article.hash, article)
      byId.set(article.id, article)
    }
  }
  return found
}

/** A copy loses a footer, a teaser its end; where a fifth is other text, it is another article. */
const COPIED_SHARE = 0.8

function nearCopies(pairs: readonly Resemblance[]): Map<Article, Article[]> {
  const copied = pairs.filter(({ a, b, copied }) => copied >= COPIED_SHARE && !differInNumbers(a, b))
  const bothWays = copied.flatMap(({ a, b }) => [
    { article: a, other: b },
    { article: b, other: a },
  ])
  const grouped = Map.groupBy(bothWays, ({ article }) => article)
  return new Map([...grouped].map(([article, others]) => [article, others.map(({ other }) => other)]))
}

function copyText({ words }: Article, original: Article): string {
  if (words < original.words * COPIED_SHARE) return `Is a part of ${original.path}.`
  if (words * COPIED_SHARE > original.words) return `Is a longer copy of ${original.path}.`
  return `Repeats ${original.path} almost word for word.`
}

function byFullness(a: Article, b: Article): number {
  return (
    Number(knowsItsDate(b)) - Number(knowsItsDate(a)) ||
    Number(b.url !== undefined) - Number(a.url !== undefined) ||
    b.words - a.words ||
    byPath(a, b)
  )
}

function knowsItsDate({ published }: Article): boolean {
  return published?.from === 'front-matter' || published?.from === 'html'
}

/** Whether each of two texts names many numbers that the other lacks. */
function differInNumbers(a: Article, b: Article): boolean {
  const [inA, inB] = [numbersOf(a), numbersOf(b)]
  return isOther(inA, inB) && isOther(inB, inA)
}

function isOther(numbers: ReadonlySet<string>, than: ReadonlySet<string>): boolean {
  return numbers.difference(than).size > numbers.size / 4
}

function numbersOf({ title, blocks }: Article): Set<string> {
  return new Set([title, ...blocks.map((block) => block.text)].flatMap(words).filter((word) => /\d/.test(word)))
}
