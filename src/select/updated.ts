// Which articles that earlier issues carried are worth showing again, because they have changed since?
import type { Article } from '../model/article.ts'
import { type Change, changeSince } from './change.ts'
import { byRank } from './rank.ts'
import type { Before } from './sent.ts'
import { dayIn } from './window.ts'

/** An article that comes back. */
export interface Update {
  readonly article: Article
  readonly issue: string
  /** The day on which it says that it was updated. */
  readonly day?: string
  /** Unknown where the issue is older than the sketches. */
  readonly change?: Change
}

/** So many in one issue: it is for what is new. */
export const MOST_UPDATED = 3

/**
 * Those that have changed enough, the latest change first. Where the author gives a day of the update that is not before
 * the issue, a little is enough; else it must be another text by a fifth. Never a word put right.
 */
export function updatesAmong(articles: Iterable<readonly [Article, Before]>, timeZone: string): Update[] {
  const updates = [...articles].flatMap(([article, { issue, sketch, hasChanged }]): Update[] => {
    if (!hasChanged) return []
    const said = article.updated && dayIn(article.updated, timeZone)
    const day = said !== undefined && said >= issue.slice(0, 10) ? said : undefined
    const change = sketch === undefined ? undefined : changeSince(sketch, article)
    if (!isEnough(change, day !== undefined)) return []
    return [{ article, issue, ...(day !== undefined && { day }), ...(change && { change }) }]
  })
  return updates.toSorted((a, b) => lateness(b) - lateness(a) || byRank(a.article, b.article))
}

/** Five words put right touch about so many runs, and so does a new sentence. */
const FEW_RUNS = 20
const LITTLE = 0.03
const MUCH = 0.2

function isEnough(change: Change | undefined, isSaid: boolean): boolean {
  return change ? change.runs >= FEW_RUNS && change.share >= (isSaid ? LITTLE : MUCH) : isSaid
}

function lateness({ article: { updated, published } }: Update): number {
  return (updated ?? published?.at)?.getTime() ?? 0
}
