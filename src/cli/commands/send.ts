// `digestif send`: which issue goes out, to whom, and what became of it?
import { Command } from 'commander'
import { type DigestError, isDigestError } from '../../model/problem.ts'
import type { NoIssue } from '../../model/steps.ts'
import type { Newsletter, Next } from '../../newsletter.ts'
import { confirm } from '../confirm.ts'
import { untilInterrupted } from '../interrupt.ts'
import { instantOf, type Moment, parseMoment, waitUntil } from '../moment.ts'
import { bestOfOption, monthNamed } from '../month.ts'
import { exitOf, nothingSent, sentDocument, sentPage } from '../sent.ts'
import { type CurrentSession, type Session, WrongUsage } from '../session.ts'
import { problemText } from '../terminal.ts'
import { timeIn } from '../time-in.ts'

interface Flags {
  readonly dryRun?: boolean
  readonly to?: readonly string[]
  readonly yes?: boolean
  readonly issue?: string
  readonly again?: string
  readonly bestOf?: string | true
  readonly wait?: boolean
  readonly at?: Moment
}

interface Waiting {
  readonly session: Session
  readonly newsletter: Newsletter
  readonly signal: AbortSignal
  readonly again: string | undefined
}

export function sendCommand(current: CurrentSession): Command {
  return new Command('send')
    .description('send the issue that is half sent, approved or built today, else a new one; safe to repeat')
    .option('-n, --dry-run', 'say what would be sent, and to how many; change nothing')
    .option(
      '--to <address>',
      'send one copy to this address, and to others with more of it; it is not recorded',
      collect,
    )
    .option('-y, --yes', 'do not ask for confirmation')
    .option('--issue <id>', 'send this saved issue of out/')
    .option(
      '--again <address>',
      'with --issue: send it once more to this reader, or to all that "failed" or are "uncertain"',
    )
    .addOption(bestOfOption())
    .option('--at <time>', 'wait until then, then send: 07:00, 2026-11-30T07:00, or an instant', parseMoment)
    .option('--wait', 'keep running until every deferred reader is served')
    .action(async (flags: Flags) => send(current(), flags))
}

async function send(session: Session, flags: Flags): Promise<void> {
  const newsletter = await session.newsletter({ letsGo: flags.at !== undefined })
  const { settings } = newsletter
  const at = flags.at && instantOf(flags.at, settings.timeZone, session.clock.now())
  if (at && at <= session.clock.now()) throw inThePast(at)
  const { terminal } = session
  if (flags.again !== undefined && flags.issue === undefined) throw needsIssue()
  const next =
    flags.bestOf === undefined
      ? await newsletter.next(flags.issue, flags.again)
      : await newsletter.nextBestOf(monthNamed(flags.bestOf))
  if ('reason' in next) return session.answer(nothingSent(next), () => next.reason.text)
  session.assertStrict()
  if (flags.to !== undefined) {
    const copies: { to: string; reply: string }[] = []
    for (const to of flags.to) copies.push({ to, reply: await newsletter.sendCopy(next, to) })
    return session.answer(copies.length === 1 ? copies[0] : { copies }, () =>
      copies.map(({ to }) => `One copy is on its way to ${to}. It is not recorded.`).join('\n'),
    )
  }
  const readers = await newsletter.readersOf(next)
  const introduction = introductionOf(next, readers)
  const obstacle = await obstacleTo(newsletter, flags)
  if (flags.dryRun) {
    if (obstacle) terminal.say(problemText(obstacle))
    const document = { ...nothingSent(), issue: idOf(next), ...readers, dryRun: true }
    return session.answer(document, () => `${introduction} Nothing was sent or changed.`)
  }
  if (obstacle) throw obstacle
  if (
    !flags.yes &&
    !(await confirm(`${introduction}\n${at ? `Send it on ${timeText(at, settings.timeZone)}?` : 'Send it?'}`))
  )
    return session.answer({ ...nothingSent(), issue: idOf(next) }, () => 'Nothing was sent.')
  const signal = untilInterrupted(() => terminal.say('Finishing the deliveries under way; Ctrl-C again stops at once.'))
  const due = at ? await atTime(at, next, { session, newsletter, signal, again: flags.again }) : next
  if (due === undefined) {
    session.exit = 130
    return session.answer({ ...nothingSent(), issue: idOf(next) }, () => 'Nothing was sent.')
  }
  if ('reason' in due) return session.answer(nothingSent(due), () => due.reason.text)
  if (settings.workers) terminal.say('The workers send it; Ctrl-C ends only this view of it.')
  const sent = await newsletter.send(due, { signal, ...(flags.wait && { patienceMs: Infinity }) })
  session.answer(sentDocument(sent), () => sentPage(sent, settings.timeZone))
  if (sent.ending.is === 'stopped') terminal.error(sent.ending.problem)
  session.exit = exitOf(sent)
}

/**
 * What would stop the send after the question, or hours later with `--at`, and is known before. Readers may still come
 * until then, and somebody else's send may end.
 */
async function obstacleTo(newsletter: Newsletter, { again, at }: Flags): Promise<DigestError | undefined> {
  const { obstacle } = await newsletter.readiness()
  const mayPass = isDigestError(obstacle, 'already-sending') || isDigestError(obstacle, 'no-subscribers')
  return mayPass && (again !== undefined || at !== undefined) ? undefined : obstacle
}

function needsIssue(): WrongUsage {
  const fix = 'Name it: digestif send --issue ID --again ADDRESS'
  return new WrongUsage({ code: 'needs-issue', what: '--again needs --issue.', fix })
}

/** Waits with what was confirmed, saved if it is new, and returns it as it stands then; undefined after Ctrl-C. */
async function atTime(
  at: Date,
  next: Next,
  { session, newsletter, signal, again }: Waiting,
): Promise<Next | NoIssue | undefined> {
  if ('finished' in next) await newsletter.save(next.finished)
  const until = timeText(at, newsletter.settings.timeZone)
  session.terminal.say(`Waiting until ${until}. Ctrl-C ends it, and nothing is sent.`)
  await waitUntil(at, session.clock, signal)
  return signal.aborted ? undefined : await newsletter.next(idOf(next), again)
}

function inThePast(at: Date): WrongUsage {
  const what = `--at asks for ${at.toISOString()}, which has passed.`
  return new WrongUsage({ code: 'in-the-past', what, fix: 'Name a later time, or leave --at out to send now.' })
}

function timeText(at: Date, timeZone: string): string {
  return `${timeIn(timeZone)(at)} (${timeZone})`
}

function collect(address: string, before: readonly string[] = []): string[] {
  return [...before, address]
}

function idOf(next: Next): string {
  return 'finished' in next ? next.finished.issue.id : next.saved.issue.id
}

function introductionOf(next: Next, readers: Awaited<ReturnType<Newsletter['readersOf']>>): string {
  const out = readers.suppressed
  const leftOut =
    out === 0 ? '' : ` ${out} ${out === 1 ? 'is' : 'are'} left out, because their addresses are suppressed.`
  const few = readers.skipped ?? 0
  const skipped = few === 0 ? '' : ` ${few} ${few === 1 ? 'gets' : 'get'} no mail: too few stories are left for them.`
  const waiting = readers.monthly ?? 0
  const monthly = waiting === 0 ? '' : ` ${waiting} ${waiting === 1 ? 'waits' : 'wait'} for the best of the month.`
  return `${whatGoesOut(next, readers.recipients)}${leftOut}${skipped}${monthly}`
}

function whatGoesOut(next: Next, readers: number): string {
  const { id, subject } = 'finished' in next ? next.finished.issue : next.saved.issue
  const whom = `${readers} ${readers === 1 ? 'reader' : 'readers'}`
  switch (next.because) {
    case 'unfinished':
      return `Issue ${id} “${subject}” is half sent; ${whom} to go.`
    case 'again':
      return `Issue ${id} “${subject}” was sent before and goes once more to ${whom}.`
    case 'new':
      return `Issue ${id} “${subject}” is new and goes to ${whom}.`
    case 'built':
      return `Issue ${id} “${subject}”, as it was built and saved in out/, goes to ${whom}.`
    case 'named':
    case 'approved':
      return `Issue ${id} “${subject}” goes to ${whom}.`
  }
}
