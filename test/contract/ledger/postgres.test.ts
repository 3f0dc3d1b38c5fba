// Does a ledger move between databases whole, and does one in PostgreSQL stand what a server does?
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { moveLedger } from '../../../src/ledger/move.ts'
import { openEngine, openLedger } from '../../../src/ledger/open.ts'
import type { Log } from '../../../src/model/ports.ts'
import { hasPostgres, type PostgresServer, startPostgres } from '../../support/postgres.ts'
import { address, later, MONDAY, NOTE, people, plan } from './engines.ts'

const SILENT: Log = { notice() {}, progress() {} }
const READERS = 2_500
const TABLES = [
  'issues',
  'contents',
  'slots',
  'approvals',
  'stories',
  'subscribers',
  'suppressions',
  'deliveries',
  'batches',
  'pauses',
  'turn',
]

let server: PostgresServer
beforeAll(async () => {
  if (hasPostgres) server = await startPostgres()
}, 60_000)
afterAll(() => server?.[Symbol.asyncDispose]())

function sqlite(): string {
  const folder = mkdtempSync(join(tmpdir(), 'digestif-move-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return `sqlite:${join(folder, 'ledger.db')}`
}

/** Every table, its rows in one order whatever the database sorts by. */
async function dump(location: string): Promise<Record<string, string[]>> {
  await using engine = await openEngine(location, { mode: 'read', mustExist: true })
  const tables: Record<string, string[]> = {}
  for (const name of TABLES) {
    const rows = await engine.db
      .selectFrom(name as 'issues')
      .selectAll()
      .execute()
    const plain = (value: unknown) => (value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value)
    const cells = (row: object) => Object.entries(row).map(([column, value]) => [column, plain(value)])
    tables[name] = rows.map((row) => JSON.stringify(cells(row).toSorted())).toSorted()
  }
  return tables
}

/** With everything in it that a ledger may hold. */
async function fill(location: string): Promise<void> {
  await using ledger = await openLedger(location, { mode: 'write', sent: [] })
  const { subscribers } = ledger
  await subscribers.admit(people(...Array.from({ length: READERS }, (_, n) => `r${n}@x.org`), 'Ä.ä@exämple.org'), NOTE)
  await subscribers.suppress({ address: address('r7@x.org'), kind: 'unsubscribed', reason: 'By mail.', at: MONDAY })
  await subscribers.erase(address('r8@x.org'), MONDAY)
  await ledger.skip(later(-60), 'Nothing was new.', MONDAY)
  await ledger.approve({ issue: '2026-11-23', hash: 'h', at: MONDAY })
  for (const number of [1, 2]) {
    await using sendLock = await ledger.lockSending({ holder: 'test', at: MONDAY })
    const { id } = await sendLock.begin(plan(number, number === 1 ? { slot: MONDAY } : {}), MONDAY)
    const starting = (await sendLock.due(id, { at: MONDAY, limit: 500 })).map((due) => due.id)
    await sendLock.commit({ settled: [], starting, at: MONDAY })
    await sendLock.commit({
      settled: starting.map((one) => ({ id: one, state: 'sent', reply: '250 ok' })),
      starting: [],
      at: MONDAY,
    })
    await sendLock.pause('x.org', later(60))
    if (number === 2) await sendLock.cut(id, 100, MONDAY)
  }
}

test('where there is no ledger to move, that is said', async () => {
  await expect(moveLedger(sqlite(), sqlite(), {}, SILENT)).rejects.toMatchObject({
    code: 'ledger-missing',
    what: 'There is no ledger to move.',
  })
})

describe.skipIf(!hasPostgres)('PostgreSQL (needs the Debian package postgresql)', () => {
  test('a ledger moved there and back is the same, row for row, and goes on from its keys', async () => {
    const [here, there, back] = [sqlite(), server.url(), sqlite()]
    await fill(here)
    const moved = await moveLedger(here, there, {}, SILENT)
    expect(moved).toMatchObject({ subscribers: READERS + 1, issues: 2 })
    const original = await dump(here)
    expect(await dump(there)).toEqual(original)
    await moveLedger(there, back, {}, SILENT)
    expect(await dump(back)).toEqual(original)
    await using ledger = await openLedger(there, { mode: 'write', sent: ['2026-11-23'] })
    expect(await ledger.subscribers.admit(people('new@x.org'), NOTE)).toMatchObject({ added: 1 })
  })

  test('a move that breaks off keeps the new ledger closed, and goes on where it stopped', async () => {
    const [here, there] = [sqlite(), server.url()]
    await fill(here)
    const breaks: Log = {
      notice() {},
      progress({ done }) {
        if (done > READERS) throw new Error('killed')
      },
    }
    await expect(moveLedger(here, there, {}, breaks)).rejects.toThrow('killed')
    await expect(openLedger(there, { mode: 'write', sent: [] })).rejects.toMatchObject({ code: 'ledger-in-use' })
    await moveLedger(here, there, {}, SILENT)
    expect(await dump(there)).toEqual(await dump(here))
  })

  test('a ledger in use is not moved into', async () => {
    const [here, there] = [sqlite(), server.url()]
    await fill(here)
    await fill(there)
    await expect(moveLedger(here, there, {}, SILENT)).rejects.toMatchObject({ code: 'ledger-in-use' })
  })

  test('one of two programs sends, and what another lost by a broken connection it does not write', async () => {
    const url = server.url()
    await using first = await openLedger(url, { mode: 'write', sent: [] })
    await using second = await openLedger(url, { mode: 'write', sent: [] })
    await first.subscribers.admit(people('a@x.org', 'b@x.org'), NOTE)
    const lost = await first.lockSending({ holder: 'first', at: MONDAY })
    const { id } = await lost.begin(plan(1), MONDAY)
    await lost.commit({ settled: [], starting: [1], at: MONDAY })
    await expect(second.lockSending({ holder: 'second', at: MONDAY })).rejects.toMatchObject({
      code: 'already-sending',
      what: expect.stringContaining('first'),
    })
    expect(await second.sender()).toMatchObject({ holder: 'first' })
    await cut(url)
    await using taken = await second.lockSending({ holder: 'second', at: later(1) })
    expect(taken.uncertain).toBe(1)
    await expect(
      lost.commit({ settled: [{ id: 1, state: 'sent', reply: '250' }], starting: [2], at: later(1) }),
    ).rejects.toMatchObject({ code: 'turn-lost' })
    expect(await second.counts(id)).toMatchObject({ uncertain: 1, pending: 1, sent: 0 })
  })

  test('a connection that breaks in the middle of a transaction fails it, and does not end the program', async () => {
    const url = server.url()
    await using engine = await openEngine(url, { mode: 'write', mustExist: false })
    const broken = engine.db.transaction().execute(async (tx) => {
      await tx.selectFrom('issues').select('key').execute()
      await cut(url)
      await tx.selectFrom('issues').select('key').execute()
    })
    await expect(broken).rejects.toMatchObject({ code: 'ledger-unreachable' })
    expect(await engine.db.selectFrom('issues').select('key').execute()).toEqual([])
  })

  test('limits hold over all programs, and a permit of one that ends is free', async () => {
    const url = server.url()
    await using first = await openLedger(url, { mode: 'write', sent: [] })
    const second = await openLedger(url, { mode: 'write', sent: [] })
    expect(await first.limits.reserve('x.org', 10, 20)).toBe(0)
    const waitMs = await second.limits.reserve('x.org', 10, 20)
    expect(waitMs).toBeGreaterThan(1_000)
    expect(waitMs).toBeLessThanOrEqual(2_000)
    expect(await second.limits.reserve('y.org', 10, 20)).toBe(0)
    const permits = [await first.limits.permit('x.org', 2), await second.limits.permit('x.org', 2)]
    expect(permits).not.toContain(undefined)
    expect(await first.limits.permit('x.org', 2)).toBeUndefined()
    await second[Symbol.asyncDispose]()
    // The server hears of it a moment later.
    while ((await first.limits.permit('x.org', 2)) === undefined);
    expect(await first.limits.permit('x.org', 2)).toBeUndefined()
    await permits[0]?.[Symbol.asyncDispose]()
    expect(await first.limits.permit('x.org', 2)).toBeDefined()
  })

  test('a server that is started anew is found again', async () => {
    const url = server.url()
    await using ledger = await openLedger(url, { mode: 'write', sent: [] })
    await ledger.subscribers.admit(people('a@x.org'), NOTE)
    await server.restart()
    const count = () => ledger.subscribers.count()
    const answer = await count().catch(count).catch(count)
    expect(answer).toMatchObject({ active: 1 })
  })

  test('a ledger that is not there is empty to who reads, and lost where issues were sent', async () => {
    await using ledger = await openLedger(server.url(), { mode: 'read', sent: [] })
    expect(await ledger.subscribers.count()).toMatchObject({ active: 0 })
    await expect(openLedger(server.url(), { mode: 'write', sent: ['2026-11-23'] })).rejects.toMatchObject({
      code: 'ledger-missing',
    })
  })

  test.each([
    ['nobody answers', () => 'postgres://digestif:secret@127.0.0.1:1/postgres', /does not answer/],
    ['there is no such database', () => server.url().replace('/postgres?', '/nothing?'), /no such database/],
    ['the user is unknown', () => server.url().replace('digestif@', 'nobody:secret@'), /may not log in|does not exist/],
  ])('where %s, the error says so and hides the password', async (_, url, what) => {
    const error: unknown = await openLedger(url(), { mode: 'write', sent: [] }).catch((thrown) => thrown)
    expect(error).toMatchObject({ code: 'ledger-unreachable', what: expect.stringMatching(what) })
    expect(JSON.stringify(error)).not.toContain('secret')
  })
})

/** Breaks every connection to the ledger but its own, as a network does. */
async function cut(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url.replace(/\?.*/, '') })
  client.on('error', () => {})
  await client.connect()
  await client.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'digestif'`)
  await client.end()
}
