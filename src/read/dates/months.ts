// Which month does a word name, in any language?

import { LANGUAGES } from '../../languages/languages.ts'
import { languageByTag, monthsOf } from '../../languages/lookup.ts'

/**
 * The month, 1 to 12: by the language (BCP 47) that is known, then in English, then as most languages have it, or else the most
 * widely read one. Undefined where the word names none.
 */
export function monthOf(word: string, language = 'en'): number | undefined {
  const name = word.normalize('NFC').toLowerCase().replace(/\.$/, '')
  return own(language).get(name) ?? own('en').get(name) ?? elsewhere().get(name)
}

/**
 * The language by which the months of a date are read: the one that is known, unless the day shows another. In "18. listopada"
 * the full stop is Croatian; Poles, whose November it would be, write none.
 */
export function monthLanguage(date: string, language: string): string {
  return CROATIAN.test(date) && !own(language).has('listopada') ? 'hr' : language
}

const CROATIAN = /\d\. ?listopada(?!\p{L})/iu

const known = new Map<string, ReadonlyMap<string, number>>()

function own(language: string): ReadonlyMap<string, number> {
  let months = known.get(language)
  if (!months) {
    months = new Map(monthsOf(languageByTag(language)))
    known.set(language, months)
  }
  return months
}

/** Built at the first word that is neither English nor of the language that is known. */
let others: ReadonlyMap<string, number | undefined> | undefined

function elsewhere(): ReadonlyMap<string, number | undefined> {
  if (others) return others
  const votes = new Map<string, Map<number, number>>()
  for (const language of LANGUAGES)
    for (const [name, month] of new Map(monthsOf(language))) {
      const months = votes.get(name) ?? new Map<number, number>()
      votes.set(name, months.set(month, (months.get(month) ?? 0) + 1))
    }
  others = new Map([...votes].map(([name, months]) => [name, most(months)]))
  return others
}

function most(months: ReadonlyMap<number, number>): number | undefined {
  return [...months].toSorted((a, b) => b[1] - a[1])[0]?.[0]
}
