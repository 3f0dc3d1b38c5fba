// What does kill.ts kill? A process that goes on with the issue, and may kill itself at a given boundary.

import { openLedger } from '../../src/ledger/open.ts'
import type { SendLock } from '../../src/model/ledger.ts'
import type { Connection, Transport } from '../../src/model/transport.ts'
import { deliver } from '../../src/send/deliver.ts'
import { Pace } from '../../src/send/pace.ts'
import { timerOn } from '../../src/send/timer.ts'
import { serversOf } from '../../src/smtp/registry.ts'
import { failoverTransport } from '../../src/smtp/servers.ts'
import { BEGUN, copies, ISSUE, rendered } from './newsletter.ts'

const { file, port, connections, killAt = Infinity } = JSON.parse(process.argv[2] ?? '{}')
let steps = 0

/** A boundary: what was done before is done, what comes after is not. */
function boundary(): void {
  // The first four are putting the issue on record and connecting.
  if (steps === 4) process.stdout.write('sending\n')
  if (steps++ === killAt) process.kill(process.pid, 'SIGKILL')
}

async function between<Result>(effect: () => Promise<Result>): Promise<Result> {
  boundary()
  const result = await effect()
  boundary()
  return result
}

const clock = { now: () => new Date() }
await using ledger = await openLedger(`sqlite:${file}`, { mode: 'write', sent: [] })
await using sendLock = await ledger.lockSending({ holder: 'bench', at: clock.now() })
const plan = {
  id: ISSUE,
  number: 1,
  window: { until: BEGUN },
  subject: rendered.subject,
  hash: 'x',
  content: Buffer.of(1),
  articles: [],
}
await between(() => sendLock.begin(plan, BEGUN))
const killable: SendLock = {
  ...sendLock,
  commit: (round) => between(() => sendLock.commit(round)),
  finish: (issue, at) => between(() => sendLock.finish(issue, at)),
}
const real = failoverTransport(serversOf(['SMTP_URL'], { SMTP_URL: `smtp://127.0.0.1:${port}?tls=off` }), {
  connections,
  clock,
  onFailOver() {},
})
const transport: Transport = {
  connections,
  async connect(bytes) {
    const connection = await between(() => real.connect(bytes))
    return {
      get isOpen() {
        return connection.isOpen
      },
      takesSmtputf8: connection.takesSmtputf8,
      ask: (envelope) => connection.ask(envelope),
      offer: (envelope) => between(() => connection.offer(envelope)),
      send: (content) => between(() => connection.send(content)),
      close: () => connection.close(),
      drop: () => connection.drop(),
    } satisfies Connection
  },
}
const ending = await deliver({
  issue: ISSUE,
  sendLock: killable,
  transport,
  copies: copies('none'),
  pace: new Pace({}),
  timer: timerOn(clock),
  log: { notice() {}, progress() {} },
  counts: await ledger.counts(ISSUE),
  perConnection: Infinity,
  patienceMs: 0,
  signal: new AbortController().signal,
})
process.exitCode = ending.is === 'complete' ? 0 : 1
