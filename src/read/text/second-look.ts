// Does a page hold more of an article elsewhere than where one was found?
import { isCookieNotice } from '../boilerplate/boilerplate.ts'
import { type LineLabel, labelLines } from './line-labels.ts'
import { type LineProfile, profileOf } from './line-profile.ts'
import type { Line } from './lines.ts'

/** A text with so many words in longer lines is an article, whatever else is on the page. */
const FOUND_WORDS = 40
/** Paragraphs elsewhere have at least so many words, and so many times those that were found. */
const OTHER_WORDS = 40
const OTHER_TIMES = 3

/**
 * Labels that are better than the given ones where these found hardly a sentence. An article has one beginning and one
 * end, so a box above it or its own first line may take its place: what is above and below is looked at by itself.
 */
export function secondLook(lines: readonly Line[], labels: readonly LineLabel[]): readonly LineLabel[] {
  const first = labels.indexOf('article')
  const found = wordsOf(lines, labels, ({ size }) => size !== 'short')
  if (first < 0 || found >= FOUND_WORDS) return labels
  const last = labels.lastIndexOf('article')
  const rest = lines.slice(last + 1)
  const end = rest.findIndex(opensOthers)
  const below = end < 0 ? rest : rest.slice(0, end)
  const others: LineLabel[][] = [
    [...labelLines(lines.slice(0, first)), ...lines.slice(first).map(() => 'after' as const)],
    [
      ...lines.slice(0, last + 1).map(() => 'before' as const),
      ...labelLines(below),
      ...rest.slice(below.length).map(() => 'after' as const),
    ],
  ]
  const paragraphs = (other: readonly LineLabel[]): number =>
    wordsOf(lines, other, ({ prose, ending }) => prose && ending === 'stop')
  const best = others.toSorted((a, b) => paragraphs(b) - paragraphs(a))[0] ?? labels
  return paragraphs(best) >= Math.max(OTHER_WORDS, OTHER_TIMES * found) ? best : labels
}

/** What readers and authors say below an article may be longer than it; "Comments" alone often is a link to them. */
function opensOthers(line: Line): boolean {
  const { chrome } = profileOf(line)
  return (chrome?.kind === 'comments' && !chrome.whole) || (chrome?.kind === 'about' && chrome.whole && line.words > 1)
}

/** How many words of the article are in lines that count and belong to no notice of the site. */
function wordsOf(
  lines: readonly Line[],
  labels: readonly LineLabel[],
  counts: (profile: LineProfile) => boolean,
): number {
  return lines.reduce((sum, line, at) => {
    const profile = profileOf(line)
    const isOwn = labels[at] === 'article' && counts(profile) && !profile.chrome && !isCookieNotice(line.text)
    return sum + (isOwn ? line.words : 0)
  }, 0)
}
