// Where does the article begin and end among the segments that look like text?
import { anyOf, phrasesOfAll } from '../../languages/lookup.ts'
import { AUTHOR_WORDS } from '../author-words.ts'
import { boilerplate } from '../boilerplate/boilerplate.ts'
import { dayIn } from '../dates/in-text.ts'
import { saysTheSame } from '../same-text.ts'
import { textLength } from './content-area.ts'
import { type Element, parentOf } from './dom.ts'
import { endsUnmarked, isProse } from './prose.ts'
import type { Segment } from './segments.ts'

/** What is known about the article before its text is found. */
export interface Clues {
  readonly title?: string | undefined
  /** Other titles that the page gives the article. */
  readonly claims: readonly string[]
  readonly dek?: string | undefined
  /** The page's description, which may be the beginning of the text. */
  readonly description?: string | undefined
  readonly language: string
}

/** Removes what precedes and follows the text, and the links to other pages inside it. */
export function withoutEnds(segments: readonly Segment[], clues: Clues): Segment[] {
  const own = segments.filter(({ teaser }) => !teaser)
  // A page may hold nothing but teasers.
  if (own.length < segments.length && own.some(isProse)) return withoutEnds(own, clues)
  const linkOnly = linkOnlySegments(segments)
  const isLinkList = textLength([...linkOnly]) > textLength(segments) * LINK_LIST_SHARE
  const body = withoutHead(isLinkList ? segments : withoutTeasers(segments, linkOnly), clues)
  return withoutTail(body, clues, isLinkList ? 1 : 0.5)
}

const TEASER_LINKED = 0.75
/** An article with a larger share of links is a list of links, and keeps them. */
const LINK_LIST_SHARE = 0.3

/** The paragraphs and headings that consist of nothing but links. */
function linkOnlySegments(segments: readonly Segment[]): Set<Segment> {
  const texts = segments.filter(({ kind }) => kind !== 'image')
  const led = texts.filter(isLink)
  // Where each section leads to what it tells of, its heading is a link; among many paragraphs one or two are teasers.
  const isRare = led.length * PARAGRAPHS_MIN <= texts.filter(isProse).length
  return new Set(
    texts.filter(
      (segment, at) =>
        isLinked(segment) ||
        (isRare && isLink(segment)) ||
        (isLink(segment) && isLinkedHeading(texts[at - 1], texts[at + 1])),
    ),
  )
}

/** So many paragraphs for each heading that is a link. */
const PARAGRAPHS_MIN = 5

function isLink({ kind, linked }: Segment): boolean {
  return kind === 'heading' && linked >= 0.9
}

/** Removes segments that are nothing but links (lists only if all their items are), and the line that introduces them. */
function withoutTeasers(segments: readonly Segment[], linkOnly: ReadonlySet<Segment>): Segment[] {
  const texts = segments.filter(({ kind }) => kind !== 'image')
  const mixed = new Set(texts.filter((segment) => !linkOnly.has(segment)).map(listOf))
  const teasers = new Set<Segment>()
  for (const [index, segment] of texts.entries()) {
    const list = listOf(segment)
    const sentence =
      list === undefined && segment.kind === 'text' && /\p{Sentence_Terminal}[»”"')]?$/u.test(segment.text)
    if (!linkOnly.has(segment) || sentence || (list !== undefined && mixed.has(list))) continue
    teasers.add(segment)
    const lead = texts[index - 1]
    if (lead && (list !== undefined || segment.kind === 'heading') && isLeadIn(lead)) teasers.add(lead)
  }
  return segments.filter((segment) => !teasers.has(segment))
}

function listOf({ item }: Segment): Element | undefined {
  return item && parentOf(item)
}

function isLinked(segment: Segment): boolean {
  return segment.kind === 'text' && segment.linked >= TEASER_LINKED
}

/** Whether a linked heading has no text below it, or is one of several in a row. */
function isLinkedHeading(before: Segment | undefined, after: Segment | undefined): boolean {
  return after === undefined || after.kind === 'heading' || (before !== undefined && isLink(before))
}

function isLeadIn({ kind, text, bold }: Segment): boolean {
  const label = (kind === 'heading' || kind === 'text') && text.length < 60
  return label && (text.endsWith(':') || bold || boilerplate(text) !== undefined)
}

/** Removes what precedes the first real paragraph: the repeated title, its kicker, date, byline, reading time. */
function withoutHead(segments: readonly Segment[], { title, claims, dek, language }: Clues): Segment[] {
  const start = segments.findIndex(isProse)
  const heading = segments.findIndex((segment) => segment.kind === 'heading' && !isTitle(segment))
  if (start < 0) return [...segments]
  return segments.filter((segment, index) => {
    if (segment.kind === 'image' || index >= start) return true
    if (isTitle(segment)) return false
    if (segment.kind === 'heading' && (saysTheSame(segment.text, dek) || isDateLine(segment.text, language, 4)))
      return false
    if (segment.kind !== 'text') return segment.linked < 0.8
    if (isDateLine(segment.text, language) || isByline(segment.text) || isSignature(segment)) return false
    const short = segment.text.length < 30 && !/[\p{Sentence_Terminal}:]$/u.test(segment.text)
    return (
      !short ||
      isBeside(segment, segments[start]) ||
      segment.item !== undefined ||
      segment.quoted ||
      (heading >= 0 && index > heading)
    )
  })

  function isTitle({ text }: Segment): boolean {
    return saysTheSame(text, title) || claims.some((claim) => saysTheSame(text, claim))
  }
}

/** Removes what follows the last real paragraph: dates, tags, links, empty sections, and a company's self-description. */
function withoutTail(segments: readonly Segment[], { language }: Clues, mostLinked: number): Segment[] {
  const kept = segments.slice(0, aboutSectionStart(segments))
  const prose = kept.findLast(isProse)
  const end = kept.findLastIndex((segment) => !isTail(segment)) + 1
  return end > 0 ? kept.slice(0, end) : kept

  function isTail(segment: Segment): boolean {
    const { kind, text, linked, item, quoted } = segment
    if (kind === 'heading') return true
    if (kind !== 'text') return false
    if (linked > mostLinked || isDateLine(text, language)) return true
    const label = item === undefined && !quoted && !isBeside(segment, prose)
    return (
      label &&
      ((text.length < 80 && !/[\p{Sentence_Terminal}…»”"'):]$/u.test(text) && !endsUnmarked(text)) ||
        (text.length < 40 && /(?:\.\.\.|…)$/.test(text)))
    )
  }
}

/** Paragraphs of one container belong together. */
function isBeside({ element }: Segment, prose: Segment | undefined): boolean {
  if (prose === undefined || element === prose.element) return prose !== undefined
  return element.tagName === 'p' && prose.element.tagName === 'p' && parentOf(element) === parentOf(prose.element)
}

/** Press releases end with "About Lamps Ltd" and an address: a last heading, with little text below it. */
function aboutSectionStart(segments: readonly Segment[]): number {
  const last = segments.findLastIndex(({ kind, bold, text }) => kind === 'heading' || (bold && text.length < 80))
  const opening = segments[last]
  if (opening === undefined || !IMPRINT.test(opening.text)) return segments.length
  return textLength(segments.slice(last)) < textLength(segments) * IMPRINT_SHARE ? last : segments.length
}

const IMPRINT_SHARE = 0.4
const IMPRINT = new RegExp(
  String.raw`^(?:(?-i:(?:${anyOf(phrasesOfAll(({ imprint }) => imprint?.about))}) ?(?:[a-zà-ü]{1,3} )?\p{Lu})|${anyOf(phrasesOfAll(({ imprint }) => imprint?.contact))})`,
  'iu',
)

function isDateLine(text: string, language: string, wordsMax = 10): boolean {
  const named = text.length < 120 ? dayIn(text, language) : undefined
  return (
    named !== undefined &&
    wordsOf(`${text.slice(0, named.start)} ${text.slice(named.end)}`) < wordsMax &&
    !/[.!?]$/.test(text.replace(/[ap]\.m\.$/i, ''))
  )
}

function wordsOf(text: string): number {
  return text.match(/\p{L}+/gu)?.length ?? 0
}

const BYLINE = new RegExp(
  String.raw`^(?:(?:${AUTHOR_WORDS.by}|${AUTHOR_WORDS.author}):?|(?:${AUTHOR_WORDS.label}):)\s+(?-i:\p{Lu})`,
  'iu',
)

function isByline(text: string): boolean {
  return text.length < 100 && BYLINE.test(text) && !/[.!?]$/.test(text)
}

const NAMES_ALONE = new RegExp(
  String.raw`^${AUTHOR_WORDS.name}(?:(?:\s*[,/]\s*|\s+(?:${AUTHOR_WORDS.and})\s+)${AUTHOR_WORDS.name})+$`,
  'u',
)

/** "Ann Lee / Bo Ek" in bold above the first paragraph. */
function isSignature({ bold, text }: Segment): boolean {
  return bold && text.length < 100 && NAMES_ALONE.test(text)
}
