// How is a saved issue sent, once to every reader?
import { hostname } from 'node:os'
import { parseAddress } from '../model/address.ts'
import type { DeliveryCounts } from '../model/delivery.ts'
import type { IssuePlan, Ledger } from '../model/ledger.ts'
import { whileItCanShrink } from '../model/mail-size.ts'
import type { Copies, Mail } from '../model/message.ts'
import type { Log } from '../model/ports.ts'
import { DigestError, type Notice } from '../model/problem.ts'
import type { Connection, Transport } from '../model/transport.ts'
import { deliver, type Ending } from './deliver.ts'
import { giveUp } from './give-up.ts'
import type { Pace } from './pace.ts'
import type { Timer } from './timer.ts'

/** What mails go out by. */
export interface Mailer {
  readonly transport: Transport
  /** What was learned of the servers' limits in one send holds for the next. */
  readonly pace: Pace
  readonly perConnection: number
  /** `date` is the date that the mails bear. */
  copies(mail: Mail, date: Date): Copies
}

/** What a send is made of. */
export interface Sending {
  /** Gives the issue that may go out; asked once nobody else sends, for another process might save the same now. */
  readonly open: () => Promise<{ readonly plan: IssuePlan; readonly mail: Mail }>
  /** Called when the issue is on record, before anything is sent; where it throws, nothing is. */
  readonly onBegun: (begun: Date) => Promise<void>
  readonly ledger: Ledger
  readonly mailer: Mailer
  readonly timer: Timer
  readonly log: Log
  /** Given, what is in hand is finished and nobody new is begun with. */
  readonly signal: AbortSignal
  /** Readers whom servers want to have tried later are waited for so long; others are left to another run. */
  readonly patienceMs: number
  /** The next issue is due: who can't be served now is given up. */
  readonly isLastCall: boolean
}

/** How a send ended. The counts are those of the whole issue, earlier runs included. */
export interface Sent {
  readonly issue: { readonly id: string; readonly number: number; readonly subject: string }
  readonly counts: DeliveryCounts
  /** Readers who were left out because their addresses are suppressed. */
  readonly suppressed: number
  readonly seconds: number
  readonly ending: Ending
}

/** Brings a saved issue to all readers who may have it, or as far as it can. Done again, it goes on where it stopped. */
export async function sendIssue(sending: Sending): Promise<Sent> {
  const { ledger, mailer, timer, log } = sending
  const begun = timer.now()
  await using turn = await ledger.takeTurn({ holder: `${hostname()}, process ${process.pid}`, at: begun })
  const { plan, mail } = await sending.open()
  const { id, number, subject } = plan
  const known = await ledger.issue(id)
  if (!known && (await ledger.subscribers.count()).active === 0) throw nobody()
  const copies = mailer.copies(mail, known?.begun ?? begun)
  const first = known ? undefined : await firstConnection(mailer.transport, copies.bytes)
  let ending: Ending
  try {
    const record = await turn.begin(plan, begun)
    await sending.onBegun(record.begun)
    ending = await deliver({
      issue: id,
      turn,
      transport: mailer.transport,
      first,
      copies,
      pace: mailer.pace,
      perConnection: mailer.perConnection,
      timer,
      log,
      signal: sending.signal,
      patienceMs: sending.patienceMs,
      counts: await ledger.counts(id),
      async onUnreachable({ address: written }, reply) {
        const address = parseAddress(written)
        if ('problem' in address) return
        await ledger.subscribers.suppress({ address, kind: 'hard', reason: reply, at: timer.now() })
      },
    })
  } finally {
    if (first && !(first instanceof DigestError)) first.close()
  }
  if (sending.isLastCall && ending.is === 'waiting') {
    log.notice(givenUp(await giveUp(id, turn, timer), id))
    ending = { is: 'complete' }
  }
  const counts = await ledger.counts(id)
  if (counts.uncertain > 0) log.notice(unclear(counts.uncertain, id))
  const suppressed = (await ledger.issue(id))?.suppressed ?? 0
  const seconds = (timer.now().getTime() - begun.getTime()) / 1000
  return { issue: { id, number, subject }, counts, suppressed, seconds, ending }
}

/**
 * An issue on record never changes: that no server takes mail so large is found out before, and throws. Whatever else
 * stands in the way of a connection will pass, and the issue waits for that on record.
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

/** Why a list on which there is nobody who may be mailed gets no issue. */
export function nobody(): DigestError {
  const what = 'There is nobody to send it to: the list has no subscriber who may be mailed.'
  const fix =
    'Add readers with "digestif subscribers add ADDRESS" or "digestif subscribers import FILE". Nothing was sent.'
  return new DigestError({ code: 'no-subscribers', what, fix })
}

function givenUp(count: number, issue: string): Notice {
  const whom = count === 1 ? 'A reader' : `${count} readers`
  const what = `${whom} of this issue had to be tried later, and will not be any more: the next issue is due.`
  const fix = `To send it to them all the same: digestif send --issue ${issue} --again failed`
  return { code: 'given-up', what, where: { file: issue }, fix }
}

function unclear(count: number, issue: string): Notice {
  const what =
    count === 1
      ? 'Of one delivery nobody knows whether the server took it. It is not sent again by itself.'
      : `Of ${count} deliveries nobody knows whether the server took them. They are not sent again by themselves.`
  const fix = `"digestif status ${issue}" names them, and how to send one again.`
  return { code: 'uncertain', what, where: { file: issue }, fix }
}
