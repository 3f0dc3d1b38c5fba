// Does kill -9 repeat a mail, lose a reader, or leave more unclear than one delivery a connection? Run: npm run bench:kill
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { openLedger } from '../../src/ledger/open.ts'
import { type MailServer, startServer } from '../support/mail-server.ts'
import { ISSUE, ledgerWith } from './newsletter.ts'
import { generator } from './random.ts'

const { values: flags } = parseArgs({
  options: {
    readers: { type: 'string', default: '2000' },
    kills: { type: 'string', default: '100' },
    connections: { type: 'string', default: '5' },
    seed: { type: 'string', default: '1' },
  },
})
const random = generator(Number(flags.seed))
const folder = mkdtempSync(join(tmpdir(), 'digestif-kill-'))
let bad = 0
try {
  await atRandomInstants(Number(flags.readers), Number(flags.kills), Number(flags.connections))
  await atEveryBoundary(6, 2)
} finally {
  rmSync(folder, { recursive: true })
}
process.exitCode = bad === 0 ? 0 : 1

async function atRandomInstants(readers: number, kills: number, connections: number): Promise<void> {
  const file = join(folder, 'random.db')
  await (await ledgerWith(file, readers))[Symbol.asyncDispose]()
  const server = await startServer(folder)
  let killed = 0
  let most = 0
  // Each run is long enough to spread the kills over the whole send.
  for (let run = 0; run < kills * 3 && killed < kills; run++) {
    const before = await uncertainIn(file)
    const killAfterMs = random() * Math.max(30, 4 * (readers / kills))
    const wasKilled = await runSender({ file, port: server.port, connections }, killAfterMs)
    if (!wasKilled) break
    killed++
    // The next run marks what was in flight as uncertain.
    most = Math.max(most, (await uncertainIn(file)) - before)
  }
  while (await runSender({ file, port: server.port, connections }, 3_600_000));
  await report(`kill -9 at ${killed} random instants, ${readers} readers, ${connections} connections`, file, server, {
    readers,
    allowed: killed * connections,
    most,
  })
  await server.stop()
}

async function atEveryBoundary(readers: number, connections: number): Promise<void> {
  let boundaries = 0
  let totals = { duplicates: 0, lost: 0, uncertain: 0, most: 0 }
  for (let killAt = 0; ; killAt++) {
    const own = join(folder, `${killAt}`)
    const file = join(own, 'ledger.db')
    await (await ledgerWith(file, readers))[Symbol.asyncDispose]()
    const server = await startServer(own)
    const isOver = !(await runSender({ file, port: server.port, connections, killAt }, 3_600_000))
    if (!isOver) await runSender({ file, port: server.port, connections }, 3_600_000)
    const { duplicates, lost, uncertain } = await account(file, server, readers)
    totals = {
      duplicates: totals.duplicates + duplicates,
      lost: totals.lost + lost,
      uncertain: totals.uncertain + uncertain,
      most: Math.max(totals.most, uncertain),
    }
    await server.stop()
    rmSync(own, { recursive: true })
    if (isOver) break
    boundaries++
  }
  const { duplicates, lost, uncertain, most } = totals
  console.log(`kill -9 at each of ${boundaries} boundaries, ${readers} readers, ${connections} connections`)
  console.log(`  duplicates ${duplicates}, lost ${lost}, uncertain ${uncertain}, at most ${most} after a kill`)
  if (duplicates > 0 || lost > 0 || most > connections) bad++
}

/** Runs the sender until it is done or killed; true if it was killed. */
async function runSender(job: object, killAfterMs: number): Promise<boolean> {
  const child = spawn(process.execPath, ['test/bench/kill-one.ts', JSON.stringify(job)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const over = new Promise<boolean>((resolve) => child.once('close', (_, signal) => resolve(signal === 'SIGKILL')))
  await Promise.race([new Promise((resolve) => child.stdout.once('data', resolve)), over])
  await Promise.race([setTimeout(killAfterMs, undefined, { ref: false }), over])
  child.kill('SIGKILL')
  return over
}

async function account(file: string, server: MailServer, readers: number) {
  const taken = new Map<string, number>()
  for (const { to } of server.taken()) taken.set(to, (taken.get(to) ?? 0) + 1)
  await using ledger = await openLedger(`sqlite:${file}`, { mode: 'read', sent: [] })
  const { sent, failed, uncertain } = await ledger.counts(ISSUE)
  let lost = readers - sent - failed - uncertain
  for await (const { address } of ledger.deliveries(ISSUE, 'sent')) if (!taken.has(address)) lost++
  return { taken: taken.size, duplicates: server.taken().length - taken.size, lost, sent, failed, uncertain }
}

async function report(
  title: string,
  file: string,
  server: MailServer,
  { readers, allowed, most }: { readonly readers: number; readonly allowed: number; readonly most: number },
): Promise<void> {
  const { taken, duplicates, lost, sent, uncertain } = await account(file, server, readers)
  console.log(title)
  console.log(`  the server took ${taken}; on record: ${sent} sent, ${uncertain} uncertain`)
  console.log(
    `  duplicates ${duplicates}, lost ${lost}, uncertain ${uncertain} of ${allowed} allowed, at most ${most} more after a kill`,
  )
  if (duplicates > 0 || lost > 0 || uncertain > allowed) bad++
}

async function uncertainIn(file: string): Promise<number> {
  await using ledger = await openLedger(`sqlite:${file}`, { mode: 'read', sent: [] })
  const { uncertain, sending } = await ledger.counts(ISSUE)
  return uncertain + sending
}
