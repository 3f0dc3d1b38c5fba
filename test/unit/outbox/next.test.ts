// Which existing issue goes out first?
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { IssuePlan, Ledger } from '../../../src/model/ledger.ts'
import type { Notice } from '../../../src/model/problem.ts'
import { encodeContent } from '../../../src/outbox/content.ts'
import { openSaved, type Saved } from '../../../src/outbox/manifest.ts'
import { assertApproved, plannedIssue } from '../../../src/outbox/next.ts'
import { folderWith } from '../../support/digestif.ts'
import { BEGUN, ledgerFor } from '../../support/fake-mail.ts'
import { DAY, saveMade } from '../../support/saved-issue.ts'

const EARLIER = '2026-11-16'

async function outWith(...ids: string[]): Promise<string> {
  const out = folderWith()
  for (const id of ids) await saveMade(out, id, `News of ${id}`)
  return out
}

async function planned(ledger: Ledger, out: string, asked: { approval?: boolean; named?: string } = {}) {
  const notices: Notice[] = []
  const log = { notice: (notice: Notice) => notices.push(notice), progress() {} }
  const found = await plannedIssue(ledger, { out, approval: false, today: DAY, log, ...asked })
  return { because: found?.because, id: found?.saved.issue.id, saved: found?.saved, notices }
}

const planOf = (saved: Saved, number = 1): IssuePlan => {
  const { issue, articles, hash } = saved
  return {
    id: issue.id,
    number,
    window: issue.window,
    subject: issue.subject,
    hash,
    articles,
    content: encodeContent(saved),
  }
}

/** Puts an issue on record as begun, and as finished if nobody is to get it. */
async function begin(ledger: Ledger, saved: Saved, isFinished = false): Promise<void> {
  await using sendLock = await ledger.lockSending({ holder: 'test', at: BEGUN })
  await sendLock.begin(planOf(saved), BEGUN)
  if (isFinished) await sendLock.finish(saved.issue.id, BEGUN)
}

test.each([DAY, `${DAY}-2`])('an issue built today goes out, one of another day does not (%s)', async (id) => {
  const out = await outWith(EARLIER, id)
  await using ledger = await ledgerFor([])
  expect(await planned(ledger, out)).toMatchObject({ because: 'built', id })
  expect(await planned(ledger, await outWith(EARLIER, '2026-11-230'))).toMatchObject({ because: undefined })
})

test('an approved issue goes before one built today, a named one before both', async () => {
  const out = await outWith(EARLIER, DAY)
  await using ledger = await ledgerFor([])
  await ledger.approve({ issue: EARLIER, hash: 'x', at: BEGUN })
  expect(await planned(ledger, out)).toMatchObject({ because: 'approved', id: EARLIER })
  expect(await planned(ledger, out, { named: DAY })).toMatchObject({ because: 'named', id: DAY })
})

test('where approval is needed, an issue that only was built does not go out', async () => {
  const out = await outWith(DAY)
  await using ledger = await ledgerFor([])
  await expect(planned(ledger, out, { approval: true })).rejects.toMatchObject({ code: 'not-approved' })
})

test('approval holds for the bytes that were approved, and is asked for only where it is needed', async () => {
  const out = await outWith(DAY)
  await using ledger = await ledgerFor([])
  const saved = await openSaved(out, DAY)
  await assertApproved(saved, ledger, false)
  await expect(assertApproved(saved, ledger, true)).rejects.toMatchObject({ code: 'not-approved' })
  await ledger.approve({ issue: DAY, hash: saved.hash, at: BEGUN })
  await assertApproved(saved, ledger, true)
  await ledger.approve({ issue: DAY, hash: 'other', at: BEGUN })
  await expect(assertApproved(saved, ledger, false)).rejects.toMatchObject({ code: 'not-approved' })
})

test('an issue that was sent does not go out again', async () => {
  const out = await outWith(DAY)
  await using ledger = await ledgerFor([])
  await begin(ledger, await openSaved(out, DAY), true)
  expect(await planned(ledger, out)).toMatchObject({ because: undefined })
  await expect(planned(ledger, out, { named: DAY })).rejects.toMatchObject({ code: 'issue-sent' })
})

test('an unfinished issue goes first, as it began, whatever happened to its folder since', async () => {
  const out = await outWith(EARLIER, DAY)
  await using ledger = await ledgerFor(['anna@example.org'])
  const begun = await openSaved(out, EARLIER)
  await begin(ledger, begun)
  expect(await planned(ledger, out)).toMatchObject({ because: 'unfinished', saved: begun, notices: [] })
  await expect(planned(ledger, out, { named: DAY })).rejects.toMatchObject({ code: 'unfinished' })
  writeFileSync(join(out, EARLIER, 'index.html'), 'changed')
  expect(await planned(ledger, out)).toMatchObject({ saved: begun, notices: [{ code: 'issue-changed' }] })
})
