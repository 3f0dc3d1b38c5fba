// Is one issue sent for each slot, whatever clocks and calendars do, and whatever the program was doing then?
import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { parseConfig } from '../../src/config/parse.ts'
import { openNewsletter } from '../../src/newsletter.ts'
import { runOnce } from '../../src/schedule/run.ts'
import type { TickResult } from '../../src/schedule/tick.ts'
import { article, digestif } from '../support/digestif.ts'
import { type MailServer, mailServer } from '../support/mail-server.ts'
import { CONFIG, newsletter } from '../support/newsletter.ts'

const MINUTE_MS = 60_000

/** A newsletter with one reader, a clock that the test moves, and an article for each issue. */
async function scheduled(cron: string, timeZone: string, maxLate = '1h', reader = 'anna') {
  const server = await mailServer()
  const settings = { timeZone, firstIssue: 'window', schedule: { cron, maxLate } } as const
  const folder = newsletter(server, [`${reader}@example.org`], settings)
  const config = parseConfig({ ...CONFIG, ...settings }, join(folder, 'digestif.config.json'))
  let now = 0
  const clock = { now: () => new Date(now) }
  const told: string[] = []
  let articles = 0
  const write = () => {
    if (articles === told.filter((one) => one.startsWith('sent')).length) articles++
    const justBefore = new Date(now - MINUTE_MS / 2).toISOString()
    const text = article(`Port ${articles}`, justBefore, '', articles % 4)
    writeFileSync(join(folder, `articles/${articles}.md`), text)
  }
  /** Wakes the scheduler at an instant. */
  const wake = async (at: string | number) => {
    now = new Date(at).getTime()
    write()
    const environment = { SMTP_URL: server.url, DIGESTIF_SECRET: 'secret-of-the-test' }
    await using newsletter = openNewsletter(config, { clock, environment })
    const signal = new AbortController().signal
    const { schedule } = config
    if (!schedule) throw new Error('there is no schedule')
    const hear = (outcome: Exclude<TickResult, { is: 'idle' }>) => {
      if (outcome.is === 'problem') throw outcome.problem
      told.push(`${outcome.is} ${outcome.slot?.toISOString().slice(0, 16)}`)
    }
    return await runOnce({ newsletter, schedule, signal }, { onResult: hear, onNotice: () => {} })
  }
  const walk = async (from: string, to: string, stepMinutes: number) => {
    const end = new Date(to).getTime()
    for (let at = new Date(from).getTime(); at <= end; at += stepMinutes * MINUTE_MS) await wake(at)
  }
  return { server, folder, config, told, wake, walk }
}

const mailed = (server: MailServer) => server.taken().length

describe('awake all the while, it sends an issue for', () => {
  test('a night when the clocks go forward over the slot: an hour late by the clock, and once', async () => {
    const { told, walk, server } = await scheduled('30 2 * * *', 'Europe/Stockholm')
    await walk('2026-03-28T01:00Z', '2026-03-30T02:00Z', 30)
    expect(told).toEqual([
      'skipped 2026-03-27T01:30',
      'sent 2026-03-28T01:30',
      'sent 2026-03-29T01:30',
      'sent 2026-03-30T00:30',
    ])
    expect(mailed(server)).toBe(3)
  })

  test('a night when the clocks go back over the slot: the first time alone', async () => {
    const { told, walk, server } = await scheduled('30 2 * * *', 'Europe/Stockholm')
    await walk('2026-10-24T00:00Z', '2026-10-26T02:00Z', 30)
    expect(told).toEqual([
      'skipped 2026-10-23T00:30',
      'sent 2026-10-24T00:30',
      'sent 2026-10-25T00:30',
      'sent 2026-10-26T01:30',
    ])
    expect(mailed(server)).toBe(3)
  })

  test('29 February in the years that have one', async () => {
    const { told, walk, server } = await scheduled('0 7 29 2 *', 'UTC')
    await walk('2027-02-27T07:00Z', '2027-03-02T07:00Z', 360)
    await walk('2028-02-27T07:00Z', '2028-03-02T07:00Z', 360)
    expect(told).toEqual(['skipped 2024-02-29T07:00', 'sent 2028-02-29T07:00'])
    expect(mailed(server)).toBe(1)
  })

  test('the last day of the months that have 31', async () => {
    const { told, walk, server } = await scheduled('0 7 31 * *', 'UTC')
    await walk('2026-03-30T07:00Z', '2026-06-01T07:00Z', 720)
    expect(told).toEqual(['skipped 2026-01-31T07:00', 'sent 2026-03-31T07:00', 'sent 2026-05-31T07:00'])
    expect(mailed(server)).toBe(2)
  })
})

test('a slot slept over by less than is allowed is sent late; by more, it is skipped, and status says why', async () => {
  const { told, wake, folder, server } = await scheduled('0 7 * * *', 'UTC', '3h')
  await wake('2026-11-23T06:00Z')
  await wake('2026-11-23T09:00Z')
  await wake('2026-11-23T09:01Z')
  await wake('2026-11-24T06:59Z')
  await wake('2026-11-24T12:00Z')
  await wake('2026-11-24T12:01Z')
  expect(told).toEqual(['skipped 2026-11-22T07:00', 'sent 2026-11-23T07:00', 'skipped 2026-11-24T07:00'])
  expect(mailed(server)).toBe(1)
  const { exit, stdout } = digestif(folder, ['status'])
  expect(exit).toBe(0)
  expect(stdout).toContain('The slot of 2026-11-24 07:00 was skipped: It was missed by 5 hours')
})

test('a reader who is to be tried later is, until the next slot is due; then that is told', async () => {
  const { told, wake, config, server } = await scheduled('0 7 * * *', 'UTC', '1h', 'at-rcpt-451-4.7.1.anna')
  await using newsletter = openNewsletter(config, {}, { letsGo: true })
  const counts = (id: string) => newsletter.ledger.counts(id)
  await wake('2026-11-22T09:00Z')
  await wake('2026-11-23T07:00Z')
  await wake('2026-11-23T07:06Z')
  expect(await counts('2026-11-23')).toMatchObject({ deferred: 1, failed: 0 })
  await wake('2026-11-24T07:00Z')
  expect(await counts('2026-11-23')).toMatchObject({ deferred: 0, failed: 1 })
  expect(await counts('2026-11-24')).toMatchObject({ deferred: 1 })
  expect(told.at(-1)).toBe('sent 2026-11-24T07:00')
  expect(mailed(server)).toBe(0)
})

test('of two schedulers that wake at the same instant one sends, and no slot is lost', async () => {
  const { wake, server, config } = await scheduled('0 7 * * *', 'UTC')
  await wake('2026-11-22T09:00Z')
  for (const day of ['23', '24', '25']) {
    await Promise.all([wake(`2026-11-${day}T07:00Z`), wake(`2026-11-${day}T07:00Z`)])
    await wake(`2026-11-${day}T07:01Z`)
  }
  expect(mailed(server)).toBe(3)
  await using newsletter = openNewsletter(config)
  const issues = await newsletter.ledger.issues(10)
  expect(issues.map(({ slot }) => slot?.toISOString().slice(0, 10))).toEqual(['2026-11-25', '2026-11-24', '2026-11-23'])
})

test('in real time: node-cron wakes it, and the issue goes out in the minute of its slot', {
  timeout: 150_000,
}, async () => {
  const server = await mailServer()
  // The next minute but one where the next is too near to be awake by then.
  const slot = new Date((Math.floor((Date.now() + 15_000) / MINUTE_MS) + 1) * MINUTE_MS)
  const cron = `${slot.getUTCMinutes()} ${slot.getUTCHours()} * * *`
  const folder = newsletter(server, ['anna@example.org'], { schedule: { cron, maxLate: '1h' } })
  const child = spawn(process.execPath, [inject('program'), 'schedule'], { cwd: folder })
  let talk = ''
  const sent = new Promise<void>((done) =>
    child.stderr.on('data', (chunk) => {
      talk += chunk
      if (talk.includes('1 sent')) done()
    }),
  )
  const over = new Promise((done) => child.once('close', done))
  await Promise.race([sent, over])
  expect(Date.now() - slot.getTime()).toBeGreaterThanOrEqual(0)
  expect(Date.now() - slot.getTime()).toBeLessThan(MINUTE_MS)
  child.kill('SIGTERM')
  expect(await over).toBe(0)
  expect(mailed(server)).toBe(1)
})
