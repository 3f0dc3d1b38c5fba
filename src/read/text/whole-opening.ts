// How does a text begin whose first line was taken from the middle of a sentence?
import { wordsOfAll } from '../../languages/lookup.ts'
import { words } from '../../languages/words.ts'
import { boilerplate } from '../boilerplate/boilerplate.ts'
import { endingOf, profileOf } from './line-profile.ts'
import { joinLines, type Line } from './lines.ts'

const LINES_MAX = 6
/** The text of a link is rarely longer. */
const LINK_WORDS = 8
/** In mid-sentence: "’s lamp", "and the quay". */
const INSIDE = /^(?:\p{Ll}|[’”,;)]|'s\s)/u

/** The line with what the page has above it of the same sentence; as it is where the sentence has no beginning there. */
export function wholeOpening(lines: readonly Line[], at: number, title: number): string {
  const first = lines[at]
  if (!first || !INSIDE.test(first.text)) return first?.text ?? ''
  let whole = first
  for (let above = at - 1; above > Math.max(title, at - LINES_MAX); above--) {
    const line = lines[above]
    if (!line || !opensInto(line)) break
    whole = joinLines(line, whole)
    const next = lines[above - 1]
    const isLink = line.words <= LINK_WORDS && !line.gap && next !== undefined && above - 1 > title && leadsOn(next)
    if (!INSIDE.test(whole.text) && !isLink) return whole.text
  }
  return first.text
}

/** Whether a line may be the beginning of a sentence that goes on below it. */
function opensInto(line: Line): boolean {
  return endingOf(line.text.slice(-20)) === 'none' && !boilerplate(line.text) && !profileOf(line).dated
}

/** Whether a line breaks off where a link follows: "the wild battle over", "and". */
function leadsOn(line: Line): boolean {
  smallWords ??= new Set(wordsOfAll(({ stopWords }) => stopWords))
  return opensInto(line) && smallWords.has(words(line.text).at(-1) ?? '')
}

let smallWords: ReadonlySet<string> | undefined
