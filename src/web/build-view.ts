// How is what the page shows built from the settings and the next issue?
import { basename, dirname, isAbsolute, resolve } from 'node:path'
import { parseMailbox } from '../model/address.ts'
import type { Notice } from '../model/problem.ts'
import { ENCODED_HTML_BYTES_MAX, HTML_BYTES_MAX } from '../model/size-limits.ts'
import type { Newsletter } from '../newsletter.ts'
import { fileOf, shortPath } from './files.ts'
import { issueIn, type MakeResult, type NextIssue } from './make-issue.ts'
import type { ViewChange } from './preview-state.ts'
import { NOT_LOADED } from './send-readiness.ts'
import type { IssueView, NewsletterView, StoryView, View } from './view.ts'

/** The view before the first issue is made. */
export function firstView(newsletter: NewsletterView): View {
  return {
    revision: 0,
    newsletter,
    reasons: [],
    notices: [],
    decisions: { file: '', count: 0, said: {}, drafted: {}, subjects: [] },
    sending: { ...NOT_LOADED, state: 'idle' },
    past: [],
    tookMs: {},
  }
}

/** The settings that the page shows; the configuration file is needed to shorten paths. */
export async function newsletterView({ settings, inspect }: Newsletter, config: string): Promise<NewsletterView> {
  const { title, from = '', language, timeZone, look, articles, templates, overrides, openWith } = settings
  const sender = parseMailbox(from)
  const base = resolve(dirname(config))
  const shown = (file: string) => shortPath(base, file)
  return {
    title,
    from: 'problem' in sender ? { name: '', address: from } : { name: sender.name, address: sender.address.written },
    language,
    timeZone,
    look: look.name,
    lookChanges: 0,
    ...(await inspect.variants()),
    ...(openWith?.[0] !== undefined && { opensWith: basename(openWith[0]) }),
    folders: {
      base,
      articles: shown(articles),
      templates: shown(templates),
      config: shown(config),
      decisions: shown(overrides),
    },
  }
}

/** The part of the view that a run of `makeIssue` changes; files are named from the folder. */
export async function resultView(result: MakeResult, folder: string): Promise<ViewChange> {
  const { newsletter, selection, notices, next, tookMs } = result
  const issue = issueIn(result)
  const reasons = new Map<string, { code: string; state: 'in' | 'out'; count: number }>()
  for (const { state, reason } of selection.verdicts) {
    const { code } = reason
    const counted = reasons.get(code)
    if (counted) counted.count++
    else reasons.set(code, { code, state, count: 1 })
  }
  return {
    issue: issue && (await issueView(result, issue, folder)),
    none: 'reason' in next ? (next.reason as View['none']) : undefined,
    reasons: [...reasons.values()],
    notices: notices.map((notice) => noticeView(notice, newsletter.settings.articles, folder)),
    tookMs,
  }
}

async function issueView({ selection, newsletter }: MakeResult, next: NextIssue, folder: string): Promise<IssueView> {
  const { finished, hash, bytes } = next
  const { issue } = finished
  const { id, number, subject, preheader, window } = issue
  const verdicts = new Map(selection.verdicts.map((verdict) => [verdict.path, verdict]))
  const placed = [
    { place: 'lead' as const, section: '', stories: [issue.lead] },
    ...issue.sections.map(({ title, stories }) => ({ place: 'section' as const, section: title, stories })),
    { place: 'updated' as const, section: '', stories: issue.updated ?? [] },
    { place: 'brief' as const, section: '', stories: issue.brief },
  ]
  const featured = new Set(selection.chosen.flatMap(({ article }) => (article.featured ? [article.path] : [])))
  const weights = await newsletter.inspect.weights(finished)
  let at = 0
  const stories = placed.flatMap(({ place, section, stories }) =>
    stories.map(({ id, path, title, minutes, related }): StoryView => {
      const verdict = verdicts.get(path)
      const weight = weights.stories[at++] ?? { bytes: 0 }
      return {
        id,
        path,
        file: shortPath(folder, fileOf(newsletter.settings.articles, path)),
        title,
        place,
        section,
        minutes,
        reason: verdict?.reason ?? { code: 'newest', text: '' },
        related: related.map(({ path, title }) => ({ path, title })),
        ...weight,
        isFeatured: featured.has(path),
        isPinned: selection.overrides.pinned.includes(path) || selection.overrides.lead === path,
      }
    }),
  )
  return {
    id,
    number,
    hash,
    subject,
    preheader,
    window: { until: window.until.toISOString(), ...(window.since && { since: window.since.toISOString() }) },
    stories,
    bytes: {
      html: bytes.html,
      encoded: bytes.encoded,
      message: bytes.eml,
      around: weights.around,
      limit: HTML_BYTES_MAX,
      encodedLimit: ENCODED_HTML_BYTES_MAX,
    },
  }
}

/** Articles are named from their own folder. */
function noticeView({ where, ...notice }: Notice, articles: string, folder: string): Notice {
  const file = isAbsolute(where.file) ? where.file : fileOf(articles, where.file)
  return { ...notice, where: { ...where, file: shortPath(folder, file) } }
}
