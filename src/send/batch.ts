// How does one of several workers send its part of an issue?
import type { BatchLock } from '../model/batch.ts'
import type { Copies } from '../model/message.ts'
import type { Log } from '../model/ports.ts'
import { deliver, type Ending } from './deliver.ts'
import type { Mailer } from './send.ts'
import type { Timer } from './timer.ts'

/** What a worker sends a batch with. */
export interface BatchJob {
  readonly lock: BatchLock
  readonly copies: Copies
  readonly mailer: Mailer
  readonly timer: Timer
  readonly log: Log
  readonly signal: AbortSignal
}

/** Longer waits are left to whoever takes the batch again. */
const PATIENCE_MS = 10_000

/** Sends until nothing more of the batch can be sent now, or its issue is paused. */
export async function sendBatch({ lock, copies, mailer, timer, log, signal }: BatchJob): Promise<Ending> {
  const { issue, total, counts } = lock
  const { share, least } = mailer.unreachable ?? { share: 1, least: 0 }
  const paused = new AbortController()
  return deliver({
    issue: issue.id,
    sendLock: {
      ...lock,
      async commit(round) {
        const started = await lock.commit(round)
        if (lock.isPaused) paused.abort()
        return started
      },
    },
    transport: mailer.transport,
    copies,
    pace: mailer.pace,
    perConnection: mailer.perConnection,
    timer,
    log,
    signal: AbortSignal.any([signal, paused.signal]),
    patienceMs: PATIENCE_MS,
    counts,
    // Of the whole issue, as when one process sends it.
    unreachable: { share: 0, least: Math.max(least, Math.ceil(share * total)) },
  })
}
