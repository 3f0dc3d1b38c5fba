// How do the article's segments become its blocks?
import type { Block } from '../../model/article.ts'
import { type Element, parentOf } from './dom.ts'
import { isProse } from './prose.ts'
import type { Segment } from './segments.ts'

/** A bold line up to this length is a heading. A longer one is a lead paragraph, and "Anne:" names a speaker. */
const BOLD_HEADING_LENGTH = 100

/**
 * Turns segments into blocks, in order. Items of one list, nested ones included, become one list; a caption joins its
 * picture; a bold line above a paragraph is a heading.
 */
export function blocksOf(segments: readonly Segment[]): Block[] {
  const blocks: Block[] = []
  for (let at = 0; at < segments.length; at++) {
    const segment = segments[at]
    if (segment === undefined) break
    if (isItem(segment)) {
      const list = listOf(segment.item)
      const run = [segment]
      for (let next = segments[at + 1]; next && isItem(next) && listOf(next.item) === list; next = segments[at + 1]) {
        run.push(next)
        at += 1
      }
      const items = itemsOf(run)
      blocks.push({ type: 'list', ordered: list.tagName === 'ol', items, text: items.join('\n') })
    } else if (segment.kind === 'caption') addCaption(blocks, segment.text)
    else if (isBoldHeading(segment, segments[at + 1])) blocks.push({ type: 'heading', level: 3, text: segment.text })
    else blocks.push(blockOf(segment))
  }
  return blocks
}

type Item = Segment & { readonly item: Element }

function isItem(segment: Segment): segment is Item {
  return segment.item !== undefined && segment.kind === 'text'
}

/** The outermost list around an item. */
function listOf(item: Element): Element {
  const list = parentOf(item) ?? item
  const around = parentOf(list)
  return around?.tagName === 'li' ? listOf(around) : list
}

/** Paragraphs of one item are joined. */
function itemsOf(segments: readonly Item[]): string[] {
  const items: string[] = []
  let last: Element | undefined
  for (const { item, text } of segments) {
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

function isBoldHeading({ kind, text, bold, quoted }: Segment, next: Segment | undefined): boolean {
  if (kind !== 'text' || !bold || quoted || text.length > BOLD_HEADING_LENGTH || /[.!:,;…。，：]$/.test(text))
    return false
  return next !== undefined && !next.bold && isProse(next)
}

function blockOf({ kind, text, level, quoted, src }: Segment): Block {
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
