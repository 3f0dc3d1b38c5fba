// How does a test get a real Haraka?
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { daemon, freePort, type RealServer, recipientsIn, serverFolder, UNPACKED } from './server.ts'

const PROGRAM = join(UNPACKED, 'node_modules/Haraka/bin/haraka')

export const hasHaraka = existsSync(PROGRAM)

/** Haraka has no mailboxes of its own. */
const keepIn = (folder: string) => `const { createWriteStream } = require('node:fs')
exports.hook_queue = (next, connection) => {
  const { uuid, rcpt_to, message_stream } = connection.transaction
  const file = createWriteStream(\`${folder}/\${uuid}\`)
  file.write(\`Delivered-To: \${rcpt_to[0].address}\\n\`)
  file.on('finish', () => next(OK))
  message_stream.pipe(file)
}
`

/** A Haraka that keeps all mail for example.org and the sender, with its default settings. It ends with the test. */
export async function haraka(): Promise<RealServer> {
  const folder = serverFolder('haraka')
  const port = await freePort()
  execFileSync(process.execPath, [PROGRAM, '-i', folder], { stdio: 'ignore' })
  mkdirSync(join(folder, 'mail'))
  const files = {
    'config/smtp.ini': `listen=127.0.0.1:${port}\nnodes=0\n`,
    'config/plugins': 'rcpt_to.in_host_list\nkeep\n',
    'config/host_list': 'example.org\nexample.com\n',
    'plugins/keep.js': keepIn(join(folder, 'mail')),
  }
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  await daemon(process.execPath, [PROGRAM, '-c', folder], port)
  return {
    url: `smtp://127.0.0.1:${port}`,
    arrived: () => recipientsIn(join(folder, 'mail'), 'Delivered-To'),
  }
}
