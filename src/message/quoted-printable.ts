// How is text encoded as quoted-printable that no server has to change?

const SOFT_BREAK = '=\r\n'
/** What has to be encoded (RFC 2045 §6.7): a space or tab only at the end of a line. */
const ENCODED = /[^\t -<>-~]|[\t ]$/gu
const ENCODED_OR_SPACE = /[^!-<>-~]/gu
/**
 * As much as fits in a line of 76 without cutting an `=XX` or a character. Three are left free, for an encoded first
 * character and for the `=` at the end.
 */
const ROW = /.{1,73}(?<!=)(?<!=.)(?!=[89AB])/g

const encoder = new TextEncoder()

/**
 * Text as quoted-printable with CRLF line ends and no line over 76 characters. No line begins with a dot, which SMTP would
 * double (RFC 5321 §4.5.2), or with `From `, which mbox files escape with `>`, breaking the signature.
 */
export function quotedPrintable(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => encodeLine(line, ENCODED))
    .join('\r\n')
}

/**
 * One line of text that is inserted at the beginning of a line and ends at the beginning of the next. It contains no
 * spaces, so it is its own canonical form for DKIM (RFC 6376 §3.4.4), whatever surrounds it.
 */
export function quotedPrintableField(text: string): string {
  return text === '' ? '' : encodeLine(text, ENCODED_OR_SPACE) + SOFT_BREAK
}

/** Text that ends at the beginning of a line, so that a field can follow. */
export function quotedPrintableUpToField(text: string): string {
  const encoded = quotedPrintable(text)
  return encoded === '' || encoded.endsWith('\r\n') ? encoded : `${encoded}${SOFT_BREAK}`
}

function encodeLine(line: string, encoded: RegExp): string {
  const rows = line.replace(encoded, hex).match(ROW) ?? []
  return rows.map((row) => row.replace(/^(?:\.|F(?=rom ))/, hex)).join(SOFT_BREAK)
}

function hex(character: string): string {
  // In HTML this is by far the most frequent: the sign between an attribute and its value.
  if (character === '=') return '=3D'
  return Array.from(encoder.encode(character), (byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`).join(
    '',
  )
}
