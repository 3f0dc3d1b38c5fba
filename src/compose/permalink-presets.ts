// Which address does each tool give an article, unless its site is set up otherwise?
import type { PresetName } from '../model/permalink-names.ts'
import { github, hugo, jekyll, pelican, quartz, slugged } from './permalink-letters.ts'

/** What a preset makes an address of, as the file and its front matter say it. */
export interface AddressParts {
  readonly year: string
  readonly month: string
  readonly day: string
  /** From the root of the content; without extension and index. */
  readonly path: string
  /** The same from the folder of articles. */
  readonly inFolder: string
  readonly isIndex: boolean
  /** The article's own, else the name without its date. */
  readonly slug: string
  readonly isOwn: boolean
  readonly title: string
  readonly categories: readonly string[]
  /** The language that the file name ends with, and the newsletter's. */
  readonly language: string
  readonly siteLanguage: string
}

/** A tool's own rules. */
export interface Preset {
  /** The rule in short, for the documentation. */
  readonly rule: string
  /** Where the content begins within a repository: what is above it is in no address. Captured parts stay. */
  readonly root: RegExp
  /** Names other than `index` that speak for their folder. */
  readonly readme?: true
  /** What the tool puts behind an address that an article names itself. */
  readonly ownEnd?: '/'
  /** The address from the root of the site; undefined where the tool's letters can't be told. */
  readonly address: (parts: AddressParts) => string | undefined
}

const CONTENT = /^(?:.*\/)?content\//
const SOURCE = /^(?:.*\/)?(?:content|src|docs|source)\//

export const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/') + 1)
export const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1)
export const undated = (name: string) => name.replace(/^\d{4}-\d{2}-\d{2}[-_](?=.)/, '')
const each = (path: string, change: (part: string) => string | undefined): string | undefined => {
  const parts = path.split('/').map(change)
  return parts.includes(undefined) ? undefined : parts.join('/')
}
/** Hugo, Zola: a language in the file's name is a folder of the site, but for the site's own. */
export const inLanguage = ({ language, siteLanguage }: AddressParts, address: string) =>
  language === '' || language === siteLanguage ? address : `${language}/${address}`

/** By the name that the setting `permalink` may have. */
export const PRESETS: Readonly<Record<PresetName, Preset>> = {
  hugo: {
    rule: 'the path in `content/`, lower case, with a slash behind; `slug` is its last part',
    root: CONTENT,
    address: (parts) =>
      inLanguage(parts, `${hugo(folderOf(parts.path))}${hugo(parts.isOwn ? parts.slug : nameOf(parts.path))}/`),
  },
  jekyll: {
    rule: '`/categories/year/month/day/title.html` for posts, `/collection/name.html` for others; `slug` is the title',
    root: /^(?:[A-Za-z]:)?\/(?:.*\/)?(?=_[a-z])/,
    address: ({ path, year, month, day, slug, isOwn, categories }) => {
      const at = /^(.*?)_posts\//.exec(path)
      const name = jekyll(isOwn ? slug : undated(nameOf(path)))
      if (at === null && !/(?:^|\/)\d{4}-\d{2}-\d{2}-/.test(path)) return `${path.replace(/^_/, '')}.html`
      const above = (at?.[1] ?? '').split('/').filter((part) => part !== '')
      const all = [...new Set([...above, ...categories].map((category) => category.toLowerCase()))]
      return [...all, year, month, day, `${name}.html`].join('/')
    },
  },
  hexo: {
    rule: '`/year/month/day/name/`, the name as in `_posts/`',
    root: /^(?:.*\/)?(?:source\/)?_posts\//,
    address: ({ path, year, month, day }) => `${year}/${month}/${day}/${path}/`,
  },
  eleventy: {
    rule: 'the path as it is, with a slash behind',
    root: SOURCE,
    address: ({ path }) => `${path}/`,
  },
  astro: {
    rule: 'the collection and the path in it, in the letters of github-slugger; `slug` is all of the path',
    root: /^(?:.*\/)?src\/(?:content|data|pages)\//,
    address: ({ path, slug, isOwn }) =>
      isOwn && path.includes('/') ? `${path.split('/')[0]}/${slug}/` : `${isOwn ? slug : each(path, github)}/`,
  },
  docusaurus: {
    rule: '`/blog/year/month/day/name` where the file name has the date, else `/blog/name`; `slug` is all behind `/blog/`',
    root: /^(?:.*\/)?(?=(?:blog|docs)\/)/,
    address: ({ path, slug, isOwn }) => {
      const inside = path.replace(/^(?:blog|docs)\//, '')
      const base = path.startsWith('docs/') ? 'docs' : 'blog'
      if (isOwn) return `${base}/${slug}`
      const dated = /^(.*?)(\d{4}[-/]\d{1,2}[-/]\d{1,2})[-/]?(.*)$/.exec(inside)
      if (dated && base === 'blog')
        return `${base}/${dated[2]?.replaceAll('-', '/')}/${dated[1]}${dated[3]}`.replace(/\/$/, '')
      return `${base}/${base === 'docs' ? each(inside, (part) => part.replace(/^\d+\s*[-_.]+\s*(?=\S)/, '')) : inside}`
    },
  },
  zola: {
    ownEnd: '/',
    rule: 'the path in `content/` without a date before the name, in lower case ASCII; `slug` is its last part',
    root: CONTENT,
    address: (parts) => {
      const path = each(`${folderOf(parts.path)}${parts.isOwn ? parts.slug : undated(nameOf(parts.path))}`, slugged)
      return path === undefined ? undefined : inLanguage(parts, `${path}/`)
    },
  },
  pelican: {
    rule: '`/title.html` in lower case ASCII; `slug` is the title',
    root: CONTENT,
    address: ({ title, slug, isOwn }) => {
      const name = isOwn ? slug : pelican(title)
      return name === undefined || name === '' ? undefined : `${name}.html`
    },
  },
  nikola: {
    rule: '`/posts/name/` in lower case ASCII; `slug` is the name',
    root: /^(?:.*\/)?(?=(?:posts|pages)\/)/,
    address: ({ path, slug, isOwn }) => {
      const name = isOwn ? slug : slugged(nameOf(path))
      return name === undefined
        ? undefined
        : `${/^(?:posts|pages)\//.test(path) ? '' : 'posts/'}${folderOf(path)}${name}/`
    },
  },
  gatsby: {
    rule: 'the path in `content/blog/` as it is, with a slash behind; `slug` instead of it where there is one',
    root: /^(?:.*\/)?content\/(?:blog\/)?/,
    address: ({ path, slug, isOwn }) => `${isOwn ? slug : path}/`,
  },
  vitepress: {
    rule: 'the path as it is with `.html` behind; the folder for an `index`',
    root: /^(?:.*\/)?(?:docs|src)\//,
    address: ({ path, isIndex }) => (isIndex ? `${path}/` : `${path}.html`),
  },
  vuepress: {
    rule: 'the path as it is with `.html` behind; the folder for an `index` or a README',
    root: /^(?:.*\/)?(?:docs|src)\//,
    readme: true,
    address: ({ path, isIndex }) => (isIndex ? `${path}/` : `${path}.html`),
  },
  mkdocs: {
    rule: 'the path as it is with a slash behind; the folder for an `index` or a README',
    root: /^(?:.*\/)?docs\//,
    readme: true,
    address: ({ path }) => `${path}/`,
  },
  quarto: {
    rule: 'the path as it is with `.html` behind; the folder for an `index`',
    root: /^(?:.*\/)?(?=posts\/|blog\/)/,
    address: ({ path, isIndex }) => (isIndex ? `${path}/` : `${path}.html`),
  },
  quartz: {
    rule: 'the path in `content/` with hyphens for spaces; the folder for an `index`',
    root: CONTENT,
    address: ({ path }) => quartz(path),
  },
  bridgetown: {
    rule: '`/categories/year/month/day/name/`; `slug` is the name',
    root: /^(?:.*\/)?(?=_posts\/)/,
    address: ({ path, year, month, day, slug, isOwn, categories }) =>
      [
        ...categories.map((one) => one.toLowerCase()),
        year,
        month,
        day,
        `${isOwn ? slug : jekyll(undated(nameOf(path)))}/`,
      ].join('/'),
  },
  ghost: {
    rule: '`/slug/`, else the file name',
    root: /^(?:.*\/)?/,
    address: ({ slug }) => `${slug}/`,
  },
}
