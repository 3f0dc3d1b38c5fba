// Which readers does a send suppress, and when are servers not believed?
import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely'
import type { SendLock } from '../model/ledger.ts'
import type { Range } from './rounds.ts'
import { suppress } from './suppressions.ts'
import type { Tables } from './tables.ts'

const PAGE = 500
const ALL: Range = { first: 1, last: Number.MAX_SAFE_INTEGER }

/** Whether any delivery of an issue blames its address: asked often, and hardly ever true of most issues. */
export async function isAnyUnreachable(db: Kysely<Tables>, id: string): Promise<boolean> {
  const issue = sql<number>`(select key from issues where id = ${id})`
  return (await unreachableIn(db, issue).select('deliveries.id').limit(1).executeTakeFirst()) !== undefined
}

/** `Rounds.suppressUnreachable`; with a range, only those in it are suppressed, by what is true of the whole issue. */
export async function suppressUnreachable(
  tx: Transaction<Tables>,
  id: string,
  { max, at }: { readonly max: number; readonly at: Date },
  { first, last: end }: Range = ALL,
): ReturnType<SendLock['suppressUnreachable']> {
  const issue = await tx.selectFrom('issues').select('key').where('id', '=', id).executeTakeFirst()
  if (!issue) return { suppressed: 0, reopened: 0 }
  const { total } = await unreachableIn(tx, issue.key)
    .select((by) => by.fn.countAll().as('total'))
    .executeTakeFirstOrThrow()
  const suppressed = await countSuppressed(tx, issue.key)
  if (Number(total) > max) return { suppressed, reopened: await reopen(tx, issue.key, at) }
  let after = first - 1
  for (;;) {
    const page = await unreachableIn(tx, issue.key)
      .innerJoin('subscribers', 'subscribers.id', 'deliveries.subscriber')
      .select(['deliveries.id', 'deliveries.reply', 'subscribers.key', 'subscribers.address'])
      .where('deliveries.id', '>', after)
      .where('deliveries.id', '<=', end)
      .orderBy('deliveries.id')
      .limit(PAGE)
      .execute()
    const reasons = page.map(({ key, address, reply }) => ({
      address: { key, written: address },
      kind: 'hard' as const,
      reason: reply ?? '',
    }))
    await suppress(tx, reasons, at, issue.key)
    const last = page.at(-1)
    if (!last || page.length < PAGE) break
    after = last.id
  }
  return { suppressed: await countSuppressed(tx, issue.key), reopened: 0 }
}

/** `SendLock.pauses`. */
export async function pauses(db: Kysely<Tables>, at: Date): Promise<ReadonlyMap<string, Date>> {
  const rows = await db.selectFrom('pauses').selectAll().where('until', '>', at.toISOString()).execute()
  return new Map(rows.map(({ domain, until }) => [domain, new Date(until)]))
}

/** `SendLock.pause`. */
export async function pause(tx: Transaction<Tables>, domain: string, until: Date): Promise<void> {
  const row = { domain, until: until.toISOString() }
  await tx
    .insertInto('pauses')
    .values(row)
    .onConflict((on) => on.column('domain').doUpdateSet({ until: row.until }))
    .execute()
}

async function reopen(tx: Transaction<Tables>, issue: number, at: Date): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable('deliveries')
    .set((by) => ({
      state: 'pending',
      reply: null,
      unreachable: null,
      attempts: by('attempts', '-', 1),
      at: at.toISOString(),
    }))
    .where('issue', '=', issue)
    .where('state', '=', 'failed')
    .where(sql<boolean>`unreachable = 1`)
    .where('subscriber', 'not in', (by) =>
      by
        .selectFrom('subscribers')
        .innerJoin('suppressions', 'suppressions.key', 'subscribers.key')
        .select('subscribers.id'),
    )
    .executeTakeFirst()
  const reopened = Number(numUpdatedRows)
  if (reopened > 0) await tx.updateTable('issues').set({ finished: null }).where('key', '=', issue).execute()
  return reopened
}

async function countSuppressed(tx: Transaction<Tables>, issue: number): Promise<number> {
  const { count } = await tx
    .selectFrom('suppressions')
    .where('issue', '=', issue)
    .select((by) => by.fn.countAll().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

function unreachableIn(tx: Kysely<Tables>, issue: number | RawBuilder<number>) {
  return (
    tx
      .selectFrom('deliveries')
      .where('deliveries.issue', '=', issue)
      .where('deliveries.state', '=', 'failed')
      // As its index spells it.
      .where(sql<boolean>`deliveries.unreachable = 1`)
  )
}
