// How is the server of the public pages started and stopped?
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { DigestError } from '../../model/problem.ts'
import type { Newsletter } from '../../newsletter.ts'
import { type AccessLog, openAccessLog } from './access-log.ts'
import { guardsOf, publicApp } from './app.ts'
import { networkOf } from './limiter.ts'
import { openMailQueue } from './mail-queue.ts'
import { openMetrics } from './metrics.ts'
import { openOften } from './often.ts'
import { type Bindings, siteOf } from './site.ts'

/** The running public pages. */
export interface PublicServer {
  readonly port: number
  readonly host: string
  /** Answers what was asked, sends the mails that are waiting, then ends. */
  close(): Promise<void>
}

const HEADERS_MS = 10_000
const REQUEST_MS = 20_000
/** Longer than proxies keep theirs: else they send requests into connections that are just being closed. */
const KEPT_MS = 75_000
const CONNECTIONS_MAX = 2_000
const DRAIN_MS = 30_000

/** Throws a DigestError `no-url`, `no-from`, `no-secret` or `port-taken`. */
export async function openPublicServer(
  newsletter: Newsletter,
  {
    port,
    host,
    onAccess,
    headersMs = HEADERS_MS,
    requestMs = REQUEST_MS,
  }: {
    readonly port: number
    readonly host: string
    readonly onAccess?: AccessLog | undefined
    /** How long a client may take for its headers, and for a whole request. */
    readonly headersMs?: number
    readonly requestMs?: number
  },
): Promise<PublicServer> {
  const { clock } = newsletter
  const side = await newsletter.publicSide()
  const metrics = openMetrics(side)
  const mails = openMailQueue(() => metrics.mailFailed())
  const site = siteOf(side, newsletter.settings, { clock, mails })
  const app = publicApp(site, metrics)
  const guards = guardsOf(site)
  const log = onAccess && openAccessLog(onAccess)
  const listener = getRequestListener(
    (request, env) => {
      const { incoming } = env as { readonly incoming: IncomingMessage }
      return app.fetch(request, new Asking(incoming))
    },
    // The host that a request names is used for nothing: links are made of the setting "url".
    { hostname: 'localhost' },
  )
  const answer = openOften(site, (request, response) => {
    for (const [name, value] of guards) response.setHeader(name, value)
    void listener(request, response)
  })
  const server = createServer(
    {
      headersTimeout: headersMs,
      requestTimeout: requestMs,
      // By default Node looks for slow ones every half a minute.
      connectionsCheckingInterval: Math.min(headersMs, 1_000),
      keepAliveTimeout: KEPT_MS,
      maxHeaderSize: 16_384,
    },
    (request: IncomingMessage, response: ServerResponse) => {
      const began = performance.now()
      response.on('close', () => {
        const seconds = (performance.now() - began) / 1000
        const { method = '' } = request
        metrics.count(method, response.statusCode, seconds)
        if (!log) return
        const at = clock.now().toISOString()
        const path = pathWithoutToken(request.url ?? '')
        log.add(JSON.stringify({ at, method, path, status: response.statusCode, ms: Math.round(seconds * 1000) }))
      })
      answer(request, response)
    },
  )
  server.maxConnections = CONNECTIONS_MAX
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' || error.code === 'EACCES' ? portTaken(port) : error),
    )
    server.listen(port, host, resolve)
  })
  return {
    port: (server.address() as AddressInfo).port,
    host,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeIdleConnections()
      const late = setTimeout(() => server.closeAllConnections(), DRAIN_MS)
      await closed
      clearTimeout(late)
      log?.close()
      await mails.drained()
    },
  }
}

/** Few requests ask for their network. */
class Asking implements Bindings {
  readonly #request: IncomingMessage

  constructor(request: IncomingMessage) {
    this.#request = request
  }

  get network(): string {
    const { headers, socket } = this.#request
    return networkOf(socket.remoteAddress ?? '', String(headers['x-forwarded-for'] ?? ''))
  }
}

function pathWithoutToken(url: string): string {
  const [path = ''] = url.split('?', 1)
  return path.replace(/\/(unsubscribe|confirm|preferences)\/.*/s, '/$1/…').slice(0, 200)
}

function portTaken(port: number): DigestError {
  const fix = 'Choose another with --port.'
  return new DigestError({
    code: 'port-taken',
    what: `Another program is using port ${port}, or it needs more rights.`,
    fix,
  })
}
