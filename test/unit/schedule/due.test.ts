// Is one issue made of a slot, or none and it is said why?
import { expect, test } from 'vitest'
import type { SlotRecord } from '../../../src/model/ledger.ts'
import { dueAt, durationMs } from '../../../src/schedule/due.ts'

const monday = { cron: '0 7 * * MON', timeZone: 'Europe/Stockholm', maxLateMs: durationMs('24h') }
const SLOT = new Date('2026-11-23T06:00:00Z')
const never = async () => undefined
const at = (text: string) => new Date(text)

test('a slot is due from its instant on', async () => {
  const before = async (slot: Date): Promise<SlotRecord | undefined> =>
    slot < SLOT ? { slot, became: 'issue', issue: '2026-11-16' } : undefined
  expect(await dueAt(at('2026-11-23T05:59:59.999Z'), monday, before)).toEqual({ is: 'nothing' })
  expect(await dueAt(SLOT, monday, before)).toEqual({ is: 'run', slot: SLOT })
})

test('a slot that has an issue, or was skipped, is over', async () => {
  const records: SlotRecord[] = [
    { slot: SLOT, became: 'issue', issue: '2026-11-23' },
    { slot: SLOT, became: 'skipped', reason: 'Nothing new.', at: SLOT },
  ]
  for (const record of records)
    expect(await dueAt(at('2026-11-23T08:00:00Z'), monday, async () => record)).toEqual({ is: 'nothing' })
})

test('missed by no more than is allowed, it is made up for; missed by more, it is skipped, and why', async () => {
  expect(await dueAt(at('2026-11-24T06:00:00Z'), monday, never)).toEqual({ is: 'run', slot: SLOT })
  expect(await dueAt(at('2026-11-26T06:00:00Z'), monday, never)).toEqual({
    is: 'skip',
    slot: SLOT,
    reason: 'It was missed by 3 days; "schedule.maxLate" allows 24 hours.',
  })
})

test('after weeks of sleep only the last slot counts', async () => {
  const due = await dueAt(at('2026-12-14T07:00:00Z'), monday, never)
  expect(due).toEqual({ is: 'run', slot: at('2026-12-14T06:00:00Z') })
})

test.each([
  ['90s', 90_000],
  ['30m', 1_800_000],
  ['24h', 86_400_000],
  ['7d', 604_800_000],
])('%s is %i ms', (text, ms) => {
  expect(durationMs(text)).toBe(ms)
})
