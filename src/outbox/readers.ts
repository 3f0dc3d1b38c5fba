// To how many readers would an issue go that is not on record yet?
import { type BestOfShares, shareOfBest, sourcesOf } from '../model/best-of.ts'
import type { Window } from '../model/issue.ts'
import type { SubscriberList } from '../model/subscriber.ts'
import { shareOf, type TopicsOfIssue } from '../model/topics.ts'

/** Who gets a mail, who is left out because their address is suppressed, and who gets none by their own choice. */
export interface Readership {
  readonly recipients: number
  readonly suppressed: number
  /** Too few stories are left for them. */
  readonly skipped?: number
  /** They wait for the best of the month. */
  readonly monthly?: number
}

/** Of the list as it is now. */
export async function readershipOf(
  { issue: { window }, topics, bestOf }: { issue: { window: Window }; topics?: TopicsOfIssue; bestOf?: BestOfShares },
  subscribers: Pick<SubscriberList, 'count' | 'topicSets' | 'monthlySets'>,
): Promise<Readership> {
  const { active, monthly, leftOut } = await subscribers.count()
  const sets = bestOf
    ? (await subscribers.monthlySets({ until: window.until, sources: sourcesOf(bestOf) })).map((set) => ({
        readers: set.readers,
        share: shareOfBest(set, bestOf),
      }))
    : topics
      ? (await subscribers.topicSets()).map((set) => ({ readers: set.readers, share: shareOf(set.topics, topics) }))
      : []
  const sum = (some: typeof sets) => some.reduce((total, { readers }) => total + readers, 0)
  const skipped = sum(sets.filter(({ share }) => share.is === 'few-stories'))
  const all = bestOf ? sum(sets) : active - monthly
  const waiting = bestOf ? 0 : monthly
  return {
    recipients: all - skipped,
    suppressed: leftOut,
    ...(skipped > 0 && { skipped }),
    ...(waiting > 0 && { monthly: waiting }),
  }
}
