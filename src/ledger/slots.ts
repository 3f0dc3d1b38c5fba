// What became of the instants of the schedule?
import type { Kysely } from 'kysely'
import type { SlotRecord } from '../model/ledger.ts'
import type { Tables } from './tables.ts'

type Db = Kysely<Tables>

/** `Ledger.slot`. */
export async function slot(db: Db, at: Date): Promise<SlotRecord | undefined> {
  const row = await select(db).where('slots.slot', '=', at.toISOString()).executeTakeFirst()
  return row && record(row)
}

/** `Ledger.lastSlot`: the latest by the schedule, not by when it was noted. */
export async function lastSlot(db: Db): Promise<SlotRecord | undefined> {
  const row = await select(db).orderBy('slots.slot', 'desc').executeTakeFirst()
  return row && record(row)
}

/** `Ledger.skip`: of two schedulers the first to note it is believed. */
export async function skip(db: Db, at: Date, reason: string, now: Date): Promise<SlotRecord> {
  await db
    .insertInto('slots')
    .values({ slot: at.toISOString(), issue: null, reason, at: now.toISOString() })
    .onConflict((on) => on.column('slot').doNothing())
    .execute()
  return record(await select(db).where('slots.slot', '=', at.toISOString()).executeTakeFirstOrThrow())
}

interface Row {
  readonly slot: string
  readonly id: string | null
  readonly reason: string | null
  readonly at: string
}

function select(db: Db) {
  return db
    .selectFrom('slots')
    .leftJoin('issues', 'issues.key', 'slots.issue')
    .select(['slots.slot', 'slots.reason', 'slots.at', 'issues.id'])
}

function record({ slot, id, reason, at }: Row): SlotRecord {
  return id === null
    ? { slot: new Date(slot), became: 'skipped', reason: reason ?? '', at: new Date(at) }
    : { slot: new Date(slot), became: 'issue', issue: id }
}
