// Which articles have enough distinctive words in common that comparing them is worthwhile?
import type { Article } from '../model/article.ts'
import type { Site } from '../model/site.ts'
import { byPath } from './rank.ts'
import { type TermVector, termVectors } from './term-vectors.ts'

/** Two articles with similar term vectors. */
export interface CandidatePair {
  readonly a: TermVector
  readonly b: TermVector
  readonly cosine: number
  /** The largest contribution of a single word to the cosine. */
  readonly heaviest: number
}

/** The articles that have a word. */
export interface Company {
  readonly articles: number
  /** How much their pairs count: a pair as much as the word contributes to its cosine, so one in passing next to nothing. */
  readonly weight: number
  /** How similar they are in all other words: the sum over their pairs, as much as each counts. */
  readonly resemblance: number
}

export interface Candidates {
  readonly pairs: readonly CandidatePair[]
  readonly companyOf: (word: string) => Company
}

/** The candidate pairs among articles in one language, found with an inverted index from words to articles. */
export function candidatePairs(articles: readonly Article[], site?: Site): Candidates {
  const vectors = termVectors(articles, site)
  const index = new Map<string, Posting[]>()
  const pairsWith = new Map<Posting[], { weight: number; resemblance: number }>()
  const cosines = new Float64Array(vectors.length)
  const heaviest = new Float64Array(vectors.length)
  const pairs = vectors.flatMap((a, at) => {
    cosines.fill(0)
    heaviest.fill(0)
    for (const [word, weight] of a.weights) {
      for (const { vector, weight: other } of index.get(word) ?? []) {
        const product = weight * other
        cosines[vector] = (cosines[vector] ?? 0) + product
        if (product > (heaviest[vector] ?? 0)) heaviest[vector] = product
      }
    }
    for (const [word, weight] of a.weights) {
      const postings = index.get(word)
      if (postings === undefined) {
        index.set(word, [{ vector: at, weight }])
        continue
      }
      let [sum, others] = [0, 0]
      for (const { vector, weight: other } of postings) {
        const product = weight * other
        sum += product
        others += product * ((cosines[vector] ?? 0) - product)
      }
      const known = pairsWith.get(postings) ?? { weight: 0, resemblance: 0 }
      pairsWith.set(postings, { weight: known.weight + sum, resemblance: known.resemblance + others })
      postings.push({ vector: at, weight })
    }
    return vectors
      .slice(0, at)
      .flatMap((b, other): CandidatePair[] => {
        const cosine = cosines[other] ?? 0
        return cosine < COSINE_MIN ? [] : [{ a, b, cosine, heaviest: heaviest[other] ?? 0 }]
      })
      .toSorted((x, y) => y.cosine - x.cosine || byPath(x.b.article, y.b.article))
      .slice(0, PAIRS_PER_ARTICLE_MAX)
  })
  const companyOf = (word: string): Company => {
    const postings = index.get(word) ?? []
    return { articles: postings.length, ...(pairsWith.get(postings) ?? { weight: 0, resemblance: 0 }) }
  }
  return { pairs, companyOf }
}

/** Below this, two articles have no more in common than any two articles. */
const COSINE_MIN = 0.12
/** A limit for each article, so that a folder of near-identical articles doesn't need quadratic memory. */
const PAIRS_PER_ARTICLE_MAX = 100

interface Posting {
  readonly vector: number
  readonly weight: number
}
