// How much of one text stands in another?
import type { Article } from '../model/article.ts'
import { words } from '../model/words.ts'

/** The words of an article's text, as `copiedShare` compares them. */
export function textWords({ blocks }: Article): string[] {
  return words(blocks.map((block) => block.text).join(' ')).slice(0, MAX_WORDS)
}

/**
 * The share of the shorter text's four-word runs that stand in the opening of the longer one, from 0 to 1.
 * Only the opening counts: a teaser is where its article begins, while a round-up that quotes a note whole is no copy.
 */
export function copiedShare(a: readonly string[], b: readonly string[]): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length < RUN) return 0
  const runs = runsOf(short)
  const opening = runsOf(long.slice(0, Math.ceil(short.length * 1.5) + 30))
  return runs.intersection(opening).size / runs.size
}

const RUN = 4
const MAX_WORDS = 5000

function runsOf(list: readonly string[]): Set<string> {
  return new Set(list.slice(RUN - 1).map((_, index) => list.slice(index, index + RUN).join(' ')))
}
