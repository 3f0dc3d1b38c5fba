// How does a test get a real Postfix, with settings of its own, and see what arrived?
import { execFileSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { freePort, isRoot, type RealServer, recipientsIn, serverFolder } from './server.ts'

/** Only root can start Postfix. */
export const hasPostfix = existsSync('/usr/sbin/postfix') && isRoot

const SERVICES = `cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
smtp unix - - n - - smtp
error unix - - n - - error
retry unix - - n - - error
discard unix - - n - - discard
virtual unix - n n - - virtual
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
postlog unix-dgram n - n - 1 postlogd
`

/** A Postfix that keeps all mail for example.org. It ends with the test. */
export async function postfix(settings: Readonly<Record<string, string>> = {}): Promise<RealServer> {
  const folder = serverFolder('postfix')
  chmodSync(folder, 0o755)
  const port = await freePort()
  const [uid, gid] = ['-u', '-g'].map((flag) => Number(execFileSync('id', [flag, 'postfix'], { encoding: 'utf8' })))
  for (const name of ['etc', 'queue', 'data', 'mail']) mkdirSync(join(folder, name))
  for (const name of ['data', 'mail']) chownSync(join(folder, name), uid ?? 0, gid ?? 0)
  const main = {
    compatibility_level: '3.6',
    queue_directory: `${folder}/queue`,
    data_directory: `${folder}/data`,
    maillog_file: `${folder}/log`,
    maillog_file_prefixes: folder,
    myhostname: 'mail.example.com',
    mydestination: '',
    mynetworks: '127.0.0.0/8',
    inet_interfaces: '127.0.0.1',
    inet_protocols: 'ipv4',
    alias_maps: '',
    local_recipient_maps: '',
    virtual_mailbox_domains: 'example.org',
    virtual_mailbox_maps: 'static:all/',
    virtual_mailbox_base: `${folder}/mail`,
    virtual_uid_maps: `static:${uid}`,
    virtual_gid_maps: `static:${gid}`,
    virtual_minimum_uid: '1',
    ...settings,
  }
  const lines = Object.entries(main).map(([name, value]) => `${name} = ${value}`)
  writeFileSync(join(folder, 'etc/main.cf'), `${lines.join('\n')}\n`)
  writeFileSync(join(folder, 'etc/master.cf'), `127.0.0.1:${port} inet n - n - - smtpd\n${SERVICES}`)
  const run = (command: string) =>
    execFileSync('/usr/sbin/postfix', ['-c', `${folder}/etc`, command], { stdio: 'ignore' })
  run('start')
  onTestFinished(() => {
    run('abort')
  })
  const box = join(folder, 'mail/all/new')
  return {
    url: `smtp://127.0.0.1:${port}`,
    arrived: () => recipientsIn(box, 'Delivered-To'),
  }
}
