// What is known of one person, and how is it changed or erased?
import type { Kysely } from 'kysely'
import type { Address } from '../model/address.ts'
import type { Received, SubscriberId } from '../model/subscriber.ts'
import { ERASED_ROW, hashOf } from './erased.ts'
import { forgetBounces } from './soft-bounces.ts'
import { suppress } from './suppressions.ts'
import type { Tables } from './tables.ts'

type Db = Kysely<Tables>

/** `SubscriberList.history`. */
export async function history(db: Db, id: SubscriberId): Promise<Received[]> {
  const rows = await db
    .selectFrom('deliveries')
    .innerJoin('issues', 'issues.key', 'deliveries.issue')
    .where('deliveries.subscriber', '=', id)
    .select((row) => [
      'issues.key',
      'issues.id',
      'issues.subject',
      row.ref('deliveries.state').$castTo<Received['state']>().as('state'),
      'deliveries.at',
      'deliveries.reply',
    ])
    .unionAll((by) =>
      by
        .selectFrom('skips')
        .innerJoin('issues', 'issues.key', 'skips.issue')
        .where('skips.subscriber', '=', id)
        .select((row) => [
          'issues.key',
          'issues.id',
          'issues.subject',
          row.val<Received['state']>('skipped').as('state'),
          'issues.begun as at',
          'skips.code as reply',
        ]),
    )
    .orderBy('key', 'desc')
    .execute()
  return rows.map(({ id: issue, subject, state, at, reply }) => ({
    issue,
    subject,
    state,
    at: new Date(at),
    ...(reply !== null && { reply }),
  }))
}

/** `SubscriberList.pause`. */
export async function pause(db: Db, id: SubscriberId, until?: Date): Promise<void> {
  const paused = until?.toISOString() ?? null
  await db.updateTable('subscribers').set({ paused }).where('id', '=', id).execute()
}

/** `SubscriberList.pausing`. */
export async function pausing(db: Db, at: Date): Promise<number> {
  const { count } = await db
    .selectFrom('subscribers')
    .where('paused', '>', at.toISOString())
    .select((by) => by.fn.countAll().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** `SubscriberList.change`, in a transaction. */
export async function change(tx: Db, from: Address, to: Address): Promise<boolean> {
  const other = await tx.selectFrom('subscribers').select('id').where('key', '=', to.key).executeTakeFirst()
  if (other && from.key !== to.key) return false
  await forgetBounces(tx, from)
  const { numUpdatedRows } = await tx
    .updateTable('subscribers')
    .set({ key: to.key, address: to.written })
    .where('key', '=', from.key)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** `SubscriberList.erase`, in a transaction. Deliveries stay, for issues count them; what servers said names the address. */
export async function erase(tx: Db, address: Address, at: Date): Promise<boolean> {
  await suppress(tx, [{ address, kind: 'unsubscribed', reason: 'Erased.' }], at)
  await tx.deleteFrom('suppressions').where('key', '=', address.key).execute()
  await bar(tx, hashOf(address.key), at)
  await forgetBounces(tx, address)
  const row = await tx.selectFrom('subscribers').select('id').where('key', '=', address.key).executeTakeFirst()
  if (!row) return false
  // The row is barred for itself: the person may come back by their own wish, and then has another.
  const key = `${ERASED_ROW}${row.id}`
  await bar(tx, key, at)
  await tx
    .updateTable('subscribers')
    .set({ key, address: '', name: '', language: null, source: 'erased', paused: null, topics: null, monthly: null })
    .where('id', '=', row.id)
    .execute()
  await tx
    .updateTable('deliveries')
    .set({ reply: 'Erased.' })
    .where('subscriber', '=', row.id)
    .where('reply', 'is not', null)
    .execute()
  return true
}

async function bar(tx: Db, key: string, at: Date): Promise<void> {
  const row = { key, address: '', kind: 'unsubscribed', reason: 'Erased.', at: at.toISOString() } as const
  await tx
    .insertInto('suppressions')
    .values(row)
    .onConflict((on) => on.column('key').doNothing())
    .execute()
}
