// What does a language bring, by its tag or among all of them?
import type { Language } from './language.ts'
import { LANGUAGES } from './languages.ts'
import type { MailWords } from './mail-words.ts'
import { und } from './und.ts'

let byTag: ReadonlyMap<string, Language> | undefined

/** The language of a BCP 47 tag such as `de-AT`; `und`, what holds in all of them, for one that we don't know. */
export function languageByTag(tag: string): Language {
  byTag ??= new Map(LANGUAGES.flatMap((language) => language.tags.map((own) => [own, language])))
  return byTag.get(tag) ?? byTag.get(tag.toLowerCase().split('-', 1)[0] ?? '') ?? und
}

/** A language that something is named after; its English name may be a subject instead: `german/` in lessons. */
export interface Named {
  readonly tag: string
  readonly isOwn: boolean
}

const NAMES_KEPT = 1_000
const named = new Map<string, Named | undefined>()
let byName: ReadonlyMap<string, Named> | undefined

/** The language of this name: `Deutsch`, `german`, `français`, `portugues-do-brasil`, `日本語`. */
export function languageNamed(name: string): Named | undefined {
  byName ??= new Map(
    LANGUAGES.flatMap(({ tags: [tag], names }) => [
      ...phrasesIn(names?.english).map((one): [string, Named] => [plainName(one), { tag, isOwn: false }]),
      ...phrasesIn(names?.own).map((one): [string, Named] => [plainName(one), { tag, isOwn: true }]),
    ]),
  )
  // Of a folder's thousands of files, most lie in the same few.
  if (!named.has(name)) {
    if (named.size > NAMES_KEPT) named.clear()
    named.set(name, byName.get(plainName(name)))
  }
  return named.get(name)
}

/** Without capitals, the accents of Latin and Greek letters, and what stands between words. */
function plainName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f\s_-]+/g, '')
    .toLowerCase()
}

/** The words of a mail in the language and the script of a tag, such as `sr-Latn`; undefined where nobody wrote them. */
export function mailWordsOf(tag: string): MailWords | undefined {
  const { mail, mailFor } = languageByTag(tag)
  if (mailFor === undefined) return mail
  const { language, script = '' } = new Intl.Locale(canonicalTag(tag) ?? 'en').maximize()
  return mailFor[language] ?? mailFor[script] ?? mail
}

/** The phrases of a list, as they are divided by `|`. */
export function phrasesIn(list: string | undefined): string[] {
  return list === undefined ? [] : list.replace(/\n\s*/g, '').split('|')
}

/** The words of a list, as they are divided by white space. */
export function wordsIn(list: string | undefined): string[] {
  return (list ?? '').split(/\s+/).filter((word) => word !== '')
}

/** The phrases of a field in all languages, each once. */
export function phrasesOfAll(field: (language: Language) => string | undefined): string[] {
  return [...new Set(LANGUAGES.flatMap((language) => phrasesIn(field(language))))]
}

/** The words of a field in all languages, each once. */
export function wordsOfAll(field: (language: Language) => string | undefined): string[] {
  return [...new Set(LANGUAGES.flatMap((language) => wordsIn(field(language))))]
}

/** The names of a language's months, each with its number from 1 to 12. */
export function monthsOf({ months }: Language): [name: string, month: number][] {
  return wordsIn(months).flatMap((names, at) => phrasesIn(names).map((name): [string, number] => [name, at + 1]))
}

/** The source of a pattern that matches any of the phrases, the longest first, with either apostrophe. */
export function anyOf(phrases: readonly string[]): string {
  const longestFirst = phrases.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
  return longestFirst
    .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll("'", "['’]"))
    .join('|')
}

/** A tag in the form that `Intl` accepts; undefined where it is none: an article can call its language anything. */
export function canonicalTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0]
  } catch {
    return undefined
  }
}

/** The way that a language is written, by the script of its tag where that names one. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  const plain: Language = tag.includes('-') ? und : languageByTag(tag)
  // The platform's own data take milliseconds to load.
  if (plain !== und) return plain.direction ?? 'ltr'
  const locale = new Intl.Locale(canonicalTag(tag) ?? 'en')
  const known = locale.script === undefined ? languageByTag(locale.language).direction : undefined
  return known ?? (RTL_SCRIPTS.has(locale.maximize().script ?? '') ? 'rtl' : 'ltr')
}

const RTL_SCRIPTS = new Set('Arab Hebr Thaa Syrc Nkoo Adlm Rohg Mand Samr'.split(' '))
