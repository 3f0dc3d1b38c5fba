// How is a mail served as its readers see it?
import { Hono } from 'hono'
import type { Desk } from './desk.ts'

export function mailRoutes(desk: Desk): Hono {
  const app = new Hono()
  app.get('/mail/:id/html', (context) => {
    const { made } = desk
    if (!made || !('finished' in made.next)) return context.notFound()
    return context.html(made.next.finished.rendered.html.map((part) => (typeof part === 'string' ? part : '')).join(''))
  })
  return app
}
