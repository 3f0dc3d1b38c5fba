// Which pieces of text and which pictures does a page consist of?
import { collect, isUnseen, joined, type Line, lineOf, paragraphsOf, type Run } from './line.ts'
import { pictureOf } from './picture.ts'
import { drawn, escaped, openTag } from './sketch.ts'
import { dataRows, tableText } from './table.ts'
import { attribute, childrenOf, type Element, isElement, type Node } from './tree.ts'

/** One paragraph, heading, list item, table, picture … of a page. */
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
  /** The element in which it stands. */
  readonly element: Element
  /** The list item that it is part of. */
  readonly item?: Element
  readonly quoted: boolean
  /** Of a picture. */
  readonly src?: string
}

/** A page taken apart. */
export interface Pieces {
  readonly pieces: readonly Piece[]
  /** The page redrawn with the pieces numbered, and which part of the drawing each element is. */
  readonly sketch: readonly string[]
  readonly parts: ReadonlyMap<Element, { readonly from: number; readonly to: number }>
}

/** Elements that begin and end a line of their own (WHATWG HTML §15.3), whatever styles may say. */
const BLOCKS = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer
  form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol p plaintext pre search section
  summary table tbody td tfoot th thead tr ul xmp`.split(/\s+/),
)
const HEADING = /^h[1-6]$/
const INLINE = /(?:^|[;\s])display:\s*(?:-\w+-)?inline/i
/** What is longer only borrows a heading's size. */
const HEADING_LENGTH = 150

/** What is around the place where the walk stands. */
interface Context {
  readonly element: Element
  readonly item?: Element
  readonly quoted: boolean
  readonly caption: boolean
}

/** Takes a page apart in reading order; with `hidden`, also what is hidden until a script shows it. */
export function piecesOf(body: Element, options: { readonly hidden: boolean }): Pieces {
  const pieces: Piece[] = []
  const sketch: string[] = []
  const parts = new Map<Element, { from: number; to: number }>()
  const blocky = new Map<Element, boolean>()

  walk(body, { element: body, quoted: false, caption: false })
  return { pieces, sketch, parts }

  /** Lines become pieces as they end: at a block, or at the end of the element. */
  function walk(element: Element, context: Context): void {
    let runs: Run[] = []
    const flush = () => {
      for (const paragraph of paragraphsOf(runs)) addText(paragraph, context)
      runs = []
    }
    for (const child of childrenOf(element)) {
      if (!isElement(child) || !isBlocky(child)) {
        collect(child, runs, options)
        addThings(child, context)
      } else if (!isUnseen(child, options)) {
        flush()
        addBlock(child, context)
      }
    }
    flush()
  }

  function addBlock(element: Element, around: Context): void {
    const context = within(element, around)
    const rows = element.tagName === 'table' ? dataRows(element, options) : undefined
    if (HEADING.test(element.tagName)) addHeading(element, context)
    else if (element.tagName === 'pre') addCode(element, context)
    else if (rows) addTable(element, rows, context)
    else addContainer(element, context)
  }

  function addContainer(element: Element, context: Context): void {
    const from = sketch.length
    sketch.push(openTag(element, element.tagName))
    walk(element, context)
    // An empty element has no part in the drawing.
    if (sketch.length === from + 1) sketch.pop()
    else {
      sketch.push(`</${element.tagName}>`)
      parts.set(element, { from, to: sketch.length })
    }
  }

  function addHeading(element: Element, context: Context): void {
    const line = lineOf(element, options)
    addThings(element, context)
    if (line.text === '') return
    const { length } = line.text
    // Sites give whole sentences a heading's size; the title alone may be as long as it likes.
    const prose =
      element.tagName !== 'h1' &&
      (length > HEADING_LENGTH || (length > HEADING_LENGTH / 2 && /[^.][.。]$/.test(line.text)))
    sketch.push(openTag(element, element.tagName, pieces.length), drawn(line.runs), `</${element.tagName}>`)
    const inPage =
      line.linked > 0 &&
      childrenOf(element).some((child) => isElement(child) && attribute(child, 'href').startsWith('#'))
    add(
      prose ? 'text' : 'heading',
      { ...line, linked: inPage ? 0 : line.linked },
      context,
      prose ? 0 : Number(element.tagName[1]),
    )
  }

  function addCode(element: Element, context: Context): void {
    const text = codeText(element)
    if (text === '') return
    sketch.push(openTag(element, 'pre', pieces.length), escaped(text), '</pre>')
    add('code', { text, linked: 0, bold: false }, context)
  }

  function addTable(element: Element, rows: readonly (readonly string[])[], context: Context): void {
    const text = tableText(rows)
    if (text === '') return
    sketch.push(openTag(element, 'table', pieces.length))
    for (const cells of rows) sketch.push('<tr>', ...cells.map((cell) => `<td>${escaped(cell)}</td>`), '</tr>')
    sketch.push('</table>')
    add('table', { text, linked: 0, bold: false }, context)
  }

  function addText(runs: readonly Run[], context: Context): void {
    const line = joined(runs)
    if (line.text === '') return
    sketch.push(`<p data-piece="${pieces.length}">`, drawn(runs), '</p>')
    add(context.caption ? 'caption' : 'text', line, context)
  }

  /** Pictures in a line, and what Readability weighs although nobody reads it. */
  function addThings(node: Node, context: Context): void {
    if (!isElement(node)) return
    const { tagName } = node
    if (tagName === 'img' || tagName === 'picture') {
      const picture = pictureOf(node)
      if (picture === undefined) return
      sketch.push('<img>')
      pieces.push({ kind: 'image', text: picture.alt, src: picture.src, linked: 0, bold: false, level: 0, ...context })
    } else if (tagName === 'input' || tagName === 'textarea' || tagName === 'select') sketch.push('<input>')
    else if (tagName === 'iframe') sketch.push(`<iframe src="${escaped(attribute(node, 'src'))}"></iframe>`)
    else if (!isUnseen(node, options)) for (const child of childrenOf(node)) addThings(child, context)
  }

  function add(
    kind: Piece['kind'],
    { text, linked, bold }: Line,
    { caption: _, ...context }: Context,
    level = 0,
  ): void {
    pieces.push({ kind, text, linked, bold, level, ...context })
  }

  /** An element of a line that holds a block is a block itself. */
  function isBlocky(element: Element): boolean {
    // Extensions of the browser that saved the page put blocks into its lines.
    if (INLINE.test(attribute(element, 'style'))) return false
    if (BLOCKS.has(element.tagName)) return true
    let answer = blocky.get(element)
    if (answer === undefined) {
      answer = childrenOf(element).some((child) => isElement(child) && isBlocky(child))
      blocky.set(element, answer)
    }
    return answer
  }
}

function within(element: Element, around: Context): Context {
  const { tagName } = element
  return {
    ...around,
    element,
    // A list whose items have headings lays out cards; it is no list to a reader.
    ...(tagName === 'li' && !holdsHeading(element) ? { item: element } : {}),
    quoted: around.quoted || tagName === 'blockquote',
    caption: around.caption || tagName === 'figcaption',
  }
}

function holdsHeading(element: Element): boolean {
  return childrenOf(element).some((child) => isElement(child) && (HEADING.test(child.tagName) || holdsHeading(child)))
}

function codeText(element: Element): string {
  const lines = text(element)
    .split('\n')
    .map((line) => line.trimEnd())
  const first = lines.findIndex((line) => line !== '')
  return lines.slice(Math.max(0, first), lines.findLastIndex((line) => line !== '') + 1).join('\n')

  function text(node: Node): string {
    if ('value' in node) return node.value
    if (!isElement(node)) return ''
    if (node.tagName === 'br') return '\n'
    return isUnseen(node, { hidden: true }) ? '' : childrenOf(node).map(text).join('')
  }
}
