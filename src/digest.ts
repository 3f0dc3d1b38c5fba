// The whole program on one page: read → select → summarize → compose → render → save → send.
import { join, resolve } from 'node:path'
import type { Finding } from './check/rule.ts'
import type { Composed, NoIssue } from './composition.ts'
import type { Settings } from './config/schema.ts'
import { type LedgerOpening, openLedger } from './ledger/open.ts'
import { openMailer } from './mailer.ts'
import type { Note } from './message/note.ts'
import { NOBODY } from './message/token.ts'
import { parseAddress } from './model/address.ts'
import { type Issue, storiesOf } from './model/issue.ts'
import type { IssuePlan, Ledger } from './model/ledger.ts'
import { overridesFor } from './model/overrides.ts'
import type { Clock, Log } from './model/ports.ts'
import { DigestError, type Notice } from './model/problem.ts'
import { packed } from './outbox/content.ts'
import { markSent, openSaved, type Saved, sentIn } from './outbox/manifest.ts'
import { assertApproved, type Planned, plannedIssue } from './outbox/next.ts'
import { saveIssue } from './outbox/save.ts'
import { decidedSince, readOverrides } from './overrides.ts'
import { lookFolder } from './render/look-folder.ts'
import { placePictures } from './render/pictures.ts'
import type { Finished } from './sealing.ts'
import { dayIn } from './select/window.ts'
import type { KeptReads, Selection, Span } from './selection.ts'
import { sendOne } from './send/one.ts'
import { type Sent, sendIssue } from './send/send.ts'
import { timerOn } from './send/timer.ts'

/** What comes in from outside: the time, where notices and progress go, and the secrets. */
export interface Doors {
  readonly clock?: Clock
  readonly log?: Log
  /** `SMTP_URL`, `DIGESTIF_SECRET`, `DKIM_KEY`; the process's own where absent. */
  readonly environment?: Readonly<Record<string, string | undefined>>
  /** What was read of articles before, for who looks again and again. */
  readonly kept?: KeptReads
}

export type { Composed, Finished, NoIssue, Selection, Sent, Span }

/** What is held against the rules: an issue that is saved, or about to be. */
export type Mail = Omit<Finished, 'articles' | 'shortened' | 'linked'>

/** An issue saved; `bytes` are those of the HTML and of the whole message. */
export interface Built {
  readonly issue: Issue
  readonly files: { readonly html: string; readonly text: string; readonly eml: string; readonly json: string }
  readonly bytes: { readonly html: number; readonly eml: number }
}

/** What goes out next: an issue that is saved, or a new one that is not yet. */
export type Next = Planned | { readonly finished: Finished; readonly because: 'new' }

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
}

/** One open newsletter. Nothing here changes what will be chosen next time: only `send` does. */
export interface Digest extends AsyncDisposable {
  /** Reads the folder and judges every file of it; the titles of files that need not be read only on demand. */
  select(span?: Span, options?: { readonly titles?: boolean }): Promise<Selection>
  compose(selection: Selection): Promise<Composed | NoIssue>
  /** Renders within the size budget: what does not fit stands in brief. */
  render(composed: Composed): Promise<Finished>
  /**
   * Holds the finished mail against the rules of mail programs, filters and readers. Notices go to the log; the errors
   * come back, and a mail that has one must not be sent.
   */
  check(mail: Mail, out?: string): Promise<readonly Finding[]>
  save(finished: Finished, out?: string): Promise<Built>
  /** What `send` sends: the issue that is half sent, named, approved or built today; else a new one. Changes nothing. */
  next(issue?: string): Promise<Next | NoIssue>
  /** To how many it would go, and how many are left out because their addresses are suppressed. */
  readersOf(next: Next): Promise<{ readonly recipients: number; readonly suppressed: number }>
  /** Brings it to every reader, once. Done again, it goes on where it stopped. */
  send(next: Next, options?: SendOptions): Promise<Sent>
  /** Sends one copy that is not recorded. Returns what the server said. */
  sendCopy(next: Next, to: string): Promise<string>
  /** Sends a plain mail to whoever runs the newsletter. */
  notify(note: Note): Promise<void>
}

const PATIENCE_MS = 10_000
const NEVER = new AbortController().signal
const SILENT: Log = { notice() {}, progress() {} }

export async function openDigest(settings: Settings, doors: Doors = {}): Promise<Digest> {
  const { clock = { now: () => new Date() }, log = SILENT, environment = process.env, kept } = doors
  const { articles: folder, timeZone, title, language, imprint, url } = settings
  let mailer: ReturnType<typeof openMailer> | undefined
  const openedMailer = () => (mailer ??= openMailer(settings, { clock, log, environment }))
  const digest: Digest = {
    async select(span = {}, { titles = false } = {}) {
      const now = clock.now()
      const decided = await readOverrides(settings)
      const before = await withLedger(settings, 'read', async (ledger) => ({
        sent: await ledger.sentArticles(),
        cutOff: await ledger.lastCutOff(),
        overrides: overridesFor((await ledger.nextIssue(dayIn(now, timeZone))).number, decided),
      }))
      const { selectArticles } = await import('./selection.ts')
      return selectArticles(settings, { span, before, titles }, { now, log, kept })
    },

    async compose(selection) {
      const nextIssue = (day: string) => withLedger(settings, 'read', (ledger) => ledger.nextIssue(day))
      const { composeSelection } = await import('./composition.ts')
      return composeSelection(selection, settings, nextIssue, log)
    },

    async render(composed) {
      const { renderWithinBudget } = await import('./render/budget.ts')
      const { addressOf } = await import('./sealing.ts')
      const { name, ...style } = settings.look
      const look = { folder: lookFolder(settings.templates, name), ...style }
      const newsletter = { title, language, imprint, ...(url !== undefined && { url }) }
      const { issue, rendered } = await renderWithinBudget(composed, look, newsletter)
      if (issue.brief.length > 0) log.notice(inBrief(folder, issue))
      return { ...composed, issue, ...placePictures(rendered, composed.pictures, addressOf(issue, settings)) }
    },

    async check(mail, out = settings.out) {
      const { checkMail, isError } = await import('./check/check.ts')
      const { sampleCopy } = await import('./message/sample.ts')
      const at = (name: string) => join(resolve(out), mail.issue.id, name)
      const files = { html: at('index.html'), eml: at('message.eml') }
      const sample = sampleCopy(mail, settings, mail.issue.window.until)
      const findings = await checkMail(sample.message(), files)
      for (const finding of findings) if (!isError(finding)) log.notice(finding)
      return findings.filter(isError)
    },

    async save(finished, out = settings.out) {
      const { sealIssue } = await import('./sealing.ts')
      const { files, bytes } = sealIssue(finished, settings)
      const saved = await saveIssue(resolve(out), finished.issue.id, files)
      const at = (name: string) => join(saved, name)
      return {
        issue: finished.issue,
        files: { html: at('index.html'), text: at('index.txt'), eml: at('message.eml'), json: at('issue.json') },
        bytes: { html: bytes.html, eml: bytes.eml },
      }
    },

    async next(named) {
      const { out, approval } = settings
      const today = dayIn(clock.now(), timeZone)
      const planned = await withLedger(settings, 'read', (ledger) =>
        plannedIssue(ledger, { out, approval, today, named, log }),
      )
      if (planned) {
        const { issue } = planned.saved
        const notice = await decidedSince(settings, issue, join(out, issue.id))
        if (notice) log.notice(notice)
        return planned
      }
      const composed = await digest.compose(await digest.select())
      return composed.issue === null ? composed : { finished: await digest.render(composed), because: 'new' }
    },

    async readersOf(next) {
      return withLedger(settings, 'read', async (ledger) => {
        if ('finished' in next || next.because !== 'unfinished') {
          const { active, leftOut } = await ledger.subscribers.count()
          return { recipients: active, suppressed: leftOut }
        }
        const { id } = next.saved.issue
        const { pending, deferred } = await ledger.counts(id)
        return { recipients: pending + deferred, suppressed: (await ledger.issue(id))?.suppressed ?? 0 }
      })
    },

    async send(next, { slot, signal = NEVER, patienceMs = PATIENCE_MS, isLastCall = false } = {}) {
      const { out, approval } = settings
      const mailer = await openedMailer()
      const mail = mailOf(next)
      const [error, ...others] = next.because === 'unfinished' ? [] : await digest.check(mail)
      if (error) throw mustNotBeSent(error, others.length, mail.issue.id)
      const open = async () => {
        if (!('finished' in next)) return next.saved
        await digest.save(next.finished)
        return openSaved(out, next.finished.issue.id)
      }
      const options = { timer: timerOn(clock), log, signal, patienceMs, isLastCall }
      return withLedger(settings, 'write', (ledger) => {
        let opened: Saved | undefined
        return sendIssue({
          ledger,
          mailer,
          async open() {
            opened = await open()
            await assertApproved(opened, ledger, approval)
            return { plan: planOf(opened, slot), mail: opened }
          },
          async onBegun(begun) {
            if (opened) await markSent(out, opened, begun)
          },
          ...options,
        })
      })
    },

    async sendCopy(next, to) {
      const address = parseAddress(to)
      if ('problem' in address) {
        const what = `“${to.slice(0, 80)}” is no address. ${address.problem}`
        throw new DigestError({ code: 'bad-address', what, fix: 'Write it like anna@example.com.' })
      }
      const { written, needsSmtputf8 } = address
      const reader = { id: 0, subscriber: NOBODY, address: written, name: '', needsSmtputf8, attempts: 0 }
      const { transport, copies: copiesOf } = await openedMailer()
      const copies = copiesOf(mailOf(next), clock.now())
      const sent = await sendOne(transport, copies.envelope(reader), () => copies.content(reader))
      if (sent.is === 'sent') return sent.reply
      const what = `The mail server did not take the copy for ${to}: ${sent.why}`
      throw new DigestError({ code: 'copy-refused', what, fix: 'Mend what it names, then run this again.' })
    },

    async notify(note) {
      const { composeNote } = await import('./message/note.ts')
      const { sender, transport } = await openedMailer()
      const address = parseAddress(note.to)
      if ('problem' in address) throw notTold(note.to, address.problem)
      const message = await composeNote({ ...note, to: address.written }, sender, clock.now())
      const envelope = { from: sender.address, to: address.written, bytes: message.length + 100 }
      const sent = await sendOne(transport, envelope, () => [message])
      if (sent.is === 'refused') throw notTold(note.to, sent.why)
    },

    async [Symbol.asyncDispose]() {},
  }
  return digest
}

function notTold(to: string, why: string): DigestError {
  const what = `The note to ${to} could not be sent: ${why}`
  return new DigestError({ code: 'notify', what, fix: 'Correct "schedule.notify", or mend what the server names.' })
}

function planOf(saved: Saved, slot: Date | undefined): IssuePlan {
  const { issue, articles, hash } = saved
  const { id, number, window, subject } = issue
  return { id, number, ...(slot && { slot }), window, subject, hash, content: packed(saved), articles }
}

/** What goes out. */
export function mailOf(next: Next): Mail {
  return 'finished' in next ? next.finished : next.saved
}

function mustNotBeSent(error: Finding, others: number, issue: string): DigestError {
  const more =
    others === 0 ? '' : others === 1 ? ' There is another such finding.' : ` There are ${others} more such findings.`
  const what = `The mail must not be sent as it is: ${error.what}${more}`
  const fix = `"digestif build" and "digestif check ${issue}" show what and where. Nothing was sent.`
  return new DigestError({ code: 'check-failed', what, fix })
}

/** The ledger while it is needed. Opened to read, nothing on the disk changes; one that was lost is an error. */
export async function withLedger<Result>(
  { ledger, out }: { readonly ledger: string; readonly out: string },
  mode: LedgerOpening['mode'],
  work: (ledger: Ledger) => Promise<Result>,
): Promise<Result> {
  await using open = await openLedger(ledger, { mode, sent: await sentIn(out) })
  return await work(open)
}

function inBrief(folder: string, issue: Issue): Notice {
  const what = `${issue.brief.length} of ${storiesOf(issue).length} stories stand in brief: in full, Gmail would clip the mail.`
  return {
    code: 'in-brief',
    what,
    where: { file: folder },
    fix: 'Lower "stories.max" or "summary.words" to have all in full.',
  }
}
