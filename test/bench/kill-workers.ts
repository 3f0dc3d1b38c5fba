// Do workers that are killed, cut off and left without PostgreSQL repeat a mail or lose a reader? Run: npm run bench:kill
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { SMTPServer } from 'smtp-server'
import { openLedger } from '../../src/ledger/open.ts'
import { hasPostgres, startPostgres } from '../support/postgres.ts'
import { fillLedger, writeNewsletter } from './newsletter.ts'
import { generator } from './random.ts'

const { values: flags } = parseArgs({
  options: {
    readers: { type: 'string', default: '30000' },
    workers: { type: 'string', default: '4' },
    schedulers: { type: 'string', default: '2' },
    kills: { type: 'string', default: '100' },
    restarts: { type: 'string', default: '10' },
    cuts: { type: 'string', default: '10' },
    connections: { type: 'string', default: '5' },
    /** Over all workers: the send must last as long as there is something to kill. */
    perSecond: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
  },
})
const number = (name: keyof typeof flags) => Number(flags[name])
const random = generator(number('seed'))
/** Each cut is of one worker; some last longer than the lease on a batch, so that another takes it over. */
const CUT_MS = [200, 3_000, 30_000]
const MAIN = resolve('src/cli/main.ts')

if (!hasPostgres) throw new Error('PostgreSQL is missing: apt-get install postgresql')
const folder = mkdtempSync(join(tmpdir(), 'digestif-workers-'))
const taken = new Map<string, number>()
const mail = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  onData(stream, session, done) {
    stream.resume()
    stream.once('end', () => {
      const to = session.envelope.rcptTo[0]?.address ?? ''
      taken.set(to, (taken.get(to) ?? 0) + 1)
      // Accepted, and not yet answered: here a kill leaves its delivery uncertain.
      globalThis.setTimeout(done, 30)
    })
  },
})
// A killed worker's connection.
mail.on('error', () => {})
await new Promise<void>((done) => void mail.listen(0, '127.0.0.1', done))
const postgres = await startPostgres()
const url = postgres.url('weekly')
const children = new Set<ChildProcess>()
try {
  process.exitCode = (await kill()) ? 0 : 1
} finally {
  for (const child of children) child.kill('SIGKILL')
  mail.close()
  await postgres[Symbol.asyncDispose]()
  rmSync(folder, { recursive: true, force: true })
}

async function kill(): Promise<boolean> {
  const readers = number('readers')
  await (await fillLedger(url, readers))[Symbol.asyncDispose]()
  writeNewsletter(folder, {
    ledger: 'postgres:',
    workers: true,
    schedule: { cron: '* * * * *' },
    smtp: { connections: number('connections'), perSecond: number('perSecond') },
  })
  const workers = await Promise.all(Array.from({ length: number('workers') }, () => wire(postgres.port)))
  const slots = workers.map((line) => ({ line, child: run(line.port, 'worker') }))
  for (let nth = 0; nth < number('schedulers'); nth++) run(postgres.port, 'schedule')
  while (taken.size === 0) await setTimeout(50)

  let [kills, restarts, cuts] = [0, 0, 0]
  const due = (done: number, all: number) => done < all && done / all <= kills / number('kills')
  while (kills < number('kills') && taken.size < readers - 100) {
    await setTimeout(300 + random() * 1_200)
    const slot = slots[Math.floor(random() * slots.length)]
    if (!slot) break
    slot.child.kill('SIGKILL')
    slot.child = run(slot.line.port, 'worker')
    kills++
    if (due(cuts, number('cuts'))) {
      const other = slots[Math.floor(random() * slots.length)]
      other?.line.cut(CUT_MS[cuts % CUT_MS.length] ?? 0)
      cuts++
    }
    if (due(restarts, number('restarts'))) {
      await postgres.restart()
      restarts++
    }
  }
  console.log(`${kills} workers killed, PostgreSQL restarted ${restarts} times, ${cuts} workers cut off`)
  return report(readers, (kills + cuts + restarts * slots.length) * number('connections'))
}

/** Waits for the end, and counts. */
async function report(readers: number, allowed: number): Promise<boolean> {
  await using ledger = await openLedger(url, { mode: 'read', sent: [] })
  for (;;) {
    const [issue] = await ledger.issues(1)
    if (issue?.finished) break
    await setTimeout(500)
  }
  const [issue] = await ledger.issues(1)
  const { id = '' } = issue ?? {}
  const { sent, failed, uncertain } = await ledger.counts(id)
  let lost = readers - sent - failed - uncertain
  for await (const { address } of ledger.deliveries(id, 'sent')) if (!taken.has(address)) lost++
  let named = 0
  for await (const { address } of ledger.deliveries(id, 'uncertain')) if (address) named++
  const duplicates = [...taken.values()].reduce((sum, times) => sum + times - 1, 0)
  const issues = (await ledger.issues(9)).length
  console.log(
    `  ${issues} issue to ${readers} readers: the server took ${taken.size}; on record ${sent} sent, ${failed} failed`,
  )
  console.log(
    `  duplicates ${duplicates}, lost ${lost}, uncertain ${uncertain} of ${allowed} allowed, all ${named} named`,
  )
  return duplicates === 0 && lost === 0 && failed === 0 && uncertain <= allowed && named === uncertain && issues === 1
}

function run(port: number, ...args: string[]): ChildProcess {
  const { port: smtp } = mail.server.address() as AddressInfo
  const child = spawn(process.execPath, [MAIN, ...args], {
    cwd: folder,
    stdio: ['ignore', 'ignore', process.env.SHOW ? 'inherit' : 'ignore'],
    env: {
      ...process.env,
      SMTP_URL: `smtp://127.0.0.1:${smtp}?tls=off`,
      DIGESTIF_SECRET: 'secret-of-the-bench',
      DATABASE_URL: url.replace(`:${postgres.port}`, `:${port}`),
      NODE_COMPILE_CACHE: join(tmpdir(), 'digestif-bench-cache'),
    },
  })
  children.add(child)
  child.once('close', (status) => {
    children.delete(child)
    if (status !== null) console.error(`${args.join(' ')} ended by itself with ${status}`)
  })
  return child
}

/** A way to PostgreSQL that can be cut for a while: what is under way is lost, and nothing gets through. */
function wire(to: number): Promise<{ readonly port: number; cut(ms: number): void }> {
  const sockets = new Set<Socket>()
  let isCut = false
  const server = createServer((near) => {
    if (isCut) return void near.destroy()
    const far = connect({ port: to, host: '127.0.0.1' })
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one)
      one.on('error', () => {})
      one.once('close', () => {
        sockets.delete(one)
        other.destroy()
      })
      one.pipe(other)
    }
  })
  return new Promise((done) =>
    server.listen(0, '127.0.0.1', () =>
      done({
        port: (server.address() as AddressInfo).port,
        cut(ms: number) {
          isCut = true
          for (const socket of sockets) socket.destroy()
          void setTimeout(ms, undefined, { ref: false }).then(() => {
            isCut = false
          })
        },
      }),
    ),
  ).then((line) => {
    server.unref()
    return line as { readonly port: number; cut(ms: number): void }
  })
}
