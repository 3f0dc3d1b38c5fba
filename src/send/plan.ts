// Which issue is to go out before another is composed?
import { join } from 'node:path'
import type { IssueRecord, Ledger } from '../model/ledger.ts'
import { DigestError } from '../model/problem.ts'
import { openSaved, type Saved, savedIn } from './saved.ts'

/** An issue that is there already, and why it comes first. */
export interface Planned {
  readonly saved: Saved
  readonly because: 'unfinished' | 'named' | 'approved' | 'built'
}

/**
 * The issue that is half sent, else the one that is named, else the newest that was approved, else the one that was built
 * on this day. Where there is none, another may be composed, unless only approved issues are sent.
 * Throws a DigestError `unfinished`, `issue-sent`, `not-approved` or one of `openSaved`.
 */
export async function plannedIssue(
  ledger: Ledger,
  {
    out,
    approval,
    today,
    named,
  }: { readonly out: string; readonly approval: boolean; readonly today: string; readonly named?: string | undefined },
): Promise<Planned | undefined> {
  const unfinished = await ledger.unfinished()
  if (unfinished && named !== undefined && named !== unfinished.id) throw halfSent(unfinished)
  if (unfinished) return { saved: await savedAs(unfinished, out), because: 'unfinished' }
  if (named !== undefined) {
    await assertUnsent(named, ledger)
    return { saved: await openSaved(out, named), because: 'named' }
  }
  const unsent: string[] = []
  for (const id of await savedIn(out)) if (!(await ledger.issue(id))) unsent.push(id)
  for (const id of unsent)
    if (await ledger.approval(id)) return { saved: await openSaved(out, id), because: 'approved' }
  if (approval) throw nothingApproved(unsent)
  const built = unsent.find((id) => id === today || id.startsWith(`${today}-`))
  return built === undefined ? undefined : { saved: await openSaved(out, built), because: 'built' }
}

/** Throws where an issue is not what was approved, or was not approved and had to be. */
export async function assertApproved({ issue, hash }: Saved, ledger: Ledger, isNeeded: boolean): Promise<void> {
  const given = await ledger.approval(issue.id)
  if (given ? given.hash === hash : !isNeeded) return
  const what = given
    ? `The issue ${issue.id} was built anew after it was approved on ${given.at.toISOString().slice(0, 16)}.`
    : `The issue ${issue.id} is not approved, and the setting "approval" asks for it.`
  const fix = `Look at it, then approve it: digestif approve ${issue.id}`
  throw new DigestError({ code: 'not-approved', what, fix })
}

/** Throws where an issue went out before. */
export async function assertUnsent(id: string, ledger: Ledger): Promise<void> {
  const record = await ledger.issue(id)
  if (!record) return
  const what = `The issue ${id} was sent on ${record.begun.toISOString().slice(0, 16)}.`
  const fix = `"digestif status ${id}" says to whom; "digestif send --issue ${id} --again ADDRESS" sends it to one reader again.`
  throw new DigestError({ code: 'issue-sent', what, fix })
}

/** What was begun is what is gone on with. */
async function savedAs({ id, hash }: IssueRecord, out: string): Promise<Saved> {
  const saved = await openSaved(out, id)
  if (saved.hash === hash) return saved
  const what = `The issue ${id} is half sent, and its folder holds another by now.`
  const fix = 'Put the folder back as it was when the sending began, then run this again.'
  throw new DigestError({ code: 'issue-changed', what, where: { file: join(out, id) }, fix })
}

function halfSent({ id }: IssueRecord): DigestError {
  const what = `The issue ${id} is half sent, and is finished before another is begun.`
  return new DigestError({ code: 'unfinished', what, fix: 'Run "digestif send" without --issue first.' })
}

function nothingApproved([newest]: readonly string[]): DigestError {
  const what = 'No issue is approved, and the setting "approval" asks for it.'
  const fix =
    newest === undefined
      ? 'Make one with "digestif build", look at it, then approve it with "digestif approve".'
      : `Look at ${newest}, then approve it: digestif approve ${newest}`
  return new DigestError({ code: 'not-approved', what, fix })
}
