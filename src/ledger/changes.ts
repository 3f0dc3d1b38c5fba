// How did the list change in a span of time?
import type { Kysely } from 'kysely'
import type { ListChanges } from '../model/subscriber.ts'
import { ERASED_ROW } from './erased.ts'
import type { Tables } from './tables.ts'

/** `SubscriberList.changes`: half-open, so that the spans between issues count everybody once. */
export async function changes(db: Kysely<Tables>, since: Date, until?: Date): Promise<ListChanges> {
  const [from, to] = [since.toISOString(), until?.toISOString()]
  const joined = db
    .selectFrom('subscribers')
    .where('added', '>=', from)
    .select((by) => by.fn.countAll().as('count'))
  const { count } = await (to === undefined ? joined : joined.where('added', '<', to)).executeTakeFirstOrThrow()
  const suppressed = db
    .selectFrom('suppressions')
    .where('at', '>=', from)
    .where('key', 'not like', `${ERASED_ROW}%`)
    .select((by) => ['kind', by.fn.countAll().as('count')])
    .groupBy('kind')
  const kinds = await (to === undefined ? suppressed : suppressed.where('at', '<', to)).execute()
  const none = { unsubscribed: 0, hard: 0, complaint: 0, manual: 0 }
  return { ...none, ...Object.fromEntries(kinds.map((row) => [row.kind, Number(row.count)])), added: Number(count) }
}
