// How does the page pin, exclude and move stories, and undo that?
import { Hono } from 'hono'
import { z } from 'zod'
import { SAYABLE } from '../model/overrides.ts'
import type { Decisions } from './decisions.ts'
import { requestBody } from './request-body.ts'

const path = z.string().min(1).max(4_096)
const text = z.string().max(100_000)
const sentences = z.array(z.int().min(0)).max(1_000)
const wordsSchema = z.strictObject({
  title: text.nullable().exactOptional(),
  blurb: text.nullable().exactOptional(),
  sentences: sentences.nullable().exactOptional(),
  keyPoints: z.array(text).max(100).nullable().exactOptional(),
  image: z.union([z.boolean(), path]).nullable().exactOptional(),
  section: text.nullable().exactOptional(),
  related: z.array(path).max(1_000).nullable().exactOptional(),
})
const decideSchema = z.strictObject({
  edit: z.discriminatedUnion('do', [
    z.strictObject({ do: z.enum(['pin', 'exclude', 'clear', 'lead']), path }),
    z.strictObject({
      do: z.literal('say'),
      what: z.enum(SAYABLE),
      text: text.exactOptional(),
      was: text.exactOptional(),
    }),
    z.strictObject({
      do: z.literal('write'),
      path,
      words: wordsSchema.nullable(),
      was: wordsSchema.exactOptional(),
    }),
    z.strictObject({ do: z.literal('move'), path, before: path.exactOptional(), section: text.exactOptional() }),
  ]),
})
const nothingSchema = z.strictObject({})

/** Decide, undo and redo. Each answers once the issue has been made with the change. */
export function decisionRoutes(decisions: Decisions): Hono {
  const app = new Hono()
  app.post('/api/decide', async (context) => {
    const { edit } = await requestBody(context, decideSchema)
    await decisions.decide(edit)
    return context.body(null, 204)
  })
  app.post('/api/undo', async (context) => {
    await requestBody(context, nothingSchema)
    await decisions.undo()
    return context.body(null, 204)
  })
  app.post('/api/redo', async (context) => {
    await requestBody(context, nothingSchema)
    await decisions.redo()
    return context.body(null, 204)
  })
  return app
}
