// How does text travel in short lines of ASCII that nothing on the way has to change?

const SOFT_BREAK = '=\r\n'
/** What stands for itself (RFC 2045 §6.7): a space or tab does so unless it ends a line. */
const ENCODED = /[^\t -<>-~]|[\t ]$/gu
const ENCODED_OR_SPACE = /[^!-<>-~]/gu
/**
 * As much as fits in a line of 76, cut inside of no `=XX` and no letter. Three are left free for a guarded beginning and
 * for the `=` at the end.
 */
const ROW = /.{1,73}(?<!=)(?<!=.)(?!=[89AB])/g

const encoder = new TextEncoder()

/**
 * Text as quoted-printable with line ends CRLF, no line over 76 letters. No line begins with a dot, which SMTP would have
 * to double (RFC 5321 §4.5.2), nor with `From `, which mailboxes would mark with `>` and so break a signature.
 */
export function quotedPrintable(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => encodeLine(line, ENCODED))
    .join('\r\n')
}

/**
 * One line of text that can be put in where a line begins, and ends where one begins. It has no spaces: so it is its own
 * canonical form for DKIM (RFC 6376 §3.4.4), whatever stands around it.
 */
export function quotedPrintableField(text: string): string {
  return text === '' ? '' : encodeLine(text, ENCODED_OR_SPACE) + SOFT_BREAK
}

/** Text that ends where a line begins, so that a field can follow it. */
export function quotedPrintableUpToField(text: string): string {
  const encoded = quotedPrintable(text)
  return encoded === '' || encoded.endsWith('\r\n') ? encoded : `${encoded}${SOFT_BREAK}`
}

function encodeLine(line: string, encoded: RegExp): string {
  const rows = line.replace(encoded, hex).match(ROW) ?? []
  return rows.map((row) => row.replace(/^(?:\.|F(?=rom ))/, hex)).join(SOFT_BREAK)
}

function hex(character: string): string {
  // In HTML almost all that is encoded is the sign between a name and its value.
  if (character === '=') return '=3D'
  return Array.from(encoder.encode(character), (byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`).join(
    '',
  )
}
