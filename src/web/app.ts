// Which HTTP requests does the preview answer, and how does it report an error?
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { DigestError, type Problem } from '../model/problem.ts'
import { articleRoutes } from './article-routes.ts'
import { decisionRoutes } from './decision-routes.ts'
import type { Decisions } from './decisions.ts'
import { guard, type Secrets } from './guard.ts'
import { issueRoutes } from './issue-routes.ts'
import { mailRoutes } from './mail-routes.ts'
import { openRoutes } from './open-routes.ts'
import { pageRoutes } from './page-routes.ts'
import type { PreviewState } from './preview-state.ts'
import { BROKEN, plainProblem } from './problem-view.ts'
import { readerRoutes } from './reader-routes.ts'
import { sendRoutes } from './send-routes.ts'
import type { Sending } from './sending.ts'
import { sourceRoutes } from './source-routes.ts'
import { storyRoutes } from './story-routes.ts'
import { viewRoutes } from './view-routes.ts'
import type { Watch } from './watch.ts'

/** No request body holds more than an address, a path or a number. */
const BODY_BYTES = 1_000_000

/** The preview as a function from requests to responses; each part adds its own routes. */
export function previewApp(
  preview: PreviewState,
  sending: Sending,
  decisions: Decisions,
  { secrets, port, files }: { readonly secrets: Secrets; readonly port: () => number; readonly files: Watch },
): Hono {
  const app = new Hono()
  app.use(guard(secrets, port))
  app.use(bodyLimit({ maxSize: BODY_BYTES, onError: (context) => context.json(TOO_LARGE, 413) }))
  app.route('/', pageRoutes(secrets.page))
  app.route('/', viewRoutes(preview, files))
  app.route('/', mailRoutes(preview))
  app.route('/', articleRoutes(preview))
  app.route('/', storyRoutes(preview))
  app.route('/', decisionRoutes(decisions))
  app.route('/', sendRoutes(preview, sending))
  app.route('/', issueRoutes(preview))
  app.route('/', readerRoutes(preview))
  app.route('/', openRoutes(preview))
  app.route('/', sourceRoutes(preview, decisions))
  app.notFound((context) => context.json(NOT_FOUND, 404))
  app.onError((error, context) => {
    if (error instanceof DigestError)
      return context.json(plainProblem(error, preview.view.newsletter.folders.base), 409)
    console.error(error)
    return context.json(BROKEN, 500)
  })
  return app
}

const TOO_LARGE: Problem = {
  code: 'bad-request',
  what: 'What you typed is longer than the preview takes, so it was not saved.',
  fix: 'Shorten it; it is still where you typed it.',
}

const NOT_FOUND: Problem = {
  code: 'no-page',
  what: 'There is no page at this address.',
  fix: 'Open the address that "digestif preview" printed.',
}
