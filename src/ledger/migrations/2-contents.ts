// Which table did the second ledger add?
import type { Kysely } from 'kysely'
import type { Spelling } from '../engine.ts'

/** What is sent of an issue, in a table of its own: the list of issues is read often, and this hardly ever. */
export async function contents(db: Kysely<unknown>, { integer, bytes, table }: Spelling): Promise<void> {
  await table(
    db.schema
      .createTable('contents')
      .addColumn('issue', integer, (column) => column.primaryKey().references('issues.key'))
      .addColumn('bytes', bytes, (column) => column.notNull()),
  ).execute()
}
