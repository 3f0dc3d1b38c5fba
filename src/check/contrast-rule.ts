// Can every word be read, in light and in dark?

import { colourText, contrast, over } from '../model/colour.ts'
import { type ComputedStyles, computedStyles, SCHEMES } from './cascade.ts'
import type { Mail } from './mail.ts'
import { type Element, lineage, ownText, tagText } from './page.ts'
import type { Breach, Rule } from './rule.ts'

/** WCAG 2.2, success criterion 1.4.3: large is from 24 px, or from 18.66 px where it is bold. */
const NEEDED = 4.5
const NEEDED_LARGE = 3

export const contrastRules: readonly Rule[] = [
  {
    code: 'contrast',
    group: 'colours',
    severity: 'error',
    why: 'Text without contrast cannot be read in sunlight, by older eyes, or by anybody where a program turns it dark.',
    source: 'WCAG 2.2, 1.4.3',
    find: (mail) => SCHEMES.flatMap((scheme) => faint(mail, computedStyles(mail.page, scheme))),
  },
]

/** One breach for each pair of colours: where one text is faint, all of its kind are. */
function faint({ page }: Mail, styles: ComputedStyles): Breach[] {
  const seen = new Set<string>()
  return page.elements.flatMap((element) => {
    if (ownText(element) === '' || isUnseen(element) || styles.isHidden(element)) return []
    const behind = styles.background(element)
    const given = styles.colour(element)
    if (!behind || !given) return []
    const colour = over(given, behind)
    const ratio = contrast(colour, behind)
    const size = styles.fontSize(element)
    const needed = size >= 24 || (size >= 18.66 && styles.isBold(element)) ? NEEDED_LARGE : NEEDED
    const pair = `${colourText(colour)} on ${colourText(behind)}`
    if (ratio >= needed || size === 0 || seen.has(pair)) return []
    seen.add(pair)
    // Rounded down, so that it never says "4.5 of 4.5".
    const shown = Math.floor(ratio * 100) / 100
    const where = styles.scheme === 'inline' ? 'without its style sheet' : `in ${styles.scheme}`
    const what = `${tagText(element)} is ${pair} ${where}: a contrast of ${shown}, where ${needed} is needed.`
    return [{ what, fix: 'Make the text darker, or lighter, than what lies behind it.', at: element }]
  })
}

function isUnseen(element: Element): boolean {
  return [...lineage(element)].some(({ tagName }) => tagName === 'head' || tagName === 'style')
}
