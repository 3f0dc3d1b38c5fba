// Does a real mail server get every mail once, and fail no reader for what is its own trouble or ours?
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { parseConfig } from '../../src/config/parse.ts'
import { openNewsletter } from '../../src/newsletter.ts'
import { digestif } from '../support/digestif.ts'
import { dovecot, hasDovecot } from '../support/mail-servers/dovecot.ts'
import { exim, hasExim } from '../support/mail-servers/exim.ts'
import { haraka, hasHaraka } from '../support/mail-servers/haraka.ts'
import { hasMailDev, mailDev } from '../support/mail-servers/maildev.ts'
import { hasOpenSmtpd, openSmtpd } from '../support/mail-servers/opensmtpd.ts'
import { hasPostfix, postfix } from '../support/mail-servers/postfix.ts'
import { hasPostgrey, postgrey } from '../support/mail-servers/postgrey.ts'
import type { RealServer } from '../support/mail-servers/server.ts'
import { CONFIG, newsletter, readers, send } from '../support/newsletter.ts'

const EVERYBODY = readers(200)

/** Delivery goes on after the server has accepted a mail. */
async function untilArrived(server: RealServer, count: number): Promise<string[]> {
  await vi.waitFor(() => expect(server.arrived().length).toBeGreaterThanOrEqual(count), {
    timeout: 60_000,
    interval: 100,
  })
  return server.arrived().toSorted()
}

const sentBy = (folder: string) => {
  const { exit, stdout, stderr } = send(folder, '--json')
  return { exit, stderr, document: JSON.parse(stdout) }
}

for (const [name, isThere, start] of [
  ['Exim', hasExim, exim],
  ['OpenSMTPD', hasOpenSmtpd, openSmtpd],
  ['Haraka', hasHaraka, haraka],
  ['MailDev', hasMailDev, mailDev],
] as const)
  test.skipIf(!isThere)(`${name} takes all, and all arrive once`, async () => {
    const server = await start()
    const folder = newsletter(server, EVERYBODY)
    expect(digestif(folder, ['doctor']).stdout).not.toMatch(/not ready +server/)
    const { exit, document } = sentBy(folder)
    expect({ exit, ...document }).toMatchObject({ exit: 0, sent: 200, failed: 0, uncertain: 0 })
    expect(await untilArrived(server, 200)).toEqual(EVERYBODY.toSorted())
  })

test.skipIf(!hasDovecot || !hasPostfix)('Dovecot as a submission server takes all from who logs in', async () => {
  const server = await postfix()
  const { port } = await dovecot({ port: Number(new URL(server.url).port) })
  const folder = newsletter({ url: `smtp://weekly:secret@127.0.0.1:${port}` }, EVERYBODY)
  expect(digestif(folder, ['doctor']).stdout).not.toMatch(/not ready +server/)
  const { exit, document } = sentBy(folder)
  expect({ exit, ...document }).toMatchObject({ exit: 0, sent: 200, failed: 0, uncertain: 0 })
  expect(await untilArrived(server, 200)).toEqual(EVERYBODY.toSorted())
})

test.skipIf(!hasDovecot || !hasPostfix)('Postfix as a submission server takes all from who logs in', async () => {
  const { authPort } = await dovecot({ port: 9 })
  const server = await postfix({
    smtpd_sasl_auth_enable: 'yes',
    smtpd_sasl_type: 'dovecot',
    smtpd_sasl_path: `inet:127.0.0.1:${authPort}`,
    smtpd_recipient_restrictions: 'permit_sasl_authenticated,reject',
  })
  const as = (login: string) => server.url.replace('//', `//${login}@`)
  const folder = newsletter({ url: as('weekly:wrong') }, EVERYBODY)
  expect(digestif(folder, ['doctor']).stdout).toMatch(/not ready +server/)
  expect(sentBy(folder)).toMatchObject({ exit: 1, document: { deferred: 200, sent: 0, failed: 0 } })
  writeFileSync(join(folder, '.env'), `SMTP_URL=${as('weekly:secret')}\nDIGESTIF_SECRET=secret-of-the-test\n`)
  expect(sentBy(folder)).toMatchObject({ exit: 0, document: { sent: 200, failed: 0, uncertain: 0 } })
  expect(await untilArrived(server, 200)).toEqual(EVERYBODY.toSorted())
})

test.skipIf(!hasPostgrey || !hasPostfix)('Postfix with Postgrey gets all in a second run', async () => {
  const { port } = await postgrey()
  const policy = `check_policy_service inet:127.0.0.1:${port},permit`
  const server = await postfix({ smtpd_recipient_restrictions: policy, smtpd_error_sleep_time: '0' })
  const folder = newsletter(server, EVERYBODY)
  const first = sentBy(folder)
  expect({ exit: first.exit, ...first.document }).toMatchObject({ exit: 3, failed: 0, uncertain: 0 })
  const later = { now: () => new Date(Date.now() + 10 * 60_000) }
  const environment = { SMTP_URL: server.url, DIGESTIF_SECRET: 'secret-of-the-test' }
  const config = parseConfig(CONFIG, join(folder, 'digestif.config.json'))
  await using opened = openNewsletter(config, { clock: later, environment })
  const next = await opened.next()
  if (!('because' in next)) throw new Error('nothing is left to send')
  const { counts } = await opened.send(next)
  expect(counts).toMatchObject({ sent: 200, deferred: 0, failed: 0, uncertain: 0 })
  expect(await untilArrived(server, 200)).toEqual(EVERYBODY.toSorted())
})

test.skipIf(!hasPostfix)('Postfix as a gateway takes all, and all arrive once', async () => {
  const server = await postfix()
  const { exit, document } = sentBy(newsletter(server, EVERYBODY))
  expect({ exit, ...document }).toMatchObject({ exit: 0, sent: 200, failed: 0, uncertain: 0 })
  expect(await untilArrived(server, 200)).toEqual(EVERYBODY.toSorted())
})

test.skipIf(!hasPostfix).each([
  ['without the login that it wants', { smtpd_recipient_restrictions: 'permit_sasl_authenticated,reject' }],
  [
    'for a sender that it does not allow',
    { smtpd_recipient_restrictions: 'check_sender_access static:{553 5.7.1 not owned by user},permit' },
  ],
  ['to domains that it does not relay for', { mynetworks: '192.0.2.1', virtual_mailbox_domains: 'example.net' }],
])('Postfix %s loses nobody, run after run, and the doctor says so before', async (_, settings) => {
  const server = await postfix(settings)
  const folder = newsletter(server, EVERYBODY)
  expect(digestif(folder, ['doctor']).stdout).toMatch(/not ready +server/)
  for (let run = 0; run < 3; run++) {
    const { exit, stderr, document } = sentBy(folder)
    expect({ exit, ...document }).toMatchObject({ exit: 1, deferred: 200, sent: 0, failed: 0, uncertain: 0 })
    expect(stderr).toContain('(smtp-refused)')
  }
  expect(digestif(folder, ['subscribers', 'list']).stdout).toContain('200 active, 0 suppressed')
  const mended = await postfix()
  writeFileSync(join(folder, '.env'), `SMTP_URL=${mended.url}\nDIGESTIF_SECRET=secret-of-the-test\n`)
  expect(sentBy(folder).document).toMatchObject({ sent: 200 })
  expect(await untilArrived(mended, 200)).toEqual(EVERYBODY.toSorted())
})

test.skipIf(!hasPostfix)(
  'Postfix that greylists everybody and ends connections after twenty errors defers all',
  async () => {
    const server = await postfix({
      smtpd_recipient_restrictions: 'check_recipient_access static:{450 4.2.0 Greylisted},permit',
      smtpd_error_sleep_time: '0',
    })
    const { exit, document } = sentBy(newsletter(server, EVERYBODY))
    expect({ exit, ...document }).toMatchObject({ exit: 3, deferred: 200, failed: 0, uncertain: 0 })
  },
)

test.skipIf(!hasPostfix)('Postfix that counts messages (anvil) slows the send and fails nobody', async () => {
  const server = await postfix({ smtpd_client_message_rate_limit: '50', smtpd_client_event_limit_exceptions: '' })
  const { exit, document } = sentBy(newsletter(server, EVERYBODY))
  expect({ exit, ...document }).toMatchObject({ exit: 3, failed: 0, uncertain: 0 })
  const arrived = await untilArrived(server, document.sent)
  expect(new Set(arrived).size).toBe(document.sent)
})
