// How does the preview serve a mail as its readers see it?
import { type Context, Hono } from 'hono'
import { escapeHtml } from '../model/escape.ts'
import type { Log } from '../model/ports.ts'
import { DigestError, type Problem } from '../model/problem.ts'
import type { Proof } from '../newsletter.ts'
import type { LinkView } from './api.ts'
import { messageView } from './message-view.ts'
import { nextIssue, type PreviewState } from './preview-state.ts'
import { BROKEN } from './problem-view.ts'
import { chosenReader, mailFor, type WholeMail } from './reader-mail.ts'

/** A variant would only repeat the notices of the issue itself. */
const SILENT: Log = { notice() {}, progress() {} }
const VARIANT_NAME = /^[\w-]{1,50}$/

/**
 * `/mail/ID/…`, where ID is `next` or an issue of `out/`: the HTML, the text, the source of the message, its headers and
 * parts, its links and its pictures. Query parameters are `reader` (a subscriber's number, or `name=…&email=…`), `pictures=off`
 * (as in mail programs that load none) or `pictures=all` (those of other sites, too) and, for the next issue, `look` and `language`.
 */
export function mailRoutes(preview: PreviewState): Hono {
  const app = new Hono()
  const variants = new Map<string, Promise<WholeMail>>()
  let variantsOf = preview.result
  const mailOf = async ({ req }: Context): Promise<WholeMail> => {
    const id = req.param('id') ?? ''
    const { records, settings } = preview.newsletter
    if (id !== 'next') return records.saved(id)
    const next = nextIssue(preview)
    const look = req.query('look') || settings.look.name
    const language = req.query('language') || settings.language
    if (look === settings.look.name && language === settings.language) return next.finished
    // A name from the browser must not lead out of the templates folder.
    if (!VARIANT_NAME.test(look) || !VARIANT_NAME.test(language)) throw noVariant()
    // Another look may have changed while the issue stayed the same.
    if (variantsOf !== preview.result) variants.clear()
    variantsOf = preview.result
    const key = `${look} ${language}`
    const mail = variants.get(key) ?? variant(preview, look, language)
    variants.set(key, mail)
    mail.catch(() => variants.get(key) === mail && variants.delete(key))
    return mail
  }
  const proof = async (context: Context): Promise<Proof> => {
    const whole = await mailOf(context)
    const reader = await chosenReader(context.req.query('reader'), preview.newsletter)
    return preview.newsletter.inspect.proof(mailFor(whole, reader).mail, reader)
  }

  app.get('/mail/:id/html', async (context) => {
    context.header('content-security-policy', mailPolicy(context.req.query('pictures')))
    try {
      return context.html((await proof(context)).html)
    } catch (error) {
      if (error instanceof DigestError) return context.html(problemPage(error), 409)
      console.error(error)
      return context.html(problemPage(BROKEN), 500)
    }
  })
  app.get('/mail/:id/text', async (context) => context.text((await proof(context)).text))
  app.get('/mail/:id/source', async (context) => {
    const message = await preview.newsletter.inspect.source(await proof(context))
    return context.body(new Uint8Array(message), 200, { 'content-type': 'text/plain; charset=utf-8' })
  })
  app.get('/mail/:id/parts', async (context) =>
    context.json(messageView(await preview.newsletter.inspect.source(await proof(context)))),
  )
  app.get('/mail/:id/links', async (context) => {
    const links: LinkView[] = await preview.newsletter.inspect.links(await proof(context))
    return context.json(links)
  })
  app.get('/mail/:id/picture/:name', async (context) => {
    const { pictures, linked = [] } = await mailOf(context)
    const picture = [...pictures, ...linked].find(({ name }) => name === context.req.param('name'))
    if (!picture) return context.notFound()
    return context.body(new Uint8Array(picture.bytes), 200, { 'content-type': picture.type })
  })
  return app
}

function noVariant(): DigestError {
  const what = 'There is no look or language with this name.'
  return new DigestError({ code: 'bad-request', what, fix: 'Choose another on the page.' })
}

/** The same stories in another look or language. */
async function variant({ newsletter, result }: PreviewState, name: string, language: string): Promise<WholeMail> {
  if (!result) throw new Error('A variant needs an issue.')
  const { settings } = newsletter
  const varied = newsletter.with({ settings: { ...settings, language, look: { ...settings.look, name } }, log: SILENT })
  const composed = await varied.compose(result.selection)
  if (composed.issue === null) throw new Error('The same selection always makes an issue.')
  return varied.render(composed)
}

/** In a frame or a tab of its own, a mail can't run scripts, submit forms or embed frames; links open new tabs. */
function mailPolicy(pictures: string | undefined): string {
  const sources = pictures === 'off' ? "'none'" : `'self' data:${pictures === 'all' ? ' https: http:' : ''}`
  return [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    `img-src ${sources}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
    'sandbox allow-same-origin allow-popups allow-popups-to-escape-sandbox',
  ].join('; ')
}

function problemPage({ what, fix, where }: Problem): string {
  const place = where ? `<p>${escapeHtml(where.file)}${where.line === undefined ? '' : `:${where.line}`}</p>` : ''
  const style =
    ':root{color-scheme:light dark}body{font:15px/1.5 system-ui,sans-serif;margin:3em auto;max-width:34em;padding:0 1em}'
  return `<!doctype html><html lang="en"><title>No mail</title><style>${style}</style><body><main><h1>This mail can’t be shown.</h1><p>${escapeHtml(what)}</p>${place}<p>${escapeHtml(fix)}</p></main></body></html>`
}
