// `digestif doctor`: is everything ready to send, and if not, what has to be done?
import { Command } from 'commander'
import { storiesOf } from '../../model/issue.ts'
import { DigestError, type Notice, type Problem } from '../../model/problem.ts'
import type { DnsRecord, Newsletter } from '../../newsletter.ts'
import type { CurrentSession } from '../session.ts'
import { problemText, type Terminal } from '../terminal.ts'
import { timeIn } from '../time-in.ts'

/** One thing that sending needs: what was found, or what is wrong and how to fix it. */
type Finding =
  | { readonly subject: string; readonly found: string }
  | { readonly subject: string; readonly problem: Problem }

/** What was looked at, and the records that the sender's domain has to publish. */
interface Examination {
  readonly findings: readonly Finding[]
  readonly dns: readonly DnsRecord[]
}

const PAGES_MS = 5_000

export function doctorCommand(current: CurrentSession): Command {
  return new Command('doctor')
    .description('check settings, look, ledger, mail server and keys, and show the DNS records to publish')
    .action(async () => {
      const session = current()
      const newsletter = await session.newsletter()
      const examination = await examine(newsletter)
      const unreachable = await pagesProblem(newsletter.settings.url)
      if (unreachable) session.terminal.notice(unreachable)
      session.answer(examination, () => page(examination, session.terminal))
      const wrong = examination.findings.filter((finding) => 'problem' in finding).length
      if (wrong === 0) return
      const what = `${wrong} of ${examination.findings.length} checks failed.`
      throw new DigestError({ code: 'not-ready', what, fix: 'Fix each as it says, then run this again.' })
    })
}

/** Checks each part in turn and goes on past what is wrong. Sends nothing and changes nothing. */
async function examine(newsletter: Newsletter): Promise<Examination> {
  const { inspect } = newsletter
  const examinations: readonly (readonly [subject: string, look: () => Promise<string | undefined>])[] = [
    ['articles and look', () => nextIssue(newsletter)],
    ['sources', () => sources(newsletter)],
    ['schedule', () => nextRun(newsletter)],
    ['ledger', () => ledger(newsletter)],
    ['sender', () => inspect.probe('sender')],
    ['server', () => inspect.probe('server')],
    ['signature', () => inspect.probe('signature')],
  ]
  const findings: Finding[] = []
  for (const [subject, look] of examinations) {
    try {
      const found = await look()
      if (found !== undefined) findings.push({ subject, found })
    } catch (error) {
      if (!(error instanceof DigestError)) throw error
      // What stops two things is one problem to fix: a ledger that can't be opened also keeps the articles from being chosen.
      const same = findings.findIndex((known) => 'problem' in known && isSame(known.problem, error))
      const known = findings[same]
      if (known) findings[same] = { ...known, subject: `${known.subject}, ${subject}` }
      else findings.push({ subject, problem: error })
    }
  }
  return { findings, dns: await inspect.dnsRecords() }
}

function isSame(one: Problem, other: Problem): boolean {
  return one.code === other.code && one.what === other.what && one.where?.file === other.where?.file
}

/** Nobody answers the mails' links where no `serve` runs; it may be started later, so this is a notice. */
async function pagesProblem(url: string | undefined): Promise<Notice | undefined> {
  if (url === undefined) return undefined
  const address = `${url.replace(/\/+$/, '')}/healthz`
  const signal = AbortSignal.timeout(PAGES_MS)
  const why = await fetch(address, { redirect: 'error', signal }).then(
    ({ status }) => (status === 200 ? undefined : `It answers ${status}.`),
    () => 'Nothing answers there.',
  )
  if (why === undefined) return undefined
  const what = `The public pages are not reached at ${address}. ${why}`
  return {
    code: 'pages-unreachable',
    what,
    where: { file: 'url' },
    fix: 'Run "digestif serve", behind a proxy that leads there.',
  }
}

async function nextIssue(newsletter: Newsletter): Promise<string> {
  const composed = await newsletter.compose()
  if (composed.issue === null) return composed.reason.text
  const finished = await newsletter.render(composed)
  const [error] = await newsletter.check(finished)
  if (error) throw new DigestError(error)
  const count = storiesOf(finished.issue).length
  const { look } = newsletter.settings
  return `The next issue has ${count} ${count === 1 ? 'story' : 'stories'}, in the look "${look.name}".`
}

/** Asks each source what is new. One that fails is a notice: an issue can be made of what is there. */
async function sources(newsletter: Newsletter): Promise<string | undefined> {
  const rows = await (await newsletter.sources()).collect({ dryRun: true, notices: true })
  const good = rows.filter(({ failed }) => failed.length === 0).length
  const fresh = rows.reduce((sum, { added }) => sum + added.length, 0)
  if (rows.length > 0 && good === 0) {
    const what = rows.length === 1 ? 'The only source does not answer.' : `None of the ${rows.length} sources answers.`
    throw new DigestError({ code: 'not-collected', what, fix: 'The notices say why.' })
  }
  const articles = fresh === 1 ? '1 article is' : `${fresh} articles are`
  return rows.length === 0
    ? undefined
    : `${good} of ${rows.length} ${good === 1 ? 'answers' : 'answer'}; ${articles} new there.`
}

async function nextRun({ settings: { schedule, timeZone }, clock }: Newsletter): Promise<string | undefined> {
  if (!schedule) return undefined
  const { nextSlot } = await import('../../schedule/slots.ts')
  const next = nextSlot(schedule.cron, timeZone, clock.now())
  return next ? `The next slot is ${timeIn(timeZone)(next)} (${timeZone}).` : 'There is no next slot.'
}

async function ledger({ ledger, records }: Newsletter): Promise<string> {
  const { active } = await ledger.subscribers.count()
  const { issues } = await records.last(1)
  const sent = issues[0] ? `the last issue on record is ${issues[0].record.id}` : 'no issue is on record yet'
  return `${active} ${active === 1 ? 'subscriber' : 'subscribers'}; ${sent}.`
}

function page({ findings, dns }: Examination, terminal: Terminal): string {
  const rows = findings.map((finding) => row(finding, terminal))
  const records = dns.map(
    ({ name, type, strings }) => `  ${name}  ${type}  ${strings.map((part) => `"${part}"`).join(' ')}`,
  )
  return [...rows, ...(records.length > 0 ? ['', 'To publish in the DNS:', ...records] : [])].join('\n')
}

function row(finding: Finding, terminal: Terminal): string {
  const ready = 'found' in finding
  const mark = ready ? terminal.paint('green', 'ready    ') : terminal.paint('red', 'not ready')
  return `${mark}  ${finding.subject}: ${ready ? finding.found : problemText(finding.problem)}`
}
