// How do several processes send one issue, and how are they held or stopped?
import type { Context } from './config/context.ts'
import { isPostgres, ledgerLocation } from './ledger/location.ts'
import type { BatchLock, OpenBatch } from './model/batch.ts'
import type { Copies } from './model/message.ts'
import { DigestError } from './model/problem.ts'
import { issueOnRecord } from './outbox/next.ts'
import { sendBatch } from './send/batch.ts'
import type { Ending } from './send/deliver.ts'
import { type KeptConnections, keepConnections } from './send/kept-connections.ts'
import type { Sent } from './send/send.ts'
import { timerOn } from './send/timer.ts'
import { watchIssue } from './send/watch.ts'
import { type Next, type OpenMailer, type SendOptions, send as sendOrLeave } from './sending.ts'

/** What became of a batch. `gone`: another has sent it, or its issue is paused. */
export type Worked = Ending | { readonly is: 'gone' }

/** The workers' side of a newsletter whose ledger is in PostgreSQL. */
export interface Workers {
  /** The address of the database. */
  readonly database: string
  open(): Promise<readonly OpenBatch[]>
  /** Until `rest`, connections to the mail server stay open for the next batch. */
  send(batch: number, by: { readonly holder: string; readonly signal: AbortSignal }): Promise<Worked>
  /** No batch is there to send. */
  rest(): void
  /** Of the issue that they send; returns its id. */
  pause(): Promise<string>
  resume(): Promise<string>
  cancel(): Promise<{ readonly issue: string; readonly cancelled: number }>
}

const PATIENCE_MS = 10_000
const NEVER = new AbortController().signal

/** Brings an issue to every reader, once; what workers send is waited for. Done again, it goes on where it stopped. */
export async function send(context: Context, next: Next, mailer: OpenMailer, options: SendOptions = {}): Promise<Sent> {
  const { settings, ledger, clock, log, environment } = context
  if (settings.workers) assertPostgres(ledgerLocation(settings.ledger, environment))
  const sent = await sendOrLeave(context, next, mailer, options)
  if (sent.ending.is !== 'handed-over' || options.leaves) return sent
  const { signal = NEVER, patienceMs = PATIENCE_MS } = options
  return watchIssue(sent, { ledger, timer: timerOn(clock), log, signal, patienceMs })
}

/** Throws a DigestError `needs-workers` or `needs-postgres`. */
export function openWorkers(context: Context, openMailer: () => Promise<OpenMailer>): Workers {
  const { settings, ledger, clock, log, environment } = context
  const database = ledgerLocation(settings.ledger, environment)
  if (!settings.workers) throw needsWorkers()
  assertPostgres(database)
  const timer = timerOn(clock)
  let kept: KeptConnections | undefined
  let last: { readonly hash: string; readonly copies: Copies } | undefined
  /** Made once for all batches of an issue. */
  const copiesOf = async (record: BatchLock['issue'], mailer: OpenMailer): Promise<Copies> => {
    const { hash, begun } = record
    if (last?.hash !== hash)
      last = { hash, copies: mailer.copies(await issueOnRecord(record, ledger, settings.out), begun) }
    return last.copies
  }
  const theirs = async (): Promise<string> => {
    const record = await ledger.unfinished()
    if (record?.workers === undefined) throw notTheirs()
    return record.id
  }
  const hold = async (as: 'sending' | 'paused') => {
    const id = await theirs()
    await ledger.batches.hold(id, as)
    return id
  }
  return {
    database,
    open: () => ledger.batches.open(clock.now()),
    async send(batch, { holder, signal }) {
      const mailer = await openMailer()
      const lock = await ledger.batches.take(batch, { holder, at: clock.now() })
      if (!lock) return { is: 'gone' }
      kept ??= keepConnections(mailer.transport, mailer.perConnection)
      const by = { ...mailer, transport: kept }
      const quiet = { notice: log.notice, progress() {} }
      return sendBatch({ lock, copies: await copiesOf(lock.issue, mailer), mailer: by, timer, log: quiet, signal })
    },
    rest: () => kept?.rest(),
    pause: () => hold('paused'),
    resume: () => hold('sending'),
    async cancel() {
      const issue = await theirs()
      return { issue, cancelled: await ledger.batches.cancel(issue, 'Cancelled by the operator.', clock.now()) }
    },
  }
}

function needsWorkers(): DigestError {
  const what = 'The setting "workers" is off, so no issue is left to workers.'
  return new DigestError({
    code: 'needs-workers',
    what,
    fix: 'Set it: workers: true. Or send with "digestif send" alone.',
  })
}

function assertPostgres(location: string): void {
  if (isPostgres(location)) return
  const what = 'Workers share a ledger in PostgreSQL, and this one is in SQLite.'
  const fix =
    'Move it: digestif ledger move sqlite:.digestif/ledger.db postgres://user@host/database. Or set "workers" to false.'
  throw new DigestError({ code: 'needs-postgres', what, fix })
}

function notTheirs(): DigestError {
  const what = 'No issue is being sent by workers.'
  const fix = 'A send without workers stops at Ctrl-C, and goes on with "digestif send".'
  return new DigestError({ code: 'not-with-workers', what, fix })
}
