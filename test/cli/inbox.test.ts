// Is the mailbox of bounces read to its end, and nothing of it lost?
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { digestif } from '../support/digestif.ts'
import { mailServer } from '../support/mail-server.ts'
import { dovecotMailbox, hasDovecotImap } from '../support/mail-servers/dovecot-imap.ts'
import { newsletter, send } from '../support/newsletter.ts'
import { publicPages } from '../support/public-pages.ts'

const report = (to: string, address: string) =>
  `From: MAILER-DAEMON@mx.example.net\nTo: ${to}\nContent-Type: multipart/report; boundary=b\n\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; x\n\nFinal-Recipient: rfc822; ${address}\nAction: failed\nStatus: 5.1.1\n--b--\n`

test.skipIf(!hasDovecotImap)(
  'a mailbox on Dovecot (needs dovecot-imapd) is read once, and each mail moved',
  async () => {
    const server = await mailServer()
    const mailbox = await dovecotMailbox()
    const folder = newsletter(server, ['anna@example.org', 'berit@example.org'], {
      bounces: 'bounce@example.com',
      inbox: {},
    })
    const env = `SMTP_URL=${server.url}\nDIGESTIF_SECRET=secret-of-the-test\n`
    const bounces = (url: string) => {
      writeFileSync(join(folder, '.env'), `${env}IMAP_URL=${url}\n`)
      return digestif(folder, ['bounces', '--inbox', '--json'])
    }
    const url = `imap://weekly:secret@127.0.0.1:${mailbox.port}`
    send(folder)
    const path = server.taken().find(({ to }) => to === 'anna@example.org')?.from ?? ''
    mailbox.put(report(path, 'anna@example.org'))
    mailbox.put('From: friend@example.net\nSubject: Hello\n\nHow are you?\n')
    expect(bounces(url.replace('secret', 'wrong')).stderr).toMatch(/127\.0\.0\.1 cannot be read: .*\(inbox\)/s)
    expect(bounces(url.replace('secret', 'wrong')).stderr).not.toContain('wrong')
    expect(bounces('imap://nobody').stderr).toContain('no-inbox')
    expect(mailbox.count()).toBe(2)
    expect(JSON.parse(bounces(url).stdout)).toMatchObject({ mails: 2, hard: 1, other: 1, suppressed: 1 })
    expect([mailbox.count(), mailbox.count('Digestif')]).toEqual([0, 2])
    expect(readdirSync(join(folder, '.digestif/unknown-mail'))).toHaveLength(1)
    expect(JSON.parse(bounces(url).stdout)).toMatchObject({ mails: 0 })
  },
  60_000,
)

test.skipIf(!hasDovecotImap)(
  'the public pages read the mailbox while they serve, and say so where they cannot',
  async () => {
    const mailbox = await dovecotMailbox()
    vi.stubEnv('IMAP_URL', `imap://weekly:secret@127.0.0.1:${mailbox.port}`)
    const { stop, ask } = await publicPages(['anna@example.org'], { inbox: { every: '1s' } })
    vi.unstubAllEnvs()
    mailbox.put('From: friend@example.net\nSubject: Hello\n\nHow are you?\n')
    while (mailbox.count('Digestif') === 0) await ask('/healthz')
    expect((await stop()).exit).toBe(0)
    vi.stubEnv('IMAP_URL', 'imap://weekly:secret@127.0.0.1:1')
    const without = await publicPages(['anna@example.org'], { inbox: { every: '1s' } })
    vi.unstubAllEnvs()
    expect((await without.ask('/healthz')).status).toBe(200)
    const { exit, log } = await without.stop()
    expect([exit, log]).toEqual([0, expect.stringContaining('inbox')])
  },
  60_000,
)
