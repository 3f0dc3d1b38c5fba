// How does a ledger's file come to be, and in which state is it left?
import { randomUUID } from 'node:crypto'
import { chmodSync, linkSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { DigestError } from '../model/problem.ts'
import { makeOwnFolder } from './own-folder.ts'
import { corrupt, explainSqlite, unwritable } from './sqlite-errors.ts'

/** "Dige" in ASCII: it marks a SQLite database as a ledger. */
const APPLICATION_ID = 0x44696765
const DURABLE = 'pragma synchronous = full; pragma foreign_keys = on; pragma temp_store = memory'

/** A connection to a ledger that is there. */
export function connect(file: string, mode: 'read' | 'write', waitMs: number): DatabaseSync {
  let database: DatabaseSync | undefined
  try {
    if (statSync(file).size === 0) throw corrupt(file, 'The ledger is empty, which a ledger never is')
    database = new DatabaseSync(file, { readOnly: mode === 'read', timeout: waitMs })
    database.exec(DURABLE)
    const header = database.prepare('pragma application_id').get()
    if (header?.application_id !== APPLICATION_ID) throw corrupt(file, 'The file is a database, but not a ledger')
    return database
  } catch (error) {
    database?.close()
    throw explainSqlite(error, file)
  }
}

/** A connection to a database that is gone when it is closed. */
export function connectMemory(): DatabaseSync {
  return new DatabaseSync(':memory:')
}

/** A connection to a private copy of what another reads; `remove` takes the copy away. */
export function connectCopy(database: DatabaseSync): { readonly copy: DatabaseSync; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'digestif-'))
  const path = join(folder, 'ledger.db')
  backUp(database, path)
  return { copy: new DatabaseSync(path), remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** Writes a copy that is whole or not there. */
export function backUp(database: DatabaseSync, to: string): void {
  const fresh = `${to}.${randomUUID()}`
  database.prepare('vacuum into ?').run(fresh)
  chmodSync(fresh, 0o600)
  renameSync(fresh, to)
}

/**
 * Closes a connection. At rest the file is alone and out of WAL mode, because in that mode the very readers would leave
 * `-wal` and `-shm` beside it. While others have it open it can't leave the mode; then the last of them does it.
 */
export function atRest(database: DatabaseSync): void {
  try {
    database.exec('pragma busy_timeout = 0; pragma journal_mode = delete')
  } catch {
    // In use, or opened to read: it stays as it is.
  }
  database.close()
}

/** Makes a ledger by `fill`. It appears under its name when it is whole, so a kill leaves all of it or nothing. */
export async function make(file: string, fill: (database: DatabaseSync) => Promise<void>): Promise<void> {
  const fresh = `${file}.${randomUUID()}`
  try {
    makeOwnFolder(dirname(file))
    try {
      await fillNew(fresh, fill)
      publish(fresh, file)
    } finally {
      rmSync(fresh, { force: true })
    }
  } catch (error) {
    const problem = explainSqlite(error, file)
    throw problem instanceof DigestError ? problem : unwritable(file, messageOf(error), error)
  }
}

/** Whether a file is there; where that can't be known, it is an error. */
export function isThere(file: string): boolean {
  try {
    statSync(file)
    return true
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOENT' || code === 'ENOTDIR') return false
    throw unwritable(file, messageOf(error), error)
  }
}

async function fillNew(file: string, fill: (database: DatabaseSync) => Promise<void>): Promise<void> {
  const database = new DatabaseSync(file)
  try {
    chmodSync(file, 0o600)
    database.exec(`${DURABLE}; pragma application_id = ${APPLICATION_ID}`)
    await fill(database)
  } finally {
    database.close()
  }
}

/** A link never replaces what another process has made meanwhile; a few file systems have none. */
function publish(fresh: string, file: string): void {
  try {
    linkSync(fresh, file)
  } catch {
    if (!isThere(file)) renameSync(fresh, file)
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
