// Which requests does the preview answer?
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { DigestError, type Problem } from '../model/problem.ts'
import { articleRoutes } from './article-routes.ts'
import { decideRoutes } from './decision-routes.ts'
import type { Decisions } from './decisions.ts'
import { guard } from './guard.ts'
import { pastRoutes } from './issue-routes.ts'
import { mailRoutes } from './mail-routes.ts'
import { pageRoutes } from './page-routes.ts'
import type { Desk } from './preview-state.ts'
import { problemOf } from './problem-view.ts'
import { readerRoutes } from './reader-routes.ts'
import { sendRoutes } from './send-routes.ts'
import type { Sending } from './sending.ts'
import { viewRoutes } from './view-routes.ts'

/** No call says more than an address, a path or a number. */
const BODY_BYTES = 64_000

/** The preview as a program from requests to responses. Each part adds what it answers, and what it adds to the view. */
export function previewApp(
  desk: Desk,
  sending: Sending,
  decisions: Decisions,
  { token, port }: { readonly token: string; readonly port: () => number },
): Hono {
  const app = new Hono()
  app.use(guard(token, port))
  app.use(bodyLimit({ maxSize: BODY_BYTES, onError: (context) => context.json(TOO_LARGE, 413) }))
  app.route('/', pageRoutes(token))
  app.route('/', viewRoutes(desk))
  app.route('/', mailRoutes(desk))
  app.route('/', articleRoutes(desk))
  app.route('/', decideRoutes(decisions))
  app.route('/', sendRoutes(desk, sending))
  app.route('/', pastRoutes(desk))
  app.route('/', readerRoutes(desk))
  app.notFound((context) => context.json(NOT_HERE, 404))
  app.onError((error, context) => {
    if (error instanceof DigestError) return context.json(problemOf(error), 409)
    console.error(error)
    return context.json(BROKEN, 500)
  })
  return app
}

const TOO_LARGE: Problem = {
  code: 'bad-request',
  what: 'The preview was asked for more than it takes.',
  fix: 'Reload the page: it may be from another version than the program.',
}

const NOT_HERE: Problem = {
  code: 'no-page',
  what: 'There is nothing under this address.',
  fix: 'Open the address that "digestif preview" printed.',
}

const BROKEN: Problem = {
  code: 'preview-broken',
  what: 'The preview failed to answer; this is a mistake in Digestif.',
  fix: 'The terminal shows where. Reload the page; nothing was changed.',
}
