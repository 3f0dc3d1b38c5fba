// Do connections serve one send after another, and no longer than they may?
import { expect, test } from 'vitest'
import { deliver } from '../../../src/send/deliver.ts'
import { keepConnections } from '../../../src/send/kept-connections.ts'
import { Pace } from '../../../src/send/pace.ts'
import { BEGUN, copies, FakeServer, fakeTimer, ledgerFor, PLAN } from '../../support/fake-mail.ts'

const people = (count: number) => Array.from({ length: count }, (_, at) => `reader${at}@x.org`)

/** Sends issues one after the other to so many readers; what the server saw. */
async function sent(issues: number, readers: number, { connections = 2, perConnection = 1_000 } = {}) {
  const server = new FakeServer(connections)
  const kept = keepConnections(server, perConnection)
  const ledger = await ledgerFor(people(readers))
  const timer = fakeTimer()
  await using sendLock = await ledger.lockSending({ holder: 'test', at: BEGUN })
  for (let number = 1; number <= issues; number++) {
    const id = `issue-${number}`
    await sendLock.begin({ ...PLAN, id, number, hash: id }, BEGUN)
    const counts = await ledger.counts(id)
    const log = { notice() {}, progress() {} }
    const rest = { pace: new Pace({}), perConnection, timer, log, patienceMs: 0, signal: new AbortController().signal }
    expect(await deliver({ issue: id, sendLock, transport: kept, copies, counts, ...rest })).toEqual({ is: 'complete' })
  }
  return { server, kept }
}

test('a connection goes on with the next send, until nothing is to be sent', async () => {
  const { server, kept } = await sent(3, 20)
  expect(server.taken).toHaveLength(60)
  expect([server.connects, server.open]).toEqual([2, 2])
  kept.rest()
  expect(server.open).toBe(0)
})

test('it carries no more messages than one connection may, over all sends together', async () => {
  const { server, kept } = await sent(4, 3, { connections: 1, perConnection: 5 })
  expect(server.taken).toHaveLength(12)
  expect(server.connects).toBe(3)
  kept.rest()
  expect(server.open).toBe(0)
})

test('one that the server has closed meanwhile is not used again', async () => {
  const server = new FakeServer(1)
  const kept = keepConnections(server, 9)
  const first = await kept.connect(10)
  first.close()
  expect(await kept.connect(10)).toBe(first)
  first.drop()
  first.close()
  expect(await kept.connect(10)).not.toBe(first)
  expect(server.connects).toBe(2)
})
