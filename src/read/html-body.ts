// Which pieces of a page are the article?
import { boilerplate } from './boilerplate.ts'
import { isCaptionElement, isChromeElement } from './html-names.ts'
import type { Piece, Pieces } from './html-pieces.ts'
import { isSame } from './html-title.ts'
import { attribute, type Element } from './html-tree.ts'
import { trimmed } from './html-trim.ts'
import { keptByReadability } from './html-witness.ts'

/** What is known of the article before its text is. */
export interface Known {
  readonly title?: string
  /** What else the page calls the article. */
  readonly claims: readonly string[]
  readonly dek?: string | undefined
  readonly language: string
}

/** The pieces that are the article, in order, the ones taken for something else, and the elements that hold it. */
export interface Body {
  readonly chosen: readonly Piece[]
  readonly left: readonly Piece[]
  readonly home: ReadonlySet<Element>
}

/** An element with more than this share of the text is where the article lives, whatever its name. */
const HOME_SHARE = 0.4
/** The article is inside the innermost element that holds this share of what Readability keeps. */
const FRAME_SHARE = 0.8
const CAPTION_LENGTH = 300

/**
 * Corrects Readability's choice by what it doesn't look at: what elements call themselves, the phrases that sites
 * put around articles in many languages, and the order in which things stand.
 */
export function bodyOf(page: Pieces, known: Known): Body {
  const { pieces } = page
  const kept = keptOf(page)
  const place = placeOf(pieces, kept)
  const within = [...kept].filter((index) => place.isInFrame(pieces[index]))
  const first = Math.min(...within)
  const last = Math.max(...within)
  const headline = pieces.findLastIndex((piece, index) => index < first && isSame(piece.text, known.title))
  const chosen = pieces.filter((piece, index) => {
    if (piece.kind === 'image') return index >= first - 2 && index <= last && !place.isUnderChrome(piece)
    if (kept.has(index) ? !place.isInFrame(piece) && !isSentence(piece) : !isMissing(piece, index)) return false
    return !place.isUnderChrome(piece) && !place.isCaption(piece) && !isFurniture(piece)
  })
  const trim = new Set(trimmed(chosen, known))
  return {
    chosen: chosen.filter((piece) => trim.has(piece)),
    left: pieces.filter((piece) => !trim.has(piece)),
    home: place.home,
  }

  /** What Readability left out although it stands where the article stands, or leads from the title to it. */
  function isMissing(piece: Piece, index: number): boolean {
    if (piece.linked > 0.3) return false
    if (headline >= 0 && index > headline && index < first) return isSentence(piece) && !isSame(piece.text, known.dek)
    if (!place.isInFrame(piece)) return false
    if (index > first && index < last) return piece.kind !== 'text' || piece.item !== undefined || isSentence(piece)
    return isSentence(piece)
  }
}

/**
 * What Readability keeps of the page, once the elements that call themselves something else are gone. Where that is
 * only a part of the prose on the page, all that stands in the innermost element with most of the prose.
 */
function keptOf({ pieces, sketch, parts }: Pieces): Set<number> {
  const plain = new Map<Element, number>()
  for (const piece of pieces) {
    if (piece.kind === 'image' || piece.path.some(({ tagName }) => tagName === 'nav')) continue
    for (const element of piece.path) plain.set(element, (plain.get(element) ?? 0) + piece.text.length * (1 - piece.linked))
  }
  const total = Math.max(0, ...plain.values())
  const shown = [...sketch]
  const gone = new Set<Element>()
  for (const [element, { from, to }] of parts) {
    const small = (plain.get(element) ?? 0) < total * HOME_SHARE
    if (element.tagName !== 'nav' && !(small && isChromeElement(element))) continue
    gone.add(element)
    shown.fill('', from, to)
  }
  const kept = keptByReadability(shown.join(''))
  const prose = new Map<Piece, number>()
  for (const [index, piece] of pieces.entries()) {
    if (isSentence(piece) && piece.linked < 0.3 && !piece.path.some((element) => gone.has(element))) prose.set(piece, index)
  }
  const all = sizeOf([...prose.keys()])
  const found = sizeOf([...prose].filter(([, index]) => kept.has(index)).map(([piece]) => piece))
  if (found >= all * 0.2) return kept
  const frame = massive([...prose.keys()], all)
  const inFrame = pieces.flatMap((piece, index) => (frame && piece.path.includes(frame) && !piece.path.some((element) => gone.has(element)) ? [index] : []))
  return inFrame.length > 0 ? new Set(inFrame) : kept
}

function sizeOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + piece.text.length, 0)
}

/** The innermost element that holds most of the prose. */
function massive(prose: readonly Piece[], all: number): Element | undefined {
  const sizes = new Map<Element, number>()
  for (const piece of prose) for (const element of piece.path) sizes.set(element, (sizes.get(element) ?? 0) + piece.text.length)
  return [...sizes].filter(([, size]) => size > all * 0.7).sort((a, b) => a[1] - b[1])[0]?.[0]
}

export function isSentence({ kind, text }: Piece): boolean {
  return kind === 'text' && weightOf(text) >= 60 && /[.!?…。！？؟।»”"')\]]$/.test(text)
}

/** The length of a text in letters: an ideograph says as much as three. */
export function weightOf(text: string): number {
  const ideographs = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0
  return text.length + 2 * ideographs
}

interface Place {
  readonly home: ReadonlySet<Element>
  /** The frame says itself that it holds the article. */
  readonly isSemantic: boolean
  isInFrame(piece: Piece | undefined): boolean
  isUnderChrome(piece: Piece): boolean
  isCaption(piece: Piece): boolean
}

/** Where on the page the kept pieces stand. */
function placeOf(pieces: readonly Piece[], kept: ReadonlySet<number>): Place {
  const keptSizes = new Map<Element, number>()
  const sizes = new Map<Element, number>()
  const pictured = new Set<Element>()
  const headed = new Set<Element>()
  let total = 0
  for (const [index, piece] of pieces.entries()) {
    const isKept = kept.has(index)
    if (isKept && piece.kind !== 'image') total += piece.text.length
    for (const element of piece.path) {
      if (piece.kind === 'image') pictured.add(element)
      else if (piece.kind === 'heading') headed.add(element)
      else sizes.set(element, (sizes.get(element) ?? 0) + piece.text.length)
      if (isKept && piece.kind !== 'image') keptSizes.set(element, (keptSizes.get(element) ?? 0) + piece.text.length)
    }
  }
  const home = new Set([...keptSizes].filter(([, size]) => size > total * HOME_SHARE).map(([element]) => element))
  const frames = [...home].filter((element) => (keptSizes.get(element) ?? 0) >= total * FRAME_SHARE)
  const semantic = frames.find((element) => /^(?:article|main)$/.test(element.tagName) || /articleBody/.test(attribute(element, 'itemprop')))
  const frame = semantic ?? frames[0]
  const chrome = new Map<Element, boolean>()
  const caption = new Map<Element, boolean>()
  return {
    home,
    isSemantic: semantic !== undefined,
    isInFrame: (piece) => piece !== undefined && frame !== undefined && piece.path.includes(frame),
    isUnderChrome: (piece) => under(piece, chrome, isChromeElement),
    isCaption: (piece) =>
      piece.kind === 'text' && piece.text.length < CAPTION_LENGTH && under(piece, caption, (element) => isCaptionElement(element) || isPicture(element)),
  }

  /** A picture with little text beside it: the text is its caption, unless a heading makes it a card. */
  function isPicture(element: Element): boolean {
    return pictured.has(element) && !headed.has(element) && element.tagName !== 'p' && (sizes.get(element) ?? 0) < CAPTION_LENGTH
  }

  function under(piece: Piece, answers: Map<Element, boolean>, is: (element: Element) => boolean): boolean {
    for (const element of piece.path) {
      if (home.has(element)) return false
      let answer = answers.get(element)
      if (answer === undefined) {
        answer = is(element)
        answers.set(element, answer)
      }
      if (answer) return true
    }
    return false
  }
}

/** A line that says itself that it is no part of the text: a phrase of a site's furniture, a rule drawn in signs. */
function isFurniture(piece: Piece): boolean {
  if (piece.kind === 'code' || piece.kind === 'table') return false
  const { text } = piece
  if (!/[\p{L}\p{N}]/u.test(text)) return true
  const found = boilerplate(text)
  if (found === undefined) return false
  if (found.whole) return found.kind !== 'menu' || (piece.kind !== 'heading' && !/[.!?]$/.test(text))
  if (found.kind === 'menu') return false
  return text.length < 100 || (text.length < 200 && (piece.linked > 0.3 || !/[.!?…]$/.test(text)))
}
