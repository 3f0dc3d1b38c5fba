// Which segments of a page certainly belong to its article?
import { oncePer } from '../../model/once.ts'
import { comparable, saysTheSame } from '../same-text.ts'
import { isChromeElement, isForeignElement, isSiteFooter } from './class-names.ts'
import { commentSections, hasItems } from './comment-section.ts'
import { consentSections } from './consent-section.ts'
import { hasClosest, textLength, textLengths } from './content-area.ts'
import { attribute, type Element, parentOf, selfAndAncestors } from './dom.ts'
import { elementsOfOtherScript } from './other-script.ts'
import { isParagraph, isProse } from './prose.ts'
import { keptByReadability } from './readability.ts'
import type { Segment, SegmentedPage } from './segments.ts'

/** An element with more than this share of the page's text is never chrome, whatever its class names. */
const CHROME_SHARE_MAX = 0.4
/** Readability is not trusted if it finds less than this share of the page's prose. */
const TRUSTED_SHARE_MIN = 0.2
const PROSE_SHARE_MIN = 0.7
/** If less of the page's prose is left without what belongs to others, the page is theirs: a forum, a letter to the editor. */
const OWN_SHARE_MIN = 0.1

/** So many characters at the start of the description are enough to find the paragraph that it quotes. */
const QUOTED_LENGTH = 30

/** Readability's time grows with the square of the number of siblings; on larger pages only the amount of prose decides. */
const SEGMENTS_LIMIT = 6000
const MARKUP_LIMIT = 25_000
/** It reads the text of every element again and again: this many characters, those of each element counted, take it a second. */
const NESTED_CHARS_LIMIT = 15_000_000

/**
 * What Readability keeps of the page after its chrome is removed. If that is next to nothing of the page's prose:
 * everything in the innermost element with most of the prose, and without any prose, all text that isn't links.
 */
export function coreOf(page: SegmentedPage, description: string | undefined): Segment[] {
  const { segments, ranges } = page
  const chrome = chromeElements(segments, ranges.keys()).union(elementsOfOtherScript(segments))
  const isInChrome = oncePer((element: Element) => hasClosest(element, (around) => chrome.has(around)))
  const candidates = segments.filter(({ element }) => !isInChrome(element))
  const isLarge =
    segments.length > SEGMENTS_LIMIT || page.markup.length > MARKUP_LIMIT || nestedChars(segments) > NESTED_CHARS_LIMIT
  const numbers = isLarge ? new Set<number>() : keptByReadability(shownOf(page, chrome))
  const kept = new Set(segments.filter((_, index) => numbers.has(index)))
  const prose = candidates.filter((segment) => isParagraph(segment) && segment.linked < 0.3)
  const all = textLength(prose)
  const quoted = quotedBy(description, candidates)
  if (quoted && !kept.has(quoted)) {
    const home = parentOf(quoted.element) ?? quoted.element
    const around = candidates.filter(({ element, linked }) => linked < 0.5 && hasClosest(element, (at) => at === home))
    if (textLength(around) >= textLength([...kept].filter(isProse))) return around
  }
  if (kept.size > 0 && textLength(prose.filter((segment) => kept.has(segment))) >= all * TRUSTED_SHARE_MIN)
    return [...kept]
  const most = [...textLengths(prose)].filter(([, size]) => size > all * PROSE_SHARE_MIN)
  const frame = most.sort((a, b) => a[1] - b[1])[0]?.[0]
  if (frame === undefined) return candidates.filter(({ linked }) => linked < 0.5)
  const isFramed = oncePer((element: Element) => hasClosest(element, (around) => around === frame))
  return candidates.filter(({ element }) => isFramed(element))
}

/** The paragraph that the page's own description quotes: it belongs to the article. */
function quotedBy(description: string | undefined, candidates: readonly Segment[]): Segment | undefined {
  const opening = comparable(description ?? '').slice(0, QUOTED_LENGTH)
  if (opening.length < QUOTED_LENGTH) return undefined
  return candidates.find(({ kind, text }) => {
    const isText = kind === 'text' && !saysTheSame(text, description)
    return isText && comparable(text.slice(0, 4 * QUOTED_LENGTH)).startsWith(opening)
  })
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

/**
 * What is put aside before the article is looked for. Menus, and what belongs to readers or to the site, always: a page's
 * footer or its comments may be longer than the article. Elements with other names of chrome only where they contain a
 * small part of the rest, since `content_print` and `post-share-target` hold whole articles.
 */
function chromeElements(segments: readonly Segment[], all: Iterable<Element>): Set<Element> {
  const elements = [...all]
  const holders = holdersOf(segments, elements)
  const comments = commentSections(segments).union(consentSections(segments))
  const others = elements.filter(
    (element) =>
      element.tagName === 'nav' || (!holders.has(element) && (comments.has(element) || isForeignElement(element))),
  )
  const isMenu = oncePer((element: Element) => hasClosest(element, ({ tagName }) => tagName === 'nav'))
  const outsideMenus = segments.filter(({ element }) => !isMenu(element))
  const enough = textLength(outsideMenus.filter(isParagraph)) * OWN_SHARE_MIN
  // What is called like the words of others may hold the article beside what is built like them.
  const [foreign = new Set<Element>(), own = outsideMenus] =
    [others, others.filter(isOfMany)]
      .map((group) => [new Set(group), outside(segments, new Set(group))] as const)
      .find(([, rest]) => textLength(rest.filter(isParagraph)) >= enough) ?? []
  const hasArticle = own !== outsideMenus
  const sizes = unlinkedLengths(hasArticle ? own : outsideMenus)
  const total = Math.max(0, ...sizes.values())
  const isSmall = (element: Element) => (sizes.get(element) ?? 0) < total * CHROME_SHARE_MAX
  return new Set(
    elements.filter((element) => {
      if (element.tagName === 'nav' || (hasArticle && foreign.has(element))) return true
      return !holders.has(element) && isSmall(element) && isChromeElement(element)
    }),
  )
}

function outside(segments: readonly Segment[], elements: ReadonlySet<Element>): Segment[] {
  const isWithin = oncePer((element: Element) => hasClosest(element, (around) => elements.has(around)))
  return segments.filter(({ element }) => !isWithin(element))
}

function isOfMany(element: Element): boolean {
  return element.tagName === 'nav' || isSiteFooter(element) || hasItems(element)
}

/** The elements around the only first-level heading, the only `article`, and what is marked as the article's text. */
function holdersOf(segments: readonly Segment[], elements: readonly Element[]): Set<Element> {
  const holders = new Set<Element>()
  const titles = segments.filter(({ kind, level }) => kind === 'heading' && level === 1)
  const articles = elements.filter(
    (element) =>
      element.tagName === 'article' &&
      !hasClosest(element, (around) => around !== element && around.tagName === 'article'),
  )
  const marked = elements.filter((element) => /\barticleBody\b/.test(attribute(element, 'itemprop')))
  for (const inside of [
    titles.length === 1 ? titles[0]?.element : undefined,
    ...(articles.length === 1 ? articles : []),
    ...marked,
  ])
    if (inside) for (const element of selfAndAncestors(inside)) holders.add(element)
  return holders
}

function unlinkedLengths(segments: readonly Segment[]): Map<Element, number> {
  return textLengths(segments, ({ text, linked }) => text.length * (1 - linked))
}
