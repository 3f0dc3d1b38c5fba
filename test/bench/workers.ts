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
  /** Microseconds of processor time for each delivery. */
  readonly ours: number
  readonly database: number
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
    `${readers} readers, ${flags.connections} connections a worker, medians of ${flags.rounds} interleaved runs`,
  )
  for (const [name, runs] of results) {
    const median = (of: (one: Measured) => number) => runs.map(of).toSorted((a, b) => a - b)[runs.length >> 1] ?? 0
    const who = name === 'sqlite' ? 'alone, SQLite' : name === '0' ? 'alone' : `${name} workers`
    console.log(
      `  ${who.padEnd(14)} ${median((one) => one.perSecond)
        .toFixed(0)
        .padStart(5)} /s   ${median((one) => one.ours)
        .toFixed(0)
        .padStart(4)} µs of ours, ${median((one) => one.database)
        .toFixed(0)
        .padStart(4)} µs of PostgreSQL a delivery; MB in each tenth of the time: ${runs
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
  const workers = isFile ? 0 : Number(name)
  writeNewsletter(own, { ledger, workers: workers > 0, smtp: { connections: Number(flags.connections) } })
  const before = { ours: cpuOfChildren(), database: isFile ? 0 : await cpuOfServer(server) }
  const begun = performance.now()
  const sending = cli(own, 'send', '--yes', '--quiet')
  const running = [sending]
  const sizes: number[] = []
  const sampler = setInterval(() => sizes.push(Math.max(...running.map(rssOf))), 250)
  if (workers > 0) {
    // Those who look for work before there is any would end at once.
    await using open = await openLedger(ledger, { mode: 'read', sent: [] })
    while ((await open.unfinished())?.workers !== 'sending') await setTimeout(20)
    const all = Array.from({ length: workers }, () => cli(own, 'worker', '--once'))
    running.push(...all)
    await Promise.all(all.map((child) => once(child, 'close')))
  }
  if (sending.exitCode === null) await once(sending, 'close')
  clearInterval(sampler)
  const seconds = await sendingSeconds(ledger, readers, (performance.now() - begun) / 1000)
  const after = { ours: cpuOfChildren(), database: isFile ? 0 : await cpuOfServer(server) }
  const each = (ticks: number) => (ticks * 1e6) / TICKS / readers
  const part = (nth: number) => Math.floor((nth * sizes.length) / 10)
  return {
    rssMb: Array.from({ length: 10 }, (_, nth) => Math.max(0, ...sizes.slice(part(nth), part(nth + 1)))),
    perSecond: readers / seconds,
    ours: each(after.ours - before.ours),
    database: each(after.database - before.database),
  }
}

/** From the first delivery to the last: without the start of the program. */
async function sendingSeconds(location: string, readers: number, most: number): Promise<number> {
  await using ledger = await openLedger(location, { mode: 'read', sent: [] })
  const [issue] = await ledger.issues(1)
  if (!issue?.finished) throw new Error('not finished')
  const { sent } = await ledger.counts(issue.id)
  if (sent !== readers) throw new Error(`${sent} of ${readers} sent`)
  const size = Math.max(250, Math.ceil(readers / 100))
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
  return spawn(process.execPath, [MAIN, ...args], { cwd, stdio: ['ignore', 'ignore', 'inherit'], env })
}

function rssOf({ pid }: ChildProcess): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1000
  } catch {
    return 0
  }
}

/** Ticks of all children that have ended, and of theirs. */
function cpuOfChildren(): number {
  const [, , , , , , , , , , , , , , , children = 0, kernel = 0] = statOf('self')
  return children + kernel
}

/** Ticks of the server with all of its processes, those that have ended too. */
async function cpuOfServer(server: PostgresServer): Promise<number> {
  const client = new pg.Client({ connectionString: server.url().replace(/\?.*/, '') })
  await client.connect()
  const { rows } = await client.query('select pid from pg_stat_activity union select pg_backend_pid()')
  const own = (await client.query('select pg_backend_pid() as pid')).rows[0]?.pid
  const postmaster = statOf(own)[3] ?? 0
  const alive = rows.map(({ pid }) => Number(pid)).filter((pid) => pid !== own)
  const total = [postmaster, ...alive].reduce((sum, pid) => {
    const [, , , , , , , , , , , , , user = 0, kernel = 0, children = 0, theirs = 0] = statOf(pid)
    return sum + user + kernel + children + theirs
  }, 0)
  await client.end()
  return total
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
