// Does text arrive as it left, in lines that nothing on the way has to change?
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  quotedPrintable,
  quotedPrintableField,
  quotedPrintableUpToField,
} from '../../../src/message/quoted-printable.ts'

/** Text with much of what is special: dots, equals signs, spaces at ends, line ends of all kinds, every script. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom('.', '=', ' ', '\t', '\n', '\r\n', 'From ', '-- ', 'ö', '漢', '😀', '\u0000', '\u00ad', '\uD800'),
      fc.string({ unit: 'grapheme', maxLength: 90 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''))

const decoded = (encoded: string) => {
  const bytes = encoded
    .replace(/=\r\n/g, '')
    .replace(/=([\dA-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString()
}
const withLineEnds = (original: string) => original.toWellFormed().replace(/\r\n|\r|\n/g, '\r\n')

test('what is decoded is what was encoded', () => {
  fc.assert(
    fc.property(text, (original) => {
      expect(decoded(quotedPrintable(original))).toBe(withLineEnds(original))
    }),
  )
})

test('every line is ASCII, short, without a space at its end, a dot or From at its start', () => {
  fc.assert(
    fc.property(text, (original) => {
      for (const line of quotedPrintable(original).split('\r\n')) {
        expect(line).toMatch(/^[\t\x20-\x7e]{0,76}$/)
        expect(line).not.toMatch(/^\.|^From |[\t ]$/)
      }
    }),
  )
})

test('a field put in between two texts arrives with them, on lines of its own', () => {
  const field = fc.string({ unit: 'grapheme', maxLength: 200 }).map((value) => value.replace(/[\r\n]/g, ''))
  fc.assert(
    fc.property(text, field, text, (before, value, after) => {
      const encoded = quotedPrintableUpToField(before) + quotedPrintableField(value) + quotedPrintable(after)
      expect(decoded(encoded)).toBe(withLineEnds(before) + value.toWellFormed() + withLineEnds(after))
      for (const line of encoded.split('\r\n')) expect(line).toMatch(/^(?!\.|From )[\t\x20-\x7e]{0,76}$/)
    }),
  )
})

test('plain words stay readable', () => {
  expect(quotedPrintable('Low tide, 7 a.m.\nHigh tide at noon')).toBe('Low tide, 7 a.m.\r\nHigh tide at noon')
})
