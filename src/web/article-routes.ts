// Which articles are in the next issue, which are left out, and why?
import { Hono } from 'hono'
import type { Verdict } from '../model/verdict.ts'
import type { ArticlesView, ArticleView } from './api.ts'
import { fileOf, shortPath } from './files.ts'
import type { PreviewState } from './preview-state.ts'

const PAGE_SIZE = 100
/** Reasons that an editor can't overrule by pinning. */
const FINAL = new Set(['draft', 'expired', 'future', 'already-sent', 'updated', 'duplicate', 'no-text', 'unreadable'])

/**
 * `/api/articles`: a hundred articles starting at `from`, filtered by `reason`, by `state` (`in`, `out`) and by the words
 * of `find`, all of which must be in the title, in the editor's own headline, or in the path; those in the issue come first. Articles too old to be in the issue have not been read yet, so
 * their titles are read here, for the ones that are searched or returned.
 */
export function articleRoutes(preview: PreviewState): Hono {
  const app = new Hono()
  const titled = (verdict: Verdict) => preview.newsletter.inspect.titled(verdict)
  app.get('/api/articles', async ({ req, json }) => {
    const { find = '', reason = '', state = '', from = '0' } = req.query()
    const { verdicts = [], overrides } = preview.result?.selection ?? {}
    const words = plain(find).split(/\s+/).filter(Boolean).slice(0, 10)
    const candidates = verdicts
      .filter(
        (verdict) => (reason === '' || verdict.reason.code === reason) && (state === '' || verdict.state === state),
      )
      .toSorted((a, b) => Number(a.state === 'out') - Number(b.state === 'out'))
    const found: Verdict[] = []
    for (const verdict of candidates) {
      if (words.length === 0) found.push(verdict)
      else {
        const withTitle = await titled(verdict)
        const own = overrides?.stories?.[verdict.path]?.title ?? ''
        const text = plain(`${withTitle.title}\n${own}\n${withTitle.path}`)
        if (words.every((word) => text.includes(word))) found.push(withTitle)
      }
    }
    const start = /^\d{1,7}$/.test(from) ? Number(from) : 0
    const shown = await Promise.all(found.slice(start, start + PAGE_SIZE).map((verdict) => titled(verdict)))
    const { settings } = preview.newsletter
    const { base } = preview.view.newsletter.folders
    const isPinned = (path: string) => overrides?.lead === path || overrides?.pinned.includes(path) === true
    const articles = shown.map(({ published, ...verdict }): ArticleView => {
      return {
        ...verdict,
        ...(published && { published: published.day }),
        file: shortPath(base, fileOf(settings.articles, verdict.path)),
        isPinned: isPinned(verdict.path),
        isExcluded: overrides?.excluded.includes(verdict.path) === true,
        ...(FINAL.has(verdict.reason.code) && { unpinnable: verdict.reason.text }),
      }
    })
    return json({ articles, total: found.length } satisfies ArticlesView)
  })
  return app
}

/** As people type it in a hurry: without capitals and accents. */
function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}
