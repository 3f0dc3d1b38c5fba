// What does the configuration of a Hugo site say?
import { type Data, dataOf, groupIn } from '../data.ts'
import type { Folder } from '../folder.ts'
import {
  articlesIn,
  baseOf,
  changesNames,
  irregularlyNamed,
  languageTag,
  madeFromTitles,
  notExpressible,
  notNamedByTitle,
  POSTS,
  presetWith,
  type Site,
  said,
  translated,
  zoneName,
} from '../site.ts'

const ENDINGS = ['toml', 'yaml', 'yml', 'json']
const filesOf = (...stems: readonly string[]) => stems.flatMap((stem) => ENDINGS.map((ending) => `${stem}.${ending}`))

/** https://gohugo.io/configuration/ and https://gohugo.io/configuration/permalinks/ */
export function hugo(folder: Folder): Site | undefined {
  const by = folder.first(...filesOf('hugo', 'config/_default/hugo', 'config/_default/config', 'config'))
  const data = dataOf(folder, by)
  if (by === undefined || !isHugo(folder, by, data)) return undefined
  const part = (name: string): Data => ({
    ...dataOf(folder, folder.first(...filesOf(`config/_default/${name}`))),
    ...groupIn(data, name),
  })
  const tag = said(data.defaultcontentlanguage) ?? 'en'
  const named = folder.first(
    ...filesOf(`config/_default/languages.${tag}`, `config/_default/languages.${tag.toLowerCase()}`),
  )
  const own = { ...dataOf(folder, named), ...groupIn(part('languages'), tag.toLowerCase()) }
  const content = said(own.contentdir) ?? said(data.contentdir) ?? 'content'
  const main = part('params').mainsections ?? data.mainsections
  const sections = Array.isArray(main) ? main.map(String) : said(main) ? [String(main)] : POSTS
  const articles = articlesIn(folder, content, sections)
  const section = articles === content ? '' : articles.slice(content.length + 1)
  const prefix = data.defaultcontentlanguageinsubdir === true ? `/${tag}` : ''
  const sectionsIn = section === '' ? folder.folders(content) : [section]
  const made = patternOf(part('permalinks'), sectionsIn, section, data.uglyurls === true)
  const differing = made.isByTitle ? notNamedByTitle(folder.posts(articles)) : 0
  const irregular = irregularlyNamed(folder.posts(articles))
  const isRight = made.pattern !== undefined && differing + irregular === 0
  const rmd = folder.posts(articles).some(({ path }) => /\.rmd$/i.test(path))
  return {
    tool: rmd || folder.first('index.Rmd') ? 'Hugo with blogdown' : 'Hugo',
    by,
    articles,
    title: said(own.title) ?? said(data.title),
    language: languageTag(own.locale ?? own.languagecode ?? data.locale ?? data.languagecode) ?? languageTag(tag),
    timeZone: zoneName(own.timezone ?? data.timezone),
    base: baseOf(data.baseurl),
    pattern: isRight ? `${prefix}${made.pattern}` : undefined,
    preset: data.uglyurls === true ? undefined : presetWith('hugo', made.isOwn ? made.own : undefined),
    unknown: [
      ...(made.pattern === undefined ? [notExpressible('Hugo', made.own)] : []),
      ...(differing > 0 ? [madeFromTitles('Hugo', differing)] : []),
      ...(irregular > 0 ? [changesNames('Hugo', irregular)] : []),
    ],
  }
}

/** Zola has a config.toml, too, and others a config.json. */
function isHugo(folder: Folder, by: string, data: Data): boolean {
  if (!by.startsWith('config.')) return true
  if ('base_url' in data) return false
  return 'baseurl' in data || 'theme' in data || (folder.isFolder('content') && folder.isFolder('archetypes'))
}

function patternOf(permalinks: Data, sections: readonly string[], section: string, isUgly: boolean) {
  const pages = groupIn(permalinks, 'page')
  const found = new Set(sections.flatMap((name) => said(permalinks[name]) ?? said(pages[name]) ?? []))
  const end = isUgly ? '.html' : '/'
  // Sections with addresses of different kinds have none in common.
  if (found.size > 1) return { own: [...found].join('" and "'), pattern: undefined, isByTitle: false, isOwn: true }
  const [own] = found
  if (own === undefined)
    return {
      own: ':sections/:slugorfilename/',
      pattern: `/${section}/:path${end}`.replace('//', '/'),
      isByTitle: false,
      isOwn: false,
    }
  const file = ':slug'
  const words = {
    year: ':year',
    month: ':month',
    day: ':day',
    ...(section !== '' && { section, sections: section }),
    slug: file,
    title: file,
    filename: file,
    contentbasename: file,
    slugorfilename: file,
    slugorcontentbasename: file,
  }
  const pattern = translated(own, words)
  return { own, pattern: pattern?.replace(/\/?$/, end), isByTitle: /:(?:slug|title)\b/.test(own), isOwn: true }
}
