// How does a test get a mailbox on a real Dovecot?
import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hasDovecotFor, startDovecot } from './dovecot-process.ts'

export const hasDovecotImap = hasDovecotFor('imap')

/** The mailbox of anybody whose password is “secret”; `put` delivers a mail, and the folders say how many they hold. */
export async function dovecotMailbox(): Promise<{
  readonly port: number
  put(mail: string): void
  count(folder?: string): number
}> {
  const { port, home } = await startDovecot('imap', '', (home) => {
    for (const name of ['Maildir', 'Maildir/new', 'Maildir/cur', 'Maildir/tmp']) {
      mkdirSync(join(home, name))
      chmodSync(join(home, name), 0o777)
    }
  })
  const maildir = join(home, 'Maildir')
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
