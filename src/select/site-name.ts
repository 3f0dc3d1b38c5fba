// How much do two articles of one site have in common besides the site's own name?
import { oncePer } from '../model/once.ts'
import type { CandidatePair } from './candidate-pairs.ts'
import { siteOf } from './templates.ts'
import type { TermVector } from './term-vectors.ts'

/**
 * The pair without what the words of their site's name contribute: all that `letsencrypt.org` writes is about Let's
 * Encrypt. Two sites that both tell of it may well tell of one event.
 */
export function withoutSiteName(pair: CandidatePair): CandidatePair {
  const { a, b, cosine, heaviest } = pair
  const names = siteTerms(a)
  if (names.length === 0 || siteOf(a.article) !== siteOf(b.article)) return pair
  const products = names.map(([term, weight]) => weight * (b.weights.get(term) ?? 0))
  const own = products.reduce((sum, product) => sum + product, 0)
  const isHeaviest = products.includes(heaviest)
  return { a, b, cosine: cosine - own, heaviest: isHeaviest ? secondHeaviest(a, b, names) : heaviest }
}

/** A shorter word is found in any name. */
const LETTERS_MIN = 4

const siteTerms = oncePer(({ article, weights }: TermVector): (readonly [string, number])[] => {
  const name = siteOf(article)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
  return [...weights].filter(([term]) => term.length >= LETTERS_MIN && name.includes(term))
})

function secondHeaviest(a: TermVector, b: TermVector, names: readonly (readonly [string, number])[]): number {
  const isName = new Set(names.map(([term]) => term))
  let heaviest = 0
  for (const [term, weight] of a.weights) {
    const product = isName.has(term) ? 0 : weight * (b.weights.get(term) ?? 0)
    if (product > heaviest) heaviest = product
  }
  return heaviest
}
