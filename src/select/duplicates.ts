// Which articles are the same article again, from another file?
import type { Article } from '../model/article.ts'

/** An article that another one makes superfluous. `how` begins a sentence that the original's path ends. */
export interface Duplicate {
  readonly original: Article
  readonly how: string
}

export function findDuplicates(
  articles: readonly Article[],
  wasSent: (article: Article) => boolean,
): Map<Article, Duplicate> {
  const kept = new Map<string, Article>()
  const found = new Map<Article, Duplicate>()
  for (const article of articles.toSorted((a, b) => Number(wasSent(b)) - Number(wasSent(a)))) {
    const original = kept.get(article.hash) ?? kept.get(article.id)
    if (original) found.set(article, { original, how: 'Repeats' })
    else kept.set(article.hash, article).set(article.id, article)
  }
  return found
}
