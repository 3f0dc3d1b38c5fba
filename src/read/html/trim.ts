// Where does the article begin and end among the pieces that look like text?
import { anyOf, phrasesOfAll } from '../../languages/lookup.ts'
import { AUTHOR_WORDS } from '../author-words.ts'
import { boilerplate } from '../boilerplate/boilerplate.ts'
import { dayIn } from '../dates/in-text.ts'
import type { Piece } from './pieces.ts'
import { lengthOf } from './place.ts'
import { isProse } from './prose.ts'
import { isSame } from './same.ts'
import { type Element, parentOf } from './tree.ts'

/** What is known of the article before its text is. */
export interface Known {
  readonly title?: string | undefined
  /** What else the page calls the article. */
  readonly claims: readonly string[]
  readonly dek?: string | undefined
  readonly language: string
}

/** Takes off what leads in and follows the text, and the links to other pages inside it. */
export function trimmed(pieces: readonly Piece[], known: Known): Piece[] {
  const linkish = linkishOf(pieces)
  const isLinkList = lengthOf([...linkish]) > lengthOf(pieces) * LINK_LIST_SHARE
  const body = withoutHead(isLinkList ? pieces : withoutTeasers(pieces, linkish), known)
  return withoutTail(body, known, isLinkList ? 1 : 0.5)
}

const TEASER_LINKED = 0.75
/** An article with a larger share of links than this is a list of links, and keeps them. */
const LINK_LIST_SHARE = 0.3

/** The paragraphs and headings that are nothing but links. */
function linkishOf(pieces: readonly Piece[]): Set<Piece> {
  const texts = pieces.filter(({ kind }) => kind !== 'image')
  return new Set(texts.filter((piece, at) => isLinked(piece) || isLinkedHeading(piece, texts[at - 1], texts[at + 1])))
}

/** Drops what is nothing but links, lists if they are so as a whole, with the line that leads them in. */
function withoutTeasers(pieces: readonly Piece[], linkish: ReadonlySet<Piece>): Piece[] {
  const texts = pieces.filter(({ kind }) => kind !== 'image')
  const mixed = new Set(texts.filter((piece) => !linkish.has(piece)).map(listOf))
  const teasers = new Set<Piece>()
  for (const [index, piece] of texts.entries()) {
    const list = listOf(piece)
    const sentence = list === undefined && piece.kind === 'text' && /[.!?。][»”"')]?$/.test(piece.text)
    if (!linkish.has(piece) || sentence || (list !== undefined && mixed.has(list))) continue
    teasers.add(piece)
    const lead = texts[index - 1]
    if (lead && (list !== undefined || piece.kind === 'heading') && isLeadIn(lead)) teasers.add(lead)
  }
  return pieces.filter((piece) => !teasers.has(piece))
}

function listOf({ item }: Piece): Element | undefined {
  return item && parentOf(item)
}

function isLinked(piece: Piece): boolean {
  return piece.kind === 'text' && piece.linked >= TEASER_LINKED
}

/** A heading that is a link, with no text of its own below it, or one of several such in a row. */
function isLinkedHeading(piece: Piece, before: Piece | undefined, after: Piece | undefined): boolean {
  const isLink = (other: Piece) => other.kind === 'heading' && other.linked >= 0.9
  if (!isLink(piece)) return false
  return after === undefined || after.kind === 'heading' || (before !== undefined && isLink(before))
}

function isLeadIn({ kind, text, bold }: Piece): boolean {
  const label = (kind === 'heading' || kind === 'text') && text.length < 60
  return label && (text.endsWith(':') || bold || boilerplate(text) !== undefined)
}

/** Before the first real paragraph: the title again, its kicker, date, byline, reading time. */
function withoutHead(pieces: readonly Piece[], { title, claims, language }: Known): Piece[] {
  const start = pieces.findIndex(isProse)
  const heading = pieces.findIndex((piece) => piece.kind === 'heading' && !isTitle(piece))
  if (start < 0) return [...pieces]
  return pieces.filter((piece, index) => {
    if (piece.kind === 'image' || index >= start) return true
    if (isTitle(piece)) return false
    if (piece.kind !== 'text') return piece.linked < 0.8
    if (isDateLine(piece.text, language) || isByline(piece.text)) return false
    const short = piece.text.length < 30 && !/[.!?:。]$/.test(piece.text)
    return (
      !short ||
      isBeside(piece, pieces[start]) ||
      piece.item !== undefined ||
      piece.quoted ||
      (heading >= 0 && index > heading)
    )
  })

  function isTitle({ text }: Piece): boolean {
    return isSame(text, title) || claims.some((claim) => isSame(text, claim))
  }
}

/** After the last real paragraph: dates, tags, links, headings of what is gone, and what a company says of itself. */
function withoutTail(pieces: readonly Piece[], { language }: Known, mostLinked: number): Piece[] {
  const kept = pieces.slice(0, imprintStart(pieces))
  const prose = kept.findLast(isProse)
  const end = kept.findLastIndex((piece) => !isTail(piece)) + 1
  return end > 0 ? kept.slice(0, end) : kept

  function isTail(piece: Piece): boolean {
    const { kind, text, linked, item, quoted } = piece
    if (kind === 'heading') return true
    if (kind !== 'text') return false
    if (linked > mostLinked || isDateLine(text, language)) return true
    const label = item === undefined && !quoted && !isBeside(piece, prose)
    return (
      label &&
      ((text.length < 80 && !/[.!?…。！？»”"'):]$/.test(text)) || (text.length < 40 && /(?:\.\.\.|…)$/.test(text)))
    )
  }
}

/** Paragraphs of one container are written by one hand. */
function isBeside({ element }: Piece, prose: Piece | undefined): boolean {
  if (prose === undefined || element === prose.element) return prose !== undefined
  return element.tagName === 'p' && prose.element.tagName === 'p' && parentOf(element) === parentOf(prose.element)
}

/** Press releases end with "About Lamps Ltd" and an address: a last heading, with little text below it. */
function imprintStart(pieces: readonly Piece[]): number {
  const last = pieces.findLastIndex(({ kind, bold, text }) => kind === 'heading' || (bold && text.length < 80))
  const opening = pieces[last]
  if (opening === undefined || !IMPRINT.test(opening.text)) return pieces.length
  return lengthOf(pieces.slice(last)) < lengthOf(pieces) * IMPRINT_SHARE ? last : pieces.length
}

const IMPRINT_SHARE = 0.4
const IMPRINT = new RegExp(
  String.raw`^(?:(?-i:(?:${anyOf(phrasesOfAll(({ imprint }) => imprint?.about))}) ?(?:[a-zà-ü]{1,3} )?\p{Lu})|${anyOf(phrasesOfAll(({ imprint }) => imprint?.contact))})`,
  'iu',
)

function isDateLine(text: string, language: string): boolean {
  const named = text.length < 120 ? dayIn(text, language) : undefined
  return (
    named !== undefined &&
    wordsOf(`${text.slice(0, named.start)} ${text.slice(named.end)}`) < 10 &&
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
