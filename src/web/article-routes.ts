// Which articles are in the next issue, which are left out, and why?
import { Hono } from 'hono'
import type { Verdict } from '../model/verdict.ts'
import type { ArticlesView, ArticleView } from './api.ts'
import type { PreviewState } from './preview-state.ts'

const PAGE_SIZE = 100
/** Reasons that an editor can't overrule by pinning. */
const FINAL = new Set(['draft', 'expired', 'future', 'already-sent', 'updated', 'duplicate', 'no-text', 'unreadable'])

/**
 * `/api/articles`: a hundred articles starting at `from`, filtered by `reason`, by `state` (`in`, `out`) and by the words
 * of `find`, all of which must be in the title or path. Articles too old to be in the issue have not been read yet, so
 * their titles are read here, for the ones that are searched or returned.
 */
export function articleRoutes(preview: PreviewState): Hono {
  const app = new Hono()
  const titled = (verdict: Verdict) => preview.newsletter.inspect.titled(verdict)
  app.get('/api/articles', async ({ req, json }) => {
    const { find = '', reason = '', state = '', from = '0' } = req.query()
    const { verdicts = [], overrides } = preview.result?.selection ?? {}
    const words = find.toLowerCase().split(/\s+/).filter(Boolean).slice(0, 10)
    const candidates = verdicts.filter(
      (verdict) => (reason === '' || verdict.reason.code === reason) && (state === '' || verdict.state === state),
    )
    const found: Verdict[] = []
    for (const verdict of candidates) {
      if (words.length === 0) found.push(verdict)
      else {
        const withTitle = await titled(verdict)
        if (words.every((word) => `${withTitle.title}\n${withTitle.path}`.toLowerCase().includes(word)))
          found.push(withTitle)
      }
    }
    const start = /^\d{1,7}$/.test(from) ? Number(from) : 0
    const shown = await Promise.all(found.slice(start, start + PAGE_SIZE).map((verdict) => titled(verdict)))
    const isPinned = (path: string) => overrides?.lead === path || overrides?.pinned.includes(path) === true
    const articles = shown.map(({ published, ...verdict }): ArticleView => {
      return {
        ...verdict,
        ...(published && { published: published.day }),
        isPinned: isPinned(verdict.path),
        isExcluded: overrides?.excluded.includes(verdict.path) === true,
        ...(FINAL.has(verdict.reason.code) && { unpinnable: verdict.reason.text }),
      }
    })
    return json({ articles, total: found.length } satisfies ArticlesView)
  })
  return app
}
