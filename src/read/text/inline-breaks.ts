// Which lines did a link or an emphasis inside a paragraph part?
import { boilerplate } from '../boilerplate/boilerplate.ts'
import { DROP_CAP, withInitial } from './drop-cap.ts'
import { joinLines, type Line } from './lines.ts'
import { bylineOf } from './person-lines.ts'

/** A shorter line is as likely an entry of a menu in lower case. */
const LONG_WORDS = 5
/** A headline without a full stop is rarely longer than the first line of a paragraph that a link breaks. */
const BROKEN_WORDS = 10
/** The text of a link is rarely longer. */
const LINK_WORDS = 8

/**
 * Joins what tools part that put every piece of text on a line of its own: `… said`, `Jane Doe`, `on Monday.` Such a text
 * has no blank lines; any other stays as it is.
 */
export function joinInlineBreaks(written: readonly Line[]): Line[] {
  const lines = withoutDropCaps(written)
  if (lines.length < LINES_MIN || lines.slice(1).some(({ gap }) => gap)) return [...lines]
  const out: Line[] = []
  for (let at = 0; at < lines.length; at++) {
    const [line, last, after] = [lines[at], out.at(-1), lines[at + 1]]
    if (!line) continue
    if (last && (goesOn(last, line) || (after && isLink(line) && breaksOff(last) && goesOn(line, after))))
      out[out.length - 1] = joinLines(last, line)
    else out.push(line)
  }
  return out
}

const LINES_MIN = 10

/** The initial that a page sets as tall as several lines is printed on a line of its own. */
function withoutDropCaps(lines: readonly Line[]): Line[] {
  return lines.flatMap((line, at) => {
    const [last, next] = [lines[at - 1], lines[at + 1]]
    if (next && DROP_CAP.test(line.text) && isBelowInitial(next)) return []
    if (!last || !DROP_CAP.test(last.text) || !isBelowInitial(line)) return [line]
    const text = withInitial(last.text, line.text, lines)
    return [{ ...line, text, raw: text, gap: last.gap || line.gap }]
  })
}

function isBelowInitial(line: Line): boolean {
  return line.words >= LONG_WORDS && /^\p{Ll}/u.test(line.text)
}

/** A mark that closes what is above, or a word in lower case below a line that has no end. */
function goesOn(line: Line, next: Line): boolean {
  if (!/[\p{L}\p{N},"“”'’»)\]]$/u.test(line.text)) return false
  if (CLOSING.test(next.text)) return true
  if (!/^\p{Ll}/u.test(next.text) || (line.words < LONG_WORDS && next.words < LONG_WORDS)) return false
  // "by Jane Doe" below a headline, "read more" below a teaser.
  return bylineOf(next.text) === undefined && boilerplate(next.text) === undefined
}

function breaksOff(line: Line): boolean {
  return line.words >= BROKEN_WORDS && /[\p{Ll},]$/u.test(line.text)
}

function isLink(line: Line): boolean {
  return line.words > 0 && line.words <= LINK_WORDS
}

const CLOSING = /^[,.;:!?)\]»”’](?:\s|$)/u
