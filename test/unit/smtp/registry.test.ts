// Is a transport found by the scheme of its URL, without a change anywhere else?
import { expect, test } from 'vitest'
import type { Connection, TransportScheme } from '../../../src/model/transport.ts'
import { sendOne } from '../../../src/send/one.ts'
import { serversOf } from '../../../src/smtp/registry.ts'
import { failoverTransport } from '../../../src/smtp/servers.ts'

/** A provider that takes messages at an address of its API instead of speaking SMTP. */
function madeUp(posted: string[]): TransportScheme {
  return {
    protocols: ['made-up:'],
    server(url) {
      const { host, password } = new URL(url)
      const connection: Connection = {
        isOpen: true,
        takesSmtputf8: true,
        async offer() {
          return { is: 'ready' }
        },
        async ask() {
          return { is: 'ready' }
        },
        async send(content) {
          posted.push(`${password}: ${Buffer.concat(content)}`)
          return { is: 'answered', reply: { code: 250, text: '250 accepted' } }
        },
        close() {},
        drop() {},
      }
      return { label: host, hasLogin: password !== '', open: async () => connection }
    },
  }
}

const options = { connections: 1, clock: { now: () => new Date(0) }, onFailOver() {} }
const envelope = { from: 'weekly@example.com', to: 'anna@example.org', bytes: 10 }

test('a made-up scheme finds its transport, and mail goes out by it', async () => {
  const posted: string[] = []
  const servers = serversOf(['SMTP_URL'], { SMTP_URL: 'made-up://api:key@mail.example.org' }, [madeUp(posted)])
  const transport = failoverTransport(servers, options)
  expect(await sendOne(transport, envelope, () => [Buffer.from('News')])).toEqual({ is: 'sent', reply: '250 accepted' })
  expect(posted).toEqual(['key: News'])
})

test('an unknown scheme is refused, and the known ones are named', () => {
  expect(() => serversOf(['SMTP_URL'], { SMTP_URL: 'made-up://mail.example.org' })).toThrowError(
    expect.objectContaining({ code: 'bad-smtp-url', what: expect.stringContaining('smtp://, smtps://') }),
  )
})

test('an unset variable is refused', () => {
  expect(() => serversOf(['SMTP_URL'], {})).toThrowError(expect.objectContaining({ code: 'no-smtp-url' }))
})
