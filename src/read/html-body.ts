// Which pieces of a page are the article?
import { boilerplate } from './boilerplate.ts'
import { dayIn } from './html-days.ts'
import { isCaptionElement, isChromeElement } from './html-names.ts'
import { ancestors, type Piece } from './html-pieces.ts'
import type { Element } from './html-tree.ts'

/** The pieces that are the article, in order, the ones taken for something else, and the elements that hold it. */
export interface Body {
  readonly chosen: readonly Piece[]
  readonly left: readonly Piece[]
  readonly home: ReadonlySet<Element>
}

/** An element with more than this share of the text is where the article lives, whatever its name. */
const HOME_SHARE = 0.4

/**
 * Corrects Readability's choice by what it doesn't look at: what elements call themselves, the phrases that sites
 * put around articles in many languages, and the order in which things stand.
 */
export function bodyOf(pieces: readonly Piece[], kept: ReadonlySet<number>): Body {
  const home = homeOf(pieces.filter((_, index) => kept.has(index)))
  const names = new Map<Element, boolean>()
  const captions = new Map<Element, boolean>()
  const first = Math.min(...kept)
  const last = Math.max(...kept)
  const chosen = new Set<Piece>()
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind === 'image') {
      if (index >= first - 2 && index <= last && !under(piece, home, names, isChromeElement)) chosen.add(piece)
    } else if (kept.has(index) && !isChrome(piece, pieces[index - 1])) chosen.add(piece)
  }
  for (const piece of tailOf([...chosen])) chosen.delete(piece)
  for (const piece of headOf([...chosen])) chosen.delete(piece)
  return {
    chosen: pieces.filter((piece) => chosen.has(piece)),
    left: pieces.filter((piece) => !chosen.has(piece)),
    home,
  }

  function isChrome(piece: Piece, _before: Piece | undefined): boolean {
    if (under(piece, home, names, isChromeElement)) return true
    if (piece.kind !== 'caption' && piece.text.length < 400 && under(piece, home, captions, isCaptionElement)) return true
    return isFurniture(piece)
  }
}

function homeOf(kept: readonly Piece[]): Set<Element> {
  const sizes = new Map<Element, number>()
  let total = 0
  for (const piece of kept) {
    if (piece.kind === 'image') continue
    total += piece.text.length
    for (const element of ancestors(piece.element)) sizes.set(element, (sizes.get(element) ?? 0) + piece.text.length)
  }
  return new Set([...sizes].filter(([, size]) => size > total * HOME_SHARE).map(([element]) => element))
}

/** Whether an element between the piece and the home of the article is of a kind. */
function under(piece: Piece, home: ReadonlySet<Element>, known: Map<Element, boolean>, is: (element: Element) => boolean): boolean {
  for (const element of ancestors(piece.element)) {
    if (home.has(element)) return false
    let answer = known.get(element)
    if (answer === undefined) {
      answer = is(element)
      known.set(element, answer)
    }
    if (answer) return true
  }
  return false
}

/** A line that says itself that it is no part of the text: a phrase of a site's furniture, a link to another page. */
function isFurniture(piece: Piece): boolean {
  if (piece.kind === 'code' || piece.kind === 'table') return false
  const found = boilerplate(piece.text)
  if (found === undefined) return false
  if (found.whole) return found.kind !== 'menu' || piece.kind !== 'heading'
  return found.kind !== 'menu' && piece.text.length < 200
}

function headOf(_chosen: readonly Piece[]): Piece[] {
  return []
}

function tailOf(chosen: readonly Piece[]): Piece[] {
  return []
}

export function isDateLine(text: string, language: string): boolean {
  const named = text.length < 120 ? dayIn(text, language) : undefined
  return named !== undefined && `${text.slice(0, named.start)} ${text.slice(named.end)}`.replace(/[^\p{L}]+/gu, ' ').trim().split(' ').length < 6
}
