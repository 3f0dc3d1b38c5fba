// What does sending ask and write, round by round?
import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely'
import type { DeliveryId, Due, Settled } from '../model/delivery.ts'
import { canBeAtOnce, commitAtOnce } from './at-once.ts'
import { isOpen } from './deliveries.ts'
import { recordsOf } from './records.ts'
import type { Tables } from './tables.ts'
import { turnLost } from './turn-lost.ts'

type Db = Kysely<Tables>
type Tx = Transaction<Tables>

/** Servers may say a lot; the useful part comes first. */
const REPLY_MAX = 500
const DIVISION_BY_ZERO = '22012'
/** Deliveries of an issue from one id to another. */
export interface Range {
  readonly first: DeliveryId
  readonly last: DeliveryId
}
const ASCII = /^[\0-\x7f]*$/

/** `SendLock.due`: finds what is left to do without a look at what is done. */
export async function due(
  db: Db,
  issue: string,
  { at, limit, after = 0 }: { readonly at: Date; readonly limit: number; readonly after?: DeliveryId },
  range?: Range,
): Promise<Due[]> {
  const rows = await openOf(db, issue, range)
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
export async function nextDue(db: Db, issue: string, range?: Range): Promise<Date | undefined> {
  const row = await openOf(db, issue, range)
    .select((by) => by.fn.min('deliveries.until').as('until'))
    .executeTakeFirst()
  return row?.until ? new Date(row.until) : undefined
}

/** `Rounds.commit`: results first, so that a delivery may be settled and started again in one round. */
async function commit(
  tx: Tx,
  round: { readonly settled: readonly Settled[]; readonly starting: readonly DeliveryId[]; readonly at: Date },
): Promise<Set<DeliveryId>> {
  const at = round.at.toISOString()
  if (round.settled.length > 0) await settle(tx, round.settled, at)
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
  if (await isAnyOpen(tx, issue)) return false
  await tx
    .updateTable('issues')
    .set({ finished: at.toISOString() })
    .where('id', '=', issue)
    .where('finished', 'is', null)
    .execute()
  return true
}

/** Whether a delivery is pending, sending or deferred. */
export async function isAnyOpen(db: Db, issue: string, range?: Range): Promise<boolean> {
  return (await openOf(db, issue, range).select('deliveries.id').limit(1).executeTakeFirst()) !== undefined
}

/** Whose turn it is: a statement that updates its row, and returns whether it is paused. */
export interface Fence {
  readonly statement: RawBuilder<unknown>
  /** Within a transaction. Throws `turn-lost`. */
  pass(tx: Tx): Promise<{ readonly isPaused: boolean }>
}

/** `Rounds.commit` behind a fence, in as few ways to the server and back as can be. */
export async function commitBehind(
  db: Db,
  fence: Fence,
  round: { readonly settled: readonly Settled[]; readonly starting: readonly DeliveryId[]; readonly at: Date },
): Promise<{ readonly started: Set<DeliveryId>; readonly isPaused: boolean }> {
  if (canBeAtOnce(db, round)) {
    const done = await commitAtOnce(db, fence.statement, round, outcomesOf(db, round.settled)).catch((error) => {
      throw (error as { code?: unknown }).code === DIVISION_BY_ZERO ? notBeingSent(round.settled) : error
    })
    if (!done) throw turnLost()
    return done
  }
  return db.transaction().execute(async (tx) => {
    const { isPaused } = await fence.pass(tx)
    return { started: await commit(tx, isPaused ? { ...round, starting: [] } : round), isPaused }
  })
}

/** One statement, however many there are. */
async function settle(tx: Tx, round: readonly Settled[], at: string): Promise<void> {
  const { rows } = await sql<{ id: number }>`update deliveries set
      state = outcome.state, reply = outcome.reply, unreachable = outcome.unreachable,
      attempts = attempts - outcome.untried, until = outcome.until, at = ${at}
    from ${outcomesOf(tx, round)} where deliveries.id = outcome.id and deliveries.state = 'sending'
    returning deliveries.id`.execute(tx)
  const written = new Set(rows.map(({ id }) => id))
  const lost = round.filter(({ id }) => !written.has(id))
  if (lost.length > 0) throw notBeingSent(lost)
}

const OUTCOME = {
  id: 'bigint',
  state: 'text',
  reply: 'text',
  unreachable: 'bigint',
  untried: 'bigint',
  until: 'text',
} as const

/** The rows that settle deliveries, as a table `outcome`. */
function outcomesOf(db: Db, round: readonly Settled[]): RawBuilder<unknown> {
  const outcomes = round.map((settled) => ({
    id: settled.id,
    state: settled.state,
    reply: settled.state === 'pending' ? null : settled.reply.slice(0, REPLY_MAX),
    unreachable: settled.state === 'failed' && settled.unreachable ? 1 : null,
    untried: settled.state === 'pending' ? 1 : 0,
    until: settled.state === 'deferred' ? settled.until.toISOString() : null,
  }))
  return recordsOf(db, 'outcome', OUTCOME, outcomes)
}

/** A mistake in the program. */
function notBeingSent(settled: readonly Settled[]): Error {
  const which = settled.map(({ id, state }) => `delivery ${id} is not being sent, so it can't be ${state}`)
  return new Error(which.join('; '))
}

function openOf(db: Db, issue: string, range?: Range) {
  const open = db
    .selectFrom('deliveries')
    .where('deliveries.issue', '=', (by) => by.selectFrom('issues').select('key').where('id', '=', issue))
    .where(isOpen)
  if (range === undefined) return open
  return open.where('deliveries.id', '>=', range.first).where('deliveries.id', '<=', range.last)
}
