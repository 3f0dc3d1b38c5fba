// How does one process send a batch, and how is it stopped when another has taken it?
import { type Kysely, sql, type Transaction } from 'kysely'
import type { Batches, BatchLock } from '../model/batch.ts'
import type { DeliveryCounts } from '../model/delivery.ts'
import type { Engine } from './engine.ts'
import { issue } from './issues.ts'
import { commitBehind, due, type Fence, finish, isAnyOpen, nextDue, type Range } from './rounds.ts'
import { LEFT_IN_THE_MIDDLE } from './send-lock.ts'
import type { Tables } from './tables.ts'
import { turnLost } from './turn-lost.ts'
import { isAnyUnreachable, pause, pauses, suppressUnreachable } from './unreachable.ts'

type Tx = Transaction<Tables>

/** `Batches.take`: the token of the batch is its fence, as the number of the row `turn` is that of a whole send. */
export async function takeBatch(
  { db, beside }: Engine,
  key: number,
  { holder, at }: Parameters<Batches['take']>[1],
): Promise<BatchLock | undefined> {
  const taken = await beside.transaction().execute((tx) => take(tx, key, holder, at))
  if (!taken) return undefined
  const { token, record, range, counts, total } = taken
  const { id } = record
  let isPaused = false
  /** The row is this worker's own, so that no worker waits for another. */
  const fence = (now: Date): Fence => ({
    statement: sql`update batches set at = ${now.toISOString()} where key = ${key} and token = ${token}
      returning (select coalesce(workers, '') <> 'sending' from issues where issues.key = batches.issue) as paused`,
    async pass(tx) {
      const [row] = (await this.statement.execute(tx)).rows as readonly { readonly paused: unknown }[]
      if (!row) throw turnLost()
      isPaused ||= Boolean(row.paused)
      return { isPaused }
    },
  })
  const write = <Result>(to: Kysely<Tables>, now: Date, change: (tx: Tx) => Promise<Result>) =>
    to.transaction().execute(async (tx) => {
      await fence(now).pass(tx)
      return change(tx)
    })
  return {
    issue: record,
    counts,
    total,
    get isPaused() {
      return isPaused
    },
    due: (_, ask) => due(db, id, ask, range),
    nextDue: () => nextDue(db, id, range),
    async commit(round) {
      const done = await commitBehind(beside, fence(round.at), round)
      isPaused ||= done.isPaused
      return done.started
    },
    async suppressUnreachable(_, judge) {
      // Alone at the ledger only where there is something to do.
      if (!(await isAnyUnreachable(db, id))) return { suppressed: 0, reopened: 0 }
      return write(db, judge.at, (tx) => suppressUnreachable(tx, id, judge, range))
    },
    pauses: (now) => pauses(db, now),
    pause: (domain, until) => write(db, at, (tx) => pause(tx, domain, until)),
    finish: (_, now) =>
      write(beside, now, async (tx) => {
        if (await isAnyOpen(tx, id, range)) return false
        await finish(tx, id, now)
        return true
      }),
  }
}

async function take(tx: Tx, key: number, holder: string, at: Date) {
  const batch = await tx
    .updateTable('batches')
    .set((by) => ({ token: by('token', '+', 1), worker: holder, at: at.toISOString() }))
    .where('key', '=', key)
    .returningAll()
    .returning((by) => [
      by.selectFrom('issues').select('id').whereRef('issues.key', '=', 'batches.issue').as('id'),
      by
        .selectFrom('batches as all')
        .whereRef('all.issue', '=', 'batches.issue')
        .select((one) => one.fn.sum<number>('all.size').as('total'))
        .as('total'),
    ])
    .executeTakeFirst()
  if (!batch?.id) return undefined
  const { first, last, id, total } = batch
  const range = { first, last }
  const record = await issue(tx, id)
  if (record?.workers !== 'sending' || record.finished) return undefined
  const before = await countsIn(tx, batch.issue, range)
  if (before.sending > 0) await markUncertain(tx, batch.issue, range, at)
  const counts = { ...before, sending: 0, uncertain: before.uncertain + before.sending }
  if (counts.pending + counts.deferred === 0) {
    await finish(tx, id, at)
    return undefined
  }
  return { token: batch.token, record, range, counts, total: Number(total) }
}

/** What whoever had the batch before had in hand. */
async function markUncertain(tx: Tx, issue: number, { first, last }: Range, at: Date): Promise<void> {
  await tx
    .updateTable('deliveries')
    .set({ state: 'uncertain', reply: LEFT_IN_THE_MIDDLE, at: at.toISOString() })
    .where('issue', '=', issue)
    .where('id', '>=', first)
    .where('id', '<=', last)
    .where('state', '=', 'sending')
    .execute()
}

async function countsIn(db: Kysely<Tables>, issue: number, { first, last }: Range): Promise<DeliveryCounts> {
  const rows = await db
    .selectFrom('deliveries')
    .select((by) => ['state', by.fn.countAll().as('count')])
    .where('issue', '=', issue)
    .where('id', '>=', first)
    .where('id', '<=', last)
    .groupBy('state')
    .execute()
  const none = { pending: 0, sending: 0, sent: 0, deferred: 0, failed: 0, uncertain: 0 }
  return { ...none, ...Object.fromEntries(rows.map(({ state, count }) => [state, Number(count)])) }
}
