// Does a line name the author, describe a person, or break off like a teaser?
import type { Language } from '../../languages/language.ts'
import { anyOf, phrasesOfAll } from '../../languages/lookup.ts'
import { AUTHOR_WORDS } from '../author-words.ts'
import { boilerplate } from '../boilerplate/boilerplate.ts'

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
  return (names && withoutLabel(names, said.slice(names.length)))?.replace(/[\s.,'’-]+$/u, '')
}

/** Without the last word if what follows says that it is of no name: "Topics:", "Health editor", "Leave a comment", an address. */
function withoutLabel(names: string, rest: string): string {
  const last = LABEL_LAST.exec(names)?.[0] ?? ''
  const isLabel = GOES_ON.test(rest) || (last !== '' && rest !== '' && boilerplate(last.trim() + rest) !== undefined)
  return isLabel ? names.slice(0, names.length - last.length) : names
}

const GOES_ON = new RegExp(String.raw`^(?:\s?[:：]|[\w.+-]*@|\s(?:${ofAll('jobs')}))`, 'u')

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
