// How far is one issue on its way to one subscriber?
import type { SubscriberId } from './subscriber.ts'

/** A number of the ledger: one issue to one subscriber. */
export type DeliveryId = number

/**
 * pending → sending → sent | deferred | failed | uncertain; deferred → sending.
 * `uncertain`: offered to a server whose answer we never saw. Only a person moves it on, for sending again might repeat it.
 */
export type DeliveryState =
  | { readonly state: 'pending' }
  | { readonly state: 'sending'; readonly since: Date }
  | { readonly state: 'sent'; readonly at: Date; readonly reply: string }
  | { readonly state: 'deferred'; readonly until: Date; readonly reply: string }
  | { readonly state: 'failed'; readonly at: Date; readonly reply: string }
  | { readonly state: 'uncertain'; readonly at: Date; readonly reply: string }

/** One issue on its way to one subscriber. */
export type Delivery = DeliveryState & {
  readonly id: DeliveryId
  /** The id of the issue. */
  readonly issue: string
  readonly subscriber: SubscriberId
  readonly address: string
  /** How often a server was offered it. */
  readonly attempts: number
}

/** A delivery whose turn has come. */
export interface Due {
  readonly id: DeliveryId
  readonly subscriber: SubscriberId
  readonly address: string
  readonly name: string
  readonly needsSmtputf8: boolean
  /** Attempts before this one. */
  readonly attempts: number
  /** Of which variant of the issue it is: see `variantKey`. Absent where it is the whole. */
  readonly variant?: string
}

/** How an attempt ended. `reply` is what the server said, or in our words what happened. */
export type Settled = { readonly id: DeliveryId; readonly reply: string } & (
  | { readonly state: 'sent' | 'uncertain' }
  /** `unreachable`: the server says that the address does not exist. */
  | { readonly state: 'failed'; readonly unreachable?: boolean }
  /** Refused for a reason that is not the reader's: as if it had not been tried. */
  | { readonly state: 'pending' }
  | { readonly state: 'deferred'; readonly until: Date }
)

/** Deliveries of an issue by state. Their sum never changes but for those taken off by a suppression. */
export type DeliveryCounts = Readonly<Record<DeliveryState['state'], number>>

/** Why deliveries failed: replies with the same code are one reason. */
export interface Failure {
  /** `550 5.1.1`, or the whole reply where it has no code. */
  readonly reason: string
  readonly count: number
  /** One of the replies in full. */
  readonly example: string
}
