// Which features speak for or against a sentence in the summary?

import { isOwnSummary } from './admissible.ts'
import type { Candidate } from './candidates.ts'
import { leansOnPredecessor } from './leaning.ts'
import { hasPhrase } from './phrase-pattern.ts'
import type { Topic } from './topic.ts'

/** A candidate with its words counted, and the article's topic. */
export interface SentenceContext {
  readonly candidate: Candidate
  /** Its distinct content words. */
  readonly content: ReadonlySet<string>
  /** All its words. */
  readonly length: number
  readonly language: string
  readonly topic: Topic
}

/** By the sentence with this number, an article has mostly said what it is about. */
const TOLD_BY = 16
/** Of a title with fewer words, one word tells little. */
const TITLE_WORDS = 3

/** Each from 0 to 1. The value of its words is computed separately, in `word-features.ts`. */
export const SENTENCE_FEATURES = {
  /** 1, 1/2, 1/3 … down the article. */
  position: ({ candidate }: SentenceContext): number => 1 / (1 + candidate.order),
  /** The beginning says most, and the rest less and less. */
  decline: ({ candidate }: SentenceContext): number => Math.max(0, 1 - candidate.order / TOLD_BY),
  /** How densely it uses the article's frequent words. */
  frequency: ({ content, topic }: SentenceContext): number => {
    let sum = 0
    for (const word of content) sum += topic.frequency(word)
    return sum / Math.max(4, content.size)
  },
  /** How much of the title it takes up: it answers what the title promises. */
  titleShare: ({ content, topic }: SentenceContext): number =>
    content.intersection(topic.title).size / Math.max(TITLE_WORDS, topic.title.size),
  /** It says hardly more than the title, which the digest shows already. */
  retellsTitle: ({ content, topic }: SentenceContext): number => {
    let beyond = 0
    for (const word of content) if (!topic.title.has(word)) beyond++
    return content.size > 0 && beyond <= 1 ? 1 : 0
  },
  /** It begins the article with "It" or "However": not wrong, but another may do better. */
  opensLeaning: ({ candidate, language }: SentenceContext): number =>
    candidate.order === 0 && leansOnPredecessor(candidate.text, language) ? 1 : 0,
  /** Capitals after the first word: who and where. */
  names: ({ candidate, length }: SentenceContext): number =>
    Math.min(1, (candidate.text.match(/(?<=\s)\p{Lu}/gu)?.length ?? 0) / Math.max(6, length) / 0.4),
  /** Somebody speaks: the share of it in quotation marks. */
  quote: ({ candidate }: SentenceContext): number => quoted(candidate.text),
  question: ({ candidate }: SentenceContext): number => (/[?？؟]["'”’»)]*$/.test(candidate.text) ? 1 : 0),
  /** It addresses the reader: "you". */
  address: ({ candidate, language }: SentenceContext): number =>
    hasPhrase('address', language, candidate.text) ? 1 : 0,
  /** It announces, in the opening: "We are pleased to". */
  news: ({ candidate, language }: SentenceContext): number =>
    candidate.section === 0 && hasPhrase('news', language, candidate.text) ? 1 : 0,
  /** The author speaks of himself: "I". */
  personal: ({ candidate, language }: SentenceContext): number =>
    hasPhrase('personal', language, candidate.text) ? 1 : 0,
  /** In the opening it says what the text is about: "In this post we"; or anywhere "TL;DR". */
  preview: ({ candidate: { text, section }, language }: SentenceContext): number =>
    isOwnSummary(text) || (section === 0 && hasPhrase('preview', language, text)) ? 1 : 0,
  short: ({ length }: SentenceContext): number => Math.max(0, (10 - length) / 10),
} as const

export type SentenceFeatureName = keyof typeof SENTENCE_FEATURES

/** The names in the order of the table. */
export const SENTENCE_FEATURE_NAMES = Object.keys(SENTENCE_FEATURES) as readonly SentenceFeatureName[]

function quoted(text: string): number {
  const between = text.split(/["“”„«»「」]/).filter((_, i) => i % 2 === 1)
  return between.join('').length / Math.max(1, text.length)
}
