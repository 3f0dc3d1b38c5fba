// What does a heading say that has a kicker before its headline?
import { countWords } from '../../languages/words.ts'
import { dayIn } from '../dates/in-text.ts'
import { attribute, childrenOf, type Element, isElement } from './dom.ts'
import { collectRuns, type InlineText, inlineTextOf, joinRuns, type Run } from './inline-text.ts'

const KICKER_WORDS_MAX = 6
const HEADLINE_WORDS_MIN = 3
/** A day has no more beside it: "18. Oktober 2024,". */
const DAY_BESIDE = 4

interface Heading extends InlineText {
  readonly runs: readonly Run[]
}

/** The text of a heading; a kicker, which pages set in a style or on a line of its own, is parted from the headline by a colon; a day is left out. */
export function headingTextOf(element: Element, options: { readonly hidden: boolean }): Heading {
  const line = inlineTextOf(element, options)
  const [kicker, headline, ...others] = partsOf(element, options)
  if (kicker === undefined || headline === undefined || others.length > 0) return line
  const isKicker =
    attribute(kicker.element, 'class') !== attribute(headline.element, 'class') &&
    /\p{L}{2}.*[\p{L}\p{N}]["”’»)]?$/u.test(kicker.text) &&
    countWords(kicker.text) <= KICKER_WORDS_MAX &&
    countWords(headline.text) >= HEADLINE_WORDS_MIN &&
    /^["“„«'‘]?[\p{Lu}\p{N}]/u.test(headline.text)
  if (!isKicker) return line
  const day = dayIn(kicker.text, '')
  const isDay = day !== undefined && kicker.text.length - (day.end - day.start) < DAY_BESIDE
  return { ...line, text: isDay ? headline.text : `${kicker.text}: ${headline.text}` }
}

interface Part {
  readonly element: Element
  readonly text: string
}

/** The elements side by side that hold all of a heading's text; none if some of it is in no element. */
function partsOf(element: Element, options: { readonly hidden: boolean }): Part[] {
  const children = childrenOf(element)
  if (children.some((child) => 'value' in child && /[\p{L}\p{N}]/u.test(child.value))) return []
  const parts = children
    .filter(isElement)
    .map((child) => ({ element: child, text: partText(child, options) }))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
  const [only] = parts
  return only && parts.length === 1 ? partsOf(only.element, options) : parts
}

function partText(element: Element, options: { readonly hidden: boolean }): string {
  const runs: Run[] = []
  collectRuns(element, runs, options)
  return joinRuns(runs).text
}
