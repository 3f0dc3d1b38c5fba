// How do mail providers report bounces, complaints and people who left?
import { Hono } from 'hono'
import { bodyOf } from './form.ts'
import type { Bindings, Site } from './site.ts'

/** A batch of some thousand events. */
const BODY_BYTES = 2_000_000

const STATUS = { done: 200, refused: 401, unread: 400, unknown: 404 } as const

/** `POST /webhooks/NAME`, for the providers whose keys are in the environment. */
export function webhookRoutes({ side }: Site): Hono<{ Bindings: Bindings }> {
  const app = new Hono<{ Bindings: Bindings }>()
  app.post('/webhooks/:name', async (context) => {
    const body = await bodyOf(context.req.raw, BODY_BYTES)
    if (body === undefined) return context.text('too large\n', 413)
    const header = (name: string) => context.req.header(name)
    const answer = await side.webhook(context.req.param('name'), { body, header })
    return context.text(`${answer}\n`, STATUS[answer])
  })
  return app
}
