// How is a ledger moved to another database, whole, also if it is killed on the way?
import { type Kysely, sql } from 'kysely'
import { maskPasswords } from '../model/mask-password.ts'
import type { Log } from '../model/ports.ts'
import { DigestError, isDigestError } from '../model/problem.ts'
import type { Engine } from './engine.ts'
import { ledgerLocation } from './location.ts'
import { movingFrom } from './migrate.ts'
import { openEngine } from './open.ts'

/** How many rows of each table were moved. */
export type Moved = Readonly<Record<string, number>>

/** In an order in which each finds what it refers to; those with a counted key are continued behind the last one. */
const TABLES = [
  { name: 'issues', by: 'key', isCounted: true },
  { name: 'contents', by: 'issue', isCounted: false },
  { name: 'slots', by: 'slot', isCounted: false },
  { name: 'approvals', by: 'issue', isCounted: false },
  { name: 'stories', by: 'issue', isCounted: false },
  { name: 'subscribers', by: 'id', isCounted: true },
  { name: 'suppressions', by: 'key', isCounted: false },
  { name: 'deliveries', by: 'id', isCounted: true },
  { name: 'batches', by: 'key', isCounted: true },
  { name: 'skips', by: 'issue', isCounted: false },
  { name: 'pauses', by: 'domain', isCounted: false },
  { name: 'soft_bounces', by: 'id', isCounted: false },
] as const
const PAGE = 1_000

type Db = Kysely<Record<string, Record<string, unknown>>>

/**
 * Copies a ledger into one that nobody has used; the one it comes from stays as it is. Until all is there the new one
 * cannot be opened; after a kill the same command goes on. Throws a DigestError `ledger-in-use` or what opening throws.
 */
export async function moveLedger(
  source: string,
  destination: string,
  environment: Readonly<Record<string, string | undefined>>,
  log: Log,
): Promise<Moved> {
  const [from, to] = [ledgerLocation(source, environment), ledgerLocation(destination, environment)]
  const old = await openEngine(from, { mode: 'read', mustExist: true }).catch((error: unknown) => {
    throw isDigestError(error, 'ledger-missing') ? nothingThere(from) : error
  })
  try {
    const fresh = await openEngine(to, { mode: 'write', mustExist: false })
    try {
      return await moveBetween(old, fresh, { from: maskPasswords(from), to, log })
    } finally {
      await fresh[Symbol.asyncDispose]()
    }
  } finally {
    await old[Symbol.asyncDispose]()
  }
}

async function moveBetween(
  source: Engine,
  target: Engine,
  { from, to, log }: { readonly from: string; readonly to: string; readonly log: Log },
): Promise<Moved> {
  if (await source.isLocked()) throw inUse(from, 'A send is under way from the ledger.', 'Wait until it is done')
  const held = await target.lock()
  if (!held) throw inUse(to, 'Another process works with the new ledger.', 'Wait until it is done')
  const [old, fresh] = [source.db as unknown as Db, target.db as unknown as Db]
  try {
    await claim(fresh, from, to)
    const total = await rowsIn(old)
    let done = 0
    for (const { name, by, isCounted } of TABLES) {
      let after: unknown = isCounted ? await lastOf(fresh, name, by) : undefined
      for (;;) {
        const page = await pageOf(old, name, by, after)
        if (page.length === 0) break
        await fresh.transaction().execute(async (tx) => {
          // A database binds a few ten thousand values in one statement at most.
          for (let at = 0; at < page.length; at += PAGE) {
            const rows = page.slice(at, at + PAGE)
            await tx
              .insertInto(name)
              .values(rows)
              .onConflict((on) => on.doNothing())
              .execute()
          }
        })
        after = page.at(-1)?.[by]
        done += page.length
        log.progress({ doing: 'Moving the ledger', done, total })
      }
    }
    const moved: Record<string, number> = {}
    for (const { name } of TABLES) {
      const [there, here] = [await count(old, name), await count(fresh, name)]
      if (there !== here) throw new Error(`${name}: ${there} rows became ${here}`)
      moved[name] = here
    }
    await finish(old, target)
    return moved
  } finally {
    await held[Symbol.asyncDispose]()
  }
}

/** All rows of one issue come together, because their key may have a second part. */
async function pageOf(db: Db, name: string, by: string, after: unknown): Promise<Record<string, unknown>[]> {
  const ordered = db.selectFrom(name).selectAll().orderBy(by)
  const behind = after === undefined ? ordered : ordered.where(by, '>', after)
  if (by !== 'issue') return behind.limit(PAGE).execute()
  const [next] = await behind.limit(1).execute()
  return next === undefined ? [] : db.selectFrom(name).selectAll().where(by, '=', next[by]).execute()
}

async function claim(db: Db, from: string, to: string): Promise<void> {
  const moving = await movingFrom(db as never)
  if (moving === from) return
  if (moving !== undefined) throw inUse(to, `The new ledger is half of a move from ${moving}.`, 'Finish that one')
  if ((await rowsIn(db)) > 0) throw inUse(to, 'The new ledger is in use already.', 'Name another one')
  await sql`insert into meta values ('moving', ${from})`.execute(db)
}

/** The fencing token goes on from where it was, and keys are given on from the last. */
async function finish(old: Db, fresh: Engine): Promise<void> {
  const [turn] = await old.selectFrom('turn').selectAll().execute()
  await (fresh.db as unknown as Db).transaction().execute(async (tx) => {
    if (turn) await tx.updateTable('turn').set(turn).execute()
    for (const { name, by, isCounted } of TABLES) {
      const last = isCounted ? await lastOf(tx, name, by) : undefined
      if (last !== undefined) await fresh.countFrom?.(tx as never, name, by, Number(last))
    }
    await sql`delete from meta where name = 'moving'`.execute(tx)
  })
}

async function lastOf(db: Db, name: string, by: string): Promise<unknown> {
  const [row] = await db.selectFrom(name).select(by).orderBy(by, 'desc').limit(1).execute()
  return row?.[by]
}

async function rowsIn(db: Db): Promise<number> {
  let total = 0
  for (const { name } of TABLES) total += await count(db, name)
  return total
}

async function count(db: Db, name: string): Promise<number> {
  const { rows } = await sql<{ count: number | bigint }>`select count(*) as count from ${sql.table(name)}`.execute(db)
  return Number(rows[0]?.count ?? 0)
}

function nothingThere(file: string): DigestError {
  const what = 'There is no ledger to move.'
  const fix = 'Correct the first of the two addresses. Nothing was moved.'
  return new DigestError({ code: 'ledger-missing', what, where: { file: maskPasswords(file) }, fix })
}

function inUse(file: string, what: string, fix: string): DigestError {
  return new DigestError({
    code: 'ledger-in-use',
    what,
    where: { file: maskPasswords(file) },
    fix: `${fix}, then run this again. Nothing was moved.`,
  })
}
