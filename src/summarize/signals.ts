// What speaks for a sentence, and what against it?
import { leansOnPredecessor } from './admissible.ts'
import type { Candidate } from './candidates.ts'
import { phrasePattern } from './phrase-pattern.ts'
import type { Topic } from './topic.ts'

/** A candidate with its words counted and the article's topic at hand. */
export interface Looked {
  readonly candidate: Candidate
  /** Distinct content words. */
  readonly content: ReadonlySet<string>
  /** Words of any kind. */
  readonly length: number
  readonly language: string
  readonly topic: Topic
}

/** Each from 0 to 1. What its words are worth is told apart, in `word-signals.ts`. */
export const SIGNALS = {
  /** 1, 1/2, 1/3 … down the article. */
  position: ({ candidate }: Looked): number => 1 / (1 + candidate.order),
  /** Where no headings part the text, as in news, the lead tells most and the rest less and less. */
  newsTop: ({ candidate, topic }: Looked): number => (topic.hasHeadings ? 0 : Math.max(0, 1 - candidate.order / 12)),
  /** Stands before the first section. */
  opening: ({ candidate }: Looked): number => (candidate.section === 0 ? 1 : 0),
  /** Speaks densely in the article's frequent words. */
  frequency: ({ content, topic }: Looked): number => {
    let sum = 0
    for (const word of content) sum += topic.frequency(word)
    return sum / Math.max(4, content.size)
  },
  /** Hardly says more than the title, which the digest prints already. */
  retellsTitle: ({ content, topic }: Looked): number => {
    let beyond = 0
    for (const word of content) if (!topic.title.has(word)) beyond++
    return content.size > 0 && beyond <= 1 ? 1 : 0
  },
  /** Opens the article with "It" or "However": not wrong, but another may do better. */
  opensLeaning: ({ candidate, language }: Looked): number =>
    candidate.order === 0 && leansOnPredecessor(candidate.text, language) ? 1 : 0,
  /** Capitals beyond the first word: who and where. */
  names: ({ candidate, length }: Looked): number =>
    Math.min(1, (candidate.text.match(/(?<=\s)\p{Lu}/gu)?.length ?? 0) / Math.max(6, length) / 0.4),
  /** Somebody speaks: the share of it that stands in quotation marks. */
  quote: ({ candidate }: Looked): number => quoted(candidate.text),
  question: ({ candidate }: Looked): number => (/[?？؟]["'”’»)]*$/.test(candidate.text) ? 1 : 0),
  /** Speaks to the reader: "you". */
  address: ({ candidate, language }: Looked): number =>
    phrasePattern('address', language).test(candidate.text) ? 1 : 0,
  short: ({ length }: Looked): number => Math.max(0, (10 - length) / 10),
} as const

export type SignalName = keyof typeof SIGNALS

/** The names in the order of the table. */
export const SIGNAL_NAMES = Object.keys(SIGNALS) as readonly SignalName[]

function quoted(text: string): number {
  const between = text.split(/["“”„«»「」]/).filter((_, i) => i % 2 === 1)
  return between.join('').length / Math.max(1, text.length)
}
