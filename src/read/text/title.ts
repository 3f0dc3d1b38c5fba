// Which line of a page's text is the title of its article?
import { words } from '../../languages/words.ts'
import { boilerplate } from '../boilerplate/boilerplate.ts'
import { dayIn } from '../dates/in-text.ts'
import { withoutTightName } from '../html/site-name.ts'
import { plain } from './inline-marks.ts'
import { isCode, itemOf, looksLikeHeading, markedHeading } from './line-markup.ts'
import { profileOf } from './line-profile.ts'
import type { Line } from './lines.ts'
import { isRunningHead } from './never-title.ts'
import { biographyOf, bylineOf } from './person-lines.ts'
import { openingOf, titleCandidates } from './title-candidates.ts'
import type { Clues } from './title-page.ts'
import { titleWeight } from './title-weight.ts'

/** A title, and where it is. */
export interface FoundTitle {
  readonly text: string
  /** Its line. */
  readonly at: number
  /** It is below the opening, where pages print the teaser above the headline; then it is a heading too. */
  readonly inside: boolean
}

/** The minimum weight of a title: at 0 it is as likely as that there is none, but most pages have one. */
const WEIGHT_MIN = -1.5
/** The same in a text with nothing around it, most of which have none; there a date must be beside it, or an author below. */
const SURE_MIN = -2.5
const CREDIT_BELOW = 3
const INSIDE_WORDS_MIN = 5
const FIRST_WORDS_MAX = 25
const PROSE_WORDS = 8

/** The title above the article's first paragraph, or right below it; undefined if no line seems to be one. */
export function titleOf(lines: readonly Line[], kept: readonly boolean[]): FoundTitle | undefined {
  const above = kept.every(Boolean)
    ? (firstLine(lines) ?? bestCandidate(lines, kept, { min: SURE_MIN, isCredited: true }))
    : (bestCandidate(lines, kept, { min: WEIGHT_MIN }) ?? (hasOnlyCredits(lines, kept) ? firstLine(lines) : undefined))
  if (above !== undefined) return titleAt(lines, kept, above)
  const at = openingOf(lines, kept) + 1
  const line = lines[at]
  const inside =
    line && kept[at] && line.words >= INSIDE_WORDS_MIN && looksLikeHeading(line, lines[at - 1], lines[at + 1])
  return inside ? { text: plain(line.text), at, inside } : undefined
}

/** The title that a line holds: without the page's name, trail and marks. */
export function titleAt(lines: readonly Line[], kept: readonly boolean[], found: number): FoundTitle {
  const at = withoutTrail(lines.slice(0, openingOf(lines, kept) + 1), found)
  const line = lines[at]
  const text = line ? (markedHeading(line, lines[at + 1])?.text ?? line.text) : ''
  return {
    text: withoutTightName(
      asNamed(withoutSite(withoutPath(withoutPlace(plain(text), lines, at), lines), lines), lines, at),
    ),
    at,
    inside: false,
  }
}

/** The last of a path's numbered steps: "3. Islands", "4. The lamp goes out". */
function withoutPlace(text: string, lines: readonly Line[], at: number): string {
  const [label = '', number = ''] = /^(\d{1,2})\.\s+(?=\p{Lu}|\d|#)/u.exec(text) ?? []
  const before = lines.slice(Math.max(0, at - STEPS_ABOVE), at).findLast(({ text: other }) => /^\d{1,2}\./.test(other))
  return label !== '' && before?.text.startsWith(`${Number(number) - 1}.`) ? text.slice(label.length) : text
}

const STEPS_ABOVE = 3

/** The last step of "Islander >> Blog >> The lamp goes out" or "Islands|The lamp goes out", where a line has it alone. */
function withoutPath(text: string, lines: readonly Line[]): string {
  const last = PATH_END.exec(text)?.[1] ?? ''
  const own = loose(last)
  return words(last).length >= NAMED_WORDS && lines.some((line) => loose(line.text) === own) ? last : text
}

const PATH_END = /(?:\s(?:>>|»|›|::)\s|(?<=^[^\s|]+(?:\s[^\s|]+)?)\|)((?:(?!\s(?:>>|»|›|::)\s)[^|])+)$/u

/** A page's first line is often its name, "Title - Site": it has the whole title, of which a line may be a part, or the end. */
function asNamed(text: string, lines: readonly Line[], at: number): string {
  const name = at > 0 ? (lines[0]?.text ?? '') : ''
  const own = loose(text)
  if (loose(withoutPath(name, lines)) === own) return text
  const ends = [...name.matchAll(NAME_END)].map(({ index }) => index)
  for (const [i, end] of ends.slice(0, NAME_PARTS).entries()) {
    if (goesOn(name.slice(end, ends[i + 1]), name, lines)) continue
    const title = name.slice(0, end)
    const whole = loose(title)
    if (whole === own) return text
    // A kicker and the headline below it.
    if (whole === loose(`${text} ${lines[at + 1]?.text ?? ''}`)) return title
    const isPart = ` ${whole} `.includes(` ${own} `) && own.length >= PART_MIN * whole.length
    if (isPart || (own.endsWith(` ${whole}`) && words(title).length >= NAMED_WORDS)) return title
  }
  return text
}

/** Whether what stands behind a dash belongs to the title: "- and what comes of it", or words that the page has behind a dash elsewhere. */
function goesOn(tail: string, name: string, lines: readonly Line[]): boolean {
  if (!/\p{L}/u.test(tail)) return false
  const others = lines.filter(({ text }, at) => at > 0 && text.endsWith(tail))
  // A site may be called so.
  if (LOWER_TAIL.test(tail)) return !name.endsWith(tail) || others.length > 0
  return words(tail).length > 1 && others.some(({ text }) => text !== name)
}

const LOWER_TAIL = /^\s[–—-]\s["„“»«]?\p{Ll}/u
const NAME_END = /\s[|»›·•–—-]\s|[|｜]|$/gu
const NAME_PARTS = 6
const NAMED_WORDS = 3
const PART_MIN = 0.4

function loose(text: string): string {
  return words(text).join(' ')
}

function bestCandidate(
  lines: readonly Line[],
  kept: readonly boolean[],
  { min, isCredited = false }: { readonly min: number; readonly isCredited?: boolean },
): number | undefined {
  let best: { at: number; weight: number } | undefined
  // Where nothing is around the text, its first long line is part of it, and no title would take it away.
  const end = isCredited ? lines.findIndex((line) => line.words >= PROSE_WORDS && !isDayLine(line)) : -1
  for (const { at, clues } of titleCandidates(lines, kept)) {
    if (isCredited && (!hasCredit(clues) || (end >= 0 && at > end))) continue
    const weight = titleWeight(clues)
    if (weight > (best?.weight ?? min)) best = { at, weight }
  }
  return best?.at
}

function hasCredit(clues: Clues): boolean {
  const { 'date above': above = 0, 'date below': below = 0, 'byline below': byline = 0 } = clues
  return above === 1 || below <= CREDIT_BELOW || byline <= CREDIT_BELOW
}

/** A day or two, with little beside them. */
function isDayLine({ text }: Line, most = DAY_LINE_WORDS): boolean {
  let rest = text
  for (let left = DAYS_MAX; left > 0 && text.length < DAY_LINE_LENGTH; left--) {
    const named = dayIn(rest, '')
    if (named) rest = `${rest.slice(0, named.start)} ${rest.slice(named.end)}`
  }
  return rest !== text && words(rest.replace(CLOCK, ' ')).length <= most && !/\p{L}{3}[.!?。]$/u.test(text)
}

/** "09:00 AM Eastern Daylight Time". */
const CLOCK =
  /(?<!\d)\d{1,2}[:.]\d\d(?::\d\d)?(?:\s?[ap]\.?m\b\.?)?(?:\s(?:\p{Lu}\p{Ll}+\s){1,2}Time\b|\s[A-Z]{2,5}\b)?/iu
const DAYS_MAX = 2
const DAY_LINE_LENGTH = 120
const DAY_LINE_WORDS = 9
const DAY_ALONE_WORDS = 4

/** Whether nothing is around the text but its first line and those below it that give the day or the author. */
function hasOnlyCredits(lines: readonly Line[], kept: readonly boolean[]): boolean {
  const opening = openingOf(lines, kept)
  const isCredit = (line: Line): boolean =>
    isDayLine(line) || profileOf(line).dated || bylineOf(line.text) !== undefined || isOfAuthor(line)
  return opening > 0 && lines.every((line, i) => kept[i] || i === 0 || (i < opening && isCredit(line)))
}

/** A text with nothing around it has its title in the first line, or below the day or the author; or it has none. */
function firstLine(lines: readonly Line[]): number | undefined {
  const at = lines
    .slice(0, CREDITS_ABOVE)
    .findIndex(
      (line) =>
        !isRunningHead(line.text) &&
        !isDayLine(line, DAY_ALONE_WORDS) &&
        bylineOf(line.text) === undefined &&
        !isOfAuthor(line),
    )
  const [line, next] = lines.slice(at)
  if (at < 0 || !line || !next || line.words === 0 || line.words > FIRST_WORDS_MAX || itemOf(line)) return undefined
  if (markedHeading(line, next)) return at
  if (/[.,;:…。、，：]["”’»)]?$/u.test(line.text) || /^["“„«\p{Ll}]/u.test(line.text) || isCode(line)) return undefined
  const isTitle =
    at > 0 ||
    isCredited(lines, at) ||
    next.gap ||
    next.words > 2 * line.words ||
    looksLikeHeading(line, undefined, next)
  return isTitle ? at : undefined
}

/** "About the author", and what is said below it. */
function isOfAuthor({ text }: Line): boolean {
  const chrome = boilerplate(text)
  return (chrome?.kind === 'about' && chrome.whole) || biographyOf(text) !== undefined
}

const CREDITS_ABOVE = 3

/** Whether an author or a day stands right below a line, or below the name of who says so. */
function isCredited(lines: readonly Line[], at: number): boolean {
  const gap = lines.findIndex((line, i) => i > at + 1 && line.gap)
  const below = lines.slice(at + 1, Math.min(at + 1 + CREDITS_ABOVE, gap < 0 ? lines.length : gap))
  const [next, other] = below
  const isCredit = (line: Line): boolean => bylineOf(line.text) !== undefined || isDayLine(line)
  if (next === undefined || isCredit(next)) return next !== undefined
  const isTitled = (lines[at]?.words ?? 0) >= TITLE_WORDS_MIN && next.words <= NAME_WORDS && !next.gap
  return isTitled && other !== undefined && isCredit(other)
}

const NAME_WORDS = 6
const TITLE_WORDS_MIN = 3

/** Above the text, a breadcrumb ends with the title that is below it, and a page's own title begins with it. */
function withoutTrail(lines: readonly Line[], at: number): number {
  const trail = lines[at]?.text ?? ''
  const isTitle = ({ text, words: n }: Line, i: number): boolean =>
    (n >= 3 || (n === 2 && STEP.test(trail.slice(0, -text.length)))) &&
    text.length < trail.length &&
    ((i < TRAIL_LINES && trail.endsWith(text)) || (trail.startsWith(text) && SEPARATED.test(trail.slice(text.length))))
  const below = lines.slice(at + 1).findIndex(isTitle)
  if (below !== -1) return at + 1 + below
  // Above, a path ends with the title alone that its kicker is glued to.
  const above = lines
    .slice(0, at)
    .findLastIndex(
      ({ text, words: n }) =>
        n >= 3 &&
        text.length >= GLUED_MIN * trail.length &&
        trail.endsWith(` ${text}`) &&
        !/[:：–—-]\s*$/u.test(trail.slice(0, -text.length)),
    )
  return above === -1 ? at : above
}

const TRAIL_LINES = 3
const STEP = /[»›>→]\s$/u
const GLUED_MIN = 0.6
const SEPARATED = /^\s*[|»›·•:–—-]/u

/** Removes the names of the site and its parts around a title: "Title | Site", "Title - Site" where the page names it, "Home » News » Title". */
function withoutSite(written: string, lines: readonly Line[]): string {
  const text = written.replace(/^(?:[☆★●■▶►•·»›*+]\s+)?(?:#{1,6}\s+)?/u, '')
  const crumbs = text.split(/\s+[»›>→]\s+/u)
  const last = crumbs.at(-1) ?? ''
  if (crumbs.length > 2 && words(last).length >= 3) return withoutSite(last, lines)
  const parts = text.split(/\s+[|»›]\s+|\s+[-–—·]\s+/u)
  const tail = parts.length > 1 ? (parts.at(-1) ?? '') : ''
  if (tail === '' || words(tail).length > 4) return text
  const title = text.slice(0, text.length - tail.length).replace(/[\s|»›·–—-]+$/u, '')
  const isNamed = /[|»›]/.test(text) || lines.some((line) => line.text === tail || plain(line.text) === title)
  return words(title).length >= 4 && isNamed ? title : text
}
