// Who is on the list?
import { type Kysely, sql } from 'kysely'
import type { Address } from '../model/address.ts'
import type { Subscriber, SubscriberList } from '../model/subscriber.ts'
import { admit } from './admit.ts'
import { monthly, monthlySets } from './best-of.ts'
import { changes } from './changes.ts'
import { ERASED, ERASED_ROW } from './erased.ts'
import { change, erase, history, pause, pausing } from './person.ts'
import { recordsOf } from './records.ts'
import { bounced, forgetBounces } from './soft-bounces.ts'
import { countLeftOut, restore, strangers, suppress, suppressionOf, unsuppress } from './suppressions.ts'
import type { Tables } from './tables.ts'
import { choose, topicSets, topicsOfRow } from './topics.ts'

type Db = Kysely<Tables>

const PAGE = 1_000

/** The list over the tables of a ledger. */
export function subscriberList(db: Db): SubscriberList {
  return {
    admit: (entries, note) => db.transaction().execute((tx) => admit(tx, entries, note)),
    suppress: ({ at, ...reason }) =>
      db.transaction().execute(async (tx) => {
        const isNew = (await suppress(tx, [reason], at)).size > 0
        const suppression = await suppressionOf(tx, reason.address)
        if (!suppression) throw new Error('a suppression is not there after it was inserted')
        return { suppression, isNew }
      }),
    leave: (ids, note) => db.transaction().execute((tx) => leave(tx, ids, note)),
    bounced: (bounce) => db.transaction().execute((tx) => bounced(tx, bounce)),
    unsuppress: (address) =>
      db.transaction().execute(async (tx) => {
        await unsuppress(tx, address)
        await forgetBounces(tx, address)
      }),
    pause: (id, until) => pause(db, id, until),
    pausing: (at) => pausing(db, at),
    choose: (id, topics) => choose(db, id, topics),
    topicSets: () => topicSets(db),
    monthly: (id, since) => monthly(db, id, since),
    monthlySets: (of) => monthlySets(db, of),
    restore: (issue) => restore(db, issue),
    find: (address) => find(db, address),
    history: (id) => history(db, id),
    change: (from, to) => db.transaction().execute((tx) => change(tx, from, to)),
    erase: (address, at) => db.transaction().execute((tx) => erase(tx, address, at)),
    changes: (since, until) => changes(db, since, until),
    byId: (id) => byId(db, id),
    all: () => all(db),
    strangers: () => strangers(db),
    count: () => count(db),
  }
}

async function leave(
  tx: Db,
  ids: readonly number[],
  { reason, at }: { readonly reason: string; readonly at: Date },
): Promise<void> {
  const gone = recordsOf(
    tx,
    'gone',
    { id: 'bigint' },
    ids.map((id) => ({ id })),
  )
  // The rows of erased people are suppressed for themselves.
  const { rows } = await sql<{ key: string; written: string }>`
    select key, address as written from subscribers where id in (select gone.id from ${gone})`.execute(tx)
  const reasons = rows.map((address) => ({ address, kind: 'unsubscribed' as const, reason }))
  await suppress(tx, reasons, at)
}

async function find(db: Db, address: Address): ReturnType<SubscriberList['find']> {
  const row = await rows(db).where('subscribers.key', '=', address.key).executeTakeFirst()
  const suppression = await suppressionOf(db, address)
  return { ...(row && { subscriber: toSubscriber(row) }), ...(suppression && { suppression }) }
}

async function byId(db: Db, id: number): Promise<Subscriber | undefined> {
  const row = await rows(db).where('subscribers.id', '=', id).executeTakeFirst()
  return row && toSubscriber(row)
}

/** Page by page, so that others can write meanwhile. */
async function* all(db: Db): AsyncGenerator<Subscriber> {
  let after = 0
  for (;;) {
    const page = await rows(db)
      .where('subscribers.key', 'not like', `${ERASED}%`)
      .where('subscribers.id', '>', after)
      .orderBy('subscribers.id')
      .limit(PAGE)
      .execute()
    for (const row of page) yield toSubscriber(row)
    const last = page.at(-1)
    if (!last || page.length < PAGE) return
    after = last.id
  }
}

async function count(db: Db): ReturnType<SubscriberList['count']> {
  const { active, monthly } = await db
    .selectFrom('subscribers')
    .leftJoin('suppressions', 'suppressions.key', 'subscribers.key')
    .where('suppressions.key', 'is', null)
    .select((by) => [by.fn.countAll().as('active'), by.fn.count('subscribers.monthly').as('monthly')])
    .executeTakeFirstOrThrow()
  const kinds = await db
    .selectFrom('suppressions')
    .where('key', 'not like', `${ERASED_ROW}%`)
    .select((by) => ['kind', by.fn.countAll().as('count')])
    .groupBy('kind')
    .execute()
  const none = { hard: 0, complaint: 0, unsubscribed: 0, manual: 0 }
  const byKind = Object.fromEntries(kinds.map((row) => [row.kind, Number(row.count)]))
  return { ...none, ...byKind, active: Number(active), monthly: Number(monthly), leftOut: await countLeftOut(db) }
}

function rows(db: Db) {
  return db
    .selectFrom('subscribers')
    .leftJoin('suppressions', 'suppressions.key', 'subscribers.key')
    .selectAll('subscribers')
    .select(['suppressions.kind', 'suppressions.reason', 'suppressions.at'])
}

type Row = Awaited<ReturnType<ReturnType<typeof rows>['execute']>>[number]

function toSubscriber(row: Row): Subscriber {
  const { id, address, name, language, added, source, paused, monthly, kind, reason, at } = row
  const topics = topicsOfRow(row.topics)
  return {
    id,
    address,
    name,
    ...(language !== null && { language }),
    added: new Date(added),
    source,
    ...(paused !== null && { paused: new Date(paused) }),
    ...(topics && { topics }),
    ...(monthly !== null && { monthly: new Date(monthly) }),
    ...(kind !== null && { suppression: { address, kind, reason: reason ?? '', at: new Date(at ?? added) } }),
  }
}
