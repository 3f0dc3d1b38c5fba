// Which articles share so many telling words that they are worth comparing?
import type { Article } from '../model/article.ts'
import { type Profile, profilesOf } from './profile.ts'
import { byPath } from './rank.ts'

/** Two articles whose profiles point the same way. */
export interface LikelyPair {
  readonly a: Profile
  readonly b: Profile
  readonly cosine: number
  /** What a single word contributes to the cosine at most. */
  readonly heaviest: number
}

/** The pairs of articles in one language, found by an index from words to the articles that have them. */
export function likelyPairs(articles: readonly Article[]): LikelyPair[] {
  const profiles = profilesOf(articles)
  const index = new Map<string, Posting[]>()
  const cosines = new Float64Array(profiles.length)
  const heaviest = new Float64Array(profiles.length)
  return profiles.flatMap((a, place) => {
    cosines.fill(0)
    heaviest.fill(0)
    for (const [word, weight] of a.weights) {
      const postings = index.get(word) ?? []
      for (const other of postings) {
        const product = weight * other.weight
        cosines[other.place] = (cosines[other.place] ?? 0) + product
        heaviest[other.place] = Math.max(heaviest[other.place] ?? 0, product)
      }
      postings.push({ place, weight })
      index.set(word, postings)
    }
    return profiles
      .slice(0, place)
      .flatMap((b, other): LikelyPair[] => {
        const cosine = cosines[other] ?? 0
        return cosine < LEAST ? [] : [{ a, b, cosine, heaviest: heaviest[other] ?? 0 }]
      })
      .toSorted((x, y) => y.cosine - x.cosine || byPath(x.b.article, y.b.article))
      .slice(0, MOST)
  })
}

/** Below this two articles share no more than any two articles do. */
const LEAST = 0.1
/** So many for each article at most, so that a folder of near-identical articles costs no quadratic memory. */
const MOST = 100

interface Posting {
  readonly place: number
  readonly weight: number
}
