// How are the requests answered that come by the thousand when an issue has gone out?
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { PublishedIssue } from '../../model/public-side.ts'
import { guardsOf, pathUnder } from './app.ts'
import { issuePage } from './archive.ts'
import { BODY_BYTES } from './form.ts'
import { has, type KeptPage, keptPage } from './kept-page.ts'
import { html, ISSUE_POLICY } from './layout.ts'
import type { Site } from './site.ts'

export type Listener = (request: IncomingMessage, response: ServerResponse) => void

const HTML = { 'content-type': 'text/html; charset=UTF-8' }
/** What is sent never changes, but its folder can be deleted. */
const ISSUE_HEADERS = { ...HTML, 'cache-control': 'public, max-age=3600', 'content-security-policy': ISSUE_POLICY }

/**
 * Whoever leaves by one click or reads an issue is answered by Node's own request and response: a framework takes a quarter of
 * what such a request costs. All others go to `otherwise`.
 */
export function openOften(site: Site, otherwise: Listener): Listener {
  const { side } = site
  const guards = Object.fromEntries(guardsOf(site))
  const under = pathUnder(site)
  const leave = leaving(site)
  /** A page stays the same object for as long as it is unchanged; its headers are put together once. */
  const issuePages = new WeakMap<PublishedIssue, KeptPage>()
  const headersOf = new WeakMap<KeptPage, string[]>()

  const send = (response: ServerResponse, status: number, page: KeptPage) => {
    const all = () => Object.entries({ ...guards, ...page.headers, 'content-length': String(page.bytes.length) }).flat()
    const headers = headersOf.get(page) ?? all()
    headersOf.set(page, headers)
    response.writeHead(status, headers).end(page.bytes)
  }
  const sendIssue = async (id: string, request: IncomingMessage, response: ServerResponse) => {
    const issue = await side.issue(id)
    if (!issue) return otherwise(request, response)
    const page = issuePages.get(issue) ?? keptPage(issuePage(site.frame, issue), ISSUE_HEADERS)
    issuePages.set(issue, page)
    if (!has(request.headers['if-none-match'], page.etag)) return send(response, 200, page)
    const { 'content-type': _, ...headers } = page.headers
    response.writeHead(304, { ...guards, ...headers }).end()
  }
  return (request, response) => {
    const { method, url = '' } = request
    // A proxy may name the host before the path (RFC 9112 §3.2.2).
    const path = under(url.replace(/^https?:\/\/[^/?#]*/i, '').split(/[?#]/, 1)[0] ?? '')
    const failed = () => response.headersSent || send(response, 500, leave.failed)
    const [, token] = (method === 'POST' && /^\/unsubscribe\/([^/]+)$/.exec(path)) || []
    if (token !== undefined)
      return void leave.by(decoded(token), request).then(([status, page]) => send(response, status, page), failed)
    const [, id] = ((method === 'GET' || method === 'HEAD') && /^\/archive\/([\w-]+)\/$/.exec(path)) || []
    if (id !== undefined) return void sendIssue(id, request, response).catch(failed)
    otherwise(request, response)
  }
}

/**
 * POST unsubscribes whoever the token names, whatever cookies, origin or body come with it, and answers without a redirect
 * (RFC 8058 §3.1). The token says it all: a body that can't be read must not keep anybody on the list.
 */
function leaving({ side, words, page }: Site) {
  const kept = (content: string, headers = {}) => keptPage(content, { ...HTML, ...headers })
  const left = kept(page(words.unsubscribed, html`<p><a href="${side.url}/">${words.subscribe}</a></p>`))
  const badLink = kept(page(words.badLink, html``))
  const failed = kept(page(words.failed, html``))
  const large = kept(page(words.failed, html``), { connection: 'close' })
  return {
    failed,
    async by(token: string, request: IncomingMessage): Promise<[status: number, page: KeptPage]> {
      if (await isTooLarge(request)) return [413, large]
      return (await side.unsubscribe(token)) === 'done' ? [200, left] : [404, badLink]
    },
  }
}

/** Nobody has to write a character of a token in percent, but whoever does means the same (RFC 3986 §6.2.2.2). */
function decoded(token: string): string {
  try {
    return decodeURIComponent(token)
  } catch {
    return token
  }
}

/** Whether the body is longer than any form of ours, whatever it says. It is waited for only where its length is not given. */
async function isTooLarge(request: IncomingMessage): Promise<boolean> {
  const { 'content-length': length, 'transfer-encoding': chunked } = request.headers
  request.resume()
  // Node reads no more of it than that.
  if (chunked === undefined) return Number(length ?? 0) > BODY_BYTES
  return new Promise((done) => {
    let size = 0
    request.on('data', (part: Uint8Array) => {
      size += part.length
      if (size > BODY_BYTES) done(true)
    })
    request.on('close', () => done(false))
  })
}
