// How is the preview's server started and stopped?
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type { watch } from 'chokidar'
import type { Clock, Log } from '../model/ports.ts'
import { DigestError } from '../model/problem.ts'
import { previewApp } from './app.ts'
import { addChecks } from './checks.ts'
import { openDecisions } from './decisions.ts'
import { newSecrets } from './guard.ts'
import { openLivePreview, type Source } from './live-preview.ts'
import { openSending } from './sending.ts'
import { openWatch } from './watch.ts'

/** A running preview, reachable from this machine only. */
export interface Preview {
  /** With the secret that opens it. */
  readonly url: string
  readonly isSending: boolean
  /** Lets a running send finish the mails that it has begun. */
  close(): Promise<void>
}

/** Always the same where it is free. */
const PORT = 4747
const TRIES = 20

/**
 * Opens the preview of one newsletter; the first issue is made in the background. Without a port it takes the first free
 * one from 4747 on. Throws a DigestError `port-taken` where the given port is not free.
 */
export async function openPreview({
  port,
  clock,
  log,
  follow,
  ...source
}: Source & {
  readonly port?: number
  readonly clock: Clock
  readonly log: Log
  /** How files are watched. */
  readonly follow?: typeof watch
}): Promise<Preview> {
  const live = await openLivePreview(source, { clock, log })
  let openPort = 0
  const sending = openSending(live)
  const decisions = openDecisions(live)
  // What “Undo” undoes is what the list of stories shows.
  live.showWith(async () => ({ decisions: await decisions.view() }))
  live.extendView(async ({ newsletter }) => ({ past: await newsletter.records.inFolder() }))
  addChecks(live)
  live.extendView(async () => ({ sending: await sending.refresh() }))
  const secrets = newSecrets()
  const files = openWatch(live, source, follow)
  const app = previewApp(live, sending, decisions, { secrets, port: () => openPort, files })
  const server = createServer(getRequestListener(app.fetch, { overrideGlobalObjects: false }))
  openPort = await listen(server, port).catch(async (error: unknown) => {
    // A watcher that is open keeps the program running.
    await files.close()
    throw error
  })
  void live.remake()
  return {
    url: `http://127.0.0.1:${openPort}/?token=${secrets.access}`,
    get isSending() {
      return live.view.sending.state === 'sending'
    },
    async close() {
      await files.close()
      await sending.close()
      await live.newsletter[Symbol.asyncDispose]()
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
    },
  }
}

async function listen(server: Server, wanted: number | undefined): Promise<number> {
  if (wanted !== undefined) {
    const opened = await listenOn(server, wanted)
    if (opened !== undefined) return opened
    const what = `Another program is using port ${wanted}.`
    throw new DigestError({
      code: 'port-taken',
      what,
      fix: 'Choose another port with --port, or leave --port out to use a free one.',
    })
  }
  for (let next = PORT; next < PORT + TRIES; next++) {
    const opened = await listenOn(server, next)
    if (opened !== undefined) return opened
  }
  return (await listenOn(server, 0)) ?? 0
}

function listenOn(server: Server, port: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' || error.code === 'EACCES' ? resolve(undefined) : reject(error)
    server.once('error', failed)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', failed)
      resolve((server.address() as AddressInfo).port)
    })
  })
}
