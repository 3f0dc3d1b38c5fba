// Is a text shortened between words?
import { expect, test } from 'vitest'
import { columns } from '../../../src/model/columns.ts'
import { cutAtWord } from '../../../src/model/cut.ts'

test.each([
  ['short enough', 12, 'short enough'],
  ['The harbour, the sea', 14, 'The harbour…'],
  ['I supercalifragilistic', 12, 'I supercali…'],
  ['海野 渚の話', 8, '海野 渚…'],
])('%j in %d columns is %j', (text, width, expected) => {
  expect(cutAtWord(text, width)).toBe(expected)
  expect(columns(expected)).toBeLessThanOrEqual(width)
})
