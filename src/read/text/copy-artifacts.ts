// Which sentences are artifacts of copying or of a chatbot, and mean nothing to a reader?
import { LANGUAGES } from '../../languages/languages.ts'
import type { Block } from '../../model/article.ts'

/** Whether a sentence is a chatbot's offer to the person who asked, left in the text. */
function isOffer(sentence: string): boolean {
  return LANGUAGES.some(({ chatbot }) => chatbot?.test(sentence))
}

/**
 * Removes a chatbot's offers, and the announcement ("The table below shows:") of something that was lost in copying: a
 * sentence at the end of a paragraph with only a heading, or nothing, after it.
 */
export function withoutCopyArtifacts(blocks: readonly Block[]): { blocks: Block[]; dropped: string[] } {
  const dropped: string[] = []
  const rest: Block[] = []
  for (const [i, block] of blocks.entries()) {
    if (block.type !== 'paragraph') {
      rest.push(block)
      continue
    }
    const next = blocks[i + 1]
    const sentences = block.text.split(/(?<=[.!?][”"’)]?)\s+(?=\p{Lu})/u)
    const isLeft = (sentence: string, at: number): boolean =>
      isOffer(sentence) ||
      (at === sentences.length - 1 && at > 0 && /[:：]$/u.test(sentence) && (!next || next.type === 'heading'))
    if (!sentences.some(isLeft)) {
      rest.push(block)
      continue
    }
    dropped.push(...sentences.filter(isLeft))
    const text = sentences.filter((sentence, at) => !isLeft(sentence, at)).join(' ')
    if (text !== '') rest.push({ type: 'paragraph', text })
  }
  return { blocks: rest, dropped }
}
