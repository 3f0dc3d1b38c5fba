// Which articles tell of one event?
import type { Article } from '../model/article.ts'
import type { Group } from './rank.ts'

/** The ids of articles on one event; a loner is a group of one. */
export function groupStories(articles: readonly Article[]): string[][] {
  return groupArticles(articles).map((group) => group.map((article) => article.id))
}

export function groupArticles(articles: readonly Article[]): Group[] {
  return articles.map((article) => [article])
}
