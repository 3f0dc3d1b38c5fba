// Which articles make the issue, and why is each in or out?
import type { Article } from '../model/article.ts'
import type { Choice, Head, Pick as Picked } from '../model/choice.ts'
import type { Window } from '../model/issue.ts'
import type { SentArticle } from '../model/ledger.ts'
import type { Overrides } from '../model/overrides.ts'
import { findDuplicates } from './duplicates.ts'
import { type Editor, editorOf } from './editor.ts'
import { groupArticles } from './group.ts'
import { placesFor } from './places.ts'
import { byRank, leadFirst } from './rank.ts'
import {
  alreadySent,
  draft,
  excluded,
  noText,
  pinned,
  type Reason,
  related,
  tooManyUpdated,
  updated,
} from './reasons.ts'
import { resemblances } from './resemblance.ts'
import { type Before, sentBefore } from './sent.ts'
import { MOST_UPDATED, updatesAmong } from './updated.ts'
import { type DateRules, inByDate, outByDate } from './window.ts'

/** What decides over an issue beside the articles themselves. */
export interface Rules {
  /** Without `since` the newest articles are taken, whatever their age. */
  readonly window: Window
  /** How many stories make an issue; all articles on one event are one story. */
  readonly stories: {
    readonly min: number
    readonly max: number
    /** Whether articles come back that have changed since an issue carried them, beside those stories. */
    readonly updated?: boolean
  }
  /** The newsletter's own, in which days begin and reasons name them. */
  readonly timeZone: string
  /** What earlier issues carried, by article id. */
  readonly sent?: ReadonlyMap<string, SentArticle>
  /** What the editor decided. It never overrules that a story is not told twice. */
  readonly overrides?: Overrides
}

/** The stories of an issue in order, and the verdict on every article. */
export interface Chosen {
  readonly picks: readonly Picked[]
  /** One for each article: those that are in as they stand in the issue, then the others by rank. */
  readonly choices: readonly Choice[]
  /** Articles that an earlier issue carried and that have changed much since: they come back after the stories. */
  readonly updated: readonly Article[]
}

/** Rejects by the cheap head alone what `choose` rejects as well, never more: such a file need not be read. */
export function judgeHead(head: Head, rules: Rules): 'maybe' | Reason {
  const editor = editorOf(rules.overrides)
  const reason = outByHead(head, dateRules(rules), editor)
  return reason === undefined ? 'maybe' : editor.isExcluded(head) ? excluded : reason
}

/**
 * Chooses the stories of an issue.
 * The order of the input does not matter, and splitting a window at any instant loses and repeats nothing.
 *
 * An article that earlier issues carried may be among the input whatever its age: it is out, and so is its copy, unless
 * articles that have changed may come back.
 */
export function choose(articles: readonly Article[], rules: Rules): Chosen {
  const { stories, window } = rules
  const dates = dateRules(rules)
  const editor = editorOf(rules.overrides)
  const ranked = articles.toSorted(byRank)
  const sent = sentBefore(ranked, rules.sent)
  const out = new Map<Article, Verdict>()
  const open = (): Article[] => ranked.filter((article) => !out.has(article))

  for (const article of ranked) {
    const bySending = outBySending(sent.get(article))
    const byHead = outByHead(article, dates, editor)
    // What was sent tells more than how old it is.
    const reason = byHead && !(bySending && byHead.code === 'too-old') ? byHead : (bySending ?? outByText(article))
    if (reason) out.set(article, { reason })
  }

  // What was sent or left out by hand keeps its copies out.
  const seen = ranked.filter((article) => !out.has(article) || sent.has(article))
  for (const article of ranked) if (editor.isExcluded(article)) out.set(article, { reason: excluded })
  const pairs = resemblances(seen)
  const duplicates = findDuplicates(seen, pairs, (article) =>
    sent.has(article) ? 3 : editor.isPinned(article) ? 2 : editor.isExcluded(article) ? 1 : 0,
  )
  for (const article of open()) {
    const repeat = duplicates.get(article)
    if (repeat) out.set(article, { reason: { code: 'duplicate', text: repeat.text }, relatedTo: repeat.original.path })
  }

  const groups = groupArticles(open(), pairs).map(leadFirst).flatMap(editor.parted)
  const { picked, left } = placesFor(groups, stories, editor)
  for (const [article, reason] of left) out.set(article, { reason })

  const mayComeBack = (article: Article): boolean => {
    const code = out.get(article)?.reason.code
    return (code === 'already-sent' || code === 'too-old') && !duplicates.has(article) && !outByText(article)
  }
  const changed = stories.updated && picked.length > 0 ? [...sent].filter(([article]) => mayComeBack(article)) : []
  const updates = updatesAmong(changed, rules.timeZone)
  for (const [index, update] of updates.entries()) {
    if (index < MOST_UPDATED) out.delete(update.article)
    else out.set(update.article, { reason: tooManyUpdated(update) })
  }
  const again = updates.slice(0, MOST_UPDATED)

  const inside = picked.flatMap(([lead, ...others]) => {
    const reason: Reason = editor.isPinned(lead)
      ? pinned(lead, editor.isLead(lead))
      : { code: window.since ? 'in-window' : 'newest', text: inByDate(lead.published, dates) }
    return [
      choiceOf(lead, 'in', { reason }),
      ...others.map((other) => choiceOf(other, 'in', { reason: related(lead.path), relatedTo: lead.path })),
    ]
  })
  const outside = ranked.flatMap((article) => {
    const verdict = out.get(article)
    return verdict ? [choiceOf(article, 'out', verdict)] : []
  })
  return {
    picks: picked.map(([article, ...others]) => ({ article, related: others })),
    choices: [
      ...inside,
      ...again.map((update) => choiceOf(update.article, 'in', { reason: updated(update) })),
      ...outside,
    ],
    updated: again.map(({ article }) => article),
  }
}

type Verdict = Pick<Choice, 'reason' | 'relatedTo'>

function dateRules({ window, timeZone, sent }: Rules): DateRules {
  return { window, timeZone, recorded: sent !== undefined && sent.size > 0 }
}

/** What is pinned is never too old. */
function outByHead(head: Head, dates: DateRules, editor: Editor): Reason | undefined {
  if (head.draft) return draft
  const { until } = dates.window
  return outByDate(head.published, editor.isPinned(head) ? { ...dates, window: { until } } : dates)
}

function outBySending(before: Before | undefined): Reason | undefined {
  return before && alreadySent(before.issue, before.hasChanged)
}

function outByText({ blocks, dek }: Article): Reason | undefined {
  const hasText = blocks.some((block) => block.type !== 'image' && block.text !== '')
  return hasText || dek ? undefined : noText
}

function choiceOf({ path, title, published }: Article, state: Choice['state'], verdict: Verdict): Choice {
  return { path, title, ...(published && { published }), state, ...verdict }
}
