// Which date does a claim of a page contain?
import { readDate } from '../dates/dates.ts'
import { dayIn } from '../dates/in-text.ts'

/** A timestamp as written, or a day in words as `YYYY-MM-DD`. */
export function claimedDate(text: string, language: string): string | undefined {
  const withoutEnds = text.trim()
  if (/^(?:19[89]|20[0-9])\d-\d\d-\d\d(?:[T ]\d\d:?\d\d|$)/.test(withoutEnds))
    // A timestamp with a flaw gives way to the next source.
    return readDate(withoutEnds, 'UTC') ? withoutEnds : undefined
  const compact = /^((?:19[89]|20[0-9])\d)(\d\d)(\d\d)(?:(T.*)|\d{6}$|$)/.exec(withoutEnds)
  if (compact) return claimedDate(`${compact[1]}-${compact[2]}-${compact[3]}${compact[4] ?? ''}`, language)
  return dayIn(withoutEnds, language)?.day
}
