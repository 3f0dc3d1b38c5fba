// Does an element belong to something other than the article, such as a comment or a sidebar?

import {
  attribute,
  childrenOf,
  descendantsOf,
  type Element,
  isElement,
  type Node,
  parentOf,
  selfAndAncestors,
} from './dom.ts'
import { rawText } from './inline-text.ts'
import type { Segment } from './segments.ts'

/** Where the article is on its page, as far as dates and names are concerned. */
export interface ArticleLocation {
  /** The elements that contain the article or its title. */
  readonly containers: ReadonlySet<Element>
  /** The segments around the title and the beginning, then those after the end: a line among them may give the date. */
  readonly around: readonly Segment[]
  /** The same and more of them: a line that says what its date is may be there. */
  readonly further: readonly Segment[]
  /** The innermost element that holds the title and the text; absent where that is the whole page. */
  readonly home?: Element
  /** The first paragraph. */
  readonly opening?: Segment
  /** The first few paragraphs. */
  readonly openings: readonly Segment[]
  readonly headline?: Segment
  /** Whether a segment above the headline is in the same part of the page as it. */
  isBeside(segment: Segment): boolean
  /** Whether all that an element holds is near the title or the beginning. */
  isAtHead(element: Element): boolean
}

const OTHERS =
  /(?:^|[\s_-])(?:comments?|commentlist|related|recommended|popular|latest|archive|trending|instagram-media|twitter-tweet|tweet|tiktok-embed|fb-post|embed|embeds|oembed|gist|gist-meta|bookmark-card|link-card|link-preview|tgme_widget_message)(?:[\s_-]|$)/i
/** What says only where on the page something is; Elementor calls each of its parts a widget. */
const PLACES = /(?:^|[\s_-])(?:sidebar|(?<!elementor-)widgets?|calendar|teasers?)(?:[\s_-]|$)/i

/** Comments and other articles have dates and authors too, which are not the article's. */
export function isOutsideArticle(element: Element, article: ArticleLocation): boolean {
  const { containers } = article
  for (const around of selfAndAncestors(element)) {
    if (containers.has(around)) return false
    if (isOfOthers(around)) return true
    const isBeside = /^(?:aside|footer)$/.test(around.tagName) || PLACES.test(classAndId(around))
    if (isBeside && !isOfArticle(around, article) && !isLineOfArticle(around, article)) return true
  }
  return false
}

/** Whether an element belongs to comments, another article or a menu, and is not merely in a part that is called so. */
export function isOfAnother(element: Element): boolean {
  const around = [...selfAndAncestors(element)]
  const near = around.slice(0, NEAR).filter((one) => spacedText(one).length <= OWN_LINES_LENGTH)
  return near.some(leadsElsewhere) || around.some((one) => /^(?:a|aside|footer)$/.test(one.tagName) || isOfOthers(one))
}

/** What holds a day and the title of what it is the day of. */
const NEAR = 4

function isOfOthers(element: Element): boolean {
  const { tagName } = element
  return tagName === 'nav' || tagName === 'blockquote' || OTHERS.test(classAndId(element))
}

/** A line or two right beside the headline, which lead to no other page by its title. */
function isLineOfArticle(element: Element, article: ArticleLocation): boolean {
  if (!article.isAtHead(element) || spacedText(element).length > OWN_LINES_LENGTH) return false
  return !leadsElsewhere(element)
}

/** It holds a link or a heading long enough to be a title. */
function leadsElsewhere(element: Element): boolean {
  return [...descendantsOf(element)].some(
    (inner) => /^(?:a|h[1-6])$/.test(inner.tagName) && (spacedText(inner).match(WORD)?.length ?? 0) > LABEL_WORDS,
  )
}

const WORD = /\p{L}{2,}/gu
const LABEL_WORDS = 3

/** An article's own `footer`, or an `aside` above its text, holds a line or two about it, and no heading. */
function isOfArticle(element: Element, { containers, opening }: ArticleLocation): boolean {
  if (!/^(?:aside|footer)$/.test(element.tagName)) return false
  const around = parentOf(element)
  if (!around || !containers.has(around) || !/^(?:article|main)$/.test(around.tagName)) return false
  const own = new Set(opening && selfAndAncestors(opening.element))
  const parts = childrenOf(around).filter(isElement)
  const isAbove = parts.indexOf(element) < parts.findIndex((part) => own.has(part))
  if (element.tagName === 'aside' && !isAbove) return false
  const hasHeading = [...descendantsOf(element)].some(({ tagName }) => /^h[1-6]$/.test(tagName))
  return !hasHeading && spacedText(element).length < OWN_LINES_LENGTH
}

const OWN_LINES_LENGTH = 250

/** Those within the element that holds title and text first, for what is elsewhere belongs more often to others. */
export function nearestFirst(elements: readonly Element[], { home }: ArticleLocation): readonly (readonly Element[])[] {
  if (home === undefined) return [elements]
  const within = new Set(descendantsOf(home))
  return [elements.filter((element) => within.has(element)), elements.filter((element) => !within.has(element))]
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
