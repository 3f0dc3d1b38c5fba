// Which pieces of text and which pictures does a page consist of?
import { attribute, childrenOf, type Element, hasAttribute, isElement, type Node, parentOf } from './html-tree.ts'

/** One paragraph, heading, list item, table, picture … of the page, and the element in which it stands. */
export interface Piece {
  readonly kind: 'heading' | 'text' | 'code' | 'table' | 'image' | 'caption'
  /** Plain, white space single (in code: as it stands there). The alternative text of a picture. */
  readonly text: string
  /** Of a heading, 1 to 6; else 0. */
  readonly level: number
  /** The share of its characters that are links, 0 to 1. */
  readonly linked: number
  /** The whole text is bold. */
  readonly bold: boolean
  readonly element: Element
  /** The list item and the quotation that it is part of. */
  readonly item?: Element
  readonly quoted: boolean
  /** Of a picture. */
  readonly src?: string
}

/** A page taken apart. */
export interface Pieces {
  readonly pieces: readonly Piece[]
  /** The page redrawn as HTML with the pieces numbered by `data-piece`, and which part of it each element is. */
  readonly sketch: readonly string[]
  readonly parts: ReadonlyMap<Element, { readonly from: number; readonly to: number }>
}

/** Elements that begin and end a line of their own (WHATWG HTML §15.3), whatever styles may say. */
const BLOCKS = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer
  form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext
  pre search section summary table tbody td tfoot th thead tr ul xmp`.split(/\s+/),
)
/** Elements that are never text for a reader. */
const UNSEEN = new Set(
  `applet area audio base basefont button canvas datalist embed frame head iframe input link map meta meter noembed
  noframes noscript object option optgroup param progress rp rt script select source style svg template textarea title
  track video`.split(/\s+/),
)
const HEADING = /^h[1-6]$/
/** What is longer only borrows a heading's size. */
const HEADING_LENGTH = 150
const BOLD = new Set(['b', 'strong'])

interface Run {
  readonly text: string
  readonly linked: boolean
  readonly bold: boolean
}
const LINE_BREAK: Run = { text: '\n', linked: false, bold: false }

/** Where the walk stands. */
interface Context {
  readonly item?: Element
  readonly quoted: boolean
  readonly caption: boolean
}

/**
 * Takes a page apart in reading order. With `hidden`, also what is hidden until a script shows it.
 * Two line breaks in a row part paragraphs as a paragraph's end does.
 */
export function piecesOf(body: Element, { hidden }: { readonly hidden: boolean }): Pieces {
  const pieces: Piece[] = []
  const sketch: string[] = []
  const parts = new Map<Element, { from: number; to: number }>()
  const blocky = new Map<Element, boolean>()

  walk(body, { quoted: false, caption: false })
  return { pieces, sketch, parts }

  function walk(element: Element, context: Context): void {
    let runs: Run[] = []
    const flush = () => {
      if (runs.length > 0) addText(runs, element, context)
      runs = []
    }
    for (const child of childrenOf(element)) {
      if (!isElement(child)) collect(child, runs, false, false)
      else if (isUnseen(child)) mention(child)
      else if (child.tagName === 'img' || child.tagName === 'picture') addImage(child, context)
      else if (isBlocky(child)) {
        flush()
        block(child, context)
      } else collect(child, runs, false, false)
    }
    flush()
  }

  function block(element: Element, context: Context): void {
    const tag = element.tagName
    if (HEADING.test(tag)) return leaf(element, context, 'heading')
    if (tag === 'pre') return code(element, context)
    if (tag === 'table' && isDataTable(element)) return table(element, context)
    if (tag === 'hr') return
    const from = sketch.length
    sketch.push(openTag(element, tag))
    walk(element, {
      ...context,
      ...(tag === 'li' && !isLayoutItem(element) ? { item: element } : {}),
      quoted: context.quoted || tag === 'blockquote',
      caption: context.caption || tag === 'figcaption',
    })
    sketch.push(`</${tag}>`)
    parts.set(element, { from, to: sketch.length })
  }

  function leaf(element: Element, context: Context, kind: 'heading'): void {
    const runs: Run[] = []
    for (const child of childrenOf(element)) collect(child, runs, false, false, true)
    const { text, linked } = measure(runs)
    if (text === '') return
    sketch.push(openTag(element, element.tagName, pieces.length), drawn(runs), `</${element.tagName}>`)
    const prose = element.tagName !== 'h1' && (text.length > HEADING_LENGTH || (text.length > HEADING_LENGTH / 2 && /[^.][.。]$/.test(text)))
    const level = prose ? 0 : Number(element.tagName[1])
    pieces.push({ kind: prose ? 'text' : kind, text, linked, bold: true, level, element, ...placeOf(context) })
  }

  function code(element: Element, context: Context): void {
    const text = preformatted(element)
    if (text === '') return
    sketch.push(openTag(element, 'pre', pieces.length), escaped(text), '</pre>')
    pieces.push({ kind: 'code', text, linked: 0, bold: false, level: 0, element, ...placeOf(context) })
  }

  function table(element: Element, context: Context): void {
    const rows = rowsOf(element).map((row) => cellsOf(row).map((cell) => textOf(cell)))
    const text = rows.map((cells) => cells.filter((cell) => cell !== '').join(' | ')).filter((row) => row !== '').join('; ')
    if (text === '') return
    sketch.push(openTag(element, 'table', pieces.length))
    for (const cells of rows) sketch.push('<tr>', ...cells.map((cell) => `<td>${escaped(cell)}</td>`), '</tr>')
    sketch.push('</table>')
    pieces.push({ kind: 'table', text, linked: 0, bold: false, level: 0, element, ...placeOf(context) })
  }

  function addText(runs: readonly Run[], element: Element, context: Context): void {
    for (const paragraph of paragraphs(runs)) {
      const { text, linked, bold } = measure(paragraph)
      if (text === '') continue
      sketch.push(`<p data-piece="${pieces.length}">`, drawn(paragraph), '</p>')
      const kind = context.caption ? 'caption' : 'text'
      pieces.push({ kind, text, linked, bold, level: 0, element, ...placeOf(context) })
    }
  }

  function addImage(element: Element, context: Context): void {
    const img = element.tagName === 'img' ? element : childrenOf(element).filter(isElement).find((x) => x.tagName === 'img')
    if (img === undefined || isTiny(img)) return
    const src = sourceOf(img)
    if (src === undefined) return
    sketch.push('<img>')
    const text = oneLine(attribute(img, 'alt'))
    pieces.push({ kind: 'image', text, src, linked: 0, bold: false, level: 0, element: img, ...placeOf(context) })
  }

  /** Adds the text of a node that stands in a line; `deep` takes blocks inside it as part of the line. */
  function collect(node: Node, runs: Run[], linked: boolean, bold: boolean, deep = false): void {
    if ('value' in node) {
      runs.push({ text: node.value.replace(/\s+/g, ' '), linked, bold })
      return
    }
    if (!isElement(node)) return
    const tag = node.tagName
    if (tag === 'br') runs.push(LINE_BREAK)
    else if (tag === 'button' && deep) for (const child of childrenOf(node)) collect(child, runs, linked, bold, deep)
    else if (tag === 'img' || tag === 'picture') addImage(node, { quoted: false, caption: false })
    else if (tag === 'math' || isTex(node)) runs.push({ text: formula(node), linked, bold })
    else if (isUnseen(node)) mention(node)
    else if (isNoteMark(node)) return
    else {
      const inLink = linked || (tag === 'a' && hasAttribute(node, 'href'))
      const inBold = bold || BOLD.has(tag) || /font-weight:\s*(?:bold|[6-9]00)/i.test(attribute(node, 'style'))
      const apart = deep && BLOCKS.has(tag)
      if (apart) runs.push({ text: ' ', linked, bold })
      for (const child of childrenOf(node)) collect(child, runs, inLink, inBold, deep)
      if (apart) runs.push({ text: ' ', linked, bold })
    }
  }

  /** What Readability weighs although nobody reads it. */
  function mention(element: Element): void {
    if (/^(?:input|select|textarea)$/.test(element.tagName)) sketch.push('<input>')
    if (element.tagName === 'iframe') sketch.push(`<iframe src="${escaped(attribute(element, 'src'))}"></iframe>`)
  }

  function isBlocky(element: Element): boolean {
    if (BLOCKS.has(element.tagName)) return true
    const known = blocky.get(element)
    if (known !== undefined) return known
    const found = childrenOf(element).some((child) => isElement(child) && isBlocky(child))
    blocky.set(element, found)
    return found
  }

  function isUnseen(element: Element): boolean {
    if (UNSEEN.has(element.tagName)) return !(element.tagName === 'template' && attribute(element, 'shadowrootmode') !== '')
    return !hidden && isHidden(element)
  }

  function textOf(element: Element): string {
    const runs: Run[] = []
    for (const child of childrenOf(element)) collect(child, runs, false, false, true)
    return measure(runs).text
  }
}

function placeOf(context: Context): { readonly item?: Element; readonly quoted: boolean } {
  return { ...(context.item ? { item: context.item } : {}), quoted: context.quoted }
}

/** Two breaks in a row, with nothing but white space between them, end a paragraph. */
function paragraphs(runs: readonly Run[]): Run[][] {
  const all: Run[][] = []
  let current: Run[] = []
  let breaks = 0
  for (const run of runs) {
    if (run === LINE_BREAK) breaks += 1
    else if (run.text.trim() !== '') {
      if (breaks > 1) {
        all.push(current)
        current = []
      }
      breaks = 0
    }
    current.push(run)
  }
  all.push(current)
  return all
}

function measure(runs: readonly Run[]): { text: string; linked: number; bold: boolean } {
  let seen = 0
  let linked = 0
  let bold = 0
  for (const run of runs) {
    const size = run.text.trim().length
    seen += size
    if (run.linked) linked += size
    if (run.bold) bold += size
  }
  const text = oneLine(runs.map((run) => run.text).join(''))
  return { text, linked: seen === 0 ? 0 : linked / seen, bold: seen > 0 && bold === seen }
}

/** Zero-width and direction marks say nothing in plain text; a soft hyphen only breaks words apart. */
function oneLine(text: string): string {
  return text.replace(/[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g, '').replace(/\s+/g, ' ').trim()
}

function drawn(runs: readonly Run[]): string {
  return runs.map((run) => (run.linked ? `<a>${escaped(run.text)}</a>` : escaped(run.text))).join('')
}

function openTag(element: Element, tag: string, piece?: number): string {
  let text = `<${tag}`
  for (const name of ['class', 'id', 'role', 'rel', 'itemprop']) {
    const value = attribute(element, name)
    if (value !== '') text += ` ${name}="${escaped(value)}"`
  }
  return piece === undefined ? `${text}>` : `${text} data-piece="${piece}">`
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
}

function isHidden(element: Element): boolean {
  for (const { name, value } of element.attrs) {
    if (name === 'hidden' && value !== 'until-found') return true
    if (name === 'aria-hidden' && value === 'true') return true
    if (name === 'style' && /(?:^|[;\s])(?:display:\s*none|visibility:\s*hidden)/i.test(value)) return true
    if (name === 'class' && /(?:^|\s)(?:sr-only|screen-reader(?:-text)?|visually-?hidden|MathJax_Preview|MJX_Assistive_MathML)(?:\s|$)/i.test(value)) return true
  }
  return element.tagName === 'dialog' && !hasAttribute(element, 'open')
}

/** `[3]`, `¹`: the mark of a footnote, which is no word of the sentence. */
function isNoteMark(element: Element): boolean {
  if (element.tagName !== 'sup' && attribute(element, 'role') !== 'doc-noteref') return false
  const links = childrenOf(element).filter(isElement).filter((x) => x.tagName === 'a')
  const all = element.tagName === 'sup' ? links : [element]
  return all.some((link) => /^[^#]*#/.test(attribute(link, 'href')))
}

function isTex(element: Element): boolean {
  return element.tagName === 'script' && attribute(element, 'type').startsWith('math/tex')
}

/** A formula as its author wrote it in TeX where the page says so, else as its signs. */
function formula(element: Element): string {
  const alt = attribute(element, 'alttext')
  return ` ${oneLine(alt === '' ? tex(element) ?? rawText(element) : alt)} `
}

function tex(element: Element): string | undefined {
  for (const child of childrenOf(element)) {
    if (!isElement(child)) continue
    if (child.tagName === 'annotation' && /tex/i.test(attribute(child, 'encoding'))) return rawText(child)
    const inside = tex(child)
    if (inside !== undefined) return inside
  }
  return undefined
}

function rawText(node: Node): string {
  if ('value' in node) return node.value
  return isElement(node) ? childrenOf(node).map(rawText).join('') : ''
}

function preformatted(element: Element): string {
  return lines(element).replace(/[ \t]+$/gm, '').replace(/^\n+|\n+$/g, '')

  function lines(node: Node): string {
    if ('value' in node) return node.value
    if (!isElement(node) || UNSEEN.has(node.tagName)) return ''
    if (node.tagName === 'br') return '\n'
    if (/(?:^|\s)(?:gutter|line-?(?:no|nos|nums?|numbers?))(?:\s|$)/i.test(attribute(node, 'class'))) return ''
    return childrenOf(node).map(lines).join('')
  }
}

function rowsOf(table: Element): Element[] {
  const rows: Element[] = []
  for (const child of childrenOf(table)) {
    if (!isElement(child)) continue
    if (child.tagName === 'tr') rows.push(child)
    else if (/^t(?:head|body|foot)$/.test(child.tagName)) rows.push(...rowsOf(child))
  }
  return rows
}

function cellsOf(row: Element): Element[] {
  return childrenOf(row).filter(isElement).filter((cell) => cell.tagName === 'td' || cell.tagName === 'th')
}

/** Old pages lay themselves out with tables: one that holds blocks, one column or one row is no table of data. */
function isDataTable(table: Element): boolean {
  if (/^(?:presentation|none)$/.test(attribute(table, 'role'))) return false
  const rows = rowsOf(table).map(cellsOf)
  const cells = rows.flat()
  if (rows.length < 2 || !rows.some((row) => row.length > 1)) return false
  if (cells.some((cell) => holds(cell, /^(?:table|h[1-6]|article|section|form|blockquote|pre)$/))) return false
  if (cells.some((cell) => cell.tagName === 'th')) return true
  return cells.every((cell) => rawText(cell).length < 400)
}

function holds(element: Element, tag: RegExp): boolean {
  return childrenOf(element).some((child) => isElement(child) && (tag.test(child.tagName) || holds(child, tag)))
}

/** A list whose items have headings lays out cards; it is no list to a reader. */
function isLayoutItem(item: Element): boolean {
  return holds(item, HEADING)
}

/** Icons, avatars and tracking pixels are no pictures of an article. */
function isTiny(img: Element): boolean {
  const width = Number.parseInt(attribute(img, 'width'), 10)
  const height = Number.parseInt(attribute(img, 'height'), 10)
  return width < 64 || height < 64
}

/** Where a picture really is: pages that load pictures late keep a blank one in `src`. */
function sourceOf(img: Element): string | undefined {
  const candidates = ['data-src', 'data-original', 'data-lazy-src', 'data-orig-file', 'src'].map((name) => attribute(img, name))
  const fromSet = (attribute(img, 'srcset') || attribute(img, 'data-srcset')).trim().split(/\s+/)[0] ?? ''
  return [...candidates, fromSet].map((src) => src.trim()).find((src) => src !== '' && !/^(?:data|blob|about|javascript):/i.test(src))
}

export function ancestors(element: Element): Element[] {
  const all: Element[] = []
  for (let at: Element | undefined = element; at; at = parentOf(at)) all.push(at)
  return all
}
