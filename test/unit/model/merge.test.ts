// What becomes of a rendered text when a reader's fields are put in?
import { expect, test } from 'vitest'
import { bytesOf, merge } from '../../../src/model/merge.ts'
import type { Segments } from '../../../src/model/message.ts'
import { ada } from '../../support/look.ts'

const segments: Segments = ['<a href="', { field: 'unsubscribe' }, '">Abbestellen für ', { field: 'name' }, '</a>']

test('HTML is escaped, text is not', () => {
  const fields = { ...ada, name: '<b>Ada</b>', unsubscribe: 'https://example.com/?a=1&b="2"' }
  expect(merge(segments, fields, 'html')).toBe(
    '<a href="https://example.com/?a=1&amp;b=&quot;2&quot;">Abbestellen für &lt;b&gt;Ada&lt;/b&gt;</a>',
  )
  expect(merge(segments, fields, 'text')).toContain('<b>Ada</b>')
})

test('a field in plain text stays in its line', () => {
  expect(merge(segments, { ...ada, name: 'Ada\r\nBcc: eve@example.com\u2028' }, 'text')).not.toMatch(/[\r\n\u2028]/)
})

test('the bytes are those of UTF-8 without the fields', () => {
  expect(bytesOf(segments)).toBe('<a href="">Abbestellen für </a>'.length + 1)
})
