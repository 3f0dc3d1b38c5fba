// Who gets an issue, and who must not?
import { type Address, parseAddress } from './address.ts'
import type { BestOfReader } from './best-of.ts'

/** Numbers of the ledger, without a meaning of their own; they never change and are never given twice. */
export type SubscriberId = number

/** What a person, a form or a file says of somebody who wants the newsletter. */
export interface Person {
  readonly address: Address
  /** Plain text on one line; empty where we don't know it. */
  readonly name: string
  /** BCP 47, where known. */
  readonly language?: string
  /** The topics that they want; absent where nothing is said of it. */
  readonly topics?: readonly string[]
  /** Whether they want the best of each month instead of every issue; absent where nothing is said of it. */
  readonly monthly?: boolean
  /** Until when they want no issue; absent where nothing is said of it. */
  readonly paused?: Date
}

const NAME_MAX = 200

/** A name as it may stand in a header and in a mail: one line, no control characters, nothing that turns the direction. */
export function cleanName(text: string): string {
  return text
    .slice(0, 4 * NAME_MAX)
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\s]+/gu, ' ')
    .trim()
    .slice(0, NAME_MAX)
    .toWellFormed()
}

/** Somebody on the list. They get an issue unless their address is suppressed, even if that happened later. */
export interface Subscriber {
  readonly id: SubscriberId
  /** As it is written on the envelope. */
  readonly address: string
  readonly name: string
  readonly language?: string
  readonly added: Date
  /** Where they came from: `cli`, `import members.csv`, `web`. */
  readonly source: string
  readonly suppression?: Suppression
  /** Until when they want no issue. */
  readonly paused?: Date
  /** The topics that they want, `OTHER_TOPIC` among them; absent where they want all. */
  readonly topics?: readonly string[]
  /** Since when they want the best of each month; absent where they want every issue. */
  readonly monthly?: Date
}

/** Readers who want the best of the month and get the same of it. */
export interface MonthlySet extends BestOfReader {
  readonly readers: number
}

/** Where a subscriber is reached; undefined for one who is erased. */
export function addressOf(reader: Subscriber | undefined): Address | undefined {
  const address = reader?.address ? parseAddress(reader.address) : undefined
  return address && !('problem' in address) ? address : undefined
}

/** `hard`: the address does not exist; `manual`: the operator's own decision. */
export type SuppressionKind = 'hard' | 'complaint' | 'unsubscribed' | 'manual'

/** An address that must not be mailed, whether or not it is on the list. It outlives removal and every import. */
export interface Suppression {
  readonly address: string
  readonly kind: SuppressionKind
  /** A sentence, or what a server said. */
  readonly reason: string
  readonly at: Date
}

/** One row of a list: somebody to add, or an address that another list had ceased to mail. */
export type Entry = Person & { readonly suppressed?: { readonly kind: SuppressionKind; readonly reason: string } }

/** What became of entries. Every entry is counted once. */
export interface Admitted {
  readonly added: number
  /** On the list already, with another name or language now. */
  readonly updated: number
  readonly unchanged: number
  /** Entries that said so themselves: their addresses are suppressed now, if they weren't. */
  readonly suppressed: number
  /** Wanted, but their addresses are suppressed from before: they were not added. */
  readonly refused: number
}

/** How the list changed in a span of time. */
export type ListChanges = { readonly added: number } & Readonly<Record<SuppressionKind, number>>

/** One issue, as a subscriber got it or did not. */
export interface Received {
  readonly issue: string
  readonly subject: string
  readonly state: 'pending' | 'sending' | 'sent' | 'deferred' | 'failed' | 'uncertain' | 'skipped'
  readonly at: Date
  /** What a server said; of a skipped one the code of the reason. */
  readonly reply?: string
}

/** The list of subscribers and the addresses that must not be mailed. */
export interface SubscriberList {
  /** Adds and suppresses in one transaction; doing it twice changes nothing more. A suppressed address stays suppressed. */
  admit(entries: readonly Entry[], note: { readonly source: string; readonly at: Date }): Promise<Admitted>
  /**
   * Suppresses an address, for ever and at once: a delivery to it that no server was offered yet is taken off its issue.
   * Where it is suppressed already, the first reason is kept. Returns the suppression, and whether it is new.
   */
  suppress(suppression: {
    readonly address: Address
    readonly kind: SuppressionKind
    readonly reason: string
    readonly at: Date
  }): Promise<{ readonly suppression: Suppression; readonly isNew: boolean }>
  /** Suppresses subscribers who left, all in one transaction; those who are erased or were never there are passed over. */
  leave(ids: readonly SubscriberId[], note: { readonly reason: string; readonly at: Date }): Promise<void>
  /**
   * Notes a bounce that may pass. With `limit.count` of them in `limit.days` the address is suppressed as `hard`; returns
   * whether that is new. `mail` tells reports apart: the same one counts once. `sent` is when the report says it was written.
   */
  bounced(bounce: {
    readonly address: Address
    readonly mail: string
    readonly reason: string
    readonly sent: Date
    readonly at: Date
    readonly limit: { readonly count: number; readonly days: number }
  }): Promise<boolean>
  /** Lets an address be mailed again: for when the person themselves asks for it. */
  unsuppress(address: Address): Promise<void>
  /** Undoes the suppressions that the send of one issue made, because a server called the addresses unknown. Returns how many. */
  restore(issue: string): Promise<number>
  find(address: Address): Promise<{ readonly subscriber?: Subscriber; readonly suppression?: Suppression }>
  /** The issues of a subscriber, the last first. */
  history(id: SubscriberId): Promise<readonly Received[]>
  /** A subscriber gets no issue that is begun before that moment; without one they get every issue again. */
  pause(id: SubscriberId, until?: Date): Promise<void>
  /** How many on the list pause beyond that moment. */
  pausing(at: Date): Promise<number>
  /** A subscriber gets the stories of these topics from the next issue that is made; without them, all. */
  choose(id: SubscriberId, topics?: readonly string[]): Promise<void>
  /**
   * A subscriber gets the best of each month that ends after `since`, and no other issue that is begun from now on; without
   * it they get every issue again, and no best of.
   */
  monthly(id: SubscriberId, since?: Date): Promise<void>
  /**
   * Who gets the best of a month that ends at `until`: active readers by the topics that they chose and by which of the
   * `sources` they had, the most frequent first.
   */
  monthlySets(of: { readonly until: Date; readonly sources: readonly string[] }): Promise<readonly MonthlySet[]>
  /** The sets of topics that active readers of every issue chose, the most frequent first; whoever wants all is in none. */
  topicSets(): Promise<readonly { readonly topics: readonly string[]; readonly readers: number }[]>
  /** Gives a subscriber another address. Returns false where the old one is not on the list, or the new one is. */
  change(from: Address, to: Address): Promise<boolean>
  /**
   * Removes all that is known of a person. What is left is a number, which issues count, and a hash of the address, by
   * which no import brings it back. Returns whether the address was on the list.
   */
  erase(address: Address, at: Date): Promise<boolean>
  /** How many came onto the list in a span of time, and how many addresses were suppressed in it, by the reason. */
  changes(since: Date, until?: Date): Promise<ListChanges>
  byId(id: SubscriberId): Promise<Subscriber | undefined>
  /** In the order in which they came; a list of a million takes no more memory than one of a thousand. */
  all(): AsyncIterable<Subscriber>
  /** Suppressed addresses that are on no list, in the order of their addresses. */
  strangers(): AsyncIterable<Suppression>
  /**
   * `active` are those on the list whose address is not suppressed, also while they pause, `monthly` those of them who want
   * the best of each month, and `leftOut` the others on it. The kinds count all suppressed addresses, also those that are on
   * no list.
   */
  count(): Promise<
    { readonly active: number; readonly monthly: number; readonly leftOut: number } & Readonly<
      Record<SuppressionKind, number>
    >
  >
}
