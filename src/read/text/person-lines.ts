// Does a line name the author, describe a person, or break off like a teaser?
import type { Language } from '../../languages/language.ts'
import { anyOf, phrasesOfAll } from '../../languages/lookup.ts'
import { AUTHOR_WORDS } from '../author-words.ts'

/** Whether a line breaks off in mid-sentence, as teasers do. */
export function isTruncated(text: string): boolean {
  return /(?:\.\.\.|…|\[…\]|\[\.\.\.\])$|[\p{L}\p{N},]$/u.test(text)
}

const ofAll = (field: keyof NonNullable<Language['biography']>): string =>
  anyOf(phrasesOfAll(({ biography }) => biography?.[field]))
const { name: NAME, by, author, written, and } = AUTHOR_WORDS
const BIOGRAPHY = new RegExp(
  String.raw`^(?:(${NAME})(?:,[^.]{3,200},|\s\([^)]{1,60}\))?|${ofAll('subject')})\s(?:${ofAll('verbs')})\s(?=[^.]{0,120}(?:${ofAll('jobs')}))`,
  'u',
)

/** "Die Autorin" looks like a name. */
const SUBJECT = new RegExp(`^(?:${ofAll('subject')})$`, 'u')

/** The person that a short biography describes, as below an article; '' if it names nobody, undefined if it is none. */
export function biographyOf(text: string): string | undefined {
  if (text.length > 900) return undefined
  const match = BIOGRAPHY.exec(text)
  if (!match) return undefined
  const [, name = ''] = match
  return SUBJECT.test(name) ? '' : name
}

const BY = new RegExp(String.raw`^(?:(?:${written})\s+)?(?:${by}|${author})(?:\s*[:：]\s*|\s+)(.+)$`, 'iu')
const NAMES = new RegExp(String.raw`^(${NAME}(?:(?:\s*,\s*|\s*,?\s+(?:${and})\s+)${NAME}){0,4})`, 'u')
const NAME_ALONE = new RegExp(`^${NAME}$`, 'u')
const JOINED = new RegExp(String.raw`\s*,?\s+(?:${and})\s+`, 'u')
const UNSPACED_NAME = /^([\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}・]{2,8})(?=$|[\s/／|，,。])/u

const LABEL_LAST = /(?<=\S\s\S+)\s\S+$/u

/** The names in a byline: "By Jane Doe, Staff Writer", "Von Max Muster". */
export function bylineOf(text: string): string | undefined {
  if (text.length > 200) return undefined
  const rest = BY.exec(text)?.[1]
  if (rest === undefined) return undefined
  const said = rest.trim()
  const names = NAMES.exec(said)?.[1] ?? UNSPACED_NAME.exec(said)?.[1]
  // "Ann Lee Topics: …" goes on with a label.
  const isLabelled = names !== undefined && /^\s?[:：]/u.test(said.slice(names.length))
  return (isLabelled ? names.replace(LABEL_LAST, '') : names)?.replace(/[\s.,'’-]+$/u, '')
}

/** Whether a line looks like the name of a person and nothing else. */
export function isName(text: string): boolean {
  return text.length < 50 && NAME_ALONE.test(text) && !SUBJECT.test(text)
}

/** Whether a line is the names of two people or more, as below a headline: "Ann Lee, Bo Ek and Cy Oh". */
export function isNames(text: string): boolean {
  if (text.length >= 100) return false
  const [first = '', last, ...others] = text.split(JOINED)
  const names = last === undefined || others.length > 0 ? [] : [...first.split(/\s*,\s*/), last]
  return names.length > 1 && names.every((name) => NAME_ALONE.test(name))
}
