// Which issues of `out/` can be seen in the preview, and what is another in them than in the next?
import { Hono } from 'hono'
import type { KeptIssue } from '../newsletter.ts'
import type { PastIssuesView, PastIssueView } from './api.ts'
import { compared } from './compare-issues.ts'
import type { Desk } from './preview-state.ts'
import { problemOf } from './problem-view.ts'

/** To count the deliveries of more takes longer than a person wants to wait. */
const PAGE = 20

/** `/api/issues`, a page of them, and `/api/issues/ID`, one beside the next. */
export function pastRoutes(desk: Desk): Hono {
  const app = new Hono()
  app.get('/api/issues', async (context) => {
    const from = Math.max(0, Math.trunc(Number(context.req.query('from')) || 0))
    const all = await desk.newsletter.records.inFolder()
    const issues: PastIssueView[] = []
    for (const { id } of all.slice(from, from + PAGE))
      issues.push(pastIssueView(await desk.newsletter.records.kept(id)))
    return context.json({ issues, total: all.length } satisfies PastIssuesView)
  })
  app.get('/api/issues/:id', async (context) => {
    const then = await desk.newsletter.records.saved(context.req.param('id'))
    const next = desk.made?.next
    return context.json(compared(then, next && 'finished' in next ? next.finished : undefined))
  })
  return app
}

function pastIssueView(kept: KeptIssue): PastIssueView {
  const { id } = kept
  switch (kept.state) {
    case 'sent':
    case 'unfinished': {
      const { number, subject, begun } = kept.record
      const { pending, sending, deferred, sent, failed, uncertain } = kept.counts
      const waiting = pending + sending + deferred
      return { id, number, subject, state: kept.state, begun: begun.toISOString(), sent, failed, uncertain, waiting }
    }
    case 'saved':
    case 'approved': {
      const { number, subject } = kept.saved.issue
      return { id, number, subject, state: kept.state }
    }
    case 'damaged':
      return { id, number: 0, subject: '', state: kept.state, problem: problemOf(kept.problem) }
  }
}
