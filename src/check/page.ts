// What tree does the HTML of a mail make, and in which line does each part of it stand?
import { type DefaultTreeAdapterTypes, parse } from 'parse5'

export type Element = DefaultTreeAdapterTypes.Element
type Node = DefaultTreeAdapterTypes.ChildNode
type TextNode = DefaultTreeAdapterTypes.TextNode

/** The HTML as a browser reads it. What stands in Outlook's conditional comments is a comment to everybody else. */
export interface Page {
  readonly root: Element
  readonly body: Element
  /** All elements, in document order. */
  readonly elements: readonly Element[]
}

/** Parses HTML into html, head and body, which are always there, and all that is in them. */
export function readPage(html: string): Page {
  const document = parse(html, { sourceCodeLocationInfo: true })
  const root = document.childNodes.find(isElement)
  if (!root) throw new Error('A parsed page has a root.')
  const elements = [...within(root)]
  const body = elements.find(({ tagName }) => tagName === 'body') ?? root
  return { root, body, elements }
}

/** Whether a node of the tree is an element. */
export function isElement(node: object): node is Element {
  return 'tagName' in node
}

/** The value of an attribute, or undefined where the element doesn't have it. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value
}

/** The elements directly inside of an element. */
export function childElements(element: Element): Element[] {
  return element.childNodes.filter(isElement)
}

/** The element around an element. */
export function parentOf(element: Element): Element | undefined {
  return element.parentNode && isElement(element.parentNode) ? element.parentNode : undefined
}

/** The element itself and those around it, the innermost first. */
export function* lineage(element: Element): Generator<Element> {
  for (let each: Element | undefined = element; each; each = parentOf(each)) yield each
}

/** The text of an element with single spaces; alternative text stands for a picture. */
export function textOf(element: Element): string {
  return rawText(element).replace(/\s+/g, ' ').trim()
}

/** The pieces of text directly inside of an element, white space left out. */
export function ownText(element: Element): string {
  return element.childNodes
    .filter(isText)
    .map(({ value }) => value)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The line of the HTML in which an element begins, from 1. */
export function lineOf(element: Element): number | undefined {
  return element.sourceCodeLocation?.startLine
}

/** The element as it was written, shortened: what a person recognises it by. */
export function tagText(element: Element): string {
  const attributes = element.attrs
    .filter(({ name }) => ['id', 'class', 'href', 'src', 'alt'].includes(name))
    .map(({ name, value }) => ` ${name}="${value.length > 60 ? `${value.slice(0, 60)}…` : value}"`)
  return `<${element.tagName}${attributes.join('')}>`
}

function* within(element: Element): Generator<Element> {
  yield element
  for (const child of element.childNodes) if (isElement(child)) yield* within(child)
}

function rawText(element: Element): string {
  if (element.tagName === 'img') return ` ${attribute(element, 'alt') ?? ''} `
  if (element.tagName === 'style' || element.tagName === 'title') return ''
  const texts = element.childNodes.map((child) => {
    if (isText(child)) return child.value
    if (!isElement(child)) return ''
    return INLINE.has(child.tagName) ? rawText(child) : ` ${rawText(child)} `
  })
  return texts.join('')
}

const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'code',
  'em',
  'i',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'u',
])

function isText(node: Node): node is TextNode {
  return node.nodeName === '#text'
}
