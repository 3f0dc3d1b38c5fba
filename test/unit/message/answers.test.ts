// Does the mail know whether somebody reads what readers answer?
import { expect, test } from 'vitest'
import { readsAnswers } from '../../../src/message/answers.ts'

test.each([
  'noreply@example.com',
  'The Weekly <no-reply@example.com>',
  'no_reply@example.com',
  'DoNotReply@example.com',
  'newsletter-noreply@example.com',
  'noreply+weekly@example.com',
  'ne-pas-repondre@example.com',
  'nicht-antworten@example.com',
  'noresponder@example.com',
])('nobody reads answers to %s', (from) => {
  expect(readsAnswers({ from })).toBe(false)
  expect(readsAnswers({ from, replyTo: 'editor@example.com' })).toBe(true)
  expect(readsAnswers({ from: 'editor@example.com', replyTo: from })).toBe(false)
})

test.each(['weekly@example.com', 'Nora Reply <nora.reply@example.com>', 'noreen@noreply.example', 'reply@example.com'])(
  'answers to %s are read',
  (from) => expect(readsAnswers({ from })).toBe(true),
)

test('answers to no address or a broken one are not read', () => {
  expect(readsAnswers({})).toBe(false)
  expect(readsAnswers({ from: 'The Weekly' })).toBe(false)
})
