// How many bytes of a mail does each story take, and which element is it?

import { cleanText } from '../model/clean.ts'
import { type Element, lineage, readPage, textOf } from './page.ts'

/** One story's share of the HTML. */
interface Weight {
  readonly bytes: number
  /** The index of its element in `querySelectorAll('*')`; absent where its headline is not found. */
  readonly element?: number
}

/** How the bytes of a mail's HTML are distributed. */
export interface Weights {
  /** In the order of the stories. */
  readonly stories: readonly Weight[]
  /** Everything else: head, styles, nameplate, section titles, imprint. Together with the stories exactly the whole. */
  readonly around: number
}

/**
 * Measures the stories of an issue, given in reading order. A story is the outermost element that has its headline, but no
 * other story's and no heading of the same or a higher level: so this works with the elements of any look. What a look puts
 * beside that element counts as `around`.
 */
export function weighStories(html: string, stories: readonly { readonly title: string }[]): Weights {
  const { elements, body } = readPage(html)
  const headlines = headlinesOf(stories, elements)
  const isHeadline = new Set(headlines)
  const marks = new Map<Element, Element[]>()
  for (const mark of elements.filter((each) => rankOf(each) < NO_HEADING || isHeadline.has(each)))
    for (const around of lineage(mark)) marks.set(around, [...(marks.get(around) ?? []), mark])
  const isAlone = (around: Element, headline: Element) =>
    (marks.get(around) ?? []).every(
      (mark) => mark === headline || (!isHeadline.has(mark) && rankOf(mark) > rankOf(headline)),
    )
  const places = headlines.map((headline) => {
    if (!headline) return undefined
    let place = headline
    for (const around of lineage(headline)) {
      if (around === body || !isAlone(around, headline)) break
      // Elements that the parser added have no location in the source.
      if (around.sourceCodeLocation) place = around
    }
    return place
  })
  const bytes = bytesOf(html, places)
  const at = new Map(elements.map((element, index) => [element, index]))
  return {
    stories: places.map((place): Weight => {
      const element = place && at.get(place)
      return { bytes: (place && bytes.get(place)) ?? 0, ...(element !== undefined && { element }) }
    }),
    around: Buffer.byteLength(html) - [...bytes.values()].reduce((sum, each) => sum + each, 0),
  }
}

const NO_HEADING = 7

function rankOf({ tagName }: Element): number {
  return /^h[1-6]$/.test(tagName) ? Number(tagName.slice(1)) : NO_HEADING
}

/**
 * The headline of each story: a heading with its title, or else the last element whose whole text is the title, since a
 * table of contents comes first. Stories with the same title get one each, in order.
 */
function headlinesOf(
  stories: readonly { readonly title: string }[],
  elements: readonly Element[],
): (Element | undefined)[] {
  const titles = stories.map(({ title }) => cleanText(title).replace(/\s+/g, ' ').trim())
  const found = new Map<string, { readonly headings: Element[]; readonly others: Element[] }>()
  for (const title of titles) if (title !== '') found.set(title, { headings: [], others: [] })
  const longest = Math.max(0, ...titles.map(({ length }) => length))
  for (const element of elements) {
    if (lengthOf(element) > LONGER * longest) continue
    const known = found.get(textOf(element))
    if (rankOf(element) < NO_HEADING) known?.headings.push(element)
    else if (element.tagName !== 'title') known?.others.push(element)
  }
  const left = new Map<string, number>()
  for (const title of titles) left.set(title, (left.get(title) ?? 0) + 1)
  return titles.map((title) => {
    const { headings = [], others = [] } = found.get(title) ?? {}
    const last = left.get(title) ?? 0
    left.set(title, last - 1)
    return headings.at(-last) ?? innermost(others).at(-last)
  })
}

/** How many times as long as its title a headline may be in the source. */
const LONGER = 40

/** The length of an element in the source; 0 for one that the parser added. */
function lengthOf({ sourceCodeLocation }: Element): number {
  return sourceCodeLocation ? sourceCodeLocation.endOffset - sourceCodeLocation.startOffset : 0
}

/** The elements that contain none of the others. */
function innermost(elements: readonly Element[]): Element[] {
  const around = new Set(elements.flatMap((element) => [...lineage(element)].slice(1)))
  return elements.filter((element) => !around.has(element))
}

/** The bytes of each element in the source. Where broken markup makes two overlap, the first one gets what both cover. */
function bytesOf(html: string, places: readonly (Element | undefined)[]): Map<Element, number> {
  const spans = places
    .flatMap((place) => (place?.sourceCodeLocation ? [{ place, ...place.sourceCodeLocation }] : []))
    .toSorted((one, other) => one.startOffset - other.startOffset || one.endOffset - other.endOffset)
  const bytes = new Map<Element, number>()
  let from = 0
  for (const { place, startOffset, endOffset } of spans) {
    const start = Math.max(from, startOffset)
    const end = Math.max(start, endOffset)
    bytes.set(place, (bytes.get(place) ?? 0) + Buffer.byteLength(html.slice(start, end)))
    from = end
  }
  return bytes
}
