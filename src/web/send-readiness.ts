// What would be sent from the preview, to how many, and what is missing?
import type { Problem } from '../model/problem.ts'
import type { Desk } from './preview-state.ts'
import { problemOf } from './problem-view.ts'
import type { FindingView, Outlook } from './view.ts'

/** Before anything was looked at. */
export const NOTHING_YET: Outlook = { recipients: 0, suppressed: 0, isApproved: false, needsApproval: false }

/** How things stand at this moment. Throws a DigestError `ledger-…`. */
export async function outlookOf(desk: Desk): Promise<Outlook> {
  const { made, newsletter } = desk
  const next = made && 'finished' in made.next ? made.next : undefined
  const ready = await newsletter.readiness(next?.finished.issue.id)
  const { recipients, suppressed, unfinished, approval, waiting } = ready
  const obstacle = ready.obstacle
    ? problemOf(ready.obstacle)
    : unfinished
      ? undefined
      : errorIn(desk.view.issue?.findings)
  const isApproved = next !== undefined && approval?.hash === next.hash
  return {
    recipients,
    suppressed,
    ...(obstacle && { obstacle }),
    isApproved,
    needsApproval: !isApproved && (newsletter.settings.approval || approval !== undefined),
    ...(waiting !== undefined && waiting !== next?.finished.issue.id && { waiting }),
    ...(unfinished && { unfinished: { id: unfinished.id, subject: unfinished.subject, hash: unfinished.hash } }),
  }
}

/** A mail that breaks a rule which must not be broken is not sent; the checks show what and where. */
function errorIn(findings: readonly FindingView[] = []): Problem | undefined {
  const errors = findings.filter(({ severity }) => severity === 'error')
  const [first] = errors
  if (!first) return undefined
  const more = errors.length === 1 ? '' : ` There are ${errors.length - 1} more errors.`
  const what = `The mail must not be sent as it is: ${first.what}${more}`
  return { code: 'check-failed', what, fix: first.fix }
}
