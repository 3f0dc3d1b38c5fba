// Which articles of earlier issues have changed enough to be shown again?
import type { Article } from '../model/article.ts'
import { dayIn } from '../model/zone.ts'
import { type Change, changeSinceSketch } from './minhash.ts'
import type { PreviousSending } from './previous-sendings.ts'
import { byRank } from './rank.ts'

/** An article that is shown again. */
export interface Update {
  readonly article: Article
  readonly issue: string
  /** The day of the update, if the article gives one. */
  readonly day?: string
  /** Unknown if the issue is older than the sketches. */
  readonly change?: Change
}

/** The most in one issue, which is for news after all. */
export const UPDATES_MAX = 3

/**
 * The articles that have changed enough, latest change first. If the author gives a date of update not before the
 * issue, a small change is enough; otherwise a fifth of the text must differ. A corrected typo is never enough.
 */
export function findUpdates(articles: Iterable<readonly [Article, PreviousSending]>, timeZone: string): Update[] {
  const updates = [...articles].flatMap(([article, { issue, sketch, hasChanged }]): Update[] => {
    if (!hasChanged) return []
    const updatedOn = article.updated && dayIn(article.updated, timeZone)
    const day = updatedOn !== undefined && updatedOn >= issue.slice(0, 10) ? updatedOn : undefined
    const change = sketch === undefined ? undefined : changeSinceSketch(sketch, article)
    if (!isEnough(change, day !== undefined)) return []
    return [{ article, issue, ...(day !== undefined && { day }), ...(change && { change }) }]
  })
  return updates.toSorted((a, b) => changedAt(b) - changedAt(a) || byRank(a.article, b.article))
}

/** Five corrected words change about this many shingles, and so does a new sentence. */
const SHINGLES_MIN = 20
const DATED_SHARE_MIN = 0.03
const SHARE_MIN = 0.2

function isEnough(change: Change | undefined, isDated: boolean): boolean {
  return change ? change.shingles >= SHINGLES_MIN && change.share >= (isDated ? DATED_SHARE_MIN : SHARE_MIN) : isDated
}

function changedAt({ article: { updated, published } }: Update): number {
  return (updated ?? published?.at)?.getTime() ?? 0
}
