// Do two titles follow the same template, with different numbers or names filled in?

import { contentWords } from '../languages/words.ts'
import type { Article } from '../model/article.ts'
import { extractMarkers, type SeriesMarker } from './series-markers.ts'

/** A title, parsed once for many comparisons. */
export interface ParsedTitle {
  /** The content words: version numbers, months and other series markers are removed. */
  readonly words: ReadonlySet<string>
  /** The same words, grouped by the parts between colons, dashes and bars. */
  readonly parts: readonly (readonly string[])[]
  readonly markers: readonly SeriesMarker[]
}

/** The fields that a title is parsed from. */
export type TitleFields = Pick<Article, 'title' | 'titleFrom' | 'language'>

/** Parses a title. A file name doesn't count as a title: its numbers may mean anything. */
export function parseTitle({ title, titleFrom, language }: TitleFields): ParsedTitle {
  const stretches = (titleFrom === 'file-name' ? '' : title)
    .slice(0, MAX_LENGTH)
    .split(SEPARATOR)
    .map((part) => extractMarkers(part, language))
  const parts = stretches.map((stretch) => contentWords(stretch.text, language))
  return { words: new Set(parts.flat()), parts, markers: stretches.flatMap((stretch) => stretch.markers) }
}

/**
 * Whether two articles only look alike: two releases of one program, two months of one report, two parts of a series.
 * However much text they have in common, they are about different events.
 */
export function areLookAlikes(a: ParsedTitle, b: ParsedTitle): boolean {
  const isOneTemplate = jaccard(a.words, b.words) >= 0.5 || a.parts.some((part) => isRepeated(part, b))
  for (const series of new Set(a.markers.map((marker) => marker.series))) {
    const [inA, inB] = [a, b].map(({ markers }) => markers.filter((marker) => marker.series === series))
    if (!inA || !inB || inB.length === 0) continue
    const areApart = inA.every((marker) => inB.every((other) => other.value !== marker.value))
    if (areApart && (isOneTemplate || inA.some((marker) => marker.provesDifference))) return true
  }
  return areOneSeries(a, b)
}

const MAX_LENGTH = 300
const SEPARATOR = /[:：|–—]| [-/] /

/** The same words before the colon, and none in common after it: "Design meeting: types", "Design meeting: constants". */
function areOneSeries(a: ParsedTitle, b: ParsedTitle): boolean {
  const [first = [], ...rest] = a.parts
  const [otherFirst = [], ...otherRest] = b.parts
  if (first.length < 2 || first.join(' ') !== otherFirst.join(' ')) return false
  const words = new Set(rest.flat())
  const others = otherRest.flat()
  return words.size > 0 && others.length > 0 && !others.some((word) => words.has(word))
}

function isRepeated(part: readonly string[], { parts }: ParsedTitle): boolean {
  return part.length > 1 && parts.some((other) => other.join(' ') === part.join(' '))
}

/** The Jaccard index of two sets of words; two titles of nothing but series markers are wholly alike. */
function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const all = a.union(b)
  return all.size === 0 ? 1 : a.intersection(b).size / all.size
}
