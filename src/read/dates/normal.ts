// In which form are dates compared that were typed in many?
import { inOurCalendar } from './calendars.ts'
import { asciiDigits } from './digits.ts'
import { SPELLING } from './spelling.ts'
import { withoutWeekday } from './weekdays.ts'

/** Longer than any date that a person or a program writes. */
export const DATE_CHARS_MAX = 100

/** The way nearly all dates are written. */
const PLAIN = /^\d{4}-\d\d-\d\d(?:[T ]\d\d?:[\d:.]+(?:Z|[-+][\d:]+)?)?$/

const { marks, yearMark } = SPELLING
const MARKED = new RegExp(String.raw`(\d{4})${marks[0]} ?(\d{1,2})${marks[1]} ?(\d{1,2})${marks[2]} ?`)
/** `11時45分`, `11시 45분`. */
const MARKED_CLOCK = /(?<!\d)(\d{1,2}) ?[時时點点시] ?(\d{1,2}) ?[分분](?: ?\d{1,2} ?[秒초])?/u
const YEAR_MARK = new RegExp(String.raw`(?<=\d{4}) ?(?:${yearMark})\.$`)
const CLOCK_WITH_STOP = new RegExp(String.raw`^(\d.*) (\d{1,2})\.(\d\d)(?=$| (?:${SPELLING.hour})$)`, 'i')
/** "pátek 18. 10. 2024", "Thứ Sáu, 18/10/2024": a weekday, whose name may have two words. */
const WEEKDAY_BEFORE =
  /^\p{L}[\p{L}\p{M}-]{1,12}(?: \p{L}[\p{L}\p{M}]{1,8})?[.,]? (?=\d{1,2}([./-]) ?\d{1,2}\1 ?\d{4}(?!\d))/u
/** "11:30 PM, March 4, 2025". */
const CLOCK_BEFORE = /^(\d{1,2}[:.]\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,5})?),? (?:on )?(?=.*\d{4})(\D*\d.*)$/i

/**
 * One kind of space, minus and digits; the East Asian characters for year, month and day as hyphens; the time behind the
 * day, with colons.
 */
export function normalDate(text: string): string {
  if (PLAIN.test(text)) return text
  const typed = text.slice(0, 4 * DATE_CHARS_MAX).normalize('NFKC')
  const written = asciiDigits(typed)
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    // What a person or an app puts around it: "@2025-03-04", "2025-03-04 ☕".
    .replace(/^[^\p{L}\p{N}\p{M}[<({+"'“‘«-]+|[^\p{L}\p{M}\p{N}\])}./:-]+$/gu, '')
  return (
    inOurCalendar(written)
      .replace(MARKED, '$1-$2-$3 ')
      .replace(/ $/, '')
      .replace(MARKED_CLOCK, '$1:$2')
      .replace(WEEKDAY_BEFORE, '')
      .replace(/^(\d{4})\. ?(\d{1,2})\. ?(\d{1,2})\.?(?= |$)/, '$1-$2-$3')
      .replace(/^(\d{1,2})\. (\d{1,2})\. (\d{4})\.?(?= |$)/, '$1.$2.$3')
      // Org: `2026-11-23 Mon 10:15`.
      .replace(/^(\d{4}-\d\d-\d\d),? \p{L}{2,4}\.?(?= \d|$)/u, '$1')
      .replace(/^\d{4}-\d\d?-\d\d?,? \p{L}+$/u, withoutWeekday)
      // Cameras: `2026:11:23 10:15:00`.
      .replace(/^(\d{4}):(\d\d):(\d\d)(?= |$)/, '$1-$2-$3')
      .replace(/^(\d{4}-\d\d-\d\d)[-_ T](\d\d)[-_.](\d\d)(?:[-_.](\d\d))?$/, (_, day, hour, minute, second = '00') => {
        return `${day} ${hour}:${minute}:${second}`
      })
      // The weekday, or a remark, in brackets; before or after noon, as Chinese, Japanese and Korean have it.
      .replace(/^(\d[\d./年월일月日 -]*\d[일日.]?) ?\(\p{L}{1,12}\)/u, '$1')
      .replace(/^(\d{4}-\d\d?-\d\d?) \([^()]*\)$/, '$1')
      .replace(/(?:오전|上午|午前) ?(\d{1,2}:\d\d)/, '$1 AM')
      .replace(/(?:오후|下午|午後) ?(\d{1,2}:\d\d)/, '$1 PM')
      .replace(/ (\d{1,2}) ?h$/, ' $1:00')
      // Scandinavian: `23/11-2026`.
      .replace(/^(\d{1,2})\/(\d{1,2}) ?- ?(\d{4})(?= |$)/, '$1.$2.$3')
      .replace(/(?<=\p{L}\.?,? )['’](\d\d)$/u, '20$1')
      .replace(CLOCK_BEFORE, '$2 $1')
      .replace(CLOCK_WITH_STOP, '$1 $2:$3')
      .replace(YEAR_MARK, '')
      .trim()
  )
}
