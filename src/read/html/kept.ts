// Which pieces of a page are surely the article?
import { isChromeElement } from './names.ts'
import type { Piece, Pieces } from './pieces.ts'
import { lengthOf, remembered, sizesOf, someAround } from './place.ts'
import { isSentence } from './prose.ts'
import type { Element } from './tree.ts'
import { keptByReadability } from './witness.ts'

/** An element with more than this share of the page's text is not put aside for its name. */
const ASIDE_SHARE = 0.4
/** Readability is not believed where it finds less than this share of the prose on the page. */
const BELIEVED_SHARE = 0.2
const MOST = 0.7

/** Readability takes time by the square of what stands side by side; beyond so much, only the mass of prose is asked. */
const PIECES_LIMIT = 6000
const SKETCH_LIMIT = 60_000

/**
 * What Readability keeps of the page once the elements that call themselves something else are gone. Where that is
 * next to nothing of the prose on the page: all that stands in the innermost element with most of the prose, and
 * where there is no prose, all text that is not links.
 */
export function keptOf(page: Pieces): Piece[] {
  const { pieces, parts } = page
  const aside = asideOf(pieces, parts.keys())
  const isAside = remembered((element) => someAround(element, (around) => aside.has(around)))
  const candidates = pieces.filter(({ element }) => !isAside(element))
  const isLarge = pieces.length > PIECES_LIMIT || page.sketch.length > SKETCH_LIMIT
  const numbers = isLarge ? new Set<number>() : keptByReadability(shownOf(page, aside))
  const kept = new Set(pieces.filter((_, index) => numbers.has(index)))
  const prose = candidates.filter((piece) => isSentence(piece) && piece.linked < 0.3)
  const all = lengthOf(prose)
  if (kept.size > 0 && lengthOf(prose.filter((piece) => kept.has(piece))) >= all * BELIEVED_SHARE) return [...kept]
  const most = [...sizesOf(prose)].filter(([, size]) => size > all * MOST)
  const frame = most.sort((a, b) => a[1] - b[1])[0]?.[0]
  if (frame === undefined) return candidates.filter(({ linked }) => linked < 0.5)
  const isFramed = remembered((element) => someAround(element, (around) => around === frame))
  return candidates.filter(({ element }) => isFramed(element))
}

function shownOf({ sketch, parts }: Pieces, aside: ReadonlySet<Element>): string {
  const shown = [...sketch]
  for (const element of aside) {
    const part = parts.get(element)
    if (part) shown.fill('', part.from, part.to)
  }
  return shown.join('')
}

/** Menus, and what calls itself something else than an article and holds only a part of the page's text. */
function asideOf(pieces: readonly Piece[], elements: Iterable<Element>): Set<Element> {
  const isMenu = remembered((element) => someAround(element, ({ tagName }) => tagName === 'nav'))
  const plain = pieces.filter(({ element }) => !isMenu(element))
  const sizes = sizesOf(plain, ({ text, linked }) => text.length * (1 - linked))
  const total = Math.max(0, ...sizes.values())
  const isSmall = (element: Element) => (sizes.get(element) ?? 0) < total * ASIDE_SHARE
  return new Set(
    [...elements].filter((element) => element.tagName === 'nav' || (isSmall(element) && isChromeElement(element))),
  )
}
