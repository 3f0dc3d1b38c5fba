// Are a page's sentences all over it, so that what was found is one teaser of many?
import { profileOf } from './line-profile.ts'
import type { Line } from './lines.ts'

/** More words in longer lines are an article. */
const FOUND_WORDS_MAX = 60
/** In so many places elsewhere there are sentences, with so many times the words of what was found. */
const PLACES_MIN = 8
const TIMES = 5

/** Whether hardly anything was found, and the page has much more to say in many other places, as a first page does. */
export function isScattered(lines: readonly Line[], kept: readonly boolean[]): boolean {
  let [found, other, places] = [0, 0, 0]
  let isInside = false
  for (const [at, line] of lines.entries()) {
    const { prose, ending, chrome, size } = profileOf(line)
    const isSentence = prose && ending === 'stop' && !chrome
    if (kept[at] && size !== 'short') found += line.words
    if (!kept[at] && isSentence) {
      other += line.words
      if (!isInside) places++
    }
    isInside = !kept[at] && isSentence
  }
  return found < FOUND_WORDS_MAX && places >= PLACES_MIN && other >= TIMES * Math.max(found, 1)
}
