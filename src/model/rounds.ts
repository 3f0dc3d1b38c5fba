// What does sending ask and write, round by round?
import type { DeliveryId, Due, Settled } from './delivery.ts'

/** The part of the ledger that whoever sends works with, for an issue or a batch of it. */
export interface Rounds {
  /**
   * Deliveries to be sent now, in the order of their ids, those after `after` only: pending ones, and deferred ones whose
   * time has come. To go on, pass the last id; start from the first again to meet those that were deferred since.
   */
  due(
    issue: string,
    ask: { readonly at: Date; readonly limit: number; readonly after?: DeliveryId },
  ): Promise<readonly Due[]>
  /** When the next deferred delivery comes due. */
  nextDue(issue: string): Promise<Date | undefined>

  /**
   * One durable commit for a round of all connections: how the last attempts ended, and which begin. A connection may
   * offer a message to its server only after its delivery came back from here; one that didn't come back was suppressed
   * since it was due, and is not to be sent.
   */
  commit(round: {
    readonly settled: readonly Settled[]
    readonly starting: readonly DeliveryId[]
    readonly at: Date
  }): Promise<ReadonlySet<DeliveryId>>

  /**
   * Suppresses the readers whose deliveries of the issue failed because their addresses do not exist. With more than `max`
   * of them the server is not believed: those not suppressed yet are pending again. Returns how many are suppressed for
   * this issue, and how many are pending again.
   */
  suppressUnreachable(
    issue: string,
    judge: { readonly max: number; readonly at: Date },
  ): Promise<{ readonly suppressed: number; readonly reopened: number }>

  /** Pauses that servers asked for and that are not over: by the readers' domain, `''` for all mail. */
  pauses(at: Date): Promise<ReadonlyMap<string, Date>>
  pause(domain: string, until: Date): Promise<void>

  /** Whether no delivery is pending, sending or deferred; then the issue is closed. */
  finish(issue: string, at: Date): Promise<boolean>
}
