// How do the nodes of a Markdown document become a list of blocks?
import type { Block } from '../../model/article.ts'
import { cleanDecodedText } from '../clean-text.ts'
import { withHoles, withoutHoles } from './holes.ts'
import { withoutBrokenMarkup } from './inline.ts'
import { attribute, isBlock, isIgnored, pictureAddress, SCRIPT_MARKS, type Token, tokensOf } from './raw-html.ts'
import { shownScripts } from './scripts.ts'

/** A growing list of blocks. It remembers open HTML elements, so that Markdown between two HTML nodes is understood. */
export interface BlockList {
  readonly blocks: readonly Block[]
  /** What was left out, in order. */
  readonly dropped: readonly string[]
  add(block: Block): void
  drop(text: string): void
  /** A heading that is only marked in bold: one level below the last real one. */
  boldHeading(text: string): void
  /** The caption of the picture just added. */
  caption(text: string): void
  /** A run of raw HTML between blank lines. */
  html(source: string): void
  /** Ends what the HTML left open. */
  end(): void
}

type Level = 1 | 2 | 3 | 4 | 5 | 6

/**
 * An empty list for a document whose raw HTML is `html`. The content of elements that don't belong to the article is
 * dropped, and that of `aside` is a quote; an element that is never closed has no content.
 */
export function blockList(html: readonly string[]): BlockList {
  const blocks: Block[] = []
  const dropped: string[] = []
  const open: { readonly name: string; readonly ignored: boolean }[] = []
  const closings = countClosings(html)
  let text = ''
  let items: string[] = []
  let rows: string[] = []
  let level: Level = 2

  const within = (names: readonly string[]) => open.findLast(({ name }) => names.includes(name))?.name
  const isInsideIgnored = () => open.some(({ ignored }) => ignored)
  const drop = (text: string) => {
    if (text !== '') dropped.push(withoutHoles(text))
  }
  const put = (given: Block) => {
    const block = withHoles(given)
    if (block.type !== 'image' && block.text === '') return
    if (isInsideIgnored()) return drop(block.text)
    if (block.type === 'paragraph' && within(['figcaption'])) return caption(block.text)
    if (block.type === 'heading') level = block.level
    const isAside = (block.type === 'paragraph' || block.type === 'list') && within(['aside', 'blockquote'])
    if (!isAside) blocks.push(block)
    else blocks.push({ type: 'quote', text: block.text, ...(block.holes && { holes: block.holes }) })
  }
  const caption = (marked: string) => {
    const text = withoutHoles(marked)
    const before = blocks.at(-1)
    if (before?.type === 'image' && before.text === '') blocks[blocks.length - 1] = { ...before, text }
    else drop(text)
  }
  const endList = (ordered: boolean) => {
    if (items.length > 0) put({ type: 'list', ordered, items, text: items.join('\n') })
    items = []
  }
  const endTable = () => {
    if (rows.length > 0) put({ type: 'table', text: rows.join('\n') })
    rows = []
  }
  /** Ends a run of text; the element it is in decides what it becomes. */
  const flush = () => {
    const place = within(PLACES)
    const plain = place === 'pre' ? text.trim() : shownScripts(withoutBrokenMarkup(cleanDecodedText(text))).trim()
    text = ''
    if (plain === '') return
    if (isInsideIgnored()) drop(plain)
    else if (place === 'ul' || place === 'ol') items.push(plain)
    else if (place === 'table') rows.push(plain)
    else if (place === 'pre') put({ type: 'code', text: plain })
    else if (place === 'figcaption') caption(plain)
    else if (place === undefined) put({ type: 'paragraph', text: plain })
    else put({ type: 'heading', level: Number(place.slice(1)) as Level, text: plain })
  }
  const close = (name: string) => {
    const at = open.findLastIndex((element) => element.name === name)
    if (at < 0) return
    if (isBlock(name) || open[at]?.ignored) flush()
    // A closing tag also closes what was left open inside it.
    open.length = at
    if (name === 'table' && !within(['table'])) endTable()
    if ((name === 'ul' || name === 'ol') && !within(['ul', 'ol'])) endList(name === 'ol')
  }
  const take = (token: Token) => {
    if (token.type === 'text') {
      text += token.text
      return
    }
    const { type, name, attributes } = token
    const ignored = isIgnored(name, attributes)
    if (isBlock(name) || (ignored && type === 'open')) flush()
    else if (name === 'br') text += ' '
    else text += SCRIPT_MARKS[`${type} ${name}`] ?? ''
    if (type === 'close') {
      closings.set(name, (closings.get(name) ?? 0) - 1)
      close(name)
    } else if (name === 'img') {
      const src = pictureAddress(attributes)
      if (src) put(picture(src, attribute(attributes, 'alt') ?? ''))
    } else if (type === 'open' && (closings.get(name) ?? 0) > 0) open.push({ name, ignored })
  }
  const end = () => {
    flush()
    endTable()
    endList(false)
  }
  return {
    blocks,
    dropped,
    drop,
    caption,
    end,
    add(block) {
      end()
      put(block)
    },
    boldHeading(text) {
      const below = Math.min(6, level + 1) as Level
      this.add({ type: 'heading', level: below, text })
      if (blocks.length > 0) level = (below - 1) as Level
    },
    html(source) {
      for (const token of tokensOf(source)) take(token)
      flush()
    },
  }
}

function picture(src: string, alt: string): Block {
  return { type: 'image', src: withoutHoles(src), alt: withoutHoles(cleanDecodedText(alt)), text: '' }
}

const PLACES = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'table', 'pre', 'figcaption']

function countClosings(html: readonly string[]): Map<string, number> {
  const count = new Map<string, number>()
  for (const source of html)
    for (const token of tokensOf(source))
      if (token.type === 'close') count.set(token.name, (count.get(token.name) ?? 0) + 1)
  return count
}
