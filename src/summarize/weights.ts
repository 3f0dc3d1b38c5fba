// How much does each signal count?
import type { SignalName } from './signals.ts'
import type { WordSignalName } from './word-signals.ts'

/** What a fit finds. */
export interface Weights {
  /** How likely a good summary is to have a word: the sum of its signals. */
  readonly words: Readonly<Record<WordSignalName | 'base', number>>
  /** How much of a sentence, beyond its content words, a good summary shares: the sum of its signals, for each word. */
  readonly sentences: Readonly<Record<SignalName | 'base', number>>
  /** How little a summary may be and still be judged by what it tells alone; as a share of the budget. */
  readonly patience: number
  /** Below this a summary is no better for being shorter; as a share of the budget. */
  readonly floor: number
}

/**
 * Fitted by `test/bench/fit-summary.ts` on blog posts against their authors' own descriptions, and on news against
 * editors' highlights: two regressions, then small steps that are kept where the summaries themselves come nearer to
 * the references, at 60 and at 30 words.
 */
export const WEIGHTS: Weights = {
  words: {
    base: 0.015,
    frequency: 0.168,
    newsFrequency: 0.276,
    title: 0.359,
    heading: 0.042,
    tag: 0.132,
    first: 0.06,
    early: 0.052,
    name: 0.021,
  },
  sentences: {
    base: 0.012,
    position: 0.06,
    newsTop: 0.037,
    opening: 0.026,
    frequency: 0.235,
    retellsTitle: -0.1,
    names: 0.01,
    quote: -0.022,
    question: -0.05,
    address: -0.02,
    short: -0.02,
  },
  patience: 0.5,
  floor: 0.4,
}
