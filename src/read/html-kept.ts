// Which pieces of a page are surely the article?
import { isChromeElement } from './html-names.ts'
import type { Piece, Pieces } from './html-pieces.ts'
import { lengthOf, remembered, sizesOf, someAround } from './html-place.ts'
import { isSentence } from './html-prose.ts'
import type { Element } from './html-tree.ts'
import { keptByReadability } from './html-witness.ts'

/** An element with more than this share of the page's text is not put aside for its name. */
const ASIDE_SHARE = 0.4
/** Readability is not believed where it finds less than this share of the prose on the page. */
const BELIEVED_SHARE = 0.2
const MOST = 0.7

/**
 * What Readability keeps of the page once the elements that call themselves something else are gone. Where that is
 * next to nothing of the prose on the page: all that stands in the innermost element with most of the prose.
 */
export function keptOf({ pieces, sketch, parts }: Pieces): Piece[] {
  const aside = asideOf(pieces, parts.keys())
  const shown = [...sketch]
  for (const element of aside) {
    const part = parts.get(element)
    if (part) shown.fill('', part.from, part.to)
  }
  const numbers = keptByReadability(shown.join(''))
  const kept = pieces.filter((_, index) => numbers.has(index))
  const isAside = remembered((element) => someAround(element, (around) => aside.has(around)))
  const prose = pieces.filter((piece) => isSentence(piece) && piece.linked < 0.3 && !isAside(piece.element))
  const found = prose.filter((piece) => numbers.has(pieces.indexOf(piece)))
  if (lengthOf(found) >= lengthOf(prose) * BELIEVED_SHARE) return kept
  const sizes = [...sizesOf(prose)].filter(([, size]) => size > lengthOf(prose) * MOST)
  const frame = sizes.sort((a, b) => a[1] - b[1])[0]?.[0]
  return pieces.filter(({ element }) => !isAside(element) && someAround(element, (around) => around === frame))
}

/** Menus, and what calls itself something else than an article and holds only a part of the page's text. */
function asideOf(pieces: readonly Piece[], elements: Iterable<Element>): Set<Element> {
  const isMenu = remembered((element) => someAround(element, ({ tagName }) => tagName === 'nav'))
  const plain = pieces.filter(({ element }) => !isMenu(element))
  const sizes = sizesOf(plain, ({ text, linked }) => text.length * (1 - linked))
  const total = Math.max(0, ...sizes.values())
  const isSmall = (element: Element) => (sizes.get(element) ?? 0) < total * ASIDE_SHARE
  return new Set([...elements].filter((element) => element.tagName === 'nav' || (isSmall(element) && isChromeElement(element))))
}
