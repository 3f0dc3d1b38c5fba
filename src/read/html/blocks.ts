// How do the chosen pieces of a page become the blocks of an article?
import type { Block } from '../../model/article.ts'
import type { Piece } from './pieces.ts'
import { isProse } from './prose.ts'
import { type Element, parentOf } from './tree.ts'

/** A bold line is a heading up to this length; what is longer is a lead, and "Anne:" is who speaks. */
const BOLD_HEADING_LENGTH = 100

/**
 * Turns pieces into blocks, in order. Items of one list become one list, nested ones among them; a caption joins its
 * picture; a bold line above a paragraph is a heading.
 */
export function blocksOf(pieces: readonly Piece[]): Block[] {
  const blocks: Block[] = []
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]
    if (piece === undefined) break
    if (isItem(piece)) {
      const list = listOf(piece.item)
      const run = [piece]
      for (let next = pieces[at + 1]; next && isItem(next) && listOf(next.item) === list; next = pieces[at + 1]) {
        run.push(next)
        at += 1
      }
      const items = itemsOf(run)
      blocks.push({ type: 'list', ordered: list.tagName === 'ol', items, text: items.join('\n') })
    } else if (piece.kind === 'caption') addCaption(blocks, piece.text)
    else if (isBoldHeading(piece, pieces[at + 1])) blocks.push({ type: 'heading', level: 3, text: piece.text })
    else blocks.push(blockOf(piece))
  }
  return blocks
}

type Item = Piece & { readonly item: Element }

function isItem(piece: Piece): piece is Item {
  return piece.item !== undefined && piece.kind === 'text'
}

/** The outermost list around an item. */
function listOf(item: Element): Element {
  const list = parentOf(item) ?? item
  const around = parentOf(list)
  return around?.tagName === 'li' ? listOf(around) : list
}

/** Paragraphs of one item are read as one. */
function itemsOf(pieces: readonly Item[]): string[] {
  const items: string[] = []
  let last: Element | undefined
  for (const { item, text } of pieces) {
    if (item === last) items.push(`${items.pop()} ${text}`)
    else items.push(text)
    last = item
  }
  return items
}

function addCaption(blocks: Block[], text: string): void {
  const before = blocks.at(-1)
  if (before?.type === 'image' && before.text === '') blocks[blocks.length - 1] = { ...before, text }
}

function isBoldHeading({ kind, text, bold, quoted }: Piece, next: Piece | undefined): boolean {
  if (kind !== 'text' || !bold || quoted || text.length > BOLD_HEADING_LENGTH || /[.!:,;…。，：]$/.test(text))
    return false
  return next !== undefined && !next.bold && isProse(next)
}

function blockOf({ kind, text, level, quoted, src }: Piece): Block {
  switch (kind) {
    case 'heading':
      return { type: 'heading', level: headingLevel(level), text }
    case 'code':
    case 'table':
      return { type: kind, text }
    case 'image':
      return { type: 'image', src: src ?? '', alt: text, text: '' }
    case 'text':
    case 'caption':
      return { type: quoted ? 'quote' : 'paragraph', text }
  }
}

function headingLevel(level: number): 1 | 2 | 3 | 4 | 5 | 6 {
  return ([1, 2, 3, 4, 5, 6] as const).find((known) => known >= level) ?? 6
}
