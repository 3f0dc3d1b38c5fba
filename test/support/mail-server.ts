// How does a test get a mail server, and see which mail it accepted?
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { folderWith } from './digestif.ts'

/** A server in another process, on this machine; it ends with the test. */
export interface MailServer {
  readonly port: number
  /** Without encryption, as between programs on one machine. */
  readonly url: string
  /** What it accepted, in order. */
  taken(): Taken[]
  /** Answers whom it holds back, and holds nobody from now on; see `at-data-held` in `mail-server-process.ts`. */
  release(): void
  stop(): Promise<void>
}

interface Taken {
  readonly to: string
  readonly from: string
  readonly mail: string
}

/** How the server behaves, apart from what addresses ask for; `options` are those of the package smtp-server. */
export interface ServerBehaviour {
  readonly options?: Readonly<Record<string, unknown>>
  /** After so many messages it ends a session with 421. */
  readonly sessionMax?: number
}

export async function mailServer(behaviour: ServerBehaviour = {}): Promise<MailServer> {
  const server = await startServer(folderWith(), behaviour)
  onTestFinished(() => server.stop())
  return server
}

/** The same where nobody waits for a test to end. */
export async function startServer(folder: string, behaviour: ServerBehaviour = {}): Promise<MailServer> {
  const log = join(folder, 'taken.jsonl')
  const script = new URL('./mail-server-process.ts', import.meta.url).pathname
  const child = spawn(process.execPath, [script, JSON.stringify({ log, ...behaviour })], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const port = await new Promise<number>((resolve) => child.stdout.once('data', (line) => resolve(Number(line))))
  return {
    port,
    url: `smtp://127.0.0.1:${port}`,
    // Whatever follows the last line end is still being written.
    taken: () =>
      existsSync(log)
        ? readFileSync(log, 'utf8')
            .split('\n')
            .slice(0, -1)
            .map((line) => JSON.parse(line))
        : [],
    release: () => void child.stdin.write('\n'),
    stop: () => ended(child),
  }
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve()
    child.once('close', () => resolve())
    child.kill('SIGKILL')
  })
}
