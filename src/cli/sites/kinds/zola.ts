// What does the configuration of a Zola site say?
import { dataOf } from '../data.ts'
import type { Folder } from '../folder.ts'
import {
  articlesIn,
  baseOf,
  changesNames,
  irregularlyNamed,
  isDated,
  languageTag,
  POSTS,
  type Site,
  said,
} from '../site.ts'

/** https://www.getzola.org/documentation/getting-started/configuration/ and …/content/page/ */
export function zola(folder: Folder): Site | undefined {
  const by = folder.first('zola.toml', 'config.toml')
  const data = dataOf(folder, by)
  if (by === undefined || !('base_url' in data)) return undefined
  const articles = articlesIn(folder, 'content', POSTS)
  const section = articles.slice('content'.length)
  const posts = folder.posts(articles)
  const nested = posts.filter(({ path }) => path.replace(/\/index\.[^./]+$/, '').includes('/')).length
  // Zola takes the date off the last part of the path, as our :slug does, and keeps the folders before it.
  const isSaid = nested === 0 || !posts.some(({ path }) => isDated(path))
  const irregular = irregularlyNamed(posts)
  return {
    tool: 'Zola',
    by,
    articles,
    title: said(data.title),
    language: languageTag(data.default_language) ?? 'en',
    base: baseOf(data.base_url),
    pattern: isSaid && irregular === 0 ? `${section}/${nested === 0 ? ':slug' : ':path'}/` : undefined,
    preset: 'zola',
    unknown: [
      ...(isSaid ? [] : ['The addresses of articles: Zola takes the date off the names of files that are in folders.']),
      ...(irregular > 0 ? [changesNames('Zola', irregular)] : []),
    ],
  }
}
