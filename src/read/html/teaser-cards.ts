// Which segments are cards beside the article: teasers of other pages, side by side and built alike?
import { attribute, childrenOf, descendantsOf, type Element, isElement, parentOf, selfAndAncestors } from './dom.ts'
import { isProse } from './prose.ts'
import type { Segment } from './segments.ts'

const CARDS_MIN = 3
const DEPTH = 4
const TEXTS_MAX = 5
const LENGTH_MAX = 450
const OUTSIDE_MIN = 2
const OUTSIDE_LENGTH = 300

/** The segments of such cards, where what was `chosen` stands elsewhere: in a list of links the cards are the article. */
export function cardSegments(segments: readonly Segment[], chosen: readonly Segment[]): Set<Segment> {
  const texts = segments.filter(({ kind }) => kind !== 'image')
  const within = new Map<Element, Segment[]>()
  for (const segment of texts)
    for (const element of selfAndAncestors(segment.element).take(DEPTH))
      within.set(element, [...(within.get(element) ?? []), segment])
  const cards = new Set<Segment>()
  const byPlace = Map.groupBy(within.keys(), parentOf)
  for (const [parent, elements] of byPlace) {
    if (!parent || elements.length < CARDS_MIN) continue
    const alike = Map.groupBy(elements, (element) => `${element.tagName} ${attribute(element, 'class')}`)
    for (const group of alike.values()) {
      if (group.length < CARDS_MIN || !group.every((element) => isCard(element, within.get(element) ?? []))) continue
      const own = new Set(group.flatMap((element) => within.get(element) ?? []))
      if (isElsewhere(chosen, own, parent)) for (const segment of own) cards.add(segment)
    }
  }
  return cards
}

/** A few lines, the first of which is a link, or all of them below an empty one that covers the card. */
function isCard(element: Element, texts: readonly Segment[]): boolean {
  const length = texts.reduce((sum, { text }) => sum + text.length, 0)
  if (texts.length > TEXTS_MAX || length > LENGTH_MAX || !texts.some(isProse)) return false
  const [first] = texts
  if (first !== undefined && first.linked >= 0.9) return true
  return descendantsOf(element).some(
    (inner) =>
      inner.tagName === 'a' &&
      /^[^#]/.test(attribute(inner, 'href')) &&
      !childrenOf(inner).some((child) => isElement(child) || ('value' in child && child.value.trim() !== '')),
  )
}

/** Whether the prose outside the cards is an article of its own in another part of the page. */
function isElsewhere(chosen: readonly Segment[], cards: ReadonlySet<Segment>, parent: Element): boolean {
  const outside = chosen.filter((segment) => isProse(segment) && !cards.has(segment))
  const length = outside.reduce((sum, { text }) => sum + text.length, 0)
  if (outside.length < OUTSIDE_MIN || (outside.length === OUTSIDE_MIN && length < OUTSIDE_LENGTH)) return false
  const around = new Set(selfAndAncestors(parent))
  const [first, ...others] = outside.map(({ element }) => new Set(selfAndAncestors(element)))
  const shared = [...(first ?? [])].filter((element) => others.every((other) => other.has(element)))
  const home = shared[0]
  return (
    home !== undefined &&
    !around.has(home) &&
    !shared.some((element) => element.tagName === 'article' && around.has(element))
  )
}
