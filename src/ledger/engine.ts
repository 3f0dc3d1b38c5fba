// What must a database offer to hold a ledger?
import type { ColumnDefinitionBuilder, CreateTableBuilder, Kysely } from 'kysely'
import type { SharedLimits } from '../model/batch.ts'
import type { Tables } from './tables.ts'

/** An open database. The queries are one set over all engines; only what is asked here differs. */
export interface Engine extends AsyncDisposable {
  readonly db: Kysely<Tables>
  /** The same database, for transactions of workers: they may run beside each other, and beside no others. */
  readonly beside: Kysely<Tables>
  /** The one lock of this ledger, held until it is disposed of or the process dies; undefined while another has it. */
  lock(): Promise<AsyncDisposable | undefined>
  /** Whether some process has it at this moment. Asking changes nothing. */
  isLocked(): Promise<boolean>
  /** Absent where one process at a time sends. */
  readonly limits?: SharedLimits
  /** Counts keys on from one that was given; where it is absent, the database does so by itself. */
  countFrom?(tx: Kysely<Tables>, table: string, column: string, last: number): Promise<void>
}

/** How an engine spells what SQL left to its makers. */
export interface Spelling {
  /** An integer of 64 bits, which must come back as a number. */
  readonly integer: 'integer' | 'bigint'
  readonly bytes: 'blob' | 'bytea'
  /** A key that the database counts up and never gives twice. */
  identity(column: ColumnDefinitionBuilder): ColumnDefinitionBuilder
  table<Name extends string>(table: CreateTableBuilder<Name>): CreateTableBuilder<Name>
}
