// How did a send from the preview end, and for how many readers?
import { DigestError } from '../model/problem.ts'
import type { Sent } from '../newsletter.ts'
import type { PreviewState } from './preview-state.ts'
import { plainProblem, problemView } from './problem-view.ts'
import type { SendingState } from './view.ts'

/** What `send` returned, or the error that it threw. */
export type SendResult = Sent | { readonly error: unknown }

type Ended = Extract<SendingState, { readonly state: 'ended' }>

/** The counts come from the ledger, because a send that failed midway has delivered some mails. */
export async function endedState(
  which: { readonly issue: string; readonly subject: string },
  result: SendResult,
  { newsletter, view }: Pick<PreviewState, 'newsletter' | 'view'>,
): Promise<Ended> {
  const folder = view.newsletter.folders.base
  const outcome = await outcomeOf(result, folder)
  try {
    const { record, counts, failures } = await newsletter.records.detail(which.issue)
    const { pending, sending, deferred, sent, failed, uncertain: unclear } = counts
    return {
      state: 'ended',
      ...which,
      ...outcome,
      readers: pending + sending + deferred + sent + failed + unclear,
      sent,
      deferred: pending + sending + deferred,
      failed,
      uncertain: unclear,
      leftOut: record.suppressed,
      failures,
    }
  } catch (error) {
    if (!(error instanceof DigestError)) throw error
    // The send never started, or the ledger can't be read: the problem says which.
    const none = { readers: 0, sent: 0, deferred: 0, failed: 0, uncertain: 0, leftOut: 0 }
    return { state: 'ended', ...which, problem: plainProblem(error, folder), ...outcome, ...none, failures: [] }
  }
}

async function outcomeOf(
  result: SendResult,
  folder: string,
): Promise<Pick<Ended, 'how' | 'until' | 'problem' | 'seconds'>> {
  if ('error' in result) return { how: 'stopped', problem: await problemView(result.error, folder), seconds: 0 }
  const { ending: how, seconds } = result
  switch (how.is) {
    case 'complete':
    case 'interrupted':
      return { how: how.is, seconds }
    case 'handed-over':
      return { how: 'interrupted', seconds }
    case 'waiting':
      return { how: how.is, until: how.until.toISOString(), seconds }
    case 'stopped':
      return { how: how.is, problem: plainProblem(how.problem, folder), seconds }
  }
}
