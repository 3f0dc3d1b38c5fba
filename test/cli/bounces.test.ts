// Does a bounce take a reader off the list, and no other mail?
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { digestif } from '../support/digestif.ts'
import { mailServer } from '../support/mail-server.ts'
import { newsletter, send } from '../support/newsletter.ts'

const report = (to: string, address: string) =>
  `From: MAILER-DAEMON@mx.example.net\nTo: ${to}\nContent-Type: multipart/report; boundary=b\n\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; x\n\nFinal-Recipient: rfc822; ${address}\nAction: failed\nStatus: 5.1.1\n--b--\n`

test('a signed return path names the reader, an unknown mail is kept, and twice is as once', async () => {
  const server = await mailServer()
  const folder = newsletter(server, ['anna@example.org', 'berit@example.org'], { bounces: 'bounce@example.com' })
  send(folder)
  const path = server.taken().find(({ to }) => to === 'anna@example.org')?.from ?? ''
  const mbox = [report(path, 'forwarded@elsewhere.example'), report(path.replace(/.@/, '_@'), 'stranger@example.org')]
    .map((mail) => `From MAILER-DAEMON Sat Nov 28 2026\n${mail}\n`)
    .join('')
  const run = () => JSON.parse(digestif(folder, ['bounces', '--json', '-'], mbox).stdout)
  expect(run()).toMatchObject({ mails: 2, hard: 1, other: 1, suppressed: 1 })
  expect(run()).toMatchObject({ mails: 2, hard: 1, other: 1, suppressed: 0 })
  expect(readdirSync(join(folder, '.digestif/unknown-mail')).length).toBe(1)
  const list = digestif(folder, ['subscribers', 'export']).stdout.split('\n')
  expect(list.find((line) => line.includes('anna@'))).toContain('hard')
  expect(list.find((line) => line.includes('berit@'))).not.toContain('hard')
}, 60_000)
