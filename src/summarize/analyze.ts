// Which features does each sentence and word of an article have?
import { contentWords } from '../languages/words.ts'
import { repeatsSentence, type Site } from '../model/site.ts'
import { isAdmissible, isSound, leansOnPredecessor } from './admissible.ts'
import { type Candidate, candidatesOf } from './candidates.ts'
import { SENTENCE_FEATURE_NAMES, SENTENCE_FEATURES } from './sentence-features.ts'
import { type Summarizable, topicOf } from './topic.ts'
import { countTowardsBudget } from './word-budget.ts'
import { WORD_FEATURE_NAMES, WORD_FEATURES } from './word-features.ts'

/** A candidate for the summary; `features` in the order of `SENTENCE_FEATURE_NAMES`. */
export interface CandidateSentence {
  readonly text: string
  /** Its distinct content words. */
  readonly content: ReadonlySet<string>
  /** How much of the budget it takes. */
  readonly cost: number
  readonly features: readonly number[]
  /** May only follow directly on its predecessor in the article. */
  readonly leans: boolean
  /** Whether the sentence before it in the list is that predecessor. */
  readonly follows: boolean
  /** It is the article's first sentence. */
  readonly opens: boolean
  /** 2: a whole sentence about the subject that the site doesn't repeat; 1: a whole sentence; 0: a fragment; -1: one with a hole, never chosen beside others. */
  readonly grade: -1 | 0 | 1 | 2
}

/** Everything about an article that its summary depends on, except the weights and the budget. */
export interface Analysis {
  readonly sentences: readonly CandidateSentence[]
  /** The content words of the sentences; features in the order of `WORD_FEATURE_NAMES`. */
  readonly words: ReadonlyMap<string, readonly number[]>
  /** In the style of news agencies: without headings, and nearly every sentence a paragraph. */
  readonly isReport: boolean
}

/** Computes the features of every candidate, in the article's order. */
export function analyze(article: Summarizable, site?: Site): Analysis {
  const { language } = article
  const found = candidatesOf(article)
  const contents = found.map(({ text }) => new Set(contentWords(text, language)))
  const topic = topicOf(article, found, contents)

  const words = new Map<string, readonly number[]>()
  for (const content of contents) {
    for (const word of content) {
      if (!words.has(word))
        words.set(
          word,
          WORD_FEATURE_NAMES.map((name) => WORD_FEATURES[name](word, topic)),
        )
    }
  }
  const sentences = found.map((candidate, i): CandidateSentence => {
    const { text, follows, order } = candidate
    const content = contents[i] ?? new Set()
    const cost = countTowardsBudget(text)
    const context = { candidate, content, length: cost, language, topic }
    const opens = order === 0
    return {
      text,
      content,
      cost,
      features: SENTENCE_FEATURE_NAMES.map((name) => SENTENCE_FEATURES[name](context)),
      // The article's first sentence depends on nothing but the title.
      leans: !opens && leansOnPredecessor(text, language),
      follows,
      opens,
      grade: gradeOf(candidate, language, site),
    }
  })
  return { sentences, words, isReport: !topic.hasHeadings && isTerse(found) }
}

/** "In the same language." fills a gap, and tells no news. */
const TELLING_WORDS = 5

function gradeOf({ text, holed }: Candidate, language: string, site: Site | undefined): CandidateSentence['grade'] {
  if (holed) return -1
  if (!isSound(text, language)) return 0
  const tells = countTowardsBudget(text) >= TELLING_WORDS && isAdmissible(text, language)
  return tells && !repeatsSentence(site, text) ? 2 : 1
}

/** A shorter text is a note, for which a few words are enough. */
const REPORT_SENTENCES = 8

function isTerse(found: readonly Candidate[]): boolean {
  const beginning = found.filter(({ place }) => place === 0).length
  return found.length >= REPORT_SENTENCES && beginning > (2 / 3) * found.length
}
