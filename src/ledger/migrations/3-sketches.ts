// Which column did the third ledger add?
import type { Kysely } from 'kysely'

/** By its sketch the text of a story is compared with what its article says later. */
export async function sketches(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('stories').addColumn('sketch', 'text').execute()
}
