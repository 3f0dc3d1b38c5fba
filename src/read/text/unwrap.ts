// Which lines of a hard-wrapped text form one paragraph?
import { endsPicture } from './caption.ts'
import { joinLines, type Line } from './lines.ts'
import { hasAddress } from './link-addresses.ts'

/** Mails, READMEs and Gutenberg texts wrap at 60 to 80 columns, text browsers as wide as their window; none is narrower. */
const NARROWEST = 40
const WIDEST = 200
/** A line that reaches less far ends where its author wanted, as those of menus do. */
const FULL = 0.6
/** A few lines are longer than the column, which has words in it that are. */
const WIDTH_SHARES = [0.98, 0.95, 0.9]
const FORCED_SHARE = 0.5
/** Of the lines below a forced break, as many at least go on in lower case, where the script has it. */
const LOWER_SHARE = 0.2
const CASED_SHARE = 0.4
const BREAKS_MIN = 3
/** Of those in mid-word, in scripts without spaces. */
const UNSPACED_MIN = 2
/** So many forced breaks, most of them in mid-sentence, are a wrapped text whatever is beside it. */
const PARTLY_MIN = 8
const PARTLY_LOWER_SHARE = 0.6
const BEYOND = 1.15
/** The right edge is ragged: editors break a few characters early. */
const RAGGED = 3

/**
 * Joins lines that were wrapped to fit a column; a text that isn't wrapped stays as it is.
 * A break was forced if the next line's first word would not have fitted: in a wrapped text most breaks behind full
 * lines are forced, in verse and lists hardly any.
 */
export function unwrapLines(lines: readonly Line[]): Line[] {
  const width = columnOf(lines)
  if (width === undefined) return [...lines]
  const out: Line[] = []
  let before: Line | undefined
  for (const line of lines) {
    const last = out.at(-1)
    const goesOn = before && last && (continues(before, line, width) || isInside(last, before, line, width))
    if (last && goesOn && !endsPicture(last.text)) out[out.length - 1] = joinLines(last, line)
    else out.push(line)
    before = line
  }
  return out
}

/** The column at which the text is wrapped, if it is. */
function columnOf(lines: readonly Line[]): number | undefined {
  const pairs = lines.flatMap((line, i) => {
    const next = lines[i + 1]
    const columns = columnsOf(line.raw)
    return next && columns >= NARROWEST * FULL && mayContinue(line, next) && !hasAddress(line.raw)
      ? [{ line, next, columns }]
      : []
  })
  const widths = pairs.map(({ columns }) => columns).sort((a, b) => a - b)
  const candidates = new Set(WIDTH_SHARES.map((share) => widths[Math.floor(widths.length * share)] ?? 0))
  return [...candidates].find((width) => isWrappedAt(lines, pairs, width))
}

interface Pair {
  readonly line: Line
  readonly next: Line
  readonly columns: number
}

function isWrappedAt(lines: readonly Line[], pairs: readonly Pair[], width: number): boolean {
  if (width < NARROWEST || width > WIDEST) return false
  const full = pairs.filter(({ columns }) => columns > width * FULL)
  const forced = full.filter(({ line, next }) => isForced(line, next, width))
  const cased = forced.filter(({ next }) => /^[\p{Lu}\p{Ll}]/u.test(next.text))
  const lower = cased.filter(({ next }) => /^\p{Ll}/u.test(next.text)).length
  // A few words with a capital among those of a script without it say nothing.
  const isCased = cased.length > CASED_SHARE * forced.length
  const isMostly = forced.length >= FORCED_SHARE * full.length && (!isCased || lower >= LOWER_SHARE * cased.length)
  // Beside many teasers; a page that isn't wrapped has paragraphs, which are longer than any of its other lines.
  const isPartly =
    cased.length >= PARTLY_MIN &&
    lower >= PARTLY_LOWER_SHARE * cased.length &&
    lines.every(({ raw }) => hasAddress(raw) || columnsOf(raw) <= width * BEYOND)
  const least = forced.length > 1 && forced.every(isInWord) ? UNSPACED_MIN : BREAKS_MIN
  return full.length >= least && (isMostly || isPartly)
}

/** Whether a break is between two ideographs or kana, which no author chose. */
function isInWord({ line, next }: Pair): boolean {
  return UNSPACED_LAST.test(line.text) && UNSPACED_FIRST.test(next.text)
}

const UNSPACED_LAST = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]$/u
const UNSPACED_FIRST = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u

function continues(line: Line, next: Line, width: number): boolean {
  if (!mayContinue(line, next)) return false
  return isForced(line, next, width) || (/^\p{Ll}/u.test(next.text) && columnsOf(line.raw) > width / 2)
}

/** A number that begins a line inside a picture's description ("[A quay on November", "26. …]") begins no list. */
function isInside(last: Line, before: Line, next: Line, width: number): boolean {
  return OPEN_DESCRIPTION.test(last.text) && !next.gap && isForced(before, next, width)
}

const OPEN_DESCRIPTION = /^\[[^\][]{1,600}$/

function mayContinue(line: Line, next: Line): boolean {
  return (
    !next.gap &&
    !HEADING.test(next.text) &&
    !STARTS_ITEM.test(next.raw) &&
    !ONLY_MARKS.test(next.text) &&
    !ONLY_MARKS.test(line.text)
  )
}

function isForced(line: Line, next: Line, width: number): boolean {
  const columns = columnsOf(line.raw)
  // An address may be longer than a line, whose break it then forces.
  if (columns > width + RAGGED) return hasAddress(line.raw)
  const start = next.raw.trimStart()
  const word = WIDE.test(start.charAt(0)) ? start.charAt(0) : (start.split(' ', 1)[0] ?? '')
  // A link that no program breaks leaves a short line above it.
  const isLong = hasAddress(word) && columnsOf(word) > width * FULL && line.words >= LINK_ABOVE_WORDS
  return (isLong || columns > width * FULL) && columns + 1 + columnsOf(word) > width - RAGGED
}

const LINK_ABOVE_WORDS = 3

/** Terminals give a Chinese character two columns. */
function columnsOf(text: string): number {
  return text.length + (text.match(WIDES)?.length ?? 0)
}

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/
const WIDES = new RegExp(WIDE, 'g')
const STARTS_ITEM = /^\s*(?:[-*+•‣◦▪–>|]|\d{1,3}[.)]|[a-z]\))\s/u
const HEADING = /^#{1,6}\s/
const ONLY_MARKS = /^[^\p{L}\p{N}]+$/u
