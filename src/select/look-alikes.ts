// Do two titles follow the same template, with different numbers or names filled in?

import { LANGUAGES } from '../languages/languages.ts'
import { contentWords } from '../languages/words.ts'
import type { Article } from '../model/article.ts'
import { extractMarkers, plainVersion, type SeriesMarker } from './series-markers.ts'

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
    const areApart = hasOwn(inA, inB) && hasOwn(inB, inA)
    if (areApart && (isOneTemplate || inA.some((marker) => marker.provesDifference))) return true
  }
  return areOneSeries(a, b) || areOtherReleases(a, b) || areReports(a, b)
}

/** "From 12 to 14" and "from 14 to 16" are two, and "1.2 and 1.3" is not another than "1.3". */
function hasOwn(markers: readonly SeriesMarker[], others: readonly SeriesMarker[]): boolean {
  const known = new Set(others.map(({ value }) => plainVersion(value)))
  return markers.some(({ value }) => !known.has(plainVersion(value)))
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

/** "1.68.2 pre-release testing" is not about "Heron 1.68.1", although it doesn't say of what. */
function areOtherReleases(a: ParsedTitle, b: ParsedTitle): boolean {
  const [inA, inB] = [a, b].map(({ markers }) => markers.filter(({ value }) => FULL_VERSION.test(value)))
  if (!inA || !inB || ![inA, inB].some((found) => found.every(({ series }) => series === '#'))) return false
  const [numbersA, numbersB] = [inA, inB].map(
    (found) => new Set(found.map(({ value }) => FULL_VERSION.exec(value)?.[0])),
  )
  return !!numbersA && !!numbersB && numbersA.difference(numbersB).size > 0 && numbersB.difference(numbersA).size > 0
}

const FULL_VERSION = /\d+(?:\.\d+){2,}/

let generic: ReadonlySet<string> | undefined

/** "Council update, March 2026", "Harbour update, March 2026": two reports that have nothing in common but the month. */
function areReports(a: ParsedTitle, b: ParsedTitle): boolean {
  if (![a, b].every(({ markers }) => markers.some(({ series }) => series === 'month'))) return false
  generic ??= new Set(LANGUAGES.flatMap(({ tags: [tag], headlines }) => contentWords(headlines?.generic ?? '', tag)))
  const shared = [...a.words.intersection(b.words)]
  return shared.length > 0 && shared.every((word) => generic?.has(word)) && [a, b].every(hasSubject)
}

function hasSubject({ words }: ParsedTitle): boolean {
  return [...words].some((word) => !generic?.has(word))
}

function isRepeated(part: readonly string[], { parts }: ParsedTitle): boolean {
  return part.length > 1 && parts.some((other) => other.join(' ') === part.join(' '))
}

/** The Jaccard index of two sets of words; two titles of nothing but series markers are wholly alike. */
function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const all = a.union(b)
  return all.size === 0 ? 1 : a.intersection(b).size / all.size
}
