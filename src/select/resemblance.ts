// How much do articles resemble each other?
import type { Article } from '../model/article.ts'
import { copiedShare, wordRuns } from './copies.ts'
import { type Profile, profilesOf } from './profile.ts'
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
  const byLanguage = Map.groupBy(articles.toSorted(byPath), ({ language }) => language.split('-')[0])
  return [...byLanguage.values()]
    .flatMap(resemblancesWithin)
    .toSorted((x, y) => y.strength - x.strength || byPath(x.a, y.a) || byPath(x.b, y.b))
}

/** Below this two articles share no more than any two articles do. */
const LEAST = 0.1
/** So many for each article at most, so that a folder of near-identical articles costs no quadratic memory. */
const MOST = 100
const LIKELY_COPY = 0.3
const COPIED_SHARE = 0.7
const SAME_EVENT_DAYS = 10
const DAY_MS = 86_400_000

function resemblancesWithin(articles: readonly Article[]): Resemblance[] {
  const compare = comparer()
  return likelyPairs(profilesOf(articles)).flatMap(({ a, b, cosine }) => {
    const likeness = compare(a, b, cosine)
    return likeness.strength < LEAST ? [] : [{ a: a.article, b: b.article, ...likeness }]
  })
}

interface LikelyPair {
  readonly a: Profile
  readonly b: Profile
  readonly cosine: number
}

/** The pairs whose profiles point the same way, found by an index from words to articles. */
function likelyPairs(profiles: readonly Profile[]): LikelyPair[] {
  const index = new Map<string, Posting[]>()
  const cosines = new Float64Array(profiles.length)
  return profiles.flatMap((a, place) => {
    cosines.fill(0)
    for (const [word, weight] of a.weights) {
      const postings = index.get(word) ?? []
      for (const other of postings) cosines[other.place] = (cosines[other.place] ?? 0) + weight * other.weight
      postings.push({ place, weight })
      index.set(word, postings)
    }
    return profiles
      .slice(0, place)
      .flatMap((b, other): LikelyPair[] => {
        const cosine = cosines[other] ?? 0
        return cosine < LEAST ? [] : [{ a, b, cosine }]
      })
      .toSorted((x, y) => y.cosine - x.cosine || byPath(x.b.article, y.b.article))
      .slice(0, MOST)
  })
}

interface Posting {
  readonly place: number
  readonly weight: number
}

/** Compares articles, taking each apart only once. */
function comparer(): (a: Profile, b: Profile, cosine: number) => Pick<Resemblance, 'strength' | 'copied'> {
  const title = once(readTitle)
  const runs = once(wordRuns)
  return (a, b, cosine) => {
    if (areLookAlikes(title(a.article), title(b.article))) return { strength: 0, copied: 0 }
    const copied = cosine < LIKELY_COPY ? 0 : copiedShare(runs(a.article), runs(b.article))
    if (copied >= COPIED_SHARE) return { strength: 1, copied }
    if (areFarApart(a.article, b.article)) return { strength: 0, copied }
    return { strength: cosine - sharedByChance(Math.min(a.size, b.size)), copied }
  }
}

/** The longer two texts are, the more words they share whatever they tell. */
function sharedByChance(words: number): number {
  return 0.08 * Math.log(Math.min(Math.max(words, 40), 800) / 120)
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
