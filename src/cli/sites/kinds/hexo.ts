// What does the configuration of a Hexo site say?
import { dataOf, dependsOn, groupIn } from '../data.ts'
import type { Folder } from '../folder.ts'
import { baseOf, languageTag, notExpressible, type Site, said, translated, zoneName } from '../site.ts'

/** https://hexo.io/docs/configuration and https://hexo.io/docs/permalinks */
export function hexo(folder: Folder): Site | undefined {
  const by = folder.first('_config.yml', '_config.yaml')
  if (by === undefined) return undefined
  const data = dataOf(folder, by)
  const articles = `${said(data.source_dir) ?? 'source'}/_posts`
  if (!dependsOn(folder, 'hexo') && !folder.isFolder(articles)) return undefined
  const own = said(data.permalink) ?? ':year/:month/:day/:title/'
  // Hexo's :title is the path of the file below _posts, without the date that `new_post_name` puts before it.
  const isFlat = folder.posts(articles).every(({ path }) => !path.includes('/'))
  const title = isFlat ? ':slug' : ':path'
  const words = { year: ':year', month: ':month', day: ':day', title, name: ':slug', post_title: ':title' }
  const pretty = groupIn(data, 'pretty_urls')
  const pattern = translated(own, words)
    ?.replace(/index\.html$/, pretty.trailing_index === false ? '' : 'index.html')
    .replace(/\.html$/, pretty.trailing_html === false ? '' : '.html')
  const language = Array.isArray(data.language) ? data.language[0] : data.language
  return {
    tool: 'Hexo',
    by,
    articles,
    title: said(data.title),
    language: languageTag(language) ?? 'en',
    timeZone: zoneName(data.timezone),
    base: baseOf(data.url),
    pattern,
    unknown: pattern === undefined ? [notExpressible('Hexo', own)] : [],
  }
}
