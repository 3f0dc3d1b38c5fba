// Which story leads an issue?
import { isGenericHeadline } from '../languages/headlines.ts'
import type { Article } from '../model/article.ts'
import { byRank, type Group } from './rank.ts'
import { roundUpsAmong } from './round-ups.ts'

/**
 * The stories by rank, but for the one that leads: a featured one, else the event that most articles report, else the
 * first by rank. A note, a round-up, or a page without a date or a telling headline leads only where all others are such.
 */
export function leadingFirst(stories: readonly Group[]): Group[] {
  const ranked = stories.toSorted(([a], [b]) => byRank(a, b))
  const leads = ranked.map(([lead]) => lead)
  const lengths = leads.map(({ words }) => words)
  const [roundUps, usual, longest] = [roundUpsAmong(ranked.flat()), median(lengths), Math.max(...lengths)]
  const weak = new Set(leads.filter((lead) => roundUps.has(lead) || saysLittle(lead, usual, longest)))
  const [first] = ranked.toSorted(
    (a, b) =>
      Number(b[0].featured) - Number(a[0].featured) ||
      Number(weak.has(a[0])) - Number(weak.has(b[0])) ||
      b.length - a.length ||
      byRank(a[0], b[0]),
  )
  return first === undefined ? [] : [first, ...ranked.filter((story) => story !== first)]
}

function saysLittle(
  { title, language, published, words: inText, dek = '' }: Article,
  usual: number,
  longest: number,
): boolean {
  const words = inText + dek.split(/\s+/).length
  const isDated = published !== undefined && published.from !== 'file-time'
  const isNote = (words < NOTE_MAX && words * 3 < usual) || (words < LINES_MAX && words * 3 < longest)
  return !isDated || isNote || isGenericHeadline(title, language)
}

/** A longer text is not a note, however long the others are. */
const NOTE_MAX = 150
/** A text of a line or two is a note even among others. */
const LINES_MAX = 30

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}
