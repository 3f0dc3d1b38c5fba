// Which rules does a style sheet have, and when do they apply?
import { type CssNode, generate, type List, parse, type Rule, walk } from 'css-tree'

/** One rule: declarations for the elements that a selector matches, under the media conditions around it. */
export interface StyleRule {
  readonly selector: string
  /** One number for the three of CSS Selectors 4 §15. */
  readonly specificity: number
  readonly declarations: readonly Declaration[]
  /** The conditions of the `@media` around it, in lower case; empty where it always applies. */
  readonly media: string
}

/** One property and its value. */
export interface Declaration {
  readonly property: string
  readonly value: string
  readonly important: boolean
}

/** Reads a style sheet as a browser does; a list of selectors becomes one rule each. `@import` and its kin are skipped. */
export function readStyleSheet(css: string): StyleRule[] {
  const sheet = parse(css, { parseValue: false })
  return sheet.type === 'StyleSheet' ? rulesIn(sheet.children, '') : []
}

/** The declarations of a `style` attribute, names in lower case. */
export function readDeclarations(style: string): Declaration[] {
  const list = parse(style, { context: 'declarationList', parseValue: false })
  return list.type === 'DeclarationList' ? declarationsIn(list.children) : []
}

/** The parts of a value that stand between spaces: `#eee` and `url(x.png)` of `#eee url(x.png)`. */
export function partsOfValue(value: string): string[] {
  const parsed = parse(value, { context: 'value' })
  return parsed.type === 'Value' ? parsed.children.toArray().map((part) => generate(part)) : []
}

function rulesIn(nodes: List<CssNode>, media: string): StyleRule[] {
  return nodes.toArray().flatMap((node) => {
    if (node.type === 'Rule') return rulesOf(node, media)
    if (node.type !== 'Atrule' || !node.block) return []
    const own = node.name === 'media' && node.prelude ? generate(node.prelude).toLowerCase() : ''
    return rulesIn(node.block.children, [media, own].filter((each) => each !== '').join(' and '))
  })
}

function rulesOf({ prelude, block }: Rule, media: string): StyleRule[] {
  if (prelude.type !== 'SelectorList') return [] // Malformed: a browser drops the rule.
  const declarations = declarationsIn(block.children)
  return prelude.children.toArray().map((selector) => {
    return { selector: generate(selector), specificity: specificityOf(selector), declarations, media }
  })
}

function declarationsIn(nodes: List<CssNode>): Declaration[] {
  return nodes.toArray().flatMap((node) => {
    if (node.type !== 'Declaration') return []
    const value = generate(node.value)
    return [{ property: node.property.toLowerCase(), value, important: node.important !== false }]
  })
}

/** The arguments of `:not()`, `:is()` and `:has()` count instead of these themselves. */
const TRANSPARENT = new Set(['not', 'is', 'has'])

function specificityOf(selector: CssNode): number {
  let sum = 0
  walk(selector, (node) => {
    if (node.type === 'IdSelector') sum += 10_000
    if (node.type === 'ClassSelector' || node.type === 'AttributeSelector') sum += 100
    if (node.type === 'PseudoClassSelector' && !TRANSPARENT.has(node.name)) sum += 100
    if (node.type === 'PseudoElementSelector' || (node.type === 'TypeSelector' && node.name !== '*')) sum += 1
  })
  return sum
}
