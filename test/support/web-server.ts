// A web site on loopback whose pages a test writes.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

export interface SitePage {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
}

export interface Site {
  readonly origin: string
  /** `GET /path`, in the order in which they came. */
  readonly requests: string[]
  /** What is there, by path; a function answers by itself. */
  readonly pages: Map<string, SitePage | ((request: IncomingMessage, response: ServerResponse) => void)>
}

/** Opens a site until the test is over; a path that it lacks is a 404. */
export async function openSite(pages: Readonly<Record<string, SitePage['body'] | SitePage>> = {}): Promise<Site> {
  const site: Omit<Site, 'origin'> = { requests: [], pages: new Map() }
  for (const [path, page] of Object.entries(pages))
    site.pages.set(path, typeof page === 'string' || page instanceof Uint8Array ? { body: page } : (page ?? {}))
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    site.requests.push(path)
    const page = site.pages.get(path)
    if (typeof page === 'function') return page(request, response)
    const { status = page ? 200 : 404, headers = {}, body = '' } = page ?? {}
    const type = headers['content-type'] ?? (/<rss|<feed|<rdf/i.test(String(body)) ? 'application/xml' : 'text/html')
    response.writeHead(status, { 'content-type': type, ...headers }).end(body)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { ...site, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}
