// Which topics did readers choose, and what does that make of the deliveries of an issue?
import type { Kysely, RawBuilder } from 'kysely'
import type { SkipCode } from '../model/codes.ts'
import { type Share, shareOf, type TopicsOfIssue, variantKey } from '../model/topics.ts'
import { ERASED } from './erased.ts'
import type { Tables } from './tables.ts'

type Db = Kysely<Tables>

/** `SubscriberList.choose`. */
export async function choose(db: Db, id: number, topics?: readonly string[]): Promise<void> {
  await db
    .updateTable('subscribers')
    .set({ topics: stored(topics) })
    .where('id', '=', id)
    .execute()
}

/** `SubscriberList.topicSets`. */
export async function topicSets(db: Db): Promise<{ readonly topics: readonly string[]; readonly readers: number }[]> {
  const rows = await db
    .selectFrom('subscribers')
    .leftJoin('suppressions', 'suppressions.key', 'subscribers.key')
    .where('suppressions.key', 'is', null)
    .where('subscribers.topics', 'is not', null)
    .where('subscribers.monthly', 'is', null)
    .where('subscribers.key', 'not like', `${ERASED}%`)
    .select((by) => ['subscribers.topics', by.fn.countAll().as('readers')])
    .groupBy('subscribers.topics')
    .orderBy('readers', 'desc')
    .orderBy('subscribers.topics')
    .execute()
  return rows.map(({ topics, readers }) => ({ topics: topicsOfRow(topics) ?? [], readers: Number(readers) }))
}

/** As a row has them: equal sets are equal texts. */
export function stored(topics: readonly string[] | undefined): string | null {
  return topics === undefined ? null : JSON.stringify(topics.toSorted())
}

export function topicsOfRow(row: string | null): readonly string[] | undefined {
  return row === null ? undefined : (JSON.parse(row) as readonly string[])
}

/**
 * In the transaction that begins an issue, when every reader has a pending delivery: those who chose topics get a variant
 * if there is one of theirs, or no mail. Where there is none, because they chose after the issue was made, they get it whole.
 */
export async function shareOut(
  tx: Db,
  issue: number,
  { topics, variants }: { readonly topics: TopicsOfIssue; readonly variants: readonly string[] },
): Promise<void> {
  const sets = await tx.selectFrom('subscribers').select('topics').distinct().where('topics', 'is not', null).execute()
  for (const { topics: set } of sets) {
    const share: Share = shareOf(topicsOfRow(set) ?? [], topics)
    if (share.is === 'whole') continue
    const who = tx.selectFrom('subscribers').select('id').where('topics', '=', set)
    if (share.is === 'variant') {
      const variant = variantKey(share.topics)
      if (!variants.includes(variant)) continue
      await tx
        .updateTable('deliveries')
        .set({ variant })
        .where('issue', '=', issue)
        .where('subscriber', 'in', who)
        .execute()
      continue
    }
    const theirs = tx.selectFrom('deliveries').where('issue', '=', issue).where('subscriber', 'in', who)
    await tx
      .insertInto('skips')
      .columns(['issue', 'subscriber', 'code'])
      .expression(theirs.select((row) => ['issue', 'subscriber', row.val('few-stories' as const).as('code')]))
      .execute()
    await tx.deleteFrom('deliveries').where('issue', '=', issue).where('subscriber', 'in', who).execute()
  }
}

/** In the transaction that begins an issue: those of its readers who pause are skipped, which their history says. */
export async function skipPaused(tx: Db, issue: number, theirs: RawBuilder<boolean>, at: Date): Promise<void> {
  await tx
    .insertInto('skips')
    .columns(['issue', 'subscriber', 'code'])
    .expression((by) =>
      by
        .selectFrom('subscribers')
        .leftJoin('suppressions', 'suppressions.key', 'subscribers.key')
        .where('suppressions.key', 'is', null)
        .where(theirs)
        .where('subscribers.paused', '>', at.toISOString())
        .select((row) => [
          row.lit(issue).as('issue'),
          'subscribers.id as subscriber',
          row.val('paused' as const).as('code'),
        ]),
    )
    .execute()
}

/** `Ledger.skipped`. */
export async function skipped(db: Db, issue: string): Promise<Readonly<Record<SkipCode, number>>> {
  const rows = await db
    .selectFrom('skips')
    .where('issue', '=', (by) => by.selectFrom('issues').select('key').where('id', '=', issue))
    .select((by) => ['code', by.fn.countAll().as('count')])
    .groupBy('code')
    .execute()
  return {
    'few-stories': 0,
    'had-stories': 0,
    paused: 0,
    ...Object.fromEntries(rows.map(({ code, count }) => [code, Number(count)])),
  }
}
