// What does a page's first paragraph say when the credits that a program glued to its beginning are gone?
import { anyOf, phrasesOfAll } from '../../languages/lookup.ts'
import { AUTHOR_WORDS } from '../author-words.ts'
import { boilerplate } from '../boilerplate/boilerplate.ts'
import { dayIn } from '../dates/in-text.ts'
import { SPELLING } from '../dates/spelling.ts'
import { withoutWeekday } from '../dates/weekdays.ts'
import { isOpener } from './openers.ts'

/** A paragraph without the credits before it, and the day that they name. */
export interface WithoutCredit {
  readonly text: string
  readonly day?: string
}

const HEAD = 120
const BEFORE_MAX = 60
const PIECES_MAX = 6
/** With fewer characters left, the line was a credit and no paragraph. */
const REST_MIN = 40

/** The same without the headline, which a program glued to the paragraph. */
export function withoutHeadline(written: string, title: string | undefined): string {
  const rest = title !== undefined && written.startsWith(title) ? written.slice(title.length).trimStart() : ''
  const isGlued = title !== undefined && title.split(' ').length >= HEADLINE_WORDS_MIN && rest.length >= REST_MIN
  return isGlued && OPENS.test(rest) ? rest : written
}

const HEADLINE_WORDS_MIN = 4

/** Removes what stands before a paragraph's first sentence: who wrote it, when, and how many commented. */
export function withoutLeadingCredit(written: string): WithoutCredit {
  const told = written.replace(ALSO_IN, '')
  const named = withoutNames(told)
  let [text, day, hasCredit] = [named, undefined as string | undefined, named !== written]
  for (let piece = 0; piece < PIECES_MAX; piece++) {
    const dated = withoutDay(text)
    const rest = dated?.text ?? withoutCount(text) ?? withoutByline(text)
    if (rest === undefined) break
    hasCredit ||= dated !== undefined || MINUTES.test(text)
    day ??= dated?.day
    text = rest.replace(SEPARATOR, '')
  }
  if (!hasCredit || text.length < REST_MIN || !OPENS.test(text)) return { text: written }
  return { text, ...(day !== undefined && { day }) }
}

/** "Red. / 31.10.2023 ", "Published on May 3, 2024 at 5:06 AM | "; not "May 3, 2024, Ashford …". */
function withoutDay(text: string): WithoutCredit | undefined {
  const found = dayIn(text.slice(0, HEAD), '')
  if (!found || found.start > BEFORE_MAX || !isCredit(withoutWeekday(text.slice(0, found.start)))) return undefined
  const isBracketed = /^[([]$/.test(text.slice(0, found.start)) && /^[)\]]/.test(text.slice(found.end))
  const behind = text.slice(found.end + (isBracketed ? 1 : 0)).replace(TIME, '')
  if (found.start === 0 && /^(?::|\s?(?:--|[–—])\s)/u.test(behind)) return undefined
  return /^(?:,\s\p{Lu}|:|[日号號일~～])/u.test(behind) || /^\s?\p{Ll}/u.test(behind.replace(BY_NEXT, ''))
    ? undefined
    : { text: behind, day: found.day }
}

/** "5 Comments ", "4 Min Read". */
function withoutCount(text: string): string | undefined {
  const minutes = MINUTES.exec(text)?.[0]
  if (minutes !== undefined) return text.slice(minutes.length)
  const count = COUNT.exec(text)?.[0]
  return count !== undefined && boilerplate(count)?.kind === 'comments' ? text.slice(count.length) : undefined
}

/** What stands before a day: "Published on", "By Ela on", "Red. / ", or nothing. */
function isCredit(before: string): boolean {
  const said = before.replace(ON_LAST, '')
  if (said === '' || /^[([]$/.test(said) || PUBLISHED.test(said) || FILED.test(said)) return true
  const by = BY.exec(said)?.[0]
  return by !== undefined && NAMED.test(said.slice(by.length))
}

/** "By Jane Doe ", before the number of comments or the time that it takes. */
function withoutByline(text: string): string | undefined {
  const by = BY.exec(text)?.[0]
  const names = by === undefined ? undefined : NAMES.exec(text.slice(by.length))?.[0]
  if (by === undefined || names === undefined) return undefined
  const rest = text.slice(by.length + names.length).replace(SEPARATOR, '')
  return /^\d/.test(rest) ? rest : undefined
}

/** "By Jane Doe and Jo Day The lamp …": a word such as "The" begins the sentence, and is in no name. */
function withoutNames(text: string): string {
  const by = BY.exec(text)?.[0]
  if (by === undefined) return text
  for (const { 1: word = '', index } of text.slice(0, HEAD).matchAll(/(?<=\s)(\p{Lu}\p{Ll}*)(?=\s\p{Ll})/gu)) {
    if (!isOpener(word)) continue
    const before = text.slice(by.length, index).trim()
    return NAMES.exec(before)?.[0] === before ? text.slice(index) : text
  }
  return text
}

/** What WPML puts above a text that there is in other languages, whose flags follow. */
const ALSO_IN = new RegExp(String.raw`^(?:${anyOf(phrasesOfAll((language) => language.alsoIn))})\s?:\s*`, 'iu')

const NAMES = new RegExp(
  String.raw`^${AUTHOR_WORDS.name}(?:(?:\s*,\s*|\s+(?:${AUTHOR_WORDS.and})\s+)${AUTHOR_WORDS.name}){0,4}`,
  'u',
)
const BY = new RegExp(String.raw`^(?:(?:${AUTHOR_WORDS.written})\s)?(?:${AUTHOR_WORDS.by})\s`, 'iu')
const NAMED = /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s\p{Lu}[\p{L}\p{M}.'’-]*){0,3}$/u
const PUBLISHED = new RegExp(String.raw`^(?:${SPELLING.published})\s?:?$`, 'iu')
const FILED = /^[^.!?,]{2,40}\.?\s?[/|·•]$/u
const ON_LAST = new RegExp(String.raw`(?:\s(?:${SPELLING.on}))?[\s,]*$`, 'iu')
const TIME = new RegExp(
  String.raw`^[\s,·|–—-]*(?:(?:${SPELLING.at})\s)?\d{1,2}[:.h]\d\d(?::\d\d)?(?:\s?(?:[ap]\.?m\.?|${SPELLING.hour}))?(?:\s[A-Z]{2,4}(?=[\s,.|]))?`,
  'iu',
)
const BY_NEXT = new RegExp(String.raw`^\s*(?:${AUTHOR_WORDS.by})\s(?=\p{Lu})`, 'iu')
const COUNT = /^\d{1,5}\s\p{L}+/u
const MINUTES = /^\d{1,3}\s?min(?:ute)?s?\.?(?:\sread)?/iu
const SEPARATOR = /^[\s|·•/,;:.–—-]+/u
/** A sentence begins so. */
const OPENS = /^["“„«‘'¿¡([]*[\p{Lu}\p{Lo}\p{N}]/u
