// How does a reader leave (RFC 8058)?
import { Hono } from 'hono'
import { fillTitle } from './fill.ts'
import { html } from './layout.ts'
import type { Bindings, Site } from './site.ts'

/** GET and HEAD show a button and change nothing, for scanners follow every link. Its POST is answered by `openOften`. */
export function leaveRoutes({ side, words, frame, page }: Site): Hono<{ Bindings: Bindings }> {
  const app = new Hono<{ Bindings: Bindings }>()
  app.get('/unsubscribe/:token', (context) => {
    const token = context.req.param('token')
    if (!side.knows(token)) return context.html(page(words.badLink, html``), 404)
    const ask = fillTitle(words.unsubscribeAsk, frame.title)
    const form = html`<form method="post"><input type="hidden" name="List-Unsubscribe" value="One-Click"><button>${words.unsubscribe}</button></form><p><a href="${side.url}/preferences/${token}">${words.preferences}</a></p>`
    return context.html(page(ask, form))
  })
  return app
}
