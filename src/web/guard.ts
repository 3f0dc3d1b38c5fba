// Who may ask the preview for something?
import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import type { Problem } from '../model/problem.ts'

/** Proves that a request comes from the page that this process served: no other page can read it. */
export function newToken(): string {
  return randomBytes(24).toString('base64url')
}

/**
 * Lets in what a browser on this machine asks for the preview's own page, and nothing else. Three things could come
 * from elsewhere: a name that was made to point to this machine (DNS rebinding: it stands in `Host`), another page's
 * request (`Sec-Fetch-Site`, `Origin`; another port is another origin), and a form or script that makes it send (POST
 * asks for JSON and the token).
 */
export function guard(token: string, port: () => number): MiddlewareHandler {
  return async (context, next) => {
    const refusal = refusalOf(context, token, port())
    if (refusal) context.res = context.json(refusal.problem, refusal.status)
    else await next()
    secure(context)
  }
}

interface Refusal {
  readonly status: 403 | 405 | 421
  readonly problem: Problem
}

function refusalOf(context: Context, token: string, port: number): Refusal | undefined {
  const { method } = context.req
  const host = context.req.header('host') ?? ''
  if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`)
    return refused(421, 'foreign-host', `The preview is not known as “${host.slice(0, 100)}”.`)
  if (!isOwn(context)) return refused(403, 'foreign-page', 'Another page asked for the preview.')
  if (method === 'GET' || method === 'HEAD') return undefined
  if (method !== 'POST') return refused(405, 'foreign-page', 'There is no such request.')
  const isJson = /^application\/json\s*(;|$)/.test(context.req.header('content-type') ?? '')
  if (context.req.header('origin') === `http://${host}` && isJson && isSame(context, token)) return undefined
  return refused(403, 'foreign-page', 'The request does not come from the preview’s own page.')
}

/** Browsers say where a request comes from. A person may follow a link to the page itself; nothing else is for others. */
function isOwn({ req }: Context): boolean {
  const site = req.header('sec-fetch-site')
  if (site === undefined || site === 'same-origin' || site === 'none') return true
  return req.path === '/' && req.method === 'GET' && req.header('sec-fetch-dest') === 'document'
}

function isSame({ req }: Context, token: string): boolean {
  const given = Buffer.from(req.header('x-digestif-token') ?? '')
  const right = Buffer.from(token)
  return given.length === right.length && timingSafeEqual(given, right)
}

const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** No other origin can read, frame, embed or keep what we answer; a mail brings a policy of its own. */
function secure({ res }: Context): void {
  const { headers } = res
  if (!headers.has('content-security-policy')) headers.set('content-security-policy', PAGE_POLICY)
  headers.set('x-content-type-options', 'nosniff')
  headers.set('referrer-policy', 'no-referrer')
  headers.set('cross-origin-resource-policy', 'same-origin')
  headers.set('cross-origin-opener-policy', 'same-origin')
  headers.set('cache-control', 'no-store')
}

function refused(status: Refusal['status'], code: string, what: string): Refusal {
  return {
    status,
    problem: { code, what, fix: 'Open the address that "digestif preview" printed, in a tab of its own.' },
  }
}
