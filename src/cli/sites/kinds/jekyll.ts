// What does the configuration of a Jekyll site say?
import { type Data, dataOf, groupIn } from '../data.ts'
import type { Folder } from '../folder.ts'
import { baseOf, languageTag, notExpressible, presetWith, type Site, said, translated, zoneName } from '../site.ts'

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
  const main = root === '' ? '_posts' : `${root}/_posts`
  // A folder of posts may be in every category: `en/news/_posts`.
  const isNested =
    folder.posts(main).length === 0 && folder.posts(root || '.').some(({ path }) => /\/_posts\//.test(path))
  const articles = isNested ? root || '.' : main
  const isJekyll = folder.isFolder(main) || /jekyll|github-pages/.test(folder.text('Gemfile') ?? '')
  if (!isJekyll) return undefined
  const style = permalinkOf(data) ?? 'date'
  const own = STYLES[style] ?? style
  const posts = folder.posts(articles)
  const isSorted = isNested || posts.some(({ fields }) => fields.has('categories') || fields.has('category'))
  // Without categories their part of the address is empty.
  const categories = own.includes(':categories') && !isSorted ? { categories: '' } : {}
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
    preset: presetWith('jekyll', style === 'date' ? undefined : own),
    unknown: [
      ...(pattern === undefined ? [notExpressible('Jekyll', own)] : []),
      'What Jekyll publishes: add "out" and "digestif.config.ts" to "exclude" in its configuration, or they are, too.',
    ],
  }
}

/** The collection's own, else the `defaults` for all posts, else the site's. https://jekyllrb.com/docs/configuration/front-matter-defaults/ */
function permalinkOf(data: Data): string | undefined {
  const defaults = (Array.isArray(data.defaults) ? data.defaults : []).map((item) => groupIn({ item }, 'item'))
  const forPosts = defaults.filter((item) => {
    const { path, type } = groupIn(item, 'scope')
    return ['', '_posts'].includes(said(path) ?? '') && [undefined, 'posts'].includes(said(type))
  })
  const given = forPosts.map((item) => said(groupIn(item, 'values').permalink)).findLast((one) => one !== undefined)
  return said(groupIn(groupIn(data, 'collections'), 'posts').permalink) ?? given ?? said(data.permalink)
}
