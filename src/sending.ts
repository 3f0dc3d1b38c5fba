// How does an issue go out: which is next, is everything ready, to whom, and what comes of it?
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { Context } from './config/context.ts'
import { decidedSince } from './config/overrides.ts'
import { assertGood } from './inspection.ts'
import { compose, render, save, select } from './making.ts'
import { compileMessage } from './message/compile.ts'
import { copiesOf, headOf } from './message/copies.ts'
import { loadDkimKeys } from './message/dkim-key.ts'
import { composeOperatorMail, type OperatorMail } from './message/operator-mail.ts'
import { type Sender, senderOf } from './message/sender.ts'
import { NOBODY } from './message/token.ts'
import { parseAddress } from './model/address.ts'
import type { Approval, IssueRecord } from './model/ledger.ts'
import type { Copies, CopyFor, Mail } from './model/message.ts'
import { DigestError } from './model/problem.ts'
import type { Finished, IssueMail, NoIssue } from './model/steps.ts'
import { variantKey } from './model/topics.ts'
import { dayIn } from './model/zone.ts'
import { planOf } from './outbox/content.ts'
import { openAgain, type PlannedAgain, plannedAgain } from './outbox/decide.ts'
import { deliveredIn, markSent, notMarked } from './outbox/folders.ts'
import { openSaved, type Saved } from './outbox/manifest.ts'
import { approvedIn, assertApproved, type Planned, plannedIssue } from './outbox/next.ts'
import { type Readership, readershipOf } from './outbox/readers.ts'
import { sendingElsewhere } from './send/faults.ts'
import { sendOne } from './send/one.ts'
import { Pace } from './send/pace.ts'
import { type Mailer, noSubscribers, type Sent, sendIssue } from './send/send.ts'
import { timerOn } from './send/timer.ts'
import { trustCertificates } from './smtp/certificates.ts'
import { serversOf } from './smtp/registry.ts'
import { failoverTransport } from './smtp/servers.ts'

/** What goes out next: an issue that is saved, or a new one that is not yet. */
export type Next = Planned | PlannedAgain | { readonly finished: Finished; readonly because: 'new' }

/** How an issue is sent. */
export interface SendOptions {
  /** The instant of the schedule that it is for. */
  readonly slot?: Date
  /** Given, what is in hand is finished and nobody new is begun with. */
  readonly signal?: AbortSignal
  /** Readers whom servers want to have tried later are waited for so long; others are left to another run. */
  readonly patienceMs?: number
  /** The next issue is due: who can't be served now is given up. */
  readonly isLastCall?: boolean
  /** Where workers send: do not wait until they have. */
  readonly leaves?: boolean
}

/** How things are before the next send. */
export interface Readiness {
  /** To how many it would go, and how many are left out because their addresses are suppressed. */
  readonly recipients: number
  readonly suppressed: number
  /** An issue that is half sent: it is finished before another is begun, and the readers are those still to come. */
  readonly unfinished?: IssueRecord
  /** The approval of the issue that was asked about. */
  readonly approval?: Approval
  /** An issue of `out` that is approved and that `send` takes before any other. */
  readonly waiting?: string
  /** What sending needs and does not have. */
  readonly obstacle?: DigestError
}

/** What mails go out by, and the sender that they name. */
export interface OpenMailer extends Mailer {
  readonly sender: Sender
  /** Copies with an `edition` have Message-IDs of their own. */
  copies(mail: Mail, date: Date, edition?: string): Copies
}

const PATIENCE_MS = 10_000
const NEVER = new AbortController().signal

/** Throws a DigestError `no-from`, `no-secret`, `no-smtp-url`, `bad-smtp-url` or `dkim-key`; no server is asked yet. */
export async function openMailer({ settings, ledger, clock, log, environment }: Context): Promise<OpenMailer> {
  const { smtp, dkim } = settings
  const sender = senderOf(settings, environment.DIGESTIF_SECRET)
  await trustCertificates(smtp.ca ?? environment.NODE_EXTRA_CA_CERTS)
  const servers = serversOf(smtp.servers ?? ['SMTP_URL'], environment)
  const keys = await loadDkimKeys(dkim, environment)
  const { connections, perConnection } = smtp
  return {
    sender,
    transport: failoverTransport(servers, { connections, clock, onFailOver: (notice) => log.notice(notice) }),
    pace: new Pace(smtp, settings.workers ? { limits: ledger.limits, clock } : undefined),
    perConnection,
    unreachable: smtp.unreachable,
    copies({ issue: { id }, variants = [], ...whole }, date, edition) {
      const compile = ({ rendered, pictures }: Pick<Mail, 'rendered' | 'pictures'>) =>
        compileMessage(rendered, headOf(id, sender, date), pictures)
      const parts = new Map(variants.map((one) => [variantKey(one.topics), compile(one)]))
      return copiesOf(compile(whole), { issue: id, sender, keys, edition, variants: parts })
    },
  }
}

/**
 * What `send` sends: the issue that is half sent, named, approved or built today; else a new one. With `again`, the named
 * one for a reader, or for all that `failed` or are `uncertain`. Changes nothing.
 */
export async function next(context: Context, named?: string, again?: string): Promise<Next | NoIssue> {
  const { settings, ledger, clock, log } = context
  const { out, approval, timeZone } = settings
  if (named !== undefined && again !== undefined) return plannedAgain(ledger, out, named, again)
  const today = dayIn(clock.now(), timeZone)
  const planned = await plannedIssue(ledger, { out, approval, today, named, log })
  if (planned) {
    const { issue } = planned.saved
    const notice = await decidedSince(settings, issue, join(out, issue.id))
    if (notice) log.notice(notice)
    return planned
  }
  const composed = await compose(context, await select(context))
  return composed.issue === null ? composed : { finished: await render(context, composed), because: 'new' }
}

/** To how many it would go, and how many get no mail of it. */
export async function readersOf({ ledger }: Context, upcoming: Next): Promise<Readership> {
  if ('finished' in upcoming || !isOnRecord(upcoming))
    return readershipOf('finished' in upcoming ? upcoming.finished : upcoming.saved, ledger.subscribers)
  const { id } = upcoming.saved.issue
  const { pending, deferred } = await ledger.counts(id)
  const again = upcoming.because === 'again' ? upcoming.deliveries.length : 0
  return { recipients: pending + deferred + again, suppressed: (await ledger.issue(id))?.suppressed ?? 0 }
}

/** Whether its send has begun: then it never changes, and was checked. */
function isOnRecord({ because }: Next): boolean {
  return because === 'unfinished' || because === 'again'
}

/** Asks the ledger, the settings and the environment, and no server. Changes nothing. Throws a DigestError `ledger-…`. */
export async function readiness(context: Context, issue?: string): Promise<Readiness> {
  const { settings, ledger } = context
  const missing = await openMailer(context).then(
    () => undefined,
    (error: unknown) => {
      if (error instanceof DigestError) return error
      throw error
    },
  )
  const sender = await ledger.sender()
  const elsewhere = sender && sendingElsewhere(sender.holder)
  const unfinished = await ledger.unfinished()
  if (unfinished) {
    const { pending, deferred } = await ledger.counts(unfinished.id)
    const obstacle = elsewhere ?? missing
    const { suppressed } = unfinished
    return { recipients: pending + deferred, suppressed, unfinished, ...(obstacle && { obstacle }) }
  }
  const { active, monthly, leftOut } = await ledger.subscribers.count()
  const approval = issue === undefined ? undefined : await ledger.approval(issue)
  const obstacle = elsewhere ?? missing ?? (active === 0 ? noSubscribers() : undefined)
  const waiting = await approvedIn(settings.out, ledger)
  return {
    recipients: active - monthly,
    suppressed: leftOut,
    ...(approval && { approval }),
    ...(waiting !== undefined && { waiting }),
    ...(obstacle && { obstacle }),
  }
}

/** Brings an issue to every reader, once. Done again, it goes on where it stopped. */
export async function send(
  context: Context,
  upcoming: Next,
  mailer: OpenMailer,
  { slot, signal = NEVER, patienceMs = PATIENCE_MS, isLastCall = false }: SendOptions = {},
): Promise<Sent> {
  const { settings, ledger, clock, log } = context
  const { out, approval } = settings
  if (!isOnRecord(upcoming)) await assertGood(context, mailOf(upcoming))
  let saved: Saved | undefined
  let begunAt: Date | undefined
  const sent = await sendIssue({
    async open() {
      if ('finished' in upcoming) await save(context, upcoming.finished)
      saved = 'finished' in upcoming ? await openSaved(out, upcoming.finished.issue.id) : upcoming.saved
      await assertApproved(saved, ledger, approval)
      if (upcoming.because === 'again') await openAgain(ledger, upcoming, clock.now())
      return { plan: planOf(saved, slot), mail: saved }
    },
    async onBegun(begun) {
      begunAt = begun
      if (saved) await markSent(out, saved, begun, await deliveredIn(out, saved.issue.id))
    },
    ledger,
    mailer,
    timer: timerOn(clock),
    log,
    signal,
    patienceMs,
    isLastCall,
    workers: settings.workers,
  })
  if (saved && begunAt)
    await markSent(out, saved, begunAt, sent.counts.sent).catch(() => log.notice(notMarked(join(out, sent.issue.id))))
  return sent
}

/** Sends one copy that is not recorded, its links nobody's. Returns what the server said. */
export async function sendCopy({ clock }: Context, upcoming: Next, copy: CopyFor, mailer: OpenMailer): Promise<string> {
  const { to, ...as } = copy
  const address = parseAddress(to)
  if ('problem' in address) {
    const what = `“${to.slice(0, 80)}” is not an address. ${address.problem}`
    throw new DigestError({ code: 'bad-address', what, fix: 'Write it like anna@example.com.' })
  }
  const { written, needsSmtputf8 } = address
  const reader = { name: '', ...as, id: 0, subscriber: NOBODY, address: written, needsSmtputf8, attempts: 0 }
  const copies = mailer.copies(mailOf(upcoming), clock.now(), randomUUID())
  const sent = await sendOne(mailer.transport, copies.envelope(reader), async () => copies.content(reader))
  if (sent.is === 'sent') return sent.reply
  const what = `The mail server did not take the copy for ${to}: ${sent.why}`
  throw new DigestError({ code: 'copy-refused', what, fix: 'Fix what it names, then run this again.' })
}

/** Sends a plain mail to whoever runs the newsletter. Throws a DigestError `notify` where it isn't taken. */
export async function notify({ clock }: Context, note: OperatorMail, { sender, transport }: OpenMailer): Promise<void> {
  const address = parseAddress(note.to)
  if ('problem' in address) throw notTold(note.to, address.problem)
  const message = await composeOperatorMail({ ...note, to: address.written }, sender, clock.now())
  const envelope = { from: sender.address, to: address.written, bytes: message.length + 100 }
  const sent = await sendOne(transport, envelope, () => [message])
  if (sent.is === 'refused') throw notTold(note.to, sent.why)
}

/** The mail of what goes out next. */
export function mailOf(upcoming: Next): IssueMail {
  return 'finished' in upcoming ? upcoming.finished : upcoming.saved
}

function notTold(to: string, why: string): DigestError {
  const what = `The note to ${to} could not be sent: ${why}`
  return new DigestError({ code: 'notify', what, fix: 'Correct "schedule.notify", or fix what the server names.' })
}
