// Which tree does the HTML of a mail make, and in which line is each element?
import { type DefaultTreeAdapterTypes, parse } from 'parse5'

/** An element of parse5's tree. */
export type Element = DefaultTreeAdapterTypes.Element
type Node = DefaultTreeAdapterTypes.ChildNode
type TextNode = DefaultTreeAdapterTypes.TextNode

/** The HTML as a browser reads it: Outlook's conditional comments are comments. */
export interface Page {
  readonly root: Element
  readonly body: Element
  /** All elements, in document order. */
  readonly elements: readonly Element[]
}

/** Parses HTML. As in a browser, html, head and body are always there. */
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

/** The value of an attribute, or undefined where the element has none of that name. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value
}

/** The children of an element that are elements. */
export function childElements(element: Element): Element[] {
  return element.childNodes.filter(isElement)
}

/** The parent element; undefined for the root. */
export function parentOf(element: Element): Element | undefined {
  return element.parentNode && isElement(element.parentNode) ? element.parentNode : undefined
}

/** The element and its ancestors, from the inside out. */
export function* lineage(element: Element): Generator<Element> {
  for (let each: Element | undefined = element; each; each = parentOf(each)) yield each
}

/** The text of an element with single spaces; a picture counts as its alternative text. */
export function textOf(element: Element): string {
  return spacedText(element).replace(/\s+/g, ' ').trim()
}

/** The text directly inside an element, without that of its children, with single spaces. */
export function ownText(element: Element): string {
  return element.childNodes
    .filter(isText)
    .map(({ value }) => value)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The line of the HTML in which an element begins, from 1; undefined for one that the parser added. */
export function lineOf(element: Element): number | undefined {
  return element.sourceCodeLocation?.startLine
}

/** The start tag, shortened to what a person recognises it by. */
export function tagText(element: Element): string {
  const attributes = element.attrs
    .filter(({ name }) => ['id', 'class', 'href', 'src', 'alt'].includes(name))
    .map(({ name, value }) => ` ${name}="${value.length > 60 ? `${value.slice(0, 60)}…` : value}"`)
  return `<${element.tagName}${attributes.join('')}>`
}

/** Whether an element is one of h1 to h6. */
export function isHeading({ tagName }: Element): boolean {
  return /^h[1-6]$/.test(tagName)
}

/** What is written inside `<style>` or `<title>`, as it is. */
export function rawContent(element: Element): string {
  return element.childNodes.map((node) => ('value' in node ? node.value : '')).join('')
}

/** All style sheets of the page, one after the other. */
export function styleSheets({ elements }: Page): string[] {
  return elements.filter(({ tagName }) => tagName === 'style').map(rawContent)
}

function* within(element: Element): Generator<Element> {
  yield element
  for (const child of element.childNodes) if (isElement(child)) yield* within(child)
}

function spacedText(element: Element): string {
  if (element.tagName === 'img') return ` ${attribute(element, 'alt') ?? ''} `
  if (element.tagName === 'style' || element.tagName === 'title') return ''
  const texts = element.childNodes.map((child) => {
    if (isText(child)) return child.value
    if (!isElement(child)) return ''
    return INLINE.has(child.tagName) ? spacedText(child) : ` ${spacedText(child)} `
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
