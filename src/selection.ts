// Which articles make the next issue, and why is every other file out of it?
import type { Settings } from './config/schema.ts'
import type { Article } from './model/article.ts'
import type { Choice, Head, Pick } from './model/choice.ts'
import type { Window } from './model/issue.ts'
import type { Overrides } from './model/overrides.ts'
import type { Log } from './model/ports.ts'
import type { Notice } from './model/problem.ts'
import { scanFolder } from './read/folder.ts'
import { readPool } from './read/pool.ts'
import { readTitle } from './read/title.ts'
import { choose, judgeHead, type Rules } from './select/choose.ts'

/** Which articles to look at; what is absent comes from the settings. */
export interface Span {
  readonly since?: Date
  readonly until?: Date
  /** The n newest, whatever their age. */
  readonly latest?: number
}

/** The stories of the next issue, and the verdict on every file of the folder. */
export interface Selection {
  readonly window: Window
  readonly picks: readonly Pick[]
  /** Articles that come back after the stories, because they have changed since an issue carried them. */
  readonly updated: readonly Article[]
  readonly choices: readonly Choice[]
  /** The editor's decisions that it was made by. */
  readonly overrides: Overrides
}

/** What earlier issues carried, and where the last one was cut off. */
export interface Before {
  readonly sent: Required<Rules>['sent']
  readonly cutOff: Date | undefined
  /** What the editor decided since. */
  readonly overrides: Overrides
}

/**
 * Judges every file of the folder, reading no more of them whole than the verdict needs; the titles of the others only
 * on demand.
 */
export async function selectArticles(
  settings: Settings,
  { span, before, titles }: { readonly span: Span; readonly before: Before; readonly titles: boolean },
  { now, log }: { readonly now: Date; readonly log: Log },
): Promise<Selection> {
  const { articles: folder, timeZone } = settings
  const options = { timeZone, readAt: now, log }
  const rules = rulesOf(settings, span, options.readAt, before)
  const { heads, notices } = await scanFolder(folder, options)
  const judged = heads.map((head) => ({ head, verdict: judgeHead(head, rules) }))
  const open = judged.filter(({ verdict }) => verdict === 'maybe').map(({ head }) => head)
  const max = rules.stories.max
  const { overrides } = before
  const isEnough = (articles: readonly Article[]) =>
    rules.window.since === undefined && choose(articles, rules).picks.length >= max
  const { lead, pinned, excluded } = overrides
  const decided = [...pinned, ...excluded, ...(lead === undefined ? [] : [lead])]
  const originals = open.length === 0 ? [] : lastSent(heads, rules)
  const queue = [...new Set([...open, ...originals])]
  const first = new Set([...decided, ...originals.map(({ path }) => path)])
  const told = new Set(open.map(({ path }) => path))
  const pool = await readPool(
    folder,
    queue,
    { first, step: 2 * max, isEnough },
    {
      ...options,
      log: {
        notice: (notice) => told.has(notice.where.file) && log.notice(notice),
        progress: (step) => log.progress(step),
      },
    },
  )
  const { picks, updated, choices } = choose(pool.articles, rules)
  const isQueued = new Set(queue)
  const outside = judged.flatMap(({ head, verdict }) =>
    verdict === 'maybe' || isQueued.has(head) ? [] : [{ head, reason: verdict }],
  )
  const older = pool.unread.map((head) => ({ head, reason: tooManyNewer(head, pool.articles, max) }))
  const unread = [...older, ...outside]
  // A file that was read whole has told its notices; one without even a head can be told of only here.
  const isRead = new Set(pool.read)
  const isHead = new Set(heads.map(({ path }) => path))
  for (const notice of notices) if (!isRead.has(notice.where.file)) log.notice(notice)
  const headless = notices.filter(({ where }) => !isHead.has(where.file))
  const rest = unread.map(async ({ head: { path, published }, reason }): Promise<Choice> => {
    const title = titles ? await readTitle(folder, path) : path
    return { path, title, ...(published && { published }), state: 'out', reason }
  })
  const unreadable = [...pool.unreadable, ...headless].map(({ where: { file: path }, what: text }): Choice => {
    return { path, title: path, state: 'out', reason: { code: 'unreadable', text } }
  })
  const all = [...choices, ...(await Promise.all(rest)), ...unreadable]
  for (const notice of withoutEffect(overrides, all, settings)) log.notice(notice)
  return { window: rules.window, picks, updated, choices: all, overrides }
}

function rulesOf(
  { firstIssue, stories, timeZone, window }: Settings,
  span: Span,
  now: Date,
  { sent, cutOff, overrides }: Before,
): Rules {
  const until = span.until ?? now
  const first = firstIssue === 'window' ? new Date(until.getTime() - window.days * 86_400_000) : undefined
  const since = span.since ?? (span.latest === undefined ? (cutOff ?? first) : undefined)
  const max = span.latest ?? stories.max
  const limits = { min: Math.min(stories.min, max), max, updated: stories.updated }
  return { window: { ...(since && { since }), until }, stories: limits, timeZone, sent, overrides }
}

/** Decisions that change nothing: of articles that are gone, and of those that the editor's word can't bring in. */
function withoutEffect(
  { lead, pinned, excluded, order }: Overrides,
  choices: readonly Choice[],
  { overrides: file }: Settings,
): Notice[] {
  const byPath = new Map(choices.map((choice) => [choice.path, choice]))
  const leads = lead === undefined ? [] : [lead]
  const gone = [...new Set([...leads, ...pinned, ...excluded, ...order])].filter((path) => !byPath.has(path))
  const out = [...new Set([...leads, ...pinned])].flatMap((path) => {
    const choice = byPath.get(path)
    const isAgain = choice?.reason.code === 'updated'
    return choice && (choice.state === 'out' || isAgain) ? [choice] : []
  })
  return [
    ...gone.map((path): Notice => {
      const what = `The editor decided about ${path}, which is not among the articles.`
      return { code: 'override-gone', what, where: { file }, fix: 'Put the article back, or decide anew.' }
    }),
    ...out.map(({ path, reason }): Notice => {
      const what = `${path} is ${path === lead ? 'to lead' : 'pinned'}, and stays out all the same: ${reason.text}`
      const fix = 'Mend what the reason names, or take the decision back.'
      return { code: 'pin-without-effect', what, where: { file }, fix }
    }),
  ]
}

/** A copy is seldom later than this, and so an article that was sent longer ago is seldom the original of a new one. */
const ORIGINAL_DAYS = 30
/** Reading costs a millisecond each. */
const MOST_ORIGINALS = 200

/**
 * Files that earlier issues carried not long before the window, or whose articles say that they were updated since: they
 * are read to know their copies, and what has changed of them.
 */
function lastSent(heads: readonly Head[], { window, sent, stories }: Rules): Head[] {
  const paths = new Set([...(sent?.values() ?? [])].map(({ path }) => path))
  const { since = window.until } = window
  const earliest = new Date(since.getTime() - ORIGINAL_DAYS * 86_400_000)
  const latest = ({ published, updated }: Head) =>
    Math.max(published?.at.getTime() ?? 0, (stories.updated && updated?.getTime()) || 0)
  return heads
    .filter((head) => paths.has(head.path) && head.draft !== true && latest(head) >= earliest.getTime())
    .toSorted((a, b) => latest(b) - latest(a) || (a.path < b.path ? -1 : 1))
    .slice(0, MOST_ORIGINALS)
}

function tooManyNewer({ published }: Head, read: readonly Article[], max: number): Choice['reason'] {
  const newer = read.filter(
    (article) => !published || !article.published || article.published.at >= published.at,
  ).length
  return { code: 'over-limit', text: `${newer} articles are newer; stories.max is ${max}.` }
}
