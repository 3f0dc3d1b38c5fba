// What does one reader receive?
import { escapeHtml, oneLine } from './escape.ts'
import type { ReaderFields, Segments } from './message.ts'

/**
 * Fills one reader's fields into a rendered text. Fields are plain text, and escaped: whatever they contain, the HTML keeps
 * the same tags and the plain text the same lines.
 */
export function merge(segments: Segments, fields: ReaderFields, as: 'html' | 'text'): string {
  const escaped = as === 'html' ? escapeHtml : oneLine
  return segments.map((part) => (typeof part === 'string' ? part : escaped(fields[part.field]))).join('')
}

/** The size of a rendered text in UTF-8 without the reader's fields, for the size limit. */
export function bytesOf(segments: Segments): number {
  return segments.reduce((sum, part) => sum + (typeof part === 'string' ? Buffer.byteLength(part) : 0), 0)
}

/**
 * The size of the same text as quoted-printable (RFC 2045 §6.7): three bytes for each one that is not ASCII and for each `=`,
 * and a soft line break after every 73. So an Arabic character takes six bytes and a Chinese one nine.
 */
export function encodedBytesOf(segments: Segments): number {
  const text = segments.map((part) => (typeof part === 'string' ? part : '')).join('')
  const bytes = Buffer.byteLength(text)
  const ascii = text.replace(/[^\0-\x7f]+/g, '')
  const equals = ascii.length - ascii.replaceAll('=', '').length
  const encoded = ascii.length + 3 * (bytes - ascii.length) + 2 * equals
  return encoded + 3 * Math.floor(encoded / 73)
}
