// Who on this machine may see what the preview shows?
import { timingSafeEqual } from 'node:crypto'
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'

/**
 * Every account of a machine reaches its ports, so data is for whoever has the address that the preview printed: its
 * secret, once in `?token=…`, becomes a cookie that no script can read and no other site can use.
 */
export function mayRead(context: Context, secret: string, port: number): boolean {
  if (isSame(getCookie(context, cookieName(port)), secret)) return true
  if (!isSame(context.req.query('token'), secret)) return false
  // RFC 6265bis §5.6.7: Strict, since nothing else than the page's own requests needs it.
  setCookie(context, cookieName(port), secret, { httpOnly: true, sameSite: 'Strict', path: '/' })
  return true
}

/** Compares without telling by its duration how much of a guess was right. */
export function isSame(given: string | undefined, secret: string): boolean {
  const [a, b] = [Buffer.from(given ?? ''), Buffer.from(secret)]
  return a.length === b.length && timingSafeEqual(a, b)
}

/** Cookies are shared by all ports of a host, and another newsletter may have its preview open. */
function cookieName(port: number): string {
  return `digestif-${port}`
}

/** Nothing on this page comes from the newsletter. */
export const LOCKED_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'"

/** What a person sees who has not got the whole address. */
export const LOCKED_PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Digestif preview</title>
    <style>
      :root { color-scheme: light dark }
      body { font: 16px/1.5 system-ui, sans-serif; margin: 4em auto; max-width: 34em; padding: 0 1em }
    </style>
  </head>
  <body>
    <main>
      <h1>This address is not complete</h1>
      <p>
        The preview is open only to the person who started it. Open the address that
        <code>digestif preview</code> printed in its terminal: it ends in <code>?token=…</code>, and is a new one each
        time the preview starts.
      </p>
    </main>
  </body>
</html>
`
