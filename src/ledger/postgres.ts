// How is a ledger kept in PostgreSQL?
import { createHash } from 'node:crypto'
import { Kysely, sql } from 'kysely'
import pg from 'pg'
import { type PostgresLocation, postgresLocation } from '../model/postgres-location.ts'
import { ROUND } from './at-once.ts'
import type { Engine, Spelling } from './engine.ts'
import { compare, MIGRATIONS, migrate, versionOf } from './migrate.ts'
import { missing } from './missing.ts'
import { type LockKey, type Order, postgresDialect } from './postgres-dialect.ts'
import { explainPostgres, olderSchema } from './postgres-errors.ts'
import { postgresLimits } from './postgres-limits.ts'
import { openMemory } from './sqlite.ts'

/** How to open a ledger in a database. */
export interface Opening {
  /** `read` changes nothing, and where there is no ledger reads an empty one; `write` makes it. */
  readonly mode: 'read' | 'write'
  /** Whether issues were sent, so that a missing ledger is a lost one and not a new one. */
  readonly mustExist: boolean
}

const SPELLING: Spelling = {
  integer: 'bigint',
  bytes: 'bytea',
  identity: (column) => column.generatedByDefaultAsIdentity(),
  table: (table) => table,
}

/** One connection, as a holder of locks uses it. */
type Session = Pick<pg.Client, 'connect' | 'end' | 'on' | 'query'>

/** A send needs one, and reading beside it another; a program that serves readers has a few at once. */
const CONNECTIONS_MAX = 5
const CONNECT_MS = 10_000
const INT8 = 20

/** The kinds of locks: "Digw" and "Digt" in ASCII. */
const [WRITER, TURN] = [0x44696777, 0x44696774]

/** Opens the ledger at a URL; `write` makes it where there is none. Throws a DigestError `ledger-…`. */
export async function openPostgres(url: string, { mode, mustExist }: Opening): Promise<Engine> {
  const location = postgresLocation(url)
  return prepare(engineAt(location), location, { mode, mustExist })
}

/** Brings an engine's database to the newest version, or says what is wrong with it. */
export async function prepare(
  engine: Engine,
  location: PostgresLocation,
  { mode, mustExist }: Opening,
): Promise<Engine> {
  const { db } = engine
  const { shown } = location
  try {
    const isThere = await schemaExists(db, location.schema)
    if (!isThere && mustExist) throw missing(shown)
    if (!isThere && mode === 'read') {
      await engine[Symbol.asyncDispose]()
      return await openMemory()
    }
    if (!isThere) await sql`create schema if not exists ${sql.id(location.schema)}`.execute(db)
    const version = isThere ? await versionOf(db as unknown as Kysely<unknown>) : 0
    if (compare(version, MIGRATIONS.length, shown) === 'older') {
      if (mode === 'read') throw olderSchema(shown)
      await migrate(db as unknown as Kysely<unknown>, SPELLING)
    }
    return engine
  } catch (error) {
    await engine[Symbol.asyncDispose]()
    throw explainPostgres(error, shown)
  }
}

function engineAt(location: PostgresLocation): Engine {
  const client = {
    connectionString: location.connectionString,
    application_name: 'digestif',
    keepAlive: true,
    types: { getTypeParser },
  }
  const pool = new pg.Pool({
    ...client,
    max: CONNECTIONS_MAX,
    connectionTimeoutMillis: CONNECT_MS,
    idleTimeoutMillis: 30_000,
    allowExitOnIdle: true,
  })
  // A connection that breaks while nothing is asked of it is replaced by the next question; within a transaction the next
  // question fails. Nobody hearing of it would end the program.
  pool.on('error', () => {})
  pool.on('connect', (connection) => {
    connection.on('error', () => {})
    prepareRounds(connection)
  })
  return engineOn(pool, location, () => new pg.Client(client))
}

/** `session` makes a connection of its own, for what is held as long as it lasts. */
export function engineOn(
  pool: Pick<pg.Pool, 'options' | 'connect' | 'end'>,
  { schema, shown }: PostgresLocation,
  session: () => Session,
): Engine {
  const settled = new WeakSet<object>()
  let ended: Promise<void> | undefined
  const usable = {
    options: pool.options,
    end: () => (ended ??= pool.end()),
    async connect() {
      const connection = await pool.connect()
      if (!settled.has(connection)) await connection.query(`set search_path to ${pg.escapeIdentifier(schema)}`)
      settled.add(connection)
      return connection
    },
  }
  const explain = (error: unknown) => explainPostgres(error, shown)
  const writer = keyOf(WRITER, schema)
  const kysely = (order: Order) =>
    new Kysely<never>({ dialect: postgresDialect({ pool: usable }, { writer, order, explain }) })
  const [db, beside] = [kysely('alone'), kysely('beside')] as unknown as [Engine['db'], Engine['db']]
  const turn = keyOf(TURN, schema)
  const limits = postgresLimits(db, schema, session)
  return {
    db,
    beside,
    limits,
    async lock() {
      const holder = session()
      // If it breaks, the server gives the lock to the next, and the fencing token stops whoever had it.
      holder.on('error', () => {})
      try {
        await holder.connect()
        const { rows } = await holder.query('select pg_try_advisory_lock($1, $2) as held', [turn.kind, turn.ledger])
        if (rows[0]?.held === true) return { [Symbol.asyncDispose]: () => holder.end() }
        await holder.end()
        return undefined
      } catch (error) {
        await holder.end().catch(() => undefined)
        throw explain(error)
      }
    },
    async isLocked() {
      const { rows } = await sql<{ held: boolean }>`select exists (
        select 1 from pg_locks where locktype = 'advisory' and objsubid = 2 and granted
        and classid = ${turn.kind}::bigint::oid and objid = ${turn.ledger < 0 ? turn.ledger + 2 ** 32 : turn.ledger}::bigint::oid
        and database = (select oid from pg_database where datname = current_database())) as held`.execute(db)
      return rows[0]?.held === true
    },
    async countFrom(tx, table, column, last) {
      await sql`select setval(pg_get_serial_sequence(${table}, ${column}), ${last}::bigint)`.execute(tx)
    },
    async [Symbol.asyncDispose]() {
      await limits[Symbol.asyncDispose]()
      await Promise.all([db.destroy(), beside.destroy()])
    },
  }
}

/** A round is planned once for each connection: planning costs the server more than a round of ten deliveries does. */
function prepareRounds(connection: { query: unknown }): void {
  const query = (connection.query as (...asked: unknown[]) => unknown).bind(connection)
  connection.query = (text: unknown, values: unknown, ...rest: unknown[]) =>
    typeof text === 'string' && text.startsWith(ROUND)
      ? query({ name: createHash('sha256').update(text).digest('hex').slice(0, 32), text, values }, ...rest)
      : query(text, values, ...rest)
}

async function schemaExists(db: Engine['db'], schema: string): Promise<boolean> {
  const { rows } =
    await sql`select 1 from information_schema.tables where table_schema = ${schema} and table_name = 'meta'`.execute(
      db,
    )
  return rows.length > 0
}

/** PostgreSQL's own 64-bit integers come as text, because JavaScript's numbers end at 2^53; no ledger gets there. */
export function getTypeParser(oid: number, format?: 'text' | 'binary') {
  return oid === INT8 ? Number : pg.types.getTypeParser(oid, format as 'text')
}

function keyOf(kind: number, schema: string): LockKey {
  return { kind, ledger: createHash('sha256').update(schema).digest().readInt32BE() }
}
