// What did the eighth ledger add?
import type { Kysely } from 'kysely'

/** Since when a reader wants the best of each month instead of every issue. */
export async function bestOf(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('subscribers').addColumn('monthly', 'text').execute()
  await db.schema.createIndex('subscribers_monthly').on('subscribers').columns(['monthly']).execute()
}
