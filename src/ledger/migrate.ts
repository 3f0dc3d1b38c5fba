// Which version is a ledger, and how does it become the newest?
import { type Kysely, sql } from 'kysely'
import { DigestError } from '../model/problem.ts'
import type { Spelling } from './engine.ts'
import { first } from './migrations/1-first.ts'
import { contents } from './migrations/2-contents.ts'
import { sketches } from './migrations/3-sketches.ts'
import { unreachable } from './migrations/4-unreachable.ts'
import { readersSide } from './migrations/5-readers-side.ts'
import { workers } from './migrations/6-workers.ts'
import { topics } from './migrations/7-topics.ts'
import { bestOf } from './migrations/8-best-of.ts'

/** Changes a ledger of one version into one of the next. */
export type Migration = (db: Kysely<unknown>, spelling: Spelling) => Promise<void>

/** In order, forward only: the first makes version 1 out of nothing. */
export const MIGRATIONS: readonly Migration[] = [
  first,
  contents,
  sketches,
  unreachable,
  readersSide,
  workers,
  topics,
  bestOf,
]

/** What a ledger's own version means for a program that knows `known` of them. */
export function compare(version: number, known: number, file: string): 'current' | 'older' {
  if (version <= known) return version === known ? 'current' : 'older'
  throw new DigestError({
    code: 'ledger-newer',
    what: `The ledger was written by a newer Digestif: it is version ${version}, and this program knows ${known}.`,
    where: { file },
    fix: 'Update Digestif, or name another ledger in the setting "ledger". Nothing was sent or changed.',
  })
}

/** The version of a ledger; 0 before its first migration. */
export async function versionOf(db: Kysely<unknown>): Promise<number> {
  const { rows } = await sql<{ value: string }>`select value from meta where name = 'version'`.execute(db)
  return Number(rows[0]?.value ?? 0)
}

/** From where a ledger is being moved; undefined for one that is whole. */
export async function movingFrom(db: Kysely<unknown>): Promise<string | undefined> {
  const { rows } = await sql<{ value: string }>`select value from meta where name = 'moving'`.execute(db)
  return rows[0]?.value
}

/** Brings a ledger from its version to the last, all migrations in one transaction: after a kill it is as it was. */
export async function migrate(
  db: Kysely<unknown>,
  spelling: Spelling,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await spelling
      .table(
        tx.schema
          .createTable('meta')
          .ifNotExists()
          .addColumn('name', 'text', (column) => column.primaryKey().notNull())
          .addColumn('value', 'text', (column) => column.notNull()),
      )
      .execute()
    for (const migration of migrations.slice(await versionOf(tx))) await migration(tx, spelling)
    const version = String(migrations.length)
    await sql`insert into meta values ('version', ${version}) on conflict (name) do update set value = excluded.value`.execute(
      tx,
    )
  })
}
