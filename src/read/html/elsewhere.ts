// Does something on the page belong to another text than the article?
import { rawText } from './line.ts'
import type { Piece } from './pieces.ts'
import { attribute, childrenOf, type Element, isElement, type Node, outwards } from './tree.ts'

/** Where on its page the article stands, as far as dates and names go. */
export interface Placed {
  /** The elements that hold the article or its title. */
  readonly home: ReadonlySet<Element>
  /** The pieces around its title and beginning, then those after its end: where a line may name its date. */
  readonly around: readonly Piece[]
}

const OTHERS =
  /(?:^|[\s_-])(?:comments?|commentlist|related|sidebar|widgets?|recommended|popular|latest|archive|calendar|trending|teasers?)(?:[\s_-]|$)/i

/** Comments and other articles have dates and authors, too: what stands in them is not the article's. */
export function isElsewhere(element: Element, { home }: Placed): boolean {
  for (const around of outwards(element)) {
    if (home.has(around)) return false
    if (/^(?:aside|nav|footer)$/.test(around.tagName) || OTHERS.test(namesOf(around))) return true
  }
  return false
}

/** An element's class and id as written. */
export function namesOf(element: Element): string {
  return `${attribute(element, 'class')} ${attribute(element, 'id')}`
}

/** What an element says, with a space between its parts: a byline's `<b>By</b><a>Ann Lee</a>` is two words. */
export function spacedText(element: Element): string {
  const text = (node: Node): string => {
    if (!isElement(node)) return rawText(node)
    return /^(?:script|style|svg|template)$/.test(node.tagName) ? '' : ` ${childrenOf(node).map(text).join('')} `
  }
  return text(element).replace(/\s+/g, ' ').trim()
}
