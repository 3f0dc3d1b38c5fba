// How do we stop hostile Markdown from keeping the parser busy for minutes?
import { maskCode } from './mask-code.ts'

/** The parser's time grows with the square of the emphasis, link and code marks in a paragraph. */
const MARKS_LIMIT = 1_000
const MARKS = /[*_[\]`~]|<[!?]/g
/** A line that makes a heading of the line above it. */
const UNDERLINE = /^[ \t]*(?:=+|-+)[ \t]*$/gm
const UNDERLINES_LIMIT = 1_000
/** What starts a new paragraph, where counting starts again. */
const BEGINNING = /^\s*$|^\s*(?:[-*+]|\d{1,9}[.)])\s|^ {0,3}#|^\s*\||^ {0,3}\[[^\]]+\]:/
/** Quotes and lists nested a hundred deep: far deeper than anyone writes. */
const NESTING =
  /^([ \t]*(?:(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])[ \t]*){100})(?:(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])[ \t]*)+/gm

/** The source; if it would take the parser too long, without the marks that are to blame. */
export function limitComplexity(source: string): string {
  const flat = withoutUnderlines(source.replace(NESTING, '$1'))
  if (!isDense(flat)) return flat
  const masked = maskCode(flat)
  return masked.unmask(paragraphs(masked.text).map(withoutMarksIfDense).join('\n'))
}

/** Each takes the parser time that grows with all that is above it. */
function withoutUnderlines(source: string): string {
  let count = 0
  return source.replace(UNDERLINE, (line) => (++count > UNDERLINES_LIMIT ? '' : line))
}

function paragraphs(source: string): string[] {
  const found: string[] = []
  let lines: string[] = []
  for (const line of source.split('\n')) {
    if (BEGINNING.test(line) && lines.length > 0) {
      found.push(lines.join('\n'))
      lines = []
    }
    lines.push(line)
  }
  return [...found, lines.join('\n')]
}

function withoutMarksIfDense(text: string): string {
  return isDense(text) ? text.replace(MARKS, ' ') : text
}

function isDense(text: string): boolean {
  return (text.match(MARKS)?.length ?? 0) > MARKS_LIMIT
}
