// Is a transport found by the scheme of its URL, without a change anywhere else?
import { expect, test } from 'vitest'
import { DigestError } from '../../../src/model/problem.ts'
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

test('the first server in order of preference is used; one that fails is reported and left alone for a minute', async () => {
  let now = 0
  const tried: string[] = []
  const reported: string[] = []
  const problem = { code: 'smtp-unreachable', what: 'It is down.', fix: 'Start it.' }
  let isFirstDown = true
  const [first, second] = ['one', 'two'].map((label) => ({
    label,
    hasLogin: false,
    async open(): Promise<Connection> {
      tried.push(label)
      if (label === 'one' && isFirstDown) throw new DigestError(problem)
      return madeUp([]).server('made-up://mail.example.org', 'SMTP_URL').open()
    },
  }))
  if (!first || !second) throw new Error('two servers')
  const transport = failoverTransport([first, second], {
    connections: 1,
    clock: { now: () => new Date(now) },
    onFailOver: ({ where }) => reported.push(where.file),
  })
  await transport.connect(10)
  now = 59_999
  await transport.connect(10)
  isFirstDown = false
  now = 60_000
  await transport.connect(10)
  expect(tried).toEqual(['one', 'two', 'two', 'one'])
  expect(reported).toEqual(['one'])
})
