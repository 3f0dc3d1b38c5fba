// Which addresses must not be mailed?
import { type Kysely, sql } from 'kysely'
import type { Address } from '../model/address.ts'
import type { Suppression, SuppressionKind } from '../model/subscriber.ts'
import { ERASED, hashOf } from './erased.ts'
import { recordsOf } from './records.ts'
import type { Tables } from './tables.ts'

type Db = Kysely<Tables>

/** An address and why it is to be suppressed. */
export interface Reason {
  readonly address: Pick<Address, 'key' | 'written'>
  readonly kind: SuppressionKind
  readonly reason: string
}

/** In a transaction. The first reason is kept. Returns the keys of the addresses that were not suppressed before. */
export async function suppress(
  tx: Db,
  reasons: readonly Reason[],
  at: Date,
  issue: number | null = null,
): Promise<ReadonlySet<string>> {
  if (reasons.length === 0) return new Set()
  const rows = reasons.map(({ address: { key, written }, kind, reason }) => {
    return { key, erased: hashOf(key), address: written, kind, reason }
  })
  const inserted = await sql<{ key: string }>`
    insert into suppressions (key, address, kind, reason, at, issue)
    select fresh.key, fresh.address, fresh.kind, fresh.reason, ${at.toISOString()}, cast(${issue} as bigint)
    from ${recordsOf(tx, 'fresh', REASON, rows)}
    where not exists (select 1 from suppressions where suppressions.key = fresh.erased)
    on conflict (key) do nothing
    returning key`.execute(tx)
  const keys = inserted.rows.map(({ key }) => key)
  if (keys.length > 0) await takeOffIssues(tx, keys)
  return new Set(keys)
}

const REASON = { key: 'text', erased: 'text', address: 'text', kind: 'text', reason: 'text' } as const

/** Forgets that an address was suppressed, and why. */
export async function unsuppress(db: Db, { key }: Address): Promise<void> {
  await db
    .deleteFrom('suppressions')
    .where('key', 'in', [key, hashOf(key)])
    .execute()
}

/** `SubscriberList.restore`. */
export async function restore(db: Db, issue: string): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('suppressions')
    .where('issue', '=', (by) => by.selectFrom('issues').select('issues.key').where('issues.id', '=', issue))
    .executeTakeFirst()
  return Number(numDeletedRows)
}

/** Why an address must not be mailed, if it must not. */
export async function suppressionOf(db: Db, { key, written }: Address): Promise<Suppression | undefined> {
  const row = await db
    .selectFrom('suppressions')
    .selectAll()
    .where('key', 'in', [key, hashOf(key)])
    .executeTakeFirst()
  return row && { ...toSuppression(row), address: row.address || written }
}

/** Those of the keys that are suppressed. */
export async function suppressedAmong(db: Db, keys: readonly string[]): Promise<ReadonlySet<string>> {
  const byKey = new Map(keys.flatMap((key) => [[key, key] as const, [hashOf(key), key] as const]))
  const rows = await db
    .selectFrom('suppressions')
    .select('key')
    .where('key', 'in', [...byKey.keys()])
    .execute()
  return new Set(rows.flatMap(({ key }) => byKey.get(key) ?? []))
}

/** How many on the list must not be mailed. */
export async function countLeftOut(db: Db): Promise<number> {
  const { count } = await db
    .selectFrom('subscribers')
    .innerJoin('suppressions', 'suppressions.key', 'subscribers.key')
    .where('subscribers.key', 'not like', `${ERASED}%`)
    .select((by) => by.fn.countAll().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

const PAGE = 1_000

/** Suppressed addresses that are on no list, in the order of their keys. */
export async function* strangers(db: Db): AsyncGenerator<Suppression> {
  let after = ''
  for (;;) {
    const page = await db
      .selectFrom('suppressions')
      .leftJoin('subscribers', 'subscribers.key', 'suppressions.key')
      .selectAll('suppressions')
      .where('subscribers.key', 'is', null)
      .where('suppressions.key', 'not like', `${ERASED}%`)
      .where('suppressions.key', '>', after)
      .orderBy('suppressions.key')
      .limit(PAGE)
      .execute()
    for (const row of page) yield toSuppression(row)
    const last = page.at(-1)
    if (!last || page.length < PAGE) return
    after = last.key
  }
}

function toSuppression({ address, kind, reason, at }: Tables['suppressions']): Suppression {
  return { address, kind, reason, at: new Date(at) }
}

/** What no server was offered yet is not sent any more; the issue counts one more who was left out. */
async function takeOffIssues(tx: Db, keys: readonly string[]): Promise<void> {
  const left = recordsOf(
    tx,
    'off',
    { key: 'text' },
    keys.map((key) => ({ key })),
  )
  const { rows } = await sql<{ issue: number }>`
    delete from deliveries
    where issue in (select key from issues where finished is null)
      and subscriber in (select subscribers.id from ${left} join subscribers on subscribers.key = off.key)
      and state in ('pending', 'deferred')
    returning issue`.execute(tx)
  const issues = Map.groupBy(rows, ({ issue }) => issue)
  for (const [issue, { length }] of issues)
    await tx
      .updateTable('issues')
      .set((by) => ({ suppressed: by('suppressed', '+', length) }))
      .where('key', '=', issue)
      .execute()
}
