// What are the blocks of a Markdown article?
import type { Blockquote, Code, Heading, List, ListItem, Nodes, Paragraph, Root, RootContent, Table } from 'mdast'
import type { Block } from '../../model/article.ts'
import type { Problem } from '../../model/problem.ts'
import { cleanText } from '../clean-text.ts'
import { type BlockList, blockList } from './block-list.ts'
import { isPicture, markCaptions } from './captions.ts'
import { fencedAs } from './directives.ts'
import { inlineOf, type Pictures, picturesBelow } from './inline.ts'
import { limitComplexity } from './limit-complexity.ts'
import { parse } from './parse.ts'
import { withoutTemplates } from './templates.ts'
import { titleText } from './title-text.ts'

/** A Markdown body's blocks, and what was left out of them. */
export interface Markdown {
  readonly blocks: readonly Block[]
  readonly dropped: readonly string[]
  readonly problems: readonly Problem[]
}

/** Reads the body below the front matter. In MDX (`components`), indentation doesn't make code. */
export function readMarkdown(source: string, options: { readonly components: boolean }): Markdown {
  const text = withoutTemplates(source, options)
  const limited = limitComplexity(text)
  try {
    const { blocks, dropped } = blocksOf(parse(limited, options.components))
    return { blocks, dropped, problems: limited === text ? [] : [TOO_COMPLEX] }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return { blocks: plainBlocks(text), dropped: [], problems: [TOO_COMPLEX] }
  }
}

const TOO_COMPLEX: Problem = {
  code: 'too-complex',
  what: 'The Markdown is nested too deeply, or has too many marks, to be parsed; some marks were left out.',
  fix: 'Look for a paragraph with many hundred marks, for example data that belongs in a code block.',
}

function blocksOf(root: Root): BlockList {
  const html = root.children.flatMap((node) => (node.type === 'html' ? [node.value] : []))
  const list = blockList(html)
  const pictures = picturesBelow(root)
  markCaptions(root)
  for (const node of root.children) addNode(list, node, pictures)
  list.end()
  return list
}

function plainBlocks(text: string): Block[] {
  const paragraphs = text.split(/\n[ \t]*\n/).map((paragraph) => cleanText(paragraph))
  return paragraphs.flatMap((text) => (text === '' ? [] : [{ type: 'paragraph', text }]))
}

function addNode(list: BlockList, node: RootContent, pictures: Pictures): void {
  if (node.type === 'heading') addHeading(list, node, pictures)
  else if (node.type === 'paragraph') addParagraph(list, node, pictures)
  else if (node.type === 'list') addList(list, node, pictures)
  else if (node.type === 'blockquote') addQuote(list, node, pictures)
  else if (node.type === 'code') addFenced(list, node, pictures)
  else if (node.type === 'table') list.add({ type: 'table', text: tableText(node, pictures) })
  else if (node.type === 'html') list.html(node.value)
  else if (node.type === 'footnoteDefinition') list.drop(textBelow(node, pictures))
}

/** Longer than any heading: then the line of hyphens below the paragraph was meant as a rule. */
const HEADING_LIMIT = 120
/** A bold line without a full stop is a heading for what follows. */
const BOLD_LIMIT = 80

function addHeading(list: BlockList, { depth, children, position }: Heading, pictures: Pictures): void {
  const { text } = inlineOf(children, pictures)
  const underlined = position !== undefined && position.end.line > position.start.line
  if (underlined && depth === 2 && (text.length > HEADING_LIMIT || /[.!?…]["”’]?$/.test(text)))
    list.add({ type: 'paragraph', text })
  else list.add({ type: 'heading', level: depth, text })
}

function addParagraph(list: BlockList, paragraph: Paragraph, pictures: Pictures): void {
  const { title, children } = titledParagraph(paragraph)
  if (title) list.boldHeading(inlineOf([title], pictures).text)
  const inline = inlineOf(children, pictures)
  const { text } = inline
  const shown = children.filter(
    (child) => child.type !== 'break' && !(child.type === 'text' && child.value.trim() === ''),
  )
  const only = shown.length === 1 ? shown[0]?.type : undefined
  const afterPicture = inline.pictures.length > 0 || list.blocks.at(-1)?.type === 'image'
  for (const { src, alt } of inline.pictures) list.add({ type: 'image', src, alt, text: '' })
  const isCaption = shown.at(-1)?.type === 'emphasis' && shown.slice(0, -1).every((child) => isPicture(child))
  if (afterPicture && isCaption && text !== '') list.caption(text)
  else if (only === 'strong' && text.length <= BOLD_LIMIT && !/[.,;!…。]$/.test(text))
    list.boldHeading(text.replace(/:$/, ''))
  else if ((only !== undefined && isBareLink(shown[0], text)) || NO_PROSE.test(text)) list.drop(text)
  else list.add({ type: 'paragraph', text })
}

/** A link or bold words alone on the first line, which a break ends, are the title of what follows, as in lists of news. */
function titledParagraph({
  children,
}: Paragraph): Pick<Paragraph, 'children'> & { readonly title?: Paragraph['children'][number] } {
  const [title, end, ...rest] = children
  const isTitle = end?.type === 'break' && (title?.type === 'strong' || (title?.type === 'link' && !isPicture(title)))
  const isProse = rest.length > 0 && rest.every(({ type }) => type !== 'break')
  return isTitle && isProse && lengthOf(title) <= BOLD_LIMIT ? { title, children: rest } : { children }
}

function lengthOf(node: Nodes): number {
  if ('value' in node) return node.value.length
  return 'children' in node ? node.children.reduce((sum, child) => sum + lengthOf(child), 0) : 0
}

function addFenced(list: BlockList, node: Code, pictures: Pictures): void {
  const fenced = fencedAs(node)
  if (fenced.is === 'code') list.add({ type: 'code', text: node.value.trim() })
  else if (fenced.is === 'gone') list.drop(node.value.trim())
  else if (fenced.is === 'quote')
    list.add({ type: 'quote', text: textBelow(parse(limitComplexity(fenced.source), false), pictures) })
  else {
    list.add({ type: 'image', src: fenced.src, alt: fenced.alt, text: '' })
    if (fenced.caption !== '') list.caption(titleText(fenced.caption))
  }
}

/** Data for a script, one call of a template (`{{Figure "…"}}`), or nothing but tags of a notebook: `#bread #village`. */
const NO_PROSE = /^\{\{[^{}]+\}\}$|^(?:\{\s*".*\}|\[\s*[{"[].*\])$|^(?:#[\p{L}\d_/-]+(?:\s+|$))+$/u

/** A bare address is meant to be embedded, and a link within the page leads nowhere in a mail. */
function isBareLink(node: Nodes | undefined, text: string): boolean {
  return /^https?:\/\/\S+$/.test(text) || (node?.type === 'link' && (node.url.startsWith('#') || text === node.url))
}

function addList(list: BlockList, node: List, pictures: Pictures): void {
  if (isContents(node)) {
    list.drop(textBelow(node, pictures))
    return
  }
  const items = itemsOf(node, pictures)
  // In an outline, a picture is an item by itself.
  for (const { children } of node.children)
    for (const child of children)
      if (child.type === 'paragraph' && child.children.every(isPicture))
        for (const { src, alt } of inlineOf(child.children, pictures).pictures)
          list.add({ type: 'image', src, alt, text: '' })
  list.add({ type: 'list', ordered: node.ordered === true, items, text: items.join('\n') })
  addCode(list, node)
}

/** A table of contents: nothing but links into the page. */
function isContents(node: List): boolean {
  return node.children.every((item) =>
    item.children.every((child) => {
      if (child.type === 'list') return isContents(child)
      return (
        child.type === 'paragraph' &&
        child.children.length === 1 &&
        child.children[0]?.type === 'link' &&
        child.children[0].url.startsWith('#')
      )
    }),
  )
}

/** The checkbox of a task. */
const TASK = /^\[[ xX]\] /

/** The items of a nested list follow the item that contains it. */
function itemsOf(node: List, pictures: Pictures): string[] {
  return node.children.flatMap((item: ListItem) => {
    const own = item.children.filter((child) => child.type !== 'list').map((child) => textBelow(child, pictures))
    const inner = item.children.flatMap((child) => (child.type === 'list' ? itemsOf(child, pictures) : []))
    return [cleanText(own.join(' ')).replace(TASK, ''), ...inner].filter((text) => text !== '')
  })
}

/** `[!NOTE]` in GitHub's and Obsidian's Markdown is a mark, not text. */
function addQuote(list: BlockList, node: Blockquote, pictures: Pictures): void {
  list.add({ type: 'quote', text: textBelow(node, pictures).replace(/^\[!\w{2,20}\][-+]?\s*/, '') })
  addCode(list, node)
}

/** Code inside a list or a quote follows it as a block of its own. */
function addCode(list: BlockList, node: Nodes): void {
  if (node.type === 'code') list.add({ type: 'code', text: node.value.trim() })
  else if ('children' in node) for (const child of node.children) addCode(list, child)
}

function tableText({ children }: Table, pictures: Pictures): string {
  return children
    .map((row) => row.children.map((cell) => inlineOf(cell.children, pictures).text).join(' | '))
    .join('\n')
}

function textBelow(node: Nodes, pictures: Pictures): string {
  if (node.type === 'paragraph' || node.type === 'heading') return inlineOf(node.children, pictures).text
  if (!('children' in node)) return ''
  return cleanText(node.children.flatMap((child) => textBelow(child, pictures) || []).join(' '))
}
