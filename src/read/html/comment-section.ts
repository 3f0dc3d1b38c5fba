// Which elements hold what readers said, by how they begin and are built?
import { boilerplate } from '../boilerplate/boilerplate.ts'
import { attribute, childrenOf, descendantsOf, type Element, isElement, parentOf } from './dom.ts'
import type { Segment } from './segments.ts'

const HEADING_LENGTH = 60
const ITEMS_MIN = 2
const DEPTH = 3

/** Elements that begin with "5 Comments" in any language, and go on with parts that are built alike, one for each reader. */
export function commentSections(segments: readonly Segment[]): Set<Element> {
  const sections = new Set<Element>()
  for (const { kind, text, element } of segments) {
    if ((kind !== 'heading' && kind !== 'text') || text.length > HEADING_LENGTH) continue
    const chrome = boilerplate(text)
    if (chrome?.kind !== 'comments' || !chrome.whole) continue
    const around = sectionAround(element)
    if (around && hasItems(around)) sections.add(around)
  }
  return sections
}

/** The innermost element that holds more than the heading, if it begins with it. */
function sectionAround(heading: Element): Element | undefined {
  let inner = heading
  for (let up = 0; up < DEPTH; up++) {
    const around = parentOf(inner)
    if (!around || around.tagName === 'body') return undefined
    const others = childrenOf(around).filter(isElement)
    if (others.indexOf(inner) > 0) return undefined
    if (others.length > 1) return around
    inner = around
  }
  return undefined
}

/** Whether an element, or a list in it, has parts side by side that are built alike and have no headings. */
export function hasItems(section: Element): boolean {
  const parts = childrenOf(section).filter(isElement)
  return [section, ...parts].some((list) => {
    const items = childrenOf(list)
      .filter(isElement)
      .filter(({ tagName }) => /^(?:div|li|article|section|dl|dd|table|tr)$/.test(tagName))
    const alike = Map.groupBy(items, (item) => `${item.tagName} ${attribute(item, 'class').split(/\s+/, 1)[0]}`)
    return [...alike.values()].some((group) => group.length >= ITEMS_MIN && !group.some(hasHeading))
  })
}

function hasHeading(element: Element): boolean {
  return descendantsOf(element).some(({ tagName }) => /^h[1-3]$/.test(tagName))
}
