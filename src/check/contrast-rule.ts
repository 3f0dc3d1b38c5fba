// Can every word be read, in light and in dark mode?

import { colourText, contrast, over } from '../model/colour.ts'
import { type ComputedStyles, computedStyles, SCHEMES } from './cascade.ts'
import type { Mail } from './mail.ts'
import { type Element, lineage, ownText, tagText } from './page.ts'
import type { Rule, Violation } from './rule.ts'

/** WCAG 2.2, success criterion 1.4.3: text is large from 24 px, or from 18.66 px if it is bold. */
const NEEDED = 4.5
const NEEDED_LARGE = 3

/** The rule on contrast. */
export const contrastRules: readonly Rule[] = [
  {
    code: 'contrast',
    group: 'colours',
    severity: 'error',
    why: 'Low contrast is hard to read in sunlight and for older eyes, and for everybody where a program turns the mail dark.',
    source: 'WCAG 2.2, 1.4.3',
    find: (mail) => SCHEMES.flatMap((scheme) => faint(mail, computedStyles(mail.page, scheme))),
  },
]

/** One violation for each pair of colours: other text in the same pair has the same cause. */
function faint({ page }: Mail, styles: ComputedStyles): Violation[] {
  const seen = new Set<string>()
  return page.elements.flatMap((element) => {
    if (ownText(element) === '' || isUnseen(element) || styles.isHidden(element)) return []
    const background = styles.background(element)
    const given = styles.colour(element)
    if (!background || !given) return []
    const colour = over(given, background)
    const ratio = contrast(colour, background)
    const size = styles.fontSize(element)
    const needed = size >= 24 || (size >= 18.66 && styles.isBold(element)) ? NEEDED_LARGE : NEEDED
    const pair = `${colourText(colour)} on ${colourText(background)}`
    if (ratio >= needed || size === 0 || seen.has(pair)) return []
    seen.add(pair)
    // Rounded down, so that it never reads "4.5; at least 4.5 is needed".
    const shown = Math.floor(ratio * 100) / 100
    const where = styles.scheme === 'inline' ? 'without its style sheet' : `in ${styles.scheme} mode`
    const what = `${tagText(element)} is ${pair} ${where}: a contrast of ${shown}; at least ${needed} is needed.`
    return [{ what, fix: 'Make the text darker or lighter, or change its background.', at: element }]
  })
}

function isUnseen(element: Element): boolean {
  return [...lineage(element)].some(({ tagName }) => tagName === 'head' || tagName === 'style')
}
