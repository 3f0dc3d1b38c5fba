// What may a reader see and change of what we know of them?
import { type Context, Hono } from 'hono'
import { parseAddress } from '../../model/address.ts'
import { cleanName } from '../../model/subscriber.ts'
import { fillTitle } from './fill.ts'
import { formOf } from './form.ts'
import { html } from './layout.ts'
import type { Bindings, Site } from './site.ts'

type At = Context<{ Bindings: Bindings }>

/** By the signed link of a mail. GET shows, POST with `do` changes. */
export function preferenceRoutes(site: Site): Hono<{ Bindings: Bindings }> {
  const { side, words, frame, page } = site
  const app = new Hono<{ Bindings: Bindings }>()
  const path = '/preferences/:token'
  const bad = (context: At) => context.html(page(words.badLink, html``), 404)

  app.get(path, async (context) => {
    const found = await side.reader(context.req.param('token'))
    if (!found) return bad(context)
    return context.html(page(words.preferences, settingsHtml(site, found.reader.address, found.reader.name)))
  })

  app.post(path, async (context) => {
    const form = await formOf(context)
    if (form === 'large') return context.html(page(words.failed, html``), 413)
    const token = context.req.param('token')
    const found = await side.reader(token)
    if (!found || form === 'unread') return bad(context)
    switch (form.get('do')) {
      case 'name':
        await side.rename(token, cleanName(form.get('name') ?? ''))
        return context.html(page(words.saved, html``))
      case 'address':
        return askNewAddress(context, token, form.get('email') ?? '')
      case 'export': {
        const { reader, received } = found
        return context.body(`${JSON.stringify({ reader, received }, null, 2)}\n`, 200, {
          'content-type': 'application/json; charset=utf-8',
          'content-disposition': 'attachment; filename="my-data.json"',
        })
      }
      case 'erase':
        await side.erase(token)
        return context.html(page(words.erased, html``))
      default:
        return context.html(page(words.failed, html``), 400)
    }
  })

  /** The change is made when the new address confirms it. */
  function askNewAddress(context: At, token: string, written: string) {
    const address = parseAddress(written.slice(0, 1_000))
    if ('problem' in address) return context.html(page(words.badAddress, html``), 400)
    if (!site.limits.network(context.env.network)) return context.html(page(words.tooMany, html``), 429)
    const link = side.changeLink(token, address)
    if (link !== undefined && site.limits.address(address.key))
      site.mails.add(async () => {
        if (!(await side.mayAsk(address))) return
        const subject = fillTitle(words.confirmSubject, frame.title)
        await side.sendMail({ to: address.written, subject, text: fillTitle(words.confirmMail, frame.title, link) })
      })
    return context.html(page(words.checkMail, html``), 202)
  }

  return app
}

function settingsHtml({ words }: Site, address: string, name: string) {
  const act = (what: string) => html`<input type="hidden" name="do" value="${what}">`
  return html`<p>${address}</p>
<section><form method="post">${act('name')}<label for="name">${words.name}</label><input id="name" name="name" value="${name}" maxlength="200" autocomplete="name"><button>${words.save}</button></form></section>
<section><form method="post">${act('address')}<label for="email">${words.newAddress}</label><input id="email" name="email" type="email" required maxlength="254" autocomplete="email"><button>${words.save}</button></form></section>
<section><form method="post">${act('export')}<button>${words.exportData}</button></form></section>
<section><form method="post">${act('erase')}<p>${words.eraseAsk}</p><button>${words.erase}</button></form></section>`
}
