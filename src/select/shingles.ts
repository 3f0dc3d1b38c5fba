// How much of one text does another one contain?

import { words } from '../languages/words.ts'
import type { Article } from '../model/article.ts'
import { runsOf } from '../model/runs.ts'

/** The hashes of a text's shingles (runs of four words), in order. A copy has the same ones, whatever its layout. */
export function shingles({ blocks }: Pick<Article, 'blocks'>): number[] {
  return shinglesOf(blocks.flatMap((block) => words(block.text)).slice(0, MAX_WORDS))
}

/** The hashes of the runs of words, in order. */
export function shinglesOf(said: readonly string[]): number[] {
  return runsOf(said, SHINGLE_WORDS)
}

/**
 * The share of the shorter text's shingles that the beginning of the longer one has too, from 0 to 1.
 * Only the beginning counts: a teaser repeats the beginning of its article, while a round-up that quotes a whole note is
 * not a copy.
 */
export function containmentOf(a: readonly number[], b: readonly number[]): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length === 0) return 0
  const opening = new Set(long.slice(0, Math.ceil(short.length * 1.5) + 30))
  return short.filter((shingle) => opening.has(shingle)).length / short.length
}

/** How many words a shingle has. */
export const SHINGLE_WORDS = 4
const MAX_WORDS = 5000
