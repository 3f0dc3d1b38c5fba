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
 * A dialect in which one transaction writes at a time, as in SQLite, over all processes: somebody who leaves the list
 * while an issue begins is then left out of it, or taken off it. `explain` turns what PostgreSQL throws into what a
 * person reads.
 */
export function postgresDialect(
  config: PostgresDialectConfig,
  writer: LockKey,
  explain: (error: unknown) => unknown,
): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new OneWriter(config, writer, explain),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  }
}

class OneWriter extends PostgresDriver {
  readonly #writer: LockKey
  readonly #explain: (error: unknown) => unknown
  readonly #explained = new WeakSet<DatabaseConnection>()

  constructor(config: PostgresDialectConfig, writer: LockKey, explain: (error: unknown) => unknown) {
    super(config)
    this.#writer = writer
    this.#explain = explain
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    const connection = await super.acquireConnection().catch((error: unknown) => {
      throw this.#explain(error)
    })
    if (this.#explained.has(connection)) return connection
    this.#explained.add(connection)
    const execute = connection.executeQuery.bind(connection)
    connection.executeQuery = ((query, ...rest) =>
      execute(query, ...rest).catch((error: unknown) => {
        throw this.#explain(error)
      })) as DatabaseConnection['executeQuery']
    return connection
  }

  override async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    await super.beginTransaction(connection, settings)
    const { kind, ledger } = this.#writer
    await connection.executeQuery(CompiledQuery.raw('select pg_advisory_xact_lock($1, $2)', [kind, ledger]))
  }
}
