// How is a ledger kept in a file?
import type { DatabaseSync } from 'node:sqlite'
import { Kysely, sql } from 'kysely'
import type { Engine, Spelling } from './engine.ts'
import { compare, MIGRATIONS, type Migration, migrate, versionOf } from './migrate.ts'
import { missing } from './missing.ts'
import { sqliteDialect } from './sqlite-dialect.ts'
import { explainSqlite } from './sqlite-errors.ts'
import { atRest, backUp, connect, connectCopy, connectMemory, isThere, make } from './sqlite-file.ts'
import { isLockedInFile, lockInFile, lockInProcess } from './sqlite-lock.ts'
import type { Tables } from './tables.ts'

/** How to open a ledger's file. */
export interface Opening {
  /** `read` leaves the file and its folder byte for byte as they are, also where there is no file. */
  readonly mode: 'read' | 'write'
  /** Whether issues were sent, so that a missing ledger is a lost one and not a new one. */
  readonly mustExist: boolean
  /** All that are known; a test has more or fewer. */
  readonly migrations?: readonly Migration[]
  /** How long to wait for another program that is writing. */
  readonly waitMs?: number
}

/** Nothing else is done meanwhile. Whoever only looks can look again; what must be written had better be. */
const WAIT_MS = { read: 500, write: 5_000 } as const

const SPELLING: Spelling = {
  integer: 'integer',
  bytes: 'blob',
  identity: (column) => column.autoIncrement(),
  table: (table) => table.modifyEnd(sql`strict`),
}

/** Opens the ledger in a file; `write` makes it where there is none. Throws a DigestError `ledger-…`. */
export async function openSqlite(file: string, opening: Opening): Promise<Engine> {
  const { mode, mustExist, migrations = MIGRATIONS, waitMs = WAIT_MS[opening.mode] } = opening
  if (!isThere(file)) {
    if (mustExist) throw missing(file)
    if (mode === 'read') return openMemory(migrations)
    await make(file, (database) => migrate(kyselyOn(database, file), SPELLING, migrations))
  }
  const database = connect(file, mode, waitMs)
  try {
    const version = await versionOf(kyselyOn(database, file, waitMs))
    const isOlder = compare(version, migrations.length, file) === 'older'
    if (isOlder && mode === 'read') {
      // Today's queries can't read it, and reading must not change it.
      const { copy, remove } = connectCopy(database)
      database.close()
      await migrate(kyselyOn(copy, file), SPELLING, migrations)
      return engineOn(copy, file, waitMs, remove)
    }
    if (isOlder) {
      backUp(database, `${file}.v${version}`)
      await migrate(kyselyOn(database, file, waitMs), SPELLING, migrations)
    }
    // What a person wanted erased must not stay in free pages of the file.
    if (mode === 'write') database.exec('pragma journal_mode = wal; pragma secure_delete = on')
    return engineOn(database, file, waitMs)
  } catch (error) {
    if (database.isOpen) atRest(database)
    throw explainSqlite(error, file)
  }
}

/** A ledger in memory: it is gone when it is closed. */
export async function openMemory(migrations: readonly Migration[] = MIGRATIONS): Promise<Engine> {
  const database = connectMemory()
  await migrate(kyselyOn(database, 'memory'), SPELLING, migrations)
  return { ...engineOn(database, 'memory', WAIT_MS.write), ...lockInProcess() }
}

function engineOn(database: DatabaseSync, file: string, waitMs: number, afterwards: () => void = () => {}): Engine {
  const db = kyselyOn<Tables>(database, file, waitMs)
  return {
    db,
    beside: db,
    lock: () => lockInFile(`${file}-turn`),
    isLocked: () => isLockedInFile(`${file}-turn`),
    async [Symbol.asyncDispose]() {
      atRest(database)
      afterwards()
    },
  }
}

function kyselyOn<Tables>(database: DatabaseSync, file: string, waitMs: number = WAIT_MS.write): Kysely<Tables> {
  const explain = (error: unknown) => explainSqlite(error, file)
  return new Kysely<Tables>({ dialect: sqliteDialect(database, { waitMs, explain }) })
}
