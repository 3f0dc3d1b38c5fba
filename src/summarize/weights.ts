// How much does each signal count?
import type { SignalName } from './signals.ts'

/**
 * The share of a sentence's words that a good summary would share, as a sum of its signals.
 * Fitted by `test/bench/fit-summary.ts` on blog posts against their authors' own descriptions and on news against
 * editors' highlights: a ridge regression, then steps at random that are kept where the summaries themselves come
 * nearer to the references, at 60 and at 30 words.
 */
export const WEIGHTS: Readonly<Record<SignalName | 'base', number>> = {
  base: 0.053,
  position: 0.092,
  newsPosition: 0.087,
  nearTop: 0.04,
  opening: 0.111,
  paragraphLead: -0.062,
  title: 0.053,
  retellsTitle: -0.021,
  headings: -0.022,
  frequency: 0.546,
  cue: 0.006,
  number: 0.035,
  quote: -0.054,
  question: 0.003,
  exclamation: 0.07,
  names: 0.058,
  thin: -0.021,
  short: -0.033,
  long: 0.06,
}
