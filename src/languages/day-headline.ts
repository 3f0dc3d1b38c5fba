// Is a headline nothing but a day or a month?
import type { Language } from './language.ts'
import { canonicalTag, languageByTag, monthsOf, phrasesIn } from './lookup.ts'
import { words } from './words.ts'

/** Whether a headline only says when: "Friday, 5 January 2018", "Sun., 17 November", "Sexta-feira, 5 de janeiro de 2018", "2026-11-28". */
export function isDay(headline: string, language: string): boolean {
  if (headline.length > LENGTH_MAX || !/\d/.test(headline)) return false
  if (NUMBERS.test(headline.trim())) return true
  const all = words(headline)
  return ['en', language].some((tag) => {
    const { months, others } = wordsOfDays(languageByTag(tag))
    const said = all.filter((word) => !/^\d/.test(word))
    return said.some((word) => months.has(word)) && said.every((word) => months.has(word) || others().has(word))
  })
}

const LENGTH_MAX = 60
/** `2026-11-28`, `28.11.2026`, `2026年11月28日（土）`, `2026년 11월 28일`. */
const NUMBERS =
  /^\d{4}([-/.])\d{1,2}\1\d{1,2}$|^\d{1,2}([-/.])\d{1,2}\2\d{4}$|^(?:\d{4}[年년]\s?)?\d{1,2}[月월]\s?\d{1,2}[日일](?:\s?[(（].[)）])?$/u

interface WordsOfDays {
  readonly months: ReadonlySet<string>
  others(): ReadonlySet<string>
}

const known = new Map<Language, WordsOfDays>()

/** The words of a language's dates. To format them takes a while, so few headlines come that far. */
function wordsOfDays(language: Language): WordsOfDays {
  const found = known.get(language)
  if (found) return found
  const months = new Set(monthsOf(language).flatMap(([name]) => words(name)))
  let others: ReadonlySet<string> | undefined
  const all: WordsOfDays = { months, others: () => (others ??= otherWords(language)) }
  known.set(language, all)
  return all
}

/** The weekdays, and the words that join a day, a month and a year: `de`, `of`. */
function otherWords({ tags: [tag], dates = {} }: Language): ReadonlySet<string> {
  const formats = [{ dateStyle: 'full' }, { weekday: 'short' }] as const
  const week = formats.flatMap((options) => {
    const format = new Intl.DateTimeFormat(canonicalTag(tag) ?? 'en', { ...options, timeZone: 'UTC' })
    return Array.from({ length: 7 }, (_, day) => format.format(Date.UTC(2024, 0, 1 + day)))
  })
  const joints = [dates.ofMonth, dates.ofYear, dates.ordinals, dates.yearMark].flatMap((phrases) => phrasesIn(phrases))
  return new Set([...week, ...joints].flatMap(words).filter((word) => !/^\d/.test(word)))
}
