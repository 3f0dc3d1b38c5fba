// Which lines around a line speak for or against it as the title?
import { oncePer } from '../../model/once.ts'
import { hasAgency, hasCredit, isCaption } from './caption.ts'
import { bin, profileOf } from './line-profile.ts'
import type { Line } from './lines.ts'
import { isName } from './person-lines.ts'

const CREDIT_ABOVE = 4
const CREDIT_BELOW = 12
const RUN_MAX = 12
const SHORT_WORDS = 3
/** What stands for a picture, or for a film its length. */
const PICTURE = /^\[[^\]]*\]$/
const LENGTH = /^\D{0,8}(?:\d{1,2}:)?\d{1,2}:\d\d\D{0,4}$/
/** "Berlin, Traffic, Trams": the article's tags. */
const TAGS = /^[^,.!?:;]{2,30}(?:,\s[^,.!?:;]{2,30}){2,}$/u
const TAG_WORDS = 3
const CRUMBS = /(?:^|\s)[»›>→/](?:\s|$)/u

/** The traits of a candidate that its neighbours show; `others` are between it and the article's opening. */
export function neighbourTraits(lines: readonly Line[], at: number, others: number | undefined): string[] {
  const line = lines[at]
  if (!line) return []
  const below = bin(distance(lines, at, 1, CREDIT_BELOW), [2, 3, 4, 6, 9, CREDIT_BELOW + 1])
  const [prev, next] = [lines[at - 1], lines[at + 1]]
  return [
    ...kinds('prev', prev),
    ...kinds('next', next),
    ...(LENGTH.test(prev?.text ?? '') || LENGTH.test(next?.text ?? '') ? ['length beside'] : []),
    ...(isTags(line) ? ['tags'] : []),
    ...(CRUMBS.test(prev?.text ?? '') ? ['crumbs above'] : []),
    `credit above ${bin(distance(lines, at, -1, CREDIT_ABOVE), [2, 3, CREDIT_ABOVE + 1])}`,
    `credit below ${below}`,
    `short above ${bin(shortRun(lines, at, -1), [1, 2, 4, 8])}`,
    `short below ${bin(shortRun(lines, at, 1), [1, 2, 4, 8])}`,
    `others to opening ${others === undefined ? 'none' : bin(others, [1, 2, 3, 5, 9, 17])}`,
  ]
}

function kinds(side: string, line: Line | undefined): string[] {
  if (!line) return []
  const { chrome } = profileOf(line)
  return [...(chrome ? [`${side} ${chrome.kind}`] : []), ...(isPicture(line) ? [`${side} picture`] : [])]
}

const isPicture = oncePer(
  (line: Line): boolean => PICTURE.test(line.text) || hasAgency(line.text) || hasCredit(line.text) || isCaption(line),
)

function isTags({ text }: Line): boolean {
  return TAGS.test(text) && text.split(', ').every((tag) => tag.split(' ').length <= TAG_WORDS)
}

const isCredit = oncePer((line: Line): boolean => {
  const { dated, traits, chrome } = profileOf(line)
  return dated || traits.includes('byline') || chrome?.kind === 'about'
})

/** How many lines on the next credit is; more than `most` if none is near. */
function distance(lines: readonly Line[], at: number, step: 1 | -1, most: number): number {
  for (let by = 1; by <= most; by++) {
    const line = lines[at + by * step]
    if (line && isCredit(line)) return by
  }
  return most + 1
}

function shortRun(lines: readonly Line[], at: number, step: 1 | -1): number {
  let run = 0
  while (run < RUN_MAX && (lines[at + (run + 1) * step]?.words ?? Infinity) <= SHORT_WORDS) run++
  return run
}

/**
 * For each line from one on, how many below it are neither chrome nor a credit nor a picture's, as most are between a
 * headline and the opening of its article.
 */
export function othersToOpening(lines: readonly Line[], from: number, opening: number): Map<number, number> {
  const counts = new Map<number, number>()
  let count = 0
  for (let at = opening - 1; at >= from; at--) {
    counts.set(at, count)
    const line = lines[at]
    if (line && isOther(line)) count++
  }
  return counts
}

function isOther(line: Line): boolean {
  return line.words > 0 && !profileOf(line).chrome && !isCredit(line) && !isPicture(line) && !isName(line.text)
}
