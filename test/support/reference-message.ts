// How does a rendered issue become one reader's message, as it goes over the wire?
import { createHash } from 'node:crypto'
import { merge } from '../../src/model/merge.ts'
import type { Attachment, ReaderFields, Rendered } from '../../src/model/message.ts'

/** What stands on one reader's envelope and in the headers. Addresses may carry a name: `Ada <ada@example.com>`. */
export interface Envelope {
  readonly from: string
  readonly to: string
  readonly replyTo?: string
  readonly date: Date
  /** `<…@own-domain>`, the same on every try. */
  readonly messageId: string
  /** Constant name of the sender for Gmail's reports: 5 to 15 characters. */
  readonly feedbackId?: string
  readonly list?: ListHeaders
  /** Further headers by name. */
  readonly headers?: Readonly<Record<string, string>>
}

/** The headers by which mail programs know a newsletter (RFC 2369, 2919, 8058). */
interface ListHeaders {
  /** Names the newsletter for ever, in the form of a domain: `weekly.example.com`. */
  readonly id: string
  readonly title?: string
  /** One click: POST to `https` ends the subscription (RFC 8058). Microsoft's programs read only `mailto`. */
  readonly unsubscribe?: { readonly https?: string; readonly mailto?: string }
  readonly help?: string
  readonly archive?: string
}

/** The message as bytes, line ends CRLF. The same arguments give the same bytes. */
export async function toEml(
  rendered: Rendered,
  fields: ReaderFields,
  envelope: Envelope,
  attachments: readonly Attachment[] = [],
): Promise<Buffer> {
  const [{ default: MailComposer }, { encodeWords }] = await Promise.all([
    import('nodemailer/lib/mail-composer'),
    import('nodemailer/lib/mime-funcs'),
  ])
  const { list } = envelope
  // Left to itself, the composer encodes the identifier together with the title, and no program finds it.
  const listId = list && {
    prepared: true,
    foldLines: true,
    value: `${phrase(list.title, encodeWords)}<${oneLine(list.id)}>`,
  }
  const composer = new MailComposer({
    from: envelope.from,
    to: envelope.to,
    ...(envelope.replyTo !== undefined && { replyTo: envelope.replyTo }),
    subject: rendered.subject,
    date: envelope.date,
    messageId: envelope.messageId,
    headers: { ...headersOf(envelope), ...(listId && { 'List-Id': listId }) },
    text: merge(rendered.text, fields, 'text'),
    html: merge(rendered.html, fields, 'html'),
    attachments: attachments.map(({ cid, name, type, bytes }) => ({
      cid,
      filename: name,
      contentType: type,
      contentDisposition: 'inline',
      content: Buffer.from(bytes),
    })),
    textEncoding: 'quoted-printable',
    encoding: 'utf-8',
    newline: 'windows',
    // Random by default; no article can know the hash and write it as a line of its own.
    baseBoundary: createHash('sha256').update(envelope.messageId).digest('hex').slice(0, 32),
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return composer.compile().build()
}

function headersOf({ list, feedbackId, headers }: Envelope): Record<string, string> {
  return {
    'Auto-Submitted': 'auto-generated', // RFC 3834: no holiday notice comes back
    Precedence: 'bulk',
    ...(list && listHeaders(list)),
    ...(feedbackId !== undefined && { 'Feedback-ID': feedbackId }),
    ...headers,
  }
}

function listHeaders({ unsubscribe, help, archive }: ListHeaders): Record<string, string> {
  const { https, mailto } = unsubscribe ?? {}
  const ways = [https, mailto].filter((way) => way !== undefined)
  return {
    ...(help !== undefined && { 'List-Help': `<${help}>` }),
    ...(archive !== undefined && { 'List-Archive': `<${archive}>` }),
    ...(ways.length > 0 && { 'List-Unsubscribe': ways.map((way) => `<${way}>`).join(', ') }),
    ...(https !== undefined && { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }), // RFC 8058 §3.1
  }
}

/** A title in front of an address: quoted where it is ASCII, else in encoded words (RFC 2047 §5). */
function phrase(
  title: string | undefined,
  encodeWords: (text: string, encoding: 'Q', width: number) => string,
): string {
  if (title === undefined) return ''
  const plain = oneLine(title).replace(/["\\]/g, '')
  return /^[\x20-\x7e]*$/.test(plain) ? `"${plain}" ` : `${encodeWords(plain, 'Q', 52)} `
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
}
