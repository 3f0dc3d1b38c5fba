// How is an issue delivered to all of its readers?
import type { DeliveryCounts, Due, Settled } from '../model/delivery.ts'
import type { Copies } from '../model/message.ts'
import type { Log } from '../model/ports.ts'
import { DigestError } from '../model/problem.ts'
import type { Rounds } from '../model/rounds.ts'
import { seldom } from '../model/seldom.ts'
import type { Connection, Reply, Transport } from '../model/transport.ts'
import { refusesAll } from './faults.ts'
import { GroupCommit } from './group-commit.ts'
import { limitHeapGrowth } from './heap.ts'
import type { Pace } from './pace.ts'
import { Queue } from './queue.ts'
import { rateOf } from './rate.ts'
import { type Held, ReplyPolicy } from './reply-policy.ts'
import type { Timer } from './timer.ts'
import { runWorker, type WorkerContext, type WorkerEnd } from './worker.ts'

/** What a delivery run works with. Everything that reaches outside comes in here. */
export interface DeliveryJob {
  readonly issue: string
  readonly sendLock: Rounds
  readonly transport: Transport
  /** A connection opened before, or why it could not be; the first worker uses it. */
  readonly first?: Connection | DigestError | undefined
  readonly copies: Copies
  readonly pace: Pace
  readonly timer: Timer
  readonly log: Log
  /** The state of the issue when the run starts. */
  readonly counts: DeliveryCounts
  readonly perConnection: number
  /** How long to wait for deferred deliveries; longer waits are left to another run. */
  readonly patienceMs: number
  /** Aborted, no new delivery starts. */
  readonly signal: AbortSignal
  /** How many addresses servers may call unknown before they are not believed. */
  readonly unreachable?: UnreachableLimit
}

/** A share of the readers of an issue, and a number that it never falls below. */
export interface UnreachableLimit {
  readonly share: number
  readonly least: number
}

/** How a run ended: `waiting`: the rest is deferred until then; `stopped`: something must be fixed first. */
export type Ending =
  | { readonly is: 'complete' | 'interrupted' }
  | { readonly is: 'waiting'; readonly until: Date }
  | { readonly is: 'stopped'; readonly problem: DigestError }

/** Pauses between attempts to reach a server again. */
const RECONNECT_MS = [1_000, 2_000, 4_000, 8_000, 16_000]
const PROGRESS_EVERY_MS = 200
const UNREACHABLE: UnreachableLimit = { share: 0.05, least: 20 }
/** With fewer readers the send is over before its heap matters. */
const LONG_SEND = 1_000

/** Delivers until nothing more can be delivered now. Server trouble never throws: it ends the run as `stopped`. */
export async function deliver(job: DeliveryJob): Promise<Ending> {
  using _ = open(job.counts) >= LONG_SEND ? limitHeapGrowth() : undefined
  const { transport, sendLock, timer, signal } = job
  const queue = new Queue(job)
  const { share, least } = job.unreachable ?? UNREACHABLE
  const unreachableMax = Math.max(least, Math.ceil(share * total(job.counts)))
  /** What an earlier run left undecided is decided first. */
  const before = await sendLock.suppressUnreachable(job.issue, { max: unreachableMax, at: timer.now() })
  const policy = new ReplyPolicy(job.pace, timer, { unreachable: before.suppressed, unreachableMax })
  for (const [domain, until] of await sendLock.pauses(timer.now())) job.pace.pause(domain, until.getTime())
  const context = workerContext(job, queue, policy)
  using _shown = context.shown
  let problem: unknown
  let workerCount = 0
  const mayReconnect = reconnectPolicy(job, policy)

  /** Undefined if the other workers suffice, or the queue has ended. */
  const connect = async (): Promise<Connection | undefined> => {
    while (queue.state === 'open') {
      try {
        return await transport.connect(job.copies.bytes)
      } catch (error) {
        if (workerCount > 1) return undefined
        if (!(await mayReconnect())) throw error
      }
    }
    return undefined
  }
  const worker = async (first?: Connection): Promise<void> => {
    workerCount++
    let connection = first
    try {
      for (;;) {
        connection ??= await connect()
        if (!connection) return
        const end: WorkerEnd = await runWorker(connection, context)
        connection.close()
        connection = undefined
        if (end.is === 'done') return
        if (end.is === 'lost' && signal.aborted) return
        if (end.is === 'lost' && !(await mayReconnect())) throw keepsHangingUp(end.why)
      }
    } catch (error) {
      connection?.drop()
      problem ??= error
      queue.stop()
    } finally {
      workerCount--
    }
  }

  const stop = () => queue.stop()
  signal.addEventListener('abort', stop)
  if (signal.aborted) stop()
  try {
    // Tried once before the other workers connect: a wrong password must not be refused once per connection.
    if (job.first instanceof DigestError) throw job.first
    const first = job.first ?? (await transport.connect(job.copies.bytes))
    const needed = Math.min(transport.connections, open(job.counts))
    await Promise.all([worker(first), ...Array.from({ length: Math.max(0, needed - 1) }, () => worker())])
    problem ??= policy.problem ?? (await settleHeld(job, queue, policy))
  } catch (error) {
    problem = error
  } finally {
    signal.removeEventListener('abort', stop)
  }
  if (problem && !(problem instanceof DigestError)) throw problem
  await sendLock.suppressUnreachable(job.issue, { max: unreachableMax, at: timer.now() })
  if (problem instanceof DigestError) return { is: 'stopped', problem }
  const { state } = queue
  if (state === 'complete' && !(await sendLock.finish(job.issue, timer.now()))) {
    const until = await sendLock.nextDue(job.issue)
    if (until) return { is: 'waiting', until }
  }
  if (typeof state === 'object') return { is: 'waiting', until: state.until }
  return { is: state === 'complete' ? 'complete' : 'interrupted' }
}

/**
 * At the end of a run, what becomes of refusals that may be about one message or about all. Where most went through they
 * were about one; where only earlier runs got through, they are tried later; where nothing ever did, the send stops.
 */
async function settleHeld(job: DeliveryJob, queue: Queue, policy: ReplyPolicy): Promise<DigestError | undefined> {
  const held = policy.takeHeld('all')
  const last = held.at(-1)
  if (!last || queue.state === 'stopped') return undefined
  if (policy.accepted >= held.length) await settleAs(job, held, ({ due, reply }) => failed(due, reply))
  else if (policy.accepted + job.counts.sent >= held.length)
    await settleAs(job, held, ({ due, reply }) => policy.later(due, reply).settled)
  else return refusesAll(last.reply, last.fault, held.length)
  return undefined
}

/** Each is on record as pending, so it begins once more before it ends. */
async function settleAs(
  { sendLock, timer }: DeliveryJob,
  held: readonly Held[],
  outcome: (held: Held) => Settled,
): Promise<void> {
  const at = timer.now()
  const started = await sendLock.commit({ settled: [], starting: held.map(({ due }) => due.id), at })
  const settled = held.filter(({ due }) => started.has(due.id)).map(outcome)
  await sendLock.commit({ settled, starting: [], at })
}

function failed({ id }: Due, { text }: Reply): Settled {
  return { id, state: 'failed', reply: text }
}

/** Whether to reconnect after a loss: at once if a delivery was settled since the last one, else after growing pauses. */
function reconnectPolicy({ timer, signal }: DeliveryJob, policy: ReplyPolicy): () => Promise<boolean> {
  let losses = 0
  let seen = 0
  return async () => {
    const hasProgress = policy.answered > seen
    seen = policy.answered
    losses = hasProgress ? 0 : losses + 1
    const pauseMs = hasProgress ? 0 : RECONNECT_MS[losses - 1]
    if (pauseMs === undefined || signal.aborted) return false
    if (pauseMs > 0) await timer.wait(pauseMs, signal)
    return true
  }
}

function workerContext(
  job: DeliveryJob,
  queue: Queue,
  policy: ReplyPolicy,
): WorkerContext & { readonly shown: Disposable } {
  const { timer, log, counts } = job
  const begun = timer.now().getTime()
  const all = total(counts)
  const doneBefore = all - open(counts)
  let done = doneBefore
  const shown = seldom(
    () => {
      const note = rateOf(done - doneBefore, all - done, timer.now().getTime() - begun)
      log.progress({ doing: 'Sending', done, total: all, note })
    },
    begun,
    PROGRESS_EVERY_MS,
  )
  return {
    shown,
    queue,
    policy,
    commits: new GroupCommit(job.sendLock, timer),
    copies: job.copies,
    perConnection: job.perConnection,
    async onRefused() {
      for (const [domain, until] of policy.takePauses()) await job.sendLock.pause(domain, until)
    },
    async onSettled(settled) {
      const proven = policy.takeHeld('proven')
      if (proven.length > 0) await settleAs(job, proven, ({ due, reply }) => failed(due, reply))
      done += proven.length
      if (settled.state !== 'deferred') done++
      shown.changed(timer.now().getTime(), done === all)
    },
  }
}

function total(counts: DeliveryCounts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0)
}

/** Deliveries that a send can still change. */
function open({ pending, sending, deferred }: DeliveryCounts): number {
  return pending + sending + deferred
}

function keepsHangingUp(why: string): DigestError {
  const what = `The mail server closes every connection before it accepts a message: ${why}`
  const fix = 'Its log should say why. Then run this again: it goes on where it stopped.'
  return new DigestError({ code: 'smtp-hangs-up', what, fix })
}
