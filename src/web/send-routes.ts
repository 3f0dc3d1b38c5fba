// What can be asked of the preview about sending?
import { Hono } from 'hono'
import { z } from 'zod'
import type { Answers } from './api.ts'
import type { Desk } from './preview-state.ts'
import { asked } from './request-body.ts'
import type { Sending } from './sending.ts'

const HASH = z.string().regex(/^[\da-f]{64}$/)
const copySchema = z.strictObject({ to: z.string().max(1_000), hash: HASH })
const approveSchema = z.strictObject({ hash: HASH })
const sendSchema = z.strictObject({ hash: HASH, readers: z.int().min(0) })
const stopSchema = z.strictObject({})

/**
 * A test copy, the approval, the sending and its end. Each names the mail that was seen by its hash, and is refused where
 * that is another by now.
 */
export function sendRoutes(desk: Desk, now: Sending): Hono {
  const app = new Hono()
  app.get('/api/sending', async (context) => {
    const sending = await now.look()
    desk.tell({ sending })
    return context.json(sending)
  })

  app.post('/api/test-copy', async (context) => {
    const { to, hash } = await asked(context, copySchema)
    const { finished, newsletter } = await now.seen(hash)
    const reply = await newsletter.sendCopy({ finished, because: 'new' }, to)
    return context.json({ reply } satisfies Answers['/api/test-copy'])
  })

  app.post('/api/approve', async (context) => {
    const { hash } = await asked(context, approveSchema)
    const { finished, newsletter } = await now.seen(hash)
    await newsletter.save(finished)
    await newsletter.records.approve(finished.issue.id)
    desk.tell({ sending: await now.look(), past: await newsletter.records.inFolder() })
    return context.body(null, 204)
  })

  app.post('/api/send', async (context) => {
    await now.begin(await asked(context, sendSchema))
    return context.body(null, 204)
  })

  app.post('/api/stop', async (context) => {
    await asked(context, stopSchema)
    now.stop()
    return context.body(null, 204)
  })
  return app
}
