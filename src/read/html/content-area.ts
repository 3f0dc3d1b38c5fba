// Which elements of a page contain the article?
import { oncePer } from '../../model/once.ts'
import { isCaptionElement, isCaptionText, isChromeElement } from './class-names.ts'
import { attribute, type Element, parentOf, selfAndAncestors } from './dom.ts'
import { isSentence } from './prose.ts'
import type { Segment } from './segments.ts'

/** The area of an article on its page, found from the segments that certainly belong to it. */
export interface ContentArea {
  /** The elements that contain the article, or so much of it that their class names prove nothing against it. */
  readonly containers: ReadonlySet<Element>
  /** Whether a segment is inside the innermost element that contains nearly all of the article. */
  isInside(segment: Segment): boolean
  /** Whether a segment is inside chrome, within the article's containers. */
  isUnderChrome(segment: Segment): boolean
  /** Whether a segment is a caption, by the class names around it or because it only accompanies a picture. */
  isCaption(segment: Segment): boolean
}

const HOME_SHARE = 0.4
const FRAME_SHARE = 0.8
const CAPTION_LENGTH = 300
/** Of one that is marked as a caption. */
const LONG_CAPTION_LENGTH = 700

/** Finds the area of an article from the segments that certainly belong to it. */
export function contentAreaOf(segments: readonly Segment[], core: readonly Segment[]): ContentArea {
  const total = textLength(core)
  const coreLengths = textLengths(core)
  const containers = new Set(
    [...coreLengths].filter(([, length]) => length > total * HOME_SHARE).map(([element]) => element),
  )
  const frames = [...containers].filter((element) => (coreLengths.get(element) ?? 0) >= total * FRAME_SHARE)
  const frame = frames.find(isSemantic) ?? frames[0]
  const lengths = textLengths(segments)
  const aroundImages = elementsAround(segments, 'image')
  const aroundHeadings = elementsAround(segments, 'heading')
  const isChrome = oncePer(isChromeElement)
  const steps = stepsIn(segments, aroundImages)
  const isCaption = oncePer(
    (element: Element) => !steps.has(element) && (isCaptionElement(element) || isPicture(element)),
  )
  const isNamedCaption = oncePer((element: Element) => !steps.has(element) && isCaptionText(element))
  return {
    containers,
    isInside: ({ element }) => frame !== undefined && hasClosest(element, (around) => around === frame),
    isUnderChrome: ({ element }) => hasClosest(element, isChrome, containers),
    isCaption: ({ kind, text, element, item }) =>
      kind === 'text' &&
      item !== element &&
      text.length < LONG_CAPTION_LENGTH &&
      hasClosest(element, text.length < CAPTION_LENGTH ? captionBeside(element) : isNamedCaption, stepsAnd(containers)),
  }

  /** In a step, what holds all of its text is no caption, whatever it is called: `gallery__text`. */
  function captionBeside(element: Element): (around: Element) => boolean {
    const step = steps.size === 0 ? undefined : selfAndAncestors(element).find((around) => steps.has(around))
    const whole = step && lengths.get(step)
    return (around) => isCaption(around) && (lengths.get(around) !== whole || isNamedCaption(around))
  }

  /** The search for a caption ends at a step, too. */
  function stepsAnd(elements: ReadonlySet<Element>): ReadonlySet<Element> {
    return steps.size === 0 ? elements : elements.union(steps)
  }

  /** A picture with little text beside it; with a heading it would be a card. */
  function isPicture(element: Element): boolean {
    const alone = aroundImages.has(element) && !aroundHeadings.has(element) && element.tagName !== 'p'
    return alone && (lengths.get(element) ?? 0) < CAPTION_LENGTH
  }
}

const STEPS_MIN = 3
/** What is to be done is often said in few words. */
const STEP_WEIGHT = 30

/** Elements side by side, each with a picture and a sentence: the steps of a guide, whose text is not a caption. */
function stepsIn(segments: readonly Segment[], aroundImages: ReadonlySet<Element>): Set<Element> {
  const steps = new Set<Element>()
  const told = new Set<Element>()
  for (const segment of segments)
    if (isSentence(segment, STEP_WEIGHT) && segment.linked < 0.5)
      for (const element of selfAndAncestors(segment.element)) if (aroundImages.has(element)) told.add(element)
  const byParent = Map.groupBy(
    [...aroundImages].filter(({ tagName }) => tagName !== 'figure'),
    parentOf,
  )
  for (const siblings of byParent.values()) {
    const alike = Map.groupBy(siblings, (element) => `${element.tagName} ${attribute(element, 'class')}`)
    // Among them, a step may be as short as "Add salt."
    for (const group of alike.values())
      if (group.filter((element) => told.has(element)).length >= STEPS_MIN)
        for (const element of group) steps.add(element)
  }
  return steps
}

/** Whether an element or one of its ancestors passes a test; the search stops before the elements in `until`. */
export function hasClosest(
  element: Element,
  test: (element: Element) => boolean,
  until?: ReadonlySet<Element>,
): boolean {
  for (const around of selfAndAncestors(element)) {
    if (until?.has(around)) return false
    if (test(around)) return true
  }
  return false
}

/** How much text of the given segments each element contains; `weigh` says how much a segment counts. */
export function textLengths(
  segments: readonly Segment[],
  weigh = (segment: Segment) => segment.text.length,
): Map<Element, number> {
  const lengths = new Map<Element, number>()
  for (const segment of segments) {
    if (segment.kind === 'image') continue
    const length = weigh(segment)
    for (const element of selfAndAncestors(segment.element)) lengths.set(element, (lengths.get(element) ?? 0) + length)
  }
  return lengths
}

/** How much text the segments contain together. */
export function textLength(segments: readonly Segment[]): number {
  return segments.reduce((sum, { kind, text }) => (kind === 'image' ? sum : sum + text.length), 0)
}

function elementsAround(segments: readonly Segment[], kind: Segment['kind']): Set<Element> {
  const elements = new Set<Element>()
  for (const segment of segments)
    if (segment.kind === kind) for (const element of selfAndAncestors(segment.element)) elements.add(element)
  return elements
}

function isSemantic(element: Element): boolean {
  return /^(?:article|main)$/.test(element.tagName) || attribute(element, 'itemprop').includes('articleBody')
}
