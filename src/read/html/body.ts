// Which segments of a page are its article?
import { isFigureCaption } from '../../languages/figures.ts'
import { AUTHOR_WORDS } from '../author-words.ts'
import { boilerplate, isCookieNotice } from '../boilerplate/boilerplate.ts'
import { isFiller } from '../boilerplate/filler.ts'
import { isAside } from '../boilerplate/site-notice.ts'
import { dayIn } from '../dates/in-text.ts'
import { saysTheSame } from '../same-text.ts'
import { CREDITS } from '../text/caption.ts'
import { biographyOf } from '../text/person-lines.ts'
import { contentAreaOf, textLength } from './content-area.ts'
import { coreOf } from './core.ts'
import { type Element, parentOf, selfAndAncestors } from './dom.ts'
import { otherArticles } from './other-articles.ts'
import { isSentence } from './prose.ts'
import type { Segment, SegmentedPage } from './segments.ts'
import { cardSegments } from './teaser-cards.ts'
import { type Clues, withoutEnds } from './trim.ts'

/** The segments of the article, in order, and the elements that contain it. */
export interface Body {
  readonly chosen: readonly Segment[]
  readonly containers: ReadonlySet<Element>
}

/**
 * Corrects Readability's choice with what it doesn't consider: what elements are called, the phrases that sites put
 * around articles in many languages, and the order of the segments.
 */
export function bodyOf(page: SegmentedPage, clues: Clues): Body {
  const { segments } = page
  const core = new Set(coreOf(page, clues.description))
  const area = contentAreaOf(segments, [...core])
  const first = segments.findIndex((segment) => core.has(segment) && area.isInside(segment))
  const last = segments.findLastIndex((segment) => core.has(segment) && area.isInside(segment))
  const headline = segments.findLastIndex((segment, index) => index < first && saysTheSame(segment.text, clues.title))
  const chosen = segments.filter((segment, index) => {
    if (area.isUnderChrome(segment)) return false
    if (segment.kind === 'image') return index >= first - 2 && index <= last
    const belongs = core.has(segment) ? area.isInside(segment) || isSentence(segment) : isMissing(segment, index)
    return belongs && !area.isCaption(segment) && !isCredited(segment, segments[index - 1]) && !isBoilerplate(segment)
  })
  const cards = cardSegments(segments, chosen)
  const others = otherArticles(segments, chosen, clues.title)
  const own = letterOf(withoutFiller(chosen.filter((segment) => !cards.has(segment) && !others.has(segment))))
  const below = belowHeadline(own, segments, clues.title)
  return { chosen: withoutAuthorBox(withoutEnds(below, clues), segments), containers: area.containers }

  /** Whether a segment was left out although it is inside the article, or between the title and the article. */
  function isMissing(segment: Segment, index: number): boolean {
    if (segment.linked > 0.3) return false
    if (index > headline && index < first && headline >= 0)
      return isSentence(segment) && !saysTheSame(segment.text, clues.dek)
    if (!area.isInside(segment)) return false
    const between = index > first && index < last
    return isSentence(segment) || (between && (segment.kind !== 'text' || segment.item !== undefined))
  }
}

/** Without what archives of mails put around a letter in fixed type: its header, and links to the letters beside it. */
function letterOf(chosen: readonly Segment[]): readonly Segment[] {
  const letter = chosen.filter(({ kind, element }) => kind === 'text' && element.tagName === 'pre')
  if (textLength(letter) <= LETTER_SHARE_MIN * textLength(chosen)) return chosen
  return chosen.filter((segment) => segment.element.tagName === 'pre' || isSentence(segment))
}

const LETTER_SHARE_MIN = 0.5

/** Without the Latin that stands for the rest of a text behind a paywall. */
function withoutFiller(chosen: readonly Segment[]): readonly Segment[] {
  const last = chosen.findLastIndex((segment) => isSentence(segment) && !isFiller(segment.text))
  return last < 0 ? chosen : chosen.filter(({ text }, at) => at <= last || !isFiller(text))
}

/** Without the caption or the slogan above the headline; where the text stands there, the headline is another one's. */
function belowHeadline(
  chosen: readonly Segment[],
  page: readonly Segment[],
  title: string | undefined,
): readonly Segment[] {
  const top = page.findIndex(({ kind, text, level }) => kind === 'heading' && level === 1 && saysTheSame(text, title))
  const above = new Set(page.slice(0, Math.max(0, top)).filter(({ kind }) => kind !== 'image'))
  const below = chosen.filter((segment) => !above.has(segment))
  const isApart = chosen.every((segment) => !above.has(segment) || !isInSamePart(segment, page[top]))
  return textLength(below) > (isApart ? APART_SHARE_MIN : BELOW_SHARE_MIN) * textLength(chosen) ? below : chosen
}

const BELOW_SHARE_MIN = 0.8
/** Of a page that lays a notice over itself. */
const APART_SHARE_MIN = 0.3

/** Whether two segments are in one element that is not the whole page. */
function isInSamePart(segment: Segment, other: Segment | undefined): boolean {
  const around = new Set(other && selfAndAncestors(other.element))
  return selfAndAncestors(segment.element).some((one) => around.has(one) && !/^(?:body|html)$/.test(one.tagName))
}

/** Without what describes the author above the text, if the author's name alone is another line of the page. */
function withoutAuthorBox(chosen: readonly Segment[], page: readonly Segment[]): Segment[] {
  const [first, second, third] = chosen.filter(({ kind, text }) => kind === 'text' && text.length > BOX_LENGTH)
  const person = first && biographyOf(first.text)
  if (!first || !second || !person || !page.some(({ text }) => text === person)) return [...chosen]
  const isCutOff = third && parentOf(second.element) === parentOf(first.element) && /(?:\.\.\.|…)$/.test(second.text)
  return chosen.filter((segment) => segment !== first && !(isCutOff && segment === second))
}

const BOX_LENGTH = 40

/** The caption of a numbered figure, or a line below a picture that credits it. */
function isCredited({ kind, text }: Segment, before: Segment | undefined): boolean {
  if (kind !== 'text' || text.length > CREDITED_LENGTH) return false
  if (isFigureCaption(text)) return true
  if (before?.kind !== 'image') return false
  return /^(?:©|\(c\))/i.test(text) || CREDIT.test(text)
}

const CREDITED_LENGTH = 300
const CREDIT = new RegExp(
  String.raw`(?:^|[\s([./|])(?:${CREDITS})s?\s*(?:(?:${AUTHOR_WORDS.by}|of)\s|[:/©])(?:\p{Lu}\.|[^.]){2,80}\.?$`,
  'iu',
)

/** "Mills (1 / 3) 18.10.2024 13:30 by Ann": a day with a time, which sites set like a heading. */
function isDateLine(text: string): boolean {
  return text.length < DATE_LINE_LENGTH && CLOCK.test(text) && dayIn(text, '') !== undefined
}

const DATE_LINE_LENGTH = 120
const CLOCK = /(?<!\d)\d{1,2}[:.]\d\d(?!\.?\d)/

/** A line that is clearly not part of the text: a known phrase of site chrome, or a rule drawn with characters. */
function isBoilerplate(segment: Segment): boolean {
  const { kind, text, linked } = segment
  if (kind === 'code' || kind === 'table') return false
  if (isAside(text) || (kind === 'heading' && isDateLine(text))) return true
  if (!/[\p{L}\p{N}]/u.test(text)) return true
  const found = boilerplate(text)
  if (found === undefined) return false
  if (isCookieNotice(text)) return true
  const ended = /[.!?…]$/.test(text)
  // A section may be called "News" or "Contact".
  if (found.kind === 'menu') return found.whole && kind !== 'heading' && !ended
  return found.whole || text.length < 100 || (text.length < 200 && (linked > 0.3 || !ended))
}
