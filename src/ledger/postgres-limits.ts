// How do several processes keep to one limit?
import { createHash } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import type pg from 'pg'
import type { SharedLimits } from '../model/batch.ts'
import type { Tables } from './tables.ts'

/** "Digp" in ASCII: the kind of these advisory locks. */
const PERMIT = 0x44696770

/** The part of a connection that holds permits. */
type Session = Pick<pg.Client, 'connect' | 'end' | 'on' | 'query'>

/**
 * Rates are instants in a row, by the clock of the server, set forward by whoever reserves. Permits are advisory locks of
 * one connection, so that those of a dead process are free at once.
 */
export function postgresLimits(
  db: Kysely<Tables>,
  schema: string,
  session: () => Session,
): SharedLimits & AsyncDisposable {
  let holder: Promise<Session> | undefined
  let held = new Set<number>()
  const connect = async (): Promise<Session> => {
    const opened = session()
    opened.on('error', () => {
      holder = undefined
      held = new Set()
    })
    await opened.connect()
    return opened
  }
  const open = () =>
    (holder ??= connect().catch((error: unknown) => {
      holder = undefined
      throw error
    }))
  return {
    async reserve(name, perSecond, count) {
      const took = Math.round((count * 1e6) / perSecond)
      const now = sql`(extract(epoch from clock_timestamp()) * 1000000)::bigint`
      const { rows } = await sql<{ wait: number }>`insert into rates as known (name, until)
        values (${name}, ${now} + ${took}::bigint)
        on conflict (name) do update set until = greatest(known.until, ${now}) + ${took}::bigint
        returning until - ${took}::bigint - ${now} as wait`.execute(db)
      return Math.max(0, (rows[0]?.wait ?? 0) / 1000)
    },
    async permit(name, of) {
      const connection = await open()
      for (let nth = 0; nth < of; nth++) {
        const key = createHash('sha256').update(`${schema} ${name} ${nth}`).digest().readInt32BE()
        // A connection gets a lock of its own once more.
        if (held.has(key)) continue
        const mine = held
        mine.add(key)
        const { rows } = await connection.query('select pg_try_advisory_lock($1, $2) as got', [PERMIT, key])
        if (rows[0]?.got === true)
          return {
            async [Symbol.asyncDispose]() {
              if (mine !== held) return
              await connection.query('select pg_advisory_unlock($1, $2)', [PERMIT, key])
              mine.delete(key)
            },
          }
        mine.delete(key)
      }
      return undefined
    },
    async [Symbol.asyncDispose]() {
      await (await holder?.catch(() => undefined))?.end()
    },
  }
}
