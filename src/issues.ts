// Issues on record on one page: approve one, see how far they are, send once more to one reader.
import { join } from 'node:path'
import type { Settings } from './config/schema.ts'
import { withLedger } from './digest.ts'
import { parseAddress } from './model/address.ts'
import type { Delivery, DeliveryCounts, Failure } from './model/delivery.ts'
import type { IssueRecord, Ledger, SlotRecord } from './model/ledger.ts'
import { DigestError } from './model/problem.ts'
import { openSaved, type Saved } from './outbox/manifest.ts'
import { assertUnsent, begunAs } from './outbox/next.ts'

/** One issue on record, with its deliveries by state. */
export interface IssueStatus {
  readonly record: IssueRecord
  readonly counts: DeliveryCounts
}

/** One issue in all detail. */
export interface IssueDetail extends IssueStatus {
  readonly failures: readonly Failure[]
  /** Deliveries that nobody knows of whether a server took them. */
  readonly uncertain: readonly Delivery[]
  /** When the next of those comes due whom servers want to have tried later. */
  readonly nextAt: Date | undefined
}

/** More than these nobody reads. */
const UNCERTAIN_SHOWN = 100

/** The last issues, and what became of the schedule's last slot. */
export function lastIssues(
  settings: Settings,
  limit: number,
): Promise<{ readonly issues: readonly IssueStatus[]; readonly slot: SlotRecord | undefined }> {
  return withLedger(settings, 'read', async (ledger) => {
    const issues = []
    for (const record of await ledger.issues(limit)) issues.push({ record, counts: await ledger.counts(record.id) })
    return { issues, slot: await ledger.lastSlot() }
  })
}

/** Throws a DigestError `no-issue` where it is not on record. */
export function issueDetail(id: string, settings: Settings): Promise<IssueDetail> {
  return withLedger(settings, 'read', async (ledger) => {
    const record = await onRecord(id, ledger)
    const uncertain: Delivery[] = []
    for await (const delivery of ledger.deliveries(id, 'uncertain')) {
      uncertain.push(delivery)
      if (uncertain.length === UNCERTAIN_SHOWN) break
    }
    let nextAt: Date | undefined
    for await (const delivery of ledger.deliveries(id, 'deferred'))
      if (delivery.state === 'deferred' && (!nextAt || delivery.until < nextAt)) nextAt = delivery.until
    return { record, counts: await ledger.counts(id), failures: await ledger.failures(id), uncertain, nextAt }
  })
}

/**
 * An issue of `out`, every byte as it was built and, if it was sent, as it was sent.
 * Throws a DigestError `no-issue` or `issue-changed`.
 */
export async function savedIssue(id: string, settings: Settings): Promise<Saved> {
  const { out } = settings
  // A name that comes from a browser must not lead out of the folder.
  const saved = await openSaved(out, /^[\w-]+$/.test(id) ? id : '-')
  const record = await withLedger(settings, 'read', (ledger) => ledger.issue(saved.issue.id))
  if (record && record.hash !== saved.hash) throw notAsSent(record, out)
  return saved
}

/** Throws a DigestError `issue-sent` where an issue is on record: its folder is not to be written over. */
export function assertNotBegun(id: string, settings: Settings): Promise<void> {
  return withLedger(settings, 'read', (ledger) => assertUnsent(id, ledger))
}

/** Binds a person's word to every byte of a saved issue. */
export async function approveIssue(id: string, settings: Settings, at: Date): Promise<Saved> {
  const saved = await openSaved(settings.out, id)
  await withLedger(settings, 'write', async (ledger) => {
    await assertUnsent(id, ledger)
    await ledger.approve({ issue: id, hash: saved.hash, at })
  })
  return saved
}

/**
 * Opens an issue once more for one reader whose delivery failed or is uncertain, or for all that are one of these: a
 * person's decision, for a reader may get it twice by it. Returns how many are to be sent again.
 */
export function sendAgain(id: string, whom: string, settings: Settings, at: Date): Promise<number> {
  return withLedger(settings, 'write', async (ledger) => {
    // An issue that is opened again and can't be sent would keep all others from being sent.
    await begunAs(await onRecord(id, ledger), ledger, settings.out)
    const states = whom === 'failed' || whom === 'uncertain' ? ([whom] as const) : (['uncertain', 'failed'] as const)
    const address = states.length === 1 ? undefined : parseAddress(whom)
    const key = address && 'key' in address ? address.key : undefined
    if (address && key === undefined) throw notAgain(whom, id)
    const chosen: Delivery[] = []
    for (const state of states)
      for await (const delivery of ledger.deliveries(id, state))
        if (key === undefined || delivery.address.toLowerCase().normalize('NFC') === key) chosen.push(delivery)
    let again = 0
    for (const { id: delivery } of chosen) if (await ledger.resolve(delivery, 'again', at)) again++
    if (again === 0) throw notAgain(whom, id)
    return again
  })
}

async function onRecord(id: string, ledger: Ledger): Promise<IssueRecord> {
  const record = await ledger.issue(id)
  if (record) return record
  const known = (await ledger.issues(5)).map((issue) => issue.id).join(', ')
  const fix = known ? `On record are ${known}.` : '"digestif send" sends one.'
  throw new DigestError({ code: 'no-issue', what: `No issue “${id}” was sent.`, fix })
}

function notAsSent({ id, begun }: IssueRecord, out: string): DigestError {
  const what = `The folder holds another issue than the ${id} that was sent on ${begun.toISOString().slice(0, 16)}.`
  const fix = 'Put the folder back from a backup: what the readers got cannot be shown without it.'
  return new DigestError({ code: 'issue-changed', what, where: { file: join(out, id) }, fix })
}

function notAgain(whom: string, issue: string): DigestError {
  const what =
    whom === 'failed' || whom === 'uncertain'
      ? `The issue ${issue} has no ${whom} delivery that may be sent again.`
      : `The issue ${issue} has no delivery to “${whom.slice(0, 80)}” that failed or is uncertain and may be sent again.`
  const fix = `"digestif status ${issue}" names them; a suppressed address is first added with "digestif subscribers add ADDRESS --again".`
  return new DigestError({ code: 'not-again', what, fix })
}
