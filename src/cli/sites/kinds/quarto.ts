// What does the configuration of a Quarto site say?
import { dataOf, groupIn } from '../data.ts'
import type { Folder } from '../folder.ts'
import { articlesIn, baseOf, languageTag, POSTS, presetWith, type Site, said } from '../site.ts'

/** https://quarto.org/docs/reference/projects/websites.html */
export function quarto(folder: Folder): Site | undefined {
  const by = folder.first('_quarto.yml', '_quarto.yaml')
  if (by === undefined) return undefined
  const data = dataOf(folder, by)
  const website = { ...groupIn(data, 'website'), ...groupIn(data, 'book') }
  const articles = articlesIn(folder, '.', POSTS)
  const posts = folder.posts(articles)
  const inFolders = posts.filter(({ path }) => /\/index\.[^./]+$/.test(path)).length
  const below = articles === '.' ? '' : `/${articles}`
  const isKnown = inFolders === posts.length || inFolders === 0
  return {
    tool: 'Quarto',
    by,
    articles,
    title: said(website.title) ?? said(data.title),
    language: languageTag(data.lang) ?? 'en',
    base: baseOf(website['site-url'], website['site-path']),
    // `posts/tea/index.qmd` is published at posts/tea/, `posts/tea.qmd` at posts/tea.html.
    pattern: isKnown ? `${below}/:path${inFolders > 0 ? '/' : '.html'}` : undefined,
    preset: presetWith('quarto', `${below}/:path`),
    unknown: [],
  }
}
