// Where can past issues be read?
import { Hono } from 'hono'
import { pictureType } from '../../model/picture.ts'
import type { PublishedIssue } from '../../model/public-side.ts'
import { archivePage, entriesOf, issuePage } from './archive.ts'
import { atomOf, jsonFeedOf, latestOf, rssOf } from './feeds.ts'
import { ISSUE_POLICY } from './layout.ts'
import type { Bindings, Site } from './site.ts'

/** What is sent never changes, but its folder can be deleted. */
const CACHED = { 'cache-control': 'public, max-age=3600' }
const ISSUE_HEADERS = {
  ...CACHED,
  'content-type': 'text/html; charset=UTF-8',
  'content-security-policy': ISSUE_POLICY,
}
const FRESH = { 'cache-control': 'public, max-age=300' }

/** The archive, its feeds and the pictures of issues, which mails link without `/archive`. */
export function archiveRoutes(site: Site): Hono<{ Bindings: Bindings }> {
  const { side, frame } = site
  /** An issue stays the same object for as long as it is unchanged. */
  const pages = new WeakMap<PublishedIssue, Uint8Array<ArrayBuffer>>()
  const app = new Hono<{ Bindings: Bindings }>()
  app.get('/archive', (context) => context.redirect(`${side.url}/archive/`, 301))
  app.get('/archive/', async (context) => context.html(archivePage(site, await entriesOf(side)), 200, FRESH))
  app.get('/archive/:issue', async (context) => {
    const issue = context.req.param('issue')
    return (await side.issue(issue)) ? context.redirect(`${side.url}/archive/${issue}/`, 301) : context.notFound()
  })
  app.get('/archive/:issue/', async (context) => {
    const issue = await side.issue(context.req.param('issue'))
    if (!issue) return context.notFound()
    const page = pages.get(issue) ?? new TextEncoder().encode(issuePage(frame, issue))
    pages.set(issue, page)
    // `context.body` would take the headers apart and put them together for each reader.
    return new Response(page, { headers: ISSUE_HEADERS })
  })
  const feeds = [
    ['/feed.xml', 'application/rss+xml; charset=utf-8', rssOf],
    ['/atom.xml', 'application/atom+xml; charset=utf-8', atomOf],
    ['/feed.json', 'application/feed+json; charset=utf-8', jsonFeedOf],
  ] as const
  for (const [path, type, write] of feeds)
    app.get(path, async (context) =>
      context.body(write(frame, latestOf(frame, await entriesOf(side))), 200, { ...FRESH, 'content-type': type }),
    )
  for (const path of ['/archive/:issue/:name', '/:issue/:name'])
    app.get(path, async (context) => {
      const { issue, name } = context.req.param() as { issue: string; name: string }
      const bytes = await side.picture(issue, name)
      const type = pictureType(name)
      if (!bytes || !type) return context.notFound()
      return context.body(new Uint8Array(bytes), 200, { ...CACHED, 'content-type': type })
    })
  return app
}
