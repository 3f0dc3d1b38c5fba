// How does a server write a round in one statement?
import { type Kysely, PostgresAdapter, type RawBuilder, sql } from 'kysely'
import type { DeliveryId, Settled } from '../model/delivery.ts'
import type { Tables } from './tables.ts'

/** What the statement begins with: it is the same text each time. */
export const ROUND = '/* round */'

/** A round of `Rounds.commit`. */
interface Round {
  readonly settled: readonly Settled[]
  readonly starting: readonly DeliveryId[]
  readonly at: Date
}

/**
 * Whether a round can be one statement: on a server, where each statement costs a way there and back, and if nothing in it
 * is settled and started again, for a statement sees the rows as they were before it.
 */
export function canBeAtOnce(db: Kysely<Tables>, { settled, starting }: Round): boolean {
  if (!(db.getExecutor().adapter instanceof PostgresAdapter)) return false
  const again = new Set(starting)
  return !settled.some(({ id }) => again.has(id))
}

/**
 * Writes a round, if the fence lets it. `fence` updates the one row that says whose turn it is and returns its column
 * `paused`; the deliveries are touched after it alone, so that a takeover comes before all of the round or after it. It
 * needs no lock on the whole ledger: a row that somebody else deletes or fails meanwhile is looked at again, and left out.
 * Rows are found by their ids alone: written as in the index of open deliveries, a state would make the planner read all of
 * that index, as long as it has no statistics of an issue that was just put on record.
 * Returns undefined where the fence let nothing through.
 */
export async function commitAtOnce(
  db: Kysely<Tables>,
  fence: RawBuilder<unknown>,
  { settled, starting, at: instant }: Round,
  outcomes: RawBuilder<unknown>,
): Promise<{ readonly started: Set<DeliveryId>; readonly isPaused: boolean } | undefined> {
  const at = instant.toISOString()
  const { rows } = await sql<{
    paused: boolean | null
    missing: number
    started: readonly number[]
  }>`${sql.raw(ROUND)} with fence as (${fence}),
    settled as (
      update deliveries set state = outcome.state, reply = outcome.reply, unreachable = outcome.unreachable,
        attempts = attempts - outcome.untried, until = outcome.until, at = ${at}
      from ${outcomes}
      where deliveries.id = any(${settled.map(({ id }) => id)}::bigint[]) and deliveries.id = outcome.id
        and deliveries.state || '' = 'sending' and exists (select from fence)
      returning deliveries.id),
    started as (
      update deliveries set state = 'sending', attempts = attempts + 1, at = ${at}, until = null, reply = null
      where id = any(${starting}::bigint[]) and state || '' in ('pending', 'deferred')
        and exists (select from fence where not paused)
      returning id)
    select (select paused from fence) as paused,
      -- Divides by zero, and so undoes all of it, where a delivery is not being sent.
      0 / (not exists (select from fence) or (select count(*) from settled) = ${settled.length})::int as missing,
      array(select id from started) as started`.execute(db)
  const [row] = rows
  if (!row || row.paused === null) return undefined
  return { started: new Set(row.started.map(Number)), isPaused: row.paused }
}
