// How does a test open the public pages of a real folder, as a service runs them?
import { spawn } from 'node:child_process'
import { inject, onTestFinished } from 'vitest'
import { type MailServer, mailServer } from './mail-server.ts'
import { newsletter } from './newsletter.ts'

/** Readers reach the pages here; the test reaches the same paths on its own machine. */
export const URL_SET = 'https://news.example.com/weekly'

export interface PublicPages {
  readonly folder: string
  readonly server: MailServer
  readonly port: number
  /** Asks for a path below `url`. */
  ask(path: string, request?: RequestInit): Promise<Response>
  post(
    path: string,
    fields?: Readonly<Record<string, string>>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Response>
  /** The link of the last mail to an address, as a path below `url`; waits for the mail. */
  linkTo(
    address: string,
    kind: 'confirm' | 'unsubscribe' | 'preferences' | 'preferences/asked',
    nth?: number,
  ): Promise<string>
  /** Asks it to end as a service is; returns how it ended and what it logged. */
  stop(): Promise<{ readonly exit: number | null; readonly log: string }>
}

export async function publicPages(readers: readonly string[] = [], settings: object = {}): Promise<PublicPages> {
  const server = await mailServer()
  const folder = newsletter(server, readers, { url: URL_SET, ...settings })
  const child = spawn(process.execPath, [inject('program'), 'serve', '--port', '0'], { cwd: folder })
  let log = ''
  child.stderr.on('data', (part) => (log += part))
  const over = new Promise<number | null>((done) => child.once('close', done))
  onTestFinished(async () => {
    child.kill('SIGKILL')
    await over
  })
  const base = await new Promise<string>((done, failed) => {
    child.stdout.once('data', (line) => done(String(line).trim()))
    child.once('close', () => failed(new Error(log)))
  })
  const ask = (path: string, request: RequestInit = {}) =>
    fetch(`${base}/weekly${path}`, { redirect: 'manual', ...request })
  return {
    folder,
    server,
    port: Number(new URL(base).port),
    ask,
    post: (path, fields = {}, headers = {}) =>
      ask(path, { method: 'POST', body: new URLSearchParams(fields), headers }),
    async linkTo(address, kind, nth = 1) {
      for (;;) {
        const mail = server.taken().filter(({ to }) => to === address)[nth - 1]
        const text = mail?.mail.replace(/=\r?\n/g, '').replace(/\r?\n[ \t]/g, '')
        const link = text && new RegExp(`${URL_SET}(/${kind}/[\\w.-]+)`).exec(text)?.[1]
        if (link) return link
        await new Promise((next) => setTimeout(next, 20))
      }
    },
    async stop() {
      child.kill('SIGTERM')
      return { exit: await over, log }
    },
  }
}
