// Which articles make the issue, and why is each in or out?
import { type Article, articleText } from '../model/article.ts'
import type { Choice, Head, Pick } from '../model/choice.ts'
import type { Window } from '../model/issue.ts'
import { findDuplicates } from './duplicates.ts'
import { groupArticles } from './group.ts'
import { byRank, leadFirst } from './rank.ts'
import { type DateRules, inByDate, outByDate } from './window.ts'

/** What decides over an issue beside the articles themselves. */
export interface Rules {
  /** Without `since` the newest articles are taken, whatever their age. */
  readonly window: Window
  /** How many stories make an issue; all articles on one event are one story. */
  readonly stories: { readonly min: number; readonly max: number }
  /** The newsletter's own, in which days begin and reasons name them. */
  readonly timeZone: string
  /** What earlier issues carried, by article id. */
  readonly sent?: ReadonlyMap<string, Sent>
}

/** An article as an earlier issue carried it. */
export interface Sent {
  readonly hash: string
  /** The id of the issue. */
  readonly issue: string
}

/** The stories of an issue in order, and the verdict on every article. */
export interface Chosen {
  readonly picks: readonly Pick[]
  /** One for each article: those that are in as they stand in the issue, then the others by rank. */
  readonly choices: readonly Choice[]
  /** Articles that an earlier issue carried with another text; they are out, like everything that was sent. */
  readonly updated: readonly Article[]
}

/** Rejects by the cheap head alone what `choose` rejects as well, never more: such a file need not be read. */
export function judgeHead(head: Head, rules: Rules): 'maybe' | Reason {
  return outByHead(head, dateRules(rules)) ?? 'maybe'
}

/**
 * Chooses the stories of an issue.
 * The order of the input does not matter, and splitting a window at any instant loses and repeats nothing.
 */
export function choose(articles: readonly Article[], rules: Rules): Chosen {
  const dates = dateRules(rules)
  const ranked = articles.toSorted(byRank)
  const sent = sentBefore(ranked, rules.sent)
  const out = new Map<Article, Verdict>()
  const open = (): Article[] => ranked.filter((article) => !out.has(article))

  for (const article of ranked) {
    const reason = outByHead(article, dates) ?? outBySending(article, sent) ?? outByText(article)
    if (reason) out.set(article, { reason })
  }
  for (const [copy, { original, how }] of findDuplicates([...open(), ...sent.keys()], (article) => sent.has(article))) {
    if (!out.has(copy))
      out.set(copy, { reason: { code: 'duplicate', text: `${how} ${original.path}.` }, relatedTo: original.path })
  }

  const stories = groupArticles(open())
    .map(leadFirst)
    .toSorted(([a], [b]) => byRank(a, b))
  const picked = stories.length < rules.stories.min ? [] : stories.slice(0, rules.stories.max)
  for (const [index, [lead, ...related]] of stories.entries()) {
    if (index < picked.length) continue
    const reason = picked.length === 0 ? belowMinimum(stories.length, rules) : overLimit(index + 1, rules)
    for (const article of [lead, ...related]) out.set(article, { reason })
  }

  const inside = picked.flatMap(([lead, ...related]) => [
    choice(lead, 'in', {
      reason: { code: rules.window.since ? 'in-window' : 'newest', text: inByDate(lead.published, dates) },
    }),
    ...related.map((article) =>
      choice(article, 'in', {
        reason: { code: 'related', text: `On the same event as ${lead.path}.` },
        relatedTo: lead.path,
      }),
    ),
  ])
  const outside = ranked.flatMap((article) => {
    const verdict = out.get(article)
    return verdict ? [choice(article, 'out', verdict)] : []
  })
  return {
    picks: picked.map(([article, ...related]) => ({ article, related })),
    choices: [...inside, ...outside],
    updated: ranked.filter((article) => sent.get(article)?.changed),
  }
}

type Reason = Choice['reason']
type Verdict = Readonly<{ reason: Reason; relatedTo?: string }>
type Before = ReadonlyMap<Article, { readonly issue: string; readonly changed: boolean }>

function dateRules({ window, timeZone, sent }: Rules): DateRules {
  return { window, timeZone, recorded: sent !== undefined && sent.size > 0 }
}

/** The articles that an earlier issue carried. A file without an id of its own that was moved is known by its text. */
function sentBefore(articles: readonly Article[], sent: Rules['sent'] = new Map()): Before {
  const byHash = new Map([...sent.values()].map((before) => [before.hash, before]))
  return new Map(
    articles.flatMap((article) => {
      const before = sent.get(article.id) ?? byHash.get(article.hash)
      return before ? [[article, { issue: before.issue, changed: before.hash !== article.hash }]] : []
    }),
  )
}

function outByHead(head: Head, dates: DateRules): Reason | undefined {
  if (head.draft) return { code: 'draft', text: 'Marked as a draft.' }
  return outByDate(head.published, dates)
}

function outBySending(article: Article, sent: Before): Reason | undefined {
  const before = sent.get(article)
  if (before === undefined) return undefined
  const changed = before.changed ? '; its text has changed since' : ''
  return { code: 'already-sent', text: `Issue ${before.issue} carried it${changed}.` }
}

function outByText(article: Article): Reason | undefined {
  if (articleText(article) !== '' || article.dek) return undefined
  return { code: 'no-text', text: 'Has a title but no text to show.' }
}

function belowMinimum(stories: number, { stories: { min } }: Rules): Reason {
  const ready = stories === 1 ? 'Only one story is ready' : `Only ${stories} stories are ready`
  return { code: 'below-minimum', text: `${ready}; stories.min is ${min}.` }
}

function overLimit(place: number, { stories: { max } }: Rules): Reason {
  return { code: 'over-limit', text: `The ${ordinal(place)} story in line, newest first; stories.max is ${max}.` }
}

function ordinal(n: number): string {
  const endings = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' }
  return `${n}${endings[new Intl.PluralRules('en', { type: 'ordinal' }).select(n)]}`
}

function choice(article: Article, state: Choice['state'], verdict: Verdict): Choice {
  const { path, title, published } = article
  return { path, title, ...(published && { published }), state, ...verdict }
}
