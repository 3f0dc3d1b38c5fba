// The process that is killed: it does one thing over and over and says after each time that it is done.
import { openLedger } from '../../../src/ledger/open.ts'
import { parseAddress } from '../../../src/model/address.ts'

const [file = '', work = ''] = process.argv.slice(2)
const at = new Date('2026-11-23T07:00:00Z')
/** Readers of the issue, and how many connections send to them at a time. */
const CONNECTIONS = 16

say('up')
await using ledger = await openLedger(`sqlite:${file}`, { mode: 'write', sent: [] })
say('open')
if (work === 'send') await send()
if (work === 'import') await importForEver()

async function send(): Promise<void> {
  await using sendLock = await ledger.lockSending({ holder: 'killed', at })
  const { id } = await sendLock.begin(
    { id: '2026-11-23', number: 1, window: { until: at }, subject: '', hash: 'h', content: Buffer.of(1), articles: [] },
    at,
  )
  say('begun')
  let under: number[] = []
  for (;;) {
    const due = await sendLock.due(id, { at, limit: CONNECTIONS })
    const settled = under.map((delivery) => ({ id: delivery, state: 'sent', reply: '250' }) as const)
    under = [...(await sendLock.commit({ settled, starting: due.map((one) => one.id), at }))]
    for (const one of settled) say(`sent ${one.id}`)
    if (under.length === 0) break
    for (const delivery of under) say(`offered ${delivery}`)
  }
  await sendLock.finish(id, at)
  say('finished')
}

async function importForEver(): Promise<void> {
  for (let round = 0; ; round++) {
    const entries = Array.from({ length: 50 }, (_, n) => {
      const address = parseAddress(`r${round}.${n}@x.org`)
      if ('problem' in address) throw new Error(address.problem)
      return { address, name: '' }
    })
    await ledger.subscribers.admit(entries, { source: 'killed', at })
    say(`admitted ${round}`)
  }
}

/** Written at once: what stands in a buffer dies with the process. */
function say(what: string): void {
  process.stdout.write(`${what}\n`)
}
