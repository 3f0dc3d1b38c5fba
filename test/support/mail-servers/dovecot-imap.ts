// How does a test get a mailbox on a real Dovecot?
import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { daemon, freePort, isRoot, serverFolder } from './server.ts'

const PROGRAM = '/usr/sbin/dovecot'

export const hasDovecotImap = existsSync(PROGRAM) && existsSync('/usr/lib/dovecot/imap') && isRoot

/** The mailbox of anybody whose password is “secret”; `put` delivers a mail, and the folders say how many they hold. */
export async function dovecotMailbox(): Promise<{
  readonly port: number
  put(mail: string): void
  count(folder?: string): number
}> {
  const folder = serverFolder('imap')
  chmodSync(folder, 0o755)
  const home = join(folder, 'home')
  const maildir = join(home, 'Maildir')
  for (const name of ['new', 'cur', 'tmp']) mkdirSync(join(maildir, name), { recursive: true })
  for (const path of [home, maildir, ...['new', 'cur', 'tmp'].map((name) => join(maildir, name))])
    chmodSync(path, 0o777)
  const port = await freePort()
  writeFileSync(
    join(folder, 'conf'),
    `base_dir = ${folder}/run
state_dir = ${folder}/run
log_path = ${folder}/log
protocols = imap
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
service imap-login {
  inet_listener imap {
    address = 127.0.0.1
    port = ${port}
  }
}
`,
  )
  await daemon(PROGRAM, ['-F', '-c', join(folder, 'conf')], port)
  let nth = 0
  const mailsIn = (path: string) => (existsSync(path) ? readdirSync(path).length : 0)
  return {
    port,
    put(mail) {
      const file = join(maildir, 'new', `${1_700_000_000 + nth++}.M1P1.test`)
      writeFileSync(file, mail)
      chmodSync(file, 0o666)
    },
    count: (name = '') =>
      mailsIn(join(maildir, name && `.${name}`, 'cur')) + mailsIn(join(maildir, name && `.${name}`, 'new')),
  }
}
