// What are the rows of a list in CSV?
import { DigestError } from '../../model/problem.ts'

/** One row, the header being the first; `line` is where it begins. */
export interface Row {
  readonly line: number
  readonly cells: readonly string[]
}

/** A longer row is one whose quotes never close, or no list at all. */
const ROW_MAX_CHARACTERS = 1_000_000

/**
 * The rows of CSV by RFC 4180, and of what spreadsheets make of it: the header tells whether commas, semicolons or tabs
 * part the cells, and how lines end. Empty rows are left out, rows may be shorter or longer than the header, and a quote
 * in the middle of a cell is a character. Throws a DigestError `bad-csv` with the line of a row that never ends.
 */
export async function* rows(chunks: AsyncIterable<string>, file: string): AsyncGenerator<Row> {
  let form: Form | undefined
  let rest = ''
  let line = 1
  for await (const chunk of chunks) {
    const text = rest + chunk
    form ??= formOf(text, false)
    if (!form && text.length <= ROW_MAX_CHARACTERS) {
      rest = text
      continue
    }
    form ??= formOf(text, true)
    let start = 0
    for (let taken = takeRow(text, start, form); taken; taken = takeRow(text, start, form)) {
      if (!isEmpty(taken.cells)) yield { line, cells: taken.cells }
      line += taken.lines
      start = taken.end
    }
    rest = text.slice(start)
    if (rest.length > ROW_MAX_CHARACTERS) throw endless(file, line)
  }
  form ??= formOf(rest, true)
  // With a last end of line every row is complete; what is left then has an open quote.
  const last = rest === '' ? undefined : takeRow(rest + form.newline, 0, form)
  if (last && !isEmpty(last.cells)) yield { line, cells: last.cells }
  if (rest !== '' && !last) throw endless(file, line)
}

interface Form {
  readonly delimiter: ',' | ';' | '\t'
  readonly newline: '\n' | '\r'
}

/** Undefined while the header may go on. Carriage returns alone end lines in files of old Macintoshes. */
function formOf(text: string, isWhole: true): Form
function formOf(text: string, isWhole: boolean): Form | undefined
function formOf(text: string, isWhole: boolean): Form | undefined {
  const end = text.search(/[\r\n]/)
  if (!isWhole && (end < 0 || end === text.length - 1)) return undefined
  const head = (end < 0 ? text : text.slice(0, end)).replaceAll(/"[^"]*"/g, '')
  const count = (character: string) => head.split(character).length
  const delimiter = ([',', ';', '\t'] as const).reduce((best, one) => (count(one) > count(best) ? one : best))
  return { delimiter, newline: text[end] === '\r' && text[end + 1] !== '\n' ? '\r' : '\n' }
}

interface Taken {
  readonly cells: string[]
  /** Where the next row begins. */
  readonly end: number
  /** Lines that it takes: more than one where cells hold line ends. */
  readonly lines: number
}

/** The row that begins at `start`, or undefined where its end is not there yet. */
function takeRow(text: string, start: number, { delimiter, newline }: Form): Taken | undefined {
  let end = text.indexOf(newline, start)
  if (end < 0) return undefined
  const line = text.slice(start, end)
  if (!line.includes('"')) return { cells: withoutReturn(line).split(delimiter), end: end + 1, lines: 1 }
  const cells: string[] = []
  let lines = 1
  let at = start
  for (;;) {
    let quoted = ''
    OPENING.lastIndex = at
    if (OPENING.test(text)) {
      const open = OPENING.lastIndex
      const close = closingQuote(text, open)
      if (close < 0) return undefined
      quoted = text.slice(open, close).replaceAll('""', '"')
      lines += quoted.split(newline).length - 1
      at = close + 1
      if (at > end) end = text.indexOf(newline, at)
      if (end < 0) return undefined
    }
    const next = text.indexOf(delimiter, at)
    const isLast = next < 0 || next > end
    cells.push(quoted + (isLast ? withoutReturn(text.slice(at, end)) : text.slice(at, next)))
    if (isLast) return { cells, end: end + 1, lines }
    at = next + 1
  }
}

/** Some write a space after the comma. */
const OPENING = / *"/y

/** Where the quote stands that ends a quoted cell; two of them are one character of it. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from)
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2)
  return at
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line
}

function isEmpty(cells: readonly string[]): boolean {
  return cells.length === 1 && cells[0]?.trim() === ''
}

function endless(file: string, line: number): DigestError {
  const what = 'The row that begins here never ends: a quote is not closed, or it is longer than a million characters.'
  const fix = 'Mend the row and import the file again; what was taken before is not taken twice.'
  return new DigestError({ code: 'bad-csv', what, where: { file, line }, fix })
}
