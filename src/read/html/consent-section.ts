// Which elements hold what a site says of cookies, and asks its readers to agree to?
import { isCookieNotice } from '../boilerplate/boilerplate.ts'
import { isConsent } from '../boilerplate/consent.ts'
import { textLengths } from './content-area.ts'
import type { Element } from './dom.ts'
import { selfAndAncestors } from './dom.ts'
import type { Segment } from './segments.ts'

/** Of the text in an element; the rest are names and headings. */
const SHARE_MIN = 0.5

/** The elements of which most of the text is such, and which hold no first-level heading. */
export function consentSections(segments: readonly Segment[]): Set<Element> {
  const told = segments.filter(isOfConsent)
  if (told.length === 0) return new Set()
  const lengths = textLengths(segments)
  const headed = new Set(
    segments.filter(({ level }) => level === 1).flatMap(({ element }) => [...selfAndAncestors(element)]),
  )
  const sections = [...textLengths(told)].filter(
    ([element, length]) => !headed.has(element) && length >= SHARE_MIN * (lengths.get(element) ?? 0),
  )
  return new Set(sections.map(([element]) => element).filter(({ tagName }) => !/^(?:html|body|article)$/.test(tagName)))
}

function isOfConsent({ kind, text }: Segment): boolean {
  if (kind === 'table') return COOKIE_NAMES.test(text)
  return kind === 'text' && (isCookieNotice(text) || isConsent(text))
}

/** What the programs call them that count visitors and keep sessions. */
const COOKIE_NAMES =
  /(?<![\w])(?:_ga\w*|_gid|_gat\w*|_fbp|_fbc|phpsessid|jsessionid|cookieconsent\w*|optanonconsent|nid|ide|datr)(?!\w)/i
