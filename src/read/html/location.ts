// Where on its page is the article, as far as dates and names are concerned?
import { saysTheSame } from '../same-text.ts'
import type { Body } from './body.ts'
import { textLength, textLengths } from './content-area.ts'
import { type Element, parentOf, selfAndAncestors } from './dom.ts'
import type { ArticleLocation } from './outside-article.ts'
import type { Segment } from './segments.ts'

/** The segments of a page, and those of them that are the article. */
export interface Article extends Body {
  readonly segments: readonly Segment[]
}

/** A line that gives the date is at most this many segments away from the article; one that says so may be further. */
const NEAR = 4
const FAR = 14
/** Above the paragraph that has a dateline there may be a lead and a byline. */
const OPENINGS = 3

/** Where a date may be: from the title to the first lines of the text, and after its end. */
export function locationOf({ segments, chosen, containers }: Article, title: string | undefined): ArticleLocation {
  const own = new Set(chosen)
  const first = Math.max(
    0,
    segments.findIndex((segment) => own.has(segment)),
  )
  const text = segments.findIndex((segment) => own.has(segment) && segment.kind !== 'image')
  const last = segments.findLastIndex((segment) => own.has(segment))
  const headline = headlineOf(segments, first, title)
  const top = headline === undefined ? first : segments.indexOf(headline)
  const begin = Math.max(first, text)
  // Right above the headline there may be a line or two of the text.
  const end = top - begin < NEAR ? Math.max(top, begin) : begin
  const from = Math.min(top, first)
  const head = segments.slice(Math.max(0, from - NEAR), end + NEAR)
  const home = headline && homeOf(headline, chosen)
  const openings = chosen.filter(({ kind }) => kind === 'text').slice(0, OPENINGS)
  const [opening] = openings
  const around = headline && parentOf(headline.element)
  const beside = around?.tagName === 'body' ? undefined : around
  return {
    ...(home && { home }),
    ...(opening && { opening }),
    openings,
    ...(headline && { headline }),
    isBeside: ({ element }) => beside !== undefined && selfAndAncestors(element).some((at) => at === beside),
    isAtHead: isWithin(segments, new Set(head)),
    around: [...head, ...segments.slice(last + 1, last + 1 + NEAR)],
    further: [...segments.slice(Math.max(0, from - FAR), end + FAR), ...segments.slice(last + 1, last + 1 + FAR)],
    containers: new Set([...containers, ...(headline ? selfAndAncestors(headline.element) : [])]),
  }
}

/** The heading above the text that is the title, rather than a line of a menu or a list that names it. */
function headlineOf(segments: readonly Segment[], first: number, title: string | undefined): Segment | undefined {
  const named = segments.flatMap((segment, at) =>
    saysTheSame(segment.text, title) ? [{ ...segment, segment, at }] : [],
  )
  const above = named.filter(({ kind, linked, at }) => kind === 'heading' && linked < 0.5 && at <= first)
  const headline = above.find(({ at }) => first - at < 2 * NEAR) ?? above.at(-1) ?? named[0]
  return headline?.segment
}

/** Whether an element holds none of the segments but those in a `part` of them. */
function isWithin(segments: readonly Segment[], part: ReadonlySet<Segment>): (element: Element) => boolean {
  let others: ReadonlySet<Element> | undefined
  return (element) => {
    others ??= new Set(
      segments.filter((segment) => !part.has(segment)).flatMap(({ element }) => [...selfAndAncestors(element)]),
    )
    return !others.has(element)
  }
}

/** The innermost element around the title that also holds most of the text, unless that is the whole page. */
function homeOf(headline: Segment, chosen: readonly Segment[]): Element | undefined {
  const lengths = textLengths(chosen)
  const total = textLength(chosen)
  for (const around of selfAndAncestors(headline.element)) {
    if (around.tagName === 'body') return undefined
    if ((lengths.get(around) ?? 0) > total * HOME_SHARE) return around
  }
  return undefined
}

const HOME_SHARE = 0.8
