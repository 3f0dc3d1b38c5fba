// Which articles duplicate another file?

import { words } from '../languages/words.ts'
import type { Article } from '../model/article.ts'
import { byPath } from './rank.ts'
import type { Resemblance } from './resemblance.ts'

/** Why an article is redundant. */
export interface Duplicate {
  readonly original: Article
  /** The reason, as a sentence. */
  readonly text: string
}

/**
 * The articles that duplicate another one. The one that is kept is never itself a duplicate.
 * The highest priority is kept first, then articles that give their date, then those with an address, then the longest.
 * Translations are not duplicates, nor are texts from one template with different numbers.
 */
export function findDuplicates(
  articles: readonly Article[],
  pairs: readonly Resemblance[],
  priority: (article: Article) => number = () => 0,
): Map<Article, Duplicate> {
  const copies = nearDuplicates(pairs)
  const found = new Map<Article, Duplicate>()
  const byHash = new Map<string, Article>()
  const byId = new Map<string, Article>()
  for (const article of articles.toSorted((a, b) => priority(b) - priority(a) || byCompleteness(a, b))) {
    const sameText = byHash.get(article.hash)
    const sameId = byId.get(article.id)
    const copiedFrom = copies.get(article)?.find((other) => byHash.get(other.hash) === other)
    if (sameText) found.set(article, { original: sameText, text: `Repeats ${sameText.path} word for word.` })
    else if (sameId) found.set(article, { original: sameId, text: `Has the same id or address as ${sameId.path}.` })
    else if (copiedFrom) found.set(article, { original: copiedFrom, text: copyText(article, copiedFrom) })
    else {
      byHash.set(article.hash, article)
      byId.set(article.id, article)
    }
  }
  return found
}

/** A copy may lose its footer, and a teaser its end; with a fifth of other text it is a different article. */
const CONTAINMENT_MIN = 0.8

function nearDuplicates(pairs: readonly Resemblance[]): Map<Article, Article[]> {
  const near = pairs.filter(({ a, b, containment }) => containment >= CONTAINMENT_MIN && !differInNumbers(a, b))
  const bothWays = near.flatMap(({ a, b }) => [
    { article: a, other: b },
    { article: b, other: a },
  ])
  const grouped = Map.groupBy(bothWays, ({ article }) => article)
  return new Map([...grouped].map(([article, others]) => [article, others.map(({ other }) => other)]))
}

function copyText({ words }: Article, original: Article): string {
  if (words < original.words * CONTAINMENT_MIN) return `Is a part of ${original.path}.`
  if (words * CONTAINMENT_MIN > original.words) return `Is a longer copy of ${original.path}.`
  return `Repeats ${original.path} almost word for word.`
}

function byCompleteness(a: Article, b: Article): number {
  return (
    Number(givesItsDate(b)) - Number(givesItsDate(a)) ||
    Number(b.url !== undefined) - Number(a.url !== undefined) ||
    b.words - a.words ||
    Number(isNamedAsCopy(a)) - Number(isNamedAsCopy(b)) ||
    byPath(a, b)
  )
}

/** As file managers, editors and synchronised folders name a second one. */
const COPY_NAME =
  /(?:[\s_-](?:copy|kopie|copie|copia|cópia|kopia|kopi|kopio|копия|副本|拷贝|コピー)(?:[\s_-]?\(?\d+\)?)?|\s?\(\d{1,2}\)|[\s(-](?:conflicted|sync-conflict)\b.*|~\d*)\)?(?:\.[a-z\d]+)+$|(?:^|\/)(?:copy of|kopie von|copie de|copia de|cópia de|kopia)\s[^/]*$/iu

function isNamedAsCopy({ path }: Article): boolean {
  return COPY_NAME.test(path)
}

function givesItsDate({ published }: Article): boolean {
  return published?.from === 'front-matter' || published?.from === 'html'
}

/** Whether each of two texts has many numbers that the other lacks. */
function differInNumbers(a: Article, b: Article): boolean {
  const [inA, inB] = [numbersOf(a), numbersOf(b)]
  return differs(inA, inB) && differs(inB, inA)
}

function differs(numbers: ReadonlySet<string>, from: ReadonlySet<string>): boolean {
  return numbers.difference(from).size > numbers.size / 4
}

function numbersOf({ title, blocks }: Article): Set<string> {
  return new Set([title, ...blocks.map((block) => block.text)].flatMap(words).filter((word) => /\d/.test(word)))
}
