// What is the title of a file that need not be read as an article?
import { readArticle } from './article.ts'

/** The title that the whole reading would give; the path where it cannot be read. */
export async function readTitle(folder: string, path: string): Promise<string> {
  const { article } = await readArticle(folder, path, { timeZone: 'UTC', readAt: new Date(0) })
  return article?.title ?? path
}
