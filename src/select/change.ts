// How much of a text has changed since an issue carried it?
import type { Article } from '../model/article.ts'
import { oncePer } from '../model/once.ts'
import { wordRuns } from './copies.ts'

/** A change, as far as sketches tell: within a twentieth or so. */
export interface Change {
  /** Of the words of both texts, those that only one of them has: 0 where they are the same, 1 where nothing is left. */
  readonly share: number
  /** About how many runs of words that are. A word put right is up to eight; a new paragraph as many as it has words. */
  readonly runs: number
}

/**
 * What a text leaves behind so that a later one can be compared with it: how many runs of four words it has, and the
 * smallest of their numbers, which are a fair sample of them (Broder 1997).
 */
export function sketchOf(article: Pick<Article, 'blocks'>): string {
  const { count, sample } = sketch(article)
  return [count, ...sample].map((number) => number.toString(36)).join(' ')
}

/** The change from the text that left a sketch to the one that an article has now. */
export function changeSince(left: string, article: Pick<Article, 'blocks'>): Change {
  const [count = 0, ...sample] = left.split(' ').map((number) => Number.parseInt(number, 36))
  const now = sketch(article)
  const [before, after] = [new Set(sample), new Set(now.sample)]
  const union = [...before.union(after)].toSorted(ascending).slice(0, SAMPLE)
  if (union.length === 0) return { share: 0, runs: 0 }
  const common = union.filter((number) => before.has(number) && after.has(number)).length / union.length
  return { share: 1 - common, runs: Math.round(((1 - common) * (count + now.count)) / (1 + common)) }
}

const SAMPLE = 128

const sketch = oncePer((article: Pick<Article, 'blocks'>): { count: number; sample: readonly number[] } => {
  const runs = new Set(wordRuns(article).map(scattered))
  return { count: runs.size, sample: [...runs].toSorted(ascending).slice(0, SAMPLE) }
})

/** The last step of MurmurHash3: whichever numbers are the smallest then, is chance. */
function scattered(run: number): number {
  let bits = run
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return (bits ^ (bits >>> 16)) >>> 0
}

function ascending(a: number, b: number): number {
  return a - b
}
