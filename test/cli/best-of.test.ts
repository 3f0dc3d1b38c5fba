// Does the best of a month reach those who chose it, once, made of what was sent, by every way of sending?
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseConfig } from '../../src/config/parse.ts'
import type { Address } from '../../src/model/address.ts'
import { monthBefore } from '../../src/model/best-of.ts'
import { openNewsletter } from '../../src/newsletter.ts'
import { runOnce } from '../../src/schedule/run.ts'
import type { TickResult } from '../../src/schedule/tick.ts'
import { article, digestif } from '../support/digestif.ts'
import { mailServer } from '../support/mail-server.ts'
import { CONFIG, newsletter } from '../support/newsletter.ts'

const LIBRARY = `---
title: Library
date: 2026-12-01
---

The reading room stays open until midnight from this winter on. Two students asked for it, and a hundred signed.

## Who pays

The town lends the guard, and the tea comes from the bakery across the square.
`
const SCHEDULE = { cron: '0 7 * * MON' }

/** A newsletter with three readers, of whom two want the best of each month, and a clock that the test moves. */
async function monthly(month: string, more: object = {}) {
  const server = await mailServer()
  const settings = { schedule: SCHEDULE, ...more }
  const folder = newsletter(server, [], settings)
  const config = parseConfig({ ...CONFIG, ...settings }, join(folder, 'digestif.config.json'))
  const { schedule } = config
  if (!schedule) throw new Error('there is no schedule')
  let now = new Date(0)
  const open = () =>
    openNewsletter(config, {
      clock: { now: () => now },
      environment: { SMTP_URL: server.url, DIGESTIF_SECRET: 'secret-of-the-test' },
    })
  const person = (name: string): { address: Address; name: string } => {
    const key = `${name}@x.org`
    return { address: { key, written: key, needsSmtputf8: false }, name: '' }
  }
  async function setUp(at: string) {
    now = new Date(at)
    await using letter = open()
    const people = [person('every'), { ...person('monthly'), monthly: true }, person('switched')]
    await letter.ledger.subscribers.admit(people, { source: 'test', at: now })
  }
  await setUp(`${month}-01T00:00:00Z`)
  return {
    server,
    folder,
    open,
    at: (instant: string) => (now = new Date(instant)),
    mailsTo: (name: string) =>
      server
        .taken()
        .filter(({ to }) => to === `${name}@x.org`)
        .map(({ mail }) => mail.replace(/=\r?\n/g, '')),
    /** Sends the issue of a day, with one article. */
    async issue(instant: string, title: string, topic: number) {
      now = new Date(instant)
      writeFileSync(join(folder, `articles/${title}.md`), article(title, instant, '', topic))
      now = new Date(now.getTime() + 60_000)
      await using letter = open()
      const next = await letter.next()
      if ('reason' in next) throw new Error(next.reason.text)
      await letter.send(next)
    },
    async choose(name: string, instant: string) {
      await using letter = open()
      const { subscriber } = await letter.ledger.subscribers.find(person(name).address)
      await letter.ledger.subscribers.monthly(subscriber?.id ?? 0, new Date(instant))
    },
    async wake(instant: string): Promise<TickResult> {
      now = new Date(instant)
      await using letter = open()
      const scheduler = { newsletter: letter, schedule: schedule ?? never(), signal: new AbortController().signal }
      return runOnce(scheduler, { onResult: () => {}, onNotice: () => {} })
    },
  }
}

function never(): never {
  throw new Error('there is no schedule')
}

test('the schedule sends it once when the month is over, each reader what they did not have, and the weeks go on', async () => {
  const { issue, choose, wake, mailsTo, folder } = await monthly('2026-11')
  await issue('2026-11-02T07:00:00Z', 'Quarry', 2)
  await choose('switched', '2026-11-03T00:00:00Z')
  await issue('2026-11-09T07:00:00Z', 'Bakery', 3)
  expect(mailsTo('monthly')).toHaveLength(0)
  expect(mailsTo('switched')).toHaveLength(1)
  await wake('2026-11-09T07:01:00Z')
  expect((await wake('2026-11-30T23:00:00Z')).is).not.toBe('sent')

  writeFileSync(join(folder, 'articles/Library.md'), LIBRARY)
  expect(await wake('2026-12-01T09:00:00Z')).toMatchObject({
    is: 'sent',
    sent: { issue: { id: '2026-11-best-of' }, counts: { sent: 2 } },
  })
  expect(await wake('2026-12-01T09:01:00Z')).toEqual({ is: 'idle' })
  const [whole = ''] = mailsTo('monthly')
  expect(['Quarry', 'Bakery', 'Eastport', 'Westport'].filter((title) => whole.includes(title))).toHaveLength(4)
  expect(whole).not.toContain('Library')
  expect(whole).toContain('The best of the month =C2=B7 November 2026 =C2=B7 4 stories')
  expect(whole).not.toContain('202611')
  const rest = mailsTo('switched')[1] ?? ''
  expect(rest).toContain('Bakery')
  expect(rest).not.toContain('Quarry')
  expect(mailsTo('every')).toHaveLength(2)

  expect(await wake('2026-12-07T07:00:00Z')).toMatchObject({ is: 'sent', sent: { issue: { number: 3 } } })
  expect(mailsTo('every')[2]).toContain('Library')
  expect(mailsTo('monthly')).toHaveLength(1)
}, 60_000)

test('it needs approval like any issue, and goes on where it stopped', async () => {
  const life = await monthly('2026-11', { approval: false })
  await life.issue('2026-11-02T07:00:00Z', 'Quarry', 2)
  life.at('2026-12-01T09:00:00Z')
  {
    await using letter = life.open()
    const strict = letter.with({ settings: { ...letter.settings, approval: true } })
    await expect(strict.nextBestOf()).rejects.toMatchObject({ code: 'not-approved' })
    const composed = await letter.composeBest()
    if (composed.issue === null) throw new Error(composed.reason.text)
    await letter.save(await letter.render(composed))
    await expect(strict.nextBestOf()).rejects.toMatchObject({ code: 'not-approved' })
    await letter.records.approve('2026-11-best-of')
    const next = await strict.nextBestOf()
    expect(next).toMatchObject({ because: 'approved' })
    // Approved, it is still no issue that a week would take.
    expect(await letter.next()).not.toMatchObject({ because: 'approved' })
    if ('reason' in next) throw new Error(next.reason.text)
    const sent = await strict.send(next, { signal: AbortSignal.abort() })
    expect(sent).toMatchObject({ ending: { is: 'interrupted' }, counts: { pending: 1 } })
  }
  expect(await life.wake('2026-12-01T09:05:00Z')).toMatchObject({ is: 'sent', sent: { counts: { sent: 1 } } })
  expect(life.mailsTo('monthly')).toHaveLength(1)
}, 60_000)

test('a person builds it, sees to whom it goes, and sends it by hand; the archive has it and the feeds do not', async () => {
  const month = monthBefore(new Date().toISOString())
  const { issue, folder, mailsTo } = await monthly(month, { url: 'https://news.example.com/weekly' })
  await issue(`${month}-02T07:00:00Z`, 'Quarry', 2)
  const id = `${month}-best-of`
  const built = JSON.parse(digestif(folder, ['build', '--best-of', month, '--json']).stdout)
  expect(built.issue).toMatchObject({ id, number: null, stories: [{ title: expect.any(String) }, {}, {}] })
  const weekly = digestif(folder, ['send', '--dry-run', '--best-of', month, '--json'])
  expect(JSON.parse(weekly.stdout)).toMatchObject({ issue: id, recipients: 1 })
  expect(digestif(folder, ['send', '--yes', '--best-of', month]).exit).toBe(0)
  expect(mailsTo('monthly')).toHaveLength(1)
  const again = JSON.parse(digestif(folder, ['send', '--yes', '--best-of', month, '--json']).stdout)
  expect(again).toMatchObject({ issue: null, reason: { text: expect.stringContaining('was sent') } })
  expect(digestif(folder, ['send', '--best-of', '2026-13']).exit).toBe(2)
  expect(digestif(folder, ['status']).stdout).toContain(id)
  expect(digestif(folder, ['subscribers', 'show', 'monthly@x.org']).stdout).toContain('The best of each month')
  expect(digestif(folder, ['subscribers', 'export']).stdout).toMatch(/monthly@x\.org,.*,monthly\r?\n/)
  expect(digestif(folder, ['archive', 'site']).exit).toBe(0)
  expect(readFileSync(join(folder, 'site/archive/index.html'), 'utf8')).toContain(id)
  expect(readFileSync(join(folder, 'site/feed.xml'), 'utf8')).not.toContain(id)
}, 120_000)
