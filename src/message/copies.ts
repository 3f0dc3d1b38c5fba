// What differs between the copies of an issue: fields, headers, envelope?
import { hash } from 'node:crypto'
import { domainOf } from '../model/address.ts'
import type { Due } from '../model/delivery.ts'
import type { Copies, ReaderFields } from '../model/message.ts'
import type { SubscriberId } from '../model/subscriber.ts'
import { type CompiledMessage, fill, fillSigned } from './compile.ts'
import type { DkimKey } from './dkim-key.ts'
import type { MessageHead, Personalization } from './headers.ts'
import type { Sender } from './sender.ts'
import { tokenFor } from './token.ts'

/** Who gets a copy. */
export type Reader = Pick<Due, 'subscriber' | 'address' | 'name'>

/** An upper bound on what the fields and headers of one reader add. */
const OWN_BYTES = 4_000

/** The headers that all copies of an issue share; `date` is when sending began. */
export function headOf(
  issue: string,
  { from, replyTo, title, newsletter, replies, url, headers }: Sender,
  date: Date,
): MessageHead {
  // Gmail's feedback loop: campaign, customer, mail type, and a sender id of 5 to 15 characters.
  const senderId = hash('sha256', newsletter, 'hex').slice(0, 12)
  return {
    from,
    ...(replyTo !== undefined && { replyTo }),
    date,
    more: headers,
    feedbackId: `${issue}:${newsletter}:digest:${senderId}`,
    list: {
      id: newsletter,
      title,
      help: `mailto:${replies}?subject=help`,
      ...(url !== undefined && { archive: `${url}/archive/` }),
    },
  }
}

/**
 * One reader's fields and headers. The Message-ID is the same on every attempt, and another for each `edition`: mail
 * programs show only the first of two mails with the same one.
 */
export function personalize(
  { subscriber, address, name }: Reader,
  issue: string,
  sender: Sender,
  edition = '',
): Personalization {
  const mailto = unsubscribeMail(sender, subscriber)
  const link = sender.url && sender.secret && unsubscribeLink(sender.url, subscriber, sender.newsletter, sender.secret)
  const viewInBrowser = sender.url === undefined ? '' : `${sender.url}/archive/${issue}/`
  const fields: ReaderFields = {
    name,
    email: address,
    unsubscribe: link ?? mailto,
    viewInBrowser,
    preferences: preferencesLink(link),
  }
  return {
    fields,
    messageId: messageIdOf(sender, issue, subscriber, edition),
    // RFC 8058 §3.1 asks for HTTPS.
    unsubscribe: { mailto, ...(link?.startsWith('https:') && { https: link }) },
  }
}

/** By which a report that returns a mail can be recognised. */
export function messageIdOf(
  { newsletter, address }: Pick<Sender, 'newsletter' | 'address'>,
  issue: string,
  subscriber: SubscriberId,
  edition = '',
): string {
  const mark = hash('sha256', `${newsletter} ${issue} ${subscriber} ${edition}`, 'hex').slice(0, 24)
  return `<${issue}.${mark}@${domainOf(address)}>`
}

/** The copies of a compiled message, signed with every key. Test copies of an issue have an `edition` of their own. */
export function copiesOf(
  compiled: CompiledMessage,
  {
    issue,
    sender,
    keys,
    edition,
    variants = new Map(),
  }: {
    readonly issue: string
    readonly sender: Sender
    readonly keys: readonly DkimKey[]
    readonly edition?: string | undefined
    /** What readers get who chose topics, by the key of the variant. */
    readonly variants?: ReadonlyMap<string, CompiledMessage>
  },
): Copies {
  const bytes = Math.max(...[compiled, ...variants.values()].map(bytesOf)) + OWN_BYTES
  const messageOf = (variant: string | undefined): CompiledMessage => {
    const message = variant === undefined ? compiled : variants.get(variant)
    if (!message) throw new Error(`the issue ${issue} has no variant ${variant}`)
    return message
  }
  return {
    bytes,
    envelope: ({ subscriber, address }) => ({ from: returnPath(sender, issue, subscriber), to: address, bytes }),
    content(due) {
      const copy = personalize(due, issue, sender, edition)
      const message = messageOf(due.variant)
      return keys.length > 0 ? fillSigned(message, copy, keys) : fill(message, copy)
    },
  }
}

function bytesOf({ pieces }: CompiledMessage): number {
  return pieces.reduce((sum, piece) => sum + ('bytes' in piece ? piece.bytes.length : 0), 0)
}

/** One token opens both pages. */
function preferencesLink(unsubscribe = ''): string {
  return unsubscribe.replace(/\/unsubscribe\/([^/]*)$/, '/preferences/$1')
}

/** GET shows a page, POST unsubscribes (RFC 8058). */
function unsubscribeLink(url: string, reader: SubscriberId, newsletter: string, secret: string): string {
  return `${url}/unsubscribe/${tokenFor(reader, newsletter, 'unsubscribe', secret)}`
}

/**
 * A mail with the token in its subject: anybody can write an address into From. Where bounces are read by a program, it
 * reads these as well.
 */
function unsubscribeMail({ bounces, address, replies, newsletter, secret }: Sender, reader: SubscriberId): string {
  const to = bounces === address ? replies : bounces
  const token = secret === undefined ? '' : `%20${tokenFor(reader, newsletter, 'unsubscribe', secret)}`
  return `mailto:${to}?subject=unsubscribe${token}`
}

/** VERP: `bounces+2026-11-23.51.signature@example.com` identifies the reader of a bounce. Without "bounces" it is `from`. */
function returnPath({ bounces, address, newsletter, secret }: Sender, issue: string, reader: SubscriberId): string {
  if (bounces === address || secret === undefined) return bounces
  const at = bounces.lastIndexOf('@')
  return `${bounces.slice(0, at)}+${issue}.${tokenFor(reader, newsletter, 'bounce', secret)}${bounces.slice(at)}`
}
