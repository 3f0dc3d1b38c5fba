// Is nothing left of a text but what is meant to be read?
import { expect, test } from 'vitest'
import { cleanDecodedText, cleanText } from '../../../src/read/clean-text.ts'

test.each([
  ['  two\n\tlines  ', 'two lines'],
  ['soft\u00ADhyphen, zero\u200Bwidth, \u202Ebidi', 'softhyphen, zerowidth, bidi'],
  ['می\u200Cخواهم', 'می\u200Cخواهم'],
  ['a\u200Db 👩\u200D🚀', 'ab 👩\u200D🚀'],
])('%j is read as %j', (text, clean) => {
  expect(cleanText(text)).toBe(clean)
})

test('character references are decoded, even if they were escaped twice', () => {
  expect(cleanDecodedText('The printer&#8217;s &amp;amp; the reader&amp;#8217;s')).toBe('The printer’s & the reader’s')
})
