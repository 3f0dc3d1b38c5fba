// How much of a text has changed since an issue carried it?
import type { Article } from '../model/article.ts'
import { oncePer } from '../model/once.ts'
import { shingles } from './shingles.ts'

/** The change between two texts, estimated from their MinHash sketches to within about five percent. */
export interface Change {
  /** The share of shingles that only one of the texts has: 0 if they are the same, 1 if nothing is left. */
  readonly share: number
  /** About how many shingles that is. A corrected word changes up to eight; a new paragraph as many as it has words. */
  readonly shingles: number
}

/**
 * A text's MinHash sketch (Broder 1997), with which a later version can be compared: how many shingles the text has,
 * and the smallest of their hashes, which are a fair sample.
 */
export function minHashSketch(article: Pick<Article, 'blocks'>): string {
  const { count, sample } = sketch(article)
  return [count, ...sample].map((number) => number.toString(36)).join(' ')
}

/** The change between the text that a sketch was taken of and an article's present text. */
export function changeSinceSketch(before: string, article: Pick<Article, 'blocks'>): Change {
  const [count = 0, ...sample] = before.split(' ').map((number) => Number.parseInt(number, 36))
  const now = sketch(article)
  const [old, fresh] = [new Set(sample), new Set(now.sample)]
  const union = [...old.union(fresh)].toSorted(ascending).slice(0, SAMPLE)
  if (union.length === 0) return { share: 0, shingles: 0 }
  const jaccard = union.filter((number) => old.has(number) && fresh.has(number)).length / union.length
  return { share: 1 - jaccard, shingles: Math.round(((1 - jaccard) * (count + now.count)) / (1 + jaccard)) }
}

const SAMPLE = 128

const sketch = oncePer((article: Pick<Article, 'blocks'>): { count: number; sample: readonly number[] } => {
  const hashes = new Set(shingles(article).map(finalMix))
  return { count: hashes.size, sample: [...hashes].toSorted(ascending).slice(0, SAMPLE) }
})

/** The finalizer of MurmurHash3: it makes it random which hashes are the smallest. */
function finalMix(hash: number): number {
  let bits = hash
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return (bits ^ (bits >>> 16)) >>> 0
}

function ascending(a: number, b: number): number {
  return a - b
}
