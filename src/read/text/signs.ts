// What does a line say about the page and not about its subject: who wrote it, when, and who that is?
import type { Language } from '../../languages/language.ts'
import { anyOf, phrasesOfAll } from '../../languages/lookup.ts'
import { AUTHOR_WORDS } from '../author-words.ts'

/** Whether a line breaks off in mid-sentence, as teasers do. */
export function endsCut(text: string): boolean {
  return /(?:\.\.\.|…|\[…\]|\[\.\.\.\])$|[\p{L}\p{N},]$/u.test(text)
}

const ofAll = (field: keyof NonNullable<Language['biography']>): string =>
  anyOf(phrasesOfAll(({ biography }) => biography?.[field]))
const { name: NAME, by, author, written, and } = AUTHOR_WORDS
const BIOGRAPHY = new RegExp(
  String.raw`^(?:(${NAME})(?:,[^.]{3,200},|\s\([^)]{1,60}\))?|${ofAll('subject')})\s(?:${ofAll('verbs')})\s(?=[^.]{0,120}(?:${ofAll('jobs')}))`,
  'u',
)

/** Whose life a line tells in a sentence or two, as the note on the author below an article does; '' where it names nobody. */
export function biographyOf(text: string): string | undefined {
  if (text.length > 900) return undefined
  const match = BIOGRAPHY.exec(text)
  return match ? (match[1] ?? '') : undefined
}

const BY = new RegExp(String.raw`^(?:(?:${written})\s+)?(?:${by}|${author})(?:\s*[:：]\s*|\s+)(.+)$`, 'iu')
const NAMES = new RegExp(String.raw`^(${NAME}(?:(?:\s*,\s*|\s*,?\s+(?:${and})\s+)${NAME}){0,4})`, 'u')
const NAME_ALONE = new RegExp(`^${NAME}$`, 'u')
const UNSPACED_NAME = /^([\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}・]{2,8})(?=$|[\s/／|，,。])/u

/** The names that a byline gives: "By Jane Doe, Staff Writer", "Von Max Muster". */
export function bylineOf(text: string): string | undefined {
  if (text.length > 200) return undefined
  const rest = BY.exec(text)?.[1]
  if (rest === undefined) return undefined
  const names = NAMES.exec(rest.trim())?.[1] ?? UNSPACED_NAME.exec(rest.trim())?.[1]
  return names?.replace(/[\s.,'’-]+$/u, '')
}

/** Whether a line is nothing but the name of a person, as far as its letters tell. */
export function isName(text: string): boolean {
  return text.length < 50 && NAME_ALONE.test(text)
}
