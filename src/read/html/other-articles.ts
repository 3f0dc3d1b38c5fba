// Which segments are in elements for other articles, beside the one that holds the headline?

import { saysTheSame } from '../same-text.ts'
import { type Element, selfAndAncestors } from './dom.ts'
import { isProse } from './prose.ts'
import type { Segment } from './segments.ts'

/** A teaser begins with a label, its title and a day, one of which leads to the whole. */
const HEAD = 3
const PROSE_MIN = 2

/**
 * The segments of `article` elements that begin with a link, where the one around the headline has a text of its own:
 * "latest stories" may be longer together than the beginning that a site shows of an article.
 */
export function otherArticles(
  segments: readonly Segment[],
  chosen: readonly Segment[],
  title: string | undefined,
): Set<Segment> {
  const headline = segments.find(
    ({ kind, level, text }) => kind === 'heading' && level === 1 && saysTheSame(text, title),
  )
  const own = headline && articleAround(headline.element)
  if (!own || chosen.filter((segment) => isProse(segment) && isWithin(segment, own)).length < PROSE_MIN)
    return new Set()
  const others = Map.groupBy(
    segments.filter((segment) => segment.kind !== 'image' && !isWithin(segment, own)),
    ({ element }) => articleAround(element),
  )
  others.delete(undefined)
  const teasers = [...others].flatMap(([article, texts]) => {
    const isOther = texts.slice(0, HEAD).some(({ linked }) => linked >= 0.9)
    return isOther || (article && opensAlike(texts, headline) && isApart(article, own)) ? [texts] : []
  })
  return new Set(teasers.flat())
}

/** Pages that go on with the next article when scrolled give each a headline of the same kind. */
function opensAlike(texts: readonly Segment[], headline: Segment): boolean {
  return texts
    .slice(0, HEAD)
    .some(({ kind, level, text }) => kind === 'heading' && level === 1 && text !== headline.text)
}

function isApart(article: Element, own: Element): boolean {
  return !selfAndAncestors(own).some((around) => around === article)
}

function articleAround(element: Element): Element | undefined {
  return selfAndAncestors(element).find(({ tagName }) => tagName === 'article')
}

function isWithin({ element }: Segment, article: Element): boolean {
  return selfAndAncestors(element).some((around) => around === article)
}
