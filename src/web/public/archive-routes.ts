// Where can past issues be read?
import { Hono } from 'hono'
import { pictureType } from '../../model/picture.ts'
import { archivePage, entriesOf } from './archive.ts'
import { atomOf, jsonFeedOf, latestOf, rssOf } from './feeds.ts'
import { answerWith, keptPage, onceASecond } from './kept-page.ts'
import type { Bindings, Site } from './site.ts'

/** What is sent never changes, but its folder can be deleted. */
const CACHED = { 'cache-control': 'public, max-age=3600' }
const FRESH = { 'cache-control': 'public, max-age=300' }
const INDEX_HEADERS = { ...FRESH, 'content-type': 'text/html; charset=UTF-8' }

/** The archive, its feeds and the pictures of issues, which mails link without `/archive`. */
export function archiveRoutes(site: Site): Hono<{ Bindings: Bindings }> {
  const { side, frame, clock } = site
  const app = new Hono<{ Bindings: Bindings }>()
  app.get('/archive', (context) => context.redirect(`${side.url}/archive/`, 301))
  const index = onceASecond(clock, async () => keptPage(archivePage(site, await entriesOf(side)), INDEX_HEADERS))
  app.get('/archive/', async (context) => answerWith(context, await index()))
  app.get('/archive/:issue', async (context) => {
    const issue = context.req.param('issue')
    return (await side.issue(issue)) ? context.redirect(`${side.url}/archive/${issue}/`, 301) : context.notFound()
  })
  const feeds = [
    ['/feed.xml', 'application/rss+xml; charset=utf-8', rssOf],
    ['/atom.xml', 'application/atom+xml; charset=utf-8', atomOf],
    ['/feed.json', 'application/feed+json; charset=utf-8', jsonFeedOf],
  ] as const
  for (const [path, type, write] of feeds) {
    const headers = { ...FRESH, 'content-type': type }
    const feed = onceASecond(clock, async () => keptPage(write(frame, latestOf(frame, await entriesOf(side))), headers))
    app.get(path, async (context) => answerWith(context, await feed()))
  }
  for (const path of ['/archive/:issue/:name', '/:issue/:name'])
    app.get(path, async (context) => {
      const { issue, name } = context.req.param() as { issue: string; name: string }
      const bytes = await side.picture(issue, name)
      const type = pictureType(name)
      if (!bytes || !type) return context.notFound()
      return answerWith(context, keptPage(bytes, { ...CACHED, 'content-type': type }))
    })
  return app
}
