// How does a test get a newsletter that can be sent, and send it?
import { spawn } from 'node:child_process'
import { inject } from 'vitest'
import { article, digestif, folderWith, type Run } from './digestif.ts'
import type { MailServer } from './mail-server.ts'

/** Enough to be sent. */
export const CONFIG = {
  title: 'Harbours',
  from: 'Harbours <harbours@example.com>',
  permalink: 'https://example.com/:slug',
  imprint: 'Harbours, 1 Quay, Eastport',
  timeZone: 'UTC',
}

/** Two articles that tell two stories. */
export const ARTICLES = {
  'articles/eastport.md': article('Eastport', '2026-03-01', '', 0),
  'articles/westport.md': article('Westport', '2026-03-02', '', 1),
}

/** A newsletter with readers, sent by the server; gone after the test. */
export function newsletter(
  server: Pick<MailServer, 'url'>,
  readers: readonly string[],
  settings: object = {},
  files: Readonly<Record<string, string | Uint8Array>> = {},
): string {
  const folder = folderWith({
    ...ARTICLES,
    'digestif.config.json': JSON.stringify({ ...CONFIG, ...settings }),
    '.env': `SMTP_URL=${server.url}\nDIGESTIF_SECRET=secret-of-the-test\n`,
    ...files,
  })
  if (readers.length > 0) digestif(folder, ['subscribers', 'import', '-'], `email\n${readers.join('\n')}\n`)
  return folder
}

export const readers = (count: number) => Array.from({ length: count }, (_, at) => `reader${at}@example.org`)

/** Sends without asking, to the end. */
export const send = (folder: string, ...args: string[]): Run => digestif(folder, ['send', '--yes', ...args])

/** Sends until the server took so many mails, and kills it then. Returns whether it was killed before it ended. */
export async function killedSend(folder: string, server: Pick<MailServer, 'taken'>, taken: number): Promise<boolean> {
  const child = spawn(process.execPath, [inject('program'), 'send', '--yes'], { cwd: folder, stdio: 'ignore' })
  const over = new Promise((done) => child.once('close', done))
  while (server.taken().length < taken && child.exitCode === null) await new Promise((done) => setTimeout(done, 2))
  const wasKilled = child.kill('SIGKILL')
  await over
  return wasKilled
}
