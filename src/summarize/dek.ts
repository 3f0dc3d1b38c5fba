// Is the author's own line worth showing beside the summary?

import { words } from '../languages/words.ts'
import type { Article } from '../model/article.ts'

/** The share of a dek's words that may stand, in order, in the title or the summary before it adds nothing. */
const TOO_MUCH = 0.75

/**
 * The dek, unless the title or the summary already says it; `undefined` then.
 * Many deks are the title again, or a cut of the opening, which the summary quotes.
 */
export function dekWorthShowing(
  article: Pick<Article, 'title' | 'dek'>,
  summary: { readonly sentences: readonly string[] },
): string | undefined {
  const dek = article.dek?.trim()
  if (!dek) return undefined
  const own = words(dek)
  if (own.length === 0) return undefined
  const told = [article.title, summary.sentences.join(' ')]
  return told.some((text) => sharedRuns(own, words(text)) >= TOO_MUCH) ? undefined : dek
}

/** The share of the words that stand in the text within the same run of three (or of all, where there are fewer). */
function sharedRuns(own: readonly string[], text: readonly string[]): number {
  const size = Math.min(3, own.length)
  const runs = new Set(text.map((_, i) => text.slice(i, i + size).join(' ')))
  const shared = new Set<number>()
  for (let i = 0; i + size <= own.length; i++) {
    if (runs.has(own.slice(i, i + size).join(' '))) for (let j = i; j < i + size; j++) shared.add(j)
  }
  return shared.size / own.length
}
