// What does a Markdown article say?
import type { Nodes, Root, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import type { Block } from '../model/article.ts'
import { type BlockList, blockList } from './block-list.ts'
import { type Inline, inlineOf } from './inline.ts'
import { clean, cleanDecoded } from './plain.ts'
import { withoutTemplates } from './templates.ts'

/** A Markdown body's blocks, and what was left out of them. */
export interface Markdown {
  readonly blocks: readonly Block[]
  readonly dropped: readonly string[]
}

/** Reads the body below the front matter. In MDX (`components`) nothing is code by its indentation. */
export function readMarkdown(source: string, options: { readonly components: boolean }): Markdown {
  const root = parse(withoutTemplates(source, options), options.components)
  const list = blockList()
  for (const node of root.children) addNode(list, node)
  return { blocks: list.blocks, dropped: list.dropped }
}

/** The plain text of a title or a description, in which front matter allows Markdown and character references. */
export function inlineText(source: string): string {
  if (!/[*_`[<~\\]/.test(source)) return cleanDecoded(source)
  const first = parse(source.replace(/\s+/g, ' ').trim(), false).children[0]
  const text = first?.type === 'paragraph' ? inlineOf(first.children).text : ''
  return text === '' ? cleanDecoded(source) : cleanDecoded(text)
}

function parse(source: string, components: boolean): Root {
  const extensions = [gfm({ singleTilde: false }), ...(components ? [{ disable: { null: ['codeIndented'] } }] : [])]
  return fromMarkdown(source, { extensions, mdastExtensions: [gfmFromMarkdown()] })
}

function addNode(list: BlockList, node: RootContent): void {
  switch (node.type) {
    case 'heading':
      return addHeading(list, node.depth, inlineOf(node.children))
    case 'paragraph':
      return addParagraph(
        list,
        inlineOf(node.children),
        node.children.length === 1 && node.children[0]?.type === 'strong',
      )
    case 'blockquote':
      return list.add({ type: 'quote', text: clean(childText(node).replace(/^\[!\w+\][-+]?\s*/, '')) })
    case 'list': {
      const items = node.children.map((item) => clean(childText(item))).filter((item) => item !== '')
      if (items.length > 0) list.add({ type: 'list', ordered: node.ordered === true, items, text: items.join('\n') })
      return
    }
    case 'code':
      return list.add({ type: 'code', text: node.value.trim() })
    case 'table':
      return list.add({
        type: 'table',
        text: node.children
          .map((row) => row.children.map((cell) => inlineOf(cell.children).text).join(' | '))
          .join('\n'),
      })
    case 'html':
      return list.html(node.value)
    default:
      return
  }
}
function addHeading(list: BlockList, level: 1 | 2 | 3 | 4 | 5 | 6, { text }: Inline): void {
  list.add({ type: 'heading', level, text })
}
function addParagraph(list: BlockList, { text, pictures }: Inline, strong: boolean): void {
  for (const { src, alt } of pictures) list.add({ type: 'image', src, alt, text: '' })
  if (strong && text.length <= 80 && !/[.,;!…。]$/.test(text))
    list.add({ type: 'heading', level: 3, text: text.replace(/:$/, '') })
  else list.add({ type: 'paragraph', text })
}
function childText(node: Nodes): string {
  if (node.type === 'paragraph' || node.type === 'heading') return inlineOf(node.children).text
  return 'children' in node
    ? node.children
        .map((child) => childText(child as Nodes))
        .filter(Boolean)
        .join(' ')
    : ''
}
