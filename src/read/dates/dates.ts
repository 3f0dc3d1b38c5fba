// Which moment does a written date mean?

import { zoneOf } from '../../model/zone.ts'
import { monthLanguage, monthOf } from './months.ts'
import { namedMonth } from './named-month.ts'
import { DATE_CHARS_MAX, normalDate } from './normal.ts'
import { SPELLING } from './spelling.ts'

/** A moment, and the day on which it falls in the newsletter's time zone. */
export interface Moment {
  readonly at: Date
  readonly day: string
}

/** "Thứ sáu, ngày". */
const WEEKDAY_LENGTH = 20
/** Behind a day or a year that ends a date: "18.", "18 d.". */
const MARK_BEHIND = /^\.?(?: ?\p{L}\.)?(?=,? |$)/u
const WEEKDAY_BEHIND = /^,? \p{L}{3,}(?=,? \d|$)/u

const { on, ordinal, ofMonth, ofYear, at, hour, marks } = SPELLING
const NUMERIC = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/
const COMPACT = /^(\d{4})(\d\d)(\d\d)(?:[T_-]?(\d\d)(\d\d)(?:(\d\d)(?:\d{3})?)?)?(?!\d)/
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/
const WEEKDAY = /^\p{L}[\p{L}\p{M}-]*\.?,? (?=\p{L}|\d)/u
const WORD = String.raw`(\p{L}[\p{L}\p{M}]*)\.?`
const DAY_MONTH = new RegExp(
  String.raw`^(?:${on} )?(\d{1,2})(?:${ordinal})?[ -](?:${ofMonth})?${WORD},?[ -](?:${ofYear} )?(\d{4})(?!\d)`,
  'iu',
)
const MONTH_DAY = new RegExp(String.raw`^${WORD} (\d{1,2})(?:${ordinal})?,? (\d{4})(?!\d)`, 'iu')
/** As C's `asctime` and `date` write it: `Nov 23 10:15:00 2026`, `Nov 23 10:15:00 UTC 2026`. */
const CLOCK_FIRST = new RegExp(String.raw`^${WORD} (\d{1,2}) (\d{1,2}:\d\d:\d\d)((?: [A-Z]{2,5})?) (\d{4})$`, 'u')
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})\.? ${WORD} (\d{1,2})\.?(?!\d)`, 'u')

const CLOCK = new RegExp(
  String.raw`^(\d{1,2})(?:[:h](\d\d))?(?::(\d\d)(?:[.,](\d{1,9}))?)?(?: ?([ap])\.?m\.?)?(?: ?(?:${hour}))?(?: \d{4}(?= ?[-+]))?(?: ?(.*))?$`,
  'i',
)
const BEFORE_CLOCK = new RegExp(`^(?:T|,? (?:${at} |@ ?|- )?)`, 'i')

/**
 * Reads a date as people, generators and mail programs write it; undefined if it is not a day or is ambiguous:
 * `03/04/2026` is never guessed. A day without a time starts at midnight in `timeZone`, and a time without an offset is
 * in that zone.
 */
export function readDate(text: string, timeZone: string, language = ''): Moment | undefined {
  const written = normalDate(text)
  if (written.length > DATE_CHARS_MAX) return undefined
  const tongue = monthLanguage(written, language)
  const date = dayOf(written, tongue) ?? spelled(written, tongue)
  if (date) return momentOf(date, timeZone)
  if (/^\d{10}$|^\d{13}$/.test(written)) {
    const at = Number(written) * (written.length === 10 ? 1000 : 1)
    return { at: new Date(at), day: zoneOf(timeZone).dayOf(at) }
  }
  return undefined
}

const YEAR_AND_MONTH = new RegExp(String.raw`^((?:19|20)\d\d) ?${marks[0]} ?(\d{1,2}) ?${marks[1]}$`)
const MONTH_AND_YEAR = new RegExp(String.raw`^(\p{L}[\p{L}\p{M}]*)\.?,? (?:${ofYear} )?((?:19|20)\d\d)$`, 'iu')

/** The last day of a month or a year that stands alone: it may be any of its days, and must not pass for new. */
export function lastDayOf(text: string, timeZone: string): Moment | undefined {
  const written = normalDate(text)
  const numbers =
    /^((?:19|20)\d\d)(?:[-/.](0?[1-9]|1[0-2]))?$/.exec(written) ??
    /^(?<month>0?[1-9]|1[0-2])[-/.](?<year>(?:19|20)\d\d)$/.exec(written) ??
    YEAR_AND_MONTH.exec(written)
  const named = MONTH_AND_YEAR.exec(written)
  const year = Number(numbers?.groups?.year ?? numbers?.[1] ?? named?.[2])
  const month = named ? monthOf(named[1] ?? '') : Number(numbers?.groups?.month ?? numbers?.[2] ?? 12)
  if (Number.isNaN(year) || month === undefined) return undefined
  return momentOf({ year, month, day: new Date(Date.UTC(year, month, 0)).getUTCDate(), rest: '' }, timeZone)
}

interface Written {
  readonly year: number
  readonly month: number | undefined
  readonly day: number
  /** What follows the day: a time and its offset, or nothing. */
  readonly rest: string
}

function dayOf(text: string, language: string): Written | undefined {
  let match = NUMERIC.exec(text)
  if (match) return written(match[1], Number(match[3]), match[4], text.slice(match[0].length))
  match = YEAR_LAST.exec(text)
  if (match) return yearLast(match, text.slice(match[0].length))
  match = COMPACT.exec(text)
  if (match && !/^\d{10}$|^\d{13}$/.test(text)) {
    const clock = match[4] === undefined ? '' : ` ${match[4]}:${match[5]}:${match[6] ?? '00'}`
    return written(match[1], Number(match[2]), match[3], clock + text.slice(match[0].length))
  }
  return named(text, language) ?? named(text.replace(WEEKDAY, ''), language)
}

/** A day in the order of another language, behind nothing but a weekday and the like. */
function spelled(text: string, language: string): Written | undefined {
  const found = namedMonth(text, language)
  if (!found || /\d/.test(text.slice(0, found.start)) || found.start > WEEKDAY_LENGTH) return undefined
  const rest = text.slice(found.end).replace(MARK_BEHIND, '').replace(WEEKDAY_BEHIND, '')
  return written(String(found.year), found.month, String(found.day), rest)
}

function named(text: string, language: string): Written | undefined {
  const dated = (year = '', month = '', day = '', rest = '') => {
    const number = monthOf(month, language)
    // Later years are those of another calendar.
    return number === undefined || Number(year) > 2200
      ? undefined
      : written(year, number, day, rest.replace(WEEKDAY_BEHIND, ''))
  }
  const behind = ([all]: RegExpExecArray) => text.slice(all.length)
  let match = MONTH_DAY.exec(text)
  if (match) return dated(match[3], match[1], match[2], behind(match))
  match = DAY_MONTH.exec(text)
  if (match) return dated(match[3], match[2], match[1], behind(match))
  match = CLOCK_FIRST.exec(text)
  if (match) return dated(match[5], match[1], match[2], ` ${match[3]}${match[4]}`)
  match = YEAR_FIRST.exec(text)
  return match ? dated(match[1], match[2], match[3], behind(match)) : undefined
}

/** With full stops the day always comes first; with slashes only a number above twelve shows which is the day. */
function yearLast(match: RegExpExecArray, rest: string): Written | undefined {
  const [, first, mark, second, year] = match
  const [a, b] = [Number(first), Number(second)]
  if (mark === '.' || a > 12 || a === b) return written(year, b, first, rest)
  return b > 12 ? written(year, a, second, rest) : undefined
}

function written(year = '', month: number | undefined, day = '', rest: string): Written {
  return {
    year: Number(year),
    month,
    day: Number(day),
    rest: rest.replace(MARK_BEHIND, '').replace(BEFORE_CLOCK, ''),
  }
}

function momentOf({ year, month, day, rest }: Written, timeZone: string): Moment | undefined {
  if (month === undefined) return undefined
  const utc = new Date(0).setUTCFullYear(year, month - 1, day)
  const check = new Date(utc)
  if (year < 1 || check.getUTCMonth() !== month - 1 || check.getUTCDate() !== day) return undefined
  const zone = zoneOf(timeZone)
  if (rest === '') {
    const at = zone.instantOf(utc)
    return { at: new Date(at), day: zone.dayOf(at) }
  }
  const at = clockTime(utc, rest, timeZone)
  return at === undefined ? undefined : { at: new Date(at), day: zone.dayOf(at) }
}

function clockTime(midnight: number, text: string, timeZone: string): number | undefined {
  const match = CLOCK.exec(text)
  if (!match) return undefined
  const [, h = '', min, s = '0', fraction = '0', half, rest = ''] = match
  if (min === undefined && !half) return undefined
  const hour = half ? (Number(h) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(h)
  // ISO 8601 lets a day end at 24:00.
  const isMidnight = hour === 24 && Number(min) === 0 && Number(s) === 0 && !half
  if (
    (hour > 23 && !isMidnight) ||
    (half && (Number(h) < 1 || Number(h) > 12)) ||
    Number(min ?? 0) > 59 ||
    Number(s) > 60
  )
    return undefined
  const ms = Math.floor(Number(`0.${fraction}`) * 1000)
  const clock = midnight + ((hour * 60 + Number(min ?? 0)) * 60 + Math.min(Number(s), 59)) * 1000 + ms
  // What JavaScript and Java append: "GMT+0100 (Central European Standard Time)", "+01:00[Europe/Berlin]".
  return inZone(clock, rest.replace(/ ?[([].*$/, '').trim(), timeZone)
}

/** Abbreviations with a single meaning; IST, for one, has three. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  EST: '-5',
  EDT: '-4',
  CST: '-6',
  CDT: '-5',
  MST: '-7',
  MDT: '-6',
  PST: '-8',
  PDT: '-7',
  AKST: '-9',
  AKDT: '-8',
  HST: '-10',
  WET: '+0',
  WEST: '+1',
  CET: '+1',
  CEST: '+2',
  MEZ: '+1',
  MESZ: '+2',
  EET: '+2',
  EEST: '+3',
  MSK: '+3',
  JST: '+9',
  KST: '+9',
  WIB: '+7',
  WITA: '+8',
  WIT: '+9',
  HKT: '+8',
  SGT: '+8',
  AEST: '+10',
  AEDT: '+11',
  NZST: '+12',
  NZDT: '+13',
  BST: '+1',
  ET: 'America/New_York',
  CT: 'America/Chicago',
  MT: 'America/Denver',
  PT: 'America/Los_Angeles',
}

function inZone(clock: number, offset: string, timeZone: string): number | undefined {
  if (offset === '') return zoneOf(timeZone).instantOf(clock)
  const text = ABBREVIATIONS[offset.toUpperCase()] ?? offset
  if (/^(?:z|utc|gmt|ut)$/i.test(text)) return clock
  const match = /^(?:utc|gmt)? ?([-+])(\d{1,2})(?::?(\d\d))?$/i.exec(text)
  if (match) {
    const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0)
    if (minutes > 14 * 60 || Number(match[3] ?? 0) > 59) return undefined
    return clock + (match[1] === '-' ? 1 : -1) * minutes * 60_000
  }
  if (!/^[A-Za-z]+\/[\w/+-]+$/.test(text)) return undefined
  try {
    return zoneOf(text).instantOf(clock)
  } catch {
    return undefined
  }
}
