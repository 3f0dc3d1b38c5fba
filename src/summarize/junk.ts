// Is this part of the page, and no part of what the article says?

import { LANGUAGES } from '../languages/languages.ts'
import { monthsOf } from '../languages/lookup.ts'
import { hasPhrase } from './phrase-pattern.ts'

/** Prose is mostly letters; a player's time, an address or a line of signs isn't. */
const LETTERS = 0.5

const ADDRESS = /^\S*:\/\/\S*$/

/** A button: what no summary quotes, even where there is nothing else. */
export function isButton(text: string, language: string): boolean {
  return hasPhrase('page', language, text)
}

/** A player's time, an address, a day alone: likewise. A whole sentence is none of these. */
export function isNoText(text: string): boolean {
  const letters = text.match(/[\p{L}\p{M}]/gu)?.length ?? 0
  if (letters < LETTERS * text.replace(/\s+/g, '').length || ADDRESS.test(text)) return true
  return isDayAlone(text)
}

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
