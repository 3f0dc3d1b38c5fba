// At which address can a reader find an article?
import type { Article } from '../model/article.ts'

/**
 * The article's own address, else the newsletter's pattern filled in, else none.
 * The pattern is Jekyll's and Hugo's: `:year :month :day` of publication, `:slug` (the file name without date and
 * extension, or the folder's name for an index file), `:path` (without extension), `:title` (in lower case with dashes).
 */
export function permalink(
  article: Pick<Article, 'url' | 'path' | 'published' | 'title'>,
  pattern?: string,
): string | undefined {
  if (article.url !== undefined || pattern === undefined) return article.url
  const [year = '', month = '', day = ''] = article.published?.day.split('-') ?? []
  // Hugo and Zola put the language before the extension: `tea.ja.md`, `index.pt-br.md`.
  const path = article.path.replace(/(?:\.[a-z]{2}(?:-[a-z]{2,4})?)?\.[^./]+$/i, '').replace(/\/index$/, '')
  const slug = (path.split('/').at(-1) ?? path).replace(/^\d{4}-\d{2}-\d{2}[-_]?(?=.)/, '')
  const values: Record<string, string> = { year, month, day, path, slug, title: dashed(article.title) }
  const filled = pattern.replace(/:(year|month|day|path|slug|title)\b/g, (_, name: string) =>
    address(values[name] ?? ''),
  )
  return URL.canParse(filled) ? new URL(filled).href : undefined
}

function address(value: string): string {
  return value.split('/').map(encodeURIComponent).join('/')
}

function dashed(title: string): string {
  return (title.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).join('-')
}
