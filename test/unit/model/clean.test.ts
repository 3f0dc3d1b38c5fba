// Which characters, links and pictures of an article reach a mail?
import { describe, expect, test } from 'vitest'
import { cleanLink, cleanPicture, cleanText } from '../../../src/model/clean.ts'
import { splitAtFields } from '../../../src/model/placeholders.ts'

describe('a text', () => {
  // UAX #9: LRE, RLE, PDF, LRO, RLO, then LRI, RLI, FSI, PDI.
  test.each(
    [...'\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069'].map((each) => [
      each.charCodeAt(0).toString(16),
      each,
    ]),
  )('loses the direction control U+%s, which would reverse what follows', (_, control) => {
    expect(cleanText(`gnp.${control}exe`)).toBe('gnp.exe')
  })

  test('keeps the marks that scripts need: joiners, and the marks of one direction', () => {
    for (const text of ['می\u200Cخواهم', '👩\u200D👩\u200D👧', 'C++\u200E', '\u05D0\u200F!'])
      expect(cleanText(text)).toBe(text)
  })

  test('is one line without control characters, a byte order mark and lone surrogates', () => {
    expect(cleanText(' a\r\n\tb\u2028c\u0007d\uFEFFe ')).toBe('a b c de')
    expect(cleanText('\uD800')).toBe('\uFFFD')
  })

  test('names no field, and its braces come back only in the finished mail', () => {
    const text = cleanText('\uE000\uE003{{reader.email}}')
    expect(text).not.toMatch(/[{}\uE000-\uE00F]/)
    expect(splitAtFields(text)).toEqual(['{{reader.email}}'])
  })
})

test.each([
  ['https://example.com/a b', 'https://example.com/a%20b'],
  [' https://example.com ', 'https://example.com/'],
  ["https://example.com/'{}()", 'https://example.com/%27%7B%7D%28%29'],
  ['mailto:ada@example.com', 'mailto:ada@example.com'],
  ['javascript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['/relative', undefined],
  [undefined, undefined],
])('the link %j becomes %j', (link, cleaned) => {
  expect(cleanLink(link)).toBe(cleaned)
})

test.each([
  ['cid:harbour', 'cid:harbour'],
  ['http://example.com/a.png', 'http://example.com/a.png'],
  ['data:image/png;base64,AAAA', undefined],
  ['mailto:ada@example.com', undefined],
])('the picture %j becomes %j', (source, cleaned) => {
  expect(cleanPicture(source)).toBe(cleaned)
})
