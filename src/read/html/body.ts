// Which pieces of a page are the article?
import { anyOf, phrasesOfAll } from '../../languages/lookup.ts'
import { AUTHOR_WORDS } from '../author-words.ts'
import { boilerplate } from '../boilerplate/boilerplate.ts'
import { keptOf } from './kept.ts'
import type { Piece, Pieces } from './pieces.ts'
import { placeOf } from './place.ts'
import { isSentence } from './prose.ts'
import { isSame } from './same.ts'
import type { Element } from './tree.ts'
import { type Known, trimmed } from './trim.ts'

/** The pieces that are the article, in order, and the elements that hold it. */
export interface Body {
  readonly chosen: readonly Piece[]
  readonly home: ReadonlySet<Element>
}

/**
 * Corrects Readability's choice by what it doesn't look at: what elements call themselves, the phrases that sites
 * put around articles in many languages, and the order in which things stand.
 */
export function bodyOf(page: Pieces, known: Known): Body {
  const { pieces } = page
  const sure = new Set(keptOf(page))
  const place = placeOf(pieces, [...sure])
  const first = pieces.findIndex((piece) => sure.has(piece) && place.isInside(piece))
  const last = pieces.findLastIndex((piece) => sure.has(piece) && place.isInside(piece))
  const headline = pieces.findLastIndex((piece, index) => index < first && isSame(piece.text, known.title))
  const chosen = pieces.filter((piece, index) => {
    if (place.isUnderChrome(piece)) return false
    if (piece.kind === 'image') return index >= first - 2 && index <= last
    const stands = sure.has(piece) ? place.isInside(piece) || isSentence(piece) : isMissing(piece, index)
    return stands && !place.isCaption(piece) && !isCredited(piece, pieces[index - 1]) && !isChrome(piece)
  })
  return { chosen: trimmed(chosen, known), home: place.home }

  /** What was left out although it stands where the article stands, or leads from the title to it. */
  function isMissing(piece: Piece, index: number): boolean {
    if (piece.linked > 0.3) return false
    if (index > headline && index < first && headline >= 0) return isSentence(piece) && !isSame(piece.text, known.dek)
    if (!place.isInside(piece)) return false
    const between = index > first && index < last
    return isSentence(piece) || (between && (piece.kind !== 'text' || piece.item !== undefined))
  }
}

/** A line below a picture that begins or ends with whose picture it is. */
function isCredited({ kind, text }: Piece, before: Piece | undefined): boolean {
  if (kind !== 'text' || before?.kind !== 'image' || text.length > CREDITED_LENGTH) return false
  return /^(?:©|\(c\))/i.test(text) || CREDIT.test(text)
}

const CREDITED_LENGTH = 300
const CREDIT = new RegExp(
  String.raw`(?:^|[\s([./|])(?:${anyOf(phrasesOfAll(({ credits }) => credits))})s?\s*(?:(?:${AUTHOR_WORDS.by}|of)\s|[:/©])(?:\p{Lu}\.|[^.]){2,80}\.?$`,
  'iu',
)

/** A line that says itself that it is no part of the text: a phrase of a site's chrome, a rule drawn in signs. */
function isChrome({ kind, text, linked }: Piece): boolean {
  if (kind === 'code' || kind === 'table') return false
  if (!/[\p{L}\p{N}]/u.test(text)) return true
  const found = boilerplate(text)
  if (found === undefined) return false
  const ended = /[.!?…]$/.test(text)
  // A section may be called "News" or "Contact".
  if (found.kind === 'menu') return found.whole && kind !== 'heading' && !ended
  return found.whole || text.length < 100 || (text.length < 200 && (linked > 0.3 || !ended))
}
