// Which sentences of an article can an editor choose for its summary?
import { type Article, articleText } from '../model/article.ts'
import { articleSentences } from './article-sentences.ts'
import { summarizeBesideDek } from './beside-dek.ts'
import { siteOf } from './site.ts'

/** A sentence that can be chosen; `number` is the one that the editor's file uses. */
export interface SentenceChoice {
  readonly number: number
  readonly text: string
  /** It is in the drafted summary. */
  readonly isDrafted: boolean
}

/** Blocks that say something in sentences: headings, tables and code have numbers, too, but are not offered. */
const SAYING = new Set(['paragraph', 'quote', 'list'])

/** The sentences to choose from, in the article's order. `read` are the articles that it was read among. */
export function sentenceChoices(article: Article, read: readonly Article[], words: number): SentenceChoice[] {
  const drafted = new Set(summarizeBesideDek(article, { words, site: siteOf(read) }).sentences)
  const text = articleText(article)
  const blocks = article.blocks.filter((block) => block.type !== 'image' && block.text !== '')
  let block = 0
  let blockEnd = blocks[0]?.text.length ?? 0
  let at = 0
  return articleSentences(article).flatMap((sentence, number) => {
    // Sentences are verbatim and lose only white space, so each begins where it is next found.
    const start = text.indexOf(sentence, at)
    at = start + sentence.length
    while (start > blockEnd && block < blocks.length - 1) blockEnd += (blocks[++block]?.text.length ?? 0) + 2
    if (!SAYING.has(blocks[block]?.type ?? '')) return []
    return [{ number, text: sentence, isDrafted: drafted.has(sentence) }]
  })
}
