// Where on a page do most paragraphs stand close together, below what looks like an article's head?
import { words } from '../../languages/words.ts'
import { dayIn } from '../dates/in-text.ts'
import { markedHeading } from './line-markup.ts'
import { profileOf } from './line-profile.ts'
import type { Line } from './lines.ts'

/** Lines from `from` up to `to`, and the first of the paragraphs in them. */
export interface Part {
  readonly from: number
  readonly first: number
  readonly to: number
}

const PARAGRAPH_WORDS = 12
/** Pictures, headings and advertisements stand between paragraphs. */
const GAP_MAX = 14
const WORDS_MIN = 120
const HEAD_LINES = 25
const HEAD_LENGTH = 200
const NAME_WORDS_MIN = 4
const LIKENESS_MIN = 0.5

/** The part with the most words in paragraphs; undefined where it has few, or no headline, day or author above it. */
export function densePart(lines: readonly Line[], opensOthers: (line: Line) => boolean): Part | undefined {
  let best: Part | undefined
  let most = WORDS_MIN
  let first = -1
  let last = -1
  let sum = 0
  for (let at = 0; at <= lines.length; at++) {
    const line = lines[at]
    if (line && !isParagraph(line)) continue
    if (first < 0 || line === undefined || at - last > GAP_MAX) {
      if (first >= 0 && sum > most) {
        const from = headOf(lines, first, opensOthers)
        if (from !== undefined) {
          most = sum
          best = { from, first, to: last + 1 }
        }
      }
      first = at
      sum = 0
    }
    last = at
    sum += line?.words ?? 0
  }
  return best
}

function isParagraph(line: Line): boolean {
  if (line.words < PARAGRAPH_WORDS) return false
  const { prose, ending, chrome } = profileOf(line)
  return prose && ending === 'stop' && !chrome
}

/** Where the head begins that stands above a paragraph, unless readers' comments begin between them. */
function headOf(lines: readonly Line[], first: number, opensOthers: (line: Line) => boolean): number | undefined {
  const name = new Set(words(lines[0]?.text.slice(0, HEAD_LENGTH) ?? ''))
  const start = Math.max(0, first - HEAD_LINES)
  const head = lines.slice(start, first)
  const begins = head.findIndex((line, i) => {
    const { dated, traits } = profileOf(line)
    if (dated || traits.includes('byline') || dayIn(line.text.slice(0, HEAD_LENGTH), '') !== undefined) return true
    if (markedHeading(line, head[i + 1])?.level === 1) return true
    const own = words(line.text.slice(0, HEAD_LENGTH))
    return own.length >= NAME_WORDS_MIN && own.filter((word) => name.has(word)).length >= LIKENESS_MIN * own.length
  })
  return begins < 0 || head.slice(begins).some(opensOthers) ? undefined : start + begins
}
