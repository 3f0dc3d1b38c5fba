// Which stories fit within the limits of an issue?
import type { Article } from '../model/article.ts'
import type { EditorRules } from './editor-rules.ts'
import { leadingFirst } from './issue-lead.ts'
import { byRank, type Group } from './rank.ts'
import { belowMinimum, overLimit, type Reason } from './reasons.ts'

/** The stories of an issue in order, and why the articles of every other story are out. */
export interface WithinLimits {
  readonly accepted: readonly Group[]
  readonly rejected: ReadonlyMap<Article, Reason>
}

/**
 * Pinned stories come first and always fit; with fewer stories than `min` none does. In the issue of a period, the event
 * that most articles report is in, too, however old it is: it leads.
 */
export function applyLimits(
  stories: readonly Group[],
  { min, max, isPeriod }: { readonly min: number; readonly max: number; readonly isPeriod: boolean },
  editor: EditorRules,
): WithinLimits {
  const ranked = stories.toSorted(([a], [b]) => byRank(a, b))
  const pinned = ranked.filter(([lead]) => editor.isPinned(lead))
  const others = ranked.filter(([lead]) => !editor.isPinned(lead))
  const late = isPeriod ? lateEvent(others, max - pinned.length) : undefined
  const queue = late ? [...pinned, late, ...others.filter((story) => story !== late)] : [...pinned, ...others]
  const isEnough = queue.length >= min
  const places = isEnough ? Math.max(max, pinned.length) : 0
  const ahead = [
    ...(pinned.length > 0 ? (['pinned'] as const) : []),
    ...(late ? (['most reported'] as const) : []),
    ...(others.some(([lead]) => lead.featured) ? (['featured'] as const) : []),
  ]
  const rejected = queue.slice(places).flatMap((group, at) =>
    group.map((article): [Article, Reason] => {
      const lead = article === group[0] ? undefined : group[0].path
      const inQueue = { place: places + at + 1, max, ahead, lead }
      return [article, isEnough ? overLimit(inQueue) : belowMinimum(queue.length, min)]
    }),
  )
  return { accepted: editor.inOrder(leadingFirst(queue.slice(0, places))), rejected: new Map(rejected) }
}

/** Two reports may be a coincidence of taste. */
const REPORTS_MIN = 3

/** The story that would lead if all had a place, where it is an event that several report and has none. */
function lateEvent(ranked: readonly Group[], places: number): Group | undefined {
  const [lead] = leadingFirst(ranked)
  return lead && lead.length >= REPORTS_MIN && ranked.indexOf(lead) >= places ? lead : undefined
}
