// Is there more in common between two articles than one or two names?
import type { TermVector } from './term-vectors.ts'

/**
 * How much two articles have in common where it is little but names: what is left of the cosine without the two names
 * that weigh most. Undefined where there is more: ordinary words, in the headline of one and anywhere in the other, or in
 * both texts. Two articles that happen to name the same products, or tell of the same people, are not about one event.
 */
export function thinEvidence(a: TermVector, b: TermVector, cosine: number): number | undefined {
  const headlines = [titleCoverage(a, b), titleCoverage(b, a)]
  if (headlines.some(({ all, ordinary }) => all > COVERAGE_MIN && ordinary > ORDINARY_COVERAGE_MIN)) return undefined
  if (ordinaryOverlap(a, b) > ORDINARY_MAX) return undefined
  return withoutNames(a, b, cosine)
}

/** What is left of the cosine without the two names that weigh most, on the scale of the whole. */
export function withoutNames(a: TermVector, b: TermVector, cosine: number): number {
  return SPREAD * (cosine - heaviestNames(a, b))
}

const COVERAGE_MIN = 0.5
const ORDINARY_COVERAGE_MIN = 0.2
const ORDINARY_MAX = 0.8
const SPREAD = 3

/** How much of a title, and of it without its names, the other article says too, by weight, from 0 to 1. */
function titleCoverage({ title, names }: TermVector, other: TermVector): { all: number; ordinary: number } {
  const terms = [...title]
  const ordinary = terms.filter(([term]) => !names.has(term) && !other.names.has(term))
  return { all: shareSaid(terms, other), ordinary: shareSaid(ordinary, other) }
}

function shareSaid(terms: readonly (readonly [string, number])[], other: TermVector): number {
  let [said, all] = [0, 0]
  for (const [term, weight] of terms) {
    all += weight
    if (other.has(term)) said += weight
  }
  return all === 0 ? 1 : said / all
}

/** How many ordinary words, not parts of names, two articles share, in terms of how many they have. */
function ordinaryOverlap(a: TermVector, b: TermVector): number {
  let [inA, inB, shared] = [0, 0, 0]
  for (const term of a.weights.keys()) {
    if (a.names.has(term) || b.names.has(term)) continue
    inA++
    if (b.weights.has(term)) shared++
  }
  for (const term of b.weights.keys()) if (!a.names.has(term) && !b.names.has(term)) inB++
  return shared / Math.sqrt(Math.max(1, Math.min(inA, inB)))
}

/** What the two names that weigh most contribute to the cosine. Words that form a name in both articles count as one. */
function heaviestNames(a: TermVector, b: TermVector): number {
  const byName = new Map<string, number>()
  for (const [word, weight] of a.weights) {
    const product = weight * (b.weights.get(word) ?? 0)
    if (product === 0) continue
    const [inA, inB] = [a.names.get(word), b.names.get(word)]
    const name = inA === undefined || inB === undefined ? word : `${inA} ${inB}`
    byName.set(name, (byName.get(name) ?? 0) + product)
  }
  const [first = 0, second = 0] = [...byName.values()].toSorted((x, y) => y - x)
  return first + second
}
