// Who wants the best of each month, and what of it is for each of them?
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { type BestOfReader, type BestOfShares, shareOfBest, sourcesOf } from '../model/best-of.ts'
import type { MonthlySet } from '../model/subscriber.ts'
import { variantKey } from '../model/topics.ts'
import type { Tables } from './tables.ts'
import { topicsOfRow } from './topics.ts'

type Db = Kysely<Tables>

/** `SubscriberList.monthly`: choosing it twice keeps the first instant, for the month it began in is not over twice. */
export async function monthly(db: Db, id: number, since?: Date): Promise<void> {
  const change = db.updateTable('subscribers').where('id', '=', id)
  if (since) await change.set({ monthly: since.toISOString() }).where('monthly', 'is', null).execute()
  else await change.set({ monthly: null }).execute()
}

/** `SubscriberList.monthlySets`. */
export async function monthlySets(
  db: Db,
  { until, sources }: { readonly until: Date; readonly sources: readonly string[] },
): Promise<MonthlySet[]> {
  const keys = await keysOf(db, sources)
  const { rows } = await sql<{ topics: string | null; had: number; readers: number }>`
    select topics, had, count(*) as readers from (
      select subscribers.topics, ${hadOf(keys)} as had from subscribers
      left join suppressions on suppressions.key = subscribers.key
      where suppressions.key is null and subscribers.monthly < ${until.toISOString()}) as readers
    group by topics, had order by readers desc, topics, had`.execute(db)
  return rows.map(({ topics, had, readers }) => ({
    ...readerOf(topics, Number(had), sources),
    readers: Number(readers),
  }))
}

/**
 * In the transaction that begins a best of, when its deliveries are marked by `hadOf`: each of them gets what of it is for
 * its reader. A story that somebody had is never sent to them again: where no variant is without it, they get no mail.
 */
export async function shareOutBest(
  tx: Db,
  issue: number,
  { shares, variants }: { readonly shares: BestOfShares; readonly variants: readonly string[] },
): Promise<void> {
  const sources = sourcesOf(shares)
  const sets = await tx
    .selectFrom('deliveries')
    .innerJoin('subscribers', 'subscribers.id', 'deliveries.subscriber')
    .where('issue', '=', issue)
    .select(['deliveries.variant as mark', 'subscribers.topics'])
    .distinct()
    .execute()
  for (const { mark, topics } of sets) {
    const reader = readerOf(topics, Number(mark), sources)
    const share = shareOfBest(reader, shares)
    const variant = share.is === 'variant' ? variantKey(share.topics) : undefined
    const isMade = variant !== undefined && variants.includes(variant)
    const ofSet = tx
      .selectFrom('deliveries')
      .innerJoin('subscribers', 'subscribers.id', 'deliveries.subscriber')
      .where('issue', '=', issue)
      .where('variant', '=', mark)
      .where('subscribers.topics', topics === null ? 'is' : '=', topics)
    // Whoever had nothing of it and chose other topics since it was made gets the whole, as with any issue.
    if (share.is === 'whole' || isMade || (share.is === 'variant' && reader.had.length === 0)) {
      const ids = ofSet.select('deliveries.id')
      const brings = isMade ? variant : null
      await tx.updateTable('deliveries').set({ variant: brings }).where('id', 'in', ids).execute()
      continue
    }
    const code = reader.had.length > 0 ? 'had-stories' : 'few-stories'
    const skipped = ofSet.select((row) => ['issue', 'subscriber', row.val(code).as('code')] as const)
    await tx.insertInto('skips').columns(['issue', 'subscriber', 'code']).expression(skipped).execute()
    await tx.deleteFrom('deliveries').where('id', 'in', ofSet.select('deliveries.id')).execute()
  }
}

/** Keys of issues, in the order of their ids; 0 for one that is not on record. */
export async function keysOf(db: Db, ids: readonly string[]): Promise<number[]> {
  if (ids.length === 0) return []
  const rows = await db.selectFrom('issues').select(['id', 'key']).where('id', 'in', ids).execute()
  const keys = new Map(rows.map(({ id, key }) => [id, Number(key)]))
  return ids.map((id) => keys.get(id) ?? 0)
}

/** Which of the issues a subscriber had: a bit for each. Only one that failed was not had. */
export function hadOf(keys: readonly number[]): RawBuilder<unknown> {
  if (keys.length === 0) return sql`0`
  const bits = sql.join(
    keys.map((key, at) => sql`when ${sql.lit(key)} then ${sql.lit(2 ** at)}`),
    sql` `,
  )
  return sql`(select coalesce(sum(case had.issue ${bits} end), 0) from deliveries as had
    where had.subscriber = subscribers.id and had.issue in (${sql.join(keys.map((key) => sql.lit(key)))})
      and had.state <> 'failed')`
}

function readerOf(topics: string | null, mark: number, sources: readonly string[]): BestOfReader {
  const chosen = topicsOfRow(topics)
  const had = sources.filter((_, at) => Math.floor(mark / 2 ** at) % 2 === 1)
  return { ...(chosen && { topics: chosen }), had }
}
