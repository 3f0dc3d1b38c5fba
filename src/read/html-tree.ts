// What tree does a page parse to?
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5'

export type Element = DefaultTreeAdapterTypes.Element
export type Node = DefaultTreeAdapterTypes.Node
type Parent = DefaultTreeAdapterTypes.ParentNode

/** As deep as browsers go (Blink flattens what is deeper), so recursion over a tree is safe. */
const DEPTH_LIMIT = 512
/** Far beyond any article; mis-nested formatting can make a small page explode into more. */
const ELEMENT_LIMIT = 300_000

/**
 * Parses a page into the tree that a browser would see: always html, head and body, names in lower case.
 * A page deeper or larger than any article is parsed again without its containers, at last without any markup:
 * then its text stands in the body, and `flattened` says so.
 */
export function parsePage(source: string): { readonly root: Element; readonly flattened: boolean } {
  for (const simplify of [same, withoutContainers]) {
    try {
      return { root: rootOf(parseWithin(simplify(source))), flattened: simplify !== same }
    } catch (error) {
      if (!(error instanceof TooTangled)) throw error
    }
  }
  return { root: rootOf(parseWithin(withoutMarkup(source))), flattened: true }
}

export function isElement(node: Node): node is Element {
  return 'tagName' in node
}

/** The children of a node; those of a declarative shadow root count as the children of its template. */
export function childrenOf(node: Parent): readonly Node[] {
  return 'content' in node && attribute(node, 'shadowrootmode') !== '' ? node.content.childNodes : node.childNodes
}

/** The parent element, or undefined above the root. */
export function parentOf(node: Element): Element | undefined {
  return node.parentNode && isElement(node.parentNode) ? node.parentNode : undefined
}

/** An attribute's value, empty where there is none. */
export function attribute(element: Element, name: string): string {
  for (const attr of element.attrs) if (attr.name === name) return attr.value
  return ''
}

export function hasAttribute(element: Element, name: string): boolean {
  return element.attrs.some((attr) => attr.name === name)
}

/** Every element below and including `root`, in document order. */
export function* elementsOf(root: Element): Generator<Element> {
  const ahead: Node[] = [root]
  for (let node = ahead.pop(); node !== undefined; node = ahead.pop()) {
    if (!isElement(node)) continue
    yield node
    const children = childrenOf(node)
    for (let i = children.length - 1; i >= 0; i--) ahead.push(children[i] as Node)
  }
}

class TooTangled extends Error {}

function parseWithin(source: string): DefaultTreeAdapterTypes.Document {
  let depth = 0
  let elements = 0
  return parse(source, {
    scriptingEnabled: false,
    treeAdapter: {
      ...defaultTreeAdapter,
      onItemPush() {
        depth += 1
        elements += 1
        if (depth > DEPTH_LIMIT || elements > ELEMENT_LIMIT) throw new TooTangled()
      },
      onItemPop() {
        depth -= 1
      },
    },
  })
}

function rootOf(document: DefaultTreeAdapterTypes.Document): Element {
  const root = document.childNodes.find(isElement)
  if (root === undefined) throw new Error('A parsed page has a root.')
  return root
}

function same(source: string): string {
  return source
}

function withoutContainers(source: string): string {
  return source.replace(/<\/?(?!(?:p|br|h[1-6]|title|meta|link|script|style|body|head)\b)[a-z][^<>]*>/gi, ' ')
}

function withoutMarkup(source: string): string {
  return source.replace(/<[^<>]*>/g, ' ')
}
