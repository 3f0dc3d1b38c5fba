// Which date does a claim of a page contain?
import { readDate } from '../dates/dates.ts'
import { dayIn } from '../dates/in-text.ts'
import { publishedDayIn } from '../dates/published-day.ts'

/** A timestamp as written, or a day in words as `YYYY-MM-DD`. */
export function claimedDate(text: string, language: string): string | undefined {
  const withoutEnds = text.trim()
  if (/^(?:19[89]|20[0-9])\d-\d\d-\d\d(?:[T ]\d\d:?\d\d|$)/.test(withoutEnds))
    // A timestamp with a flaw gives way to the next source.
    return readDate(withoutEnds, 'UTC') ? withoutEnds : undefined
  // Seconds or milliseconds since 1970.
  if (/^1\d{9}(?:\d{3})?$/.test(withoutEnds)) return withoutEnds
  const compact = COMPACT.exec(withoutEnds)
  if (!compact) return publishedDayIn(withoutEnds, language)?.day
  const [, year, month, date, hour, minute, second = '00', zone = ''] = compact
  const day = `${year}-${month}-${date}`
  const timestamp = hour === undefined ? day : `${day}T${hour}:${minute}:${second}${zone}`
  return readDate(timestamp, 'UTC') ? timestamp : dayIn(day, language)?.day
}

/** `20190312`, `20190312T101500Z`, `20190312101500`. */
const COMPACT = /^((?:19[89]|20[0-9])\d)(\d\d)(\d\d)(?:T(\d\d):?(\d\d):?(\d\d)?(.*)|\d{6}|T.*)?$/
