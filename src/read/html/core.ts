// Which segments of a page certainly belong to its article?
import { oncePer } from '../../model/once.ts'
import { isChromeElement } from './class-names.ts'
import { hasClosest, textLength, textLengths } from './content-area.ts'
import type { Element } from './dom.ts'
import { isSentence } from './prose.ts'
import { keptByReadability } from './readability.ts'
import type { Segment, SegmentedPage } from './segments.ts'

/** An element with more than this share of the page's text is never chrome, whatever its class names. */
const CHROME_SHARE_MAX = 0.4
/** Readability is not trusted if it finds less than this share of the page's prose. */
const TRUSTED_SHARE_MIN = 0.2
const PROSE_SHARE_MIN = 0.7

/** Readability's time grows with the square of the number of siblings; on larger pages only the amount of prose decides. */
const SEGMENTS_LIMIT = 6000
const MARKUP_LIMIT = 25_000
/** It reads the text of every element again and again: this many characters, those of each element counted, take it a second. */
const NESTED_CHARS_LIMIT = 15_000_000

/**
 * What Readability keeps of the page after its chrome is removed. If that is next to nothing of the page's prose:
 * everything in the innermost element with most of the prose, and without any prose, all text that isn't links.
 */
export function coreOf(page: SegmentedPage): Segment[] {
  const { segments, ranges } = page
  const chrome = chromeElements(segments, ranges.keys())
  const isInChrome = oncePer((element: Element) => hasClosest(element, (around) => chrome.has(around)))
  const candidates = segments.filter(({ element }) => !isInChrome(element))
  const isLarge =
    segments.length > SEGMENTS_LIMIT || page.markup.length > MARKUP_LIMIT || nestedChars(segments) > NESTED_CHARS_LIMIT
  const numbers = isLarge ? new Set<number>() : keptByReadability(shownOf(page, chrome))
  const kept = new Set(segments.filter((_, index) => numbers.has(index)))
  const prose = candidates.filter((segment) => isSentence(segment) && segment.linked < 0.3)
  const all = textLength(prose)
  if (kept.size > 0 && textLength(prose.filter((segment) => kept.has(segment))) >= all * TRUSTED_SHARE_MIN)
    return [...kept]
  const most = [...textLengths(prose)].filter(([, size]) => size > all * PROSE_SHARE_MIN)
  const frame = most.sort((a, b) => a[1] - b[1])[0]?.[0]
  if (frame === undefined) return candidates.filter(({ linked }) => linked < 0.5)
  const isFramed = oncePer((element: Element) => hasClosest(element, (around) => around === frame))
  return candidates.filter(({ element }) => isFramed(element))
}

function nestedChars(segments: readonly Segment[]): number {
  return textLengths(segments)
    .values()
    .reduce((sum, length) => sum + length, 0)
}

function shownOf({ markup, ranges }: SegmentedPage, chrome: ReadonlySet<Element>): string {
  const shown = [...markup]
  for (const element of chrome) {
    const part = ranges.get(element)
    if (part) shown.fill('', part.from, part.to)
  }
  return shown.join('')
}

/** Menus, and elements that are marked as chrome and contain only a small part of the page's text. */
function chromeElements(segments: readonly Segment[], elements: Iterable<Element>): Set<Element> {
  const isMenu = oncePer((element: Element) => hasClosest(element, ({ tagName }) => tagName === 'nav'))
  const plain = segments.filter(({ element }) => !isMenu(element))
  const sizes = textLengths(plain, ({ text, linked }) => text.length * (1 - linked))
  const total = Math.max(0, ...sizes.values())
  const isSmall = (element: Element) => (sizes.get(element) ?? 0) < total * CHROME_SHARE_MAX
  return new Set(
    [...elements].filter((element) => element.tagName === 'nav' || (isSmall(element) && isChromeElement(element))),
  )
}
