// How do the pieces of a Markdown article become its list of blocks?
import type { Block } from '../model/article.ts'
import { cleanDecoded } from './plain.ts'
import { attribute, isBlock, isSilent, type Token, tokensOf } from './raw-html.ts'

/** What may be added; HTML keeps its open elements from one piece to the next, so Markdown between them is understood. */
export interface BlockList {
  readonly blocks: readonly Block[]
  /** What was left out, in order. */
  readonly dropped: readonly string[]
  add(block: Block): void
  /** A run of raw HTML between blank lines. */
  html(source: string): void
}

type Open = { readonly name: string; readonly silent: boolean }

/** An empty list. Inside an HTML element that is no part of the article, blocks are dropped; in `aside` they are quotes. */
export function blockList(): BlockList {
  const blocks: Block[] = []
  const dropped: string[] = []
  const open: Open[] = []
  let text = ''
  let items: string[] = []
  let rows: string[] = []
  const within = (...names: readonly string[]): string | undefined =>
    open.findLast(({ name }) => names.includes(name))?.name
  const silent = (): boolean => open.some((element) => element.silent)

  const add = (block: Block): void => {
    if (block.type !== 'image' && block.text === '') return
    if (silent()) {
      dropped.push(block.text)
      return
    }
    const aside = within('aside', 'blockquote') !== undefined
    blocks.push(
      aside && (block.type === 'paragraph' || block.type === 'list') ? { type: 'quote', text: block.text } : block,
    )
  }

  /** Ends a run of text, whose place says what it is. */
  const flush = (): void => {
    const plain = within('pre') ? text.trim() : cleanDecoded(text)
    text = ''
    if (plain === '') return
    const place = within('h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'table', 'pre', 'figcaption', 'summary', 'dt')
    if (silent()) dropped.push(plain)
    else if (place === 'li') items.push(plain)
    else if (place === 'table') rows.push(plain)
    else if (place === 'pre') add({ type: 'code', text: plain })
    else if (place === 'figcaption') caption(plain)
    else if (place === undefined || place === 'summary' || place === 'dt') add({ type: 'paragraph', text: plain })
    else add({ type: 'heading', level: Number(place.slice(1)) as 1 | 2 | 3 | 4 | 5 | 6, text: plain })
  }
  const caption = (plain: string): void => {
    const before = blocks.at(-1)
    if (before?.type === 'image' && before.text === '') blocks[blocks.length - 1] = { ...before, text: plain }
    else dropped.push(plain)
  }
  const closed = (name: string): void => {
    if ((name === 'ul' || name === 'ol') && within('ul', 'ol') === undefined && items.length > 0) {
      add({ type: 'list', ordered: name === 'ol', items, text: items.join('\n') })
      items = []
    } else if (name === 'table' && rows.length > 0) {
      add({ type: 'table', text: rows.join('\n') })
      rows = []
    }
  }
  const take = (token: Token): void => {
    if (token.type === 'text') {
      text += token.text
      return
    }
    const { name, attributes } = token
    if (isBlock(name)) flush()
    else if (name === 'br') text += ' '
    if (name === 'img' && !silent()) {
      const src = attribute(attributes, 'src')
      if (src) {
        flush()
        add({ type: 'image', src, alt: cleanDecoded(attribute(attributes, 'alt') ?? ''), text: '' })
      }
    } else if (token.type === 'open') {
      if (isSilent(name, attributes)) flush()
      open.push({ name, silent: isSilent(name, attributes) })
    } else if (token.type === 'close') {
      const at = open.findLastIndex((element) => element.name === name)
      if (at < 0) return
      if (open[at]?.silent) flush()
      // A closing tag ends what was left open inside it.
      for (const element of open.splice(at).reverse()) closed(element.name)
    }
  }
  return {
    blocks,
    dropped,
    add: (block) => add(block),
    html(source) {
      for (const token of tokensOf(source)) take(token)
      flush()
    },
  }
}
