// Which files hold one article in several languages, and which of them is taken?
import { LANGUAGES } from '../languages/languages.ts'
import { languageNamed } from '../languages/lookup.ts'
import { withoutEngine } from '../model/file-name.ts'
import type { ScannedFile } from '../model/scanned-file.ts'

type File = Pick<ScannedFile, 'path' | 'held' | 'draft' | 'published' | 'translation'>

/** A file's place among its translations: the same `key` for all of them, and the language that its path names. */
interface Place {
  readonly key: string
  /** Absent where the path names none: the original, in the site's own language. */
  readonly language?: string
  /** The folder's name is as often a word: `it/`. */
  readonly isWord?: boolean
}

/**
 * For each file that another one of the same article takes precedence over, the path of that one: the one in the
 * newsletter's language, else the original. A file that is kept back has no part in it.
 */
export function findTranslations(files: readonly File[], language: string): ReadonlyMap<string, string> {
  const open = files.filter(({ held, draft }) => !held && !draft)
  const places = open.map((file) => {
    const { key, language, isWord = false } = placeOf(file.path)
    const own = file.translation?.language
    const named = language ?? (own !== undefined && isLanguage(own) ? base(own) : undefined)
    return { file, key, language: named, isOriginal: language === undefined, isWord }
  })
  // What their front matter pairs takes along what their paths pair with it.
  const keys = new Map(
    places.flatMap(({ file, key }) =>
      file.translation?.key === undefined ? [] : [[key, `# ${file.translation.key}`]],
    ),
  )
  const named = new Set(
    places.flatMap(({ key, isOriginal }) => (keys.has(key) || !isOriginal ? [keys.get(key) ?? key] : [])),
  )
  if (named.size === 0) return new Map()
  const groups = Map.groupBy(
    places.filter(({ key }) => named.has(keys.get(key) ?? key)),
    ({ key }) => keys.get(key) ?? key,
  )
  const wanted = base(language)
  const found = new Map<string, string>()
  for (const all of groups.values()) {
    // A topic called `it/` is a language only beside `en/` or `fr/`, and `hr/` beside it is another topic.
    const group = all.some(({ isWord, isOriginal }) => !isWord && !isOriginal)
      ? all
      : all.filter(({ isWord }) => !isWord)
    if (new Set(group.map((one) => one.language)).size < 2) continue
    const [first, ...others] = group.toSorted(
      (a, b) =>
        Number(b.language === wanted) - Number(a.language === wanted) ||
        Number(b.isOriginal) - Number(a.isOriginal) ||
        (a.file.published?.at.getTime() ?? 0) - (b.file.published?.at.getTime() ?? 0) ||
        (a.file.path < b.file.path ? -1 : 1),
    )
    if (first)
      for (const { file, language } of others) if (language !== first.language) found.set(file.path, first.file.path)
  }
  return found
}

const TAGS: ReadonlySet<string> = new Set(LANGUAGES.flatMap(({ tags }) => tags).filter((tag) => tag !== 'und'))
/** Folders and endings of these names are as often words or topics. */
const WORDS = /^(?:it|is|no|id|he|ms|et|be|gl|mr|af|lb|ka|nn|hr|am|as|or|my|to|so|hi|th|la|el|fa|ca|sl|da)$/

function placeOf(file: string): Place {
  const path = withoutEngine(file)
  // Docusaurus mirrors `blog/` in `i18n/fr/docusaurus-plugin-content-blog/`.
  const mirrored = /^(.*?)i18n\/([^/]+)\/docusaurus-plugin-content-(\w+)\/(?:current\/)?(.*)$/.exec(path)
  if (mirrored) return { key: `${mirrored[1]}${mirrored[3]}/${mirrored[4]}`, language: base(mirrored[2] ?? '') }
  const slash = path.lastIndexOf('/') + 1
  const [folders, name] = [path.slice(0, slash), path.slice(slash)]
  const [, stem = name, mark = '', tag = '', ending = ''] =
    /^(.+?)([._-])([A-Za-z]{2}(?:[-_][A-Za-z]{2,4})?)(\.[^.]+)$/.exec(name) ?? []
  if (tag !== '' && isLanguage(tag) && (mark === '.' || !WORDS.test(base(tag))))
    return { key: `${folders}${stem}${ending}`, language: base(tag) }
  // One folder an article: `ferry/en.md`, `ferry/de.md`.
  const own = name.replace(/\.[^.]+$/, '')
  if (slash > 0 && isLanguage(own) && !WORDS.test(base(own)))
    return { key: `${folders}*${name.slice(own.length)}`, language: base(own) }
  const parts = path.split('/')
  // A bundle: `ferry-de/index.md`.
  const [, bundle, language] = /^(.+)[._-]([A-Za-z]{2}(?:[-_][A-Za-z]{2,4})?)$/.exec(parts.at(-2) ?? '') ?? []
  if (
    /^_?index\./.test(name) &&
    bundle !== undefined &&
    language &&
    isLanguage(language) &&
    !WORDS.test(base(language))
  )
    return { key: [...parts.slice(0, -2), bundle, name].join('/'), language: base(language) }
  const at = parts.slice(0, -1).findIndex((part) => isLanguage(part) && !WORDS.test(base(part)))
  const exact = at < 0 ? parts.slice(0, -1).findIndex(isLanguage) : at
  if (exact < 0) return placeByName(path, parts)
  return { key: parts.toSpliced(exact, 1).join('/'), language: base(parts[exact] ?? ''), isWord: at < 0 }
}

/** `english/lake.md` beside `deutsch/lake.md`; `german/` may hold lessons, unless `english/` has the same. */
function placeByName(path: string, parts: readonly string[]): Place {
  const names = parts.slice(0, -1).map(languageNamed)
  const own = names.findIndex((name) => name?.isOwn)
  const at = own < 0 ? names.findIndex((name) => name !== undefined) : own
  const name = names[at]
  if (name === undefined) return { key: path }
  return { key: parts.toSpliced(at, 1).join('/'), language: base(name.tag), isWord: !name.isOwn }
}

function isLanguage(tag: string): boolean {
  return TAGS.has(base(tag)) && /^[a-z]{2,3}(?:[-_](?:[a-z]{2}|hans|hant|latn|cyrl|\d{3}))?$/i.test(tag)
}

function base(tag: string): string {
  return tag.toLowerCase().split(/[-_]/, 1)[0] ?? ''
}
