// How is the preview opened and closed?
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type { Clock, Log } from '../model/ports.ts'
import { DigestError } from '../model/problem.ts'
import { previewApp } from './app.ts'
import { addChecks } from './checks.ts'
import { openDecisions } from './decisions.ts'
import { newToken } from './guard.ts'
import { openLive, type Source } from './live-preview.ts'
import { openSending } from './sending.ts'
import { openWatch } from './watch.ts'

/** Where the preview is open, on this machine only. */
export interface Preview {
  readonly url: string
  readonly isSending: boolean
  /** What is being sent is finished first as far as it is in hand. */
  close(): Promise<void>
}

/** Browsers and people know it by now, and hardly a program uses it. */
const PORT = 4747
const TRIES = 20

/**
 * Opens the preview of one newsletter; the first issue is made meanwhile. Without a port the first free one from 4747 on
 * is taken. Throws a DigestError `port-taken` where a port was given.
 */
export async function openPreview({
  port,
  clock,
  log,
  ...source
}: Source & { readonly port?: number; readonly clock: Clock; readonly log: Log }): Promise<Preview> {
  const live = await openLive(source, { clock, log })
  let taken = 0
  const sending = openSending(live)
  const decisions = openDecisions(live)
  live.afterMade(async () => ({ decisions: await decisions.view() }))
  live.afterMade(async ({ newsletter }) => ({ past: await newsletter.records.inFolder() }))
  addChecks(live)
  live.afterMade(async () => ({ sending: await sending.look() }))
  const app = previewApp(live, sending, decisions, { token: newToken(), port: () => taken })
  const server = createServer(getRequestListener(app.fetch, { overrideGlobalObjects: false }))
  taken = await listen(server, port)
  void live.remake()
  const unwatch = openWatch(live, source)
  return {
    url: `http://127.0.0.1:${taken}/`,
    get isSending() {
      return live.view.sending.state === 'sending'
    },
    async close() {
      await unwatch()
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
    const what = `The port ${wanted} is taken by another program.`
    throw new DigestError({
      code: 'port-taken',
      what,
      fix: 'Name another with --port, or leave it out: then a free one is found.',
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
