// Which line of a page's text is the title of its article?

import { words } from '../model/words.ts'
import { boilerplate } from './boilerplate.ts'
import { dayIn } from './html-days.ts'
import { looksHeading } from './text-kinds.ts'
import type { Line } from './text-lines.ts'
import { biographyOf, bylineOf } from './text-signs.ts'

const WORDS_MAX = 30
const INSIDE_MIN = 5
const LOOK_BACK_MAX = 60
/** The opening that a title's words are looked for in. */
const OPENING_LINES = 30

export interface FoundTitle {
  readonly text: string
  /** Its line. */
  readonly at: number
  /** Whether it stands below the opening, where pages print the teaser above the headline; then it is a heading, too. */
  readonly inside: boolean
}

/**
 * The line above the article (or its first) whose words the article takes up, that the page repeats in a breadcrumb
 * or elsewhere, and that stands near the opening; undefined where no line looks like one.
 */
export function titleOf(lines: readonly Line[], kept: readonly boolean[]): FoundTitle | undefined {
  const first = firstProse(lines, kept)
  const from = Math.max(0, first - LOOK_BACK_MAX)
  const opening = lines.filter((_, i) => kept[i] && i >= first).slice(0, OPENING_LINES)
  const spoken = new Set(opening.flatMap(({ text }) => words(text)))
  let best: { text: string; at: number; score: number } | undefined
  for (let i = from; i < first; i++) {
    const line = lines[i]
    if (!line || !canBeTitle(line)) continue
    const score = scoreOf(line, i, first, lines, spoken)
    if (!best || score >= best.score) best = { text: withoutSite(line.text), at: i, score }
  }
  if (best && best.score > 0) return { text: best.text, at: best.at, inside: false }
  const second = lines[first + 1]
  const inside =
    second && kept[first + 1] && second.words >= INSIDE_MIN && looksHeading(second, lines[first], lines[first + 2])
  return inside ? { text: second.text, at: first + 1, inside } : undefined
}

/** The first line of the article that is a paragraph. */
function firstProse(lines: readonly Line[], kept: readonly boolean[]): number {
  const long = lines.findIndex(
    (line, i) => kept[i] && line.words >= 12 && /[.!?…:。！？।॥؟]["'”’»)\]」]*$/u.test(line.text),
  )
  return long === -1 ? Math.max(0, kept.indexOf(true)) : long
}

function canBeTitle({ text, words: count }: Line): boolean {
  if (count < 1 || count > WORDS_MAX || /[,;…]$|\.\.\.$/.test(text) || (/[^.]\.$/.test(text) && count > 12))
    return false
  if (boilerplate(text)?.whole || bylineOf(text) !== undefined || biographyOf(text) !== undefined) return false
  return dayIn(text, '') === undefined || count > 6
}

function scoreOf(line: Line, at: number, first: number, lines: readonly Line[], spoken: ReadonlySet<string>): number {
  const own = words(line.text).filter((word) => word.length > 2)
  const shared = own.filter((word) => spoken.has(word)).length / (own.length || 1)
  const distance = first - at
  const repeated = lines.some(
    (other, i) => i !== at && other.text.length > line.text.length && other.text.includes(line.text),
  )
  const before = lines[at - 1]
  return (
    3 * shared +
    (line.words >= 4 ? 1.5 : line.words >= 2 ? 0 : -1) +
    (repeated && line.words >= 3 ? 1.5 : 0) -
    0.07 * Math.min(distance, 30) -
    (boilerplate(line.text) ? 2 : 0) -
    (/[.:]$/.test(line.text) ? 0.7 : 0) +
    (before && before.words < 5 ? 0.1 : 0) -
    1
  )
}

/** Takes the name of the site off "Title | Site". */
function withoutSite(text: string): string {
  const parts = text.split(/\s+[|»›·]\s+|\s+[-–—]\s+(?=[^-–—]*$)/u)
  const [title, ...rest] = parts
  const tail = rest.join(' ')
  return title !== undefined && tail !== '' && words(title).length >= 4 && words(tail).length <= 4 ? title : text
}
