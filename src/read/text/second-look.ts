// Does a page hold more of an article elsewhere than where one was found?
import { isSiteNotice } from '../boilerplate/site-notice.ts'
import { dayIn } from '../dates/in-text.ts'
import { densePart, type Part } from './dense-part.ts'
import { type LineLabel, labelLines } from './line-labels.ts'
import { itemOf } from './line-markup.ts'
import { type LineProfile, profileOf } from './line-profile.ts'
import type { Line } from './lines.ts'

/** A text with so many words in longer lines is an article, whatever else is on the page. */
const FOUND_WORDS = 40
/** The same where no day and no author are beside its beginning, and where they are beside the other's alone. */
const BARE_WORDS = 100
const OTHER_CREDITED_WORDS = 200
/** Paragraphs elsewhere have at least so many words, and so many times those that were found. */
const OTHER_WORDS = 40
const OTHER_TIMES = 3
const OTHER_CREDITED_TIMES = 1.2
/** One notice often stands below another. */
const LOOKS_MAX = 3
const CREDIT_ABOVE = 8
const CREDIT_BELOW = 3
const HEAD_LENGTH = 200

/**
 * Labels that are better than the given ones where these found hardly a sentence. An article has one beginning and one
 * end, so a box above it or its own first line may take its place: what is above and below is looked at by itself.
 */
export function secondLook(lines: readonly Line[], labels: readonly LineLabel[]): readonly LineLabel[] {
  if (!labels.includes('article')) return labels
  const found = wordsOf(lines, labels, ({ size }) => size !== 'short', OTHER_CREDITED_WORDS)
  if (found >= OTHER_CREDITED_WORDS) return labels
  const isCredited = isCreditedAt(lines, labels)
  if (found >= FOUND_WORDS && isCredited) return labels
  const paragraphs = (other: readonly LineLabel[]): number =>
    wordsOf(lines, other, ({ prose, ending }) => prose && ending === 'stop')
  const [best = labels] = othersOf(
    lines,
    labels,
    (other) => other !== labels && paragraphs(other) >= OTHER_CREDITED_WORDS,
  )
    .map((other) => ({ other, told: paragraphs(other) }))
    .toSorted((a, b) => b.told - a.told)
    .map(({ other }) => other)
  const isOtherCredited = !isCredited && isCreditedAt(lines, best)
  if (found >= BARE_WORDS && !isOtherCredited) return labels
  const times = isOtherCredited && found >= FOUND_WORDS ? OTHER_CREDITED_TIMES : OTHER_TIMES
  return paragraphs(best) >= Math.max(OTHER_WORDS, times * found) ? best : labels
}

/** What is above and below what was found, and below what is found there. */
function othersOf(
  lines: readonly Line[],
  labels: readonly LineLabel[],
  isLong: (labels: readonly LineLabel[]) => boolean,
): readonly LineLabel[][] {
  const first = labels.indexOf('article')
  const others: LineLabel[][] = [
    [...labelLines(lines.slice(0, first)), ...lines.slice(first).map(() => 'after' as const)],
  ]
  for (let look = 0, above = labels; look < LOOKS_MAX && above.includes('article') && !isLong(above); look++) {
    const last = above.lastIndexOf('article')
    const rest = lines.slice(last + 1)
    const end = rest.findIndex(opensOthers)
    const below = end < 0 ? rest : rest.slice(0, end)
    const other: LineLabel[] = [
      ...lines.slice(0, last + 1).map(() => 'before' as const),
      ...labelLines(below),
      ...rest.slice(below.length).map(() => 'after' as const),
    ]
    others.push(other)
    above = other
  }
  const dense = densePart(lines, opensOthers)
  if (dense) others.push(labelsOf(lines, dense))
  return others
}

/** The labels of a part by itself; what is above and below it is not the article's. */
function labelsOf(lines: readonly Line[], { from, first, to }: Part): LineLabel[] {
  const labels = labelLines(lines.slice(from, to))
  const isFound = labels.filter((label) => label === 'article').length >= FOUND_SHARE * (to - first)
  return lines.map((_, at) => {
    if (at < from) return 'before'
    if (at >= to) return 'after'
    return isFound ? (labels[at - from] ?? 'after') : at < first ? 'before' : 'article'
  })
}

const FOUND_SHARE = 0.5

/** Whether a day or an author is named beside an article's beginning. */
function isCreditedAt(lines: readonly Line[], labels: readonly LineLabel[]): boolean {
  const first = labels.indexOf('article')
  const head = lines.slice(Math.max(0, first - CREDIT_ABOVE), first + CREDIT_BELOW)
  return head.some((line) => {
    const { dated, prose, traits } = profileOf(line)
    return dated || traits.includes('byline') || (!prose && dayIn(line.text.slice(0, HEAD_LENGTH), '') !== undefined)
  })
}

/** What readers and authors say below an article may be longer than it; "Comments" alone, or an item, often is a link. */
function opensOthers(line: Line): boolean {
  const { chrome, traits } = profileOf(line)
  if (traits.includes('speaker')) return true
  if (chrome?.kind === 'about') return chrome.whole && line.words > 1 && !itemOf(line)
  return chrome?.kind === 'comments' && !chrome.whole
}

/**
 * How many words of the article are in lines that count and belong to no notice of the site or on its author; counted no
 * further than `most`.
 */
function wordsOf(
  lines: readonly Line[],
  labels: readonly LineLabel[],
  counts: (profile: LineProfile) => boolean,
  most = Infinity,
): number {
  let sum = 0
  for (let at = 0; at < lines.length && sum < most; at++) {
    const line = lines[at]
    if (!line || labels[at] !== 'article') continue
    const profile = profileOf(line)
    const isOther = !counts(profile) || profile.chrome || profile.traits.includes('biography')
    if (!isOther && !isSiteNotice(line.text)) sum += line.words
  }
  return sum
}
