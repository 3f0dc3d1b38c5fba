// What does the configuration of a Jekyll site say?
import { dataOf } from '../data.ts'
import type { Folder } from '../folder.ts'
import { baseOf, languageTag, notExpressible, type Site, said, translated, zoneName } from '../site.ts'

/** https://jekyllrb.com/docs/permalinks/#built-in-formats */
const STYLES: Readonly<Record<string, string>> = {
  date: '/:categories/:year/:month/:day/:title:output_ext',
  pretty: '/:categories/:year/:month/:day/:title/',
  ordinal: '/:categories/:year/:y_day/:title:output_ext',
  weekdate: '/:categories/:year/W:week/:short_day/:title:output_ext',
  none: '/:categories/:title:output_ext',
}

/** https://jekyllrb.com/docs/configuration/ */
export function jekyll(folder: Folder): Site | undefined {
  const by = folder.first('_config.yml', '_config.yaml', '_config.toml')
  if (by === undefined) return undefined
  const data = dataOf(folder, by)
  const root = [said(data.source), said(data.collections_dir)].filter((part) => part && part !== '.').join('/')
  const articles = root === '' ? '_posts' : `${root}/_posts`
  const isJekyll = folder.isFolder(articles) || /jekyll|github-pages/.test(folder.text('Gemfile') ?? '')
  if (!isJekyll) return undefined
  const style = said(data.permalink) ?? 'date'
  const own = STYLES[style] ?? style
  const posts = folder.posts(articles)
  const sorted = posts.filter(({ fields }) => fields.has('categories') || fields.has('category')).length
  // Without categories their part of the address is empty.
  const categories = own.includes(':categories') && sorted === 0 ? { categories: '' } : {}
  const words = { year: ':year', month: ':month', day: ':day', title: ':slug', slug: ':slug', output_ext: '.html' }
  const pattern = translated(own, { ...words, ...categories })
  return {
    tool: 'Jekyll',
    by,
    articles,
    title: said(data.title) ?? said(data.name),
    language: languageTag(data.lang ?? data.locale ?? data.language),
    timeZone: zoneName(data.timezone),
    base: baseOf(data.url, data.baseurl),
    pattern,
    preset: style === 'date' ? 'jekyll' : undefined,
    unknown: [
      ...(pattern === undefined ? [notExpressible('Jekyll', own)] : []),
      'What Jekyll publishes: add "out" and "digestif.config.ts" to "exclude" in its configuration, or they are, too.',
    ],
  }
}
