// How is a page parsed into a DOM tree, whatever its size and depth?
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5'

export type Element = DefaultTreeAdapterTypes.Element
export type Node = DefaultTreeAdapterTypes.Node
type Parent = DefaultTreeAdapterTypes.ParentNode

/** As deep as browsers go (Blink flattens anything deeper), so that recursion over a tree is safe. */
const DEPTH_LIMIT = 512
/** Far beyond any article; mis-nested formatting can turn a small page into more. */
const ELEMENT_LIMIT = 200_000

/** A parsed page. */
export interface Page {
  readonly root: Element
  readonly body: Element
  /** Every element in document order; `inBody` has only those of the body. */
  readonly elements: readonly Element[]
  readonly inBody: readonly Element[]
  /** The page was too complex for its containers to be kept. */
  readonly flattened: boolean
}

/**
 * Parses a page into the tree that a browser would build: always with html, head and body, and names in lower case.
 * A page deeper or larger than any article is parsed again without its containers, and finally without any markup: then
 * its text is directly in the body.
 */
export function parsePage(source: string): Page {
  for (const simplify of [same, withoutContainers]) {
    try {
      return pageOf(parseWithin(simplify(source)), simplify !== same)
    } catch (error) {
      if (!(error instanceof TooComplex)) throw error
    }
  }
  return pageOf(parseWithin(withoutMarkup(source)), true)
}

function pageOf(document: DefaultTreeAdapterTypes.Document, flattened: boolean): Page {
  const root = document.childNodes.find(isElement)
  if (root === undefined) throw new Error('A parsed page has a root.')
  const elements = [...descendantsOf(root)]
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

/** An element and its ancestors, from the inside out. */
export function* selfAndAncestors(element: Element): Generator<Element> {
  for (let at: Element | undefined = element; at; at = parentOf(at)) yield at
}

/** Every element below and including `root`, in document order. */
export function* descendantsOf(root: Element): Generator<Element> {
  const ahead: Node[] = [root]
  for (let node = ahead.pop(); node !== undefined; node = ahead.pop()) {
    if (!isElement(node)) continue
    yield node
    const children = childrenOf(node)
    for (let i = children.length - 1; i >= 0; i--) ahead.push(children[i] as Node)
  }
}

class TooComplex extends Error {}

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
        if (depth > DEPTH_LIMIT || elements > ELEMENT_LIMIT) throw new TooComplex()
      },
      onItemPop(element) {
        depth -= 1
        if (element.tagName === 'template') openShadow(element as DefaultTreeAdapterTypes.Template)
      },
    },
  })
}

/** A declarative shadow root is shown inside its host, so its content counts as the template's own. */
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
  return source.replace(/<[^<>]*>/g, ' ').replaceAll('<', '&lt;')
}
