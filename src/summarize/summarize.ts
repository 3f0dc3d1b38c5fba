// Which sentences tell what an article says?
import type { Summary } from '../model/issue.ts'
import { choose } from './choose.ts'
import { keyPoints } from './key-points.ts'
import type { Summarizable } from './topic.ts'
import { type Weighed, weigh } from './weigh.ts'
import { WEIGHTS, type Weights } from './weights.ts'

/**
 * Whole sentences of the article, verbatim and in its order, of no more than `words` words together, and its telling
 * headings. An article with a sentence always gets one, if need be a single one over the budget.
 */
export function summarize(article: Summarizable, { words }: { readonly words: number }): Summary {
  return { sentences: sentencesFor(article, words, WEIGHTS), keyPoints: keyPoints(article) }
}

/** The summary's sentences by given weights: so that a fit tries exactly what is used. */
export function sentencesFor(article: Summarizable, budget: number, weights: Weights): string[] {
  const { sentences, worth } = weigh(article, weights)
  const demands = { worth, budget, patience: weights.patience * budget }
  // From the strictest notion of what may stand in a digest to the loosest, until one gives a summary.
  for (const grade of [2, 1, 0]) {
    const chosen = choose(keepingNeighbours(sentences, grade), demands)
    if (chosen.length > 0) return chosen.map(({ text }) => text)
  }
  const [shortest] = sentences.toSorted((a, b) => b.grade - a.grade || a.cost - b.cost)
  return shortest ? [shortest.text] : []
}

/** Those of a grade; one whose predecessor fell out follows nothing. */
function keepingNeighbours(sentences: readonly Weighed[], grade: number): Weighed[] {
  return sentences.flatMap((sentence, i) => {
    if (sentence.grade < grade) return []
    return { ...sentence, follows: sentence.follows && (sentences[i - 1]?.grade ?? -1) >= grade }
  })
}
