// Which features make a word worth including in the summary?
import type { Topic } from './topic.ts'

/** Each from 0 to 1, for a content word of an article. */
export const WORD_FEATURES = {
  frequency: (word: string, topic: Topic): number => topic.frequency(word),
  /** Counts for more in texts without headings, such as news. */
  newsFrequency: (word: string, topic: Topic): number => (topic.hasHeadings ? 0 : topic.frequency(word)),
  title: (word: string, topic: Topic): number => (topic.title.has(word) ? 1 : 0),
  heading: (word: string, topic: Topic): number => (topic.headings.has(word) ? 1 : 0),
  tag: (word: string, topic: Topic): number => (topic.tags.has(word) ? 1 : 0),
  /** It is in the first sentence. */
  first: (word: string, topic: Topic): number => (topic.firstSeen(word) === 0 ? 1 : 0),
  /** It is in the first four. */
  early: (word: string, topic: Topic): number => (topic.firstSeen(word) < 4 ? 1 : 0),
  /** It has a capital inside a sentence. */
  name: (word: string, topic: Topic): number => (topic.names.has(word) ? 1 : 0),
} as const

export type WordFeatureName = keyof typeof WORD_FEATURES

/** The names in the order of the table. */
export const WORD_FEATURE_NAMES = Object.keys(WORD_FEATURES) as readonly WordFeatureName[]
