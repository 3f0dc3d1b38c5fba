// What may readers do by themselves on the public pages?
import type { Address } from './address.ts'
import type { IssueRecord } from './ledger.ts'
import type { Received, Subscriber, SubscriberList } from './subscriber.ts'

/** What a link asked for came to. */
export type Outcome = 'done' | 'expired' | 'invalid'

/** A past issue as the web shows it. */
export interface PublishedIssue {
  readonly id: string
  /** Absent for the best of a month. */
  readonly number?: number
  readonly subject: string
  readonly preheader: string
  readonly at: Date
  /** Its first picture, by an address of the web. */
  readonly cover?: { readonly src: string; readonly alt: string }
  /** The mail's page with the reader's fields blank; its pictures are files beside it. */
  readonly html: string
  /** The names of those files. */
  readonly pictures: readonly string[]
}

/** Whose page a link opens. */
interface ReaderPage {
  readonly reader: Subscriber
  readonly received: readonly Received[]
}

/** What a reader has to confirm by a mail; `to` is the new address. */
export type Ask = { readonly do: 'export' | 'erase' } | { readonly do: 'address'; readonly to: string }

/** What the public pages can do; addresses are never logged. */
export interface PublicSide {
  readonly url: string
  readonly accent: { readonly light: string; readonly dark: string }
  unsubscribe(token: string): Promise<Outcome>
  /** Whether an unsubscribe or preferences link is one of ours. Changes nothing. */
  knows(token: string): boolean
  /** Whether a confirmation link is one of ours and in time. Changes nothing. */
  confirmable(token: string): Outcome
  confirm(token: string): Promise<Outcome>
  /** The link that a confirmation mail carries. */
  confirmLink(person: { readonly address: Address; readonly name: string }): string
  /** Whether the operator lets this address be mailed at all. */
  mayAsk(address: Address): Promise<boolean>
  sendMail(mail: { readonly to: string; readonly subject: string; readonly text: string }): Promise<void>
  reader(token: string): Promise<ReaderPage | undefined>
  rename(token: string, name: string): Promise<boolean>
  /** A reader gets no issue until then, or every one again. */
  pause(token: string, until?: Date): Promise<void>
  /** Whether the best of each month can be chosen. */
  readonly offersBestOf: boolean
  /** A reader gets the best of each month from now on, or every issue again. */
  monthly(token: string, isWanted: boolean): Promise<void>
  /** The topics that can be chosen; none where there is nothing to choose between. */
  readonly topics: readonly string[]
  /** A reader gets the stories of these topics, or all again. */
  choose(token: string, topics?: readonly string[]): Promise<void>
  /**
   * Where to ask the reader, and by which link. It goes to the address on record alone: whoever was forwarded a mail has
   * its links too, and must not read, delete or take over what is another's.
   */
  askLink(token: string, ask: Ask): Promise<{ readonly to: string; readonly link: string } | undefined>
  /** What such a link asks for, and of whom, while they have the address that it went to. Changes nothing. */
  asked(sealed: string): Promise<Outcome | (ReaderPage & { readonly ask: Ask })>
  erase(reader: Subscriber): Promise<void>
  /** The link that lets the new address of a reader be confirmed. */
  changeLink(reader: Subscriber, to: Address): string
  issues(): Promise<readonly IssueRecord[]>
  /** Undefined where it was not sent, or its folder is gone or changed. */
  issue(id: string): Promise<PublishedIssue | undefined>
  /** A picture of a sent issue. */
  picture(issue: string, name: string): Promise<Uint8Array | undefined>
  /** What a mail provider reports of readers. */
  webhook(
    provider: string,
    request: { readonly body: Buffer; header(name: string): string | undefined },
  ): Promise<'done' | 'refused' | 'unread' | 'unknown'>
  counts(): ReturnType<SubscriberList['count']>
}
