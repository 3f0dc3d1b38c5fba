// How does a test get a real Dovecot, for logins and as a submission server?
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { daemon, freePort, isRoot, serverFolder, untilAnswers } from './server.ts'

const PROGRAM = '/usr/sbin/dovecot'

export const hasDovecot = existsSync(PROGRAM) && existsSync('/usr/lib/dovecot/submission') && isRoot

/** One that knows the password “secret” of everybody, and hands on what is submitted. It ends with the test. */
export async function dovecot(relay: {
  readonly port: number
}): Promise<{ readonly port: number; readonly authPort: number }> {
  const folder = serverFolder('dovecot')
  chmodSync(folder, 0o755)
  mkdirSync(join(folder, 'home'), { mode: 0o777 })
  chmodSync(join(folder, 'home'), 0o777)
  const [port, authPort] = [await freePort(), await freePort()]
  writeFileSync(
    join(folder, 'conf'),
    `base_dir = ${folder}/run
state_dir = ${folder}/run
log_path = ${folder}/log
protocols = submission
ssl = no
disable_plaintext_auth = no
hostname = mail.example.com
mail_location = maildir:~/Maildir
submission_relay_host = 127.0.0.1
submission_relay_port = ${relay.port}
submission_relay_trusted = no
mail_uid = nobody
mail_gid = nogroup
first_valid_uid = 1
passdb {
  driver = static
  args = password=secret
}
userdb {
  driver = static
  args = uid=nobody gid=nogroup home=${folder}/home
}
service submission-login {
  inet_listener submission {
    address = 127.0.0.1
    port = ${port}
  }
}
service auth {
  inet_listener {
    address = 127.0.0.1
    port = ${authPort}
  }
}
`,
  )
  await daemon(PROGRAM, ['-F', '-c', join(folder, 'conf')], port)
  await untilAnswers(authPort)
  return { port, authPort }
}
