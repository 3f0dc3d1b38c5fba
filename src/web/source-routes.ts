// Which sources are there, and how does the page add another page to read?
import { Hono } from 'hono'
import { z } from 'zod'
import type { SourcesView } from './api.ts'
import type { Decisions } from './decisions.ts'
import type { PreviewState } from './preview-state.ts'
import { requestBody } from './request-body.ts'

const pageSchema = z.strictObject({
  address: z
    .string()
    .max(2_048)
    .regex(/^https?:\/\/\S+$/i),
})

/** `/api/sources`: each with what became of it last; `/api/reading-list` collects a page and pins it. */
export function sourceRoutes(preview: PreviewState, decisions: Decisions): Hono {
  const app = new Hono()
  app.get('/api/sources', async ({ json }) => {
    const sources = await preview.newsletter.sources()
    return json({ sources: sources.states() } satisfies SourcesView)
  })
  app.post('/api/reading-list', async (context) => {
    const { address } = await requestBody(context, pageSchema)
    const sources = await preview.newsletter.sources()
    const path = await sources.add(address)
    // Whoever adds a page wants it in the next issue, however old it is.
    await decisions.decide({ do: 'pin', path })
    return context.json({ path })
  })
  return app
}
