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
  /** The same for a report, whose short sentences tell one fact each. */
  readonly reportFloor: number
}

/**
 * Fitted by `test/bench/fit-summary.ts` on blog posts against their authors' own descriptions, and on news against
 * editors' highlights: two regressions, then small steps that are kept where the summaries themselves come nearer to
 * the references, at 60 and at 30 words. `retellsTitle`, `opensLeaning`, `question`, `patience` and the floors are
 * set for the reader, since references are far shorter than a budget and a fit alone would end with single short
 * sentences; `position` stands 0.03 above its fit, so that three summaries of four open as their article does.
 */
export const WEIGHTS: Weights = {
  words: {
    base: 0.001,
    frequency: 0.159,
    newsFrequency: 0.372,
    title: 0.46,
    heading: 0.048,
    tag: 0.131,
    first: 0.047,
    early: 0.054,
    name: 0.014,
  },
  sentences: {
    base: -0.012,
    position: 0.069,
    newsTop: 0.033,
    opening: 0.02,
    frequency: 0.233,
    retellsTitle: -0.1,
    opensLeaning: -0.1,
    names: 0.039,
    quote: -0.087,
    question: -0.05,
    address: -0.01,
    short: 0.009,
  },
  patience: 0.3,
  floor: 0.4,
  reportFloor: 0.7,
}
