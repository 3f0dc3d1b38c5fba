// What does `digestif status` know?
import { expect, test } from 'vitest'
import { article, digestif, folderWith } from '../support/digestif.ts'
import { mailServer } from '../support/mail-server.ts'

const config = {
  title: 'Harbours',
  from: 'Harbours <harbours@example.com>',
  permalink: 'https://example.com/:slug',
  imprint: 'Harbours, 1 Quay, Eastport',
  timeZone: 'Europe/Stockholm',
  schedule: { cron: '0 7 * * MON' },
}

test('before the first issue it says so, names the next slot, and leaves no trace', () => {
  const folder = folderWith({ 'articles/.keep': '', 'digestif.config.json': JSON.stringify(config) })
  const { exit, stdout } = digestif(folder, ['status'])
  expect(exit).toBe(0)
  expect(stdout).toContain('No issue was sent yet.')
  expect(stdout).toMatch(/The next slot is \d{4}-\d\d-\d\d 07:00 \(Europe\/Stockholm\)/)
})

test('of an issue it tells counts, failures by reason, and what is uncertain', async () => {
  const server = await mailServer()
  const folder = folderWith({
    'articles/eastport.md': article('Eastport', '2026-03-01', '', 0),
    'digestif.config.json': JSON.stringify(config),
    '.env': `SMTP_URL=${server.url}\n`,
  })
  const list = [
    'anna@example.org',
    'at-rcpt-550-5.1.1.bob@example.org',
    'at-rcpt-550-5.1.1.cyd@example.org',
    'at-data-hangup.dan@example.org',
    'at-rcpt-451-4.7.1.eve@example.org',
  ]
  digestif(folder, ['subscribers', 'import', '-'], `email\n${list.join('\n')}\n`)
  const sent = digestif(folder, ['send', '--yes', '--json'])
  expect(sent.exit).toBe(3)
  const { issue } = JSON.parse(sent.stdout)
  const { failures, uncertainDeliveries, ...rest } = JSON.parse(digestif(folder, ['status', issue, '--json']).stdout)
  expect(rest).toMatchObject({ id: issue, sent: 1, failed: 2, uncertain: 1, deferred: 1, finished: null })
  expect(failures).toEqual([expect.objectContaining({ reason: '550 5.1.1', count: 2 })])
  expect(uncertainDeliveries).toEqual([expect.objectContaining({ address: 'at-data-hangup.dan@example.org' })])
  expect(digestif(folder, ['status']).stdout).toContain('Not finished')
  expect(digestif(folder, ['status', '2020-01-01'])).toMatchObject({
    exit: 1,
    stderr: expect.stringContaining('(no-issue)'),
  })
})
