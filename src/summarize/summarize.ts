// Which sentences tell what an article says?
import type { Article } from '../model/article.ts'
import type { Summary } from '../model/issue.ts'
import { countWords } from '../model/words.ts'
import { splitSentences } from './sentences.ts'

/** The summary. */
export function summarize(
  article: Pick<Article, 'title' | 'language' | 'blocks'>,
  options: { words: number },
): Summary {
  const sentences: string[] = []
  let total = 0
  for (const block of article.blocks) {
    if (block.type !== 'paragraph') continue
    for (const sentence of splitSentences(block.text, article.language)) {
      const words = countWords(sentence)
      if (sentences.length > 0 && total + words > options.words) return { sentences, keyPoints: [] }
      sentences.push(sentence)
      total += words
    }
  }
  return { sentences, keyPoints: [] }
}
