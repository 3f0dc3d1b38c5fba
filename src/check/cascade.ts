// How does an element of a mail look, in a light and in a dark mail program?
import { BLACK, type Colour, over, readColour, WHITE } from './colour.ts'
import { attribute, type Element, lineage, type Page, parentOf } from './page.ts'
import { readSelector } from './selector.ts'
import { type Declaration, readDeclarations, readStyleSheet, type StyleRule } from './style-sheet.ts'

/** `inline`: a program that drops style sheets. `Outlook dark`: Outlook.com marks what it darkens with `data-ogsc`. */
export const SCHEMES = ['light', 'dark', 'Outlook dark', 'inline'] as const
export type Scheme = (typeof SCHEMES)[number]

/** What a mail looks like in one kind of mail program. */
export interface Looks {
  readonly scheme: Scheme
  /** What is declared for an element itself, the winner of each property. */
  declared(element: Element, property: string): string | undefined
  /** The colour of its text; undefined where it is written in a way that we don't read. */
  colour(element: Element): Colour | undefined
  background(element: Element): Colour | undefined
  /** In pixels. */
  fontSize(element: Element): number
  isBold(element: Element): boolean
  /** It, or something around it, is not shown. */
  isHidden(element: Element): boolean
}

/** Applies the style sheets and styles of a page (CSS 2.2 §6.4: importance, place, specificity, order). */
export function looksOf(page: Page, scheme: Scheme): Looks {
  const styles = stylesOf(page, scheme)
  const declared: Looks['declared'] = (element, property) => styles.get(element)?.get(property)?.value
  const inherited = (element: Element, property: string): string | undefined => {
    for (const each of lineage(element)) {
      const value = declared(each, property)
      if (value !== undefined && value !== 'inherit') return value
    }
    return undefined
  }
  // Where a mail says that it knows dark, and leaves the paper to the program, that is dark, too.
  const isDark = scheme === 'dark' && /dark/.test(declared(page.root, 'color-scheme') ?? '')
  const looks: Looks = {
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
      const around = () => (above ? looks.fontSize(above) : 16)
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
  return looks
}

const HEADINGS: Readonly<Record<string, number>> = { h1: 2, h2: 1.5, h3: 1.17, h5: 0.83, h6: 0.67, small: 0.83 }
const BOLD = new Set(['b', 'strong', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th'])

interface Weighed extends Declaration {
  readonly rank: number
}

function stylesOf(page: Page, scheme: Scheme): Map<Element, Map<string, Weighed>> {
  const styles = new Map<Element, Map<string, Weighed>>()
  const apply = (element: Element, declaration: Declaration, rank: number) => {
    const own = styles.get(element) ?? new Map<string, Weighed>()
    styles.set(element, own)
    for (const single of longhands(declaration)) {
      const before = own.get(single.property)
      const weighed = { ...single, rank: rank + (single.important ? 1e9 : 0) }
      if (!before || before.rank <= weighed.rank) own.set(single.property, weighed)
    }
  }
  for (const { selector, declarations } of scheme === 'inline' ? [] : rulesOf(page, scheme)) {
    const { matches, specificity } = readSelector(selector)
    for (const element of page.elements) {
      if (matches(element)) for (const declaration of declarations) apply(element, declaration, specificity)
    }
  }
  for (const element of page.elements) {
    for (const declaration of readDeclarations(attribute(element, 'style') ?? '')) apply(element, declaration, 1e8)
  }
  return styles
}

function rulesOf(page: Page, scheme: Scheme): StyleRule[] {
  return page.elements
    .filter(({ tagName }) => tagName === 'style')
    .flatMap((element) =>
      readStyleSheet(element.childNodes.map((node) => ('value' in node ? node.value : '')).join('')),
    )
    .filter(({ media }) => !/\bprint\b/.test(media) && (!media.includes('dark') || scheme === 'dark'))
    .map((rule) =>
      // Outlook.com sets the marks on each element that it changed: so what asks for them holds everywhere.
      scheme === 'Outlook dark' ? { ...rule, selector: rule.selector.replace(/\[data-ogs[cb]\]\s*/g, '') } : rule,
    )
}

function longhands(declaration: Declaration): Declaration[] {
  if (declaration.property !== 'background') return [declaration]
  const colour = declaration.value.match(/#[\da-f]+|rgba?\([^()]*\)|[a-z]+/gi)?.find((part) => readColour(part))
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
