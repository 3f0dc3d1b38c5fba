// Which files of the folder are in or out, and why?
import { Hono } from 'hono'
import type { Choice } from '../model/choice.ts'
import type { ArticlesView, ArticleView } from './api.ts'
import type { Desk } from './preview-state.ts'

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
  const titled = (choice: Choice) => desk.newsletter.inspect.titled(choice)
  app.get('/api/articles', async ({ req, json }) => {
    const { find = '', reason = '', state = '', from = '0' } = req.query()
    const { choices = [], overrides } = desk.made?.selection ?? {}
    const words = find.toLowerCase().split(/\s+/).filter(Boolean).slice(0, 10)
    const some = choices.filter(
      (choice) => (reason === '' || choice.reason.code === reason) && (state === '' || choice.state === state),
    )
    const found: Choice[] = []
    for (const choice of some) {
      if (words.length === 0) found.push(choice)
      else {
        const told = await titled(choice)
        if (words.every((word) => `${told.title}\n${told.path}`.toLowerCase().includes(word))) found.push(told)
      }
    }
    const start = /^\d{1,7}$/.test(from) ? Number(from) : 0
    const shown = await Promise.all(found.slice(start, start + PAGE).map((choice) => titled(choice)))
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
