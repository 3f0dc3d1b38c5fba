// How did a send from the preview end?
import { DigestError } from '../model/problem.ts'
import type { Sent } from '../newsletter.ts'
import type { Desk } from './preview-state.ts'
import { mistakeOf, problemOf } from './problem-view.ts'
import type { SendingState } from './view.ts'

/** What a send came to, or what it failed with before or in the middle. */
export type Ending = Sent | { readonly error: unknown }

type Ended = Extract<SendingState, { readonly state: 'ended' }>

/** The numbers are those on record, for what broke off in the middle did count something. */
export async function endedState(
  named: { readonly issue: string; readonly subject: string },
  ending: Ending,
  { newsletter }: Pick<Desk, 'newsletter'>,
): Promise<Ended> {
  const outcome = await outcomeOf(ending)
  try {
    const { record, counts, failures, uncertain } = await newsletter.records.detail(named.issue)
    const { pending, sending, deferred, sent, failed, uncertain: unclear } = counts
    return {
      state: 'ended',
      ...named,
      ...outcome,
      readers: pending + sending + deferred + sent + failed + unclear,
      sent,
      deferred: pending + sending + deferred,
      failed,
      uncertain: unclear,
      leftOut: record.suppressed,
      failures,
      uncertainAre: uncertain.map(({ address }) => address),
    }
  } catch (error) {
    if (!(error instanceof DigestError)) throw error
    // It never began, or the ledger can't be read: then the problem says what there is to say.
    const none = { readers: 0, sent: 0, deferred: 0, failed: 0, uncertain: 0, leftOut: 0 }
    return { state: 'ended', ...named, problem: problemOf(error), ...outcome, ...none, failures: [], uncertainAre: [] }
  }
}

async function outcomeOf(ending: Ending): Promise<Pick<Ended, 'how' | 'until' | 'problem' | 'seconds'>> {
  if ('error' in ending) return { how: 'stopped', problem: await mistakeOf(ending.error), seconds: 0 }
  const { ending: how, seconds } = ending
  switch (how.is) {
    case 'complete':
    case 'interrupted':
      return { how: how.is, seconds }
    case 'waiting':
      return { how: how.is, until: how.until.toISOString(), seconds }
    case 'stopped':
      return { how: how.is, problem: problemOf(how.problem), seconds }
  }
}
