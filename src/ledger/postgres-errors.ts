// What does an error of PostgreSQL mean for the person who runs us?
import type { ProblemCode } from '../model/codes.ts'
import { DigestError } from '../model/problem.ts'

/** What is wrong with the server, and what to do: by SQLSTATE and by the codes of Node, not by what we did wrong. */
const FAULTS: readonly (readonly [codes: string, code: ProblemCode, what: string, fix: string])[] = [
  [
    'ECONNREFUSED ETIMEDOUT',
    'ledger-unreachable',
    'PostgreSQL does not answer',
    'Start it, or correct host and port of the ledger.',
  ],
  ['ENOTFOUND', 'ledger-unreachable', 'There is no such host', 'Correct the host of the ledger.'],
  [
    'ECONNRESET',
    'ledger-unreachable',
    'The connection to PostgreSQL broke off',
    'Run this again: it goes on where it stopped.',
  ],
  ['28P01', 'ledger-unreachable', 'The password is wrong', 'Correct it in the variable DATABASE_URL.'],
  [
    '28000',
    'ledger-unreachable',
    'The user may not log in',
    'Correct the user of the ledger, or allow it in pg_hba.conf.',
  ],
  ['3D000', 'ledger-unreachable', 'There is no such database', 'Create it with "createdb", or correct its name.'],
  ['53300', 'ledger-unreachable', 'PostgreSQL has no connection left', 'Raise max_connections, or end other programs.'],
  [
    '57P01 57P02',
    'ledger-unreachable',
    'PostgreSQL was shut down',
    'Start it, then run this again: it goes on where it stopped.',
  ],
  ['57P03', 'ledger-unreachable', 'PostgreSQL is starting', 'Wait a moment, then run this again.'],
  [
    '53100',
    'ledger-unwritable',
    'The disk of PostgreSQL is full',
    'Free space, then run this again: it goes on where it stopped.',
  ],
  [
    '42501',
    'ledger-unwritable',
    'The user may not write',
    'Grant it CREATE on the database, and all on the schema of the ledger.',
  ],
  ['25006', 'ledger-unwritable', 'The database is read-only', 'Name the primary server, not its copy.'],
  ['55P03', 'ledger-locked', 'Another program holds the ledger', 'Wait until it is done; then run this again.'],
]
const BY_CODE = new Map(
  FAULTS.flatMap(([codes, code, what, fix]) => codes.split(' ').map((each) => [each, { code, what, fix }] as const)),
)
const BROKEN =
  /Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect|server does not support SSL/i

/**
 * The error as a DigestError where it is about the server, else as it was: then it is a mistake in the program. `shown`
 * is where the ledger is, without its password.
 */
export function explainPostgres(error: unknown, shown: string): unknown {
  if (!(error instanceof Error) || error instanceof DigestError) return error
  const code = String((error as { code?: unknown }).code ?? '')
  const isBroken = BROKEN.test(error.message) || code.startsWith('08')
  const fault = BY_CODE.get(code) ?? (isBroken ? BY_CODE.get('ECONNRESET') : undefined)
  if (fault === undefined) return error
  return new DigestError(
    { ...fault, what: `${fault.what}: ${error.message.replace(/\.$/, '')}.`, where: { file: shown } },
    { cause: error },
  )
}

/** For a ledger that today's queries can't read, and that reading must not change. */
export function olderSchema(shown: string): DigestError {
  const what = 'The ledger was written by an older Digestif.'
  const fix =
    'Make a backup, then run a command that writes, such as "digestif schedule --once": it brings the ledger up to date.'
  return new DigestError({ code: 'ledger-old', what, where: { file: shown }, fix })
}
