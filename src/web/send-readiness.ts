// What would the preview send now, to how many readers, and what prevents it?
import type { Problem } from '../model/problem.ts'
import { issueIn } from './make-issue.ts'
import type { PreviewState } from './preview-state.ts'
import { plainProblem } from './problem-view.ts'
import type { FindingView, ReadinessView } from './view.ts'

/** Before the ledger has been asked. */
export const NOT_LOADED: ReadinessView = {
  recipients: 0,
  suppressed: 0,
  skipped: 0,
  monthly: 0,
  isApproved: false,
  needsApproval: false,
}

/** The present state of the ledger, `out/` and the settings. Throws a DigestError `ledger-…`. */
export async function readinessView({ result, newsletter, view }: PreviewState): Promise<ReadinessView> {
  const next = issueIn(result)
  const id = next?.finished.issue.id
  const ready = await newsletter.readiness(id)
  const { unfinished, approval, waiting } = ready
  const upcoming = unfinished || !next ? undefined : await newsletter.readersOf({ ...next, because: 'new' })
  const { recipients, suppressed } = upcoming ?? ready
  const { skipped = 0, monthly = 0 } = upcoming ?? {}
  const obstacle = ready.obstacle
    ? plainProblem(ready.obstacle, view.newsletter.folders.base)
    : unfinished
      ? undefined
      : errorIn(view.issue?.findings)
  const isApproved = next !== undefined && approval?.hash === next.hash
  return {
    recipients,
    suppressed,
    skipped,
    monthly,
    ...(obstacle && { obstacle }),
    isApproved,
    needsApproval: !isApproved && (newsletter.settings.approval || approval !== undefined),
    ...(waiting !== undefined && waiting !== id && { waiting }),
    ...(unfinished && { unfinished: { id: unfinished.id, subject: unfinished.subject, hash: unfinished.hash } }),
  }
}

/** A mail with an error is not sent; the list of checks shows what is wrong and where. */
function errorIn(findings: readonly FindingView[] = []): Problem | undefined {
  const errors = findings.filter(({ severity }) => severity === 'error')
  const [first] = errors
  if (!first) return undefined
  const more = errors.length - 1
  const others = more === 0 ? '' : more === 1 ? ' There is 1 more error.' : ` There are ${more} more errors.`
  const what = `The mail can't be sent as it is: ${first.what}${others}`
  return { code: 'check-failed', what, fix: first.fix }
}
