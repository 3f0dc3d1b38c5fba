// How does one process keep all others from sending?
import { existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { DigestError } from '../model/problem.ts'
import { explainSqlite } from './sqlite-errors.ts'

/** Whoever only looks whether it is held keeps out whoever wants it, for less than this. */
const WAIT_MS = 100

/**
 * An open transaction on a file of its own: on every platform the system takes it back when its holder dies, and from
 * no holder before. Undefined while another process has it. The file stays; it is empty.
 */
export async function lockInFile(file: string): Promise<AsyncDisposable | undefined> {
  const held = holding(file, 'begin exclusive', WAIT_MS)
  return (
    held && {
      async [Symbol.asyncDispose]() {
        held.close()
      },
    }
  )
}

/** Whether a process has it at this moment. Nothing on the disk changes, and any number may look at once. */
export async function isLockedInFile(file: string): Promise<boolean> {
  if (!existsSync(file)) return false
  // A reader's lock, given back before anything else runs: others who look share it, and nobody waits for it.
  const looked = holding(file, 'select 1 from sqlite_schema', 0)
  looked?.close()
  return looked === undefined
}

/** The open file in which a statement has taken its lock; undefined while another's lock forbids it. */
function holding(file: string, statement: string, timeout: number): DatabaseSync | undefined {
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(file, { timeout })
    database.exec(`pragma journal_mode = memory; ${statement}`)
    return database
  } catch (error) {
    database?.close()
    const problem = explainSqlite(error, file)
    if (problem instanceof DigestError && problem.code === 'ledger-locked') return undefined
    throw problem
  }
}

/** For a ledger that no other process sees. */
export function lockInProcess(): {
  lock(): Promise<AsyncDisposable | undefined>
  isLocked(): Promise<boolean>
} {
  let isHeld = false
  return {
    async lock() {
      if (isHeld) return undefined
      isHeld = true
      return {
        async [Symbol.asyncDispose]() {
          isHeld = false
        },
      }
    },
    isLocked: async () => isHeld,
  }
}
