// Which lines are never a title, whatever is around them?
import { words } from '../../languages/words.ts'
import { dayIn } from '../dates/in-text.ts'
import { hasAgency, hasCredit } from './caption.ts'
import { itemOf } from './line-markup.ts'
import type { LineProfile } from './line-profile.ts'

/** Text browsers put what stands for a picture into brackets; some pages show its file's name. */
const PICTURE = /^\[[^\]]*\]$|\.(?:jpe?g|png|gif|webp)$/i
/** What leads to another page, goes on with what was said, or is said in passing. */
const LEADING = /^(?:[>‹›«»→↑↓▶►](?=\s)|[<←◀◄]|\.\.\.|…|\([^()]*\)$)/u
/** Icon fonts have their signs where Unicode has none. */
const ICON = /\p{Co}/u
/** A shorter item of a list is an entry of a menu. */
const ITEM_WORDS = 3

/** Chrome, a date alone, what belongs to a picture, a step of a path, an entry of a menu. */
export function isNeverTitle(profile: LineProfile): boolean {
  const { line, chrome } = profile
  if (chrome?.whole || isDateAlone(profile) || hasAgency(line.text) || hasCredit(line.text)) return true
  if (line.words < ITEM_WORDS && itemOf(line)) return true
  return [PICTURE, LEADING, ICON].some((pattern) => pattern.test(line.text))
}

function isDateAlone({ line, dated }: LineProfile): boolean {
  const day = dated ? dayIn(line.text, 'en-US') : undefined
  return day !== undefined && words(line.text.slice(0, day.start) + line.text.slice(day.end)).length < 3
}
