// What did the seventh ledger add?
import type { Kysely } from 'kysely'
import type { Spelling } from '../engine.ts'

/** Which topics a reader chose, which variant of an issue a delivery brings, and who got no mail of an issue and why. */
export async function topics(db: Kysely<unknown>, { integer, table }: Spelling): Promise<void> {
  await db.schema.alterTable('subscribers').addColumn('topics', 'text').execute()
  await db.schema.createIndex('subscribers_topics').on('subscribers').columns(['topics']).execute()
  await db.schema.alterTable('deliveries').addColumn('variant', 'text').execute()
  await table(
    db.schema
      .createTable('skips')
      .addColumn('issue', integer, (column) => column.notNull().references('issues.key'))
      .addColumn('subscriber', integer, (column) => column.notNull().references('subscribers.id'))
      .addColumn('code', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('skips_key', ['issue', 'subscriber']),
  ).execute()
  await db.schema.createIndex('skips_subscriber').on('skips').columns(['subscriber']).execute()
}
