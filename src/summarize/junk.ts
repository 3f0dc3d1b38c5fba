// Is this part of the page, and no part of what the article says?

import { LANGUAGES } from '../languages/languages.ts'
import { anyOf, monthsOf } from '../languages/lookup.ts'
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
  days ??= daysAlone()
  return days.test(text)
}

let days: RegExp | undefined

/** At most a word beside the month: "Friday", "of", "2. března v". */
function daysAlone(): RegExp {
  const months = anyOf(LANGUAGES.flatMap((language) => monthsOf(language).map(([name]) => name.replaceAll('_', ' '))))
  return new RegExp(
    String.raw`^[^\p{L}]*(?:\p{L}+[^\p{L}]+)?(?:${months})(?:[^\p{L}]+\p{L}{1,3})?[^\p{L}]*\d[^\p{L}]*$`,
    'iu',
  )
}
