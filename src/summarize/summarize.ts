// What is the summary of an article?
import type { Summary } from '../model/issue.ts'
import { oncePer } from '../model/once.ts'
import type { Site } from '../model/site.ts'
import { type Analysis, analyze, type CandidateSentence } from './analyze.ts'
import { keyPoints } from './key-points.ts'
import { type ScoredSentence, selectSentences } from './select-sentences.ts'
import { SENTENCE_FEATURE_NAMES } from './sentence-features.ts'
import type { Summarizable } from './topic.ts'
import { WEIGHTS, type Weights } from './weights.ts'
import { WORD_FEATURE_NAMES } from './word-features.ts'

/**
 * Whole sentences of the article, verbatim and in its order, of at most `words` words together, and its informative
 * headings. An article with any sentence gets at least one, even if that exceeds the budget.
 */
export function summarize(article: Summarizable, { words, site }: SummaryOptions): Summary {
  const analysis = site ? analyze(article, site) : analyzed(article)
  return {
    sentences: extractSentences(analysis, words, WEIGHTS).map(({ text }) => text),
    keyPoints: keyPoints(article, site),
  }
}

interface SummaryOptions {
  readonly words: number
  /** What the article's site repeats is in no summary while anything else is. */
  readonly site?: Site
}

const analyzed = oncePer((article: Summarizable) => analyze(article))

type Weighed = CandidateSentence & ScoredSentence

/** The sentences selected with the given weights, so that fitting the weights tests exactly what is used. */
export function extractSentences(analysis: Analysis, budget: number, weights: Weights): readonly CandidateSentence[] {
  const worth = new Map<string, number>()
  for (const [word, features] of analysis.words)
    worth.set(word, Math.max(0, weightedSum(features, WORD_FEATURE_NAMES, weights.words)))
  const weighed = analysis.sentences.map((sentence): Weighed => {
    return {
      ...sentence,
      own: sentence.cost * weightedSum(sentence.features, SENTENCE_FEATURE_NAMES, weights.sentences),
    }
  })
  // From the strictest grade to the loosest, until one yields a summary.
  for (const grade of [2, 1, 0]) {
    const chosen = selectSentences(ofGrade(weighed, grade), {
      worth,
      budget,
      patience: weights.patience * budget,
      floor: (analysis.isReport ? weights.reportFloor : weights.floor) * budget,
    })
    if (chosen.length > 0) return chosen
  }
  return weighed.toSorted((a, b) => b.grade - a.grade || a.cost - b.cost).slice(0, 1)
}

/** The sentences of at least a grade; one whose predecessor was dropped follows nothing. */
function ofGrade(sentences: readonly Weighed[], grade: number): Weighed[] {
  return sentences.flatMap((sentence, i) => {
    if (sentence.grade < grade) return []
    return { ...sentence, follows: sentence.follows && (sentences[i - 1]?.grade ?? -1) >= grade }
  })
}

function weightedSum<Name extends string>(
  features: readonly number[],
  names: readonly Name[],
  weights: Readonly<Record<Name | 'base', number>>,
): number {
  let sum = weights.base
  for (const [i, name] of names.entries()) sum += weights[name] * (features[i] ?? 0)
  return sum
}
