// What does sending ask and write, round by round?
import { type Kysely, sql, type Transaction } from 'kysely'
import type { DeliveryId, Due, Settled } from '../model/delivery.ts'
import { isOpen } from './deliveries.ts'
import type { Tables } from './tables.ts'

type Db = Kysely<Tables>
type Tx = Transaction<Tables>

/** Servers may say a lot; the useful part comes first. */
const REPLY_MAX = 500
const ASCII = /^[\0-\x7f]*$/

/** `SendLock.due`: finds what is left to do without a look at what is done. */
export async function due(
  db: Db,
  issue: string,
  { at, limit, after = 0 }: { readonly at: Date; readonly limit: number; readonly after?: DeliveryId },
): Promise<Due[]> {
  const rows = await openOf(db, issue)
    .innerJoin('subscribers', 'subscribers.id', 'deliveries.subscriber')
    .select([
      'deliveries.id',
      'deliveries.subscriber',
      'deliveries.attempts',
      'deliveries.variant',
      'subscribers.address',
      'subscribers.name',
    ])
    .where('deliveries.id', '>', after)
    .where((by) =>
      by.or([
        by('deliveries.state', '=', 'pending'),
        by.and([by('deliveries.state', '=', 'deferred'), by('deliveries.until', '<=', at.toISOString())]),
      ]),
    )
    .orderBy('deliveries.id')
    .limit(limit)
    .execute()
  return rows.map(({ variant, ...row }) => ({
    ...row,
    needsSmtputf8: !ASCII.test(row.address),
    ...(variant !== null && { variant }),
  }))
}

/** `SendLock.nextDue`: only a deferred delivery has an instant to wait for. */
export async function nextDue(db: Db, issue: string): Promise<Date | undefined> {
  const row = await openOf(db, issue)
    .select((by) => by.fn.min('deliveries.until').as('until'))
    .executeTakeFirst()
  return row?.until ? new Date(row.until) : undefined
}

/** `SendLock.commit`: results first, so that a delivery may be settled and started again in one round. */
export async function commit(
  tx: Tx,
  round: { readonly settled: readonly Settled[]; readonly starting: readonly DeliveryId[]; readonly at: Date },
): Promise<Set<DeliveryId>> {
  const at = round.at.toISOString()
  for (const settled of round.settled) await settle(tx, settled, at)
  if (round.starting.length === 0) return new Set()
  const started = await tx
    .updateTable('deliveries')
    .set((by) => ({ state: 'sending', attempts: by('attempts', '+', 1), at, until: null, reply: null }))
    .where('id', 'in', round.starting)
    .where('state', 'in', ['pending', 'deferred'])
    .returning('id')
    .execute()
  return new Set(started.map(({ id }) => id))
}

/** `SendLock.finish`: doing it twice keeps the first instant. */
export async function finish(tx: Tx, issue: string, at: Date): Promise<boolean> {
  const open = await openOf(tx, issue).select('deliveries.id').limit(1).executeTakeFirst()
  if (open) return false
  await tx
    .updateTable('issues')
    .set({ finished: at.toISOString() })
    .where('id', '=', issue)
    .where('finished', 'is', null)
    .execute()
  return true
}

async function settle(tx: Tx, settled: Settled, at: string): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('deliveries')
    .set({
      state: settled.state,
      reply: settled.state === 'pending' ? null : settled.reply.slice(0, REPLY_MAX),
      unreachable: settled.state === 'failed' && settled.unreachable ? 1 : null,
      ...(settled.state === 'pending' && { attempts: sql<number>`attempts - 1` }),
      until: settled.state === 'deferred' ? settled.until.toISOString() : null,
      at,
    })
    .where('id', '=', settled.id)
    .where('state', '=', 'sending')
    .executeTakeFirst()
  if (numUpdatedRows !== 1n)
    throw new Error(`delivery ${settled.id} is not being sent, so it can't be ${settled.state}`)
}

function openOf(db: Db, issue: string) {
  return db
    .selectFrom('deliveries')
    .where('deliveries.issue', '=', (by) => by.selectFrom('issues').select('key').where('id', '=', issue))
    .where(isOpen)
}
