// How many requests do the public pages answer, and does a send slow down meanwhile? Run: npm run bench:serve
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { openEngine } from '../../src/ledger/open.ts'
import { tokenFor } from '../../src/message/token.ts'
import { startPostgres } from '../support/postgres.ts'
import { fillLedger, writeNewsletter } from './newsletter.ts'

const { values: flags } = parseArgs({
  options: {
    /** So many unsubscribe, each once. */
    leaving: { type: 'string', default: '60000' },
    /** So many get an issue meanwhile. */
    readers: { type: 'string', default: '20000' },
    seconds: { type: 'string', default: '10' },
    connections: { type: 'string', default: '50' },
    rounds: { type: 'string', default: '3' },
    /** Requests a second beside a send, half of them to unsubscribe. */
    rate: { type: 'string', default: '2000' },
    /** The processors of the pages and of the load tool; a send has both. */
    cores: { type: 'string', default: '1,0' },
    only: { type: 'string', default: 'archive,unsubscribe,send' },
    /** `sqlite` or `postgres`. */
    ledger: { type: 'string', default: 'sqlite' },
  },
})
const number = (name: 'leaving' | 'readers' | 'seconds' | 'connections' | 'rounds' | 'rate') => Number(flags[name])
const only = new Set(flags.only.split(','))
const [ofServer = '1', ofTool = '0'] = flags.cores.split(',')
const MAIN = resolve('src/cli/main.ts')
const TICKS = 100
/**
 * Whose readers ask during a send: nobody's, those of the newsletter that is sent, those of another one with a ledger of
 * its own, or those of a server that does nothing but answer.
 */
const ASKING = ['nobody', 'its own', "another's", "an empty server's"] as const
const SECRET = 'secret-of-the-bench'
const port = 2_900 + (process.pid % 300)
const root = mkdtempSync(join(tmpdir(), 'digestif-serve-'))
const postgres = flags.ledger === 'postgres' ? await startPostgres({ isDurable: true }) : undefined
const sink = spawn('smtp-sink', ['-u', 'root', `127.0.0.1:${port}`, '1000'], { stdio: 'inherit' })
for (const child of [sink, spawn('wrk', ['-v'], { stdio: 'ignore' })])
  child.once('error', () => {
    console.error('smtp-sink or wrk is missing: apt-get install postfix wrk')
    process.exit(1)
  })
try {
  if (only.has('archive') || only.has('unsubscribe')) await pages()
  if (only.has('send')) await besideSend()
} finally {
  sink.kill()
  await postgres?.[Symbol.asyncDispose]()
  rmSync(root, { recursive: true, force: true })
}

async function pages(): Promise<void> {
  const { folder, ledger } = newsletter('pages')
  await (await fillLedger(ledger, number('leaving')))[Symbol.asyncDispose]()
  await using served = await serve(folder)
  if (only.has('archive'))
    for (const path of ['/archive/', served.issuePath]) {
      // Compiled, and its caches filled.
      await load(served.base, { path, seconds: 2 })
      console.log(`GET ${path}: ${(await measured(served, { path })).said}`)
    }
  if (!only.has('unsubscribe')) return
  const warm = await load(served.base, { tokens: number('leaving'), seconds: 2 })
  // What was under way when that ended was answered, or is.
  const from = warm.requests + number('connections')
  const tokens = number('leaving') - from
  const { said, requests } = await measured(served, { tokens, from })
  console.log(`POST /unsubscribe/TOKEN: ${said}`)
  const left = await unsubscribed(folder)
  // A fast server is asked again by some who have left.
  const answered = warm.requests + Math.min(requests, tokens)
  console.log(`  ${left} readers are off the list, of ${answered} who were told so`)
  if (left < answered) throw new Error('an answer came before it was on record')
}

async function measured(served: Served, what: Load): Promise<{ said: string; requests: number }> {
  const before = served.ticks()
  const { requests, seconds, p50, p99 } = await load(served.base, what)
  const cpu = (((served.ticks() - before) / TICKS) * 1e6) / requests
  const said = `${(requests / seconds).toFixed(0)} a second on one core, p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, ${flags.connections} connections; ${cpu.toFixed(0)} µs of processor time each`
  return { said, requests }
}

type Asking = (typeof ASKING)[number]

/**
 * The same send alone and with readers on the pages, in turn. The pages of another newsletter do the same work and share
 * no ledger with the send: what it loses beside them is processors and the disk, the rest is waiting for the ledger. What
 * it loses beside an empty server is the load tool's and HTTP's share of the processors, which no pages can give back.
 */
async function besideSend(): Promise<void> {
  const all = new Map<Asking, { perSecond: number; said: string }[]>(ASKING.map((asking) => [asking, []]))
  for (let round = 0; round < number('rounds'); round++)
    for (const [asking, runs] of all) runs.push(await sendWith(`${asking.replace(/\W/g, '-')}-${round}`, asking))
  const median = (asking: Asking) => {
    const speeds = all.get(asking)?.map(({ perSecond }) => perSecond) ?? []
    return speeds.toSorted((a, b) => a - b)[speeds.length >> 1] ?? 0
  }
  const alone = median('nobody')
  console.log(`send alone ${alone.toFixed(0)} /s; medians of ${flags.rounds} runs in turn`)
  for (const asking of ASKING.slice(1)) {
    const speed = median(asking)
    const slower = (100 * (alone - speed)) / alone
    console.log(`beside ${asking} pages ${speed.toFixed(0)} /s: ${slower.toFixed(0)} % slower`)
    for (const { said } of all.get(asking) ?? []) console.log(`  ${said}`)
  }
}

async function sendWith(name: string, asking: Asking): Promise<{ perSecond: number; said: string }> {
  const readers = number('readers')
  const list = async (of: string) => {
    const made = newsletter(of)
    await (await fillLedger(made.ledger, readers + number('leaving')))[Symbol.asyncDispose]()
    // They are on the list, and get no issue.
    await using engine = await openEngine(made.ledger, { mode: 'write', mustExist: true })
    const paused = '2100-01-01T00:00:00.000Z'
    await engine.db.updateTable('subscribers').set({ paused }).where('id', '>', readers).execute()
    return made
  }
  const { folder, ledger } = await list(name)
  const other = asking === "another's" ? (await list(`${name}-other`)).folder : undefined
  await using served = await (asking === "an empty server's" ? serveNothing() : serve(other ?? folder))
  const many = { rate: number('rate'), tokens: number('leaving') / 2, from: readers, path: served.issuePath }
  // Compiled, as in a server that was not started just now: for some 30,000 requests V8 optimizes beside what it answers.
  await load(served.base, { ...many, seconds: 15 })
  const what = { what: 'none', port, connections: 10, readers, ledger, number: 2 }
  const sending = spawn(process.execPath, ['test/bench/send-one.ts', JSON.stringify(what)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const over = once(sending, 'close')
  const said = text(sending.stdout)
  const stop = new AbortController()
  const before = served.ticks()
  const next = { ...many, from: readers + number('leaving') / 2, signal: stop.signal, seconds: 600 }
  const asked = asking === 'nobody' ? undefined : load(served.base, next)
  await over
  stop.abort()
  const { perSecond } = JSON.parse(await said)
  if (!asked) return { perSecond, said: '' }
  const { requests, seconds, p50, p99 } = await asked
  const cpu = (((served.ticks() - before) / TICKS) * 1e6) / requests
  return {
    perSecond,
    said: `${(requests / seconds).toFixed(0)} requests a second, p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, ${cpu.toFixed(0)} µs of processor time each; ${perSecond.toFixed(0)} mails a second`,
  }
}

/** A newsletter whose first issue was sent to one reader, so that there is an archive. */
function newsletter(name: string): { folder: string; ledger: string } {
  const folder = join(root, name)
  const ledger = postgres?.url() ?? `sqlite:${join(folder, 'ledger.db')}`
  writeNewsletter(folder, { ledger, url: 'http://127.0.0.1/weekly' })
  digestif(folder, 'subscribers', 'add', 'reader.1@d1.example.org')
  digestif(folder, 'send', '--yes', '--quiet')
  return { folder, ledger }
}

interface Served extends AsyncDisposable {
  /** Processor time of the pages so far. */
  ticks(): number
  readonly base: string
  readonly issuePath: string
}

async function serve(folder: string): Promise<Served> {
  const { address, ...started } = await server([MAIN, 'serve', '--port', '0', '--quiet'], folder)
  const base = `${address}/weekly`
  const archive = await (await fetch(`${base}/archive/`)).text()
  const [, issuePath = '/archive/'] = /weekly(\/archive\/[\w-]+\/)/.exec(archive) ?? []
  return { ...started, base, issuePath }
}

/** Reads what it is asked and says "ok". */
async function serveNothing(): Promise<Served> {
  const code = `require('node:http').createServer((asked, answer) => { asked.resume(); answer.end('ok') })
.listen(0, '127.0.0.1', function () { console.log('http://127.0.0.1:' + this.address().port) })`
  const { address, ...started } = await server(['-e', code], root)
  return { ...started, base: address, issuePath: '/' }
}

async function server(args: readonly string[], cwd: string) {
  const child = spawn('taskset', ['-c', ofServer, process.execPath, ...args], {
    cwd,
    env: environment(),
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [line] = await once(child.stdout, 'data')
  return {
    address: String(line).trim(),
    ticks() {
      const [, rest = ''] = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')
      const [, , , , , , , , , , , user = 0, kernel = 0] = rest.split(' ').map(Number)
      return user + kernel
    },
    async [Symbol.asyncDispose]() {
      child.kill('SIGTERM')
      await once(child, 'close')
    },
  }
}

interface Load {
  /** A page to read. */
  readonly path?: string
  /** So many readers leave, those after `from`, each once. With a path too, both in turn. */
  readonly tokens?: number
  readonly from?: number
  readonly rate?: number
  readonly seconds?: number
  readonly signal?: AbortSignal
}

async function load(base: string, { path, tokens = 0, from = 0, rate, seconds, signal }: Load) {
  // What must come by the clock needs a free connection each time.
  const connections = rate ? Math.max(number('connections'), rate / 10) : number('connections')
  const script = join(root, 'load.lua')
  const list = Array.from({ length: tokens }, (_, at) =>
    tokenFor(from + at + 1, 'harbours.example.com', 'unsubscribe', SECRET),
  )
  writeFileSync(join(root, 'tokens'), `${list.join('\n')}\n`)
  writeFileSync(
    script,
    `local tokens, nth, page = {}, 0, ${path && tokens > 0 ? 'true' : 'false'}
if ${tokens} > 0 then for line in io.lines(${JSON.stringify(join(root, 'tokens'))}) do tokens[#tokens + 1] = line end end
local form = { ["content-type"] = "application/x-www-form-urlencoded" }
function request()
  nth = nth + 1
  if #tokens == 0 or (page and nth % 2 == 0) then return wrk.format("GET", "/weekly" .. ${JSON.stringify(path ?? '')}) end
  local token = tokens[(math.ceil(page and nth / 2 or nth) - 1) % #tokens + 1]
  return wrk.format("POST", "/weekly/unsubscribe/" .. token, form, "List-Unsubscribe=One-Click")
end
${rate ? pacedAt(rate) : ''}
function done(summary, latency)
  local bad = summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout
  io.write(string.format("RESULT %d %d %f %f %f\\n", summary.requests, bad, summary.duration / 1e6, latency:percentile(50) / 1000, latency:percentile(99) / 1000))
end
`,
  )
  const args = [
    '-c',
    ofTool,
    'wrk',
    '-t1',
    `-c${connections}`,
    `-d${seconds ?? number('seconds')}s`,
    // On a busy machine an answer may take longer than the two seconds after which wrk counts it as failed.
    '--timeout',
    '10s',
    '-s',
    script,
    base,
  ]
  // Interrupted, wrk still says what it saw.
  const child = spawn('taskset', args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    ...(signal && { signal, killSignal: 'SIGINT' as const }),
  })
  child.once('error', () => {})
  const out = await text(child.stdout)
  const [, requests = 0, bad = 0, took = 1, p50 = 0, p99 = 0] =
    /RESULT (\d+) (\d+) ([\d.]+) ([\d.]+) ([\d.]+)/.exec(out)?.map(Number) ?? []
  if (bad > 0) throw new Error(`${bad} of ${requests} requests failed`)
  return { requests, seconds: took, p50, p99 }
}

/** Requests by the clock, whatever the answers take, as long as a connection is free. */
function pacedAt(rate: number): string {
  return `local ffi = require("ffi")
ffi.cdef("typedef struct { long s, us; } moment; int gettimeofday(moment *, void *);")
local moment, due = ffi.new("moment"), nil
function delay()
  ffi.C.gettimeofday(moment, nil)
  local now = tonumber(moment.s) * 1000 + tonumber(moment.us) / 1000
  due = math.max((due or now) + ${1000 / rate}, now - 1000)
  return math.max(0, math.floor(due - now))
end`
}

async function unsubscribed(folder: string): Promise<number> {
  // What was under way when the load ended is answered, too.
  await setTimeout(500)
  const { count } = JSON.parse(digestif(folder, 'subscribers', 'list', '--json'))
  return count.unsubscribed
}

function digestif(cwd: string, ...args: string[]): string {
  const options = { cwd, env: environment(), encoding: 'utf8', maxBuffer: 1e9 } as const
  return execFileSync(process.execPath, [MAIN, ...args], { ...options, stdio: ['ignore', 'pipe', 'inherit'] })
}

function environment(): NodeJS.ProcessEnv {
  return { ...process.env, SMTP_URL: `smtp://127.0.0.1:${port}?tls=off`, DIGESTIF_SECRET: SECRET }
}
