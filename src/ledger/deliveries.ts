// How far are the deliveries of an issue, and why did some fail?
import { type Kysely, type Selectable, sql } from 'kysely'
import type { Delivery, DeliveryCounts, DeliveryId, DeliveryState, Failure } from '../model/delivery.ts'
import type { Tables } from './tables.ts'

type Db = Kysely<Tables>

const PAGE = 1_000

/** `Ledger.counts`: every state is there, also with none in it. */
export async function counts(db: Db, issue: string): Promise<DeliveryCounts> {
  const rows = await ofIssue(db, issue)
    .select((by) => ['deliveries.state', by.fn.countAll().as('count')])
    .groupBy('deliveries.state')
    .execute()
  const none = { pending: 0, sending: 0, sent: 0, deferred: 0, failed: 0, uncertain: 0 }
  return { ...none, ...Object.fromEntries(rows.map(({ state, count }) => [state, Number(count)])) }
}

/** Replies name addresses and queues, so hardly two are equal: what they have in common is the code. */
export async function failures(db: Db, issue: string): Promise<Failure[]> {
  const reasons = new Map<string, { count: number; example: string }>()
  for await (const delivery of deliveries(db, issue, 'failed')) {
    if (delivery.state !== 'failed') continue
    const { reply } = delivery
    const [, code, enhanced] = /^(\d{3})(?:[ -](\d\.\d{1,3}\.\d{1,3}))?/.exec(reply) ?? []
    const reason = code === undefined ? reply : enhanced === undefined ? code : `${code} ${enhanced}`
    const known = reasons.get(reason)
    reasons.set(reason, { count: (known?.count ?? 0) + 1, example: known?.example ?? reply })
  }
  return [...reasons]
    .map(([reason, { count, example }]) => ({ reason, count, example }))
    .sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1))
}

/** `Ledger.deliveries`, page by page, so that a million take no more memory than a thousand. */
export async function* deliveries(db: Db, issue: string, state: DeliveryState['state']): AsyncGenerator<Delivery> {
  let after = 0
  for (;;) {
    const page = await ofIssue(db, issue)
      .innerJoin('subscribers', 'subscribers.id', 'deliveries.subscriber')
      .selectAll('deliveries')
      .select('subscribers.address')
      .where('deliveries.state', '=', state)
      .where('deliveries.id', '>', after)
      .orderBy('deliveries.id')
      .limit(PAGE)
      .execute()
    for (const row of page) yield delivery(row, issue)
    const last = page.at(-1)
    if (!last || page.length < PAGE) return
    after = last.id
  }
}

/** `Ledger.resolve`: the one way out of `uncertain` and `failed`. */
export async function resolve(db: Db, id: DeliveryId, as: 'sent' | 'again', at: Date): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    const one = tx.updateTable('deliveries').where('id', '=', id).returning('issue')
    if (as === 'sent') {
      const reply = 'Taken for sent by the operator.'
      const fate = { state: 'sent', reply, at: at.toISOString() } as const
      return (await one.set(fate).where('state', '=', 'uncertain').executeTakeFirst()) !== undefined
    }
    const again = await one
      .set({ state: 'pending', reply: null, unreachable: null, at: at.toISOString() })
      .where('state', 'in', ['uncertain', 'failed'])
      .where('subscriber', 'not in', (by) =>
        by
          .selectFrom('subscribers')
          .innerJoin('suppressions', 'suppressions.key', 'subscribers.key')
          .select('subscribers.id'),
      )
      .executeTakeFirst()
    if (again) await tx.updateTable('issues').set({ finished: null }).where('key', '=', again.issue).execute()
    return again !== undefined
  })
}

function ofIssue(db: Db, issue: string) {
  return db
    .selectFrom('deliveries')
    .where('deliveries.issue', '=', (by) => by.selectFrom('issues').select('key').where('id', '=', issue))
}

function delivery(row: Selectable<Tables['deliveries']> & { readonly address: string }, issue: string): Delivery {
  const { id, subscriber, address, attempts, state } = row
  const about = { id, issue, subscriber, address, attempts }
  const at = new Date(row.at)
  const reply = row.reply ?? ''
  switch (state) {
    case 'pending':
      return { ...about, state }
    case 'sending':
      return { ...about, state, since: at }
    case 'deferred':
      return { ...about, state, until: new Date(row.until ?? row.at), reply }
    case 'sent':
    case 'failed':
    case 'uncertain':
      return { ...about, state, at, reply }
  }
}

/** As the index of open deliveries spells it: a bound value would hide it from the planner. */
export const isOpen = sql<boolean>`deliveries.state in ('pending', 'deferred', 'sending')`
