// Which articles did earlier issues carry?
import type { Article } from '../model/article.ts'
import type { SentArticle } from '../model/ledger.ts'

/** An earlier issue's record of an article, and whether the article has changed since. */
export interface PreviousSending extends SentArticle {
  readonly hasChanged: boolean
}

/** Looks up which of the articles earlier issues carried. A file that was moved is recognized by its text. */
export function findPreviousSendings(
  articles: readonly Article[],
  sent: ReadonlyMap<string, SentArticle> = new Map(),
): Map<Article, PreviousSending> {
  const byHash = new Map([...sent.values()].flatMap((before) => before.hashes.map((hash) => [hash, before])))
  return new Map(
    articles.flatMap((article) => {
      const before = sent.get(article.id) ?? byHash.get(article.hash)
      return before ? [[article, { ...before, hasChanged: !before.hashes.includes(article.hash) }]] : []
    }),
  )
}
