// Which pieces of a page are the article?
import { boilerplate } from './boilerplate.ts'
import { isCaptionElement, isChromeElement } from './html-names.ts'
import { ancestors, type Piece, type Pieces } from './html-pieces.ts'
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

/** What Readability keeps of the page, once the elements that call themselves something else are gone. */
function keptOf({ pieces, sketch, parts }: Pieces): Set<number> {
  const sizes = new Map<Element, number>()
  let total = 0
  for (const piece of pieces) {
    if (piece.kind === 'image') continue
    const size = piece.text.length * (1 - piece.linked)
    total += size
    for (const element of ancestors(piece.element)) sizes.set(element, (sizes.get(element) ?? 0) + size)
  }
  const shown = [...sketch]
  for (const [element, { from, to }] of parts) {
    if ((sizes.get(element) ?? 0) < total * HOME_SHARE && isChromeElement(element)) shown.fill('', from, to)
  }
  const kept = keptByReadability(shown.join(''))
  return kept.size > 0 ? kept : keptByReadability(sketch.join(''))
}

export function isSentence({ kind, text }: Piece): boolean {
  return kind === 'text' && text.length >= 60 && /[.!?…。！？؟।»”"')\]]$/.test(text)
}

interface Place {
  readonly home: ReadonlySet<Element>
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
    for (const element of ancestors(piece.element)) {
      if (piece.kind === 'image') pictured.add(element)
      else if (piece.kind === 'heading') headed.add(element)
      else sizes.set(element, (sizes.get(element) ?? 0) + piece.text.length)
      if (isKept && piece.kind !== 'image') keptSizes.set(element, (keptSizes.get(element) ?? 0) + piece.text.length)
    }
  }
  const home = new Set([...keptSizes].filter(([, size]) => size > total * HOME_SHARE).map(([element]) => element))
  const frames = [...home].filter((element) => (keptSizes.get(element) ?? 0) >= total * FRAME_SHARE)
  const frame = frames.find((element) => /^(?:article|main)$/.test(element.tagName) || /articleBody/.test(attribute(element, 'itemprop'))) ?? frames[0]
  const chrome = new Map<Element, boolean>()
  const caption = new Map<Element, boolean>()
  return {
    home,
    isInFrame: (piece) => piece !== undefined && frame !== undefined && ancestors(piece.element).includes(frame),
    isUnderChrome: (piece) => under(piece, chrome, isChromeElement),
    isCaption: (piece) =>
      piece.kind === 'text' && piece.text.length < CAPTION_LENGTH && under(piece, caption, (element) => isCaptionElement(element) || isPicture(element)),
  }

  /** A picture with little text beside it: the text is its caption, unless a heading makes it a card. */
  function isPicture(element: Element): boolean {
    return pictured.has(element) && !headed.has(element) && element.tagName !== 'p' && (sizes.get(element) ?? 0) < CAPTION_LENGTH
  }

  function under(piece: Piece, answers: Map<Element, boolean>, is: (element: Element) => boolean): boolean {
    for (const element of ancestors(piece.element)) {
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
