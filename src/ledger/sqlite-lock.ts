// How does one process keep all others from sending?
import { DatabaseSync } from 'node:sqlite'
import { DigestError } from '../model/problem.ts'
import { explainSqlite } from './sqlite-errors.ts'

/**
 * An open transaction on a file of its own: on every platform the system takes it back when its holder dies, and from
 * no holder before. Undefined while another process has it. The file stays; it is empty.
 */
export async function lockInFile(file: string): Promise<AsyncDisposable | undefined> {
  let database: DatabaseSync | undefined
  try {
    const held = new DatabaseSync(file, { timeout: 0 })
    database = held
    held.exec('pragma journal_mode = memory; begin exclusive')
    return {
      async [Symbol.asyncDispose]() {
        held.close()
      },
    }
  } catch (error) {
    database?.close()
    const problem = explainSqlite(error, file)
    if (problem instanceof DigestError && problem.code === 'ledger-locked') return undefined
    throw problem
  }
}

/** For a ledger that no other process sees. */
export function lockInProcess(): () => Promise<AsyncDisposable | undefined> {
  let isHeld = false
  return async () => {
    if (isHeld) return undefined
    isHeld = true
    return {
      async [Symbol.asyncDispose]() {
        isHeld = false
      },
    }
  }
}
