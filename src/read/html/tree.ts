// What tree does a page parse to?
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5'

export type Element = DefaultTreeAdapterTypes.Element
export type Node = DefaultTreeAdapterTypes.Node
type Parent = DefaultTreeAdapterTypes.ParentNode

/** As deep as browsers go (Blink flattens what is deeper), so recursion over a tree is safe. */
const DEPTH_LIMIT = 512
/** Far beyond any article; mis-nested formatting can make a small page explode into more. */
const ELEMENT_LIMIT = 200_000

/** A page parsed. */
export interface Page {
  readonly root: Element
  readonly body: Element
  /** Every element, in document order; those of the body apart. */
  readonly elements: readonly Element[]
  readonly inBody: readonly Element[]
  /** The page was too tangled for its containers to be kept. */
  readonly flattened: boolean
}

/**
 * Parses a page into the tree that a browser would see: always html, head and body, names in lower case.
 * A page deeper or larger than any article is parsed again without its containers, at last without any markup:
 * then its text stands in the body.
 */
export function parsePage(source: string): Page {
  for (const simplify of [same, withoutContainers]) {
    try {
      return pageOf(parseWithin(simplify(source)), simplify !== same)
    } catch (error) {
      if (!(error instanceof TooTangled)) throw error
    }
  }
  return pageOf(parseWithin(withoutMarkup(source)), true)
}

function pageOf(document: DefaultTreeAdapterTypes.Document, flattened: boolean): Page {
  const root = document.childNodes.find(isElement)
  if (root === undefined) throw new Error('A parsed page has a root.')
  const elements = [...elementsOf(root)]
  const body = elements.find(({ tagName }) => tagName === 'body') ?? root
  return { root, body, elements, inBody: elements.slice(elements.indexOf(body) + 1), flattened }
}

export function isElement(node: Node): node is Element {
  return 'tagName' in node
}

export function childrenOf(node: Parent): readonly Node[] {
  return node.childNodes
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

/** An element, then the ones around it, out to the root. */
export function* outwards(element: Element): Generator<Element> {
  for (let at: Element | undefined = element; at; at = parentOf(at)) yield at
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
      onItemPop(element) {
        depth -= 1
        if (element.tagName === 'template') openShadow(element as DefaultTreeAdapterTypes.Template)
      },
    },
  })
}

/** What a saved page keeps in a declarative shadow root is shown in its host, so it counts as the template's own. */
function openShadow(template: DefaultTreeAdapterTypes.Template): void {
  if (attribute(template, 'shadowrootmode') === '') return
  for (const child of template.content.childNodes.splice(0)) defaultTreeAdapter.appendChild(template, child)
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
