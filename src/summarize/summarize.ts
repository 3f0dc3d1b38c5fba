// What is the summary of an article?
import type { Summary } from '../model/issue.ts'
import { oncePer } from '../model/once.ts'
import { namesNumberOf, type Site } from '../model/site.ts'
import { type Analysis, analyze, type CandidateSentence } from './analyze.ts'
import type { Grade } from './grades.ts'
import { keyPoints } from './key-points.ts'
import { type Objective, type ScoredSentence, selectSentences } from './select-sentences.ts'
import { SENTENCE_FEATURE_NAMES } from './sentence-features.ts'
import type { Summarizable } from './topic.ts'
import { WEIGHTS, type Weights } from './weights.ts'
import { WORD_FEATURE_NAMES } from './word-features.ts'

/**
 * Whole sentences of the article, verbatim and in its order, of at most `words` words together, and its informative
 * headings. An article with any sentence gets at least one, even if that exceeds the budget; one of nothing but buttons
 * and times gets none.
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
  const worth = worthOfWords(analysis, weights)
  const weighed = analysis.sentences.map((sentence): Weighed => {
    return {
      ...sentence,
      own: sentence.cost * weightedSum(sentence.features, SENTENCE_FEATURE_NAMES, weights.sentences),
    }
  })
  const objective: Objective = {
    worth,
    budget,
    patience: weights.patience * budget,
    floor: weights.floor * budget,
    cohesion: weights.cohesion,
    leap: weights.leap,
    title: analysis.title,
  }
  // From the strictest grade to the loosest, until one yields a summary.
  const best = (least: Grade) =>
    selectSentences(
      weighed.filter(({ grade }) => grade >= least),
      objective,
    )
  for (const grade of [2, 1] as const) {
    const chosen = best(grade)
    if (chosen.length > 0) return grade === 2 ? withRepeated(chosen, weighed, analysis, objective) : chosen
  }
  // One that is too long tells more than fragments; beneath a dek, those add nothing at all.
  const long = weighed.find(
    (sentence) => sentence.grade === 2 && standsAlone(sentence) && sentence.cost <= LONG * budget,
  )
  if (long) return [long]
  const fragments = analysis.hasDek ? [] : best(0)
  if (fragments.length > 0) return fragments
  const last = weighed.filter(
    ({ grade, completes, order }) => completes === order && grade >= (analysis.hasDek ? 1 : -1),
  )
  // The first that fits, or the one that exceeds the budget least.
  const excess = ({ cost }: Weighed): number => Math.max(0, cost - budget)
  return last.toSorted((a, b) => b.grade - a.grade || excess(a) - excess(b) || a.order - b.order).slice(0, 1)
}

/**
 * Where all that is told is the title again ("We announce Kettle 5.2"), what the site repeats right behind it may follow: "This
 * release only fixes what broke in the one before." So may what names the title's version, where little else is told.
 */
function withRepeated(
  chosen: readonly Weighed[],
  weighed: readonly Weighed[],
  { title, headline, gradesAlone }: Analysis,
  objective: Objective,
): readonly Weighed[] {
  const [only] = chosen
  if (only === undefined || chosen.length > 1) return chosen
  const from = weighed.indexOf(only)
  const namesVersion = only.cost < objective.floor && namesNumberOf(headline, weighed[from + 1]?.text ?? '')
  if (!namesVersion && only.content.difference(title).size > BEYOND_TITLE) return chosen
  const grades = gradesAlone()
  const broken = weighed.findIndex(({ follows }, i) => i > from && !follows)
  const passage = weighed.slice(from, broken < 0 ? undefined : broken)
  const more = selectSentences(
    passage.filter((_, i) => grades[from + i] === 2),
    objective,
  )
  return more.includes(only) ? more : chosen
}

const BEYOND_TITLE = 2

/** By how much a sentence may exceed the budget where it is all there is. */
const LONG = 2

function standsAlone({ leans, continues, mentions, completes, order }: Weighed): boolean {
  return !leans && !continues && mentions.length === 0 && completes === order
}

/** What each word of an article adds to a summary that has it. */
export function worthOfWords({ words }: Pick<Analysis, 'words'>, weights: Weights): ReadonlyMap<string, number> {
  return new Map(
    [...words].map(([word, features]) => [word, Math.max(0, weightedSum(features, WORD_FEATURE_NAMES, weights.words))]),
  )
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
