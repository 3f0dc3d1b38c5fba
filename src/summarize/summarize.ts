// Which sentences tell what an article says?
import type { Summary } from '../model/issue.ts'
import { oncePer } from '../model/once.ts'
import { type Choosable, choose } from './choose.ts'
import { type Inspected, type Inspection, inspect } from './inspect.ts'
import { keyPoints } from './key-points.ts'
import { SIGNAL_NAMES } from './signals.ts'
import type { Summarizable } from './topic.ts'
import { WEIGHTS, type Weights } from './weights.ts'
import { WORD_SIGNAL_NAMES } from './word-signals.ts'

/**
 * Whole sentences of the article, verbatim and in its order, of no more than `words` words together, and its telling
 * headings. An article with a sentence always gets one, if need be a single one over the budget.
 */
export function summarize(article: Summarizable, { words }: { readonly words: number }): Summary {
  return {
    sentences: pickSentences(inspected(article), words, WEIGHTS).map(({ text }) => text),
    keyPoints: keyPoints(article),
  }
}

const inspected = oncePer(inspect)

type Weighed = Inspected & Choosable

/** The sentences by given weights, so that a fit tries exactly what is used. */
export function pickSentences(inspection: Inspection, budget: number, weights: Weights): readonly Inspected[] {
  const worth = new Map<string, number>()
  for (const [word, signals] of inspection.words)
    worth.set(word, Math.max(0, weightedSum(signals, WORD_SIGNAL_NAMES, weights.words)))
  const weighed = inspection.sentences.map((sentence): Weighed => {
    return { ...sentence, own: sentence.cost * weightedSum(sentence.signals, SIGNAL_NAMES, weights.sentences) }
  })
  // From the strictest notion of what may stand in a digest to the loosest, until one gives a summary.
  for (const grade of [2, 1, 0]) {
    const chosen = choose(ofGrade(weighed, grade), {
      worth,
      budget,
      patience: weights.patience * budget,
      floor: (inspection.isReport ? weights.reportFloor : weights.floor) * budget,
    })
    if (chosen.length > 0) return chosen
  }
  return weighed.toSorted((a, b) => b.grade - a.grade || a.cost - b.cost).slice(0, 1)
}

/** Those of a grade or better; one whose predecessor fell out follows nothing. */
function ofGrade(sentences: readonly Weighed[], grade: number): Weighed[] {
  return sentences.flatMap((sentence, i) => {
    if (sentence.grade < grade) return []
    return { ...sentence, follows: sentence.follows && (sentences[i - 1]?.grade ?? -1) >= grade }
  })
}

function weightedSum<Name extends string>(
  signals: readonly number[],
  names: readonly Name[],
  weights: Readonly<Record<Name | 'base', number>>,
): number {
  let sum = weights.base
  for (const [i, name] of names.entries()) sum += weights[name] * (signals[i] ?? 0)
  return sum
}
