// Which requests may reach the preview, and what may other sites do with its answers?
import { randomBytes } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import type { ProblemCode } from '../model/codes.ts'
import type { Problem } from '../model/problem.ts'
import { isSame, LOCKED_PAGE, LOCKED_POLICY, mayRead } from './access.ts'

/** What only this process knows until it says it. */
export interface Secrets {
  /** In the page: only the page served by this process can read it, so it proves where a request comes from. */
  readonly page: string
  /** In the address that is printed: it proves that a person who may see the terminal opened it. */
  readonly access: string
}

export function newSecrets(): Secrets {
  const secret = () => randomBytes(24).toString('base64url')
  return { page: secret(), access: secret() }
}

/**
 * Accepts requests that a browser on this machine sends for the preview's own page, and nothing else. It blocks four
 * attacks: a foreign name that resolves to this machine (DNS rebinding, seen in `Host`), requests of another page
 * (`Sec-Fetch-Site`, `Origin`; another port is another origin), a form or script that triggers a send (POST needs
 * JSON and the page's token), and another account of the machine (data needs the secret of the printed address).
 */
export function guard(secrets: Secrets, port: () => number): MiddlewareHandler {
  return async (context, next) => {
    const refusal = refusalOf(context, secrets.page, port())
    if (refusal) context.res = context.json(refusal.problem, refusal.status)
    else if (mayRead(context, secrets.access, port()) || context.req.path.startsWith('/page/')) await next()
    else context.res = await locked(context)
    secure(context)
  }
}

/** People get a page that says where the address is, and programs a problem. The bare address is not a mistake. */
async function locked(context: Context): Promise<Response> {
  const { path } = context.req
  if (path === '/' || path.endsWith('/html')) {
    context.header('content-security-policy', LOCKED_POLICY)
    return context.html(LOCKED_PAGE, path === '/' && context.req.query('token') === undefined ? 200 : 401)
  }
  return context.json(NO_ACCESS, 401)
}

const NO_ACCESS: Problem = {
  code: 'no-access',
  what: 'The preview is open only to the person who started it.',
  fix: 'Open the whole address that "digestif preview" printed, with its "?token=…".',
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
  if (
    context.req.header('origin') === `http://${host}` &&
    isJson &&
    isSame(context.req.header('x-digestif-token'), token)
  )
    return undefined
  return refused(403, 'foreign-page', 'The request does not come from the preview’s own page.')
}

/** Browsers report where a request comes from. From elsewhere, only a link to the page itself is allowed. */
function isOwn({ req }: Context): boolean {
  const site = req.header('sec-fetch-site')
  if (site === undefined || site === 'same-origin' || site === 'none') return true
  return req.path === '/' && req.method === 'GET' && req.header('sec-fetch-dest') === 'document'
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
