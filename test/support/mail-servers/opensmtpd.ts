// How does a test get a real OpenSMTPD?
import { execFileSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { daemon, freePort, isRoot, type RealServer, recipientsIn, serverFolder } from './server.ts'

const PROGRAM = '/usr/sbin/smtpd'

export const hasOpenSmtpd = existsSync(PROGRAM) && isRoot

/** An OpenSMTPD that keeps all mail for example.org and the sender. Only one runs at a time; it ends with the test. */
export async function openSmtpd(): Promise<RealServer> {
  const folder = serverFolder('opensmtpd')
  chmodSync(folder, 0o755)
  mkdirSync(join(folder, 'mail'))
  chownSync(join(folder, 'mail'), Number(execFileSync('id', ['-u', 'nobody'], { encoding: 'utf8' })), 0)
  const port = await freePort()
  writeFileSync(
    join(folder, 'conf'),
    `listen on 127.0.0.1 port ${port}
table everybody { "@" = "nobody" }
action box maildir "${folder}/mail" virtual <everybody>
match from any for domain { "example.org", "example.com" } action box
`,
  )
  await daemon(PROGRAM, ['-d', '-f', join(folder, 'conf')], port)
  return {
    url: `smtp://127.0.0.1:${port}`,
    arrived: () => recipientsIn(join(folder, 'mail/new'), 'Delivered-To'),
  }
}
