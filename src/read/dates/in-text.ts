// Which day does a line of text name?
import { LANGUAGES } from '../../languages/languages.ts'
import { ERA_YEAR, persianDay, yearOfEra } from './calendars.ts'
import { asciiDigits, hanDigits, hanNumber } from './digits.ts'
import { monthLanguage, monthOf } from './months.ts'
import { namedMonth } from './named-month.ts'

const YEAR = '(?:19[89]|20[0-9])[0-9]'
const marks = [0, 1, 2].map((at) => `[${LANGUAGES.map(({ dates }) => dates?.marks?.[at] ?? '').join('')}]`)
/** `2019-03-12`, `2019/3/12`, `2019. 03. 12.`, `2019年3月12日`, `2019년 3월 12일`. */
const YEAR_FIRST = new RegExp(
  String.raw`(?<![\d/.-])(${YEAR})(?:[-/]|\. ?|\s?${marks[0]}\s?)(\d{1,2})(?:[-/]|\. ?|\s?${marks[1]}\s?)(\d{1,2})(?![\d/-])`,
  'u',
)
/** `12.03.2019`, `12/3/2019`, `12-03-2019`. */
const YEAR_LAST = new RegExp(String.raw`(?<![\d/.-])(\d{1,2})([./-])\s?(\d{1,2})\2\s?(${YEAR})(?![\d/-]|\.\d)`, 'u')

/** `31.10.23`: two digits of a year are sure only between full stops. */
const SHORT_YEAR = /(?<![\d/.-])(\d{1,2})\.(\d{1,2})\.(\d\d)(?![\d.])/u

/** `18/10/24`, `18-Oct-24`, `18-10-'24`: as sure as their order is. */
const SHORT_WITH_SIGNS = /(?<![\d/.-])(\d{1,2})([/-])(\d{1,2}|\p{L}{3,9})\2['’]?([0-3]\d)(?![\d/-])/u

/** As C's `asctime` writes it: `Oct 18 11:45:10 2024`, `Oct 18 11:45:10 UTC 2024`. Nine copies of `\p{L}` compile in 10 ms. */
const ASCTIME =
  /(?<!\p{L})([^\s\d.,:;()]{3,9})\.? {1,2}(\d{1,2}),? \d{1,2}:\d\d(?::\d\d)?(?: [A-Z]{2,5})? (\d{4})(?!\d)/u

/** The same with the day first, as France and Italy set it: `18 Oct 11:45:10 CEST 2024`. */
const ASCTIME_DAY_FIRST = /(?<!\d)(\d{1,2})\.? ([^\s\d.,:;()]{3,9})\.? \d{1,2}:\d\d:\d\d(?: [A-Z]{2,5})? (\d{4})(?!\d)/u

/** `二〇二四年十月十八日`: numbers in words. */
const HAN_DAY =
  /([〇零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十廿卅]{1,3})[日号號]/u
/** `18.X.2024`, `18 X 2024`: a month in Roman numbers. */
const ROMAN_MONTH = new RegExp(
  String.raw`(?<![\d/.-])(\d{1,2})(?:\.\s?|[\s/-])([IVX]{1,4})(?:\.\s?|[\s/-])(${YEAR})(?![\d/-])`,
  'u',
)
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']

/** Without the digits of a year no pattern matches, and most texts are told apart by that much faster. */
const YEAR_DIGITS = /\d{4}|[./'’-]\d\d(?!\d)|年/

/** Where a date stands in a text, as `YYYY-MM-DD`. */
export interface NamedDay {
  readonly day: string
  readonly start: number
  readonly end: number
}

/**
 * The first day that a text names. `3/4/2019` is read by the language (BCP 47) and, where that leaves it open
 * (English of no country), not at all: a wrong day is worse than none.
 */
export function dayIn(written: string, language: string): NamedDay | undefined {
  // Hebrew glues "on" to a number with a hyphen.
  const text = asciiDigits(written).replace(/(?<=[\u05d0-\u05ea])-(?=\d)/g, ' ')
  if (!YEAR_DIGITS.test(text)) return undefined
  const found: NamedDay[] = []
  const add = (match: RegExpExecArray, year: number, month: number, day: number) => {
    const iso = isoDay(year, month, day)
    if (iso) found.push({ day: iso, start: match.index, end: match.index + match[0].length })
  }
  const named = namedMonth(text, monthLanguage(text, language))
  const namedDay = named && isoDay(named.year, named.month, named.day)
  if (namedDay) found.push({ day: namedDay, start: named.start, end: named.end })
  const yearFirst = YEAR_FIRST.exec(text)
  if (yearFirst) add(yearFirst, Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]))
  const yearLast = YEAR_LAST.exec(text)
  if (yearLast) {
    const [first, second] = [Number(yearLast[1]), Number(yearLast[3])]
    const dayFirst = isDayFirst(first, second, yearLast[2] ?? '', language)
    if (dayFirst !== undefined) add(yearLast, Number(yearLast[4]), dayFirst ? second : first, dayFirst ? first : second)
  }
  const shortYear = SHORT_YEAR.exec(text)
  if (shortYear) add(shortYear, 2000 + Number(shortYear[3]), Number(shortYear[2]), Number(shortYear[1]))
  const short = SHORT_WITH_SIGNS.exec(text)
  if (short) {
    const [first, second, year] = [Number(short[1]), Number(short[3]), 2000 + Number(short[4])]
    const dayFirst = Number.isNaN(second) || isDayFirst(first, second, short[2] ?? '', language)
    const month = Number.isNaN(second) ? (monthOf(short[3] ?? '', language) ?? 0) : second
    if (dayFirst !== undefined) add(short, year, dayFirst ? month : first, dayFirst ? first : month)
  }
  const asctime = ASCTIME.exec(text)
  if (asctime) add(asctime, Number(asctime[3]), monthOf(asctime[1] ?? '', language) ?? 0, Number(asctime[2]))
  const clock = ASCTIME_DAY_FIRST.exec(text)
  if (clock) add(clock, Number(clock[3]), monthOf(clock[2] ?? '', language) ?? 0, Number(clock[1]))
  const era = ERA_YEAR.exec(text)
  if (era) add(era, yearOfEra(era), Number(era[3]), Number(era[4]))
  const persian = persianDay(text)
  if (persian) found.push(persian)
  const words = HAN_DAY.exec(text)
  if (words) add(words, hanDigits(words[1] ?? ''), hanNumber(words[2] ?? ''), hanNumber(words[3] ?? ''))
  const roman = ROMAN_MONTH.exec(text)
  if (roman) add(roman, Number(roman[3]), ROMAN.indexOf(roman[2] ?? '') + 1, Number(roman[1]))
  return found.sort((a, b) => a.start - b.start || b.end - a.end)[0]
}

function isDayFirst(first: number, second: number, separator: string, language: string): boolean | undefined {
  if (first > 12) return true
  if (second > 12) return false
  if (separator === '.' || first === second) return true
  const tag = language.toLowerCase().replaceAll('_', '-')
  if (tag === 'en-us' || tag === 'en-ph') return false
  return tag === '' || tag === 'en' ? undefined : true
}

/** The day as `YYYY-MM-DD`; undefined where the calendar has none. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
