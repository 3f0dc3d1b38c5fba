// Which articles make the next issue, and why is every other file out of it?
import { join } from 'node:path'
import type { Settings } from './config/schema.ts'
import type { Article } from './model/article.ts'
import type { Choice, Head, Pick } from './model/choice.ts'
import type { Window } from './model/issue.ts'
import type { Overrides } from './model/overrides.ts'
import type { Log } from './model/ports.ts'
import { scanFolder } from './read/folder.ts'
import { type KeptReads, keepFiles, keepReads } from './read/kept.ts'
import { readPool } from './read/pool.ts'
import { readTitle } from './read/title.ts'
import { type Chosen, choose, judgeHead, type Rules } from './select/choose.ts'
import { likelyChanged, likelyOriginals } from './select/earlier.ts'
import { alreadySent } from './select/reasons.ts'
import { withoutEffect } from './select/without-effect.ts'

export type { KeptReads }
export { keepReads }

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
  { now, log, kept }: { readonly now: Date; readonly log: Log; readonly kept?: KeptReads | undefined },
): Promise<Selection> {
  const { articles: folder, timeZone } = settings
  const options = { timeZone, readAt: now, log, ...(kept && { kept }) }
  const rules = rulesOf(settings, span, options.readAt, before)
  const { heads, notices } = await scanFolder(folder, options)
  const judged = heads.map((head) => ({ head, verdict: judgeHead(head, rules) }))
  const open = judged.filter(({ verdict }) => verdict === 'maybe').map(({ head }) => head)
  const max = rules.stories.max
  const { lead, pinned, excluded } = before.overrides
  const first = new Set([...pinned, ...excluded, ...(lead === undefined ? [] : [lead])])
  const last: { chosen?: Chosen } = {}
  const isEnough = (articles: readonly Article[]): boolean => {
    if (rules.window.since !== undefined) return false
    last.chosen = choose(articles, rules)
    return last.chosen.picks.length >= max
  }
  const pool = await readPool(folder, open, { first, step: 2 * max, isEnough }, options)

  const earlier = await readEarlier(pool.articles, heads, rules, { folder, ...options })
  const articles = [...pool.articles, ...earlier]
  // Whether they were enough was asked of all that were read.
  const { picks, updated, choices } = (earlier.length === 0 && last.chosen) || choose(articles, rules)

  // A file that was read whole has told its notices; one without even a head can be told of only here.
  const isRead = new Set(pool.read)
  const isHead = new Set(heads.map(({ path }) => path))
  for (const notice of notices) if (!isRead.has(notice.where.file)) log.notice(notice)
  const headless = notices.filter(({ where }) => !isHead.has(where.file))
  const unreadable = [...pool.unreadable, ...headless].map(({ where: { file: path }, what: text }): Choice => {
    return { path, title: path, state: 'out', reason: { code: 'unreadable', text } }
  })

  const carriedBy = new Map([...before.sent.values()].map(({ path, issue }) => [path, issue]))
  const outside = ({ path }: Head, reason: Choice['reason']): Choice['reason'] => {
    const issue = carriedBy.get(path)
    return reason.code === 'too-old' && issue !== undefined ? alreadySent(issue, false) : reason
  }
  const isJudged = new Set([...choices, ...unreadable].map(({ path }) => path))
  const rest = judged.flatMap(({ head, verdict }) => {
    if (isJudged.has(head.path)) return []
    return [{ head, reason: verdict === 'maybe' ? tooManyNewer(head, articles, max) : outside(head, verdict) }]
  })
  const unread = rest.map(async ({ head: { path, published }, reason }): Promise<Choice> => {
    const title = titles ? await readTitle(folder, path) : path
    return { path, title, ...(published && { published }), state: 'out', reason }
  })
  const all = [...choices, ...(await Promise.all(unread)), ...unreadable]
  for (const notice of withoutEffect(before.overrides, all, settings.overrides)) log.notice(notice)
  return { window: rules.window, picks, updated, choices: all, overrides: before.overrides }
}

/** Reads what earlier issues carried, as far as it matters for this one. Its notices were told then. */
async function readEarlier(
  articles: readonly Article[],
  heads: readonly Head[],
  { window, sent = new Map(), stories }: Rules,
  { folder, log, ...options }: { folder: string; timeZone: string; readAt: Date; log: Log; kept?: KeptReads },
): Promise<readonly Article[]> {
  const isRead = new Set(articles.map(({ path }) => path))
  const paths = likelyOriginals(articles, sent).union(
    stories.updated && articles.length > 0 ? likelyChanged(heads, { window, sent }) : new Set<string>(),
  )
  const missing = heads.filter(({ path }) => paths.has(path) && !isRead.has(path))
  const quiet: Log = { notice() {}, progress: (step) => log.progress(step) }
  const all = { first: paths, step: 1, isEnough: () => false }
  return (await readPool(folder, missing, all, { ...options, log: quiet })).articles
}

/** Gives choices the titles of their files where those were not read, each file read once for as long as it is the same. */
export function keepTitles(): (choice: Choice, settings: { readonly articles: string }) => Promise<Choice> {
  const kept = keepFiles<Promise<string>>(MOST_TITLES)
  return async (choice, { articles: folder }) => {
    const { path, title } = choice
    if (title !== path) return choice
    return { ...choice, title: await kept(join(folder, path), () => readTitle(folder, path)) }
  }
}

const MOST_TITLES = 50_000

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

function tooManyNewer({ published }: Head, read: readonly Article[], max: number): Choice['reason'] {
  const newer = read.filter(
    (article) => !published || !article.published || article.published.at >= published.at,
  ).length
  return { code: 'over-limit', text: `${newer} articles are newer; stories.max is ${max}.` }
}
