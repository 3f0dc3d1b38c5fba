// PostgreSQL compiled to WebAssembly, as a ledger opens it.
import { PGlite, types } from '@electric-sql/pglite'
import type { Engine } from '../../src/ledger/engine.ts'
import { engineOn, prepare } from '../../src/ledger/postgres.ts'
import { lockInProcess } from '../../src/ledger/sqlite-lock.ts'

export interface PgliteServer extends AsyncDisposable {
  /** A new ledger; called on what it returned, opens it once more. */
  open(): Promise<{ readonly engine: Engine; readonly again: () => Promise<Engine> }>
}

/**
 * It has one session, and a session is never kept out by its own lock. So whoever asks waits for their turn at the session,
 * and the lock of a sender is one of this process, as for SQLite in memory. All else is as with a server.
 */
export async function startPglite(): Promise<PgliteServer> {
  const database = await PGlite.create({ parsers: { [types.INT8]: Number } })
  let last = Promise.resolve()
  const connection = {
    async query(text: string, values?: unknown[]) {
      const { rows, affectedRows = 0 } = await database.query<Record<string, unknown>>(text, values)
      return { rows, rowCount: affectedRows, command: text.trim().split(/\s/)[0]?.toUpperCase() }
    },
  }
  const pool = {
    options: {},
    async connect() {
      let release = () => {}
      const before = last
      last = new Promise((resolve) => {
        release = resolve
      })
      await before
      return { ...connection, release }
    },
    async end() {},
  }
  let opened = 0
  return {
    async open() {
      const location = { connectionString: '', schema: `t${opened++}`, shown: 'PGlite' }
      const turn = lockInProcess()
      const again = () => {
        const engine = engineOn(pool as never, location, () => {
          throw new Error('PGlite has one session.')
        })
        return prepare({ ...engine, ...turn }, location, { mode: 'write', mustExist: false })
      }
      return { engine: await again(), again }
    },
    [Symbol.asyncDispose]: () => database.close(),
  }
}
