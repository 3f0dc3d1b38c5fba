// How much do articles resemble each other?
import type { Article } from '../model/article.ts'
import { copiedShare, wordRuns } from './copies.ts'
import { type LikelyPair, likelyPairs } from './likely-pairs.ts'
import { byPath } from './rank.ts'
import { areLookAlikes, readTitle } from './titles.ts'

/** How much two articles are alike. */
export interface Resemblance {
  readonly a: Article
  readonly b: Article
  /** About from 0 to 1; 1 where one is copied from the other. */
  readonly strength: number
  /** The share of the shorter text that stands in the longer one, where it was worth looking. */
  readonly copied: number
}

/**
 * The pairs of articles that resemble each other at all, the strongest first.
 * Only articles in one language are compared. Look-alikes don't resemble each other, nor do articles whose dates are
 * too far apart for one event, unless one is a copy.
 */
export function resemblances(articles: readonly Article[]): Resemblance[] {
  const byLanguage = Map.groupBy(articles.toSorted(byPath), ({ language }) => language.toLowerCase().split('-')[0])
  return [...byLanguage.values()]
    .flatMap(resemblancesWithin)
    .toSorted((x, y) => y.strength - x.strength || byPath(x.a, y.a) || byPath(x.b, y.b))
}

const LIKELY_COPY = 0.3
const COPIED_SHARE = 0.7
const SAME_EVENT_DAYS = 10
const DAY_MS = 86_400_000

function resemblancesWithin(articles: readonly Article[]): Resemblance[] {
  const compare = comparer()
  return likelyPairs(articles).flatMap((pair) => {
    const likeness = compare(pair)
    return likeness.strength <= 0 ? [] : [{ a: pair.a.article, b: pair.b.article, ...likeness }]
  })
}

/** Compares articles, taking each apart only once. */
function comparer(): (pair: LikelyPair) => Pick<Resemblance, 'strength' | 'copied'> {
  const title = once(readTitle)
  const runs = once(wordRuns)
  return ({ a, b, cosine, heaviest }) => {
    if (areLookAlikes(title(a.article), title(b.article))) return { strength: 0, copied: 0 }
    const copied = cosine < LIKELY_COPY ? 0 : copiedShare(runs(a.article), runs(b.article))
    if (copied >= COPIED_SHARE) return { strength: 1, copied }
    if (areFarApart(a.article, b.article)) return { strength: 0, copied }
    // One word that both stress is a subject, not yet an event: it counts no more than all the others together.
    const spread = Math.min(cosine, 2 * (cosine - heaviest))
    return { strength: spread - sharedByChance(Math.min(a.size, b.size)), copied }
  }
}

/** The longer two texts are, the more words they share whatever they tell. */
function sharedByChance(words: number): number {
  return 0.08 * Math.log(Math.min(Math.max(words, 80), 800) / 120)
}

function areFarApart({ published: a }: Article, { published: b }: Article): boolean {
  if (!a || !b || a.from === 'file-time' || b.from === 'file-time') return false
  return Math.abs(a.at.getTime() - b.at.getTime()) > SAME_EVENT_DAYS * DAY_MS
}

function once<T>(compute: (article: Article) => T): (article: Article) => T {
  const known = new Map<Article, T>()
  return (article) => {
    const value = known.get(article) ?? compute(article)
    known.set(article, value)
    return value
  }
}
