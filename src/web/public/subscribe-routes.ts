// How does somebody subscribe, and confirm that they want to?
import { type Context, Hono } from 'hono'
import { parseAddress } from '../../model/address.ts'
import { cleanName } from '../../model/subscriber.ts'
import { fillTitle } from './fill.ts'
import { formOf } from './form.ts'
import { html } from './layout.ts'
import type { Bindings, Site } from './site.ts'

interface Written {
  readonly email?: string
  readonly name?: string
}

type At = Context<{ Bindings: Bindings }>

/** Nobody is on the list before they have confirmed, and no answer says whether an address is known. */
export function subscribeRoutes(site: Site): Hono<{ Bindings: Bindings }> {
  const { side, words, frame, page } = site
  const app = new Hono<{ Bindings: Bindings }>()

  app.get('/', (context) => context.html(page(frame.title, formHtml(site, {}))))

  app.post('/subscribe', async (context) => {
    const form = await formOf(context)
    if (form === 'large') return answer(context, 413, words.failed)
    if (form === 'unread') return answer(context, 400, words.badAddress)
    const address = parseAddress((form.get('email') ?? '').slice(0, 1_000))
    if ('problem' in address) return answer(context, 400, words.badAddress, Object.fromEntries(form))
    if (!site.limits.network(context.env.network)) return answer(context, 429, words.tooMany)
    const isRobot = (form.get('website') ?? '') !== ''
    if (!isRobot && site.limits.address(address.key)) {
      const name = cleanName(form.get('name') ?? '')
      const link = side.confirmLink({ address, name })
      site.mails.add(async () => {
        if (!(await side.mayAsk(address))) return
        await side.sendMail({
          to: address.written,
          subject: fillTitle(words.confirmSubject, frame.title),
          text: fillTitle(words.confirmMail, frame.title, link),
        })
      })
    }
    return answer(context, 202, words.checkMail)
  })

  // Browsers ask first whether a page of another host may send JSON here.
  app.options('/subscribe', (context) =>
    context.body(null, 204, {
      ...ANY_SITE,
      'access-control-allow-methods': 'POST',
      'access-control-allow-headers': 'content-type',
    }),
  )

  app.get('/confirm/:token', (context) => {
    const outcome = side.confirmable(context.req.param('token'))
    if (outcome !== 'done') return refused(context, outcome)
    return context.html(page(words.confirmAsk, html`<form method="post"><button>${words.confirm}</button></form>`))
  })

  app.post('/confirm/:token', async (context) => {
    if ((await formOf(context)) === 'large') return answer(context, 413, words.failed)
    const outcome = await side.confirm(context.req.param('token'))
    return outcome === 'done' ? context.html(page(words.confirmed, html``)) : refused(context, outcome)
  })

  function refused(context: At, outcome: 'expired' | 'invalid') {
    return outcome === 'expired'
      ? context.html(page(words.expired, html``), 410)
      : context.html(page(words.badLink, html``), 404)
  }

  /** A site's own form asks in JSON and is answered in JSON. */
  function answer(context: At, status: 202 | 400 | 413 | 429, text: string, written: Written = {}) {
    const isJson = /^application\/json\b/i.test(context.req.header('content-type') ?? '')
    if (isJson) return context.json({ ok: status === 202, message: text }, status, ANY_SITE)
    return context.html(page(text, status === 400 ? formHtml(site, written) : html``), status)
  }

  return app
}

/** No answer tells more than anybody may know, and no cookie comes with what is asked. */
const ANY_SITE = { 'access-control-allow-origin': '*' }

/** With what was written before, for nobody should have to write it twice. */
function formHtml({ side, words }: Site, { email = '', name = '' }: Written) {
  return html`<form method="post" action="${new URL(side.url).pathname.replace(/\/$/, '')}/subscribe">
<label for="email">${words.email}</label><input id="email" name="email" type="email" required autocomplete="email" maxlength="254" value="${email.slice(0, 254)}">
<label for="name">${words.name} (${words.optional})</label><input id="name" name="name" autocomplete="name" maxlength="200" value="${name.slice(0, 200)}">
<div class="trap" aria-hidden="true"><label for="website">${words.trap}</label><input id="website" name="website" tabindex="-1" autocomplete="off"></div>
<button>${words.subscribe}</button></form><p><a href="${side.url}/archive/">${words.archive}</a></p>`
}
