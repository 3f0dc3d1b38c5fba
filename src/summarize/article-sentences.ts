// Which sentences has an article?
import { type Article, articleText } from '../model/article.ts'
import { splitSentences } from './sentences.ts'

/** The sentences of its text, in the order in which the editor's file numbers them. */
export function articleSentences(article: Article): string[] {
  return splitSentences(articleText(article), article.language)
}
