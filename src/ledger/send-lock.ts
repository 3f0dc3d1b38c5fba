// Which process may send, and what does it write while it does?
import { type Kysely, sql, type Transaction } from 'kysely'
import type { Ledger, SendLock } from '../model/ledger.ts'
import { DigestError } from '../model/problem.ts'
import { begin } from './begin.ts'
import { cut } from './cut.ts'
import type { Engine } from './engine.ts'
import { commitBehind, due, type Fence, finish, nextDue } from './rounds.ts'
import type { Tables } from './tables.ts'
import { turnLost } from './turn-lost.ts'
import { pause, pauses, suppressUnreachable } from './unreachable.ts'

/** Said of a delivery whose process ended. */
export const LEFT_IN_THE_MIDDLE = 'The process that sent it ended before the server had answered.'

/** `Ledger.lockSending`: the lock keeps others out; a fencing token (the number of the row `turn`) in every write stops one that lost it unnoticed. */
export async function lockSending(
  { db, lock }: Engine,
  { holder, at }: { readonly holder: string; readonly at: Date },
): Promise<SendLock> {
  const held = await lock()
  if (!held) throw await alreadySending(db)
  try {
    const { number, uncertain } = await db.transaction().execute(async (tx) => {
      const { number } = await tx
        .updateTable('turn')
        .set((by) => ({ number: by('number', '+', 1), holder, at: at.toISOString() }))
        .returning('number')
        .executeTakeFirstOrThrow()
      const { numUpdatedRows } = await tx
        .updateTable('deliveries')
        .set({ state: 'uncertain', reply: LEFT_IN_THE_MIDDLE, at: at.toISOString() })
        .where('state', '=', 'sending')
        // What workers have in hand is theirs, and the next to take their batch says what became of it.
        .where('issue', 'in', (by) => by.selectFrom('issues').select('key').where('workers', 'is', null))
        .executeTakeFirst()
      return { number, uncertain: Number(numUpdatedRows) }
    })
    /** Every write first checks the fencing token: a lock on a network drive may be lost unnoticed. */
    const fence: Fence = {
      statement: sql`update turn set holder = ${holder} where number = ${number} returning false as paused`,
      async pass(tx) {
        const { rows } = await this.statement.execute(tx)
        if (rows.length === 0) throw turnLost()
        return { isPaused: false }
      },
    }
    const asHolder = <Result>(write: (tx: Transaction<Tables>) => Promise<Result>): Promise<Result> =>
      db.transaction().execute(async (tx) => {
        await fence.pass(tx)
        return write(tx)
      })
    return {
      uncertain,
      begin: (plan, now) => asHolder((tx) => begin(tx, plan, now)),
      cut: (issue, size, now) => asHolder((tx) => cut(tx, issue, size, now)),
      due: (issue, ask) => due(db, issue, ask),
      nextDue: (issue) => nextDue(db, issue),
      commit: async (round) => (await commitBehind(db, fence, round)).started,
      suppressUnreachable: (issue, judge) => asHolder((tx) => suppressUnreachable(tx, issue, judge)),
      pauses: (now) => pauses(db, now),
      pause: (domain, until) => asHolder((tx) => pause(tx, domain, until)),
      finish: (issue, now) => asHolder((tx) => finish(tx, issue, now)),
      [Symbol.asyncDispose]: () => held[Symbol.asyncDispose](),
    }
  } catch (error) {
    await held[Symbol.asyncDispose]()
    throw error
  }
}

/** `Ledger.sender`. */
export async function sender({ db, isLocked }: Engine): ReturnType<Ledger['sender']> {
  if (!(await isLocked())) return undefined
  const row = await db.selectFrom('turn').selectAll().executeTakeFirst()
  return { holder: row?.holder ?? '', since: new Date(row?.at ?? 0) }
}

async function alreadySending(db: Kysely<Tables>): Promise<DigestError> {
  const row = await db.selectFrom('turn').selectAll().executeTakeFirst()
  const what = `Another process is sending${row?.holder ? `: ${row.holder}, since ${row.at}` : ''}.`
  const fix = 'Wait until it is done, or stop it with Ctrl-C; then run this again. Nothing was sent.'
  return new DigestError({ code: 'already-sending', what, fix })
}
