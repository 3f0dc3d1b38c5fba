// Which names do two articles share only because both report from one beat?
import type { CandidatePair, Company } from './candidate-pairs.ts'

/**
 * What names contribute to the cosine although the articles that have them resemble each other in nothing else. A whole
 * week's news names the president, the strait and the country; the articles on one event share all that it is about.
 */
export function sharedByBeat({ a, b, cosine }: CandidatePair, companyOf: (word: string) => Company): number {
  let shared = 0
  for (const [word, weight] of a.weights) {
    const product = weight * (b.weights.get(word) ?? 0)
    if (product === 0 || !(a.names.has(word) || b.names.has(word))) continue
    const likeness = likenessBeside(companyOf(word), product, cosine - product)
    shared += product * (1 - (Math.min(Math.max(likeness, 0), EVENT_LIKENESS) / EVENT_LIKENESS) ** 2)
  }
  return shared
}

/** So similar are the articles with a name of an event in all other words, on average over their pairs. */
const EVENT_LIKENESS = 0.1

/**
 * How similar the other pairs with a word are, those that are about it before those that mention it; where there is no
 * other pair, the pair itself.
 */
function likenessBeside({ articles, weight, resemblance }: Company, product: number, own: number): number {
  return articles > 2 ? (resemblance - product * own) / (weight - product) : own
}
