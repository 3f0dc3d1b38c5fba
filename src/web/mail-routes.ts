// How is a mail served as its readers see it?
import { type Context, Hono } from 'hono'
import { escapeHtml } from '../model/escape.ts'
import type { Log } from '../model/ports.ts'
import { DigestError } from '../model/problem.ts'
import type { IssueMail, Proof, Reader } from '../newsletter.ts'
import type { Next } from './make-issue.ts'
import { messageView } from './message-view.ts'
import type { Desk } from './preview-state.ts'

/** What a variant has to report, the mail itself has reported. */
const SILENT: Log = { notice() {}, progress() {} }
const NAME = /^[\w-]{1,50}$/

/**
 * `/mail/ID/…`: `next`, or an issue of `out/`, as HTML, as text, as the message with its headers and parts, and its
 * pictures. Asked with `reader` (a subscriber's number, or `name=…&email=…`) and, for the next issue, `look` and
 * `language`; `pictures=off` shows it as programs do that load none.
 */
export function mailRoutes(desk: Desk): Hono {
  const app = new Hono()
  const variants = new Map<string, Promise<IssueMail>>()
  let variantsOf = desk.made
  const mailOf = async ({ req }: Context): Promise<IssueMail> => {
    const id = req.param('id') ?? ''
    const { records, settings } = desk.newsletter
    if (id !== 'next') return records.saved(id)
    const next = nextOf(desk)
    const look = req.query('look') || settings.look.name
    const language = req.query('language') || settings.language
    if (look === settings.look.name && language === settings.language) return next.finished
    // A name that comes from a browser must not lead out of the folder of looks.
    if (!NAME.test(look) || !NAME.test(language)) throw noVariant()
    // Another look may have changed while the issue stayed the same.
    if (variantsOf !== desk.made) variants.clear()
    variantsOf = desk.made
    const key = `${look} ${language}`
    const known = variants.get(key) ?? inVariant(desk, look, language)
    variants.set(key, known)
    known.catch(() => variants.get(key) === known && variants.delete(key))
    return known
  }
  const proof = async (context: Context): Promise<Proof> => {
    const mail = await mailOf(context)
    return desk.newsletter.inspect.proof(mail, await readerOf(context.req.query('reader'), desk))
  }

  app.get('/mail/:id/html', async (context) => {
    context.header('content-security-policy', mailPolicy(context.req.query('pictures') !== 'off'))
    try {
      return context.html((await proof(context)).html)
    } catch (error) {
      if (!(error instanceof DigestError)) throw error
      return context.html(problemPage(error), 409)
    }
  })
  app.get('/mail/:id/text', async (context) => context.text((await proof(context)).text))
  app.get('/mail/:id/source', async (context) => {
    const message = await desk.newsletter.inspect.source(await proof(context))
    return context.body(new Uint8Array(message), 200, { 'content-type': 'text/plain; charset=utf-8' })
  })
  app.get('/mail/:id/parts', async (context) =>
    context.json(messageView(await desk.newsletter.inspect.source(await proof(context)))),
  )
  app.get('/mail/:id/picture/:name', async (context) => {
    const { pictures, linked = [] } = await mailOf(context)
    const picture = [...pictures, ...linked].find(({ name }) => name === context.req.param('name'))
    if (!picture) return context.notFound()
    return context.body(new Uint8Array(picture.bytes), 200, { 'content-type': picture.type })
  })
  return app
}

/** The issue that would go out now. Throws a DigestError `nothing-new` where there is none. */
export function nextOf({ made }: Desk): Next {
  if (made && 'finished' in made.next) return made.next
  const what = made && 'reason' in made.next ? made.next.reason.text : 'The next issue is not made yet.'
  throw new DigestError({ code: 'nothing-new', what, fix: 'The page says what it waits for.' })
}

function noVariant(): DigestError {
  const what = 'There is no look or language of this name.'
  return new DigestError({ code: 'bad-request', what, fix: 'Choose another on the page.' })
}

/** The same stories in another look or language. */
async function inVariant({ newsletter, made }: Desk, name: string, language: string): Promise<IssueMail> {
  if (!made) throw new Error('A variant is of an issue that is made.')
  const { settings } = newsletter
  const varied = newsletter.with({ settings: { ...settings, language, look: { ...settings.look, name } }, log: SILENT })
  const composed = await varied.compose(made.selection)
  if (composed.issue === null) throw new Error('What was composed once can be composed again.')
  return varied.render(composed)
}

async function readerOf(asked: string | undefined, { newsletter: { ledger } }: Desk): Promise<Reader | undefined> {
  if (!asked) return undefined
  if (/^\d{1,15}$/.test(asked)) {
    const found = await ledger.subscribers.byId(Number(asked))
    if (found) return { address: found.address, name: found.name }
    throw new DigestError({
      code: 'no-reader',
      what: 'This reader is not on the list any more.',
      fix: 'Choose another reader.',
    })
  }
  const sample = new URLSearchParams(asked)
  return { address: sample.get('email') || 'reader@example.com', name: sample.get('name') ?? '' }
}

/** A mail runs nothing, sends nothing and frames nothing, in the frame and in a tab of its own; links open new tabs. */
function mailPolicy(withPictures: boolean): string {
  return [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    `img-src ${withPictures ? "'self' https: http: data:" : "'none'"}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
    'sandbox allow-same-origin allow-popups allow-popups-to-escape-sandbox',
  ].join('; ')
}

function problemPage({ what, fix, where }: DigestError): string {
  const place = where ? `<p>${escapeHtml(where.file)}${where.line === undefined ? '' : `:${where.line}`}</p>` : ''
  const style =
    'body{font:15px/1.5 system-ui,sans-serif;margin:3em auto;max-width:34em;padding:0 1em;color-scheme:light dark}'
  return `<!doctype html><html lang="en"><title>No mail</title><style>${style}</style><body><main><h1>This mail cannot be shown.</h1><p>${escapeHtml(what)}</p>${place}<p>${escapeHtml(fix)}</p></main></body></html>`
}
