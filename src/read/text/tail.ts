// Where does the article end if a biography of its author and teasers of other articles follow without a break?
import { boilerplate } from '../boilerplate/boilerplate.ts'
import type { Line } from './lines.ts'
import { biographyOf, bylineOf, isName, isTruncated } from './person-lines.ts'

const LONG_WORDS = 12
/** Without a biography, several teasers must follow an article that never breaks off. */
const TEASERS_MIN = 2
const WHOLE_MIN = 5

/** Removes the author's biography, the credits beside it and the teasers after it from the lines to keep. */
export function withoutTail(lines: readonly Line[], kept: readonly boolean[]): boolean[] {
  const last = kept.lastIndexOf(true)
  const end = endOf(lines, kept, last)
  return kept.map((keep, i) => keep && i < end)
}

function endOf(lines: readonly Line[], kept: readonly boolean[], last: number): number {
  let end = last + 1
  let [long, cut] = [0, 0]
  let others = 0
  for (let i = last; i > last / 4; i--) {
    const line = lines[i]
    if (!line || !kept[i]) continue
    const person = biographyOf(line.text)
    if (person !== undefined) {
      const named = isAbove(lines, i, person)
      const followed = i < lines.length - 1
      if (long === 0 ? others === 0 && (named || followed) : cut >= 1 && cut >= long / 2) end = i - named
    }
    if (line.words >= LONG_WORDS) long++
    else if (!isCredit(line.text)) others++
    if (line.words >= LONG_WORDS && isTruncated(line.text)) cut++
  }
  return end <= last ? end : cutTeasers(lines, kept, last)
}

/** How many lines directly above a biography consist of its subject's name. */
function isAbove(lines: readonly Line[], at: number, person: string): number {
  let count = 0
  while (person !== '' && lines[at - 1 - count]?.text === person) count++
  return count
}

function isCredit(text: string): boolean {
  return boilerplate(text) !== undefined || bylineOf(text) !== undefined || isName(text)
}

function cutTeasers(lines: readonly Line[], kept: readonly boolean[], last: number): number {
  let first = last + 1
  let count = 0
  for (let i = last; i >= 0; i--) {
    const line = lines[i]
    if (!line || !kept[i]) continue
    if (line.words < 2 * LONG_WORDS || !isTruncated(line.text)) break
    first = i
    count++
  }
  const before = lines.filter((line, i) => kept[i] && i < first && line.words >= LONG_WORDS)
  const whole = before.length >= WHOLE_MIN && !before.some((line) => isTruncated(line.text))
  return count >= TEASERS_MIN && whole ? first : last + 1
}
