// How is an issue brought to all of its readers?
import type { DeliveryCounts, Due } from '../model/delivery.ts'
import type { Turn } from '../model/ledger.ts'
import type { Copies } from '../model/message.ts'
import type { Log } from '../model/ports.ts'
import { DigestError } from '../model/problem.ts'
import type { Connection, Transport } from '../model/transport.ts'
import { holdGarbage } from './garbage.ts'
import type { Pace } from './pace.ts'
import { Queue } from './queue.ts'
import { rateOf } from './rate.ts'
import { Judge } from './reply-policy.ts'
import { Rounds } from './rounds.ts'
import type { Timer } from './timer.ts'
import { type LaneEnd, runLane, type Works } from './worker.ts'

/** What a send works with. Everything that reaches outside comes in here. */
export interface Job {
  readonly issue: string
  readonly turn: Turn
  readonly transport: Transport
  /** What came of a connection that was tried before; it is used for the first lane. */
  readonly first?: Connection | DigestError | undefined
  readonly copies: Copies
  readonly pace: Pace
  readonly timer: Timer
  readonly log: Log
  /** As the issue stands before. */
  readonly counts: DeliveryCounts
  readonly perConnection: number
  /** How long to wait for readers whom servers told us to try later; who takes longer is left to another run. */
  readonly patienceMs: number
  /** Given, nobody new is begun with. */
  readonly signal: AbortSignal
  /** Called for an address that gets no mail, once that is on record. */
  onUnreachable(due: Due, reply: string): Promise<void>
}

/** How far it came: `waiting` for the instant when servers want to be asked again; `stopped` by what must be mended. */
export type Ending =
  | { readonly is: 'complete' | 'interrupted' }
  | { readonly is: 'waiting'; readonly until: Date }
  | { readonly is: 'stopped'; readonly problem: DigestError }

/** Pauses between attempts to reach a server that was there before. */
const RECONNECT_MS = [1_000, 2_000, 4_000, 8_000, 16_000]
const PROGRESS_EVERY_MS = 200
/** Readers; fewer are served before their garbage matters. */
const LONG = 1_000

/** Delivers until nobody is left whom it can serve now. Nothing is thrown that the state of a delivery depends on. */
export async function deliver(job: Job): Promise<Ending> {
  using _ = open(job.counts) >= LONG ? holdGarbage() : undefined
  const { transport, turn, timer, signal } = job
  const queue = new Queue(job)
  const judge = new Judge(job.pace, timer)
  const works = worksOf(job, queue, judge)
  let problem: unknown
  let lanes = 0
  const mayRetry = patienceWith(job, judge)

  /** Undefined where the others will do, or it is over. */
  const connect = async (): Promise<Connection | undefined> => {
    while (queue.state === 'open') {
      try {
        return await transport.connect(job.copies.bytes)
      } catch (error) {
        if (lanes > 1) return undefined
        if (!(await mayRetry())) throw error
      }
    }
    return undefined
  }
  const lane = async (first?: Connection): Promise<void> => {
    lanes++
    let connection = first
    try {
      for (;;) {
        connection ??= await connect()
        if (!connection) return
        const end: LaneEnd = await runLane(connection, works)
        connection.close()
        connection = undefined
        if (end.is === 'over') return
        if (end.is === 'lost' && !(await mayRetry())) throw hangsUp(end.why)
      }
    } catch (error) {
      connection?.drop()
      problem ??= error
      queue.stop()
    } finally {
      lanes--
    }
  }

  const stop = () => queue.stop()
  signal.addEventListener('abort', stop)
  if (signal.aborted) stop()
  try {
    // A login that is refused is refused once, not once a connection.
    if (job.first instanceof DigestError) throw job.first
    const first = job.first ?? (await transport.connect(job.copies.bytes))
    const needed = Math.min(transport.connections, open(job.counts))
    await Promise.all([lane(first), ...Array.from({ length: Math.max(0, needed - 1) }, () => lane())])
    problem ??= judge.problem
  } catch (error) {
    problem = error
  } finally {
    signal.removeEventListener('abort', stop)
  }
  if (problem instanceof DigestError) return { is: 'stopped', problem }
  if (problem) throw problem
  const { state } = queue
  if (typeof state === 'object') return { is: 'waiting', until: state.until }
  if (state === 'complete') await turn.finish(job.issue, timer.now())
  return { is: state === 'complete' ? 'complete' : 'interrupted' }
}

/** Whether to try again after a loss: at once if a message was taken since the last, else after ever longer pauses. */
function patienceWith({ timer, signal }: Job, judge: Judge): () => Promise<boolean> {
  let losses = 0
  let seen = 0
  return async () => {
    const hasProgress = judge.accepted > seen
    seen = judge.accepted
    losses = hasProgress ? 0 : losses + 1
    const pauseMs = hasProgress ? 0 : RECONNECT_MS[losses - 1]
    if (pauseMs === undefined || signal.aborted) return false
    if (pauseMs > 0) await timer.wait(pauseMs, signal)
    return true
  }
}

function worksOf(job: Job, queue: Queue, judge: Judge): Works {
  const { timer, log, counts } = job
  const begun = timer.now().getTime()
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const before = total - open(counts)
  let done = before
  let shownAt = begun
  return {
    queue,
    judge,
    rounds: new Rounds(job.turn, timer),
    copies: job.copies,
    perConnection: job.perConnection,
    async onSettled(due, { settled, unreachable }) {
      if (settled.state !== 'deferred') done++
      const now = timer.now().getTime()
      if (now - shownAt >= PROGRESS_EVERY_MS || done === total) {
        shownAt = now
        log.progress({ doing: 'Sending', done, total, note: rateOf(done - before, total - done, now - begun) })
      }
      if (unreachable) await job.onUnreachable(due, settled.reply)
    },
  }
}

/** Deliveries that a send can do something about. */
function open({ pending, sending, deferred }: DeliveryCounts): number {
  return pending + sending + deferred
}

function hangsUp(why: string): DigestError {
  const what = `The mail server ends each connection before it has taken a message: ${why}`
  const fix = 'Look into its log for the reason, then run this again: it goes on where it stopped.'
  return new DigestError({ code: 'smtp-hangs-up', what, fix })
}
