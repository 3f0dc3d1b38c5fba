// What did the fourth ledger add?
import type { Kysely } from 'kysely'
import type { Spelling } from '../engine.ts'

/** Which send made a suppression, which failed deliveries blame the address, and how long servers asked us to wait. */
export async function unreachable(db: Kysely<unknown>, { integer, table }: Spelling): Promise<void> {
  await db.schema.alterTable('deliveries').addColumn('unreachable', integer).execute()
  await db.schema.alterTable('suppressions').addColumn('issue', integer).execute()
  await table(
    db.schema
      .createTable('pauses')
      .addColumn('domain', 'text', (column) => column.primaryKey().notNull())
      .addColumn('until', 'text', (column) => column.notNull()),
  ).execute()
}
