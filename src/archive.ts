// Which issues does the folder `out/` hold, and what became of each?
import type { Settings } from './config/schema.ts'
import { withLedger } from './digest.ts'
import type { DeliveryCounts } from './model/delivery.ts'
import type { IssueRecord, Ledger } from './model/ledger.ts'
import { DigestError } from './model/problem.ts'
import { openSaved, type Saved, savedIn, sentIn } from './outbox/manifest.ts'

/** An issue of `out/`. One that is not on record is as it was built, or damaged: then it can neither be shown nor sent. */
export type KeptIssue = { readonly id: string } & (
  | { readonly state: 'sent' | 'unfinished'; readonly record: IssueRecord; readonly counts: DeliveryCounts }
  | { readonly state: 'saved' | 'approved'; readonly saved: Saved }
  | { readonly state: 'damaged'; readonly problem: DigestError }
)

/** All of them by name, the newest first, and whether each bears the mark of having been sent. Opens no file. */
export async function issuesIn({
  out,
}: Pick<Settings, 'out'>): Promise<{ readonly id: string; readonly isSent: boolean }[]> {
  const sent = new Set(await sentIn(out))
  return (await savedIn(out)).map((id) => ({ id, isSent: sent.has(id) }))
}

/** What became of these. */
export function keptIssues(ids: readonly string[], settings: Settings): Promise<KeptIssue[]> {
  return withLedger(settings, 'read', async (ledger) => {
    const kept: KeptIssue[] = []
    for (const id of ids) kept.push(await keptIssue(id, settings.out, ledger))
    return kept
  })
}

async function keptIssue(id: string, out: string, ledger: Ledger): Promise<KeptIssue> {
  const record = await ledger.issue(id)
  if (record) {
    const state = record.finished ? 'sent' : 'unfinished'
    return { id, state, record, counts: await ledger.counts(id) }
  }
  try {
    const saved = await openSaved(out, id)
    const isApproved = (await ledger.approval(id))?.hash === saved.hash
    return { id, state: isApproved ? 'approved' : 'saved', saved }
  } catch (problem) {
    if (problem instanceof DigestError) return { id, state: 'damaged', problem }
    throw problem
  }
}
