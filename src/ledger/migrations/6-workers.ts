// What did the sixth ledger add?
import { type Kysely, sql } from 'kysely'
import type { Spelling } from '../engine.ts'

/** Issues that several processes send: in which parts, who has each, and how far a limit that they share is used. */
export async function workers(db: Kysely<unknown>, { integer, identity, table }: Spelling): Promise<void> {
  await db.schema.alterTable('issues').addColumn('workers', 'text').execute()
  await table(
    db.schema
      .createTable('batches')
      .addColumn('key', integer, (column) => identity(column).primaryKey())
      .addColumn('issue', integer, (column) => column.notNull().references('issues.key'))
      .addColumn('first', integer, (column) => column.notNull())
      .addColumn('last', integer, (column) => column.notNull())
      .addColumn('size', integer, (column) => column.notNull())
      .addColumn('token', integer, (column) => column.notNull())
      .addColumn('worker', 'text', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull()),
  ).execute()
  await db.schema.createIndex('batches_issue').on('batches').columns(['issue', 'key']).execute()
  await table(
    db.schema
      .createTable('rates')
      .addColumn('name', 'text', (column) => column.primaryKey().notNull())
      .addColumn('until', integer, (column) => column.notNull()),
  ).execute()
  // Asked after each batch, among millions of deliveries that are done.
  await db.schema
    .createIndex('deliveries_unreachable')
    .on('deliveries')
    .columns(['issue', 'id'])
    .where(sql<boolean>`unreachable = 1`)
    .execute()
  await db.schema
    .createIndex('suppressions_issue')
    .on('suppressions')
    .column('issue')
    .where(sql<boolean>`issue is not null`)
    .execute()
}
