// What does the configuration of a Pelican site say?
import type { Folder } from '../folder.ts'
import {
  baseOf,
  languageTag,
  madeFromTitles,
  notExpressible,
  notNamedByTitle,
  presetWith,
  type Site,
  translated,
  zoneName,
} from '../site.ts'

/** https://docs.getpelican.com/en/stable/settings.html */
export function pelican(folder: Folder): Site | undefined {
  const by = folder.first('pelicanconf.py')
  if (by === undefined) return undefined
  const own = folder.text(by) ?? ''
  // What is published by is in publishconf.py, which takes the rest from pelicanconf.py.
  const published = folder.text('publishconf.py') ?? ''
  const setting = (name: string) => stringIn(published, name) ?? stringIn(own, name)
  const content = setting('PATH') ?? 'content'
  const inside = /^ARTICLE_PATHS\s*=\s*[[(]\s*(['"])(.+?)\1\s*,?\s*[\])]/m.exec(own)?.[2]
  const articles = inside ? `${content}/${inside}` : content
  const url = setting('ARTICLE_URL') ?? '{slug}.html'
  const words = { slug: ':slug', 'date:%Y': ':year', 'date:%m': ':month', 'date:%d': ':day' }
  const pattern = translated(url, words)
  const isByTitle = setting('SLUGIFY_SOURCE') !== 'basename'
  const differing = isByTitle ? notNamedByTitle(folder.posts(articles)) : 0
  return {
    tool: 'Pelican',
    by,
    articles,
    title: setting('SITENAME'),
    language: languageTag(setting('DEFAULT_LANG')) ?? 'en',
    timeZone: zoneName(setting('TIMEZONE')),
    base: baseOf(setting('SITEURL')),
    pattern: differing === 0 ? pattern : undefined,
    preset: isByTitle ? presetWith('pelican', url === '{slug}.html' ? undefined : patternIn(url)) : undefined,
    unknown:
      pattern === undefined
        ? [notExpressible('Pelican', url)]
        : differing > 0
          ? [madeFromTitles('Pelican', differing)]
          : [],
  }
}

/** `{date:%Y}/{slug}/` with the names of days and fields as colons. */
function patternIn(url: string): string {
  const names: Readonly<Record<string, string>> = { Y: 'year', m: 'month', d: 'day' }
  return `/${url.replace(/\{date:%([Ymd])\}/g, (_, part: string) => `:${names[part]}`).replaceAll('{slug}', ':slug')}`
}

/** A string that stands alone behind a name of its own line. */
function stringIn(source: string, name: string): string | undefined {
  const match = new RegExp(
    String.raw`^${name}\s*=\s*[uUrR]?(?:'([^'\\\n]*)'|"([^"\\\n]*)")(?:\s*(?:#.*)?| if [^\n]*)$`,
    'm',
  ).exec(source)
  return match ? (match[1] ?? match[2]) || undefined : undefined
}
