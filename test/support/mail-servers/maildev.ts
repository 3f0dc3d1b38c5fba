// How does a test get a real MailDev?
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { daemon, freePort, type RealServer, recipientsIn, serverFolder, UNPACKED } from './server.ts'

const PROGRAM = join(UNPACKED, 'node_modules/maildev/dist/bin/maildev.js')

export const hasMailDev = existsSync(PROGRAM)

/** A MailDev, which takes every mail. It ends with the test. */
export async function mailDev(): Promise<RealServer> {
  const folder = join(serverFolder('maildev'), 'mail')
  mkdirSync(folder)
  const port = await freePort()
  const args = ['-s', String(port), '--ip', '127.0.0.1', '--disable-web', '--mail-directory', folder, '--silent']
  await daemon(process.execPath, [PROGRAM, ...args], port)
  return { url: `smtp://127.0.0.1:${port}`, arrived: () => recipientsIn(folder, 'To') }
}
