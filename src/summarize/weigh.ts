// What is each sentence of an article worth to its summary?
import { contentWords } from '../model/words.ts'
import { isAdmissible, isSound, leansOnPredecessor } from './admissible.ts'
import { type Candidate, candidates } from './candidates.ts'
import type { Choosable } from './choose.ts'
import { budgetedWords } from './length.ts'
import { SIGNAL_NAMES, SIGNALS } from './signals.ts'
import { type Summarizable, topicOf } from './topic.ts'
import type { Weights } from './weights.ts'
import { WORD_SIGNAL_NAMES, WORD_SIGNALS } from './word-signals.ts'

/** A sentence that may be chosen; its text, and how strict a notion of a summary it satisfies. */
export interface Weighed extends Choosable {
  readonly text: string
  /** 2: whole and about the subject; 1: whole at least; 0: a fragment. */
  readonly grade: 0 | 1 | 2
}

/** The article's candidates and what their words are worth. */
export interface Scales {
  readonly sentences: readonly Weighed[]
  readonly worth: ReadonlyMap<string, number>
}

/** Weighs every candidate of the article, in its order. */
export function weigh(article: Summarizable, weights: Weights): Scales {
  const { language } = article
  const found = candidates(article)
  const contents = found.map(({ text }) => new Set(contentWords(text, language)))
  const topic = topicOf(article, found, contents)

  const worth = new Map<string, number>()
  for (const content of contents) {
    for (const word of content) {
      if (worth.has(word)) continue
      let sum = weights.words.base
      for (const name of WORD_SIGNAL_NAMES) sum += weights.words[name] * WORD_SIGNALS[name](word, topic)
      worth.set(word, Math.max(0, sum))
    }
  }

  const sentences = found.map((candidate, i): Weighed => {
    const content = contents[i] ?? new Set()
    const cost = budgetedWords(candidate.text)
    const looked = { candidate, content, length: cost, language, topic }
    let sum = weights.sentences.base
    for (const name of SIGNAL_NAMES) sum += weights.sentences[name] * SIGNALS[name](looked)
    const opens = candidate.order === 0
    return {
      text: candidate.text,
      content,
      cost,
      own: sum * cost,
      // The article's first sentence leans on nothing but the title.
      leans: !opens && leansOnPredecessor(candidate.text, language),
      follows: candidate.follows,
      opens,
      grade: grade(candidate, language),
    }
  })
  return { sentences, worth }
}

function grade({ text }: Candidate, language: string): 0 | 1 | 2 {
  if (!isSound(text, language)) return 0
  return isAdmissible(text, language) ? 2 : 1
}
