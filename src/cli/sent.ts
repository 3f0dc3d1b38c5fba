// How is the result of a send reported?
import type { SkipCode } from '../model/codes.ts'
import type { NoIssue } from '../model/steps.ts'
import type { Sent } from '../newsletter.ts'
import type { Exit } from './session.ts'
import { timeIn } from './time-in.ts'

/** A contract: what `send --json` prints. `deferred` are all who are still to come. */
export interface SentDocument {
  readonly issue: string | null
  readonly recipients: number
  readonly sent: number
  readonly deferred: number
  readonly failed: number
  readonly uncertain: number
  readonly suppressed: number
  /** Readers who got no mail of it, by their own choice. */
  readonly skipped: number
  readonly seconds: number
}

/** The document where nothing was sent. */
export function nothingSent(none?: NoIssue): SentDocument & Partial<NoIssue> {
  const zero = { recipients: 0, sent: 0, deferred: 0, failed: 0, uncertain: 0, suppressed: 0, skipped: 0, seconds: 0 }
  return { issue: null, ...(none && { reason: none.reason }), ...zero }
}

export function sentDocument({ issue, counts, suppressed, skipped, seconds }: Sent): SentDocument {
  const { sent, failed, uncertain } = counts
  const recipients = allOf(counts)
  const deferred = recipients - sent - failed - uncertain
  return {
    issue: issue.id,
    recipients,
    sent,
    deferred,
    failed,
    uncertain,
    suppressed,
    skipped: allOf(skipped),
    seconds,
  }
}

/** What was sent so far, and what to do next. */
export function sentPage({ issue, counts, suppressed, skipped, seconds, ending }: Sent, timeZone: string): string {
  const recipients = allOf(counts)
  const all =
    counts.sent < recipients ? `${counts.sent} of ${recipients}` : `${recipients > 1 ? 'all ' : ''}${recipients}`
  const time = timeIn(timeZone)
  const lines = [
    `Issue ${issue.id} “${issue.subject}”: ${all} sent${ending.is === 'complete' ? ` in ${Math.ceil(seconds)} s` : ''}.`,
    ...(counts.failed > 0 ? [`${counts.failed} failed; "digestif status ${issue.id}" says why.`] : []),
    ...(counts.uncertain > 0 ? [`${counts.uncertain} uncertain; "digestif status ${issue.id}" names them.`] : []),
    ...(suppressed > 0 ? [`${suppressed} left out, because their addresses are suppressed.`] : []),
    ...skippedLines(skipped),
  ]
  switch (ending.is) {
    case 'complete':
      break
    case 'waiting':
      lines.push(
        `The others are deferred, as their servers asked: run it again after ${time(nextMinute(ending.until))} to go on.`,
      )
      break
    case 'handed-over':
      lines.push(`The workers send it; "digestif status ${issue.id}" says how far they are.`)
      break
    case 'interrupted':
    case 'stopped':
      lines.push('Run it again to go on.')
  }
  return lines.join('\n')
}

export function exitOf({ counts, ending }: Pick<Sent, 'counts' | 'ending'>): Exit {
  switch (ending.is) {
    case 'complete':
      return counts.sent === 0 && counts.failed + counts.uncertain > 0 ? 1 : 0
    case 'waiting':
      return 3
    case 'handed-over':
      return 0
    case 'interrupted':
      return 130
    case 'stopped':
      return counts.sent > 0 ? 3 : 1
  }
}

/** A line for each reason why readers got no mail of an issue. */
export function skippedLines(skipped: Readonly<Record<SkipCode, number>>): string[] {
  const few = skipped['few-stories']
  const had = skipped['had-stories']
  return [
    ...(few > 0 ? [`${few} got no mail, because it has too few stories of the topics that they chose.`] : []),
    ...(had > 0 ? [`${had} got no mail, because they had too many of its stories in other issues.`] : []),
    ...(skipped.paused > 0 ? [`${skipped.paused} got no mail, because they pause.`] : []),
  ]
}

function allOf(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0)
}

/** A time that is shown to the minute must not be too early. */
function nextMinute(at: Date): Date {
  return new Date(Math.ceil(at.getTime() / 60_000) * 60_000)
}
