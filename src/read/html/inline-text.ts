// What is the text of a line of a page, and how much of it is link or bold?
import { withoutLinkNotes } from '../text/editor-marks.ts'
import { attribute, childrenOf, type Element, hasAttribute, isElement, type Node } from './dom.ts'

/** A run of text in one style. */
export interface Run {
  readonly text: string
  readonly linked: boolean
  readonly bold: boolean
}

/** A line break set by the author. */
const LINE_BREAK: Run = { text: '\n', linked: false, bold: false }

/** The text of a line, with single spaces; `linked` is the share of its characters that are links. */
export interface InlineText {
  readonly text: string
  readonly linked: number
  readonly bold: boolean
}

/** Elements that readers never see as text, whatever the styles. */
const INVISIBLE = new Set(
  `applet area audio base basefont button canvas datalist embed frame head iframe img input link map meta meter noembed
  noframes noscript object optgroup option param picture progress rp rt script select source style svg template textarea
  title track video`.split(/\s+/),
)
const HIDDEN_CLASS =
  /(?:^|\s)(?:sr-only|screen-reader(?:-text)?|visually-?hidden|w-condition-invisible|MathJax_Preview|MJX_Assistive_MathML)(?:\s|$)/i
/** Controls inside headings and lines: "[edit]", "¶", "#". */
const HANDLE_CLASS =
  /(?:^|\s)(?:mw-editsection|headerlink|header-anchor|heading-anchor|anchor-?link|hash-link|anchorjs-link)(?:\s|$)/i
const GUTTER_CLASS = /(?:^|[\s-])(?:gutter|ln|lnt|line-?(?:no|nos|nums?|numbers?)|linenodiv)(?:\s|$)/i

/** Whether an element shows no text; with `hidden`, what a script would show counts as shown. */
export function isInvisible(element: Element, { hidden }: { readonly hidden: boolean }): boolean {
  if (INVISIBLE.has(element.tagName))
    return element.tagName !== 'template' || attribute(element, 'shadowrootmode') === ''
  for (const { name, value } of element.attrs) {
    if (name === 'class' && HIDDEN_CLASS.test(value)) return true
    if (name === 'class' && HANDLE_CLASS.test(value) && rawText(element).length < 20) return true
    if (name === 'class' && GUTTER_CLASS.test(value) && /^[\s\d]*$/.test(rawText(element))) return true
    if (!hidden && isHiding(name, value)) return true
  }
  return !hidden && element.tagName === 'dialog' && !hasAttribute(element, 'open')
}

function isHiding(name: string, value: string): boolean {
  if (name === 'hidden') return value !== 'until-found'
  if (name === 'aria-hidden') return value === 'true'
  return name === 'style' && /(?:^|[;\s])(?:display:\s*none|visibility:\s*hidden)/i.test(value)
}

/** Adds the text runs of a node to `runs`. Elements that are blocks elsewhere are separated by a space. */
export function collectRuns(
  node: Node,
  runs: Run[],
  options: { readonly hidden: boolean },
  style = { linked: false, bold: false },
): void {
  if ('value' in node) {
    runs.push({ ...style, text: node.value.replace(/\s+/g, ' ') })
    return
  }
  if (!isElement(node)) return
  const tag = node.tagName
  if (tag === 'br') runs.push(LINE_BREAK)
  else if (tag === 'math' || isTex(node)) runs.push({ ...style, text: formula(node) })
  else if (!isInvisible(node, options) && !isNoteMark(node)) {
    const inside = { linked: style.linked || isLink(node), bold: style.bold || isBold(node) }
    const apart = /^(?:div|p|li|td|th|tr|h[1-6]|dd|dt|section|ul|ol)$/.test(tag)
    if (apart) runs.push({ ...style, text: ' ' })
    for (const child of childrenOf(node)) collectRuns(child, runs, options, inside)
    if (apart) runs.push({ ...style, text: ' ' })
  }
}

/** The text of an element as one line. */
export function inlineTextOf(
  element: Element,
  options: { readonly hidden: boolean },
): InlineText & { readonly runs: readonly Run[] } {
  const runs: Run[] = []
  for (const child of childrenOf(element)) collectRuns(child, runs, options)
  return { ...joinRuns(runs), runs }
}

/** Joins runs into a line. */
export function joinRuns(runs: readonly Run[]): InlineText {
  let seen = 0
  let linked = 0
  let bold = 0
  for (const run of runs) {
    const size = run.text.trim().length
    seen += size
    if (run.linked) linked += size
    if (run.bold) bold += size
  }
  const text = withoutLinkNotes(plainText(runs.map((run) => run.text).join('')))
  return { text, linked: seen === 0 ? 0 : linked / seen, bold: seen > 0 && bold === seen }
}

/** Single spaces; without zero-width characters, direction marks and soft hyphens, which mean nothing in plain text. */
export function plainText(text: string): string {
  return text
    .replace(/[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Two line breaks in a row, with nothing but spaces between them, end a paragraph; so does one after a bold line. */
export function paragraphsOf(runs: readonly Run[]): Run[][] {
  const all: Run[][] = []
  let current: Run[] = []
  let breaks = 0
  let bold = false
  for (const run of runs) {
    if (run === LINE_BREAK) breaks += 1
    else if (run.text.trim() !== '') {
      if (breaks > 1 || (breaks === 1 && bold && !run.bold)) {
        all.push(current)
        current = []
      }
      bold = run.bold && (bold || current.every(({ text }) => text.trim() === ''))
      breaks = 0
    }
    current.push(run)
  }
  all.push(current)
  return all
}

/** All text below a node, exactly as in the source. */
export function rawText(node: Node): string {
  if ('value' in node) return node.value
  return isElement(node) ? childrenOf(node).map(rawText).join('') : ''
}

function isLink(element: Element): boolean {
  return element.tagName === 'a' && hasAttribute(element, 'href')
}

function isBold(element: Element): boolean {
  return /^(?:b|strong)$/.test(element.tagName) || /font-weight:\s*(?:bold|[6-9]00)/i.test(attribute(element, 'style'))
}

/** `[3]`, `¹`: the mark of a footnote, which is not part of the sentence. */
function isNoteMark(element: Element): boolean {
  if (attribute(element, 'role') === 'doc-noteref') return true
  if (element.tagName !== 'sup') return false
  return childrenOf(element).some(
    (child) => isElement(child) && child.tagName === 'a' && attribute(child, 'href').includes('#'),
  )
}

function isTex(element: Element): boolean {
  return element.tagName === 'script' && attribute(element, 'type').startsWith('math/tex')
}

/** A formula in its author's TeX if the page has it, else its symbols, separated by spaces. */
function formula(element: Element): string {
  if (element.tagName === 'script') return ` ${rawText(element)} `
  const source = attribute(element, 'alttext') || texIn(element) || signs(element).join(' ')
  return ` ${plainText(source)} `
}

function texIn(element: Element): string {
  for (const child of childrenOf(element)) {
    if (!isElement(child)) continue
    const isTexSource = child.tagName === 'annotation' && /tex/i.test(attribute(child, 'encoding'))
    const source = isTexSource ? rawText(child) : texIn(child)
    if (source !== '') return source
  }
  return ''
}

function signs(node: Node): string[] {
  if ('value' in node) return node.value.trim() === '' ? [] : [node.value.trim()]
  return isElement(node) && !node.tagName.startsWith('annotation') ? childrenOf(node).flatMap(signs) : []
}
