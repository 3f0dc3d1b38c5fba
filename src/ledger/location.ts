// Where is the ledger, by the settings and the environment?
import { existsSync, statSync } from 'node:fs'
import { DigestError } from '../model/problem.ts'

const DEFAULT = /^sqlite:(.*[\\/]\.digestif[\\/]ledger\.db)$/

/**
 * The location that is opened. `postgres:` alone stands for the variable `DATABASE_URL`; and where the setting is left
 * alone, a database that is named there is taken unless there is a ledger in the folder. Throws a DigestError `ledger-kind`.
 */
export function ledgerLocation(setting: string, environment: Readonly<Record<string, string | undefined>>): string {
  const { DATABASE_URL: url } = environment
  const isDatabase = url !== undefined && /^postgres(?:ql)?:\/\//.test(url)
  if (/^postgres(?:ql)?:(?:\/\/)?$/.test(setting)) {
    if (isDatabase) return url
    const what = `The setting "ledger" is "${setting}", and the variable DATABASE_URL names no database.`
    throw new DigestError({
      code: 'ledger-kind',
      what,
      fix: 'Set it: DATABASE_URL=postgres://user:password@host/database',
    })
  }
  const [, file] = DEFAULT.exec(setting) ?? []
  return isDatabase && file !== undefined && !existsSync(file) ? url : setting
}

/** Whether a ledger that is opened there is in PostgreSQL. */
export function isPostgres(location: string): boolean {
  return /^postgres(?:ql)?:/.test(location)
}

/** Whether there is surely no ledger yet. Of what can't be looked at, opening says what is wrong; so it does of a database. */
export function isUnmade(location: string): boolean {
  const [, file] = /^sqlite:(.+)$/.exec(location) ?? []
  try {
    return file !== undefined && statSync(file, { throwIfNoEntry: false }) === undefined
  } catch {
    return false
  }
}
