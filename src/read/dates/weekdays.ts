// Which words are weekdays?
import { LANGUAGES } from '../../languages/languages.ts'

/** A Monday. */
const FIRST = Date.UTC(2024, 0, 1)
const DAY = 86_400_000

function weekdays(tags: readonly string[], width: 'long' | 'short'): string {
  const all = tags.flatMap((tag) => {
    const format = new Intl.DateTimeFormat(tag, { weekday: width, timeZone: 'UTC' })
    return Array.from({ length: 7 }, (_, day) => RegExp.escape(format.format(FIRST + day * DAY)))
  })
  return [...new Set(all)].join('|')
}

function behind(tags: readonly string[]): RegExp {
  return new RegExp(
    String.raw`(?:[\s,|·-]+(?:${weekdays(tags, 'long')})|[,|·-]\s*(?:${weekdays(tags, 'short')})\.?)[\s,]*$`,
    'iu',
  )
}

let english: RegExp | undefined
let any: RegExp | undefined

/** What could be a weekday stands behind something else. */
const DIVIDED = /[\s,|·-][^\s,][^,]*[\s,]*$/

/** The text without a weekday at its end: what is left of "Ann Lee Tuesday, Aug. 17, 2010" before the date. "Sun" may be a name. */
export function withoutWeekday(text: string): string {
  if (!DIVIDED.test(text)) return text
  english ??= behind(['en'])
  // To format the weekdays of all languages takes longer than to read a page.
  if (!english.test(text)) any ??= behind(LANGUAGES.map(({ tags: [tag] }) => tag))
  return text.replace(any ?? english, '')
}
