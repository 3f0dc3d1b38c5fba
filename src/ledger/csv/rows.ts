// What are the rows of a list in CSV?

/** One row, the header being the first; `line` is where it begins. */
export interface Row {
  readonly line: number
  readonly cells: readonly string[]
  /** Why it can't be believed: then the row is but its first line, and the next line begins another. */
  readonly broken?: string
}

/** A longer row is one whose quotes never close, or no list at all. */
const ROW_MAX_CHARACTERS = 1_000_000
const OPEN_QUOTE = 'A quote that opens in this row is not closed.'
const TOO_LONG = 'The row is longer than a million characters.'
const SHOWN = 1_000

/**
 * The rows of CSV by RFC 4180, and of what spreadsheets make of it: the header tells whether commas, semicolons, tabs or
 * bars part the cells, and how lines end; Excel's own line `sep=;` above it says so, too. Empty rows are left out, rows may be shorter or longer than the header, and a quote
 * in the middle of a cell is a character. One row that is broken costs none of the others.
 */
export async function* rows(chunks: AsyncIterable<string>): AsyncGenerator<Row> {
  let form: Form | undefined
  let rest = ''
  let line = 1
  let isSkipping = false
  for await (const chunk of chunks) {
    let text = rest + chunk
    if (!form) {
      form = formOf(text, text.length > ROW_MAX_CHARACTERS)
      if (form && form.start > 0) line++
      text = text.slice(form?.start)
    }
    if (!form) {
      rest = text
      continue
    }
    if (isSkipping) {
      const end = text.indexOf(form.newline)
      text = end < 0 ? '' : text.slice(end + 1)
      isSkipping = end < 0
    }
    let start = 0
    for (let taken = nextRow(text, start, form); taken; taken = nextRow(text, start, form)) {
      if (!isEmpty(taken.cells)) yield rowOf(taken, line)
      line += taken.lines
      start = taken.end
      isSkipping = taken.end > text.length
    }
    rest = text.slice(start)
  }
  if (!form) {
    form = formOf(rest, true)
    if (form.start > 0) line++
    rest = rest.slice(form.start)
  }
  // With a last end of line every row is complete; one that is not then has an open quote.
  const text = rest === '' ? '' : rest + form.newline
  for (let start = 0; start < text.length; ) {
    const taken = nextRow(text, start, form) ?? brokenRow(text, start, form)
    if (!isEmpty(taken.cells)) yield rowOf(taken, line)
    line += taken.lines
    start = taken.end
  }
}

function rowOf({ cells, broken }: Taken, line: number): Row {
  return { line, cells, ...(broken !== undefined && { broken }) }
}

/** Undefined where the end of the row is not there yet, and may still come. */
function nextRow(text: string, start: number, form: Form): Taken | undefined {
  const taken = takeRow(text, start, form)
  const length = (taken?.end ?? text.length) - start
  return length > ROW_MAX_CHARACTERS ? brokenRow(text, start, form) : taken
}

/** The first line alone; where even that has no end yet, the next row begins beyond the text. */
function brokenRow(text: string, start: number, { delimiter, newline }: Cut): Taken {
  const end = text.indexOf(newline, start)
  const line = text.slice(start, end < 0 ? undefined : end)
  const broken = line.length >= ROW_MAX_CHARACTERS ? TOO_LONG : OPEN_QUOTE
  const cells = withoutReturn(line.slice(0, SHOWN)).split(delimiter)
  return { cells, end: end < 0 ? text.length + 1 : end + 1, lines: 1, broken }
}

/** How cells and rows are parted. */
interface Cut {
  readonly delimiter: string
  readonly newline: '\n' | '\r'
}

interface Form extends Cut {
  /** Where the header begins: behind the line `sep=;` if there is one. */
  readonly start: number
}

/** Undefined while the header may go on. Carriage returns alone end lines in files of old Macintoshes. */
function formOf(text: string, isWhole: true): Form
function formOf(text: string, isWhole: boolean): Form | undefined
function formOf(text: string, isWhole: boolean): Form | undefined {
  const end = text.search(/[\r\n]/)
  if (!isWhole && (end < 0 || end === text.length - 1)) return undefined
  const head = (end < 0 ? text : text.slice(0, end)).replaceAll(/"[^"]*"/g, '')
  const count = (character: string) => head.split(character).length
  const newline = text[end] === '\r' && text[end + 1] !== '\n' ? '\r' : '\n'
  const [line, said] = /^"?sep=([,;|\t])"?[\t ,;|]*(?:\r\n|\r|\n)/i.exec(text) ?? []
  if (line !== undefined && said !== undefined) return { delimiter: said, newline, start: line.length }
  const delimiter = [',', ';', '\t', '|'].reduce((best, one) => (count(one) > count(best) ? one : best))
  return { delimiter, newline, start: 0 }
}

interface Taken {
  readonly cells: string[]
  /** Where the next row begins. */
  readonly end: number
  /** Lines that it takes: more than one where cells hold line ends. */
  readonly lines: number
  readonly broken?: string
}

/** The row that begins at `start`, or undefined where its end is not there yet. */
function takeRow(text: string, start: number, { delimiter, newline }: Cut): Taken | undefined {
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
    const tail = isLast ? withoutReturn(text.slice(at, end)) : text.slice(at, next)
    // A cell of several lines that goes on after its quote took the opening quote of another for its end.
    if (quoted.includes(newline) && tail.trim() !== '') return brokenRow(text, start, { delimiter, newline })
    cells.push(quoted + tail)
    if (isLast) return { cells, end: end + 1, lines }
    at = next + 1
  }
}

/** Some write a space after the comma. */
const OPENING = / *"/y

/** The index of the quote that ends a quoted cell; two in a row are one character of it. */
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
