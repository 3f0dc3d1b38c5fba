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

/** What comes in from outside; the machine's own where it is absent. */
export interface Dependencies {
  readonly clock?: Clock | undefined
  /** Where notices and progress go; nowhere where it is absent. */
  readonly log?: Log | undefined
  /** `SMTP_URL`, `DIGESTIF_SECRET`, `DKIM_KEY`. */
  readonly environment?: Environment | undefined
  /** A folder that only this user can write, for what would take time to find out again. */
  readonly cacheFolder?: string | undefined
  /** A ledger that is open already, and stays so. */
  readonly ledger?: Ledger
}
