// How fast is one sender, alone in its process? Called by send.ts.
import { createTransport } from 'nodemailer'
import { openLedger } from '../../src/ledger/open.ts'
import { personalize } from '../../src/message/copies.ts'
import { merge } from '../../src/model/merge.ts'
import { deliver } from '../../src/send/deliver.ts'
import { Pace } from '../../src/send/pace.ts'
import { timerOn } from '../../src/send/timer.ts'
import { serversOf } from '../../src/smtp/registry.ts'
import { failoverTransport } from '../../src/smtp/servers.ts'
import { addressOf, BEGUN, copies, ISSUE, rendered, type Signing, sender } from './newsletter.ts'

const {
  what,
  port,
  connections,
  readers,
  file,
  ledger: location = `sqlite:${file}`,
  number = 1,
} = JSON.parse(process.argv[2] ?? '{}')
const rssMb: number[] = []
const seconds = await (what === 'nodemailer' ? withNodemailer() : withDigestif(what))
console.log(JSON.stringify({ perSecond: readers / seconds, rssMb }))

/** Told of every message, or of some. */
function progress(done: number): void {
  while (rssMb.length < Math.floor((done * 10) / readers)) rssMb.push(process.memoryUsage.rss() / 1e6)
}

/** Ledger on disk and durable, as in a real send. */
async function withDigestif(signing: Signing): Promise<number> {
  const clock = { now: () => new Date() }
  await using ledger = await openLedger(location, { mode: 'write', sent: [] })
  await using sendLock = await ledger.lockSending({ holder: 'bench', at: BEGUN })
  const window = { until: BEGUN }
  const plan = {
    id: ISSUE,
    number,
    window,
    subject: rendered.subject,
    hash: 'x',
    content: Buffer.of(1),
    articles: [],
  }
  await sendLock.begin(plan, BEGUN)
  const begun = performance.now()
  const ending = await deliver({
    issue: ISSUE,
    sendLock,
    transport: failoverTransport(serversOf(['SMTP_URL'], { SMTP_URL: `smtp://127.0.0.1:${port}?tls=off` }), {
      connections,
      clock,
      onFailOver() {},
    }),
    copies: copies(signing),
    pace: new Pace({}),
    timer: timerOn(clock),
    log: { notice() {}, progress: ({ done }) => progress(done) },
    counts: await ledger.counts(ISSUE),
    perConnection: Infinity,
    patienceMs: 0,
    signal: new AbortController().signal,
  })
  const took = (performance.now() - begun) / 1000
  const { sent } = await ledger.counts(ISSUE)
  if (ending.is !== 'complete' || sent !== readers) throw new Error(`${ending.is}, ${sent} sent`)
  return took
}

/** As the manual says: a pool, one sendMail a reader, and no record of what was sent. */
async function withNodemailer(): Promise<number> {
  const pool = createTransport({
    pool: true,
    host: '127.0.0.1',
    port,
    maxConnections: connections,
    maxMessages: Infinity,
    ignoreTLS: true,
  })
  const begun = performance.now()
  let next = 1
  const worker = async () => {
    while (next <= readers) {
      const reader = next++
      const address = addressOf(reader)
      const { fields, messageId } = personalize(
        { subscriber: reader, address, name: `Reader ${reader}` },
        ISSUE,
        sender,
      )
      await pool.sendMail({
        from: sender.from,
        to: address,
        subject: rendered.subject,
        messageId,
        html: merge(rendered.html, fields, 'html'),
        text: merge(rendered.text, fields, 'text'),
      })
      progress(reader)
    }
  }
  await Promise.all(Array.from({ length: connections * 2 }, worker))
  pool.close()
  return (performance.now() - begun) / 1000
}
