// Does an element belong to something other than the article, such as a comment or a sidebar?

import { attribute, childrenOf, type Element, isElement, type Node, selfAndAncestors } from './dom.ts'
import { rawText } from './inline-text.ts'
import type { Segment } from './segments.ts'

/** Where the article is on its page, as far as dates and names are concerned. */
export interface ArticleLocation {
  /** The elements that contain the article or its title. */
  readonly containers: ReadonlySet<Element>
  /** The segments around the title and the beginning, then those after the end: a line among them may give the date. */
  readonly around: readonly Segment[]
}

const OTHERS =
  /(?:^|[\s_-])(?:comments?|commentlist|related|sidebar|widgets?|recommended|popular|latest|archive|calendar|trending|teasers?)(?:[\s_-]|$)/i

/** Comments and other articles have dates and authors too, which are not the article's. */
export function isOutsideArticle(element: Element, { containers }: ArticleLocation): boolean {
  for (const around of selfAndAncestors(element)) {
    if (containers.has(around)) return false
    if (/^(?:aside|nav|footer)$/.test(around.tagName) || OTHERS.test(classAndId(around))) return true
  }
  return false
}

/** An element's class and id as written. */
export function classAndId(element: Element): string {
  return `${attribute(element, 'class')} ${attribute(element, 'id')}`
}

/** The text of an element with a space between its parts: `<b>By</b><a>Ann Lee</a>` is "By Ann Lee". */
export function spacedText(element: Element): string {
  const text = (node: Node): string => {
    if (!isElement(node)) return rawText(node)
    return /^(?:script|style|svg|template)$/.test(node.tagName) ? '' : ` ${childrenOf(node).map(text).join('')} `
  }
  return text(element).replace(/\s+/g, ' ').trim()
}
