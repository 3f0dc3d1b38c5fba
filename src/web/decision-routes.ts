// What can be asked of the preview about the editor's decisions?
import { Hono } from 'hono'
import { z } from 'zod'
import type { Decisions } from './decisions.ts'
import { asked } from './request-body.ts'

const path = z.string().min(1).max(4_096)
const decideSchema = z.strictObject({
  edit: z.discriminatedUnion('do', [
    z.strictObject({ do: z.enum(['pin', 'exclude', 'clear', 'lead']), path }),
    z.strictObject({ do: z.literal('move'), path, before: path.exactOptional() }),
  ]),
})
const nothingSchema = z.strictObject({})

/** A decision, the last one taken back, and that done again. Answered when the issue is made with it. */
export function decideRoutes(decisions: Decisions): Hono {
  const app = new Hono()
  app.post('/api/decide', async (context) => {
    const { edit } = await asked(context, decideSchema)
    await decisions.decide(edit)
    return context.body(null, 204)
  })
  app.post('/api/undo', async (context) => {
    await asked(context, nothingSchema)
    await decisions.undo()
    return context.body(null, 204)
  })
  app.post('/api/redo', async (context) => {
    await asked(context, nothingSchema)
    await decisions.redo()
    return context.body(null, 204)
  })
  return app
}
