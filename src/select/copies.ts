// How much of one text stands in another?

import { words } from '../languages/words.ts'
import type { Article } from '../model/article.ts'

/** The runs of four words of a text in order, each as a number: of a copy the same ones, whatever its layout. */
export function wordRuns({ blocks }: Pick<Article, 'blocks'>): number[] {
  const hashes = blocks
    .flatMap((block) => words(block.text))
    .slice(0, MAX_WORDS)
    .map(hash)
  return hashes.slice(RUN - 1).map((_, start) => hashes.slice(start, start + RUN).reduce(mix))
}

/**
 * The share of the shorter text's runs that stand in the opening of the longer one, from 0 to 1.
 * Only the opening counts: a teaser is where its article begins, while a round-up that quotes a note whole is no copy.
 */
export function copiedShare(a: readonly number[], b: readonly number[]): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length === 0) return 0
  const opening = new Set(long.slice(0, Math.ceil(short.length * 1.5) + 30))
  return short.filter((run) => opening.has(run)).length / short.length
}

const RUN = 4
const MAX_WORDS = 5000

/** FNV-1a, 32 bits: the rare collision moves a share by a thousandth. */
function hash(word: string): number {
  let sum = 0x811c9dc5
  for (let i = 0; i < word.length; i++) sum = Math.imul(sum ^ word.charCodeAt(i), 0x01000193)
  return sum
}

function mix(run: number, word: number): number {
  return (Math.imul(run, 31) + word) | 0
}
