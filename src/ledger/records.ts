// How is a list handed to a statement as one value?
import { type Kysely, PostgresAdapter, type RawBuilder, sql } from 'kysely'
import type { Tables } from './tables.ts'

/**
 * Records as a table that a statement reads from. The statement is then the same text for any number of them: it is prepared
 * once, and costs no more to compile for many than for one.
 */
export function recordsOf<Column extends string>(
  db: Kysely<Tables>,
  name: string,
  columns: Readonly<Record<Column, 'bigint' | 'text'>>,
  records: readonly Readonly<Record<Column, string | number | null>>[],
): RawBuilder<unknown> {
  const json = JSON.stringify(records)
  const typed = Object.entries(columns)
  if (db.getExecutor().adapter instanceof PostgresAdapter) {
    const list = typed.map(([column, type]) => `${column} ${type}`).join(', ')
    return sql`jsonb_to_recordset(${json}::jsonb) as ${sql.raw(`${name} (${list})`)}`
  }
  const list = typed.map(([column]) => `value ->> '${column}' as ${column}`).join(', ')
  return sql`(select ${sql.raw(list)} from json_each(${json})) as ${sql.raw(name)}`
}
