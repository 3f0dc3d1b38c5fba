// Which lines are captions for what stands around them?
import { anyOf, phrasesOfAll } from '../../languages/lookup.ts'
import {
  CREDITS,
  isBareCredit,
  isBracketedCredit,
  isCredited,
  isCreditLine,
  isDatedCaption,
  isDescribedTwice,
  isPlacedScene,
  isSaidTwice,
  isScene,
} from './caption.ts'
import { endingOf } from './line-profile.ts'
import type { Line } from './lines.ts'

const WORDS_MIN = 4
const WORDS_MAX = 60
const ABOVE_WORDS_MAX = 20
const BELOW_WORDS_MAX = 40
const CREDIT_WORDS_MAX = 6
const TWIN_LENGTH = 40
const TWIN_WORDS_MAX = 50
const TWIN_SHARE = 0.8

const CREDITED_WORDS_MAX = 80
const OPENING_LINES = 2
const SCENE_WORDS_MIN = 5
/** A headline again, or a date, opens nothing. */
const PROSE_WORDS = 8

/**
 * Removes captions from the lines to keep: they end in a credit, or stand above one or above themselves with one; in the
 * article's opening also those without one.
 */
export function withoutCaptions(lines: readonly Line[], kept: readonly boolean[]): boolean[] {
  const last = kept.lastIndexOf(true)
  const isCaption = (at: number): boolean => {
    const line = lines[at]
    return line !== undefined && at < last && line.words <= CREDITED_WORDS_MAX && isCredited(line.text)
  }
  const isWhole = kept.every(Boolean)
  let [opening, credit] = [0, -1]
  return kept.map((keep, at) => {
    const [line, next] = [lines[at], lines[at + 1]]
    if (at === credit) return false
    if (!keep || !line || !next) return keep
    // Where nothing is around the text, what it says twice is its own.
    if (isWhole && isSaidTwice(line.text)) return true
    if (isDescribedTwice(line.text) || isPlacedScene(line.text)) return false
    if (line.words > CREDITED_WORDS_MAX) return true
    const isAbove = isBracketedCredit(next.text) || (isCaption(at + 1) && next.text.includes(line.text))
    if (isCaption(at) || isAbove || isBareCredit(line.text)) return false
    if (line.words < SCENE_WORDS_MIN || opening === OPENING_LINES) return true
    const isPlaced = isWhole ? line.words <= ABOVE_WORDS_MAX && isCreditLine(next.text) : isPlacedAsCaption(lines, at)
    const isLabelled = !isWhole && isDatedCaption(lines, line)
    if (at < last && (isScene(line.text) || isPlaced || isLabelled)) {
      if (isPlaced && isCreditBelow(next)) credit = at + 1
      return false
    }
    if (line.words >= PROSE_WORDS && endingOf(line.text.slice(-20)) === 'stop') opening++
    return true
  })
}

/**
 * Whether a line in an article's opening stands above its credit, below a label of captions, or beside itself: programs
 * print what describes a picture and its caption, which are often alike.
 */
export function isPlacedAsCaption(lines: readonly Line[], at: number): boolean {
  const line = lines[at]
  if (!line || line.words < WORDS_MIN) return false
  const [above, below, second] = [lines[at - 1], lines[at + 1], lines[at + 2]]
  if (line.words <= TWIN_WORDS_MAX && [above, below].some((other) => other && areTwins(line, other))) return true
  if (line.words > WORDS_MAX || !below) return false
  // In one printed block with its credit, a caption may be long; else a paragraph may stand above a picture.
  const end = second && isCreditLine(second.text) ? lines[at + 3] : second
  const isBlock = !below.gap && end?.gap === true
  if ((line.words <= ABOVE_WORDS_MAX || isBlock) && isCreditBelow(below)) return true
  if (line.words > BELOW_WORDS_MAX) return false
  // What counts a gallery's pictures stands between the description of the first and its caption.
  return (above !== undefined && isLabel(above)) || (isLabel(below) && /\d/.test(below.text))
}

/** Whether a line stands below a label of captions. */
export function isBelowLabel(lines: readonly Line[], at: number): boolean {
  const above = lines[at - 1]
  return above !== undefined && isLabel(above)
}

function isCreditBelow(line: Line): boolean {
  const { text, words } = line
  if (isCreditLine(text) || isBracketedCredit(text) || LABEL_ALONE.test(text)) return true
  return words <= CREDIT_WORDS_MAX && !line.gap && BRACKETED_NAME.test(text)
}

/** "Image caption", "Enlarge this image": not "Photo", which a credit stands below. */
function isLabel({ text }: Line): boolean {
  return CAPTION_LABEL.test(text)
}

/** Two lines that say the same, one of which may go on with the credit; a teaser is much shorter than its paragraph. */
function areTwins(one: Line, other: Line): boolean {
  const [a = '', b = ''] = [one, other].map(({ text }) => text.replace(BRACKETED, '$1').replace(COUNTER, ''))
  if (a.slice(0, TWIN_LENGTH) !== b.slice(0, TWIN_LENGTH)) return false
  const [short, long] = [Math.min(a.length, b.length), Math.max(a.length, b.length)]
  let alike = 0
  while (alike < short && a.charAt(alike) === b.charAt(alike)) alike++
  if (short > TWIN_SHARE * long) return alike > TWIN_SHARE * short
  return alike >= short - 1 && long - short <= CREDIT_LENGTH
}

/** "1 of 4. " */
const COUNTER = /^\d{1,3}\s?(?:\p{Ll}{1,3}|\/)\s?\d{1,3}[.:]?\s/u
const BRACKETED = /^\[([^\][]+)\]$/
const CREDIT_LENGTH = 50
/** "Credit…", below which whose picture it is has a line of its own. */
const LABEL_ALONE = new RegExp(String.raw`^(?:${CREDITS})s?\s?(?:[:：]|\.{3}|…)$`, 'iu')
/** "(Ashford Athletics)". */
const BRACKETED_NAME = /^\((?:\p{Lu}[\p{L}\p{M}.'’&-]*\s?){1,6}\)$/u
const CAPTION_LABEL = new RegExp(
  String.raw`^\P{L}*(?:${anyOf(phrasesOfAll(({ captions }) => captions)).replaceAll('#', String.raw`\d+`)})\P{L}*$`,
  'iu',
)
