// How much does each feature of a sentence or word count?
import type { SentenceFeatureName } from './sentence-features.ts'
import type { WordFeatureName } from './word-features.ts'

/** The parameters to fit. */
export interface Weights {
  /** The probability that a good summary has a word: the sum of its weighted features. */
  readonly words: Readonly<Record<WordFeatureName | 'base', number>>
  /** How much of a sentence, beyond its content words, a good summary shares: the sum of its features, per word. */
  readonly sentences: Readonly<Record<SentenceFeatureName | 'base', number>>
  /** Keeps very short summaries from winning by density alone; as a share of the budget. */
  readonly patience: number
  /** A summary is shorter than this only where the article has no more to give; as a share of the budget. */
  readonly floor: number
  /** What a sentence that follows on another gains by it, and what one loses that is related to none; per word. */
  readonly cohesion: number
  readonly leap: number
}

/**
 * Fitted by `test/bench/fit-summary.ts` on blog posts with their authors' own descriptions, and on news with
 * editors' highlights: two regressions, then small steps that are kept if the summaries come closer to the
 * references, at 60 and at 30 words. `position`, `decline`, `titleShare`, `preview` and `patience` are set by the sentences that
 * readers chose (`test/bench/picks.ts`); `retellsTitle`, `opensLeaning`, `question`, `address`, `news`, `personal`,
 * `floor`, `cohesion` and `leap` by hand for the reader: references are far shorter than a budget, so a fit alone would
 * end with single short sentences, and nobody who compares words notices that they don't follow from each other. How
 * readers found whole summaries beside the lead: `test/bench/pairs.ts`.
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
    position: 0.1,
    decline: 0.04,
    frequency: 0.233,
    titleShare: 0.08,
    retellsTitle: -0.1,
    opensLeaning: -0.1,
    names: 0.039,
    quote: -0.087,
    question: -0.05,
    address: -0.05,
    news: 0.06,
    personal: -0.05,
    preview: 0.1,
    short: -0.041,
  },
  patience: 0.8,
  floor: 0.6,
  cohesion: 0.03,
  leap: 0.04,
}
