// Does a real mail server get every mail once, and fail no reader for what is its own trouble or ours?
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { digestif } from '../support/digestif.ts'
import { newsletter, readers, send } from '../support/newsletter.ts'
import { hasPostfix, postfix, type RealServer } from '../support/postfix.ts'

// Starts real servers and sends to hundreds of readers, on a machine that may be busy.
vi.setConfig({ testTimeout: 120_000 })

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
