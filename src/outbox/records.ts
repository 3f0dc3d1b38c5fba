// Which issues are there, on record and in `out/`, and what became of each?
import { join } from 'node:path'
import type { SkipCode } from '../model/codes.ts'
import type { Delivery, DeliveryCounts, Failure } from '../model/delivery.ts'
import type { IssueRecord, Ledger, SlotRecord } from '../model/ledger.ts'
import { DigestError } from '../model/problem.ts'
import type { ListChanges } from '../model/subscriber.ts'
import { savedIn, sentIn } from './folders.ts'
import { openSaved, type Saved } from './manifest.ts'

/** One issue on record, with its deliveries by state. */
export interface IssueStatus {
  readonly record: IssueRecord
  readonly counts: DeliveryCounts
  /** Readers who got no mail of it, by the reason. */
  readonly skipped: Readonly<Record<SkipCode, number>>
}

/** The last issues, each with how the list changed until the next, and what became of the schedule's last slot. */
export interface LastIssues {
  readonly issues: readonly (IssueStatus & { readonly changes: ListChanges })[]
  readonly slot: SlotRecord | undefined
}

/** One issue in all detail. */
export interface IssueDetail extends IssueStatus {
  readonly failures: readonly Failure[]
  /** Deliveries of which nobody knows whether a server took them. */
  readonly uncertain: readonly Delivery[]
  /** When the next deferred delivery comes due. */
  readonly nextAt: Date | undefined
}

/** An issue of `out/`. One that is not on record is as it was built, or damaged: then it can neither be shown nor sent. */
export type KeptIssue = { readonly id: string } & (
  | ({ readonly state: 'sent' | 'unfinished' } & IssueStatus)
  | { readonly state: 'saved' | 'approved'; readonly saved: Saved }
  | { readonly state: 'damaged'; readonly problem: DigestError }
)

/** Nobody reads more than these. */
const UNCERTAIN_SHOWN = 100

/** The last first. */
export async function lastIssues(ledger: Ledger, limit: number): Promise<LastIssues> {
  const issues = []
  let until: Date | undefined
  for (const record of await ledger.issues(limit)) {
    const changes = await ledger.subscribers.changes(record.begun, until)
    issues.push({ ...(await statusOf(ledger, record)), changes })
    until = record.begun
  }
  return { issues, slot: await ledger.lastSlot() }
}

/** Throws a DigestError `no-issue` where it is not on record. */
export async function issueDetail(ledger: Ledger, id: string): Promise<IssueDetail> {
  const record = await onRecord(ledger, id)
  const uncertain: Delivery[] = []
  for await (const delivery of ledger.deliveries(id, 'uncertain')) {
    uncertain.push(delivery)
    if (uncertain.length === UNCERTAIN_SHOWN) break
  }
  let nextAt: Date | undefined
  for await (const delivery of ledger.deliveries(id, 'deferred'))
    if (delivery.state === 'deferred' && (!nextAt || delivery.until < nextAt)) nextAt = delivery.until
  return { ...(await statusOf(ledger, record)), failures: await ledger.failures(id), uncertain, nextAt }
}

async function statusOf(ledger: Ledger, record: IssueRecord): Promise<IssueStatus> {
  return { record, counts: await ledger.counts(record.id), skipped: await ledger.skipped(record.id) }
}

/** Throws a DigestError `no-issue` where it is not on record. */
export async function onRecord(ledger: Ledger, id: string): Promise<IssueRecord> {
  const record = await ledger.issue(id)
  if (record) return record
  const known = (await ledger.issues(5)).map((issue) => issue.id).join(', ')
  const fix = known
    ? `On record are ${known}.`
    : 'No issue is on record yet; "digestif build" makes one, and "digestif send" sends it.'
  throw new DigestError({ code: 'no-issue', what: `No issue “${id}” was sent.`, fix })
}

/**
 * An issue of `out`, every byte as it was built and, if it was sent, as it was sent.
 * Throws a DigestError `no-issue` or `issue-changed`.
 */
export async function savedIssue(ledger: Ledger, out: string, id: string): Promise<Saved> {
  // A name that comes from a browser must not lead out of the folder.
  const saved = await openSaved(out, /^[\w-]+$/.test(id) ? id : '-')
  const record = await ledger.issue(saved.issue.id)
  if (record && record.hash !== saved.hash) throw notAsSent(record, out)
  return saved
}

/** The issues of `out/` by name, the newest first, and whether each bears the mark of having been sent. Opens no file. */
export async function issuesIn(out: string): Promise<{ readonly id: string; readonly isSent: boolean }[]> {
  const sent = new Set(await sentIn(out))
  return (await savedIn(out)).map((id) => ({ id, isSent: sent.has(id) }))
}

/** What became of an issue of `out/`. */
export async function keptIssue(ledger: Ledger, out: string, id: string): Promise<KeptIssue> {
  const record = await ledger.issue(id)
  if (record) return { id, state: record.finished ? 'sent' : 'unfinished', ...(await statusOf(ledger, record)) }
  try {
    const saved = await openSaved(out, id)
    const isApproved = (await ledger.approval(id))?.hash === saved.hash
    return { id, state: isApproved ? 'approved' : 'saved', saved }
  } catch (problem) {
    if (problem instanceof DigestError) return { id, state: 'damaged', problem }
    throw problem
  }
}

function notAsSent({ id, begun }: IssueRecord, out: string): DigestError {
  const what = `The folder holds another issue than the ${id} that was sent on ${begun.toISOString().slice(0, 16)}.`
  const fix = 'Restore the folder from a backup: without it, what the readers got cannot be shown.'
  return new DigestError({ code: 'issue-changed', what, where: { file: join(out, id) }, fix })
}
