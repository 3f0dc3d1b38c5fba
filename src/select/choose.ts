// Which articles make the issue, and why is each in or out?
import type { Article } from '../model/article.ts'
import type { Window } from '../model/issue.ts'
import type { SentArticle } from '../model/ledger.ts'
import type { Overrides } from '../model/overrides.ts'
import type { ScannedFile } from '../model/scanned-file.ts'
import type { Site } from '../model/site.ts'
import type { ChosenArticle, Verdict } from '../model/verdict.ts'
import { findDuplicates } from './duplicates.ts'
import { type EditorRules, editorRules } from './editor-rules.ts'
import { groupArticles } from './group.ts'
import { applyLimits } from './limits.ts'
import { findPreviousSendings, type PreviousSending } from './previous-sendings.ts'
import { byRank, leadFirst } from './rank.ts'
import {
  alreadySent,
  draft,
  excluded,
  noText,
  outOfTime,
  pinned,
  type Reason,
  related,
  tooManyUpdated,
  translation,
  undated,
  updated,
} from './reasons.ts'
import { resemblances } from './resemblance.ts'
import { findUpdates, UPDATES_MAX } from './updated.ts'
import { acceptanceText, type DateRules, rejectByDate } from './window.ts'

/** What decides on an issue besides the articles themselves. */
export interface Rules {
  /** Without `since` the newest articles are taken, whatever their age. */
  readonly window: Window
  /** How many stories an issue has; all articles on one event count as one story. */
  readonly stories: {
    readonly min: number
    readonly max: number
    /** Whether articles that have changed since an issue carried them come back, in addition to those stories. */
    readonly updated?: boolean
  }
  /** The newsletter's time zone, in which days begin and reasons give dates. */
  readonly timeZone: string
  /** What earlier issues carried, by article id. */
  readonly sent?: ReadonlyMap<string, SentArticle>
  /** Whether any file of the folder gives its date: then one without a date is not news. Without: judged by the articles. */
  readonly dated?: boolean
  /** The time of choosing, where it is not the window's end. */
  readonly now?: Date
  /** The file that takes precedence over another in another language. */
  readonly translations?: ReadonlyMap<string, string>
  /** What the articles' site repeats, which makes no two of them one story. */
  readonly site?: Site
  /** What the editor decided. Even the editor cannot repeat a story. */
  readonly overrides?: Overrides
}

/** The stories of an issue in order, and the verdict on every article. */
export interface Selected {
  readonly chosen: readonly ChosenArticle[]
  /** One for each article: first those that are in, in the order of the issue, then the others by rank. */
  readonly verdicts: readonly Verdict[]
  /** Articles that an earlier issue carried and that have changed considerably: they come after the stories. */
  readonly updated: readonly Article[]
}

/** Rejects, by a scan alone, only what `chooseArticles` would reject too: such a file need not be read. */
export function judgeScan(file: ScannedFile, rules: Rules): 'maybe' | Reason {
  const editor = editorRules(rules.overrides)
  const reason = rejectByScan(file, rules, editor)
  return reason === undefined ? 'maybe' : editor.isExcluded(file) ? excluded : reason
}

/**
 * Chooses the stories of an issue.
 * The order of the input does not matter, and splitting a window at any instant neither loses nor repeats anything.
 *
 * Articles that earlier issues carried may be among the input, whatever their age: they and their copies are out,
 * unless changed articles may come back.
 */
export function chooseArticles(articles: readonly Article[], given: Rules): Selected {
  const rules = { ...given, dated: given.dated || articles.some(isDated) }
  const { stories, window } = rules
  const dates = dateRules(rules)
  const editor = editorRules(rules.overrides)
  const ranked = articles.toSorted(byRank)
  const sent = findPreviousSendings(ranked, rules.sent)
  const out = new Map<Article, Grounds>()
  const open = (): Article[] => ranked.filter((article) => !out.has(article))

  for (const article of ranked) {
    const bySending = rejectIfSent(sent.get(article))
    const byScan = rejectByScan(article, rules, editor) ?? rejectUndated(article, rules, editor)
    // That it was sent says more than its age.
    const reason =
      byScan && !(bySending && (byScan.code === 'too-old' || byScan === undated))
        ? byScan
        : (bySending ?? rejectWithoutText(article))
    if (reason) out.set(article, { reason })
  }

  // The copies of what was sent or excluded by the editor stay out too.
  const compared = ranked.filter((article) => !out.has(article) || sent.has(article))
  for (const article of ranked) if (editor.isExcluded(article)) out.set(article, { reason: excluded })
  const pairs = resemblances(compared, rules.site)
  const duplicates = findDuplicates(compared, pairs, (article) =>
    sent.has(article) ? 3 : editor.isPinned(article) ? 2 : editor.isExcluded(article) ? 1 : 0,
  )
  for (const article of open()) {
    const repeat = duplicates.get(article)
    if (repeat) out.set(article, { reason: { code: 'duplicate', text: repeat.text }, relatedTo: repeat.original.path })
  }

  const grouped = editor.withListed(groupArticles(open(), pairs).map(leadFirst).flatMap(editor.splitPinned))
  const groups = grouped.flatMap((group) => {
    // What the editor listed is in by that alone: where the story that lists it is out, its age counts again.
    const kept = group.filter((article) => {
      if (editor.isPinned(article) || !editor.isWanted(article) || editor.isListed(article, group[0])) return true
      const reason = rejectByDate(article.published, dates)
      if (reason) out.set(article, { reason })
      return reason === undefined
    })
    const [first, ...others] = kept
    return first ? [[first, ...others] as const] : []
  })
  const { accepted, rejected } = applyLimits(groups, { ...stories, isPeriod: window.since !== undefined }, editor)
  for (const [article, reason] of rejected) out.set(article, { reason })

  const mayReturn = (article: Article): boolean => {
    const code = out.get(article)?.reason.code
    return (code === 'already-sent' || code === 'too-old') && !duplicates.has(article) && !rejectWithoutText(article)
  }
  const changed = stories.updated && accepted.length > 0 ? [...sent].filter(([article]) => mayReturn(article)) : []
  const updates = findUpdates(changed, rules.timeZone)
  for (const [index, update] of updates.entries()) {
    if (index < UPDATES_MAX) out.delete(update.article)
    else out.set(update.article, { reason: tooManyUpdated(update) })
  }
  const returning = updates.slice(0, UPDATES_MAX)

  const inside = accepted.flatMap(([lead, ...others]) => {
    const reason: Reason = editor.isPinned(lead)
      ? pinned(lead, editor.isLead(lead))
      : { code: window.since ? 'in-window' : 'newest', text: acceptanceText(lead.published, dates, lead.featured) }
    return [
      verdictOf(lead, 'in', { reason }),
      ...others.map((other) => verdictOf(other, 'in', { reason: related(lead.path), relatedTo: lead.path })),
    ]
  })
  const outside = ranked.flatMap((article) => {
    const verdict = out.get(article)
    return verdict ? [verdictOf(article, 'out', verdict)] : []
  })
  return {
    chosen: accepted.map(([article, ...others]) => ({ article, related: others })),
    verdicts: [
      ...inside,
      ...returning.map((update) => verdictOf(update.article, 'in', { reason: updated(update) })),
      ...outside,
    ],
    updated: returning.map(({ article }) => article),
  }
}

type Grounds = Pick<Verdict, 'reason' | 'relatedTo'>

function dateRules({ window, timeZone, sent }: Rules): DateRules {
  return { window, timeZone, recorded: sent !== undefined && sent.size > 0 }
}

/** Whether a file of the folder is dated by more than the time of the file, as an article is. */
export function isDated({ published, held }: Pick<ScannedFile, 'published' | 'held'>): boolean {
  return published !== undefined && published.from !== 'file-time' && held?.code !== 'not-article'
}

/** A pinned article is never too old, undated, or no article; what its author keeps back stays back. */
function rejectByScan(file: ScannedFile, rules: Rules, editor: EditorRules): Reason | undefined {
  const isPinned = editor.isWanted(file)
  const { held } = file
  if (held && !(isPinned && MAY_BE_PINNED.has(held.code))) return held
  if (file.draft && !held) return draft
  const { until } = rules.window
  const moment = rules.now !== undefined && rules.now > until ? rules.now : until
  const late = outOfTime(file, moment)
  if (late) return late
  const original = isPinned ? undefined : rules.translations?.get(file.path)
  if (original !== undefined) return translation(original)
  const isUndated = file.published?.from === 'file-time' && file.draft !== undefined
  if (isUndated && rules.dated && !isPinned && !file.featured) return undated
  const dates = dateRules(rules)
  return rejectByDate(file.published, isPinned ? { ...dates, window: { until } } : dates)
}

const MAY_BE_PINNED: ReadonlySet<string> = new Set(['not-article', 'in-doubt'])

/** Once the whole file is read, a date that is still missing is missing. */
function rejectUndated(article: Article, { dated }: Rules, editor: EditorRules): Reason | undefined {
  return dated && article.published === undefined && !editor.isWanted(article) && !article.featured
    ? undated
    : undefined
}

function rejectIfSent(before: PreviousSending | undefined): Reason | undefined {
  return before && alreadySent(before.issue, before.hasChanged)
}

function rejectWithoutText({ blocks, dek }: Article): Reason | undefined {
  // No summary quotes a table.
  const hasText = blocks.some((block) => block.type !== 'image' && block.type !== 'table' && block.text !== '')
  return hasText || dek ? undefined : noText
}

function verdictOf({ path, title, site, published }: Article, state: Verdict['state'], verdict: Grounds): Verdict {
  return {
    path,
    title,
    ...(site !== undefined && { source: site }),
    ...(published && { published }),
    state,
    ...verdict,
  }
}
