// How does Kysely speak to the SQLite that is built into Node?
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import { setTimeout } from 'node:timers/promises'
import {
  type Dialect,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import { isBusy } from './sqlite-errors.ts'

/** Statements kept prepared; those of the sending loop are a dozen. */
const KEPT = 100
const AGAIN_MS = 1

interface Prepared {
  readonly statement: StatementSync
  /** Whether it returns rows. */
  readonly reader: boolean
}

/**
 * A dialect over an open database. `explain` turns what SQLite throws into what a person reads. A transaction waits up to
 * `waitMs` for another writer.
 */
export function sqliteDialect(
  database: DatabaseSync,
  { waitMs, explain }: { readonly waitMs: number; readonly explain: (error: unknown) => unknown },
): Dialect {
  const kept = new Map<string, Prepared>()
  const prepare = (sql: string): Prepared => {
    const known = kept.get(sql)
    if (known) return known
    const statement = database.prepare(sql)
    const prepared = { statement, reader: statement.columns().length > 0 }
    if (kept.size >= KEPT) kept.clear()
    kept.set(sql, prepared)
    return prepared
  }
  const explained = <Result>(run: () => Result): Result => {
    try {
      return run()
    } catch (error) {
      throw explain(error)
    }
  }
  const shim: SqliteDatabase = {
    close: () => {},
    prepare(sql) {
      if (sql === 'rollback' && !database.isTransaction) sql = 'select 1 where false' // SQLite rolled back by itself.
      const { statement, reader } = explained(() => prepare(sql))
      return {
        reader,
        all(parameters: readonly SQLInputValue[]) {
          return explained(() => statement.all(...parameters))
        },
        run(parameters: readonly SQLInputValue[]) {
          return explained(() => statement.run(...parameters))
        },
        iterate(parameters: readonly SQLInputValue[]) {
          return statement.iterate(...parameters)
        },
      }
    },
  }
  class Patient extends SqliteDriver {
    /**
     * SQLite waits for another writer by sleeping, longer each time, and all of the process with it: then no page is
     * answered, no mail server is served, and a writer that is quick to come again is hardly ever met when it has let go.
     */
    override async beginTransaction(): Promise<void> {
      const end = performance.now() + waitMs
      while (!begun(performance.now() >= end)) await setTimeout(AGAIN_MS)
    }
  }
  /** A transaction that reads first and then writes could not wait for another writer: it takes its place at once. */
  const begun = (isLast: boolean): boolean => {
    try {
      prepare('pragma busy_timeout = 0').statement.get()
      prepare('begin immediate').statement.run()
      return true
    } catch (error) {
      if (isBusy(error) && !isLast) return false
      throw explain(error)
    } finally {
      prepare(`pragma busy_timeout = ${waitMs}`).statement.get()
    }
  }
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new Patient({ database: shim }),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  }
}
