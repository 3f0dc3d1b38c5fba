// How does a test get a real Dovecot, for logins and as a submission server?
import { hasDovecotFor, startDovecot } from './dovecot-process.ts'
import { freePort, untilAnswers } from './server.ts'

export const hasDovecot = hasDovecotFor('submission')

/** One that knows the password “secret” of everybody, and hands on what is submitted. It ends with the test. */
export async function dovecot(relay: {
  readonly port: number
}): Promise<{ readonly port: number; readonly authPort: number }> {
  const authPort = await freePort()
  const { port } = await startDovecot(
    'submission',
    `hostname = mail.example.com
submission_relay_host = 127.0.0.1
submission_relay_port = ${relay.port}
submission_relay_trusted = no
service auth {
  inet_listener {
    address = 127.0.0.1
    port = ${authPort}
  }
}
`,
  )
  await untilAnswers(authPort)
  return { port, authPort }
}
