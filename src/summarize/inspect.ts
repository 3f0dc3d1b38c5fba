// What do the signals say of each sentence and word of an article?
import { contentWords } from '../languages/words.ts'
import { isAdmissible, isSound, leansOnPredecessor } from './admissible.ts'
import { type Candidate, candidates } from './candidates.ts'
import { budgetedWords } from './length.ts'
import { SIGNAL_NAMES, SIGNALS } from './signals.ts'
import { type Summarizable, topicOf } from './topic.ts'
import { WORD_SIGNAL_NAMES, WORD_SIGNALS } from './word-signals.ts'

/** A candidate for the summary; `signals` in the order of `SIGNAL_NAMES`. */
export interface Inspected {
  readonly text: string
  /** Its distinct content words. */
  readonly content: ReadonlySet<string>
  /** What it takes of the budget. */
  readonly cost: number
  readonly signals: readonly number[]
  /** May stand only right behind the sentence before it in the article. */
  readonly leans: boolean
  /** Whether the one before it in the list is that sentence. */
  readonly follows: boolean
  /** Begins the article. */
  readonly opens: boolean
  /** 2: whole and about the subject; 1: whole at least; 0: a fragment. */
  readonly grade: 0 | 1 | 2
}

/** Everything about an article that a summary depends on, but for the weights and the budget. */
export interface Inspection {
  readonly sentences: readonly Inspected[]
  /** The content words of the sentences; signals in the order of `WORD_SIGNAL_NAMES`. */
  readonly words: ReadonlyMap<string, readonly number[]>
  /** Written as news agencies write: without headings, nearly every sentence a paragraph. */
  readonly isReport: boolean
}

/** Looks at every candidate of the article, in its order. */
export function inspect(article: Summarizable): Inspection {
  const { language } = article
  const found = candidates(article)
  const contents = found.map(({ text }) => new Set(contentWords(text, language)))
  const topic = topicOf(article, found, contents)

  const words = new Map<string, readonly number[]>()
  for (const content of contents) {
    for (const word of content) {
      if (!words.has(word))
        words.set(
          word,
          WORD_SIGNAL_NAMES.map((name) => WORD_SIGNALS[name](word, topic)),
        )
    }
  }
  const sentences = found.map((candidate, i): Inspected => {
    const { text, follows, order } = candidate
    const content = contents[i] ?? new Set()
    const cost = budgetedWords(text)
    const looked = { candidate, content, length: cost, language, topic }
    const opens = order === 0
    return {
      text,
      content,
      cost,
      signals: SIGNAL_NAMES.map((name) => SIGNALS[name](looked)),
      // The article's first sentence leans on nothing but the title.
      leans: !opens && leansOnPredecessor(text, language),
      follows,
      opens,
      grade: !isSound(text, language) ? 0 : isAdmissible(text, language) ? 2 : 1,
    }
  })
  return { sentences, words, isReport: !topic.hasHeadings && isTerse(found) }
}

/** A shorter text is a note, of which a few words are enough. */
const REPORT_SENTENCES = 8

function isTerse(found: readonly Candidate[]): boolean {
  const beginning = found.filter(({ place }) => place === 0).length
  return found.length >= REPORT_SENTENCES && beginning > (2 / 3) * found.length
}
