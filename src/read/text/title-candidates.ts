// Which lines could be the title of an article?
import { boilerplate } from '../boilerplate/boilerplate.ts'
import { markedHeading } from './line-markup.ts'
import { endingOf, profileOf } from './line-profile.ts'
import type { Line } from './lines.ts'
import { isNeverTitle } from './never-title.ts'
import { biographyOf } from './person-lines.ts'
import { cluesOf } from './title-clues.ts'
import type { Clues } from './title-page.ts'
import { topicOf } from './title-topic.ts'

/** A line that could be the title, and what speaks for or against it. */
export interface TitleCandidate {
  readonly at: number
  readonly clues: Clues
}

const LOOK_BACK_MAX = 600
/** A line further away than this must be about the article. */
const NEAR = 60
const ABOUT_MIN = 2
/** What seems to be the opening may be a teaser, a slogan or a notice above the headline: the smaller part of the text. */
const LOOK_AHEAD_MAX = 200
const ABOVE_SHARE_MAX = 0.5
const WORDS_MAX = 35
const TOLD_MIN = 4

/** The lines around the article's opening that could be its title. */
export function titleCandidates(lines: readonly Line[], kept: readonly boolean[]): TitleCandidate[] {
  const opening = openingOf(lines, kept)
  const described = describedIn(lines, kept, opening)
  const topic = topicOf(lines, kept, opening)
  const candidates: number[] = []
  const end = endOf(lines, kept, opening)
  for (let at = Math.max(0, opening - LOOK_BACK_MAX); at < end; at++) {
    const line = lines[at]
    if (!line || line.words === 0 || line.words > WORDS_MAX || described.has(line.text)) continue
    if (at > 0 && Math.abs(opening - at) > NEAR && topic.countTold(at) < ABOUT_MIN) continue
    if (isNeverTitle(lines, at) || isAmongSentences(lines, at) || (kept[at] && isParagraph(line, lines[at + 1])))
      continue
    // One word of which the article doesn't tell is a section's name.
    if (line.words < 2 && topic.meanTold(at) < TOLD_MIN && !markedHeading(line, lines[at + 1])) continue
    candidates.push(at)
  }
  const clues = cluesOf({ lines, kept, opening, candidates, topic })
  return candidates.map((at, i) => ({ at, clues: clues[i] ?? {} }))
}

/** Where too much of the article is above a line for it to be the title. */
function endOf(lines: readonly Line[], kept: readonly boolean[], opening: number): number {
  const size = (at: number): number => (kept[at] ? (lines[at]?.words ?? 0) : 0)
  let left = lines.reduce((sum, _, at) => sum + size(at), 0) * ABOVE_SHARE_MAX
  let at = opening
  for (; at < lines.length && at < opening + LOOK_AHEAD_MAX && left >= 0; at++) left -= size(at)
  return at
}

/** A whole sentence with a full stop beside others, with nothing but chrome on its other side: a paragraph, and no headline. */
function isAmongSentences(lines: readonly Line[], at: number): boolean {
  const own = lines[at]
  if (!own || !FULL_STOP.test(own.text.slice(-8)) || !isSentence(own)) return false
  // Tools that part quotation marks from what is quoted give them lines of their own.
  const isOther = ({ words: n, text }: Line): boolean => n > 0 && !boilerplate(text)
  const near = [lines.slice(Math.max(0, at - 2), at).findLast(isOther), lines.slice(at + 1, at + 3).find(isOther)]
  const around = near.filter((line) => line !== undefined)
  return around.length > 0 && around.every(isSentence)
}

/** A headline is long in scripts without spaces; it has no full stop, and the day below it. */
function isParagraph(line: Line, next?: Line): boolean {
  const { prose, size, ending } = profileOf(line)
  const isHeadline = ending === 'none' && next !== undefined && profileOf(next).dated && next.words <= DAY_WORDS
  return prose && size === 'long' && !isHeadline
}

const DAY_WORDS = 6

function isSentence({ text, words: n }: Line): boolean {
  return n >= SENTENCE_WORDS && endingOf(text.slice(-20)) === 'stop'
}

const SENTENCE_WORDS = 6
const FULL_STOP = /[.。｡།॥։]\p{P}*$/u

/** The first line of the article that is a paragraph, else its first line. */
export function openingOf(lines: readonly Line[], kept: readonly boolean[]): number {
  const first = kept.indexOf(true)
  const prose = lines.findIndex((line, at) => kept[at] && profileOf(line).prose)
  return Math.max(0, prose === -1 ? first : prose)
}

const OPENING_LINES = 12

/** Those whom an author's box describes before the text: their names are not titles. */
function describedIn(lines: readonly Line[], kept: readonly boolean[], opening: number): Set<string> {
  const head = lines.slice(0, opening + OPENING_LINES).filter((_, at) => kept[at] || at < opening)
  return new Set(head.flatMap(({ text }) => biographyOf(text) || []))
}
