// What does the configuration of a Docusaurus site say?
import type { Folder } from '../folder.ts'
import { literalsOf } from '../literals.ts'
import { baseOf, isDated, languageTag, type Site, said } from '../site.ts'

/** https://docusaurus.io/docs/api/docusaurus-config and …/docs/api/plugins/@docusaurus/plugin-content-blog */
export function docusaurus(folder: Folder): Site | undefined {
  const by = folder.first(...['ts', 'js', 'mjs', 'cjs', 'mts'].map((ending) => `docusaurus.config.${ending}`))
  if (by === undefined) return undefined
  const found = literalsOf(folder.text(by) ?? '')
  const articles = (found.get('presets.blog.path') ?? found.get('blog.path') ?? 'blog').replace(/^\.\//, '')
  const route = found.get('presets.blog.routeBasePath') ?? found.get('blog.routeBasePath') ?? 'blog'
  const end = found.get('trailingSlash') === 'true' ? '/' : ''
  const posts = folder.posts(articles)
  const named = posts.filter(({ fields }) => fields.has('slug')).length
  const dated = posts.filter(({ path, fields }) => isDated(path) && !fields.has('slug')).length
  const root = `/${route}/`.replace(/\/{2,}/g, '/')
  const isSame = named + dated === posts.length || dated === 0
  const path = dated === 0 ? (posts.length === named ? ':slug' : ':path') : ':year/:month/:day/:slug'
  const isKnown = isSame && (named === 0 || dated === 0)
  return {
    tool: 'Docusaurus',
    by,
    articles,
    title: said(found.get('title')),
    language: languageTag(found.get('i18n.defaultLocale')) ?? 'en',
    base: baseOf(found.get('url'), found.get('baseUrl')),
    pattern: isKnown ? `${root}${path}${end}` : undefined,
    preset: articles === 'blog' && route === 'blog' && end === '' ? 'docusaurus' : undefined,
    unknown: isKnown
      ? []
      : [
          `The addresses of articles: of ${posts.length}, ${named} name a "slug" and ${dated} have their date in the address.`,
        ],
  }
}
