// What does the configuration of an Astro site say?
import type { Folder } from '../folder.ts'
import { literalsOf } from '../literals.ts'
import { articlesIn, baseOf, changesNames, irregularlyNamed, languageTag, POSTS, type Site, said } from '../site.ts'

/** https://docs.astro.build/en/reference/configuration-reference/ and …/guides/routing/ */
export function astro(folder: Folder): Site | undefined {
  const by = folder.first(...['mjs', 'ts', 'js', 'mts', 'cjs'].map((ending) => `astro.config.${ending}`))
  if (by === undefined) return undefined
  const found = literalsOf(folder.text(by) ?? '')
  const source = (found.get('srcDir') ?? 'src').replace(/^\.\//, '').replace(/\/$/, '')
  const constants = literalsOf(folder.text(folder.first(...namesOf(source)) ?? '') ?? '')
  const pages = articlesIn(folder, `${source}/pages`, POSTS)
  const collections = folder.isFolder(`${source}/content`) ? `${source}/content` : 'content'
  const isPages = folder.posts(collections).length === 0 && folder.posts(pages).length > 0
  const articles = isPages ? pages : articlesIn(folder, collections, POSTS)
  const collection = articles.slice(collections.length + 1)
  const route = isPages ? articles.slice(`${source}/pages`.length) : routeOf(folder, `${source}/pages`, collection)
  const irregular = irregularlyNamed(folder.posts(articles))
  const slash = found.get('build.format') === 'file' ? '.html' : found.get('trailingSlash') === 'never' ? '' : '/'
  return {
    tool: 'Astro',
    by,
    articles,
    title: titleIn(constants) ?? titleIn(found),
    language: languageTag(found.get('i18n.defaultLocale') ?? htmlLang(folder, source)),
    base: baseOf(found.get('site'), found.get('base')),
    pattern: route === undefined || irregular > 0 ? undefined : `${route}/:path${slash}`,
    preset: route === `/${collection}` && slash === '/' ? 'astro' : undefined,
    unknown: [
      ...(route === undefined
        ? [`The addresses of articles: no page of ${source}/pages was found that shows the collection "${collection}".`]
        : []),
      ...(irregular > 0 ? [changesNames('Astro', irregular)] : []),
    ],
  }
}

function namesOf(source: string): string[] {
  const stems = ['consts', 'constants', 'config', 'site.config', 'site']
  return stems.flatMap((stem) => ['ts', 'js', 'mjs'].map((ending) => `${source}/${stem}.${ending}`))
}

function titleIn(found: ReadonlyMap<string, string>): string | undefined {
  const names = [
    'SITE_TITLE',
    'SITE.title',
    'SITE.name',
    'siteConfig.title',
    'TITLE',
    'title',
    'siteTitle',
    'SITE_NAME',
  ]
  return names.map((name) => said(found.get(name))).find((title) => title !== undefined)
}

/** The folder of the page that shows each article: `blog/[...slug].astro` or `blog/[slug].astro`. */
function routeOf(folder: Folder, pages: string, collection: string): string | undefined {
  const places = ['', ...folder.folders(pages), collection]
  const names = ['[...slug]', '[slug]', '[...id]', '[id]', '[...path]', '[slug]/index', '[...slug]/index'].map(
    (name) => `${name}.astro`,
  )
  const shown = places.flatMap((place) =>
    names.map((name) => ({ place, text: folder.text([pages, place, name].filter(Boolean).join('/')) })),
  )
  const isOf = ({ text }: { text: string | undefined }) =>
    text !== undefined && new RegExp(String.raw`getCollection\(\s*['"\`]${RegExp.escape(collection)}['"\`]`).test(text)
  const found = shown.find(isOf) ?? shown.find(({ text, place }) => text !== undefined && place === collection)
  return found && (found.place === '' ? '' : `/${found.place}`)
}

function htmlLang(folder: Folder, source: string): string | undefined {
  const places = [
    'layouts/BlogPost.astro',
    'layouts/Layout.astro',
    'layouts/BaseLayout.astro',
    'layouts/Base.astro',
    'pages/index.astro',
  ]
  const texts = places.map((path) => folder.text(`${source}/${path}`) ?? '')
  return texts.map((text) => /<html[^>]*\blang=["']([\w-]+)["']/.exec(text)?.[1]).find((tag) => tag !== undefined)
}
