// What does every part of an open newsletter work with?
import type { Ledger } from '../model/ledger.ts'
import type { Clock, Log } from '../model/ports.ts'
import type { Environment } from './environment.ts'
import type { Settings } from './schema.ts'

/** The settings of one newsletter, its ledger, and what comes in from outside: the time, the log and the secrets. */
export interface Context {
  readonly settings: Settings
  readonly ledger: Ledger
  readonly clock: Clock
  readonly log: Log
  /** `SMTP_URL`, `DIGESTIF_SECRET`, `DKIM_KEY`. */
  readonly environment: Environment
  /** A folder that only this user can write, for what would take time to find out again. */
  readonly cacheFolder?: string | undefined
}
