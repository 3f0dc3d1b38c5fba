// Is what is one reader's own in a mail right, and can nobody forge it?
import { expect, test } from 'vitest'
import { compileMessage } from '../../../src/message/compile.ts'
import { copiesOf, headOf, personalize } from '../../../src/message/copies.ts'
import { commonHeaders } from '../../../src/message/headers.ts'
import { sampleCopy } from '../../../src/message/sample-copy.ts'
import { senderOf } from '../../../src/message/sender.ts'
import { readerOf, tokenFor } from '../../../src/message/token.ts'

const settings = { title: 'The Weekly', from: 'The Weekly <weekly@Example.com>' }
const anna = { subscriber: 51, address: 'anna@example.org', name: 'Anna' }

test('until there are public pages, a mail unsubscribes', () => {
  const { fields, unsubscribe } = personalize(
    anna,
    '2026-11-23',
    senderOf({ ...settings, replyTo: 'editor@example.com' }),
  )
  expect(fields.unsubscribe).toBe('mailto:editor@example.com?subject=unsubscribe')
  expect(unsubscribe).toEqual({ mailto: fields.unsubscribe })
})

test('with public pages, a signed link does, in one click', () => {
  const sender = senderOf({ ...settings, url: 'https://example.com/weekly/' }, 'secret-of-the-test')
  const { fields, unsubscribe } = personalize(anna, '2026-11-23', sender)
  expect(fields.unsubscribe).toMatch(/^https:\/\/example\.com\/weekly\/unsubscribe\/51\.[\w-]{16}$/)
  expect(unsubscribe?.https).toBe(fields.unsubscribe)
  expect(unsubscribe?.mailto).toMatch(/^mailto:weekly@example\.com\?subject=unsubscribe%2051\.[\w-]{16}$/)
})

test('without HTTPS there is no one-click header, as its standard wants', () => {
  const sender = senderOf({ ...settings, url: 'http://localhost:8080' }, 'secret-of-the-test')
  expect(personalize(anna, '2026-11-23', sender).unsubscribe?.https).toBeUndefined()
})

test('a token names its reader, and no change of it is believed', () => {
  const token = tokenFor(51, 'example.com', 'unsubscribe', 'secret-of-the-test')
  expect(readerOf(token, 'example.com', 'unsubscribe', 'secret-of-the-test')).toBe(51)
  const forged = [
    token.replace('51', '52'),
    token.replace('51', '051'),
    `${token}=`,
    token.slice(0, -1),
    token.toUpperCase(),
    '',
    '51',
    '51.',
  ]
  for (const one of forged)
    expect(readerOf(one, 'example.com', 'unsubscribe', 'secret-of-the-test'), one).toBeUndefined()
  expect(readerOf(token, 'example.net', 'unsubscribe', 'secret-of-the-test')).toBeUndefined()
  expect(readerOf(token, 'weekly.example.com', 'bounce', 'secret-of-the-test')).toBeUndefined()
  expect(readerOf(token, 'example.com', 'unsubscribe', 'other')).toBeUndefined()
})

test('with a bounce address, the envelope identifies the issue and the reader; without one it has the sender', () => {
  const compiled = compileMessage(
    { subject: 'News', html: ['News'], text: ['News'], templateHash: '' },
    { from: settings.from, date: new Date(0) },
  )
  const from = (sender: ReturnType<typeof senderOf>) => {
    const due = { id: 1, needsSmtputf8: false, attempts: 0, ...anna }
    return copiesOf(compiled, { issue: '2026-11-23', sender, keys: [] }).envelope(due).from
  }
  expect(from(senderOf(settings, 'secret-of-the-test'))).toBe('weekly@example.com')
  const verp = from(senderOf({ ...settings, bounces: 'bounces@example.com' }, 'secret-of-the-test'))
  const [, token = ''] = /^bounces\+2026-11-23\.(51\.[\w-]{16})@example\.com$/.exec(verp) ?? []
  expect(readerOf(token, 'weekly.example.com', 'bounce', 'secret-of-the-test')).toBe(51)
})

test('an issue and a reader have one Message-ID, at the sender’s own domain', () => {
  const sender = senderOf(settings)
  const { messageId } = personalize(anna, '2026-11-23', sender)
  expect(messageId).toMatch(/^<2026-11-23\.[0-9a-f]{24}@example\.com>$/)
  expect(personalize({ ...anna, name: 'Anna B.' }, '2026-11-23', sender).messageId).toBe(messageId)
  expect(personalize({ ...anna, subscriber: 52 }, '2026-11-23', sender).messageId).not.toBe(messageId)
  expect(personalize(anna, '2026-11-30', sender).messageId).not.toBe(messageId)
})

test('two newsletters of one domain share no Message-ID, List-Id, Feedback-ID or token', () => {
  const tip = { ...settings, from: 'Tips <tips@example.com>' }
  const marks = [settings, tip].map((one) => {
    const sender = senderOf(
      { ...one, url: 'https://example.com', bounces: 'bounces@example.com' },
      'secret-of-the-test',
    )
    const { messageId, fields } = personalize(anna, '2026-11-23', sender)
    const { list, feedbackId } = headOf('2026-11-23', sender, new Date(0))
    return [messageId, fields.unsubscribe, list?.id, feedbackId, feedbackId?.split(':').at(-1)]
  })
  const [weekly = [], tips = []] = marks
  expect(weekly[2]).toBe('weekly.example.com')
  for (const [at, mark] of weekly.entries()) expect(mark).not.toBe(tips[at])
})

test('each address is another newsletter, in the form of a domain; the setting overrules it', () => {
  const addresses = [
    'a.b@c.de',
    'a@b.c.de',
    'a-b@c.de',
    'a_b@c.de',
    'a+b@c.de',
    'b.c@a.de',
    'ü@c.de',
    '_@c.de',
    'a-@c.de',
  ]
  const ids = addresses.map((from) => senderOf({ ...settings, from }).newsletter)
  expect(new Set(ids).size).toBe(addresses.length)
  for (const id of ids) expect(id).toMatch(/^[a-z\d]+(?:-[a-z\d]+)*(?:\.[a-z\d-]+)+$/)
  expect(senderOf({ ...settings, id: 'News.Example.com' }).newsletter).toBe('news.example.com')
})

test('the headers of the settings are in every copy', () => {
  const sender = senderOf({ ...settings, headers: { 'X-PM-Message-Stream': 'broadcast' } })
  const lines = commonHeaders(headOf('2026-11-23', sender, new Date(0)), 'News').map(({ line }) => line)
  expect(lines).toContain('X-PM-Message-Stream: broadcast')
})

test('an edition has a Message-ID of its own', () => {
  const sender = senderOf(settings)
  const ids = [undefined, 'first', 'second'].map(
    (edition) => personalize(anna, '2026-11-23', sender, edition).messageId,
  )
  expect(new Set(ids).size).toBe(3)
})

test('the sender’s name for Gmail’s reports has the length that it asks for', () => {
  const { feedbackId = '' } = headOf('2026-11-23', senderOf(settings), new Date(0))
  expect(feedbackId.split(':').at(-1)).toMatch(/^.{5,15}$/)
})

test.each([
  [{ title: 'x' }, undefined, 'no-from'],
  [{ title: 'x', from: 'nobody' }, undefined, 'no-from'],
  [{ ...settings, url: 'https://example.com' }, undefined, 'no-secret'],
  [{ ...settings, bounces: 'bounces@example.com' }, undefined, 'no-secret'],
])('what no mail should go out without is asked for (%o)', (given, secret, code) => {
  expect(() => senderOf(given, secret)).toThrowError(expect.objectContaining({ code }))
})

test('the copy that is saved to look at is what a reader gets, but for the reader’s own', async () => {
  const rendered = {
    subject: 'News',
    html: ['<p>Dear ', { field: 'name' }, '</p><a href="', { field: 'unsubscribe' }, '">x</a>'],
    text: ['Dear ', { field: 'name' }, '\n', { field: 'unsubscribe' }, '\n'],
    templateHash: '',
  } as const
  const date = new Date('2026-11-23T07:00:00Z')
  const mail = { issue: { id: '2026-11-23' }, rendered, pictures: [] }
  const given = { ...settings, url: 'https://example.com/weekly' }
  const message = sampleCopy(mail, given, date).message()
  const sender = senderOf(given, 'preview, and no real secret')
  const compiled = compileMessage(rendered, headOf('2026-11-23', sender, date))
  const reader = { id: 1, subscriber: 0, address: 'reader@example.com', name: '', needsSmtputf8: false, attempts: 0 }
  const real = await copiesOf(compiled, { issue: '2026-11-23', sender, keys: [] }).content(reader)
  expect(message).toEqual(Buffer.concat(real))
  expect(String(message)).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
})
