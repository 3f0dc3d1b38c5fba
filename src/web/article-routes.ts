// Which articles are in the next issue, which are left out, and why?
import { Hono } from 'hono'
import type { Choice } from '../model/choice.ts'
import type { ArticlesView, ArticleView } from './api.ts'
import type { PreviewState } from './preview-state.ts'

const PAGE_SIZE = 100
/** Reasons that an editor can't overrule by pinning. */
const FINAL = new Set(['draft', 'future', 'already-sent', 'updated', 'duplicate', 'no-text', 'unreadable'])

/**
 * `/api/articles`: a hundred articles starting at `from`, filtered by `reason`, by `state` (`in`, `out`) and by the words
 * of `find`, all of which must be in the title or path. Articles too old to be in the issue have not been read yet, so
 * their titles are read here, for the ones that are searched or returned.
 */
export function articleRoutes(preview: PreviewState): Hono {
  const app = new Hono()
  const titled = (choice: Choice) => preview.newsletter.inspect.titled(choice)
  app.get('/api/articles', async ({ req, json }) => {
    const { find = '', reason = '', state = '', from = '0' } = req.query()
    const { choices = [], overrides } = preview.result?.selection ?? {}
    const words = find.toLowerCase().split(/\s+/).filter(Boolean).slice(0, 10)
    const candidates = choices.filter(
      (choice) => (reason === '' || choice.reason.code === reason) && (state === '' || choice.state === state),
    )
    const found: Choice[] = []
    for (const choice of candidates) {
      if (words.length === 0) found.push(choice)
      else {
        const withTitle = await titled(choice)
        if (words.every((word) => `${withTitle.title}\n${withTitle.path}`.toLowerCase().includes(word)))
          found.push(withTitle)
      }
    }
    const start = /^\d{1,7}$/.test(from) ? Number(from) : 0
    const shown = await Promise.all(found.slice(start, start + PAGE_SIZE).map((choice) => titled(choice)))
    const isPinned = (path: string) => overrides?.lead === path || overrides?.pinned.includes(path) === true
    const articles = shown.map(({ published, ...choice }): ArticleView => {
      return {
        ...choice,
        ...(published && { published: published.day }),
        isPinned: isPinned(choice.path),
        isExcluded: overrides?.excluded.includes(choice.path) === true,
        ...(FINAL.has(choice.reason.code) && { unpinnable: choice.reason.text }),
      }
    })
    return json({ articles, total: found.length } satisfies ArticlesView)
  })
  return app
}
