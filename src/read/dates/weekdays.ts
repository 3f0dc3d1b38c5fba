// Which words are weekdays?
import { LANGUAGES } from '../../languages/languages.ts'

/** A Monday. */
const FIRST = Date.UTC(2024, 0, 1)
const DAY = 86_400_000

function weekdays(width: 'long' | 'short'): string {
  const all = LANGUAGES.flatMap(({ tags: [tag] }) => {
    const format = new Intl.DateTimeFormat(tag, { weekday: width, timeZone: 'UTC' })
    return Array.from({ length: 7 }, (_, day) => RegExp.escape(format.format(FIRST + day * DAY)))
  })
  return [...new Set(all)].join('|')
}

let behind: RegExp | undefined

/** The text without a weekday at its end: what is left of "Ann Lee Tuesday, Aug. 17, 2010" before the date. "Sun" may be a name. */
export function withoutWeekday(text: string): string {
  behind ??= new RegExp(
    String.raw`(?:[\s,|·-]+(?:${weekdays('long')})|[,|·-]\s*(?:${weekdays('short')})\.?)[\s,]*$`,
    'iu',
  )
  return text.replace(behind, '')
}
