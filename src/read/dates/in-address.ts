// Which day does a web address name?
import { isoDay } from './in-text.ts'
import { monthOf } from './months.ts'

const YEAR = '(?:19[89]|20[0-9])[0-9]'
/** What a day is parted from the rest of an address by. */
const END = '(?=[/_.?#-]|$)'
/** `/2019/03/12/`, `/2019-03-12-slug`, `slug_2019_03_12.html`, `/2019-03/12/`, `/20190312/`. */
const YEAR_FIRST = new RegExp(
  String.raw`[/_-](${YEAR})([/_.-])(\d{1,2})[/_.-](\d{1,2})${END}|[/_-](${YEAR})(\d\d)(\d\d)${END}`,
)
/** `/2019/mar/12/`. */
const NAMED_MONTH = new RegExp(String.raw`/(${YEAR})/([a-z]{3,9})/(\d{1,2})${END}`, 'i')
/** `/12-03-2019/`, `/12/03/2019/`, `/12.03.2019/`. */
const YEAR_LAST = new RegExp(String.raw`[/_-](\d{1,2})([/.-])(\d{1,2})\2(${YEAR})${END}`)

/** The day in a web address. Where two numbers could each be the month, there is none. */
export function dayInAddress(address: string): string | undefined {
  const path = address.replace(/^[a-z]+:\/\/[^/]*/i, '')
  const first = YEAR_FIRST.exec(path)
  const day = first && isoDay(Number(first[1] ?? first[5]), Number(first[3] ?? first[6]), Number(first[4] ?? first[7]))
  if (day) return day
  const named = NAMED_MONTH.exec(path)
  if (named) return isoDay(Number(named[1]), monthOf(named[2] ?? '') ?? 0, Number(named[3]))
  const last = YEAR_LAST.exec(path)
  const [a, b] = [Number(last?.[1]), Number(last?.[3])]
  // Only a number above twelve shows which is the day.
  if (!last || (a <= 12 && b <= 12 && a !== b)) return undefined
  return isoDay(Number(last[4]), a > 12 ? b : a, a > 12 ? a : b)
}
