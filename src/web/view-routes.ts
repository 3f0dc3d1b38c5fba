// How does the page learn what the server knows?
import { Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { Desk } from './preview-state.ts'
import type { View } from './view.ts'

/** `/api/view` once, and `/api/events` whenever there is another. */
export function viewRoutes(desk: Desk): Hono {
  const app = new Hono()
  app.get('/api/view', (context) => context.json(desk.view))
  app.get('/api/events', (context) =>
    streamSSE(context, async (stream) => {
      let latest: View | undefined = desk.view
      let wake: (() => void) | undefined
      const unwatch = desk.watch((view) => {
        latest = view
        wake?.()
      })
      stream.onAbort(() => wake?.())
      try {
        while (!stream.aborted && !stream.closed) {
          // A page that reads slowly gets the newest view, never a queue of old ones.
          const view = latest
          latest = undefined
          if (view) await stream.writeSSE({ event: 'view', data: JSON.stringify(view) })
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
