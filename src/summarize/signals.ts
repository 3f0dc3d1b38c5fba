// What speaks for a sentence, and what against it?
import type { Candidate } from './candidates.ts'
import { phrasePattern } from './phrases.ts'
import type { Topic } from './topic.ts'

/** A candidate with its words counted and the article's topic at hand. */
export interface Looked {
  readonly candidate: Candidate
  /** Distinct content words. */
  readonly content: ReadonlySet<string>
  /** All tokens. */
  readonly length: number
  readonly language: string
  readonly topic: Topic
}

/** Each from 0 to 1. */
export const SIGNALS = {
  /** 1, 1/2, 1/3 … down the article. */
  position: ({ candidate }: Looked): number => 1 / (1 + candidate.order),
  /** The same where no headings part the text, as in news: the lead tells all. */
  newsPosition: ({ candidate, topic }: Looked): number => (topic.hasHeadings ? 0 : 1 / (1 + candidate.order)),
  /** Falls slowly over the opening. */
  nearTop: ({ candidate }: Looked): number => Math.max(0, 1 - candidate.order / 12),
  opening: ({ candidate }: Looked): number => (candidate.section === 0 ? 1 : 0),
  /** The first sentence of its paragraph. */
  paragraphLead: ({ candidate }: Looked): number => (candidate.place === 0 ? 1 : 0),
  /** The share of the title's words that it takes up. */
  title: ({ content, topic }: Looked): number => shared(content, topic.title) / Math.max(1, topic.title.size),
  /** Says hardly more than the title does: the digest prints that already. */
  retellsTitle: ({ content, topic }: Looked): number => {
    const share = shared(content, topic.title) / Math.max(1, content.size)
    return share > 0.6 ? 1 : 0
  },
  /** Takes up words of the section headings: says what is to come. */
  headings: ({ content, topic }: Looked): number => shared(content, topic.headings) / Math.max(4, content.size),
  /** Speaks in the article's frequent words. */
  frequency: ({ content, topic }: Looked): number => {
    const scale = Math.log2(1 + topic.mostFrequent)
    let sum = 0
    for (const word of content) sum += Math.log2(topic.frequency.get(word) ?? 1)
    return sum / Math.max(4, content.size) / scale
  },
  cue: ({ candidate, language }: Looked): number => (phrasePattern('cue', language).test(candidate.text) ? 1 : 0),
  number: ({ candidate }: Looked): number => (/\p{N}/u.test(candidate.text) ? 1 : 0),
  quote: ({ candidate }: Looked): number => (/["“”„«»「]/.test(candidate.text) ? 1 : 0),
  question: ({ candidate }: Looked): number => (/[?？؟;]["'”’»)]*$/.test(candidate.text) ? 1 : 0),
  exclamation: ({ candidate }: Looked): number => (/[!！]["'”’»)]*$/.test(candidate.text) ? 1 : 0),
  /** Names: capitals beyond the first word. */
  names: ({ candidate, length }: Looked): number =>
    Math.min(1, (candidate.text.match(/(?<=\s)\p{Lu}/gu)?.length ?? 0) / Math.max(6, length) / 0.4),
  /** Of few content words. */
  thin: ({ content, length }: Looked): number => 1 - Math.min(1, content.size / Math.max(1, length) / 0.6),
  short: ({ length }: Looked): number => Math.max(0, (10 - length) / 10),
  long: ({ length }: Looked): number => Math.min(1, Math.max(0, (length - 25) / 25)),
} as const

export type SignalName = keyof typeof SIGNALS

/** The names in the order of the table. */
export const SIGNAL_NAMES = Object.keys(SIGNALS) as readonly SignalName[]

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let n = 0
  for (const word of a) if (b.has(word)) n++
  return n
}
