// What does the configuration of an Eleventy site say?
import { dataOf, dependsOn } from '../data.ts'
import { type Folder, fieldsOf } from '../folder.ts'
import { literalsOf } from '../literals.ts'
import { articlesIn, baseOf, languageTag, notExpressible, POSTS, type Site, said } from '../site.ts'

const ENDINGS = ['js', 'cjs', 'mjs', 'ts', 'mts']

/** https://www.11ty.dev/docs/config/ and …/docs/permalinks/ */
export function eleventy(folder: Folder): Site | undefined {
  const by = folder.first('.eleventy.js', ...ENDINGS.map((ending) => `eleventy.config.${ending}`))
  if (by === undefined && !dependsOn(folder, '@11ty/eleventy')) return undefined
  const found = literalsOf((by === undefined ? undefined : folder.text(by)) ?? '')
  const input = (found.get('dir.input') ?? '.').replace(/^\.\//, '').replace(/\/$/, '') || '.'
  const inside = input === '.' ? '' : `${input}/`
  const data = `${inside}${found.get('dir.data') ?? '_data'}`.replace(/[^/]+\/\.\.\//, '')
  const metadata = metadataIn(folder, data)
  const articles = articlesIn(folder, input, POSTS)
  const below = articles === '.' ? '' : `/${inside === '' ? articles : articles.slice(inside.length)}`
  const layouts = `${inside}${found.get('dir.layouts') ?? found.get('dir.includes') ?? '_includes'}`
  const own = ownPermalink(folder, articles) ?? layoutPermalink(folder, articles, layouts)
  const pattern = own === undefined ? `${below.replace(/^\/?$/, '')}/:path/` : patternOf(own)
  return {
    tool: 'Eleventy',
    by: by ?? 'package.json',
    articles,
    title: metadata('title') ?? metadata('name'),
    language: languageTag(metadata('language') ?? metadata('lang') ?? metadata('locale')),
    timeZone: undefined,
    base: baseOf(metadata('url') ?? metadata('siteUrl') ?? metadata('baseUrl'), found.get('pathPrefix')),
    pattern,
    unknown: pattern === undefined && own !== undefined ? [notExpressible('Eleventy', own)] : [],
  }
}

/** Eleventy has no settings for its title and address; the starters keep them in a data file. */
function metadataIn(folder: Folder, data: string): (key: string) => string | undefined {
  const stems = ['metadata', 'site', 'meta', 'config', 'siteConfig']
  const values = stems.flatMap((stem) => {
    const file = folder.first(...['json', 'yaml', 'yml', 'toml'].map((ending) => `${data}/${stem}.${ending}`))
    const program = folder.first(...ENDINGS.map((ending) => `${data}/${stem}.${ending}`))
    const literals = program === undefined ? [] : [literalsOf(folder.text(program) ?? '')]
    return [...(file === undefined ? [] : [new Map(Object.entries(dataOf(folder, file)))]), ...literals]
  })
  return (key) =>
    values.map((each) => said(each.get(key) ?? each.get(key.toLowerCase()))).find((value) => value !== undefined)
}

/** The `permalink` that a data file of the folder gives all its articles. */
function ownPermalink(folder: Folder, articles: string): string | undefined {
  const name = articles.split('/').at(-1) ?? articles
  const stems = [`${articles}/${name}.11tydata`, `${articles}/${name}`]
  const json = stems.map((stem) => said(dataOf(folder, folder.first(`${stem}.json`)).permalink))
  const program = folder.first(...ENDINGS.map((ending) => `${stems[0]}.${ending}`))
  const text = program === undefined ? '' : (folder.text(program) ?? '')
  const literal = literalsOf(text).get('permalink') ?? (/\bpermalink\b/.test(text) ? 'a function' : undefined)
  return json.find((value) => value !== undefined) ?? literal
}

/** The `permalink` of the layout that all the articles have. */
function layoutPermalink(folder: Folder, articles: string, layouts: string): string | undefined {
  const [name, ...others] = new Set(folder.posts(articles).map(({ fields }) => fields.get('layout')))
  if (name === undefined || others.length > 0) return undefined
  const file = folder.first(
    ...['', '.html', '.njk', '.liquid', '.md', '.hbs'].map((ending) => `${layouts}/${name}${ending}`),
  )
  return file === undefined ? undefined : fieldsOf(folder.text(file) ?? '').get('permalink')
}

/** `/blog/{{ page.fileSlug }}/` */
function patternOf(own: string): string | undefined {
  const words: Readonly<Record<string, string>> = {
    'page.fileSlug': ':slug',
    'page.fileSlug | slugify': ':slug',
    'page.filePathStem': ':path',
  }
  let isKnown = own.startsWith('/') || own.startsWith('{')
  const ours = own.replace(/\{\{-?\s*(.*?)\s*-?\}\}/g, (_, word: string) => {
    const date = /^(?:page\.)?date \| date:\s*["']([^"']*)["']$/.exec(word)?.[1]
    const ours = words[word] ?? date?.replaceAll('%Y', ':year').replaceAll('%m', ':month').replaceAll('%d', ':day')
    if (ours === undefined || ours.includes('%')) isKnown = false
    return ours ?? ''
  })
  const pattern = `/${ours}`.replace(/\/{2,}/g, '/').replace(/index\.html$/, '')
  return isKnown && /:(?:slug|path)\b/.test(pattern) && !pattern.includes('{') ? pattern : undefined
}
