// How is a saved issue sent to every reader exactly once?
import { hostname } from 'node:os'
import type { SkipCode } from '../model/codes.ts'
import type { DeliveryCounts } from '../model/delivery.ts'
import type { IssuePlan, Ledger, SendLock } from '../model/ledger.ts'
import { whileItCanShrink } from '../model/mail-size.ts'
import type { Copies, Mail } from '../model/message.ts'
import type { Log } from '../model/ports.ts'
import { DigestError, type Notice } from '../model/problem.ts'
import type { Connection, Transport } from '../model/transport.ts'
import { deliver, type Ending, type UnreachableLimit } from './deliver.ts'
import { GIVEN_UP, giveUp } from './give-up.ts'
import type { Pace } from './pace.ts'
import type { Timer } from './timer.ts'

/** How mail goes out. */
export interface Mailer {
  readonly transport: Transport
  /** Kept between sends, with what it has learned about the servers' limits. */
  readonly pace: Pace
  readonly perConnection: number
  readonly unreachable?: UnreachableLimit
  /** `date` goes into the header Date. */
  copies(mail: Mail, date: Date): Copies
}

/** What one send works with. */
export interface SendJob {
  /** Opens the issue to send. Called under the send lock, because another process might save the same issue. */
  readonly open: () => Promise<{ readonly plan: IssuePlan; readonly mail: Mail }>
  /** Called when the issue is on record and before anything is sent; if it throws, nothing is sent. */
  readonly onBegun: (begun: Date) => Promise<void>
  readonly ledger: Ledger
  readonly mailer: Mailer
  readonly timer: Timer
  readonly log: Log
  /** Aborted, messages in flight are finished and no new one starts. */
  readonly signal: AbortSignal
  /** How long to wait for deferred deliveries; longer waits are left to another run. */
  readonly patienceMs: number
  /** The next issue is due: deliveries that are still deferred fail for good. */
  readonly isLastCall: boolean
  /** Other processes deliver it. */
  readonly workers: boolean
}

/** How a send ended. The counts are those of the whole issue, earlier runs included. */
export interface Sent {
  readonly issue: { readonly id: string; readonly number: number; readonly subject: string }
  readonly counts: DeliveryCounts
  /** Readers left out because their addresses are suppressed. */
  readonly suppressed: number
  /** Readers who got no mail of it, by the reason. */
  readonly skipped: Readonly<Record<SkipCode, number>>
  readonly seconds: number
  /** `handed-over`: it is on record, and workers deliver it. */
  readonly ending: Ending | { readonly is: 'handed-over' }
}

/** Sends a saved issue to every active reader, or as far as it can. Called again, it goes on where it stopped. */
export async function sendIssue(job: SendJob): Promise<Sent> {
  const { ledger, mailer, timer, log } = job
  const begun = timer.now()
  await using sendLock = await ledger.lockSending({ holder: `${hostname()}, process ${process.pid}`, at: begun })
  const { plan, mail } = await job.open()
  const { id, number, subject } = plan
  const known = await ledger.issue(id)
  if (known?.workers && !job.workers) throw theirs(id)
  if (!known && !plan.bestOf && (await ledger.subscribers.count()).active === 0) throw noSubscribers()
  const copies = mailer.copies(mail, known?.begun ?? begun)
  const first = known ? undefined : await firstConnection(mailer.transport, copies.bytes)
  let ending: Sent['ending']
  try {
    const record = await sendLock.begin(plan, begun)
    await job.onBegun(record.begun)
    ending = job.workers
      ? await handOver(job, sendLock, id)
      : await deliver({
          issue: id,
          sendLock,
          transport: mailer.transport,
          first,
          copies,
          pace: mailer.pace,
          perConnection: mailer.perConnection,
          timer,
          log,
          signal: job.signal,
          patienceMs: job.patienceMs,
          counts: await ledger.counts(id),
          ...(mailer.unreachable && { unreachable: mailer.unreachable }),
        })
  } finally {
    if (first && !(first instanceof DigestError)) first.close()
  }
  if (job.isLastCall && ending.is === 'waiting') {
    log.notice(givenUp(await giveUp(id, sendLock, timer), id))
    ending = { is: 'complete' }
  }
  const counts = await ledger.counts(id)
  if (counts.uncertain > 0) log.notice(uncertain(counts.uncertain, id))
  const suppressed = (await ledger.issue(id))?.suppressed ?? 0
  const seconds = (timer.now().getTime() - begun.getTime()) / 1000
  const skipped = await ledger.skipped(id)
  return { issue: { id, number, subject }, counts, suppressed, skipped, seconds, ending }
}

/** Cuts it for the workers. Where the next issue is due and only deferred deliveries are left, they are given up. */
async function handOver(
  { ledger, timer, log, isLastCall }: SendJob,
  lock: SendLock,
  id: string,
): Promise<Sent['ending']> {
  const { pending, sending, deferred } = await ledger.counts(id)
  await lock.cut(id, batchSize(pending + deferred), timer.now())
  if (!isLastCall || pending + sending > 0) return { is: 'handed-over' }
  if (deferred > 0) log.notice(givenUp(await ledger.batches.cancel(id, GIVEN_UP, timer.now()), id))
  return { is: 'complete' }
}

/** So small that workers end at about the same time, and so large that taking one costs little. */
function batchSize(readers: number): number {
  return Math.min(5_000, Math.max(500, Math.ceil(readers / 100)))
}

function theirs(issue: string): DigestError {
  const what = `The issue ${issue} was left to workers, and the setting "workers" is off.`
  return new DigestError({
    code: 'needs-workers',
    what,
    fix: 'Set "workers" to true until it is sent. Nothing was sent.',
  })
}

/**
 * An issue on record never changes, so a mail too large for every server must throw before it is recorded. Any other
 * obstacle passes, and the recorded issue waits for it.
 */
async function firstConnection(transport: Transport, bytes: number): Promise<Connection | DigestError> {
  try {
    return await transport.connect(bytes)
  } catch (error) {
    if (!(error instanceof DigestError)) throw error
    if (error.code === 'smtp-size') throw whileItCanShrink(error)
    return error
  }
}

/** Why nothing is sent to an empty list. */
export function noSubscribers(): DigestError {
  const what = 'There is nobody to send to: the list has no active subscriber.'
  const fix =
    'Add readers with "digestif subscribers add ADDRESS" or "digestif subscribers import FILE". Nothing was sent.'
  return new DigestError({ code: 'no-subscribers', what, fix })
}

function givenUp(count: number, issue: string): Notice {
  const deliveries = count === 1 ? 'One deferred delivery' : `${count} deferred deliveries`
  const what = `${deliveries} of this issue will not be tried again, because the next issue is due.`
  const fix = `To send anyway: digestif send --issue ${issue} --again failed`
  return { code: 'given-up', what, where: { file: issue }, fix }
}

function uncertain(count: number, issue: string): Notice {
  const what =
    count === 1
      ? 'For one delivery it is not known whether the server accepted it. It is not sent again automatically.'
      : `For ${count} deliveries it is not known whether the server accepted them. They are not sent again automatically.`
  const fix = `"digestif status ${issue}" lists them and says how to send one again.`
  return { code: 'uncertain', what, where: { file: issue }, fix }
}
