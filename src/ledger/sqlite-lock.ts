// How does one process keep all others from sending?
import { existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { DigestError } from '../model/problem.ts'
import { explainSqlite } from './sqlite-errors.ts'

/** Whoever only looks whether it is held holds it for less than this. */
const WAIT_MS = 100

/**
 * An open transaction on a file of its own: on every platform the system takes it back when its holder dies, and from
 * no holder before. Undefined while another process has it. The file stays; it is empty.
 */
export async function lockInFile(file: string): Promise<AsyncDisposable | undefined> {
  let database: DatabaseSync | undefined
  try {
    const held = new DatabaseSync(file, { timeout: WAIT_MS })
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

/** Whether a process has it at this moment. Nothing on the disk changes. */
export async function isLockedInFile(file: string): Promise<boolean> {
  if (!existsSync(file)) return false
  const held = await lockInFile(file)
  await held?.[Symbol.asyncDispose]()
  return held === undefined
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
