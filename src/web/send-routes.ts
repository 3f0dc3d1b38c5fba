// How does the page request a test copy, an approval and a send?
import { Hono } from 'hono'
import { z } from 'zod'
import type { PostResults } from './api.ts'
import type { PreviewState } from './preview-state.ts'
import { chosenReader, mailFor } from './reader-mail.ts'
import { requestBody } from './request-body.ts'
import type { Sending } from './sending.ts'

const HASH = z.string().regex(/^[\da-f]{64}$/)
const copySchema = z.strictObject({
  to: z.string().max(1_000),
  hash: HASH,
  reader: z.string().max(2_000).exactOptional(),
})
const approveSchema = z.strictObject({ hash: HASH })
const sendSchema = z.strictObject({ hash: HASH, readers: z.int().min(0) })
const againSchema = z.strictObject({
  issue: z.string().max(100),
  whom: z.string().min(1).max(1_000),
  readers: z.int().min(1),
})
const stopSchema = z.strictObject({})

/**
 * A test copy, an approval, starting a send, sending once more, and stopping it. The first three name the mail that the
 * person saw by its hash, and are refused when the mail has changed since; what is sent once more never changes.
 */
export function sendRoutes(preview: PreviewState, sending: Sending): Hono {
  const app = new Hono()
  app.get('/api/sending', async (context) => {
    const view = await sending.refresh()
    preview.update({ sending: view })
    return context.json(view)
  })

  app.post('/api/test-copy', async (context) => {
    const { to, hash, reader: named } = await requestBody(context, copySchema)
    const { finished, newsletter } = await sending.unchangedIssue(hash)
    const reader = await chosenReader(named, newsletter)
    const { variant } = mailFor(finished, reader)
    const as = { ...(reader && { name: reader.name }), ...(variant !== undefined && { variant }) }
    const reply = await newsletter.sendCopy({ finished, because: 'new' }, to, as)
    return context.json({ reply } satisfies PostResults['/api/test-copy'])
  })

  app.post('/api/approve', async (context) => {
    const { hash } = await requestBody(context, approveSchema)
    const { finished, newsletter } = await sending.unchangedIssue(hash)
    await newsletter.save(finished)
    await newsletter.records.approve(finished.issue.id)
    preview.update({ sending: await sending.refresh(), past: await newsletter.records.inFolder() })
    return context.body(null, 204)
  })

  app.post('/api/send', async (context) => {
    await sending.start(await requestBody(context, sendSchema))
    return context.body(null, 204)
  })

  app.post('/api/send-again', async (context) => {
    await sending.startAgain(await requestBody(context, againSchema))
    return context.body(null, 204)
  })

  app.post('/api/stop', async (context) => {
    await requestBody(context, stopSchema)
    sending.stop()
    return context.body(null, 204)
  })
  return app
}
