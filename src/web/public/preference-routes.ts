// What may a reader see and change of what we know of them?
import { type Context, Hono } from 'hono'
import type { PageWords } from '../../languages/page-words.ts'
import { parseAddress } from '../../model/address.ts'
import { cleanName, type Subscriber } from '../../model/subscriber.ts'
import { writtenTopics } from '../../model/topics.ts'
import { zoneOf } from '../../model/zone.ts'
import type { Ask } from '../../newsletter.ts'
import { fillTitle } from './fill.ts'
import { formOf } from './form.ts'
import { html } from './layout.ts'
import { PAUSE_MS_MAX, settingsHtml } from './preference-page.ts'
import type { Bindings, Site } from './site.ts'

type At = Context<{ Bindings: Bindings }>

/** By the signed link of a mail. GET shows, POST with `do` changes. */
export function preferenceRoutes(site: Site): Hono<{ Bindings: Bindings }> {
  const { side, words, frame, page } = site
  const app = new Hono<{ Bindings: Bindings }>()
  const path = '/preferences/:token'
  /** An answer with the way back. */
  const said = (context: At, token: string, text: string, status: 200 | 400 | 409) =>
    context.html(page(text, html`<p><a href="${side.url}/preferences/${token}">${words.preferences}</a></p>`), status)
  const bad = (context: At) => context.html(page(words.badLink, html``), 404)

  app.get(path, async (context) => {
    const found = await side.reader(context.req.param('token'))
    if (!found) return bad(context)
    return context.html(page(words.preferences, settingsHtml(site, found.reader, context.req.param('token'))))
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
        return said(context, token, words.saved, 200)
      case 'pause': {
        const until = startOf(form.get('until') ?? '', site.timeZone)
        const now = site.clock.now().getTime()
        if (!until || until.getTime() <= now || until.getTime() > now + PAUSE_MS_MAX)
          return said(context, token, words.failed, 400)
        await side.pause(token, until)
        return said(context, token, words.saved, 200)
      }
      case 'resume':
        await side.pause(token)
        return said(context, token, words.saved, 200)
      case 'often':
        await side.monthly(token, form.get('often') === 'monthly')
        return said(context, token, words.saved, 200)
      case 'topics': {
        const chosen = side.topics.filter((_, at) => form.has(`topic${at}`))
        // The page lists what could be chosen when it was opened: settings that changed since must not choose for anybody.
        if (form.get('of') !== writtenTopics(side.topics)) return said(context, token, words.failed, 409)
        if (chosen.length === 0) return said(context, token, words.chooseTopics, 400)
        await side.choose(token, chosen.length === side.topics.length ? undefined : chosen)
        return said(context, token, words.saved, 200)
      }
      case 'address': {
        const address = parseAddress((form.get('email') ?? '').slice(0, 1_000))
        if ('problem' in address) return context.html(page(words.badAddress, html``), 400)
        return askReader(context, token, { do: 'address', to: address.written })
      }
      case 'export':
      case 'erase':
        return askReader(context, token, { do: form.get('do') === 'erase' ? 'erase' : 'export' })
      default:
        return said(context, token, words.failed, 400)
    }
  })

  app.get('/preferences/asked/:token', async (context) => {
    const asked = await side.asked(context.req.param('token'))
    if (typeof asked === 'string') return refused(context, asked)
    return context.html(
      page(saying(words, asked.ask), html`<form method="post"><button>${words.confirm}</button></form>`),
    )
  })

  app.post('/preferences/asked/:token', async (context) => {
    if ((await formOf(context)) === 'large') return context.html(page(words.failed, html``), 413)
    const asked = await side.asked(context.req.param('token'))
    if (typeof asked === 'string') return refused(context, asked)
    const { ask, reader, received } = asked
    switch (ask.do) {
      case 'export':
        return context.body(`${JSON.stringify({ reader, received }, null, 2)}\n`, 200, {
          'content-type': 'application/json; charset=utf-8',
          'content-disposition': 'attachment; filename="my-data.json"',
        })
      case 'erase':
        await side.erase(reader)
        return context.html(page(words.erased, html``))
      case 'address':
        return askNewAddress(context, reader, ask.to)
    }
  })

  function refused(context: At, outcome: 'done' | 'expired' | 'invalid') {
    return outcome === 'expired' ? context.html(page(words.expired, html``), 410) : bad(context)
  }

  /** At the address on record, for whoever was forwarded a mail has the link of this page. */
  async function askReader(context: At, token: string, ask: Ask) {
    if (!site.limits.network(context.env.network)) return context.html(page(words.tooMany, html``), 429)
    const asked = await side.askLink(token, ask)
    const address = parseAddress(asked?.to ?? '')
    if (asked && !('problem' in address) && site.limits.address(address.key))
      site.mails.add(async () => {
        if (!(await side.mayAsk(address))) return
        const text = fillTitle(words.askedMail, frame.title, asked.link, saying(words, ask))
        await side.sendMail({ to: asked.to, subject: fillTitle(words.confirmSubject, frame.title), text })
      })
    return context.html(page(words.checkMail, html``), 202)
  }

  /** The change is made when the new address confirms it, too. */
  function askNewAddress(context: At, reader: Subscriber, to: string) {
    const address = parseAddress(to)
    if ('problem' in address) return context.html(page(words.badAddress, html``), 400)
    if (site.limits.address(address.key))
      site.mails.add(async () => {
        if (!(await side.mayAsk(address))) return
        const subject = fillTitle(words.confirmSubject, frame.title)
        const text = fillTitle(words.confirmMail, frame.title, side.changeLink(reader, address))
        await side.sendMail({ to: address.written, subject, text })
      })
    return context.html(page(words.checkMail, html``), 202)
  }

  return app
}

/** What a reader asks for, in a phrase. */
function saying(words: PageWords, ask: Ask): string {
  switch (ask.do) {
    case 'export':
      return words.exportData
    case 'erase':
      return `${words.erase}. ${words.eraseAsk}`
    case 'address':
      return `${words.newAddress}: ${ask.to}`
  }
}

function startOf(day: string, timeZone: string): Date | undefined {
  const clock = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : NaN
  return Number.isNaN(clock) ? undefined : new Date(zoneOf(timeZone).instantOf(clock))
}
