// Which earlier issues does the page list, and how does one differ from the next?
import { Hono } from 'hono'
import { monthOfId } from '../model/best-of.ts'
import type { ListChanges } from '../model/subscriber.ts'
import type { IssueMail, KeptIssue } from '../newsletter.ts'
import type { ComparedIssue, PastIssuesView, PastIssueView, UncertainView } from './api.ts'
import { compareIssues } from './compare-issues.ts'
import { issueIn } from './make-issue.ts'
import type { PreviewState } from './preview-state.ts'
import { plainProblem } from './problem-view.ts'

/** Counting the deliveries of more would keep the page waiting. */
const PAGE_SIZE = 20

/** `/api/issues` lists twenty issues; `/api/issues/ID` compares one with the next or another; `…/uncertain` lists deliveries. */
export function issueRoutes(preview: PreviewState): Hono {
  const app = new Hono()
  app.get('/api/issues', async (context) => {
    const from = Math.max(0, Math.trunc(Number(context.req.query('from')) || 0))
    const all = await preview.newsletter.records.inFolder()
    const { records, ledger } = preview.newsletter
    const issues: PastIssueView[] = []
    // The list changes from one issue to the next: the first of a page may be followed by one of the page before.
    let until: Date | undefined
    for (const { id } of all.slice(0, from).toReversed()) {
      until = (await ledger.issue(id))?.begun
      if (until) break
    }
    for (const { id } of all.slice(from, from + PAGE_SIZE)) {
      const kept = await records.kept(id)
      const begun = 'record' in kept ? kept.record.begun : undefined
      issues.push(
        pastIssueView(
          kept,
          preview.view.newsletter.folders.base,
          begun && (await ledger.subscribers.changes(begun, until)),
        ),
      )
      until = begun ?? until
    }
    return context.json({ issues, total: all.length } satisfies PastIssuesView)
  })
  app.get('/api/issues/:id/uncertain', async (context) => {
    const { newsletter } = preview
    const id = context.req.param('id')
    const { record, counts, uncertain } = await newsletter.records.detail(id)
    const next = await newsletter.next(id, 'uncertain')
    return context.json({
      deliveries: uncertain.map((one) => ({
        address: one.address,
        at: ('at' in one ? one.at : record.begun).toISOString(),
        reply: 'reply' in one ? one.reply : '',
      })),
      total: counts.uncertain,
      waiting: counts.pending + counts.deferred,
      recipients: 'reason' in next ? 0 : (await newsletter.readersOf(next)).recipients,
    } satisfies UncertainView)
  })
  app.get('/api/issues/:id', async (context) => {
    const { newsletter } = preview
    const sideOf = async (mail: IssueMail) => {
      const { around, stories } = await newsletter.inspect.weights(mail)
      return { ...mail, bytes: stories.reduce((sum, { bytes }) => sum + bytes, around) }
    }
    const saved = async (id: string) => sideOf(await newsletter.records.saved(id))
    const beside = context.req.query('beside') ?? 'next'
    const next = issueIn(preview.result)?.finished
    const later = beside === 'next' ? next && sideOf(next) : saved(beside)
    return context.json(compareIssues(await saved(context.req.param('id')), await later) satisfies ComparedIssue)
  })
  return app
}

const NO_CHANGES: ListChanges = { added: 0, hard: 0, complaint: 0, unsubscribed: 0, manual: 0 }

function pastIssueView(kept: KeptIssue, folder: string, changes = NO_CHANGES): PastIssueView {
  const { id } = kept
  const month = monthOfId(id)
  const numbered = (number: number) => (month === undefined ? number : { bestOf: month })
  switch (kept.state) {
    case 'sent':
    case 'unfinished': {
      const { number, subject, begun } = kept.record
      const { pending, sending, deferred, sent, failed, uncertain } = kept.counts
      const waiting = pending + sending + deferred
      const sums = { sent, failed, uncertain, waiting, changes }
      return { id, number: numbered(number), subject, state: kept.state, begun: begun.toISOString(), ...sums }
    }
    case 'saved':
    case 'approved': {
      const { number, subject } = kept.saved.issue
      return { id, number: numbered(number), subject, state: kept.state }
    }
    case 'damaged':
      return { id, number: numbered(0), subject: '', state: kept.state, problem: plainProblem(kept.problem, folder) }
  }
}
