// How is plain text wrapped to the line length of a mail?
import { columns } from '../model/columns.ts'

/** RFC 3676 §4.2: lines should be shorter than 78; 72 leaves room for a quote mark or two. */
const WIDTH = 72

// A fixed locale, so that every machine wraps alike.
const WORDS = new Intl.Segmenter('en', { granularity: 'word' })

/** Scripts without spaces: a line may end between any two of their words. */
const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
/** What must not begin a line (in Japanese typesetting, kinsoku). */
const CLOSING = /^[\p{Pe}\p{Pf}\p{Po}々ー～]/u
const OPENING = /[\p{Ps}\p{Pi}]$/u

/**
 * Breaks long lines between words and keeps their indent, also that of a bullet. A word or address that is longer than a line
 * stays whole, since a broken address leads nowhere.
 */
export function wrap(text: string): string {
  return text.split('\n').map(wrapLine).join('\n')
}

function wrapLine(line: string): string {
  // RFC 3676 §4.3: the space is part of the line that begins a signature.
  if (line === '-- ') return line
  if (columns(line) <= WIDTH) return line.trimEnd()
  const indent = /^ */.exec(line)?.[0] ?? ''
  const bullet = /^(?:[-*•] +|\d+\. +)/.exec(line.slice(indent.length))?.[0] ?? ''
  const hanging = ' '.repeat(indent.length + bullet.length)
  const lines: string[] = []
  let current = indent + bullet
  let isEmpty = true
  for (const piece of pieces(line.slice(hanging.length))) {
    if (!isEmpty && columns(current) + columns(piece.trimEnd()) > WIDTH) {
      lines.push(current.trimEnd())
      current = hanging
    }
    current += piece
    isEmpty = false
  }
  return [...lines, current.trimEnd()].join('\n')
}

/** The text split wherever a line may end; a space belongs to the piece before it. */
function pieces(text: string): string[] {
  return (text.match(/\S+\s*/g) ?? []).flatMap((word) => (SPACELESS.test(word) ? spaceless(word) : [word]))
}

function spaceless(word: string): string[] {
  const result: string[] = []
  for (const { segment } of WORDS.segment(word)) {
    const last = result.at(-1)
    const glued =
      last !== undefined &&
      (CLOSING.test(segment) ||
        OPENING.test(last) ||
        segment.trim() === '' ||
        !(SPACELESS.test(segment) || SPACELESS.test(last)))
    if (glued) result[result.length - 1] = last + segment
    else result.push(segment)
  }
  return result
}
