// `digestif status [issue]`: what became of the issues, and what is left to do?
import { Command } from 'commander'
import type { ListChanges } from '../../model/subscriber.ts'
import type { IssueDetail, IssueStatus } from '../../newsletter.ts'
import { skippedLines } from '../sent.ts'
import type { CurrentSession, Session } from '../session.ts'
import { timeIn } from '../time-in.ts'

const SHOWN = 10
/** What is to be done with an issue that is not finished. */
const TO_DO = {
  none: 'Not finished: run "digestif send".',
  sending: 'The workers send it.',
  paused: 'Paused: run "digestif worker resume".',
}

export function statusCommand(current: CurrentSession): Command {
  return new Command('status')
    .description('show the last issues and the next, or the deliveries of one issue and what failed')
    .argument('[issue]', 'its id')
    .action(async (id: string | undefined) => {
      const session = current()
      await (id === undefined ? overview(session) : detail(session, id))
    })
}

async function overview(session: Session): Promise<void> {
  const newsletter = await session.newsletter()
  const { settings } = newsletter
  const { issues, slot } = await newsletter.records.last(SHOWN)
  const { nextSlot } = await import('../../schedule/slots.ts')
  const { schedule, timeZone } = settings
  const next = schedule && nextSlot(schedule.cron, timeZone, session.clock.now())
  const document = {
    issues: issues.map((one) => ({ ...documentOf(one), list: one.changes })),
    lastSlot: slot ?? null,
    next: next ?? null,
  }
  session.answer(document, () => {
    const time = timeIn(timeZone)
    const lines = issues.map((issue) => [line(issue, time), ...changesText(issue.changes)].join('\n'))
    if (issues.length === 0) lines.push('No issue was sent yet.')
    if (slot?.became === 'skipped') lines.push(`The slot of ${time(slot.slot)} was skipped: ${slot.reason}`)
    lines.push(next ? `The next slot is ${time(next)} (${timeZone}).` : 'There is no schedule: set "schedule.cron".')
    return lines.join('\n')
  })
}

async function detail(session: Session, id: string): Promise<void> {
  const newsletter = await session.newsletter()
  const { settings } = newsletter
  const issue = await newsletter.records.detail(id)
  const { failures, uncertain, nextAt } = issue
  session.answer({ ...documentOf(issue), failures, uncertainDeliveries: uncertain, nextAt: nextAt ?? null }, () =>
    page(issue, timeIn(settings.timeZone)),
  )
}

function documentOf({ record, counts, skipped }: IssueStatus) {
  const { id, number, subject, begun, finished, slot, suppressed, workers } = record
  return {
    id,
    number: number > 0 ? number : null,
    subject,
    slot: slot ?? null,
    begun,
    finished: finished ?? null,
    workers: workers ?? null,
    suppressed,
    skipped,
    ...counts,
  }
}

function line({ record, counts }: IssueStatus, time: (at: Date) => string): string {
  const { id, subject, begun, finished } = record
  const rest = (['pending', 'sending', 'deferred', 'failed', 'uncertain'] as const)
    .flatMap((state) => (counts[state] > 0 ? [`${counts[state]} ${state}`] : []))
    .join(', ')
  const end = finished ? '' : ` ${TO_DO[record.workers ?? 'none']}`
  return `${id}  ${time(begun)}  ${counts.sent} sent${rest && `, ${rest}`}.${end}\n            ${subject}`
}

/** How the list changed between an issue and the next; nothing where it did not. */
function changesText({ added, unsubscribed, hard, complaint }: ListChanges): string[] {
  const parts = [
    [added, 'joined'],
    [unsubscribed, 'unsubscribed'],
    [hard, 'bounced'],
    [complaint, 'complained'],
  ] as const
  const said = parts.flatMap(([count, what]) => (count > 0 ? [`${count} ${what}`] : []))
  return said.length === 0 ? [] : [`            since then ${said.join(', ')}`]
}

function page(issue: IssueDetail, time: (at: Date) => string): string {
  const { record, counts, skipped, failures, uncertain, nextAt } = issue
  const parts = [line(issue, time)]
  if (record.suppressed > 0) parts.push(`${record.suppressed} left out, because their addresses are suppressed.`)
  parts.push(...skippedLines(skipped))
  if (counts.deferred > 0 && nextAt)
    parts.push(
      counts.deferred === 1
        ? `1 waits because a server asked for it, until ${time(nextAt)}.`
        : `${counts.deferred} wait because servers asked for it, the first until ${time(nextAt)}.`,
    )
  if (failures.length > 0)
    parts.push(['Failed:', ...failures.map(({ count, example }) => `  ${count} × ${example}`)].join('\n'))
  if (uncertain.length > 0) {
    const names = uncertain.map(
      (one) => `  ${one.address}  ${time('at' in one ? one.at : record.begun)}  ${'reply' in one ? one.reply : ''}`,
    )
    const more = counts.uncertain - uncertain.length
    parts.push(
      [
        'Uncertain: the mail was handed over, and the answer never came. Ask the mail server’s log, or the reader.',
        ...names,
        ...(more > 0 ? [`  and ${more} more`] : []),
        'If they have it, there is nothing to do. If not, send it to them once more:',
        `  digestif send --issue ${record.id} --again ADDRESS   (or "uncertain" for all of these)`,
      ].join('\n'),
    )
  }
  return parts.join('\n\n')
}
