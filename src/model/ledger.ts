// What does the ledger record, and how is it written?
import type { Batches, SharedLimits } from './batch.ts'
import type { BestOfShares } from './best-of.ts'
import type { SkipCode } from './codes.ts'
import type { Delivery, DeliveryCounts, DeliveryId, DeliveryState, Failure } from './delivery.ts'
import type { Window } from './issue.ts'
import type { Rounds } from './rounds.ts'
import type { SubscriberList } from './subscriber.ts'
import type { TopicsOfIssue } from './topics.ts'

/** An article as an issue carries it. */
export interface CarriedArticle {
  readonly id: string
  readonly path: string
  readonly title: string
  readonly hash: string
  /** By which its text can be compared with a later one. Issues of older versions have none. */
  readonly sketch?: string
}

/** An article that issues carried. */
export interface SentArticle {
  /** The last issue that carried it, and the path, text and sketch that it had then. */
  readonly issue: string
  readonly path: string
  readonly hash: string
  readonly sketch?: string
  /** The hash of each text that any issue carried: none of them is carried again. */
  readonly hashes: readonly string[]
}

/** An issue about to be sent. */
export interface IssuePlan {
  readonly id: string
  readonly number: number
  /** The instant of the schedule that it is sent for; absent for one sent by hand. At most one issue has a slot. */
  readonly slot?: Date
  readonly window: Window
  readonly subject: string
  /** SHA-256 in hex over all that is sent: an issue that is begun never changes. */
  readonly hash: string
  /** Enough to send it without its folder. */
  readonly content: Uint8Array
  /** Every article that it carries, related ones too. */
  readonly articles: readonly CarriedArticle[]
  /** What it has for readers who chose topics, and which variants were made, by their keys; absent where nobody did. */
  readonly shares?: { readonly topics: TopicsOfIssue; readonly variants: readonly string[] }
  /**
   * Of the best of a month alone, which ends with its window: whose it is, and which variants were made. What it carries was
   * carried before, so it spends nothing, and it does not move the next window.
   */
  readonly bestOf?: { readonly shares: BestOfShares; readonly variants: readonly string[] }
}

/** An issue on record. */
export interface IssueRecord {
  readonly id: string
  readonly number: number
  readonly slot?: Date
  readonly window: Window
  readonly subject: string
  readonly hash: string
  readonly begun: Date
  /** Absent while it is being sent. */
  readonly finished?: Date
  /** Subscribers who were left out of it because their address is suppressed. */
  readonly suppressed: number
  /** Absent where one process sends it; `paused`: a person wants the workers to wait. */
  readonly workers?: 'sending' | 'paused'
}

/** What became of a slot of the schedule. */
export type SlotRecord = { readonly slot: Date } & (
  | { readonly became: 'issue'; readonly issue: string }
  | { readonly became: 'skipped'; readonly reason: string; readonly at: Date }
)

/** A person's approval of an issue exactly as it is. */
export interface Approval {
  readonly issue: string
  readonly hash: string
  readonly at: Date
}

/**
 * The record of one newsletter. What is read here never changes it, and what is written is durable when the promise is
 * fulfilled. All but sending itself may be done while another process sends.
 */
export interface Ledger extends AsyncDisposable {
  readonly subscribers: SubscriberList
  readonly batches: Batches
  readonly limits: SharedLimits

  /** Articles that issues carried, by article id. */
  sentArticles(): Promise<ReadonlyMap<string, SentArticle>>
  /** Where the next window begins: the end of the last one; a best of has none. Absent before the first issue. */
  lastCutOff(): Promise<Date | undefined>
  /** The id and number of an issue made on this day (`YYYY-MM-DD`): no other issue has them. */
  nextIssue(day: string): Promise<{ readonly id: string; readonly number: number }>

  /** The last issue first. */
  issues(limit: number): Promise<readonly IssueRecord[]>
  issue(id: string): Promise<IssueRecord | undefined>
  /** The issue that was begun and not finished; there is at most one. */
  unfinished(): Promise<IssueRecord | undefined>
  /**
   * What it was begun with, byte for byte. An unfinished issue has it; a finished one for 62 days and until ten others were begun. One
   * that an older version began has none.
   */
  content(issue: string): Promise<Uint8Array | undefined>
  slot(slot: Date): Promise<SlotRecord | undefined>
  lastSlot(): Promise<SlotRecord | undefined>

  /** Approving again replaces what was approved under this id. */
  approve(approval: Approval): Promise<void>
  approval(issue: string): Promise<Approval | undefined>

  counts(issue: string): Promise<DeliveryCounts>
  /** How many readers got no mail of an issue, and why. */
  skipped(issue: string): Promise<Readonly<Record<SkipCode, number>>>
  /** The most frequent first. */
  failures(issue: string): Promise<readonly Failure[]>
  /** The deliveries in one state, in the order of their ids. */
  deliveries(issue: string, state: DeliveryState['state']): AsyncIterable<Delivery>
  /**
   * A person's decision: the reader of an uncertain delivery has it, or an uncertain or failed one is to be sent again,
   * which opens a finished issue once more. Returns false where that can't be: it is in another state, or its address is
   * suppressed.
   */
  resolve(delivery: DeliveryId, as: 'sent' | 'again', at: Date): Promise<boolean>

  /** Notes that a slot had no issue, and why. Where the slot is on record already, that record is kept and returned. */
  skip(slot: Date, reason: string, at: Date): Promise<SlotRecord>

  /** Who holds the send lock at this moment. */
  sender(): Promise<{ readonly holder: string; readonly since: Date } | undefined>
  /**
   * Makes this process the only one that sends, until it disposes of the lock or dies; no clock is involved.
   * Deliveries that a dead process left in the middle become `uncertain`.
   * Throws a DigestError `already-sending` while another process holds it.
   * `holder` tells people who that is.
   */
  lockSending(request: { readonly holder: string; readonly at: Date }): Promise<SendLock>
}

/** The right to send, held by one process at a time. Every call throws `turn-lost` where another process took it over. */
export interface SendLock extends Rounds, AsyncDisposable {
  /** How many deliveries were found in the middle and became `uncertain`. */
  readonly uncertain: number

  /**
   * Puts the issue on record, with a pending delivery for every subscriber whose address is not suppressed, who gets such an
   * issue and who is not skipped: all of it or nothing. Begun again with the same bytes, the record is returned as it is.
   * Throws a DigestError `issue-stale` where its id, number or slot went to another issue, or where an issue begun since
   * carried one of its articles with the same text.
   */
  begin(plan: IssuePlan, at: Date): Promise<IssueRecord>

  /**
   * Leaves an issue that was begun to workers, in batches of so many readers; what is open of it, where it was sent in
   * part. Done again, it changes nothing.
   */
  cut(issue: string, size: number, at: Date): Promise<void>
}
