// What do a file's name and folder say about its article?
import { LANGUAGES } from '../languages/languages.ts'
import { entryPath } from '../model/entry-path.ts'

/** A file whose folder is named after the article: page bundles, `2019/05/15/slug/index.md`. */
const INDEX = /^(?:index|_index|readme)$/i

/**
 * The date in a path as `YYYY-MM-DD`, unchecked: `2021-09-31-slug.md`, `2019/05/15/slug.md`, `20190515-slug.md`,
 * `2019-05/15-slug.md`, and with the clock of a Zettelkasten `201905151530 slug.md`.
 */
export function pathDate(path: string): string | undefined {
  const parts = stems(path)
  for (const part of parts.slice(-2).reverse()) {
    const match =
      /^(\d{4})([-_.])(\d\d?)\2(\d\d?)(?!\d)/.exec(part) ??
      /^((?:19|20)\d\d)()(\d\d)(\d\d)(?:\d{4}|\d{6})?(?=[-_. T]|$)/.exec(part)
    if (match) return `${match[1]}-${match[3]?.padStart(2, '0')}-${match[4]?.padStart(2, '0')}`
  }
  return slugDate(parts.join('/')) ?? folderDate(parts)
}

/** A folder of year and month, or of the year, and a name that begins with the rest: `2019-05/15-slug`, `2019/05-15 slug`. */
function folderDate(parts: readonly string[]): string | undefined {
  const [folder = '', name = ''] = parts.slice(-2)
  const match =
    /^((?:19|20)\d\d)[-_.](\d\d)\/(\d\d)(?=[-_. ]|$)/.exec(`${folder}/${name}`) ??
    /^((?:19|20)\d\d)\/(\d\d)[-_.](\d\d)(?=[-_. ]|$)/.exec(`${folder}/${name}`)
  return match ? `${match[1]}-${match[2]}-${match[3]}` : undefined
}

/** The date in an address or `path:` of the front matter: `2019/05/15/slug`, `/2019-05-15-slug/`. */
export function slugDate(slug: string): string | undefined {
  const match = /(?:^|\/)(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?=[/_-]|$)/.exec(slug)
  return match ? `${match[1]}-${match[3]?.padStart(2, '0')}-${match[4]?.padStart(2, '0')}` : undefined
}

/**
 * A title made from the file name. One with spaces was written as a title: it stands as it is, without a date before it
 * and the id that Notion adds. Any other is a slug: without date and language, with spaces for dashes, and the first
 * letter a capital.
 */
export function pathTitle(path: string): string {
  const parts = stems(path)
  const last = parts.findLast((part) => !INDEX.test(part)) ?? parts.at(-1) ?? path
  const file = entryPath(path)?.name ?? (path.split('/').at(-1) ?? '').replace(/\.[^.]+$/, '')
  const written = (INDEX.test(file) ? last : file).replace(/[ _-]+[0-9a-f]{32}$/i, '')
  const titled = written.replace(LEADING_DATE, '').trim()
  if (/\s/.test(titled) && titled !== '') return titled
  const words = last
    .replace(/[ _-]+[0-9a-f]{32}$/i, '')
    .replace(LEADING_DATE, '')
    .replace(/[-_+\s]+/g, ' ')
    .trim()
  const text = words === '' ? last : words
  return text.charAt(0).toUpperCase() + text.slice(1)
}

const LEADING_DATE = /^\d{4}[-_.]?\d\d[-_.]?\d\d[-_. ]*/

/** The language that a path names: `post.de.md`, `ja/post.md`, `i18n/pt-br/…`; a guess, since `it/` may be a topic. */
export function pathLanguage(path: string): string | undefined {
  const suffix = /\.([a-z]{2}(?:[-_][a-z]{2,4})?)\.[^./]+$/i.exec(path)?.[1]
  const parts = suffix ? [suffix] : path.split('/').slice(0, -1)
  return parts.find(
    (part) =>
      /^(?:zh|pt|en|es|fr|de|sr)[-_](?:[a-z]{2}|hans|hant|latn|cyrl)$/i.test(part) || TAGS.has(part.toLowerCase()),
  )
}

const TAGS = new Set(LANGUAGES.flatMap(({ tags }) => tags).filter((tag) => tag !== 'und'))

function stems(path: string): string[] {
  const entry = entryPath(path)
  if (entry) return [entry.name]
  const parts = path.split('/')
  const file = parts.pop() ?? ''
  return [...parts, file.replace(/\.[^.]+$/, '').replace(/\.[a-z]{2}(?:[-_][a-z]{2,4})?$/i, '')]
}
