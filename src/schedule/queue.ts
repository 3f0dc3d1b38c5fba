// How do workers share the batches of an issue out among themselves?
import { hostname } from 'node:os'
import { PgBoss } from 'pg-boss'
import { postgresLocation } from '../model/postgres-location.ts'
import { DigestError } from '../model/problem.ts'
import type { Workers } from '../newsletter.ts'

/** What a worker works with. */
export interface Worker {
  readonly workers: Workers
  readonly signal: AbortSignal
  /** End when no batch is open, instead of waiting for the next issue. */
  readonly once: boolean
  /** Told of what keeps this worker from sending; it tries again later. */
  onProblem(problem: DigestError): void
}

const QUEUE = 'batches'
/** A worker that is not heard of for so long has lost its batch. The least that pg-boss allows is ten seconds. */
const LEASE_S = 15
const TOUCH_MS = (LEASE_S * 1000) / 3
/** No batch takes a day. */
const LONGEST_S = 86_399
const IDLE_MS = 1_000
/** How long after a problem: with the ledger, which comes back, and with the mail server, which somebody must see to. */
const REST_MS = { ledger: [1_000, 2_000, 5_000, 10_000], mail: [60_000] } as const

/**
 * Sends batch after batch until the signal aborts. What is open is in the ledger alone: a job of pg-boss is the lease on a
 * batch, and workers who find none make those that are missing. So a queue that was lost loses nobody.
 */
export async function runWorker(worker: Worker): Promise<void> {
  const { workers, signal, once } = worker
  const holder = `${hostname()}, process ${process.pid}`
  let troubles = 0
  let boss: PgBoss | undefined
  try {
    while (!signal.aborted) {
      try {
        boss ??= await openQueue(workers.database)
        const [job] = await boss.fetch<{ batch: number }>(QUEUE)
        if (job) {
          await sendJob(boss, job, { worker, holder })
          troubles = 0
          continue
        }
        workers.rest()
        if (!(await fill(boss, workers))) {
          if (once) return
          await wait(IDLE_MS, signal)
        } else await wait(once ? IDLE_MS / 5 : 0, signal)
      } catch (error) {
        const problem = explained(error)
        // Another took the batch over, because nothing had been heard of this worker.
        if (problem.code === 'turn-lost') continue
        worker.onProblem(problem)
        const rests = problem.code.startsWith('ledger-') ? REST_MS.ledger : REST_MS.mail
        await wait(rests[Math.min(troubles++, rests.length - 1)] ?? 0, signal)
      }
    }
  } finally {
    workers.rest()
    await boss?.stop({ graceful: false }).catch(() => {})
  }
}

async function openQueue(database: string): Promise<PgBoss> {
  const { connectionString, schema } = postgresLocation(database)
  const boss = new PgBoss({
    connectionString,
    schema: `${schema}_queue`,
    application_name: 'digestif-queue',
    max: 2,
    schedule: false,
    superviseIntervalSeconds: LEASE_S / 3,
    monitorIntervalSeconds: LEASE_S / 3,
  })
  // Whatever matters fails where it is asked for.
  boss.on('error', () => {})
  await boss.start()
  const queue = { policy: 'exclusive', retryLimit: 0, heartbeatSeconds: LEASE_S, expireInSeconds: LONGEST_S } as const
  await boss.createQueue(QUEUE, { ...queue, deleteAfterSeconds: 3_600 })
  return boss
}

/** A job for each open batch that has none, from when it may be sent. Returns whether one may be now. */
async function fill(boss: PgBoss, workers: Workers): Promise<boolean> {
  const open = await workers.open()
  if (open.length === 0) return false
  const now = Date.now()
  const jobs = open.map(({ batch, from }) => ({ data: { batch }, singletonKey: String(batch), startAfter: from }))
  const made = await boss.insert(QUEUE, jobs, { returnId: true })
  return (made?.length ?? 0) > 0 && open.some(({ from }) => from.getTime() <= now)
}

interface Job {
  readonly id: string
  readonly data: { readonly batch: number }
}

/** A batch that is not sent to its end is open, and so gets another job. */
async function sendJob(
  boss: PgBoss,
  { id, data }: Job,
  { worker, holder }: { readonly worker: Worker; readonly holder: string },
): Promise<void> {
  const heart = setInterval(() => void boss.touch(QUEUE, id).catch(() => {}), TOUCH_MS)
  try {
    const end = await worker.workers.send(data.batch, { holder, signal: worker.signal })
    if (end.is === 'stopped') throw end.problem
  } finally {
    clearInterval(heart)
    await boss.complete(QUEUE, id).catch(() => {})
  }
}

function explained(error: unknown): DigestError {
  if (error instanceof DigestError) return error
  if (!(error instanceof Error)) throw error
  // What pg-boss lets through: the server is away, or starts.
  const code = String((error as { code?: unknown }).code ?? '')
  const isAway = /^(?:E(?!RR_)|08|53|57)/.test(code) || /Connection terminated|timeout exceeded/i.test(error.message)
  if (!isAway) throw error
  const what = `The database of the queue does not answer: ${error.message.replace(/\.$/, '')}.`
  return new DigestError({ code: 'ledger-unreachable', what, fix: 'Start it; this worker tries again by itself.' })
}

async function wait(ms: number, signal: AbortSignal): Promise<void> {
  const { setTimeout } = await import('node:timers/promises')
  await setTimeout(ms, undefined, { signal }).catch(() => {})
}
