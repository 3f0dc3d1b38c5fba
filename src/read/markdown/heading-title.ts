// Which heading of an article is its title?
import type { Block } from '../../model/article.ts'
import { saysTheSame } from '../same-text.ts'

/** The title among the blocks: the first heading of level one, else a heading before all text. */
export function headingTitle(blocks: readonly Block[]): string | undefined {
  const top = blocks.find((block) => block.type === 'heading' && block.level === 1)
  if (top) return top.text
  const first = blocks.find((block) => block.type !== 'image' && block.type !== 'quote')
  return first?.type === 'heading' ? first.text : undefined
}

/** The blocks without the heading that repeats the title, which readers would see twice. */
export function withoutTitle(blocks: readonly Block[], title: string | undefined): readonly Block[] {
  if (title === undefined) return blocks
  const at = blocks.findIndex((block) => block.type === 'heading' && saysTheSame(block.text, title))
  const text = blocks.findIndex((block) => block.type === 'paragraph')
  const isTop = blocks[at]?.type === 'heading' && (blocks[at] as { level: number }).level === 1
  return at < 0 || (text >= 0 && at > text && !isTop) ? blocks : blocks.toSpliced(at, 1)
}
