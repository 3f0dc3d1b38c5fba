// How do the chosen pieces of a page become the blocks of an article?
import type { Block } from '../model/article.ts'
import type { Piece } from './html-pieces.ts'
import type { Element } from './html-tree.ts'
import { parentOf } from './html-tree.ts'

/** Turns pieces into blocks, in order: items of one list become one list, a caption joins its picture. */
export function blocksOf(pieces: readonly Piece[]): Block[] {
  const blocks: Block[] = []
  let list: { readonly element: Element | undefined; readonly items: string[]; item: Element } | undefined
  const closeList = () => {
    if (list) blocks.push(listBlock(list.element, list.items))
    list = undefined
  }
  for (const piece of pieces) {
    if (piece.item && piece.kind === 'text') {
      const element = parentOf(piece.item)
      if (list && list.item === piece.item) list.items.push(`${list.items.pop() ?? ''} ${piece.text}`)
      else if (list && list.element === element) {
        list.items.push(piece.text)
        list.item = piece.item
      } else {
        closeList()
        list = { element, items: [piece.text], item: piece.item }
      }
      continue
    }
    closeList()
    if (piece.kind === 'caption') {
      const before = blocks.at(-1)
      if (before?.type === 'image' && before.text === '') blocks[blocks.length - 1] = { ...before, text: piece.text }
      continue
    }
    blocks.push(blockOf(piece))
  }
  closeList()
  return blocks
}

function listBlock(element: Element | undefined, items: readonly string[]): Block {
  return { type: 'list', ordered: element?.tagName === 'ol', items, text: items.join('\n') }
}

function blockOf(piece: Piece): Block {
  const { kind, text } = piece
  switch (kind) {
    case 'heading':
      return { type: 'heading', level: Math.min(6, Math.max(1, piece.level)) as 1 | 2 | 3 | 4 | 5 | 6, text }
    case 'code':
    case 'table':
      return { type: kind, text }
    case 'image':
      return { type: 'image', src: piece.src ?? '', alt: text, text: '' }
    case 'text':
    case 'caption':
      return { type: piece.quoted ? 'quote' : 'paragraph', text }
  }
}
