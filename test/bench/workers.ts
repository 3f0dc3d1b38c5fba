// How fast do several workers send, what does the database cost, and how long takes a large issue? Run: npm run bench:workers
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { openLedger } from '../../src/ledger/open.ts'
import type { Ledger } from '../../src/model/ledger.ts'
import { type PostgresServer, startPostgres } from '../support/postgres.ts'
import { BEGUN, fillLedger, ISSUE, rendered, writeNewsletter } from './newsletter.ts'

const { values: flags } = parseArgs({
  options: {
    readers: { type: 'string', default: '20000' },
    /** How many workers; 0 is one process that sends alone, `sqlite` the same with a file. */
    workers: { type: 'string', default: 'sqlite,0,1,2,4' },
    connections: { type: 'string', default: '10' },
    rounds: { type: 'string', default: '3' },
    /** So many readers are put on record, on both databases. */
    plan: { type: 'string', default: '100000,1000000' },
    only: { type: 'string', default: 'throughput,plan' },
  },
})
const only = new Set(flags.only.split(','))
const MAIN = resolve('src/cli/main.ts')
const TICKS = 100
const port = 2_600 + (process.pid % 300)
const folder = mkdtempSync(join(tmpdir(), 'digestif-workers-'))
const SINK = 'smtp-sink'
const sink = spawn(SINK, ['-u', 'root', `127.0.0.1:${port}`, '1000'], { stdio: 'inherit' })
sink.once('error', () => {
  console.error('smtp-sink is missing: apt-get install postfix')
  process.exit(1)
})
let postgres: PostgresServer | undefined
try {
  postgres = await startPostgres({ isDurable: true })
  if (only.has('throughput')) await throughput(postgres)
  if (only.has('plan')) for (const count of flags.plan.split(',').map(Number)) await planning(postgres, count)
} finally {
  sink.kill()
  await postgres?.[Symbol.asyncDispose]()
  rmSync(folder, { recursive: true, force: true })
}

interface Measured {
  readonly perSecond: number
  /** Microseconds of processor time for each delivery: of ours, of PostgreSQL and of the mail server. */
  readonly ours: number
  readonly database: number
  readonly sink: number
  /** Transactions of PostgreSQL for each delivery. */
  readonly transactions: number
  /** The largest process of ours in each tenth of the time, in megabytes. */
  readonly rssMb: readonly number[]
}

async function throughput(server: PostgresServer): Promise<void> {
  const contenders = flags.workers.split(',')
  const results = new Map(contenders.map((name) => [name, [] as Measured[]]))
  for (let round = 0; round < Number(flags.rounds); round++)
    for (const name of contenders) results.get(name)?.push(await sendBy(server, name, `${name}-${round}`))
  const readers = Number(flags.readers)
  console.log(
    `${readers} readers, ${flags.connections} connections a worker, medians of ${flags.rounds} interleaved runs; processor time in µs for each delivery, without the start of the programs`,
  )
  for (const [name, runs] of results) {
    const median = (of: (one: Measured) => number, digits = 0) =>
      (runs.map(of).toSorted((a, b) => a - b)[runs.length >> 1] ?? 0).toFixed(digits).padStart(5)
    const who = name === 'sqlite' ? 'alone, SQLite' : name === '0' ? 'alone' : `${name} workers`
    const share = median((one) => (100 * one.database) / (one.ours + one.database))
    console.log(
      `  ${who.padEnd(14)} ${median((one) => one.perSecond)} /s   ${median((one) => one.ours)} ours, ${median((one) => one.database)} PostgreSQL (${share.trim()} %), ${median((one) => one.sink)} smtp-sink; ${median((one) => one.transactions, 3)} transactions a delivery; MB in each tenth of the time: ${runs
        .at(-1)
        ?.rssMb.map((mb) => mb.toFixed(0))
        .join(' ')}`,
    )
  }
}

async function sendBy(server: PostgresServer, name: string, run: string): Promise<Measured> {
  const own = join(folder, run)
  const readers = Number(flags.readers)
  const isFile = name === 'sqlite'
  const ledger = isFile ? `sqlite:${join(own, 'ledger.db')}` : server.url(`w${run.replace('-', '_')}`)
  await (await fillLedger(ledger, readers))[Symbol.asyncDispose]()
  const count = isFile ? 0 : Number(name)
  writeNewsletter(own, { ledger, workers: count > 0, smtp: { connections: Number(flags.connections) } })
  const workers = await Promise.all(Array.from({ length: count }, () => readyWorker(own)))
  const sending = cli(own, 'send', '--yes', '--quiet')
  const running = count > 0 ? workers : [sending]
  await using open = await openLedger(ledger, { mode: 'read', sent: [] })
  // Until then it is planned, by a process that only watches afterwards.
  while (!(await isSending(open, count > 0))) await setTimeout(5)
  const ours = () => running.reduce((sum, { pid = 0 }) => sum + ticksOf(pid), 0)
  const others = async () => ({
    sink: ticksOf(sink.pid ?? 0),
    ...(isFile ? { database: 0, transactions: 0 } : await usedBy(server)),
  })
  const before = { ...(await others()), ours: ours() }
  const begun = performance.now()
  const sizes: number[] = []
  let used = before.ours
  const sampler = setInterval(() => {
    // Whoever has ended has none.
    used = Math.max(used, ours())
    sizes.push(Math.max(...running.map(rssOf)))
  }, 100)
  while (!(await open.issues(1))[0]?.finished) await setTimeout(250)
  const after = { ...(await others()), ours: Math.max(used, ours()) }
  clearInterval(sampler)
  const seconds = await sendingSeconds(ledger, readers, (performance.now() - begun) / 1000)
  for (const worker of workers) worker.kill('SIGTERM')
  await Promise.all([...workers, sending].map((child) => child.exitCode ?? once(child, 'close')))
  const each = (ticks: number) => (ticks * 1e6) / TICKS / readers
  const part = (nth: number) => Math.floor((nth * sizes.length) / 10)
  return {
    rssMb: Array.from({ length: 10 }, (_, nth) => Math.max(0, ...sizes.slice(part(nth), part(nth + 1)))),
    perSecond: readers / seconds,
    ours: each(after.ours - before.ours),
    database: each(after.database - before.database),
    sink: each(after.sink - before.sink),
    transactions: (after.transactions - before.transactions) / readers,
  }
}

/** A worker that has started, and looks for work. */
async function readyWorker(own: string): Promise<ChildProcess> {
  const child = cli(own, 'worker')
  for (let said = ''; !said.includes('Ready'); )
    said += String(await new Promise((done) => child.stderr?.once('data', done)))
  child.stderr?.resume()
  return child
}

async function isSending(ledger: Ledger, byWorkers: boolean): Promise<boolean> {
  const issue = await ledger.unfinished()
  return issue !== undefined && (!byWorkers || issue.workers === 'sending')
}

/** From the first delivery to the last: without the start of the program. */
async function sendingSeconds(location: string, readers: number, most: number): Promise<number> {
  await using ledger = await openLedger(location, { mode: 'read', sent: [] })
  const [issue] = await ledger.issues(1)
  if (!issue?.finished) throw new Error('not finished')
  const { sent } = await ledger.counts(issue.id)
  if (sent !== readers) throw new Error(`${sent} of ${readers} sent`)
  const size = Math.max(500, Math.ceil(readers / 100))
  const batches = new Map<number, [first: number, last: number]>()
  let [first, last] = [Infinity, 0]
  for await (const delivery of ledger.deliveries(issue.id, 'sent')) {
    const at = 'at' in delivery ? delivery.at.getTime() : 0
    first = Math.min(first, at)
    last = Math.max(last, at)
    const nth = Math.floor((delivery.id - 1) / size)
    const [begun, ended] = batches.get(nth) ?? [Infinity, 0]
    batches.set(nth, [Math.min(begun, at), Math.max(ended, at)])
  }
  const each = [...batches.values()].map(([begun, ended]) => ((ended - begun) * 1000) / size).toSorted((a, b) => a - b)
  const tenths = Array.from({ length: 10 }, (_, nth) =>
    Math.round(each[Math.floor(((nth + 0.5) * each.length) / 10)] ?? 0),
  )
  console.log(`  µs of a batch for each delivery, in tenths of the batches: ${tenths.join(' ')}`)
  return Math.min(most, (last - first) / 1000)
}

/** How long it takes until an issue to so many is on record and cut, and what of it is in memory. */
async function planning(server: PostgresServer, readers: number): Promise<void> {
  for (const [name, location] of [
    ['SQLite', `sqlite:${join(folder, `plan-${readers}.db`)}`],
    ['PostgreSQL', server.url(`plan_${readers}`)],
  ] as const) {
    const filled = performance.now()
    await using ledger = await fillLedger(location, readers)
    const began = performance.now()
    const rss = process.memoryUsage.rss()
    await using lock = await ledger.lockSending({ holder: 'bench', at: BEGUN })
    const plan = { id: ISSUE, number: 1, window: { until: BEGUN }, subject: rendered.subject, hash: 'x' }
    await lock.begin({ ...plan, content: Buffer.of(1), articles: [] }, BEGUN)
    const begun = performance.now()
    await lock.cut(ISSUE, 5_000, BEGUN)
    const cut = performance.now()
    const open = await ledger.batches.open(BEGUN)
    const asked = performance.now()
    await ledger.counts(ISSUE)
    const counted = performance.now()
    const ms = (from: number, to: number) => `${((to - from) / 1000).toFixed(2)} s`
    const mb = Math.max(0, (process.memoryUsage.rss() - rss) / 1e6).toFixed(0)
    console.log(
      `${readers} readers, ${name}: list filled in ${ms(filled, began)}; issue on record in ${ms(began, begun)}, cut into ${open.length} batches in ${ms(begun, cut)} (${mb} MB more); open batches ${ms(cut, asked)}, counts ${ms(asked, counted)}`,
    )
  }
}

function cli(cwd: string, ...args: string[]): ChildProcess {
  const env = {
    ...process.env,
    SMTP_URL: `smtp://127.0.0.1:${port}?tls=off`,
    DIGESTIF_SECRET: 'secret-of-the-bench',
    NODE_COMPILE_CACHE: join(tmpdir(), 'digestif-bench-cache'),
  }
  return spawn(process.execPath, [MAIN, ...args], { cwd, stdio: ['ignore', 'ignore', 'pipe'], env })
}

function rssOf({ pid }: ChildProcess): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1000
  } catch {
    return 0
  }
}

/** Ticks of a process and of its children that have ended. */
function ticksOf(pid: number): number {
  const [, , , , , , , , , , , , , user = 0, kernel = 0, children = 0, theirs = 0] = statOf(pid)
  return user + kernel + children + theirs
}

/** Ticks of the server with all of its processes, those that have ended too, and its transactions. */
async function usedBy(server: PostgresServer): Promise<{ database: number; transactions: number }> {
  const client = new pg.Client({ connectionString: server.url().replace(/\?.*/, '') })
  await client.connect()
  const { rows } = await client.query('select pid, pg_backend_pid() as own from pg_stat_activity')
  const done = await client.query('select sum(xact_commit) as done from pg_stat_database')
  const own = rows[0]?.own
  const postmaster = statOf(own)[3] ?? 0
  const alive = rows.map(({ pid }) => Number(pid)).filter((pid) => pid !== own)
  await client.end()
  const database = [postmaster, ...alive].reduce((sum, pid) => sum + ticksOf(pid), 0)
  return { database, transactions: Number(done.rows[0]?.done) }
}

/** proc(5): the second field may hold spaces. */
function statOf(pid: number | string): number[] {
  try {
    const [, rest = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(/\) (?!.*\) )/)
    return [0, 0, ...rest.split(' ').map(Number)]
  } catch {
    return []
  }
}
