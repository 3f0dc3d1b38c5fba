// Which existing issue goes out before a new one is composed?
import { join } from 'node:path'
import { bestOfId, monthOfId } from '../model/best-of.ts'
import type { IssueRecord, Ledger } from '../model/ledger.ts'
import type { Log } from '../model/ports.ts'
import { DigestError, type Notice } from '../model/problem.ts'
import { decodeContent } from './content.ts'
import { savedIn } from './folders.ts'
import { openSaved, type Saved } from './manifest.ts'

/** An existing issue, and why it goes out first. */
export interface Planned {
  readonly saved: Saved
  readonly because: 'unfinished' | 'named' | 'approved' | 'built'
}

/**
 * The issue that is partly sent, else the named one, else the newest approved one, else the one built today. If there is
 * none, a new one may be composed, unless issues need approval. Throws a DigestError `unfinished`, `issue-sent`, `not-approved`, `ledger-corrupt` or one of `openSaved`.
 */
export async function plannedIssue(
  ledger: Ledger,
  {
    out,
    approval,
    today,
    named,
    log,
  }: {
    readonly out: string
    readonly approval: boolean
    readonly today: string
    readonly named?: string | undefined
    readonly log: Log
  },
): Promise<Planned | undefined> {
  const unfinished = await plannedUnfinished(ledger, out, log)
  if (unfinished && named !== undefined && named !== unfinished.saved.issue.id)
    throw anotherUnfinished(unfinished.saved.issue)
  if (unfinished) return unfinished
  if (named !== undefined) {
    await assertUnsent(named, ledger)
    return { saved: await openSaved(out, named), because: 'named' }
  }
  const unsent = await unsentIssues(out, ledger)
  const approved = await approvedAmong(unsent, ledger)
  if (approved !== undefined) return { saved: await openSaved(out, approved), because: 'approved' }
  if (approval) throw nothingApproved(unsent)
  const built = unsent.find((id) => id === today || id.startsWith(`${today}-`))
  return built === undefined ? undefined : { saved: await openSaved(out, built), because: 'built' }
}

/** The same for the best of a month, which no other call takes unless it is named or half sent. */
export async function plannedBestOf(
  ledger: Ledger,
  {
    out,
    approval,
    month,
    log,
  }: { readonly out: string; readonly approval: boolean; readonly month: string; readonly log: Log },
): Promise<Planned | undefined> {
  const unfinished = await plannedUnfinished(ledger, out, log)
  if (unfinished) return unfinished
  const id = bestOfId(month)
  const built = (await unsentIn(out, ledger)).filter((one) => one === id)
  const approved = await approvedAmong(built, ledger)
  if (approval && approved === undefined) throw nothingApproved(built, '"digestif build --best-of"')
  if (built.length === 0) return undefined
  return { saved: await openSaved(out, id), because: approved === undefined ? 'built' : 'approved' }
}

async function plannedUnfinished(ledger: Ledger, out: string, log: Log): Promise<Planned | undefined> {
  const unfinished = await ledger.unfinished()
  if (!unfinished) return undefined
  const saved = await issueOnRecord(unfinished, ledger, out)
  if (await isChanged(saved, out)) log.notice(changedSince(unfinished, out))
  return { saved, because: 'unfinished' }
}

/** The id of the approved issue in `out` that goes out before a new one is composed. */
export async function approvedIn(out: string, ledger: Ledger): Promise<string | undefined> {
  return approvedAmong(await unsentIssues(out, ledger), ledger)
}

/** Throws if an issue differs from what was approved, or needs approval and has none. */
export async function assertApproved({ issue, hash }: Saved, ledger: Ledger, isNeeded: boolean): Promise<void> {
  const given = await ledger.approval(issue.id)
  if (given ? given.hash === hash : !isNeeded) return
  const what = given
    ? `The issue ${issue.id} was built again after it was approved on ${given.at.toISOString().slice(0, 16)}.`
    : `The issue ${issue.id} is not approved, and the setting "approval" requires it.`
  const fix = `Look at it, then approve it: digestif approve ${issue.id}`
  throw new DigestError({ code: 'not-approved', what, fix })
}

/** Throws if an issue has already been sent. */
export async function assertUnsent(id: string, ledger: Ledger): Promise<void> {
  const record = await ledger.issue(id)
  if (!record) return
  const what = `The issue ${id} was sent on ${record.begun.toISOString().slice(0, 16)}.`
  const fix = `"digestif status ${id}" lists who got it; "digestif send --issue ${id} --again ADDRESS" sends it to one reader again.`
  throw new DigestError({ code: 'issue-sent', what, fix })
}

/** An issue exactly as its send began, whatever happened to its folder. Throws as `plannedIssue` does. */
export async function issueOnRecord(
  record: Pick<IssueRecord, 'id' | 'hash'>,
  ledger: Ledger,
  out: string,
): Promise<Saved> {
  const { id, hash } = record
  const content = await ledger.content(id)
  if (content) return decodeContent(content, record)
  // An earlier version, which stored no content, began it; or so many issues ago that its content was dropped.
  const saved = await openSaved(out, id)
  if (saved.hash === hash) return saved
  const what = `The issue ${id} is partly sent, and its folder now holds a different one.`
  const fix = 'Put the folder back as it was when the sending began, then run this again.'
  throw new DigestError({ code: 'issue-changed', what, where: { file: join(out, id) }, fix })
}

/** A missing folder misleads nobody; a changed one shows what is not being sent. */
async function isChanged({ issue, hash }: Saved, out: string): Promise<boolean> {
  try {
    return (await openSaved(out, issue.id)).hash !== hash
  } catch (error) {
    if (!(error instanceof DigestError)) throw error
    return error.code === 'issue-changed'
  }
}

function changedSince({ id, begun }: IssueRecord, out: string): Notice {
  const what = `The folder was changed after sending began on ${begun.toISOString().slice(0, 16)}.`
  const fix = 'The remaining readers get what the first ones got, not what the folder shows now.'
  return { code: 'issue-changed', what, where: { file: join(out, id) }, fix }
}

/** Why no other issue may start. */
export function anotherUnfinished({ id }: Pick<IssueRecord, 'id'>): DigestError {
  const what = `The issue ${id} is partly sent and must be finished before another one starts.`
  return new DigestError({ code: 'unfinished', what, fix: 'Run "digestif send" without --issue first.' })
}

function nothingApproved([newest]: readonly string[], build = '"digestif build"'): DigestError {
  const what = 'No issue is approved, and the setting "approval" requires it.'
  const fix =
    newest === undefined
      ? `Build one with ${build}, look at it, then approve it with "digestif approve".`
      : `Look at ${newest}, then approve it: digestif approve ${newest}`
  return new DigestError({ code: 'not-approved', what, fix })
}

/** Without those that are the best of a month. */
async function unsentIssues(out: string, ledger: Ledger): Promise<string[]> {
  return (await unsentIn(out, ledger)).filter((id) => monthOfId(id) === undefined)
}

/** The newest first. */
async function unsentIn(out: string, ledger: Ledger): Promise<string[]> {
  const unsent: string[] = []
  for (const id of await savedIn(out)) if (!(await ledger.issue(id))) unsent.push(id)
  return unsent
}

async function approvedAmong(ids: readonly string[], ledger: Ledger): Promise<string | undefined> {
  for (const id of ids) if (await ledger.approval(id)) return id
  return undefined
}
