// Is one issue made of a slot, or none and it is said why?
import { expect, test } from 'vitest'
import { durationMs } from '../../../src/model/duration.ts'
import type { SlotRecord } from '../../../src/model/ledger.ts'
import { dueAt, type SlotRecords } from '../../../src/schedule/due.ts'

const monday = { cron: '0 7 * * MON', timeZone: 'Europe/Stockholm', maxLateMs: durationMs('24h') }
const SLOT = new Date('2026-11-23T06:00:00Z')
/** Other slots are on record, but not the one that is asked about. */
const EARLIER: SlotRecord = { slot: new Date(0), became: 'issue', issue: '1970-01-01' }
const recorded = (slot: SlotRecords['slot']): SlotRecords => ({ slot, lastSlot: async () => EARLIER })
const never = recorded(async () => undefined)
const at = (text: string) => new Date(text)

test('a slot is due from its instant on', async () => {
  const before = recorded(async (slot) => (slot < SLOT ? { slot, became: 'issue', issue: '2026-11-16' } : undefined))
  expect(await dueAt(at('2026-11-23T05:59:59.999Z'), monday, before)).toEqual({ is: 'nothing' })
  expect(await dueAt(SLOT, monday, before)).toEqual({ is: 'run', slot: SLOT })
})

test('a slot that has an issue, or was skipped, is over', async () => {
  const records: SlotRecord[] = [
    { slot: SLOT, became: 'issue', issue: '2026-11-23' },
    { slot: SLOT, became: 'skipped', reason: 'Nothing new.', at: SLOT },
  ]
  for (const record of records)
    expect(
      await dueAt(
        at('2026-11-23T08:00:00Z'),
        monday,
        recorded(async () => record),
      ),
    ).toEqual({ is: 'nothing' })
})

test('missed by no more than is allowed, it is made up for; missed by more, it is skipped, and why', async () => {
  expect(await dueAt(at('2026-11-24T06:00:00Z'), monday, never)).toEqual({ is: 'run', slot: SLOT })
  expect(await dueAt(at('2026-11-26T06:00:00Z'), monday, never)).toEqual({
    is: 'skip',
    slot: SLOT,
    reason: 'It was missed by 3 days; "schedule.maxLate" allows 24 hours.',
  })
})

test('a schedule that runs for the first time makes up for an hour at most', async () => {
  const first: SlotRecords = { slot: async () => undefined, lastSlot: async () => undefined }
  expect(await dueAt(at('2026-11-23T07:00:00Z'), monday, first)).toEqual({ is: 'run', slot: SLOT })
  expect(await dueAt(at('2026-11-23T09:00:00Z'), monday, first)).toEqual({
    is: 'skip',
    slot: SLOT,
    reason: 'The schedule ran for the first time 3 hours after it; "digestif send" sends an issue now.',
  })
  const short = { ...monday, maxLateMs: durationMs('5m') }
  expect(await dueAt(at('2026-11-23T06:06:00Z'), short, first)).toMatchObject({ is: 'skip' })
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
