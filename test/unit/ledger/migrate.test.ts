// Does an older ledger become a newer one without a loss, and with a way back?
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import type { Engine } from '../../../src/ledger/engine.ts'
import { ledgerOn } from '../../../src/ledger/ledger.ts'
import { MIGRATIONS, type Migration } from '../../../src/ledger/migrate.ts'
import { openSqlite } from '../../../src/ledger/sqlite.ts'

const AT = new Date('2026-11-23T07:00:00Z')
const next: Migration = async (db) => {
  await sql`alter table approvals add column by text not null default 'nobody'`.execute(db)
}
const failing: Migration = async (db) => {
  await sql`drop table approvals`.execute(db)
  throw new Error('the power went')
}

async function olderLedger(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'digestif-ledger-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'ledger.db')
  await using engine = await openSqlite(file, { mode: 'write', mustExist: false })
  await ledgerOn(engine).approve({ issue: '2026-11-23', hash: 'h', at: AT })
  return file
}

const open = (file: string, mode: 'read' | 'write', migrations: readonly Migration[] = [...MIGRATIONS, next]) =>
  openSqlite(file, { mode, mustExist: true, migrations })

async function approvals({ db }: Engine): Promise<unknown[]> {
  return (await sql`select * from approvals`.execute(db)).rows
}

const kept = (file: string) => `${file}.v${MIGRATIONS.length}`
const AFTER = [{ issue: '2026-11-23', hash: 'h', at: AT.toISOString(), by: 'nobody' }]

test('an older ledger is migrated, and kept as it was beside it', async () => {
  const file = await olderLedger()
  const before = await openSqlite(file, { mode: 'read', mustExist: true }).then(async (engine) => {
    await using old = engine
    return await approvals(old)
  })
  {
    await using engine = await open(file, 'write')
    expect(await approvals(engine)).toEqual(AFTER)
  }
  await using copy = await openSqlite(kept(file), { mode: 'read', mustExist: true })
  expect(await approvals(copy)).toEqual(before)
})

test('a migration that fails leaves the ledger as it was', async () => {
  const file = await olderLedger()
  await expect(open(file, 'write', [...MIGRATIONS, next, failing])).rejects.toThrow('the power went')
  await using engine = await open(file, 'write')
  expect(await approvals(engine)).toEqual(AFTER)
})

test('an older ledger is read as if it were newer, and left as it is', async () => {
  const file = await olderLedger()
  const before = readFileSync(file)
  {
    await using engine = await open(file, 'read')
    expect(await approvals(engine)).toEqual(AFTER)
  }
  expect(readFileSync(file).equals(before)).toBe(true)
  expect(existsSync(kept(file))).toBe(false)
})

test('a ledger of today is migrated no more', async () => {
  const file = await olderLedger()
  await (await open(file, 'write'))[Symbol.asyncDispose]()
  rmSync(kept(file))
  await (await open(file, 'write'))[Symbol.asyncDispose]()
  expect(existsSync(kept(file))).toBe(false)
})

test('a ledger of the first version gets a place for what issues are sent from, and loses nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'digestif-ledger-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'ledger.db')
  {
    await using first = await openSqlite(file, { mode: 'write', mustExist: false, migrations: MIGRATIONS.slice(0, 1) })
    await ledgerOn(first).approve({ issue: '2026-11-23', hash: 'h', at: AT })
    await sql`insert into issues values (1, '2026-11-23', 1, null, ${AT.toISOString()}, 'News', 'h', ${AT.toISOString()}, null, 0)`.execute(
      first.db,
    )
  }
  await using ledger = ledgerOn(await openSqlite(file, { mode: 'write', mustExist: true }))
  expect(await ledger.unfinished()).toMatchObject({ id: '2026-11-23', hash: 'h' })
  expect(await ledger.approval('2026-11-23')).toMatchObject({ hash: 'h' })
  expect(await ledger.content('2026-11-23')).toBeUndefined()
})
