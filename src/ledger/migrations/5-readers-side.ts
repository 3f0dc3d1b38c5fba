// What did the fifth ledger add?
import type { Kysely } from 'kysely'
import type { Spelling } from '../engine.ts'

/** Bounces that may pass, until they are too many or too old; and until when a reader wants no issue. */
export async function readersSide(db: Kysely<unknown>, { table }: Spelling): Promise<void> {
  await table(
    db.schema
      .createTable('soft_bounces')
      .addColumn('id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('key', 'text', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull()),
  ).execute()
  await db.schema.createIndex('soft_bounces_key').on('soft_bounces').columns(['key', 'at']).execute()
  await db.schema.alterTable('subscribers').addColumn('paused', 'text').execute()
}
