// How does text travel in short lines of ASCII that nothing on the way has to change?

/** RFC 2045 §6.7 allows 76 with the `=` of a soft break. */
const WIDTH = 75
const SOFT_BREAK = '=\r\n'
/** What stands for itself everywhere (RFC 2045 §6.7). */
const LITERAL = /^[!-<>-~]$/
/** A reader's field as most are: nothing to encode, short enough for one line, no dot or `From ` to begin it. */
const PLAIN_FIELD = /^(?!\.)[!-<>-~]{1,75}$/

const encoder = new TextEncoder()

/**
 * Text as quoted-printable with line ends CRLF, no line over 76 letters. No line begins with a dot, which SMTP would have
 * to double (RFC 5321 §4.5.2), nor with `From `, which mailboxes would mark with `>` and so break a signature.
 */
export function quotedPrintable(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => encodeLine(line, ' \t'))
    .join('\r\n')
}

/**
 * One line of text that can be put in where a line begins, and ends where one begins. It has no spaces: so it is its own
 * canonical form for DKIM (RFC 6376 §3.4.4), whatever stands around it.
 */
export function quotedPrintableField(text: string): string {
  if (text === '') return ''
  return (PLAIN_FIELD.test(text) ? text : encodeLine(text, '')) + SOFT_BREAK
}

/** Text that ends where a line begins, so that a field can follow it. */
export function quotedPrintableUpToField(text: string): string {
  const encoded = quotedPrintable(text)
  return encoded === '' || encoded.endsWith('\r\n') ? encoded : `${encoded}${SOFT_BREAK}`
}

function encodeLine(line: string, spaces: string): string {
  const characters = Array.from(line)
  const rows: string[] = []
  let row = ''
  characters.forEach((character, at) => {
    const isLast = at === characters.length - 1
    const staysSpace = spaces.includes(character) && !isLast
    const unit = LITERAL.test(character) || staysSpace ? character : hex(character)
    if (row.length + unit.length > WIDTH) {
      rows.push(row)
      row = ''
    }
    const isMarked = row === '' && (unit === '.' || characters.slice(at, at + 5).join('') === 'From ')
    row += isMarked ? hex(character) : unit
  })
  return [...rows, row].join(SOFT_BREAK)
}

function hex(character: string): string {
  return Array.from(encoder.encode(character), (byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`).join(
    '',
  )
}
