// Which batches of an issue are open, and how are their workers held or stopped?
import { type Kysely, sql, type Transaction } from 'kysely'
import type { Batches, OpenBatch } from '../model/batch.ts'
import { takeBatch } from './batch-lock.ts'
import { isOpen } from './deliveries.ts'
import type { Engine } from './engine.ts'
import { finish } from './rounds.ts'
import type { Tables } from './tables.ts'

/** `Ledger.batches`. */
export function batches(engine: Engine): Batches {
  const { db } = engine
  return {
    open: (at) => open(db, at),
    take: (batch, request) => takeBatch(engine, batch, request),
    async hold(issue, as) {
      const { numUpdatedRows } = await db
        .updateTable('issues')
        .set({ workers: as })
        .where('id', '=', issue)
        .where('workers', 'is not', null)
        .where('finished', 'is', null)
        .executeTakeFirst()
      return numUpdatedRows > 0n
    },
    cancel: (issue, reply, at) => db.transaction().execute((tx) => cancel(tx, issue, reply, at)),
  }
}

async function open(db: Kysely<Tables>, at: Date): Promise<OpenBatch[]> {
  const issues = await db
    .selectFrom('issues')
    .select(['key', 'id'])
    .where('finished', 'is', null)
    .where('workers', '=', 'sending')
    .orderBy('key')
    .execute()
  const all: OpenBatch[] = []
  for (const { key, id } of issues) {
    const found = await openOf(db, key, at)
    // Whoever sent the last delivery may have ended before it closed the issue.
    if (found.length === 0) await db.transaction().execute((tx) => finish(tx, id, at))
    all.push(...found)
  }
  return all
}

/** One that was left in the middle is open, too: whoever takes it says what became of what was in hand. */
async function openOf(db: Kysely<Tables>, issue: number, at: Date): Promise<OpenBatch[]> {
  const within = sql`deliveries.issue = batches.issue and deliveries.id between batches.first and batches.last and ${isOpen}`
  const { rows } = await sql<{ key: number; now: number; until: string | null }>`
    select key, exists (select 1 from deliveries where ${within} and state <> 'deferred') as now,
      (select min(until) from deliveries where ${within}) as until
    from batches where issue = ${issue} order by key`.execute(db)
  return rows
    .filter(({ now, until }) => now || until !== null)
    .map(({ key, now, until }) => ({ batch: key, from: now || until === null ? at : new Date(until) }))
}

async function cancel(tx: Transaction<Tables>, id: string, reply: string, at: Date): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable('deliveries')
    .set({ state: 'failed', reply, until: null, at: at.toISOString() })
    .where('issue', '=', (by) => by.selectFrom('issues').select('key').where('id', '=', id))
    .where('state', 'in', ['pending', 'deferred'])
    .executeTakeFirst()
  await finish(tx, id, at)
  return Number(numUpdatedRows)
}
