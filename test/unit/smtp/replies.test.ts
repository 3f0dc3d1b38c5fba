// Are replies found in a stream, wherever it is cut?
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ReplyReader } from '../../../src/smtp/replies.ts'

const STREAM = Buffer.from(
  '250 ok\r\n250-mail.example.org\r\n250-SIZE 1000\r\n250 HELP\r\n550-5.1.1 Kein Empfänger\r\n550 5.1.1 dieses Namens\r\n354\r\n421 4.7.0 bye\n',
)
const REPLIES = [
  { code: 250, text: '250 ok' },
  { code: 250, text: '250 mail.example.org SIZE 1000 HELP' },
  { code: 550, enhanced: '5.1.1', text: '550 5.1.1 Kein Empfänger dieses Namens' },
  { code: 354, text: '354' },
  { code: 421, enhanced: '4.7.0', text: '421 4.7.0 bye' },
]

test('replies are the same however the bytes are cut', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: STREAM.length })), (cuts) => {
      const reader = new ReplyReader()
      const at = [0, ...cuts.toSorted((a, b) => a - b), STREAM.length]
      const replies = at.slice(1).flatMap((end, nth) => reader.push(STREAM.subarray(at[nth], end)))
      expect(replies).toEqual(REPLIES)
    }),
  )
})

test('what never ends is not kept', () => {
  const line = Buffer.alloc(70_000, 'a')
  expect(() => new ReplyReader().push(line)).toThrow('never ends')
  const reader = new ReplyReader()
  expect(() => reader.push(Buffer.from('250-more\r\n'.repeat(1_000)))).toThrow('never ends')
})

test('control characters of a server reach no terminal', () => {
  const [reply] = new ReplyReader().push(Buffer.from('550 \u001b[31mred\u0007\r\n'))
  expect(reply?.text).toBe('550  [31mred')
})
