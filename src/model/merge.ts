// What does one reader receive?
import { escapeHtml, oneLine } from './escape.ts'
import type { ReaderFields, Segments } from './message.ts'

/**
 * A rendered text with one reader's fields in their places. Fields are plain text and are escaped for the place:
 * whatever stands in them, the HTML has the same tags and the text the same lines.
 */
export function merge(segments: Segments, fields: ReaderFields, as: 'html' | 'text'): string {
  const escaped = as === 'html' ? escapeHtml : oneLine
  return segments.map((part) => (typeof part === 'string' ? part : escaped(fields[part.field]))).join('')
}

/** The bytes of a rendered text in UTF-8, the readers' own fields left out: what the size budget is measured by. */
export function bytesOf(segments: Segments): number {
  return segments.reduce((sum, part) => sum + (typeof part === 'string' ? Buffer.byteLength(part) : 0), 0)
}

/**
 * The bytes of the same as quoted-printable (RFC 2045 §6.7): three for each byte beyond ASCII and for each `=`, and a
 * soft line break after every 73. A letter of Arabic takes six, one of Chinese nine.
 */
export function encodedBytesOf(segments: Segments): number {
  const text = segments.map((part) => (typeof part === 'string' ? part : '')).join('')
  const bytes = Buffer.byteLength(text)
  const ascii = text.replace(/[^\0-\x7f]+/g, '')
  const equals = ascii.length - ascii.replaceAll('=', '').length
  const encoded = ascii.length + 3 * (bytes - ascii.length) + 2 * equals
  return encoded + 3 * Math.floor(encoded / 73)
}
