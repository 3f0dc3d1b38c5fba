// How many bounces that may pass are too many?
import { hash } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Address } from '../model/address.ts'
import type { SubscriberList } from '../model/subscriber.ts'
import { suppress } from './suppressions.ts'
import type { Tables } from './tables.ts'

const DAY_MS = 86_400_000

/** `SubscriberList.bounced`, in a transaction. */
export async function bounced(
  tx: Kysely<Tables>,
  { address, mail, reason, sent, at, limit }: Parameters<SubscriberList['bounced']>[0],
): Promise<boolean> {
  const since = new Date(at.getTime() - limit.days * DAY_MS).toISOString()
  await tx.deleteFrom('soft_bounces').where('at', '<=', since).execute()
  const when = (sent > at ? at : sent).toISOString()
  if (when <= since) return false
  const id = hash('sha256', `${mail} ${address.key}`, 'hex')
  await tx
    .insertInto('soft_bounces')
    .values({ id, key: address.key, at: when })
    .onConflict((on) => on.column('id').doNothing())
    .execute()
  const { count } = await tx
    .selectFrom('soft_bounces')
    .where('key', '=', address.key)
    .select((by) => by.fn.countAll().as('count'))
    .executeTakeFirstOrThrow()
  if (Number(count) < limit.count) return false
  const said = `${count} bounces in ${limit.days} days, the last: ${reason}`
  return (await suppress(tx, [{ address, kind: 'hard', reason: said }], at)).size > 0
}

/** Counts from none again, and keeps nothing of the address. */
export async function forgetBounces(db: Kysely<Tables>, { key }: Address): Promise<void> {
  await db.deleteFrom('soft_bounces').where('key', '=', key).execute()
}
