// Which day does a line of text name?
import { monthOf } from './months.ts'
import { SPELLING } from './spelling.ts'

const YEAR = '(?:19[89]|20[0-9])[0-9]'
const { ordinal, ofMonth, ofYear, at, marks } = SPELLING
// A month's name is 3 to 12 letters up to what follows it. Counted by look-aheads, and with letters of either case named as
// such: `[\p{L}\p{M}]{3,12}` without regard to case takes the platform 150 ms to compile.
const LENGTH = String.raw`(?=[^\s.,-]{3})(?![^\s.,-]{13})`
/** `12. März 2019`, `12th of March, 2019`, `12 de marzo de 2019`. */
const DAY_MONTH = new RegExp(
  String.raw`(?<![\d.,:/-])(\d{1,2})(?:${ordinal})?[\s-]+(?:${ofMonth})?((?-i:${LENGTH}[\p{L}\p{M}]+))\.?,?(?:[\s-]+| ${ofYear} )(${YEAR})(?!\d)`,
  'iu',
)
/** `March 12, 2019`, `Mar. 12th 2019`. */
const MONTH_DAY = new RegExp(
  String.raw`(?<!(?-i:\p{L}))((?-i:${LENGTH}\p{L}+))\.?[\s-]+(\d{1,2})(?:${ordinal})?(?:,\s*|\s+)(?:${at}\s+)?(${YEAR})(?!\d)`,
  'iu',
)
/** `2019-03-12`, `2019/3/12`, `2019.03.12`, `2019年3月12日`, `2019년 3월 12일`. */
const YEAR_FIRST = new RegExp(
  String.raw`(?<![\d/.-])(${YEAR})(?:[-/.]|${marks[0]}\s?)(\d{1,2})(?:[-/.]|${marks[1]}\s?)(\d{1,2})(?![\d/-])`,
  'u',
)
/** `12.03.2019`, `12/3/2019`, `12-03-2019`. */
const YEAR_LAST = new RegExp(String.raw`(?<![\d/.-])(\d{1,2})([./-])\s?(\d{1,2})\2\s?(${YEAR})(?![\d/-]|\.\d)`, 'u')

/** `31.10.23`: two digits of a year are sure only between full stops. */
const SHORT_YEAR = /(?<![\d/.-])(\d{1,2})\.(\d{1,2})\.(\d\d)(?![\d.])/u

/** Without the digits of a year no pattern matches, and most texts are told apart by that much faster. */
const YEAR_DIGITS = /\d{4}|\.\d\d(?!\d)/

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
export function dayIn(text: string, language: string): NamedDay | undefined {
  if (!YEAR_DIGITS.test(text)) return undefined
  const found: NamedDay[] = []
  const add = (match: RegExpExecArray, year: number, month: number | undefined, day: number) => {
    const iso = isoDay(year, month ?? 0, day)
    if (iso) found.push({ day: iso, start: match.index, end: match.index + match[0].length })
  }
  const dayMonth = DAY_MONTH.exec(text)
  if (dayMonth) add(dayMonth, Number(dayMonth[3]), monthOf(dayMonth[2] ?? ''), Number(dayMonth[1]))
  const monthDay = MONTH_DAY.exec(text)
  if (monthDay) add(monthDay, Number(monthDay[3]), monthOf(monthDay[1] ?? ''), Number(monthDay[2]))
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
  return found.sort((a, b) => a.start - b.start || b.end - a.end)[0]
}

/** The day in a web address, `…/2019/03/12/…` or `…/2019-03-12-…`. */
export function dayInAddress(address: string): string | undefined {
  const match = new RegExp(String.raw`/(${YEAR})([/-])(\d{1,2})\2(\d{1,2})(?=[/_-]|$)`).exec(address)
  return match ? isoDay(Number(match[1]), Number(match[3]), Number(match[4])) : undefined
}

function isDayFirst(first: number, second: number, separator: string, language: string): boolean | undefined {
  if (first > 12) return true
  if (second > 12) return false
  if (separator === '.' || first === second) return true
  const tag = language.toLowerCase().replaceAll('_', '-')
  if (tag === 'en-us' || tag === 'en-ph') return false
  return tag === '' || tag === 'en' ? undefined : true
}

function isoDay(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
