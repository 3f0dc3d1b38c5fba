// Which sentences of an article are looked at for its summary?
import type { Article, Block } from '../model/article.ts'
import { withoutButtons } from './buttons.ts'
import { splitSentences } from './sentences.ts'

/** A sentence, and where it stands. */
export interface Candidate {
  readonly text: string
  /** How far down: the number of candidates before it. */
  readonly order: number
  /** 0 is the opening, n what follows the nth heading behind it. */
  readonly section: number
  /** The sentence's place in its paragraph. */
  readonly place: number
  /** Whether the candidate before it is also the sentence before it in the article. */
  readonly follows: boolean
}

/** An opening tells most; of a section only what it starts with. More makes summaries slower, not better. */
const OPENING_SENTENCES = 24
const SECTION_SENTENCES = 2
const SECTIONS = 12

/**
 * The opening paragraphs, and the first sentences below each heading, in the article's order.
 * Where paragraphs give none, quotes and lists stand in, so that whatever has sentences has candidates.
 */
export function candidates({ blocks, language }: Pick<Article, 'blocks' | 'language'>): Candidate[] {
  const prose = collect(blocks, language, (block) => block.type === 'paragraph')
  return prose.length > 0
    ? prose
    : collect(blocks, language, (block) => block.type === 'quote' || block.type === 'list')
}

function collect(blocks: readonly Block[], language: string, wanted: (block: Block) => boolean): Candidate[] {
  const found: Candidate[] = []
  let section = 0
  let left = OPENING_SENTENCES
  let unbroken = false
  for (const block of blocks) {
    if (block.type === 'heading') {
      if (found.length > 0) {
        section++
        left = SECTION_SENTENCES
      }
      unbroken = false
      if (section > SECTIONS) break
    } else if (wanted(block) && left > 0) {
      const sentences = splitSentences(block.text, language).map(withoutButtons).filter(saysSomething)
      for (const [place, text] of sentences.slice(0, left).entries()) {
        found.push({ text, order: found.length, section, place, follows: unbroken })
        unbroken = true
      }
      left -= sentences.length
    } else unbroken = false
  }
  return found
}

/** A paragraph of `***`, or of a quote mark that lost its quotation, is no sentence. */
function saysSomething(sentence: string): boolean {
  return /[^\p{P}\s]/u.test(sentence)
}
