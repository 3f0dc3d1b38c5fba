// What do a file's name and folder say about its article?
import { LANGUAGES } from '../languages/languages.ts'
import { languageNamed } from '../languages/lookup.ts'
import { entryPath } from '../model/entry-path.ts'
import { FOLDERS_OWN, withoutEngine } from '../model/file-name.ts'
import { readDate } from './dates/dates.ts'
import { monthOf } from './dates/months.ts'

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
  return slugDate(parts.join('/')) ?? folderDate(parts) ?? dateInName(parts)
}

/** Elsewhere in a name: `owl-2019-05-15`, `Owl (2019-05-15)`, `25-03-2019 owl`, `15 May 2019 - owl`, `2019年5月15日`. */
function dateInName(parts: readonly string[]): string | undefined {
  for (const part of parts.slice(-2).reverse()) {
    // A year alone is no day.
    if (!/(?:19[89]|20\d)\d/.test(part) || !/\d/.test(part.replace(/(?:19[89]|20\d)\d/, ''))) continue
    const match = /(?:^|[-_. ([])((?:19[89]|20\d)\d)([-_. ])(\d\d)\2(\d\d)(?=[\])]|[-_. ]|$)/.exec(part)
    const isWhole =
      match &&
      (match.index === 0 || /^[\])]*$/.test(part.slice(match.index + match[0].length)) || /[([]/.test(match?.[0] ?? ''))
    if (match && isWhole) return `${match[1]}-${match[3]}-${match[4]}`
    for (const text of [part, part.split(/ [-–—] |, (?=\D)/)[0] ?? '']) {
      const day = /\p{L}|^\d{1,2}[-.]\d{1,2}[-.]\d{4}/u.test(text) ? namedDay(text) : undefined
      if (day !== undefined) return day
    }
  }
  return undefined
}

function namedDay(text: string): string | undefined {
  const day = readDate(/^\d{1,2}[-.]\d{1,2}[-.]\d{4} /.test(text) ? (text.split(' ')[0] ?? '') : text, 'UTC')?.day
  return day !== undefined && /^(?:19[89]|20)/.test(day) ? day : undefined
}

/** A folder of year and month, or of the year, and a name that begins with the rest: `2019-05/15-slug`, `2019/05-15 slug`. */
function folderDate(parts: readonly string[]): string | undefined {
  const isIndex = FOLDERS_OWN.test(parts.at(-1) ?? '')
  const near = (isIndex ? parts.slice(0, -1) : parts).slice(-3).join('/')
  const match =
    /(?:^|\/)((?:19|20)\d\d)[-_.]?(\d\d)\/(\d\d)(?=[-_. ][^/]*$|$)/.exec(near) ??
    /(?:^|\/)((?:19|20)\d\d)\/(\d\d)[-_.]?(\d\d)(?=[-_. ][^/]*$|$)/.exec(near)
  if (match) return `${match[1]}-${match[2]}-${match[3]}`
  // `2019/05-May/15 slug`, `2019/May/15/slug`
  const named = /(?:^|\/)((?:19|20)\d\d)\/(?:\d\d[-_. ]+)?(\p{L}{3,})\/(\d\d?)(?=[-_. /]|$)/u.exec(
    parts.slice(-4).join('/'),
  )
  const month = named ? monthOf(named[2] ?? '') : undefined
  return named && month !== undefined
    ? `${named[1]}-${String(month).padStart(2, '0')}-${named[3]?.padStart(2, '0')}`
    : undefined
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
  const last = parts.findLast((part) => !FOLDERS_OWN.test(part)) ?? parts.at(-1) ?? path
  const file = entryPath(path)?.name ?? withoutEngine(path.split('/').at(-1) ?? '').replace(/\.[^.]+$/, '')
  const inFolder = folderDate(parts) === undefined ? '' : DAY_OF_FOLDER
  const titled = withoutId(FOLDERS_OWN.test(file) ? last : file)
    .replace(inFolder, '')
    .trim()
  if (/\s/.test(titled) && titled !== '') return titled
  const words = withoutId(last)
    .replace(inFolder, '')
    .replace(/[-_+\s]+/g, ' ')
    .trim()
  const text = words === '' ? last : words
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** A day, with the clock of a Zettelkasten: `201905151530 slug`, `20190515T153012-slug`, `2019-05-15-15-30-12-slug`. */
const LEADING_DATE = /^\d{4}[-_.]?\d\d[-_.]?\d\d(?:T?\d{4}(?:\d\d)?|[-_ T]\d\d([-.])\d\d\1\d\d)?(?!\d)[-_. ]*/
/** Below a folder that has the year and the month: `2019-05/15-slug`. */
const DAY_OF_FOLDER = /^(?:\d\d[-_.]?)?\d\d?[-_. ]+(?=\S)/
/** Denote's names: `20190515T153012==signature--title__tag_tag`. */
const DENOTE = /^\d{8}T\d{6}(?:==[^-]+)?--(.+?)(?:__.*)?$/
/** The number of a post in an export of Substack. */
const POST_NUMBER = /^\d{6,}\.(?=\p{L})/u

function withoutId(name: string): string {
  const denoted = DENOTE.exec(name)?.[1]
  if (denoted !== undefined) return denoted
  return name
    .replace(/[ _-]+[0-9a-f]{32}$/i, '')
    .replace(POST_NUMBER, '')
    .replace(LEADING_DATE, '')
}

/** The language that a path names: `post.de.md`, `ja/post.md`, `i18n/pt-br/…`, `deutsch/post.md`; a guess, since `it/` may be a topic. */
export function pathLanguage(path: string): string | undefined {
  const suffix = /\.([a-z]{2}(?:[-_][a-z]{2,4})?)\.[^./]+$/i.exec(withoutEngine(path))?.[1]
  const parts = suffix ? [suffix] : path.split('/').slice(0, -1)
  const tag = parts.find(
    (part) =>
      /^(?:zh|pt|en|es|fr|de|sr)[-_](?:[a-z]{2}|hans|hant|latn|cyrl)$/i.test(part) || TAGS.has(part.toLowerCase()),
  )
  if (tag !== undefined || suffix !== undefined) return tag
  return parts.map(languageNamed).find((named) => named?.isOwn)?.tag
}

const TAGS = new Set(LANGUAGES.flatMap(({ tags }) => tags).filter((tag) => tag !== 'und'))

function stems(path: string): string[] {
  const entry = entryPath(path)
  if (entry) return [entry.name]
  const parts = withoutEngine(path).split('/')
  const file = parts.pop() ?? ''
  return [
    ...parts,
    file
      .replace(/\.[^.]+$/, '')
      .replace(/\.html$/i, '')
      .replace(/\.[a-z]{2}(?:[-_][a-z]{2,4})?$/i, ''),
  ]
}
