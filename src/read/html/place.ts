// Where on its page does the article stand?
import { isCaptionElement, isChromeElement } from './names.ts'
import type { Piece } from './pieces.ts'
import { attribute, type Element, outwards } from './tree.ts'

/** The place of an article, found from the pieces that are surely part of it. */
export interface Place {
  /** The elements that hold the article, or so much of it that their names say nothing against it. */
  readonly home: ReadonlySet<Element>
  /** Whether a piece stands inside the innermost element that holds nearly all of the article. */
  isInside(piece: Piece): boolean
  /** Whether a piece stands, within the article's home, in something that calls itself another thing. */
  isUnderChrome(piece: Piece): boolean
  /** Whether a piece is a picture's caption, by the names around it or because a picture is all that is beside it. */
  isCaption(piece: Piece): boolean
}

const HOME_SHARE = 0.4
const FRAME_SHARE = 0.8
const CAPTION_LENGTH = 300

/** Finds the place of an article on a page from the pieces that are surely part of it. */
export function placeOf(pieces: readonly Piece[], sure: readonly Piece[]): Place {
  const total = lengthOf(sure)
  const sureSizes = sizesOf(sure)
  const home = new Set([...sureSizes].filter(([, size]) => size > total * HOME_SHARE).map(([element]) => element))
  const frames = [...home].filter((element) => (sureSizes.get(element) ?? 0) >= total * FRAME_SHARE)
  const frame = frames.find(isSemantic) ?? frames[0]
  const sizes = sizesOf(pieces)
  const pictured = elementsAround(pieces, 'image')
  const headed = elementsAround(pieces, 'heading')
  const isChrome = remembered(isChromeElement)
  const isCaption = remembered((element) => isCaptionElement(element) || isPicture(element))
  return {
    home,
    isInside: ({ element }) => frame !== undefined && someAround(element, (around) => around === frame),
    isUnderChrome: ({ element }) => someAround(element, isChrome, home),
    isCaption: ({ kind, text, element }) =>
      kind === 'text' && text.length < CAPTION_LENGTH && someAround(element, isCaption, home),
  }

  /** A picture with little text beside it; with a heading it is a card. */
  function isPicture(element: Element): boolean {
    const alone = pictured.has(element) && !headed.has(element) && element.tagName !== 'p'
    return alone && (sizes.get(element) ?? 0) < CAPTION_LENGTH
  }
}

/** Whether an element or one around it passes a test, looked for outwards up to, and without, those in `until`. */
export function someAround(
  element: Element,
  test: (element: Element) => boolean,
  until?: ReadonlySet<Element>,
): boolean {
  for (const around of outwards(element)) {
    if (until?.has(around)) return false
    if (test(around)) return true
  }
  return false
}

/** How much text each element holds, of some pieces; `weigh` says how much a piece counts. */
export function sizesOf(pieces: readonly Piece[], weigh = (piece: Piece) => piece.text.length): Map<Element, number> {
  const sizes = new Map<Element, number>()
  for (const piece of pieces) {
    if (piece.kind === 'image') continue
    const size = weigh(piece)
    for (const element of outwards(piece.element)) sizes.set(element, (sizes.get(element) ?? 0) + size)
  }
  return sizes
}

/** How much text some pieces hold together. */
export function lengthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { kind, text }) => (kind === 'image' ? sum : sum + text.length), 0)
}

/** Answers each question once. */
export function remembered(test: (element: Element) => boolean): (element: Element) => boolean {
  const answers = new Map<Element, boolean>()
  return (element) => {
    let answer = answers.get(element)
    if (answer === undefined) {
      answer = test(element)
      answers.set(element, answer)
    }
    return answer
  }
}

function elementsAround(pieces: readonly Piece[], kind: Piece['kind']): Set<Element> {
  const elements = new Set<Element>()
  for (const piece of pieces)
    if (piece.kind === kind) for (const element of outwards(piece.element)) elements.add(element)
  return elements
}

function isSemantic(element: Element): boolean {
  return /^(?:article|main)$/.test(element.tagName) || attribute(element, 'itemprop').includes('articleBody')
}
