// How does Kysely speak to PostgreSQL?
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  PostgresAdapter,
  type PostgresDialectConfig,
  PostgresDriver,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type TransactionSettings,
} from 'kysely'

/** What tells the advisory locks of one ledger from those of others in the database: two 32-bit numbers each. */
export interface LockKey {
  readonly kind: number
  readonly ledger: number
}

/**
 * `alone`: while it writes, no other transaction does. `beside`: those of the same kind write at the same time; each
 * writes rows that are its own.
 */
export type Order = 'alone' | 'beside'

interface Writing {
  readonly writer: LockKey
  readonly order: Order
  readonly explain: (error: unknown) => unknown
}

/**
 * A dialect in which one transaction writes at a time, as in SQLite, over all processes: somebody who leaves the list
 * while an issue begins is then left out of it, or taken off it. `explain` turns what PostgreSQL throws into what a
 * person reads.
 */
export function postgresDialect(config: PostgresDialectConfig, writing: Writing): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new OneWriter(config, writing),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  }
}

class OneWriter extends PostgresDriver {
  readonly #writing: Writing
  readonly #explained = new WeakSet<DatabaseConnection>()

  constructor(config: PostgresDialectConfig, writing: Writing) {
    super(config)
    this.#writing = writing
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    const connection = await super.acquireConnection().catch((error: unknown) => {
      throw this.#writing.explain(error)
    })
    if (this.#explained.has(connection)) return connection
    this.#explained.add(connection)
    const execute = connection.executeQuery.bind(connection)
    connection.executeQuery = ((query, ...rest) =>
      execute(query, ...rest).catch((error: unknown) => {
        throw this.#writing.explain(error)
      })) as DatabaseConnection['executeQuery']
    return connection
  }

  override async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    await super.beginTransaction(connection, settings)
    const { writer, order } = this.#writing
    const lock = order === 'alone' ? 'pg_advisory_xact_lock' : 'pg_advisory_xact_lock_shared'
    await connection.executeQuery(CompiledQuery.raw(`select ${lock}($1, $2)`, [writer.kind, writer.ledger]))
  }
}
