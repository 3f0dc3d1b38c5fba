// Which lines of a hard-wrapped text form one paragraph?
import { joinLines, type Line } from './lines.ts'

/** Mails, READMEs and Gutenberg texts wrap at 60 to 80 columns; a narrower text is not wrapped. */
const NARROWEST = 40
const WIDEST = 120
const FORCED_SHARE = 0.7
const BREAKS_MIN = 3

/**
 * Joins lines that were wrapped to fit a column; a text that isn't wrapped stays as it is.
 * A break was forced if the next line's first word would not have fitted: in a wrapped text nearly all breaks are
 * forced, in verse and lists hardly any.
 */
export function unwrapLines(lines: readonly Line[]): Line[] {
  const width = columnOf(lines)
  if (width === undefined) return [...lines]
  const out: Line[] = []
  let before: Line | undefined
  for (const line of lines) {
    const last = out.at(-1)
    if (before && last && continues(before, line, width)) out[out.length - 1] = joinLines(last, line)
    else out.push(line)
    before = line
  }
  return out
}

/** The column at which the text is wrapped, if it is. */
function columnOf(lines: readonly Line[]): number | undefined {
  const pairs = lines.flatMap((line, i) => {
    const next = lines[i + 1]
    return next && !next.gap && !STARTS_ITEM.test(next.raw) ? [{ line, next }] : []
  })
  const lengths = pairs.map(({ line }) => line.raw.length).sort((a, b) => a - b)
  const width = lengths[Math.floor(lengths.length * 0.98)] ?? 0
  if (pairs.length < BREAKS_MIN || width < NARROWEST || width > WIDEST) return undefined
  const forced = pairs.filter(({ line, next }) => isForced(line, next, width)).length
  return forced >= FORCED_SHARE * pairs.length ? width : undefined
}

function continues(line: Line, next: Line, width: number): boolean {
  if (next.gap || STARTS_ITEM.test(next.raw) || ONLY_MARKS.test(next.text) || ONLY_MARKS.test(line.text)) return false
  return isForced(line, next, width) || (/^\p{Ll}/u.test(next.text) && line.raw.length > width / 2)
}

/** The right edge is ragged: editors break a few characters early. */
function isForced(line: Line, next: Line, width: number): boolean {
  const word = next.text.split(' ', 1)[0] ?? ''
  return line.raw.length + 1 + word.length > width - 3 && line.raw.length > width * 0.6
}

const STARTS_ITEM = /^\s*(?:[-*+•‣◦▪–>|]|\d{1,3}[.)]|[a-z]\))\s/u
const ONLY_MARKS = /^[^\p{L}\p{N}]+$/u
