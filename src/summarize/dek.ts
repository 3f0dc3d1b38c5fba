// Is the author's own line worth showing beside the summary?

import { words } from '../languages/words.ts'
import type { Article } from '../model/article.ts'

/** If this share of a dek's words is, in order, in the title or the summary, the dek adds nothing. */
const TOO_MUCH = 0.75

/**
 * The dek, unless the title or the summary already says it; then `undefined`.
 * Many deks repeat the title, or are the beginning of the opening, which the summary quotes.
 */
export function dekWorthShowing(
  article: Pick<Article, 'title' | 'dek'>,
  summary: { readonly sentences: readonly string[] },
): string | undefined {
  const dek = article.dek?.trim()
  if (!dek) return undefined
  const own = words(dek)
  if (own.length === 0) return undefined
  const shown = [article.title, summary.sentences.join(' ')]
  return shown.some((text) => sharedNgrams(own, words(text)) >= TOO_MUCH) ? undefined : dek
}

/** The share of the words that are part of a trigram (or, in a shorter dek, of all words) that the text has too. */
function sharedNgrams(own: readonly string[], text: readonly string[]): number {
  const size = Math.min(3, own.length)
  const ngrams = new Set(text.map((_, i) => text.slice(i, i + size).join(' ')))
  const shared = new Set<number>()
  for (let i = 0; i + size <= own.length; i++) {
    if (ngrams.has(own.slice(i, i + size).join(' '))) for (let j = i; j < i + size; j++) shared.add(j)
  }
  return shared.size / own.length
}
