// Can text from a file give the terminal orders, or show a password?
import { expect, test } from 'vitest'
import { jsonText, plainOutput } from '../../src/cli/plain-output.ts'
import { parseConfig } from '../../src/config/parse.ts'
import { openLedger } from '../../src/ledger/open.ts'
import { senderOf } from '../../src/message/sender.ts'

test('escape sequences, controls and reversed text are shown, not obeyed', () => {
  expect(plainOutput('a\u001b[2Jb\u009b0m\rc\u202ed\te\n', true)).toBe('a\\u001b[2Jb\\u009b0m\\u000dc\\u202ed\te\n')
})

test('the program’s own colours stay on a terminal that shows them', () => {
  expect(plainOutput('\u001b[1mbold\u001b[22m', true)).toBe('\u001b[1mbold\u001b[22m')
  expect(plainOutput('\u001b[1mbold\u001b[22m', false)).toBe('\\u001b[1mbold\\u001b[22m')
})

test('JSON has the same content after its controls are escaped, and no lone surrogate', () => {
  const document = { title: 'a\u001b[2J\u009b \u202e “b”' }
  expect(JSON.parse(plainOutput(jsonText(document), false))).toEqual(document)
  expect(jsonText({ title: 'a\ud800' })).toContain('a\ufffd')
  expect(JSON.parse(jsonText({ in: { 'a\udc00.md': ['b\ud800'] } }))).toEqual({ in: { 'a\ufffd.md': ['b\ufffd'] } })
})

test('the password of a database or mail server is not shown', async () => {
  const url = 'postgres://ann:pass@word/x@db.example.com/list'
  await expect(openLedger(url, { mode: 'read', sent: [] })).rejects.toMatchObject({
    what: expect.stringContaining('postgres://ann:***@db.example.com/list'),
  })
  expect(() => parseConfig({ smtp: { servers: { a: url } } }, '/x/digestif.config.ts')).toThrow(/ann:\*\*\*@/)
})

test('a secret that can be guessed is refused', () => {
  const settings = { title: 'A', from: 'a@example.com' }
  expect(() => senderOf(settings, 'fifteen letters')).toThrow(/at least 16/)
  expect(senderOf(settings, 'sixteen letters!').address).toBe('a@example.com')
})
