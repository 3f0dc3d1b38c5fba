// Is plain text wrapped without losing anything?
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { columns } from '../../../src/model/columns.ts'
import { wrap } from '../../../src/render/wrap.ts'

const lines = (text: string): string[] => wrap(text).split('\n')

test('a long line is broken between words', () => {
  const wrapped = lines('word '.repeat(40).trim())
  expect(wrapped.length).toBe(3)
  expect(wrapped.every((line) => columns(line) <= 72 && /^word( word)*$/.test(line))).toBe(true)
})

test('the lines of a bullet are indented to its text', () => {
  expect(lines(`  - ${'word '.repeat(20)}`)).toEqual([
    `  - ${'word '.repeat(13).trim()}`,
    `    ${'word '.repeat(7).trim()}`,
  ])
})

test('an address is never broken', () => {
  const address = `https://example.com/${'long/'.repeat(30)}`
  expect(lines(`See ${address} for more`)).toEqual(['See', address, 'for more'])
})

test('Japanese is broken between words, and no line begins with a full stop', () => {
  const text = '最後の浚渫船が町を去ったとき、議会は五年以内に港が閉鎖されるだろうと考えていました。'.repeat(4)
  const wrapped = lines(text)
  expect(wrapped.join('')).toBe(text)
  for (const line of wrapped) {
    expect(columns(line)).toBeLessThanOrEqual(74)
    expect(line).not.toMatch(/^[。、]/)
  }
})

test('the signature separator keeps its space', () => {
  expect(wrap('a\n-- \nb')).toBe('a\n-- \nb')
})

test('nothing is lost but white space, and only what cannot be broken is too long', () => {
  const word = fc.oneof(
    fc.stringMatching(/^[a-zéß,.]{1,30}$/),
    fc.constantFrom('海', '港が閉鎖', 'ภาษาไทย', '한국어', '👩‍👩‍👧'),
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), fc.constantFrom('', '  ', '  - '), (words, indent) => {
      const text = indent + words.join(' ')
      const wrapped = wrap(text)
      expect(wrapped.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      for (const line of wrapped.split('\n')) {
        if (columns(line) > 72) expect(line.trim().replace(/^- /, '')).not.toContain(' ')
      }
    }),
  )
})

test('a line that fits loses only the white space at its end', () => {
  expect(wrap('  a  b \t\nc')).toBe('  a  b\nc')
})

test('no line ends with an opening bracket', () => {
  for (let before = 30; before < 38; before++) {
    const wrapped = lines(`${'港'.repeat(before)}（海）${'港'.repeat(20)}`)
    expect(wrapped.length).toBeGreaterThan(1)
    for (const line of wrapped) expect(line).not.toMatch(/（$/)
  }
})
