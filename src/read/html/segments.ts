// Which paragraphs, headings, pictures and other segments make up a page?

import { DROP_CAP, withInitial } from '../text/drop-cap.ts'
import { withoutEditorMarks } from '../text/editor-marks.ts'
import { attribute, childrenOf, type Element, isElement, type Node } from './dom.ts'
import { headingTextOf } from './heading-text.ts'
import { collectRuns, type InlineText, isInvisible, joinRuns, paragraphsOf, type Run } from './inline-text.ts'
import { mailHeader } from './mail-header.ts'
import { pictureOf } from './picture.ts'
import { isLetter, letterParagraphs, letterParts, preformattedText } from './preformatted.ts'
import { escaped, openTag, runsMarkup } from './simplified-page.ts'
import { dataRows, tableText } from './table.ts'

/** One paragraph, heading, list item, table or picture of a page. */
export interface Segment {
  readonly kind: 'heading' | 'text' | 'code' | 'table' | 'image' | 'caption'
  /** Plain, with single spaces (code: as written). For a picture, the alternative text. */
  readonly text: string
  /** 1 to 6 for a heading, else 0. */
  readonly level: number
  /** The share of its characters that are links, 0 to 1. */
  readonly linked: number
  /** The whole text is bold. */
  readonly bold: boolean
  /** The element that contains it. */
  readonly element: Element
  /** The list item that it belongs to. */
  readonly item?: Element
  readonly quoted: boolean
  /** It is in a link around whole blocks: part of a teaser of another page. */
  readonly teaser?: true
  /** The address of a picture. */
  readonly src?: string
}

/** A page split into segments. */
export interface SegmentedPage {
  readonly segments: readonly Segment[]
  /** The simplified page for Readability, with numbered segments, and the range of each element in it. */
  readonly markup: readonly string[]
  readonly ranges: ReadonlyMap<Element, { readonly from: number; readonly to: number }>
}

/** Elements that start and end a line of their own (WHATWG HTML §15.3), whatever the styles. */
const BLOCKS = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer
  form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol p plaintext pre search section
  summary table tbody td tfoot th thead tr ul xmp`.split(/\s+/),
)
const HEADING = /^h[1-6]$/
const INLINE = /(?:^|[;\s])display:\s*(?:-\w+-)?inline/i
/** A longer text only uses a heading's size. */
const HEADING_LENGTH = 150

/** What surrounds the current position of the walk. */
interface Context {
  readonly element: Element
  readonly item?: Element
  readonly quoted: boolean
  readonly caption: boolean
  /** All of it is a link to another page: a teaser. */
  readonly isLinked: boolean
}

/** Splits a page in reading order; with `hidden`, including what is hidden until a script shows it. */
export function segmentsOf(body: Element, options: { readonly hidden: boolean }): SegmentedPage {
  const segments: Segment[] = []
  const markup: string[] = []
  const ranges = new Map<Element, { from: number; to: number }>()
  const blocky = new Map<Element, boolean>()

  walk(body, { element: body, quoted: false, caption: false, isLinked: false })
  return { segments, markup, ranges }

  /** A line becomes a segment where it ends: at a block, or at the end of the element. */
  function walk(element: Element, context: Context): void {
    let runs: Run[] = []
    const flush = () => {
      for (const paragraph of paragraphsOf(runs)) addText(paragraph, context)
      runs = []
    }
    for (const child of childrenOf(element)) {
      if (!isElement(child) || !isBlocky(child)) {
        collectRuns(child, runs, options)
        addThings(child, context)
      } else if (!isInvisible(child, options)) {
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
    const from = markup.length
    markup.push(openTag(element, element.tagName))
    walk(element, context)
    // An empty element is left out of the simplified page.
    if (markup.length === from + 1) markup.pop()
    else {
      markup.push(`</${element.tagName}>`)
      ranges.set(element, { from, to: markup.length })
    }
  }

  function addHeading(element: Element, context: Context): void {
    const line = headingTextOf(element, options)
    addThings(element, context)
    if (line.text === '') return
    const { length } = line.text
    // Sites give whole sentences a heading's size; only the title may be of any length.
    const prose =
      element.tagName !== 'h1' &&
      (length > HEADING_LENGTH || (length > HEADING_LENGTH / 2 && /[^.][.。]$/.test(line.text)))
    markup.push(openTag(element, element.tagName, segments.length), runsMarkup(line.runs), `</${element.tagName}>`)
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
    const text = preformattedText(element)
    if (text === '') return
    const { header, letter } = letterParts(text)
    if (isLetter(letter)) {
      for (const line of header) add('caption', { text: line, linked: 0, bold: false }, context)
      for (const paragraph of letterParagraphs(letter))
        addText([{ text: paragraph, linked: false, bold: false }], context)
      return
    }
    markup.push(openTag(element, 'pre', segments.length), escaped(text), '</pre>')
    add('code', { text, linked: 0, bold: false }, context)
  }

  function addTable(element: Element, rows: readonly (readonly string[])[], context: Context): void {
    const text = tableText(rows)
    if (text === '') return
    const header = mailHeader(rows)
    if (header) {
      for (const line of header) add('caption', { text: line, linked: 0, bold: false }, context)
      return
    }
    markup.push(openTag(element, 'table', segments.length))
    for (const cells of rows) markup.push('<tr>', ...cells.map((cell) => `<td>${escaped(cell)}</td>`), '</tr>')
    markup.push('</table>')
    add('table', { text, linked: 0, bold: false }, context)
  }

  function addText(runs: readonly Run[], context: Context): void {
    const joined = joinRuns(runs)
    const line = { ...joined, text: withoutEditorMarks(joined.text) }
    if (line.text === '') return
    const shown = context.isLinked ? runs.map((run) => ({ ...run, linked: true })) : runs
    const initial = segments.at(-1)
    // The initial that a page sets as tall as several lines is an element of its own.
    const isBroken = initial?.kind === 'text' && DROP_CAP.test(initial.text) && /^\p{Ll}/u.test(line.text)
    if (isBroken) segments.pop()
    markup.push(`<p data-segment="${segments.length}">`, runsMarkup(shown), '</p>')
    add(
      context.caption ? 'caption' : 'text',
      isBroken ? { ...line, text: withInitial(initial.text, line.text, segments) } : line,
      context,
    )
  }

  /** Pictures in a line, and form controls, which Readability takes into account. */
  function addThings(node: Node, context: Context): void {
    if (!isElement(node)) return
    const { tagName } = node
    if (tagName === 'img' || tagName === 'picture') {
      const picture = pictureOf(node)
      if (picture === undefined) return
      markup.push('<img>')
      segments.push({
        kind: 'image',
        text: picture.alt,
        src: picture.src,
        linked: 0,
        bold: false,
        level: 0,
        ...placeOf(context),
      })
    } else if (tagName === 'input' || tagName === 'textarea' || tagName === 'select') markup.push('<input>')
    else if (tagName === 'iframe') markup.push(`<iframe src="${escaped(attribute(node, 'src'))}"></iframe>`)
    else if (!isInvisible(node, options)) for (const child of childrenOf(node)) addThings(child, context)
  }

  function add(kind: Segment['kind'], { text, linked, bold }: InlineText, context: Context, level = 0): void {
    segments.push({ kind, text, linked: context.isLinked ? 1 : linked, bold, level, ...placeOf(context) })
  }

  /** An inline element that contains a block counts as a block. */
  function isBlocky(element: Element): boolean {
    // Extensions of the browser that saved the page may put blocks into its lines.
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

function placeOf({
  element,
  item,
  quoted,
  isLinked,
}: Context): Pick<Segment, 'element' | 'item' | 'quoted' | 'teaser'> {
  return { element, quoted, ...(item && { item }), ...(isLinked && { teaser: true }) }
}

/** A link to the picture that is in it, to be seen large, is none to another article. */
const TEASED = /^(?![^?#]*\.(?:png|jpe?g|gif|webp|avif)(?:[?#]|$))[^#]/i

function within(element: Element, around: Context): Context {
  const { tagName } = element
  return {
    ...around,
    element,
    // A list whose items have headings arranges cards; readers don't see it as a list.
    ...(tagName === 'li' && !holdsHeading(element) ? { item: element } : {}),
    quoted: around.quoted || tagName === 'blockquote',
    caption: around.caption || tagName === 'figcaption',
    isLinked: around.isLinked || (tagName === 'a' && TEASED.test(attribute(element, 'href'))),
  }
}

function holdsHeading(element: Element): boolean {
  return childrenOf(element).some((child) => isElement(child) && (HEADING.test(child.tagName) || holdsHeading(child)))
}
