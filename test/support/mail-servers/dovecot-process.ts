// How does a test start a Dovecot?
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { daemon, freePort, isRoot, serverFolder } from './server.ts'

const PROGRAM = '/usr/sbin/dovecot'

/** Whether it is installed with one of its protocols, and may be started. */
export const hasDovecotFor = (protocol: 'imap' | 'submission'): boolean =>
  existsSync(PROGRAM) && existsSync(`/usr/lib/dovecot/${protocol}`) && isRoot

/** One of a single protocol, where everybody has the password “secret” and the same home. It ends with the test. */
export async function startDovecot(
  protocol: 'imap' | 'submission',
  more: string,
  prepare: (home: string) => void = () => {},
): Promise<{ readonly port: number; readonly home: string }> {
  const folder = serverFolder(`dovecot-${protocol}`)
  chmodSync(folder, 0o755)
  const home = join(folder, 'home')
  mkdirSync(home)
  chmodSync(home, 0o777)
  prepare(home)
  const port = await freePort()
  writeFileSync(
    join(folder, 'conf'),
    `base_dir = ${folder}/run
state_dir = ${folder}/run
log_path = ${folder}/log
protocols = ${protocol}
ssl = no
disable_plaintext_auth = no
mail_location = maildir:~/Maildir
mail_uid = nobody
mail_gid = nogroup
first_valid_uid = 1
passdb {
  driver = static
  args = password=secret
}
userdb {
  driver = static
  args = uid=nobody gid=nogroup home=${home}
}
service ${protocol}-login {
  inet_listener ${protocol} {
    address = 127.0.0.1
    port = ${port}
  }
}
${more}`,
  )
  await daemon(PROGRAM, ['-F', '-c', join(folder, 'conf')], port)
  return { port, home }
}
