// Is an SMTP URL read as it is meant, and never with less security?
import { expect, test } from 'vitest'
import { serversOf } from '../../../src/smtp/registry.ts'
import { parseSmtpUrl } from '../../../src/smtp/url.ts'

test.each([
  ['smtp://mail.example.org', { host: 'mail.example.org', port: 587, tls: 'required' }],
  ['smtp://mail.example.org:25', { port: 25, tls: 'required' }],
  ['smtps://mail.example.org', { port: 465, tls: 'implicit' }],
  ['smtp://mail.example.org:465', { port: 465, tls: 'implicit' }],
  ['smtp://127.0.0.1:1025', { port: 1025, tls: 'offered' }],
  ['smtp://localhost', { port: 587, tls: 'offered' }],
  ['smtp://[::1]:25', { host: '::1', tls: 'offered' }],
  ['smtp://127.example.org', { tls: 'required' }],
  ['smtp://mailpit:1025?tls=off', { host: 'mailpit', tls: 'off' }],
  ['smtp://anna%40example.org:p%3A%2F%40s@mail.example.org', { login: { user: 'anna@example.org', pass: 'p:/@s' } }],
  ['smtp://user:100%@mail.example.org', { login: { user: 'user', pass: '100%' } }],
  ['smtp://mail.example.org?name=news.example.org', { name: 'news.example.org' }],
] as const)('%s', (text, server) => {
  expect(parseSmtpUrl(text, 'SMTP_URL')).toMatchObject(server)
})

test.each([
  'mail.example.org',
  'http://mail.example.org',
  'smtp://',
  'smtp://h?tls=maybe',
  'smtp://h?tsl=off',
  'smtps://h?tls=off',
])('%s is refused', (text) => {
  expect(() => serversOf(['SMTP_URL'], { SMTP_URL: text })).toThrowError(
    expect.objectContaining({ code: 'bad-smtp-url' }),
  )
})

test.each([
  'smtpx://user:secret@mail.example.org',
  'secret:x@mail.example.org',
  'smtp://user:secret@mail.example.org?tls=maybe',
])('no error shows a password (%s)', (text) => {
  try {
    serversOf(['SMTP_URL'], { SMTP_URL: text })
    expect.unreachable()
  } catch (error) {
    expect(JSON.stringify(error) + String(error)).not.toContain('secret')
  }
})

test('servers come from the named variables, and each must be set', () => {
  const environment = { FIRST: 'smtp://one.example.org', SECOND: 'smtp://two.example.org' }
  expect(serversOf(['FIRST', 'SECOND'], environment).map(({ label }) => label)).toEqual([
    'one.example.org:587',
    'two.example.org:587',
  ])
  expect(() => serversOf(['THIRD'], environment)).toThrowError(expect.objectContaining({ code: 'no-smtp-url' }))
})

test('commands are sent ahead unless the URL says pipelining=off', () => {
  expect(parseSmtpUrl('smtp://mail.example.org', 'SMTP_URL').pipelining).toBe(true)
  expect(parseSmtpUrl('smtp://mail.example.org?pipelining=off', 'SMTP_URL').pipelining).toBe(false)
  expect(() => parseSmtpUrl('smtp://mail.example.org?pipelining=on', 'SMTP_URL')).toThrow('pipelining=on')
})
