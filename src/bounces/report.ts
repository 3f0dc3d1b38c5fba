// What does a report about a reader do to the list?
import type { Address } from '../model/address.ts'
import type { SubscriberList, SuppressionKind } from '../model/subscriber.ts'
import type { BounceKind } from './classify.ts'

/** What reports are applied to. */
export interface ReportContext {
  readonly subscribers: SubscriberList
  /** When bounces that may pass suppress an address. */
  readonly limit: { readonly count: number; readonly days: number }
  readonly at: Date
}

/** A report of a reader, by whatever way it came. */
export interface Report {
  readonly kind: Exclude<BounceKind, 'other'>
  readonly address: Address
  readonly reason: string
  /** Tells reports apart: the same one counts once. */
  readonly id: string
  readonly sent: Date
}

const SUPPRESSED_AS: Readonly<Partial<Record<BounceKind, SuppressionKind>>> = {
  hard: 'hard',
  complaint: 'complaint',
  unsubscribe: 'unsubscribed',
}

/** Returns whether the address is suppressed now and was not before. Doing it twice changes nothing more. */
export async function applyReport(report: Report, { subscribers, limit, at }: ReportContext): Promise<boolean> {
  const { kind, address, reason, id, sent } = report
  const as = SUPPRESSED_AS[kind]
  if (as) return (await subscribers.suppress({ address, kind: as, reason, at })).isNew
  return subscribers.bounced({ address, mail: id, reason, sent, at, limit })
}
