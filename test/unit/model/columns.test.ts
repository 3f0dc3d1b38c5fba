// How wide is a text?
import { expect, test } from 'vitest'
import { columns } from '../../../src/model/columns.ts'

test.each([
  ['', 0],
  ['Ellmouth', 8],
  ['café', 4],
  ['cafe\u0301', 4],
  ['港が閉鎖', 8],
  ['한국어', 6],
  ['مدينة', 5],
  ['🌊', 2],
  ['𠮷', 2],
  ['a\u200db', 2],
])('%j takes %i columns', (text, width) => {
  expect(columns(text)).toBe(width)
})
