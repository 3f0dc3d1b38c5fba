// How does a test get a real Exim?
import { execFileSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { daemon, freePort, isRoot, type RealServer, recipientsIn, serverFolder, UNPACKED } from './server.ts'

const PROGRAM = join(UNPACKED, 'usr/sbin/exim4')

export const hasExim = existsSync(PROGRAM) && isRoot

/** An Exim that keeps all mail for example.org and the sender, with Exim's default limits. It ends with the test. */
export async function exim(): Promise<RealServer> {
  const folder = serverFolder('exim')
  chmodSync(folder, 0o755)
  const port = await freePort()
  const id = (flag: string) => Number(execFileSync('id', [flag, 'Debian-exim'], { encoding: 'utf8' }))
  for (const name of ['spool', 'log', 'mail']) {
    mkdirSync(join(folder, name))
    chownSync(join(folder, name), id('-u'), id('-g'))
  }
  writeFileSync(
    join(folder, 'conf'),
    `exim_path = ${PROGRAM}
keep_environment =
spool_directory = ${folder}/spool
log_file_path = ${folder}/log/%slog
pid_file_path = ${folder}/spool/pid
daemon_smtp_ports = ${port}
local_interfaces = 127.0.0.1
primary_hostname = mail.example.com
acl_smtp_rcpt = recipient
acl_smtp_data = accept
host_lookup =
begin acl
recipient:
  accept domains = example.org : example.com
  deny message = relay not permitted
begin routers
all:
  driver = accept
  transport = box
begin transports
box:
  driver = appendfile
  directory = ${folder}/mail
  maildir_format
  create_directory
  envelope_to_add
  user = Debian-exim
begin retry
* * F,2h,15m
`,
  )
  await daemon(PROGRAM, ['-C', join(folder, 'conf'), '-bdf', '-q2s'], port)
  return {
    url: `smtp://127.0.0.1:${port}`,
    arrived: () => recipientsIn(join(folder, 'mail/new'), 'Envelope-to'),
  }
}
