// How does Kysely speak to the SQLite that is built into Node?
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import { type SqliteDatabase, SqliteDialect } from 'kysely'

/** Statements kept prepared; those of the sending loop are a dozen. */
const KEPT = 100

/** A dialect over an open database. `explain` turns what SQLite throws into what a person reads. */
export function sqliteDialect(database: DatabaseSync, explain: (error: unknown) => unknown): SqliteDialect {
  const kept = new Map<string, StatementSync>()
  const prepare = (sql: string): StatementSync => {
    const known = kept.get(sql)
    if (known) return known
    const statement = database.prepare(sql)
    if (kept.size >= KEPT) kept.clear()
    kept.set(sql, statement)
    return statement
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
      // A transaction that reads first and then writes could not wait for another writer: it takes its place at once.
      const statement = explained(() => prepare(sql === 'begin' ? 'begin immediate' : sql))
      return {
        reader: statement.columns().length > 0,
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
  return new SqliteDialect({ database: shim })
}
