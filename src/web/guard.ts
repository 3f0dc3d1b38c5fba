// Which requests may reach the preview, and what may other sites do with its answers?
import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import type { ProblemCode } from '../model/codes.ts'
import type { Problem } from '../model/problem.ts'

/** A secret that only the page served by this process can read, so it proves where a request comes from. */
export function newToken(): string {
  return randomBytes(24).toString('base64url')
}

/**
 * Accepts requests that a browser on this machine sends for the preview's own page, and nothing else. It blocks three
 * attacks: a foreign name that resolves to this machine (DNS rebinding, seen in `Host`), requests of another page
 * (`Sec-Fetch-Site`, `Origin`; another port is another origin), and a form or script that triggers a send (POST needs
 * JSON and the token).
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
    return refused(421, 'foreign-host', `The preview does not answer to the name “${host.slice(0, 100)}”.`)
  if (!isOwn(context)) return refused(403, 'foreign-page', 'The request comes from another page.')
  if (method === 'GET' || method === 'HEAD') return undefined
  if (method !== 'POST') return refused(405, 'foreign-page', `The preview does not accept ${method} requests.`)
  const isJson = /^application\/json\s*(;|$)/.test(context.req.header('content-type') ?? '')
  if (context.req.header('origin') === `http://${host}` && isJson && hasToken(context, token)) return undefined
  return refused(403, 'foreign-page', 'The request does not come from the preview’s own page.')
}

/** Browsers report where a request comes from. From elsewhere, only a link to the page itself is allowed. */
function isOwn({ req }: Context): boolean {
  const site = req.header('sec-fetch-site')
  if (site === undefined || site === 'same-origin' || site === 'none') return true
  return req.path === '/' && req.method === 'GET' && req.header('sec-fetch-dest') === 'document'
}

function hasToken({ req }: Context, token: string): boolean {
  const given = Buffer.from(req.header('x-digestif-token') ?? '')
  const expected = Buffer.from(token)
  return given.length === expected.length && timingSafeEqual(given, expected)
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

/** Keeps other origins from reading, framing or embedding a response, and browsers from storing it. Mails set their own policy. */
function secure({ res }: Context): void {
  const { headers } = res
  if (!headers.has('content-security-policy')) headers.set('content-security-policy', PAGE_POLICY)
  headers.set('x-content-type-options', 'nosniff')
  headers.set('referrer-policy', 'no-referrer')
  headers.set('cross-origin-resource-policy', 'same-origin')
  headers.set('cross-origin-opener-policy', 'same-origin')
  headers.set('cache-control', 'no-store')
}

function refused(status: Refusal['status'], code: ProblemCode, what: string): Refusal {
  return {
    status,
    problem: { code, what, fix: 'Open the address that "digestif preview" printed, in a tab of its own.' },
  }
}
