// Which of several servers is used, as they fail and recover?
import { expect, test } from 'vitest'
import { DigestError } from '../../../src/model/problem.ts'
import type { Connection, MailServer } from '../../../src/model/transport.ts'
import { failoverTransport } from '../../../src/smtp/servers.ts'
import { FakeServer } from '../../support/fake-mail.ts'

/** Two servers whose failures, size limits and clock the test sets. */
function pair() {
  const down = new Set<string>()
  const maxBytes = new Map<string, number>()
  const tried: string[] = []
  const reported: string[] = []
  const closed: string[] = []
  let now = 0
  const servers = ['one', 'two'].map((label): MailServer => {
    return {
      label,
      hasLogin: false,
      async open(): Promise<Connection> {
        tried.push(label)
        if (down.has(label)) throw new DigestError({ code: 'smtp-unreachable', what: 'It is down.', fix: 'Start it.' })
        const connection = await new FakeServer().connect()
        const limit = maxBytes.get(label)
        return { ...connection, close: () => closed.push(label), ...(limit !== undefined && { maxBytes: limit }) }
      },
    }
  })
  const clock = { now: () => new Date(now) }
  const onFailOver = ({ where }: { where: { file: string } }) => void reported.push(where.file)
  const transport = failoverTransport(servers, { connections: 1, clock, onFailOver })
  /** The servers that are tried for a connection at an instant. */
  const triedAt = async (ms: number) => {
    now = ms
    tried.length = 0
    await transport.connect(10).catch(() => tried.push('none'))
    return tried.join(' ')
  }
  return { down, maxBytes, reported, closed, transport, triedAt }
}

test('the first server is used; one that fails is reported and not tried again for a minute', async () => {
  const { down, reported, triedAt } = pair()
  expect(await triedAt(0)).toBe('one')
  down.add('one')
  expect(await triedAt(1)).toBe('one two')
  expect(await triedAt(60_000)).toBe('two')
  expect(reported).toEqual(['one'])
  down.delete('one')
  expect(await triedAt(60_001)).toBe('one')
})

test('if all have failed, all are tried, and one that recovered is used alone at once', async () => {
  const { down, triedAt } = pair()
  down.add('one').add('two')
  expect(await triedAt(0)).toBe('one two none')
  down.delete('two')
  expect(await triedAt(50_000)).toBe('one two')
  expect(await triedAt(55_000)).toBe('two')
})

test('a server that accepts no mail of that size is passed over; if all are too small, that is the problem', async () => {
  const { maxBytes, closed, transport, triedAt } = pair()
  maxBytes.set('one', 9).set('two', 10)
  expect(await triedAt(0)).toBe('one two')
  expect(closed).toEqual(['one'])
  await expect(transport.connect(11)).rejects.toMatchObject({ code: 'smtp-size', where: { file: 'two' } })
})
