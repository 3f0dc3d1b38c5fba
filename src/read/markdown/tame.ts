// How is Markdown kept from taking a parser for ever?
import { shelveCode } from './code-spans.ts'

/** Emphasis, links and code take a parser time with the square of their number in a paragraph. */
const MARKS_LIMIT = 1_000
const MARKS = /[*_[\]`~]|<[!?]/g
/** What begins a new paragraph, so that counting begins anew. */
const BEGINNING = /^\s*$|^\s*(?:[-*+]|\d{1,9}[.)])\s|^ {0,3}#|^\s*\||^ {0,3}\[[^\]]+\]:/
/** Quotes and lists in one another: a hundred times deeper than anyone writes. */
const NESTING =
  /^([ \t]*(?:(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])[ \t]*){100})(?:(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])[ \t]*)+/gm

/** The source, unless it would cost more than it can be worth: then without the marks that would. */
export function tamed(source: string): string {
  const flat = source.replace(NESTING, '$1')
  if (!isDense(flat)) return flat
  const shelf = shelveCode(flat)
  return shelf.restore(paragraphs(shelf.text).map(tamedParagraph).join('\n'))
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

function tamedParagraph(text: string): string {
  return isDense(text) ? text.replace(MARKS, ' ') : text
}

function isDense(text: string): boolean {
  return (text.match(MARKS)?.length ?? 0) > MARKS_LIMIT
}
