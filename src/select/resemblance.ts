// How similar are two articles?
import type { Article } from '../model/article.ts'
import { oncePer } from '../model/once.ts'
import { type CandidatePair, candidatePairs } from './candidate-pairs.ts'
import { areLookAlikes, parseTitle } from './look-alikes.ts'
import { byPath } from './rank.ts'
import { containmentOf, shingles } from './shingles.ts'

/** How similar two articles are. */
export interface Resemblance {
  readonly a: Article
  readonly b: Article
  /** From about 0 to 1; 1 if one is a copy of the other. */
  readonly strength: number
  /** The share of the shorter text's shingles that the longer one has too; 0 where checking wasn't worthwhile. */
  readonly containment: number
}

/**
 * The pairs of articles with any resemblance, strongest first.
 * Only articles in the same language are compared. Look-alikes have no resemblance, nor do articles whose dates are too
 * far apart for one event, unless one is a copy.
 */
export function resemblances(articles: readonly Article[]): Resemblance[] {
  const byLanguage = Map.groupBy(articles.toSorted(byPath), ({ language }) => language.toLowerCase().split('-')[0])
  return [...byLanguage.values()]
    .flatMap(resemblancesWithin)
    .toSorted((x, y) => y.strength - x.strength || byPath(x.a, y.a) || byPath(x.b, y.b))
}

const LIKELY_COPY = 0.3
const CONTAINMENT_MIN = 0.7
const SAME_EVENT_DAYS = 10
const DAY_MS = 86_400_000

function resemblancesWithin(articles: readonly Article[]): Resemblance[] {
  const compare = comparer()
  return candidatePairs(articles).flatMap((pair) => {
    const likeness = compare(pair)
    return likeness.strength <= 0 ? [] : [{ a: pair.a.article, b: pair.b.article, ...likeness }]
  })
}

/** Compares pairs of articles, parsing each article only once. */
function comparer(): (pair: CandidatePair) => Pick<Resemblance, 'strength' | 'containment'> {
  const title = oncePer(parseTitle)
  const runs = oncePer(shingles)
  return ({ a, b, cosine, heaviest }) => {
    if (areLookAlikes(title(a.article), title(b.article))) return { strength: 0, containment: 0 }
    const containment = cosine < LIKELY_COPY ? 0 : containmentOf(runs(a.article), runs(b.article))
    if (containment >= CONTAINMENT_MIN) return { strength: 1, containment }
    if (areFarApart(a.article, b.article)) return { strength: 0, containment }
    // A single important word that both have makes a common subject, not a common event: it counts at most as much as
    // all other words together.
    const spread = Math.min(cosine, 2 * (cosine - heaviest))
    return { strength: spread - sharedByChance(Math.min(a.size, b.size)), containment }
  }
}

/** The longer two texts are, the more words they have in common by chance. */
function sharedByChance(words: number): number {
  return 0.08 * Math.log(Math.min(Math.max(words, 80), 800) / 120)
}

function areFarApart({ published: a }: Article, { published: b }: Article): boolean {
  if (!a || !b || a.from === 'file-time' || b.from === 'file-time') return false
  return Math.abs(a.at.getTime() - b.at.getTime()) > SAME_EVENT_DAYS * DAY_MS
}
