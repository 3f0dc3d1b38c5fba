// What does an error of SQLite mean for the person who runs us?
import { statSync } from 'node:fs'
import type { ProblemCode } from '../model/codes.ts'
import { DigestError } from '../model/problem.ts'

const NOTHING_SENT = 'Nothing was sent or changed.'

/** Primary result codes (sqlite.org/rescode.html) that stand for the state of the file, not for a mistake of ours. */
const BUSY = 5
const LOCKED = 6
const READONLY = 8
const IOERR = 10
const CORRUPT = 11
const FULL = 13
const CANTOPEN = 14
const PERM = 3
const AUTH = 23
const NOTADB = 26

/** The error as a DigestError where it is about the file, else as it was: then it is a mistake in the program. */
export function explainSqlite(error: unknown, file: string): unknown {
  const primary = primaryCode(error)
  if (primary === undefined || !(error instanceof Error)) return error
  const problem = (code: ProblemCode, what: string, fix: string) =>
    new DigestError({ code, what, where: { file }, fix }, { cause: error })
  switch (primary) {
    case BUSY:
    case LOCKED:
      return problem(
        'ledger-locked',
        'Another program is writing to the ledger and did not let go of it.',
        'Wait until it is done, or end it; then run this again. What it had not confirmed was not done.',
      )
    case CORRUPT:
    case NOTADB:
      return corrupt(file, 'The ledger is damaged, or is not a ledger', error)
    case FULL:
      return unwritable(file, 'the disk is full', error)
    case READONLY:
    case PERM:
    case AUTH:
      return unwritable(file, 'it is write-protected', error)
    case IOERR:
    case CANTOPEN:
      if (isFolder(file))
        return problem(
          'ledger-unwritable',
          'The ledger is a folder, not a file.',
          'Name a file in it, such as ledger.db.',
        )
      return unwritable(file, error.message, error)
    default:
      return error
  }
}

function isFolder(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isDirectory() === true
}

/** Whether another program is just writing. */
export function isBusy(error: unknown): boolean {
  return primaryCode(error) === BUSY
}

/** For a file that can't be trusted: repairing it by guesswork could send an issue twice. */
export function corrupt(file: string, what: string, cause?: unknown): DigestError {
  const fix = `Put a backup of it back; "sqlite3 ${file} .recover" may save what is in it. ${NOTHING_SENT}`
  return new DigestError({ code: 'ledger-corrupt', what: `${what}.`, where: { file }, fix }, { cause })
}

/** For a place where nothing can be written. */
export function unwritable(file: string, why: string, cause?: unknown): DigestError {
  const what = `The ledger cannot be opened or written: ${why}.`
  const fix = 'Free space or make the file and its folder writable, then run this again: it goes on where it stopped.'
  return new DigestError({ code: 'ledger-unwritable', what, where: { file }, fix }, { cause })
}

function primaryCode(error: unknown): number | undefined {
  const code = error instanceof Error && 'errcode' in error ? error.errcode : undefined
  return typeof code === 'number' ? code & 0xff : undefined
}
