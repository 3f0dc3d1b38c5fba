// How far are the workers with an issue?
import type { Ledger } from '../model/ledger.ts'
import type { Log } from '../model/ports.ts'
import { rateOf } from './rate.ts'
import type { Sent } from './send.ts'
import type { Timer } from './timer.ts'

/** What is watched with. */
export interface Watching {
  readonly ledger: Ledger
  readonly timer: Timer
  readonly log: Log
  /** Aborted, nobody watches any more; the workers go on. */
  readonly signal: AbortSignal
  /** How long deferred deliveries are waited for. */
  readonly patienceMs: number
}

const LOOK_MS = 1_000
/** Counting millions takes a while: never more than so much of the time. */
const SHARE_OF_TIME = 0.05
const NOBODY = 'no worker is at work yet; start one: digestif worker'

/** Waits until the workers have sent the issue, are paused, or have nothing left but what is deferred. Changes nothing. */
export async function watchIssue(sent: Sent, { ledger, timer, log, signal, patienceMs }: Watching): Promise<Sent> {
  const { id } = sent.issue
  const begun = timer.now().getTime()
  let first: number | undefined
  for (;;) {
    const asked = timer.now().getTime()
    const record = await ledger.issue(id)
    const counts = await ledger.counts(id)
    const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
    const left = counts.pending + counts.sending + counts.deferred
    const now = timer.now()
    first ??= total - left
    const isIdle = total - left === 0 && counts.sending === 0
    const note = isIdle ? NOBODY : rateOf(total - left - first, left, now.getTime() - begun)
    log.progress({ doing: 'Sending', done: total - left, total, note })
    const seconds = (now.getTime() - begun) / 1000
    const state = { ...sent, counts, suppressed: record?.suppressed ?? 0, seconds }
    if (!record || record.finished) return { ...state, ending: { is: 'complete' } }
    if (signal.aborted || record.workers === 'paused') return { ...state, ending: { is: 'handed-over' } }
    if (counts.pending + counts.sending === 0) {
      const [next] = (await ledger.batches.open(now)).map(({ from }) => from).sort((a, b) => a.getTime() - b.getTime())
      if (next && next.getTime() - now.getTime() > patienceMs)
        return { ...state, ending: { is: 'waiting', until: next } }
    }
    await timer.wait(Math.max(LOOK_MS, (now.getTime() - asked) / SHARE_OF_TIME), signal)
  }
}
