// How do several processes share the sending of one issue?
import type { DeliveryCounts } from './delivery.ts'
import type { Rounds } from './rounds.ts'

/** A number of the ledger: a part of the readers of one issue. */
type BatchId = number

/** A batch with deliveries that are still to be made, and when the first of them may be. */
export interface OpenBatch {
  readonly batch: BatchId
  readonly from: Date
}

/** The batches of issues that are sent by workers. */
export interface Batches {
  /** Batches of issues that are not paused, in the order in which they were cut. Closes an issue that has none. */
  open(at: Date): Promise<readonly OpenBatch[]>
  /**
   * Makes this process the only one that sends the batch. What another had in hand becomes `uncertain`, and it writes
   * nothing any more. Undefined where the batch is done, or its issue is paused.
   */
  take(batch: BatchId, request: { readonly holder: string; readonly at: Date }): Promise<BatchLock | undefined>
  /** Returns false for an issue that workers do not send, or no longer. */
  hold(issue: string, as: 'sending' | 'paused'): Promise<boolean>
  /** Fails what nobody was offered yet, for the reason, and closes the issue if nothing is in hand. Returns how many. */
  cancel(issue: string, reply: string, at: Date): Promise<number>
}

/** The right to send one batch. Every call throws `turn-lost` where another process took it over. */
export interface BatchLock extends Rounds {
  readonly issue: { readonly id: string; readonly hash: string; readonly begun: Date }
  /** Of the batch. */
  readonly counts: DeliveryCounts
  /** Readers of the whole issue. */
  readonly total: number
  /** Somebody paused the issue: nothing starts any more. */
  readonly isPaused: boolean
}

/** Limits that hold over all processes together. */
export interface SharedLimits {
  /** Sets aside so many mails at so many a second, for this process alone. Returns in how many milliseconds the first may start. */
  reserve(name: string, perSecond: number, count: number): Promise<number>
  /** One of so many permits, until it is given back or the process ends; undefined while others have them all. */
  permit(name: string, of: number): Promise<AsyncDisposable | undefined>
}
