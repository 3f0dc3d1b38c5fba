// Which links does the HTML of a mail have?
import { attribute, readPage, textOf } from './page.ts'

/** A link with an address. */
export interface Link {
  /** Its index among all elements: `querySelectorAll('*')[element]`. */
  readonly element: number
  /** What a screen reader says of it; a picture is its alternative text. */
  readonly text: string
  readonly href: string
}

/** All links, in document order. */
export function linksIn(html: string): Link[] {
  return readPage(html).elements.flatMap((each, element) => {
    const href = each.tagName === 'a' ? attribute(each, 'href') : undefined
    const text = attribute(each, 'aria-label') ?? textOf(each)
    return href === undefined ? [] : [{ element, text, href: href.trim() }]
  })
}
