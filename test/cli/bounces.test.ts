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

test('without a signed return path only a report that returns our mail, or repeats its address, is believed', async () => {
  const server = await mailServer()
  const folder = newsletter(server, ['anna@example.org', 'berit@example.org', 'carl@example.org'])
  const bounces = (mail: string) => JSON.parse(digestif(folder, ['bounces', '--json', '-'], mail).stdout)
  const original = (name: string) =>
    report('harbours@example.com', `${name}@example.org`).replace(
      'Final-Recipient',
      `Original-Recipient: rfc822;${name}@example.org\nFinal-Recipient`,
    )
  expect(bounces(original('anna'))).toMatchObject({ hard: 0, other: 1 })
  send(folder)
  const taken = (name: string) => server.taken().find(({ to }) => to === `${name}@example.org`)?.mail ?? ''
  const idOf = (name: string) => /^Message-ID: *(<.*>)/im.exec(taken(name))?.[1]
  const returned = (name: string, of: string) =>
    report('harbours@example.com', `${name}@example.org`).replace(
      /--b--\n$/,
      `--b\nContent-Type: text/rfc822-headers\n\nMessage-ID: ${idOf(of)}\n\n--b--\n`,
    )
  expect(bounces(report('harbours@example.com', 'anna@example.org'))).toMatchObject({ hard: 0, other: 1 })
  expect(bounces(returned('anna', 'berit'))).toMatchObject({ hard: 0, other: 1 })
  expect(bounces(returned('anna', 'anna'))).toMatchObject({ hard: 1, suppressed: 1 })
  expect(bounces(original('carl'))).toMatchObject({ hard: 1, suppressed: 1 })
}, 60_000)

test('a mailbox that is full again and again is suppressed, by the setting', async () => {
  const server = await mailServer()
  const settings = { bounces: 'bounce@example.com', softBounces: { count: 2 } }
  const folder = newsletter(server, ['anna@example.org'], settings)
  send(folder)
  const path = server.taken()[0]?.from ?? ''
  const full = (mail: number) => `X-Mail: ${mail}\n${report(path, 'anna@example.org').replace('5.1.1', '5.2.2')}`
  const bounces = (mail: string) => JSON.parse(digestif(folder, ['bounces', '--json', '-'], mail).stdout)
  expect(bounces(full(1))).toMatchObject({ soft: 1, suppressed: 0 })
  expect(bounces(full(1))).toMatchObject({ soft: 1, suppressed: 0 })
  expect(bounces(full(2))).toMatchObject({ soft: 1, suppressed: 1 })
}, 60_000)

test('a mail that asks to unsubscribe is believed by the token of our header, or where a trusted server says who sent it', async () => {
  const server = await mailServer()
  const names = ['anna', 'berit', 'carl']
  const settings = { bounces: 'bounce@example.com', inbox: { authenticatedBy: 'mx.example.com' } }
  const folder = newsletter(
    server,
    names.map((name) => `${name}@example.org`),
    settings,
  )
  send(folder)
  const bounces = (mail: string) => JSON.parse(digestif(folder, ['bounces', '--json', '-'], mail).stdout)
  const ask = (from: string, subject: string, more = '') => `${more}From: ${from}\nSubject: ${subject}\n\n`
  const head = (server.taken().find(({ to }) => to === 'anna@example.org')?.mail ?? '').replace(/\r?\n[ \t]/g, ' ')
  const [, to, token = ''] = /^List-Unsubscribe:.*<mailto:(.*)\?subject=unsubscribe%20([^>]*)>/m.exec(head) ?? []
  expect(to).toBe('bounce@example.com')
  const forged = token.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))
  for (const subject of ['unsubscribe', `unsubscribe ${forged}`, `unsubscribe 2${token.slice(1)}`])
    expect(bounces(ask('berit@example.org', subject)), subject).toMatchObject({ unsubscribe: 0, other: 1 })
  expect(bounces(ask('whoever@forwarded.example', `Unsubscribe ${token}`))).toMatchObject({ unsubscribe: 1 })
  const passed = (by: string) => `Authentication-Results: ${by}; dmarc=pass header.from=example.org\n`
  expect(bounces(ask('carl@example.org', 'unsubscribe', passed('evil.example')))).toMatchObject({ other: 1 })
  expect(bounces(ask('carl@example.org', 'unsubscribe', passed('mx.example.com')))).toMatchObject({ unsubscribe: 1 })
  const list = digestif(folder, ['subscribers', 'export']).stdout.split('\n')
  const left = list.filter((line) => line.includes('unsubscribed')).map((line) => line.split('@')[0])
  expect(left).toEqual(['anna', 'carl'])
}, 60_000)
