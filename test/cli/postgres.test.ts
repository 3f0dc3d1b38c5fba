// Does a newsletter whose ledger is in PostgreSQL send to everybody once, also when it is killed, and beside another?
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { digestif } from '../support/digestif.ts'
import { mailServer } from '../support/mail-server.ts'
import { CONFIG, killedSend, newsletter, readers, send } from '../support/newsletter.ts'
import { hasPostgres, type PostgresServer, startPostgres } from '../support/postgres.ts'

let database: PostgresServer
beforeAll(async () => {
  if (hasPostgres) database = await startPostgres()
}, 60_000)
afterAll(() => database?.[Symbol.asyncDispose]())

describe.skipIf(!hasPostgres)('PostgreSQL (needs the Debian package postgresql)', () => {
  test('a killed send is finished by the next, with nobody twice and nobody lost', async () => {
    const server = await mailServer()
    const folder = newsletter(server, readers(300), { ledger: database.url(), smtp: { connections: 2 } })
    expect(await killedSend(folder, server, 60)).toBe(true)
    const again = JSON.parse(send(folder, '--json').stdout)
    const to = server.taken().map((mail) => mail.to)
    expect(new Set(to).size).toBe(to.length)
    expect([again.sent + again.uncertain, again.failed]).toEqual([300, 0])
    expect(again.uncertain).toBeLessThanOrEqual(2)
    expect(existsSync(join(folder, '.digestif/ledger.db'))).toBe(false)
  })

  test('a move that is killed keeps the new ledger closed, and the same command finishes it', async () => {
    const server = await mailServer()
    const folder = newsletter(server, readers(8_000))
    const url = database.url('killed')
    const move = ['ledger', 'move', 'sqlite:.digestif/ledger.db', url]
    const child = spawn(process.execPath, [inject('program'), ...move], { cwd: folder, stdio: 'ignore' })
    const over = once(child, 'close')
    const client = new pg.Client({ connectionString: url.replace(/\?.*/, '') })
    await client.connect()
    const moved = async () =>
      Number(
        (await client.query('select count(*) from killed.subscribers').catch(() => undefined))?.rows[0]?.count ?? 0,
      )
    while ((await moved()) === 0) await new Promise((done) => setTimeout(done, 2))
    child.kill('SIGKILL')
    expect(await over).toEqual([null, 'SIGKILL'])
    expect(await moved()).toBeLessThan(8_000)
    await client.end()
    writeFileSync(join(folder, 'moved.json'), JSON.stringify({ ...CONFIG, ledger: url }))
    expect(digestif(folder, ['status', '-c', 'moved.json']).stderr).toContain('(ledger-in-use)')
    const again = digestif(folder, [...move, '--json'])
    expect([again.exit, JSON.parse(again.stdout).rows]).toMatchObject([0, { subscribers: 8_000 }])
    const list = (...args: string[]) => digestif(folder, ['subscribers', 'export', ...args]).stdout
    expect(list('-c', 'moved.json')).toBe(list())
  })

  test('a ledger that was moved knows what was sent, and DATABASE_URL names it', async () => {
    const server = await mailServer()
    const folder = newsletter(server, readers(3))
    send(folder)
    const url = database.url()
    const moved = digestif(folder, ['ledger', 'move', 'sqlite:.digestif/ledger.db', url, '--json'])
    expect([moved.exit, JSON.parse(moved.stdout).rows]).toMatchObject([0, { subscribers: 3, deliveries: 3 }])
    expect(digestif(folder, ['ledger', 'move', 'sqlite:.digestif/ledger.db', url]).stderr).toContain('(ledger-in-use)')
    const elsewhere = newsletter(
      server,
      [],
      { ledger: 'postgres:' },
      { '.env': `SMTP_URL=${server.url}\nDIGESTIF_SECRET=secret-of-the-test\nDATABASE_URL=${url}\n` },
    )
    expect(JSON.parse(send(elsewhere, '--json').stdout)).toMatchObject({ issue: null, reason: { code: 'nothing-new' } })
  })
})
