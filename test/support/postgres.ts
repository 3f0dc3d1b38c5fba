// A real PostgreSQL for as long as a file of tests needs it.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { chmodSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'

const BIN = globSync('/usr/lib/postgresql/*/bin').toSorted().at(-1)

/** Whether this machine has a PostgreSQL to start. */
export const hasPostgres: boolean = BIN !== undefined && globSync(join(BIN, 'initdb')).length > 0

export interface PostgresServer extends AsyncDisposable {
  readonly port: number
  /** The URL of a ledger in a schema of its own. */
  url(schema?: string): string
  /** Stops it as `pg_ctl stop -m immediate` does, and starts it again. */
  restart(): Promise<void>
  /** Ends it at once, where nobody can wait. */
  quit(): void
}

/** It refuses to run as root, so root runs it as the user that Debian made for it. */
const asOwner = (command: string, args: readonly string[]): [string, string[]] =>
  process.getuid?.() === 0 ? ['runuser', ['-u', 'postgres', '--', command, ...args]] : [command, [...args]]

/** `isDurable`: each commit is on disk before it is answered, as outside of tests. */
export async function startPostgres({ isDurable = false } = {}): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'digestif-pg-'))
  chmodSync(folder, 0o777)
  const data = join(folder, 'data')
  const bin = (name: string) => join(BIN ?? '', name)
  execFileSync(
    ...asOwner(bin('initdb'), [
      '-D',
      data,
      '-U',
      'digestif',
      '-A',
      'trust',
      '--no-sync',
      '-E',
      'UTF8',
      '--locale=C.UTF-8',
    ]),
    { stdio: 'ignore', cwd: folder },
  )
  const run = (port: number) => {
    const options = ['-D', data, '-p', String(port), '-k', folder, '-c', 'listen_addresses=127.0.0.1']
    if (!isDurable) options.push('-c', 'fsync=off')
    return spawn(...asOwner(bin('postgres'), options), { stdio: 'ignore', cwd: folder })
  }
  let port = await freePort()
  let server = run(port)
  // Another process may take the port first, which may be a database, too.
  while (!(await isUp(port, data, server))) {
    port = await freePort()
    server = run(port)
  }
  const stop = async (): Promise<void> => {
    const ended = new Promise((done) => server.once('exit', done))
    execFileSync(...asOwner(bin('pg_ctl'), ['stop', '-D', data, '-m', 'immediate', '-W']), {
      stdio: 'ignore',
      cwd: folder,
    })
    await ended
  }
  return {
    port,
    url: (schema = `t${randomUUID().slice(0, 8)}`) => `postgres://digestif@127.0.0.1:${port}/postgres?schema=${schema}`,
    async restart() {
      await stop()
      server = run(port)
      if (!(await isUp(port, data, server))) throw new Error('Its port was taken while PostgreSQL was down.')
    },
    quit() {
      // By its first line, and as `-m immediate` does.
      process.kill(Number.parseInt(readFileSync(join(data, 'postmaster.pid'), 'utf8'), 10), 'SIGQUIT')
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
    async [Symbol.asyncDispose]() {
      await stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Answered by the server itself, which says that it starts until it is up; false where it ends before. */
async function isUp(port: number, data: string, server: ChildProcess): Promise<boolean> {
  while (server.exitCode === null && server.signalCode === null) {
    // Whoever else has the port may never answer.
    const connectionTimeoutMillis = 5000
    const client = new pg.Client({
      host: '127.0.0.1',
      port,
      user: 'digestif',
      database: 'postgres',
      connectionTimeoutMillis,
    })
    client.on('error', () => {})
    try {
      await client.connect()
      const { rows } = await client.query<{ data_directory: string }>('SHOW data_directory')
      if (rows[0]?.data_directory === data) return true
    } catch {
      // Not yet.
    } finally {
      await client.end().catch(() => {})
    }
    await new Promise((resolve) => setImmediate(resolve))
  }
  return false
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}
