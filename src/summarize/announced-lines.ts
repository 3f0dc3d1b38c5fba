// Which lines in bold are no headings, but what the paragraph above them announces?
import type { Block } from '../model/article.ts'

/** Bold lines are headings of this level, or of a lower one. */
const BOLD_LEVEL = 3
const ANNOUNCES = /[:：]$/

/**
 * The blocks, with a line in bold as a paragraph where a colon stands right above it: "The meeting will be at: / **Town
 * Hall**". Where it has headings of its level for company, it heads the first of several sections.
 */
export function withAnnouncedLines(blocks: readonly Block[]): readonly Block[] {
  const isAnnounced = (block: Block, at: number): boolean => {
    const before = blocks[at - 1]
    if (block.type !== 'heading' || block.level < BOLD_LEVEL || before?.type !== 'paragraph') return false
    return ANNOUNCES.test(before.text) && isAlone(block, blocks)
  }
  return blocks.some(isAnnounced)
    ? blocks.map((block, at) => (isAnnounced(block, at) ? { type: 'paragraph', text: block.text } : block))
    : blocks
}

function isAlone(heading: Block, blocks: readonly Block[]): boolean {
  const level = heading.type === 'heading' ? heading.level : 0
  return blocks.every((block) => block === heading || block.type !== 'heading' || block.level !== level)
}
