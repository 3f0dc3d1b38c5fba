// Which styles does each element of a mail get, in a light and in a dark mail program?
import { BLACK, type Colour, over, readColour, WHITE } from '../model/colour.ts'
import { oncePer } from '../model/once.ts'
import { attribute, type Element, lineage, type Page, parentOf, styleSheets } from './page.ts'
import { matchingElements } from './selector.ts'
import { type Declaration, partsOfValue, readDeclarations, readStyleSheet, type StyleRule } from './style-sheet.ts'

/** `inline`: a program that drops style sheets. `Outlook dark`: Outlook.com marks what it darkens with `data-ogsc`. */
export const SCHEMES = ['light', 'dark', 'Outlook dark', 'inline'] as const
/** One kind of mail program. */
export type Scheme = (typeof SCHEMES)[number]

/** The styles of a mail's elements in one kind of mail program, as far as the rules ask for them. */
export interface ComputedStyles {
  readonly scheme: Scheme
  /** The value that wins the cascade for the element itself, nothing inherited. */
  declared(element: Element, property: string): string | undefined
  /** The colour of its text; undefined where it is written in a form that we don't read. */
  colour(element: Element): Colour | undefined
  background(element: Element): Colour | undefined
  /** In pixels. */
  fontSize(element: Element): number
  isBold(element: Element): boolean
  /** Whether the element, or one around it, is not displayed. */
  isHidden(element: Element): boolean
}

const computed = new WeakMap<Page, Map<Scheme, ComputedStyles>>()

/**
 * Applies the style sheets and `style` attributes of a page (CSS 2.2 §6.4: importance, origin, specificity, order). Several
 * rules ask for the same page and scheme: it is computed once.
 */
export function computedStyles(page: Page, scheme: Scheme): ComputedStyles {
  const known = computed.get(page) ?? new Map<Scheme, ComputedStyles>()
  computed.set(page, known)
  const styles = known.get(scheme) ?? compute(page, scheme)
  known.set(scheme, styles)
  return styles
}

function compute(page: Page, scheme: Scheme): ComputedStyles {
  const winners = cascade(page, scheme)
  const declared: ComputedStyles['declared'] = (element, property) => winners.get(element)?.get(property)?.value
  const inherited = (element: Element, property: string): string | undefined => {
    for (const each of lineage(element)) {
      const value = declared(each, property)
      if (value !== undefined && value !== 'inherit') return value
    }
    return undefined
  }
  // A mail that supports dark mode and sets no background gets the program's own, a dark one.
  const isDark = scheme === 'dark' && /dark/.test(declared(page.root, 'color-scheme') ?? '')
  const styles: ComputedStyles = {
    scheme,
    declared,
    colour(element) {
      const value = inherited(element, 'color')
      return value === undefined ? (isDark ? WHITE : BLACK) : readColour(value)
    },
    background(element) {
      const layers: Colour[] = []
      for (const each of lineage(element)) {
        const value = declared(each, 'background-color') ?? attribute(each, 'bgcolor')
        if (value === undefined || value === 'inherit') continue
        const layer = readColour(value)
        if (!layer) return undefined
        layers.unshift(layer)
        if (layer.alpha === 1) break
      }
      return layers.reduce((below, layer) => over(layer, below), isDark ? BLACK : WHITE)
    },
    fontSize(element) {
      const own = declared(element, 'font-size')
      const above = parentOf(element)
      const around = () => (above ? styles.fontSize(above) : 16)
      return own === undefined ? around() * (HEADINGS[element.tagName] ?? 1) : sizeOf(own, around)
    },
    isBold(element) {
      for (const each of lineage(element)) {
        const weight = declared(each, 'font-weight')
        if (weight !== undefined) return weight === 'bold' || weight === 'bolder' || Number(weight) >= 700
        if (BOLD.has(each.tagName)) return true
      }
      return false
    },
    isHidden(element) {
      for (const each of lineage(element)) {
        if (declared(each, 'display') === 'none' || declared(each, 'visibility') === 'hidden') return true
      }
      return false
    },
  }
  return styles
}

const HEADINGS: Readonly<Record<string, number>> = { h1: 2, h2: 1.5, h3: 1.17, h5: 0.83, h6: 0.67, small: 0.83 }
const BOLD = new Set(['b', 'strong', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th'])

interface Ranked extends Declaration {
  readonly rank: number
}

function cascade(page: Page, scheme: Scheme): Map<Element, Map<string, Ranked>> {
  const winners = new Map<Element, Map<string, Ranked>>()
  const apply = (element: Element, declaration: Declaration, rank: number) => {
    const own = winners.get(element) ?? new Map<string, Ranked>()
    winners.set(element, own)
    for (const single of longhands(declaration)) {
      const before = own.get(single.property)
      const ranked = { ...single, rank: rank + (single.important ? 1e9 : 0) }
      if (!before || before.rank <= ranked.rank) own.set(single.property, ranked)
    }
  }
  for (const { selector, specificity, declarations } of scheme === 'inline' ? [] : rulesOf(page, scheme)) {
    for (const element of matchingElements(page, selector, scheme === 'Outlook dark'))
      for (const declaration of declarations) apply(element, declaration, specificity)
  }
  for (const element of page.elements) {
    for (const declaration of inlineStyles(page).get(element) ?? []) apply(element, declaration, 1e8)
  }
  return winners
}

function rulesOf(page: Page, scheme: Scheme): StyleRule[] {
  return sheetRules(page).filter(
    ({ media }) => !/\bprint\b/.test(media) && (!media.includes('dark') || scheme === 'dark'),
  )
}

// All kinds of mail programs read the same text: it is parsed once for them.
const sheetRules = oncePer((page: Page) => styleSheets(page).flatMap(readStyleSheet))

/** The declarations of each `style` attribute; cards of a mail repeat theirs. */
const inlineStyles = oncePer((page: Page): ReadonlyMap<Element, readonly Declaration[]> => {
  const known = new Map<string, readonly Declaration[]>()
  const read = (style: string) => {
    const declarations = known.get(style) ?? readDeclarations(style)
    known.set(style, declarations)
    return declarations
  }
  return new Map(page.elements.map((element) => [element, read(attribute(element, 'style') ?? '')]))
})

function longhands(declaration: Declaration): Declaration[] {
  if (declaration.property !== 'background') return [declaration]
  const colour = partsOfValue(declaration.value).find((part) => readColour(part))
  return colour ? [{ ...declaration, property: 'background-color', value: colour }] : []
}

function sizeOf(value: string, around: () => number): number {
  const number = Number.parseFloat(value)
  if (Number.isNaN(number)) return SIZES[value] ?? 16
  if (value.endsWith('%')) return (number / 100) * around()
  if (value.endsWith('rem')) return number * 16
  if (value.endsWith('em')) return number * around()
  return value.endsWith('pt') ? (number * 4) / 3 : number
}

const SIZES: Readonly<Record<string, number>> = { 'x-small': 10, small: 13, medium: 16, large: 18, 'x-large': 24 }
