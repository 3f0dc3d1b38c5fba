// Does the operator hear of each failure once, and does the scheduler pause before it tries again?
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { parseConfig } from '../../../src/config/parse.ts'
import { DigestError, type Notice } from '../../../src/model/problem.ts'
import { runSchedule } from '../../../src/schedule/run.ts'
import type { Scheduler, TickResult } from '../../../src/schedule/tick.ts'
import { folderWith } from '../../support/digestif.ts'

const { cron, ticks } = vi.hoisted(() => ({
  cron: { wake: undefined as (() => Promise<void>) | undefined, timezone: '' },
  ticks: [] as TickResult[],
}))
vi.mock('node-cron', async (original) => ({
  ...(await original<typeof import('node-cron')>()),
  schedule(_: string, wake: () => Promise<void>, { timezone }: { timezone: string }) {
    cron.wake = wake
    cron.timezone = timezone
    return { destroy() {} }
  },
}))
vi.mock('../../../src/schedule/tick.ts', () => ({ tick: async () => ticks.shift() ?? { is: 'idle' } }))

const MINUTE_MS = 60_000
const SLOT = new Date('2026-11-23T07:00:00Z')
const problem = (what: string): TickResult => {
  return { is: 'problem', problem: new DigestError({ code: 'smtp-unreachable', what, fix: 'Start it.' }), slot: SLOT }
}

/** A running scheduler, with what it mails to the operator and what it reports. `notify` is the mail server. */
async function running(notify: (text: string) => Promise<void>, heartbeat?: string) {
  const schedule = { cron: '0 7 * * *', notify: 'operator@example.com', ...(heartbeat && { heartbeat }) }
  const folder = folderWith()
  const settings = parseConfig({ title: 'The Weekly', schedule }, join(folder, 'digestif.config.json'))
  const end = new AbortController()
  const reported: string[] = []
  const notices: Notice[] = []
  let now = SLOT.getTime()
  const newsletter: Partial<Scheduler['newsletter']> = {
    settings,
    clock: { now: () => new Date(now) },
    notify: ({ text }) => notify(text),
  }
  const scheduler = { newsletter, schedule: settings.schedule, signal: end.signal }
  const listener = {
    onResult: (result: TickResult) => reported.push(result.is),
    onNotice: (notice: Notice) => notices.push(notice),
  }
  cron.wake = undefined
  const over = runSchedule(scheduler as Scheduler, listener)
  await vi.waitFor(() => expect(cron.wake).toBeDefined(), { timeout: 20_000 })
  return {
    reported,
    notices,
    async wakeAfter(minutes: number) {
      now += minutes * MINUTE_MS
      await cron.wake?.()
    },
    async stop() {
      end.abort()
      await over
    },
  }
}

test('the same failure is mailed once in a row, and again after another one', async () => {
  const mailed: string[] = []
  ticks.push(problem('One is down.'), problem('One is down.'), problem('Two is down.'), problem('One is down.'))
  const { wakeAfter, stop, reported } = await running(async (text) => void mailed.push(text.split('\n')[2] ?? ''))
  for (let nth = 0; nth < 3; nth++) await wakeAfter(5)
  expect(mailed).toEqual(['One is down.', 'Two is down.', 'One is down.'])
  expect(reported).toEqual(['problem', 'problem', 'problem', 'problem'])
  await stop()
})

test('after a failure it pauses for five minutes', async () => {
  ticks.push(problem('It is down.'), problem('It is down.'))
  const { wakeAfter, stop, reported } = await running(async () => {})
  await wakeAfter(1)
  await wakeAfter(3.9)
  expect(reported).toEqual(['problem'])
  await wakeAfter(0.1)
  expect(reported).toEqual(['problem', 'problem'])
  await stop()
})

test('while deliveries are deferred it sleeps until the first of them is due', async () => {
  const until = new Date(SLOT.getTime() + 30 * MINUTE_MS)
  const ending = { is: 'waiting', until } as const
  ticks.push({ is: 'sent', sent: { ending } } as TickResult, { is: 'skipped', slot: SLOT, reason: 'Nothing new.' })
  const { wakeAfter, stop, reported } = await running(async () => {})
  await wakeAfter(29)
  expect(reported).toEqual(['sent'])
  await wakeAfter(1)
  expect(reported).toEqual(['sent', 'skipped'])
  await stop()
})

test('a mail or heartbeat that fails is a notice, and the scheduler goes on', async () => {
  ticks.push({ is: 'skipped', slot: SLOT, reason: 'Nothing new.' })
  const { wakeAfter, stop, notices } = await running(async () => {
    throw new Error('It is down.')
  }, 'http://127.0.0.1:1/beat')
  await wakeAfter(1)
  expect(notices.map(({ code }) => code)).toEqual(['notify', 'heartbeat', 'heartbeat'])
  await stop()
})

test('the minutes are those of UTC, which has no hour that comes twice', async () => {
  const { stop } = await running(async () => {})
  expect(cron.timezone).toBe('UTC')
  await stop()
})
