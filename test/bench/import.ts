// How fast does a list of a million come in, in how much memory, and how many deliveries a second does the ledger record?
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { importList } from '../../src/ledger/csv/import.ts'
import { openLedger } from '../../src/ledger/open.ts'

const PEOPLE = Number(process.argv[2] ?? 1_000_000)
/** Deliveries recorded; all of them would only take longer. */
const DELIVERIES = Math.min(PEOPLE, 200_000)
const CONNECTIONS = 64
const AT = new Date('2026-11-23T07:00:00Z')

const folder = mkdtempSync(join(tmpdir(), 'digestif-bench-'))
const file = join(folder, 'ledger.db')
let peakBytes = 0
const watch = () => {
  peakBytes = Math.max(peakBytes, process.memoryUsage.rss())
}
const timed = async <Result>(name: string, count: number, work: () => Promise<Result>): Promise<Result> => {
  const start = performance.now()
  const result = await work()
  const seconds = (performance.now() - start) / 1000
  const rate = Math.round(count / seconds).toLocaleString('en')
  console.log(
    `${name.padEnd(44)} ${rate.padStart(10)} /s   ${seconds.toFixed(1)} s   peak ${Math.round(peakBytes / 1e6)} MB`,
  )
  return result
}

/** As Ghost exports: ten columns, a comma in a quoted name. */
async function* members(): AsyncGenerator<Uint8Array> {
  yield Buffer.from(
    'id,email,name,note,subscribed_to_emails,complimentary_plan,stripe_customer_id,created_at,deleted_at,labels\n',
  )
  for (let from = 0; from < PEOPLE; from += 500) {
    const lines = Array.from({ length: Math.min(500, PEOPLE - from) }, (_, index) => {
      const n = from + index
      return `${n},reader.${n}@example${n % 5000}.com,"Reader ${n}, Jr",,true,false,,2024-01-01T00:00:00.000Z,,\n`
    })
    yield Buffer.from(lines.join(''))
  }
}

const SILENT = { notice() {}, progress: watch }

await using ledger = await openLedger(`sqlite:${file}`, { mode: 'write', sent: [] })
const list = () => importList(members(), ledger.subscribers, { file: 'members.csv', at: AT, log: SILENT })
console.log(await timed(`import of ${PEOPLE} rows`, PEOPLE, list))
console.log(await timed('the same again', PEOPLE, list))
console.log(`the file has ${Math.round(statSync(file).size / 1e6)} MB`)
await timed('export', PEOPLE, () => drain(ledger.subscribers.all()))

await using sendLock = await ledger.lockSending({ holder: 'bench', at: AT })
const plan = {
  id: '2026-11-23',
  number: 1,
  window: { until: AT },
  subject: 'Bench',
  hash: 'h',
  content: Buffer.of(1),
  articles: [],
}
await timed('begin: a pending delivery for everybody', PEOPLE, () => sendLock.begin(plan, AT))
await timed(`rounds of ${CONNECTIONS}, durable`, DELIVERIES, () => rounds(DELIVERIES))
await timed('single commits of plain SQLite, the limit', 5_000, async () => singleCommits(5_000))
console.log(await timed('count by state', PEOPLE, () => ledger.counts('2026-11-23')))
rmSync(folder, { recursive: true })

/** What a sender does: the results of the round before and the start of the next in one commit. */
async function rounds(count: number): Promise<void> {
  let settled: { id: number; state: 'sent'; reply: string }[] = []
  let after = 0
  for (let done = 0; done < count; ) {
    const due = await sendLock.due('2026-11-23', { at: AT, limit: 1_000, after })
    for (let from = 0; from < due.length; from += CONNECTIONS) {
      const starting = due.slice(from, from + CONNECTIONS).map(({ id }) => id)
      const started = await sendLock.commit({ settled, starting, at: AT })
      settled = [...started].map((id) => ({ id, state: 'sent', reply: `250 2.0.0 Ok: queued as ${id}` }))
    }
    watch()
    done += due.length
    after = due.at(-1)?.id ?? after
  }
  await sendLock.commit({ settled, starting: [], at: AT })
}

function singleCommits(count: number): void {
  const database = new DatabaseSync(join(folder, 'plain.db'))
  database.exec(
    'pragma journal_mode = wal; pragma synchronous = full; create table t (id integer primary key, reply text)',
  )
  const insert = database.prepare('insert into t (reply) values (?)')
  for (let n = 0; n < count; n++) insert.run('250 2.0.0 Ok')
  database.close()
}

async function drain(items: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of items);
  watch()
}
