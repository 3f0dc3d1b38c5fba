// How are the headers of a message written?
import { foldLines } from 'nodemailer/lib/mime-funcs'
import MimeNode from 'nodemailer/lib/mime-node'
import { oneLine } from '../model/escape.ts'
import type { ReaderFields } from '../model/message.ts'
import { type Header, headerOf } from './dkim-canonical.ts'

/** The header fields that every copy has. Mailboxes may carry a name: `The Weekly <weekly@example.com>`. */
export interface MessageHead {
  readonly from: string
  readonly replyTo?: string
  readonly date: Date
  /** A constant sender id for Gmail's feedback loop. */
  readonly feedbackId?: string
  /** More of them, by name. */
  readonly more?: Readonly<Record<string, string>>
  readonly list?: {
    /** Identifies the newsletter for ever, in the form of a domain: `weekly.example.com` (RFC 2919). */
    readonly id: string
    readonly title?: string
    readonly help?: string
    readonly archive?: string
  }
}

/** What is specific to one reader's copy. */
export interface Personalization {
  readonly fields: ReaderFields
  /** `<…@own-domain>`, the same on every attempt. */
  readonly messageId: string
  /** One click: POST to `https` ends the subscription (RFC 8058). Microsoft's clients use only `mailto`. */
  readonly unsubscribe?: { readonly https?: string; readonly mailto?: string }
}

/** The headers that all copies share, encoded and folded. */
export function commonHeaders(
  { from, replyTo, date, feedbackId, list, more = {} }: MessageHead,
  subject: string,
): Header[] {
  return [
    header('From', encoded('From', from)),
    ...(replyTo === undefined ? [] : [header('Reply-To', encoded('Reply-To', replyTo))]),
    header('Subject', encoded('Subject', oneLine(subject))),
    header('Date', encoded('Date', date)),
    ...(list ? [header('List-Id', `${listTitle(list.title)}<${oneLine(list.id)}>`)] : []),
    ...(list?.help === undefined ? [] : [header('List-Help', `<${oneLine(list.help)}>`)]),
    ...(list?.archive === undefined ? [] : [header('List-Archive', `<${oneLine(list.archive)}>`)]),
    ...(feedbackId === undefined ? [] : [header('Feedback-ID', encoded('Feedback-ID', feedbackId))]),
    header('Auto-Submitted', 'auto-generated'), // RFC 3834: keeps vacation replies away
    header('Precedence', 'bulk'),
    ...Object.entries(more).map(([name, value]) => header(name, oneLine(value))),
  ]
}

/** The headers of one reader's copy. */
export function ownHeaders({ fields, messageId, unsubscribe }: Personalization): Header[] {
  const { https, mailto } = unsubscribe ?? {}
  const ways = [https, mailto].filter((way) => way !== undefined)
  return [
    header('To', mailbox(oneLine(fields.name).trim(), fields.email)),
    header('Message-ID', oneLine(messageId)),
    ...(ways.length === 0 ? [] : [header('List-Unsubscribe', ways.map((way) => `<${oneLine(way)}>`).join(', '))]),
    ...(https === undefined ? [] : [header('List-Unsubscribe-Post', 'List-Unsubscribe=One-Click')]), // RFC 8058 §3.1
  ]
}

const writer = new MimeNode(undefined, {})

function header(name: string, value: string): Header {
  const line = `${name}: ${value}`
  return headerOf(line.length <= 76 ? line : foldLines(line, 76))
}

function encoded(name: string, value: string | Date): string {
  return writer.encodeHeaderValue(name, value)
}

/**
 * Most mailboxes need no encoding; the shortcut keeps filling a message as fast as copying it. An address without a name
 * gets angle brackets too: without them it scores as spam (SpamAssassin's TO_NO_BRKTS_HTML_IMG).
 */
function mailbox(name: string, address: string): string {
  if (/^[\w ]*$/.test(name) && /^[\w.+-]+@[a-z\d.-]+$/i.test(address))
    return name ? `${name} <${address}>` : `<${address}>`
  const value = writer.encodeHeaderValue('To', [{ name, address }])
  return value.includes('<') ? value : `<${value}>`
}

/** A title in front of an identifier: quoted where it is ASCII, else in encoded words (RFC 2047 §5). */
function listTitle(title: string | undefined): string {
  if (title === undefined) return ''
  const plain = oneLine(title).replace(/["\\]/g, '')
  return /^[\x20-\x7e]*$/.test(plain) ? `"${plain}" ` : `${encoded('Subject', plain)} `
}
