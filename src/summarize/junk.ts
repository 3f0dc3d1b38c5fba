// Is this part of the page, and no part of what the article says?

import type { Language } from '../languages/language.ts'
import { LANGUAGES } from '../languages/languages.ts'
import { anyOf, languageByTag, monthsOf, phrasesIn } from '../languages/lookup.ts'
import { oncePer } from '../model/once.ts'
import { hasPhrase } from './phrase-pattern.ts'

/** Prose is mostly letters; a player's time, an address or a line of signs isn't. */
const LETTERS = 0.5

/** "Next | Previous | All pictures", "Home › Blog": a line of links or of crumbs. */
const MENU = /^[^|·•›»→.!?:]{1,40}(?:\s[|·•›»→]\s[^|·•›»→.!?:]{1,40})+$/u

const ADDRESS = /^\S*:\/\/\S*$/

/** A button: what no summary quotes, even where there is nothing else. */
export function isButton(text: string, language: string): boolean {
  return hasPhrase('page', language, text)
}

/** A player's time, an address, a day alone: likewise. A whole sentence is none of these. */
export function isNoText(text: string): boolean {
  const letters = text.match(/[\p{L}\p{M}]/gu)?.length ?? 0
  if (letters < LETTERS * text.replace(/\s+/g, '').length || ADDRESS.test(text) || MENU.test(text)) return true
  return isDayAlone(text)
}

/** The same of what a colon announces, which may well be a number or a day: "The surgery can be reached at: / 0117 496 0111". */
export function isNoAnswer(text: string): boolean {
  if (ADDRESS.test(text) || PLAYER.test(text) || !/[\p{L}\p{N}]/u.test(text)) return true
  return CODE.test(text) && isNoText(text)
}

const PLAYER = /^(?:\d{1,2}:)?\d{1,2}:\d\d\s*(?:\/|$)/
/** A checksum is longer than any number that people dial. */
const CODE = /\S{25}/

const CREDIT_WORDS = 12

/** Who wrote it and on which day, or when it was published or changed: "By Ann Lee, 3 May 2024." */
export function isCredit(text: string, tag: string): boolean {
  if (!ENDS_IN_YEAR.test(text) || wordsOf(text).length > CREDIT_WORDS) return false
  return creditPattern(languageByTag(tag)).test(text)
}

const ENDS_IN_YEAR = /\d[^\d]{0,12}(?:19|20)\d\d\P{L}*$|(?:19|20)\d\d-\d\d-\d\d\P{L}*$/u

const creditPattern = oncePer(({ byline, chrome, dates }: Language) => {
  const [by, on, openings] = [byline?.by, dates?.on, chrome?.about?.opening].map(
    (list) => anyOf(phrasesIn(list)) || NONE,
  )
  const names = String.raw`(?-i:(?:\p{Lu}[\p{L}\p{M}.'’-]*,? ){2,6})`
  return new RegExp(String.raw`^(?:(?:${by}) ${names}(?:(?:${on}) )?\d|(?:\p{L}+ )?(?:${openings})(?!\p{L}))`, 'iu')
})

/** Matches nothing, where a language has no such words. */
const NONE = '(?!)'

const ENDS_IN_NUMBER = /\d\P{L}*$/u
const SHORT = 3

/** A month and a number behind it, and at most a word on either side: "Friday", "of", "2. března v". */
function isDayAlone(text: string): boolean {
  if (!ENDS_IN_NUMBER.test(text)) return false
  months ??= new Set(LANGUAGES.flatMap((language) => monthsOf(language).map(([name]) => wordsOf(name).join(' '))))
  const words = wordsOf(text)
  const isMonth = (from: number, to?: number) => months?.has(words.slice(from, to).join(' '))
  const isShort = (words.at(-1)?.length ?? 0) <= SHORT
  return [0, 1].some((from) => isMonth(from) || (isShort && isMonth(from, -1)))
}

/** The names in all languages. As one pattern, they would take longer to compile than most folders to be read. */
let months: ReadonlySet<string> | undefined

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
}
