// Are header fields found as RFC 5322 writes them?
import { expect, test } from 'vitest'
import { bodyOf, parseHeaders } from '../../../src/model/header-lines.ts'

const SOURCE = 'Subject: One\r\n two\r\nFrom : a@x.org\r\nnot a field\r\nTo:\r\n\tb@x.org\r\n\r\nBody: none\r\n\r\nEnd'

test.each([
  ['CRLF', SOURCE],
  ['LF', SOURCE.replaceAll('\r\n', '\n')],
])('fields are unfolded, and what follows the empty line is the body (%s)', (_, source) => {
  expect(parseHeaders(source)).toEqual([
    { name: 'Subject', value: 'One two', lines: ['Subject: One', ' two'], line: 1 },
    { name: 'From', value: 'a@x.org', lines: ['From : a@x.org'], line: 3 },
    { name: 'To', value: 'b@x.org', lines: ['To:', '\tb@x.org'], line: 5 },
  ])
  expect(bodyOf(source).replaceAll('\r', '')).toBe('Body: none\n\nEnd')
})

test('a head without a body ends with the source', () => {
  expect(parseHeaders('Subject: One')).toHaveLength(1)
  expect(bodyOf('Subject: One')).toBe('')
})
