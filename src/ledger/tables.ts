// Which tables does a ledger have, and what is in them?
import type { Generated } from 'kysely'
import type { SkipCode } from '../model/codes.ts'
import type { DeliveryState } from '../model/delivery.ts'
import type { SuppressionKind } from '../model/subscriber.ts'

/** An instant as `2026-11-23T07:00:00.000Z`: read by people as it is, and in the order of time. */
type Instant = string

/** As the last migration leaves them; `migrations/` is where they come from. */
export interface Tables {
  readonly meta: { readonly name: 'version'; readonly value: string }
  readonly turn: { readonly one: 1; readonly number: number; readonly holder: string; readonly at: Instant }
  readonly issues: {
    readonly key: Generated<number>
    readonly id: string
    /** Of the best of a month -202611. */
    readonly number: number
    readonly since: Instant | null
    readonly until: Instant
    readonly subject: string
    readonly hash: string
    readonly begun: Instant
    readonly finished: Instant | null
    readonly suppressed: number
    /** Null where one process sends it. */
    readonly workers: 'sending' | 'paused' | null
  }
  /** Deliveries of an issue from one id to another; the token is taken anew by each worker that takes it. */
  readonly batches: {
    readonly key: Generated<number>
    readonly issue: number
    readonly first: number
    readonly last: number
    readonly size: number
    readonly token: number
    readonly worker: string
    readonly at: Instant
  }
  /** Until when a limit is used up, in microseconds since 1970. */
  readonly rates: { readonly name: string; readonly until: number }
  readonly contents: { readonly issue: number; readonly bytes: Uint8Array }
  readonly slots: {
    readonly slot: Instant
    /** Null where the slot was skipped, for the reason. */
    readonly issue: number | null
    readonly reason: string | null
    readonly at: Instant
  }
  readonly approvals: { readonly issue: string; readonly hash: string; readonly at: Instant }
  readonly stories: {
    readonly issue: number
    readonly article: string
    readonly path: string
    readonly title: string
    readonly hash: string
    /** Null where an older version wrote it. */
    readonly sketch: string | null
  }
  readonly subscribers: {
    readonly id: Generated<number>
    readonly key: string
    readonly address: string
    readonly name: string
    readonly language: string | null
    readonly added: Instant
    readonly source: string
    /** Until when they want no issue; null where they want every one. */
    readonly paused: Instant | null
    /** A JSON list in order; null where they want all. */
    readonly topics: string | null
    /** Since when they want the best of each month; null where they want every issue. */
    readonly monthly: Instant | null
  }
  /** The id is made of the report and the key, so that no report counts twice. */
  readonly soft_bounces: { readonly id: string; readonly key: string; readonly at: Instant }
  readonly suppressions: {
    readonly key: string
    readonly address: string
    readonly kind: SuppressionKind
    readonly reason: string
    readonly at: Instant
    /** The issue whose send made it; null for any other. */
    readonly issue: number | null
  }
  /** Readers who got no mail of an issue. */
  readonly skips: { readonly issue: number; readonly subscriber: number; readonly code: SkipCode }
  readonly pauses: { readonly domain: string; readonly until: Instant }
  readonly deliveries: {
    readonly id: Generated<number>
    readonly issue: number
    readonly subscriber: number
    readonly state: DeliveryState['state']
    readonly attempts: number
    /** When it came into its state. */
    readonly at: Instant
    /** Of a deferred one only. */
    readonly until: Instant | null
    /** Null while there was none. */
    readonly reply: string | null
    /** 1 where it failed because the address does not exist. */
    readonly unreachable: number | null
    /** Null where it brings the whole issue. */
    readonly variant: string | null
  }
}
