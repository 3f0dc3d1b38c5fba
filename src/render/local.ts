// How are numbers, days and minutes said in the newsletter's language?
import { fill, type Words } from './words.ts'

/** `12`, grouped and in the digits of the language. */
export function numberIn(language: string, number: number): string {
  return new Intl.NumberFormat(known(language)).format(number)
}

/** `2026-11-23` as `23 November 2026`; what is no day is said as it is. */
export function dayIn(language: string, day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  if (Number.isNaN(date.getTime())) return day
  return new Intl.DateTimeFormat(known(language), { dateStyle: 'long', timeZone: 'UTC' }).format(date)
}

/** `24 minutes`, or short: `4 min`. */
export function minutesIn(language: string, minutes: number, unitDisplay: 'long' | 'short'): string {
  return new Intl.NumberFormat(known(language), { style: 'unit', unit: 'minute', unitDisplay }).format(minutes)
}

/** `9 stories`, in the plural form that the language has for the number. */
export function countIn(language: string, count: number, forms: Words['stories']): string {
  const form = forms[new Intl.PluralRules(known(language)).select(count)] ?? forms.other
  return fill(form, { count: numberIn(language, count) })
}

/** Which way the language is written. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const locale = new Intl.Locale(known(language))
  return RTL_SCRIPTS.has(locale.maximize().script ?? '') ? 'rtl' : 'ltr'
}

const RTL_SCRIPTS = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg', 'Mand', 'Samr'])

/** A tag that `Intl` accepts: a language tag of an article can be anything. */
function known(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en'
  } catch {
    return 'en'
  }
}
