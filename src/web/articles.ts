// Which files of the folder are in or out, and why?
import { Hono } from 'hono'
import type { Verdict } from '../model/verdict.ts'
import type { ArticlesView, ArticleView } from './answers.ts'
import type { Desk } from './desk.ts'

/** As many as are shown at once. */
const PAGE = 100
/** Reasons that no word of an editor overrules. */
const FINAL = new Set(['draft', 'future', 'already-sent', 'updated', 'duplicate', 'no-text', 'unreadable'])

/**
 * `/api/articles`: those of a `reason` or a `state` (`in`, `out`), or whose title or path have all words of `find`; a hundred `from` a place on.
 * Titles of files that nobody had to read whole are read for those that are shown, or looked through.
 */
export function articleRoutes(desk: Desk): Hono {
  const app = new Hono()
  const titled = (verdict: Verdict) => desk.newsletter.inspect.titled(verdict)
  app.get('/api/articles', async ({ req, json }) => {
    const { find = '', reason = '', state = '', from = '0' } = req.query()
    const { verdicts = [], overrides } = desk.made?.selection ?? {}
    const words = find.toLowerCase().split(/\s+/).filter(Boolean).slice(0, 10)
    const some = verdicts.filter(
      (verdict) => (reason === '' || verdict.reason.code === reason) && (state === '' || verdict.state === state),
    )
    const found: Verdict[] = []
    for (const verdict of some) {
      if (words.length === 0) found.push(verdict)
      else {
        const told = await titled(verdict)
        if (words.every((word) => `${told.title}\n${told.path}`.toLowerCase().includes(word))) found.push(told)
      }
    }
    const start = /^\d{1,7}$/.test(from) ? Number(from) : 0
    const shown = await Promise.all(found.slice(start, start + PAGE).map((verdict) => titled(verdict)))
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
