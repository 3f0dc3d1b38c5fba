// Which day of ours does a date of another calendar, an era or a week mean?
import { PERSIAN_CALENDAR } from '../../languages/fa.ts'
import { wordsIn } from '../../languages/lookup.ts'

/** `令和6年10月18日`, `民國113年10月18日`: years of an era. */
export const ERA_YEAR = /(令和|平成|民國|民国)\s?(元|\d{1,3})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/u
/** The year before each era's first. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 民國: 1911, 民国: 1911 }

/** The year of ours in a match of `ERA_YEAR`. */
export function yearOfEra(match: RegExpExecArray): number {
  return (ERAS[match[1] ?? ''] ?? 0) + (match[2] === '元' ? 1 : Number(match[2]))
}

const WEEK = /^((?:19|20)\d\d)-?W(\d\d)-?([1-7])(?!\d)/
const ORDINAL = /^((?:19|20)\d\d)-(\d{3})(?=T|\s|$)/
/** With hyphens, it may be a day of our own fifteenth century. */
const PERSIAN = /^(1[34]\d\d)([/.])(0?[1-9]|1[0-2])\2(\d\d?)(?!\d)/

/**
 * A text that begins with a day of an era, of ISO 8601's weeks or counted days, or of the Persian calendar, with that day
 * as `YYYY-MM-DD` instead; any other text as it is. https://www.rfc-editor.org/rfc/rfc3339#appendix-A
 */
export function inOurCalendar(text: string): string {
  const era = ERA_YEAR.exec(text)
  if (era?.index === 0) return `${yearOfEra(era)}-${era[3]}-${era[4]}${text.slice(era[0].length)}`
  const week = WEEK.exec(text)
  if (week) {
    const january4 = Date.UTC(Number(week[1]), 0, 4)
    const monday = (new Date(january4).getUTCDay() + 6) % 7
    return dated(january4, (Number(week[2]) - 1) * 7 + Number(week[3]) - 1 - monday, text.slice(week[0].length))
  }
  const ordinal = ORDINAL.exec(text)
  if (ordinal) return dated(Date.UTC(Number(ordinal[1]), 0, 1), Number(ordinal[2]) - 1, text.slice(ordinal[0].length))
  const persian = PERSIAN.exec(text)
  if (persian) return fromPersian(persian[1], Number(persian[3]), persian[4], text.slice(persian[0].length))
  const named = persianDay(text)
  return named && !/\d/.test(text.slice(0, named.start)) && named.start < 20
    ? `${named.day}${text.slice(named.end)}`
    : text
}

const PERSIAN_MONTHS = wordsIn(PERSIAN_CALENDAR)
const PERSIAN_NAMED = new RegExp(
  String.raw`(?<!\d)(\d{1,2})\s+(${PERSIAN_MONTHS.join('|')})(?:\s+ماه)?[\s،,]+(1[34]\d\d)(?!\d)`,
  'u',
)

/** The day that is named by a month of the Persian calendar in a text whose digits are those of ASCII: `27 مهر 1403`. */
export function persianDay(
  text: string,
): { readonly day: string; readonly start: number; readonly end: number } | undefined {
  const match = PERSIAN_NAMED.exec(text)
  if (!match) return undefined
  const day = fromPersian(match[3], PERSIAN_MONTHS.indexOf(match[2] ?? '') + 1, match[1], '')
  return day === '' ? undefined : { day, start: match.index, end: match.index + match[0].length }
}

const DAY_MS = 86_400_000

function dated(start: number, days: number, rest: string): string {
  return `${new Date(start + days * DAY_MS).toISOString().slice(0, 10)}${rest}`
}

/** 1 Farvardin 1403. */
const NEW_YEAR = { year: 1403, at: Date.UTC(2024, 2, 20) }
/** Years of a round of 33 that have a day more; it holds from 1244 to 1472. */
const LONG_YEARS = new Set([1, 5, 9, 13, 17, 22, 26, 30])

function fromPersian(inYear: string | undefined, month: number, ofMonth: string | undefined, rest: string): string {
  const [year, day] = [Number(inYear), Number(ofMonth)]
  const lengthOf = (each: number) => (LONG_YEARS.has(each % 33) ? 366 : 365)
  const isDay = day >= 1 && day <= (month <= 6 ? 31 : month < 12 ? 30 : lengthOf(year) - 336)
  // Beyond this, years are those of the Islamic calendar, which differs from place to place.
  if (year > 1420 || !isDay) return ''
  let days = month <= 6 ? (month - 1) * 31 : 186 + (month - 7) * 30
  for (let each = NEW_YEAR.year; each < year; each++) days += lengthOf(each)
  for (let each = year; each < NEW_YEAR.year; each++) days -= lengthOf(each)
  return dated(NEW_YEAR.at, days + day - 1, rest)
}
