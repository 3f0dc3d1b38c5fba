// What do all real mail servers of the tests have in common?
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { onTestFinished } from 'vitest'

/** Where `.ci/mail-servers` puts those that cannot be installed beside Postfix. */
export const UNPACKED = resolve('.cache/mail-servers')

/** Only root can start most of them. */
export const isRoot = process.getuid?.() === 0

export interface RealServer {
  readonly url: string
  /** The readers whose mail is in a mailbox, once each mail. */
  arrived(): string[]
}

/** A folder that every account may enter; gone after the test. */
export function serverFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `digestif-${name}-`))
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }))
  return folder
}

/** Starts a program that stays in the foreground, and waits until its port answers. It ends with the test. */
export async function daemon(program: string, args: readonly string[], port: number, cwd?: string): Promise<void> {
  const child = spawn(program, args, { cwd, stdio: 'ignore', detached: true })
  onTestFinished(() => ended(child))
  await untilAnswers(port)
}

/** The first line that names the recipient in each mail of a folder. */
export function recipientsIn(folder: string, header: string): string[] {
  const line = new RegExp(`^${header}: <?([^>\\s]+)>?$`, 'm')
  return (existsSync(folder) ? readdirSync(folder) : []).flatMap((name) => {
    const [, address] = line.exec(readFileSync(join(folder, name), 'utf8')) ?? []
    return address === undefined ? [] : [address]
  })
}

/** A port of this machine on which nobody listens. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address ? address.port : 0
}

/** Waits until somebody listens on a port of this machine. */
export async function untilAnswers(port: number): Promise<void> {
  const isUp = () =>
    new Promise<boolean>((done) => {
      const socket = connect(port, '127.0.0.1')
      socket.once('connect', () => done(true)).once('error', () => done(false))
      socket.once('connect', () => socket.destroy())
    })
  const until = performance.now() + 30_000
  while (!(await isUp())) {
    if (performance.now() > until) throw new Error(`Nobody answers on port ${port}.`)
    await new Promise((done) => setTimeout(done, 20))
  }
}

/** Ends a program with all that it started. */
async function ended(child: ChildProcess): Promise<void> {
  const over = child.exitCode === null ? new Promise((done) => child.once('exit', done)) : undefined
  if (child.pid !== undefined)
    try {
      process.kill(-child.pid, 'SIGKILL')
    } catch {
      return
    }
  await over
}
