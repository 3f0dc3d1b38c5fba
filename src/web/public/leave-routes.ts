// How does a reader leave (RFC 8058)?
import { Hono } from 'hono'
import { fillTitle } from './fill.ts'
import { isTooLarge } from './form.ts'
import { html } from './layout.ts'
import type { Bindings, Site } from './site.ts'

/**
 * GET and HEAD show a button and change nothing, for scanners follow every link. POST unsubscribes whoever the token
 * names, whatever cookies or origin come with it, and answers without a redirect (RFC 8058 §3.1).
 */
export function leaveRoutes({ side, words, frame, page }: Site): Hono<{ Bindings: Bindings }> {
  const app = new Hono<{ Bindings: Bindings }>()
  const left = page(words.unsubscribed, html`<p><a href="${side.url}/">${words.subscribe}</a></p>`)
  // Mail programs ask for it by the thousand when an issue has come.
  const answer = {
    body: new TextEncoder().encode(left),
    init: { headers: { 'content-type': 'text/html; charset=UTF-8' } },
  }
  app.get('/unsubscribe/:token', (context) => {
    const token = context.req.param('token')
    if (!side.knows(token)) return context.html(page(words.badLink, html``), 404)
    const ask = fillTitle(words.unsubscribeAsk, frame.title)
    const form = html`<form method="post"><input type="hidden" name="List-Unsubscribe" value="One-Click"><button>${words.unsubscribe}</button></form><p><a href="${side.url}/preferences/${token}">${words.preferences}</a></p>`
    return context.html(page(ask, form))
  })
  app.post('/unsubscribe/:token', async (context) => {
    // The token says it all: a body that can't be read must not keep anybody on the list.
    if (await isTooLarge(context)) return context.html(page(words.failed, html``), 413)
    const outcome = await side.unsubscribe(context.req.param('token'))
    if (outcome !== 'done') return context.html(page(words.badLink, html``), 404)
    return new Response(answer.body, answer.init)
  })
  return app
}
