// Which elements of a mail does a CSS selector match?
import { compile, type Options } from 'css-select'
import type { DefaultTreeAdapterTypes } from 'parse5'
import { attribute, type Element, isElement, type Page, parentOf, textOf } from './page.ts'

type Node = DefaultTreeAdapterTypes.Node

/** How css-select walks the tree that parse5 makes. `assumed` are attributes that every element has. */
function optionsWith(assumed: readonly string[]): Options<Node, Element> {
  return {
    adapter: {
      isTag: isElement,
      getName: ({ tagName }) => tagName,
      getAttributeValue: attribute,
      hasAttrib: (element, name) => assumed.includes(name) || attribute(element, name) !== undefined,
      getChildren: childrenOf,
      getParent: (element) => parentOf(element) ?? null,
      getSiblings: (node) => ('parentNode' in node && node.parentNode ? childrenOf(node.parentNode) : [node]),
      getText: (node) => (isElement(node) ? textOf(node) : ''),
      removeSubsets: (nodes) => nodes,
    },
  }
}

function childrenOf(node: Node): Node[] {
  return 'childNodes' in node ? node.childNodes : []
}

const AS_WRITTEN = optionsWith([])
/** Outlook.com sets these on each element whose colours it changed: what asks for them applies everywhere. */
const OUTLOOK_DARK = optionsWith(['data-ogsc', 'data-ogsb'])

/** The elements that a selector without commas matches, in document order. */
export function matchingElements({ elements }: Page, selector: string, isOutlookDark: boolean): Element[] {
  const matches = compiled(selector, isOutlookDark ? OUTLOOK_DARK : AS_WRITTEN)
  return matches ? elements.filter(matches) : []
}

function compiled(selector: string, options: Options<Node, Element>) {
  try {
    return compile<Node, Element>(selector, options)
  } catch {
    // css-select refuses what matches no element of a mail that lies still: `::before`, another maker's `:-moz-…`.
    return undefined
  }
}
