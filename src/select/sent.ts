// Which articles did earlier issues carry?
import type { Article } from '../model/article.ts'
import type { SentArticle } from '../model/ledger.ts'

/** How earlier issues carried an article. */
export interface Before extends SentArticle {
  readonly hasChanged: boolean
}

/** Those among the articles. A file that was moved without an id of its own is known by its text. */
export function sentBefore(
  articles: readonly Article[],
  sent: ReadonlyMap<string, SentArticle> = new Map(),
): Map<Article, Before> {
  const byHash = new Map([...sent.values()].flatMap((before) => before.hashes.map((hash) => [hash, before])))
  return new Map(
    articles.flatMap((article) => {
      const before = sent.get(article.id) ?? byHash.get(article.hash)
      return before ? [[article, { ...before, hasChanged: !before.hashes.includes(article.hash) }]] : []
    }),
  )
}
