// How are numbers, days and minutes said in the newsletter's language?

import { canonicalTag, languageByTag } from '../languages/lookup.ts'
import type { MailWords } from '../languages/mail-words.ts'
import { fill } from './words.ts'

/** `12`, grouped and in the digits of the language. */
export function numberIn(language: string, number: number): string {
  return new Intl.NumberFormat(known(language)).format(number)
}

/** `2026-11-23` as `23 November 2026`, or medium: `23 Nov 2026`. What is not a day stays as it is. */
export function dayIn(language: string, day: string, dateStyle: 'long' | 'medium'): string {
  const date = new Date(`${day}T00:00:00Z`)
  if (Number.isNaN(date.getTime())) return day
  return new Intl.DateTimeFormat(known(language), { dateStyle, timeZone: 'UTC' }).format(date)
}

/** `2026-11` as `November 2026`. */
export function monthIn(language: string, month: string): string {
  const options = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(known(language), options).format(new Date(`${month}-01T00:00:00Z`))
}

/** `24 minutes`, or short: `4 min`. */
export function minutesIn(language: string, minutes: number, unitDisplay: 'long' | 'short'): string {
  return new Intl.NumberFormat(known(language), { style: 'unit', unit: 'minute', unitDisplay }).format(minutes)
}

/** `9 stories`, in the plural form that the language has for the number. */
export function countIn(language: string, count: number, forms: MailWords['stories']): string {
  const form = forms[new Intl.PluralRules(known(language)).select(count)] ?? forms.other
  return fill(form, { count: numberIn(language, count) })
}

/** A tag that `Intl` accepts; English where the mail's own words are English, since a mail speaks one language. */
function known(language: string): string {
  return languageByTag(language).mail === undefined ? 'en' : (canonicalTag(language) ?? 'en')
}
