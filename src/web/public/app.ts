// Which requests do the public pages answer, and with which guards?
import { Hono } from 'hono'
import { archiveRoutes } from './archive-routes.ts'
import { html, policyFor } from './layout.ts'
import { leaveRoutes } from './leave-routes.ts'
import type { Metrics } from './metrics.ts'
import { preferenceRoutes } from './preference-routes.ts'
import type { Bindings, Site } from './site.ts'
import { subscribeRoutes } from './subscribe-routes.ts'
import { webhookRoutes } from './webhook-routes.ts'

/** What every answer says unless its route says otherwise; the server sets it, so that no answer can be without. */
export function guardsOf({ side, frame }: Site): readonly (readonly [name: string, value: string])[] {
  return [
    ['content-security-policy', policyFor(frame.style)],
    ['cache-control', 'no-store'],
    // A link to a reader's page must not be told to other sites.
    ['referrer-policy', 'no-referrer'],
    ['x-content-type-options', 'nosniff'],
    ['x-frame-options', 'DENY'],
    ...(side.url.startsWith('https:') ? [['strict-transport-security', 'max-age=31536000'] as const] : []),
  ]
}

/** The path below that of `url`, which a proxy may pass on, or take off. */
export function pathUnder({ side }: Site): (path: string) => string {
  const base = new URL(side.url).pathname.replace(/\/$/, '')
  return (path) =>
    base !== '' && (path === base || path.startsWith(`${base}/`)) ? path.slice(base.length) || '/' : path
}

/** The pages as a function from requests to responses. */
export function publicApp(site: Site, metrics: Metrics): Hono<{ Bindings: Bindings }> {
  const { words, side } = site
  const under = pathUnder(site)
  const app = new Hono<{ Bindings: Bindings }>({
    getPath({ url }) {
      // The server has made it a whole and normal one; to parse it again would cost as much as finding the route.
      return under(url.slice(url.indexOf('/', url.indexOf('//') + 2)).split(/[?#]/, 1)[0] ?? '')
    },
  })
  app.get('/healthz', async (context) => {
    await side.counts()
    return context.text('ok\n')
  })
  app.get('/metrics', async (context) =>
    context.body(await metrics.text(), 200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' }),
  )
  app.route('/', leaveRoutes(site))
  app.route('/', subscribeRoutes(site))
  app.route('/', preferenceRoutes(site))
  app.route('/', webhookRoutes(site))
  app.route('/', archiveRoutes(site))
  app.notFound((context) => context.html(site.page(words.notFound, html``), 404))
  app.onError((_, context) => context.html(site.page(words.failed, html``), 500))
  return app
}
