// How does the page get the view, and each new one?
import { Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import { z } from 'zod'
import type { PreviewState } from './preview-state.ts'
import { requestBody } from './request-body.ts'
import type { View } from './view.ts'
import type { Watch } from './watch.ts'

const nothingSchema = z.strictObject({})

/** After this a page looks for a server that it has lost; browsers of themselves take three seconds or five. */
const RETRY_MS = 1_000

/** `/api/view` returns the present view; `/api/events` streams each new one; `/api/look-again` looks for files that changed unreported. */
export function viewRoutes(preview: PreviewState, files: Watch): Hono {
  const app = new Hono()
  app.get('/api/view', (context) => context.json(preview.view))
  app.post('/api/look-again', async (context) => {
    await requestBody(context, nothingSchema)
    void files.lookAgain()
    return context.body(null, 204)
  })
  app.get('/api/events', (context) =>
    streamSSE(context, async (stream) => {
      let latest: View | undefined = preview.view
      let wake: (() => void) | undefined
      const unwatch = preview.watch((view) => {
        latest = view
        wake?.()
      })
      stream.onAbort(() => wake?.())
      try {
        while (!stream.aborted && !stream.closed) {
          // A page that reads slowly gets the newest view, not a queue of old ones.
          const view = latest
          latest = undefined
          if (view) await stream.writeSSE({ event: 'view', data: JSON.stringify(view), retry: RETRY_MS })
          else
            await new Promise<void>((resolve) => {
              wake = resolve
            })
        }
      } finally {
        unwatch()
      }
    }),
  )
  return app
}
