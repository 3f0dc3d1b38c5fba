// What does a mail program read in a finished message?
import PostalMime, { decodeWords } from 'postal-mime'
import { type HeaderLines, parseHeaders } from '../model/header-lines.ts'
import { type Page, readPage } from './page.ts'

/** A finished message, parsed. */
export interface Mail {
  readonly headers: readonly MailHeader[]
  /** Empty where the message has no such part. */
  readonly html: string
  readonly text: string
  readonly page: Page
  /** Content-IDs of the attached parts. */
  readonly cids: ReadonlySet<string>
  readonly bytes: {
    readonly message: number
    readonly html: number
    /** The encoded part. */
    readonly htmlPart: number
  }
  readonly raw: Uint8Array
}

/** A header field of the message; its name is in lower case. */
export interface MailHeader extends HeaderLines {
  /** What a reader sees. */
  readonly decoded: string
}

/** Parses a message with another library than the one that wrote it, so that a mistake in ours shows. */
export async function readMail(raw: Uint8Array): Promise<Mail> {
  const { html = '', text = '', attachments } = await PostalMime.parse(raw)
  const source = Buffer.from(raw).toString('latin1')
  // PostalMime ends every text with a line break more than it has.
  const htmlBytes = Buffer.byteLength(html.replace(/\n$/, ''))
  return {
    headers: parseHeaders(source).map((field) => {
      return { ...field, name: field.name.toLowerCase(), decoded: decodeWords(field.value) }
    }),
    html,
    text,
    page: readPage(html),
    cids: new Set(attachments.flatMap(({ contentId }) => (contentId ? [contentId.replace(/^<|>$/g, '')] : []))),
    bytes: { message: raw.length, html: htmlBytes, htmlPart: partLength(source, 'text/html') },
    raw,
  }
}

/** All headers of one name, in their order. */
export function headersNamed(mail: Pick<Mail, 'headers'>, name: string): MailHeader[] {
  return mail.headers.filter((header) => header.name === name.toLowerCase())
}

/** What a reader sees of a header; empty where it is absent. */
export function headerText(mail: Pick<Mail, 'headers'>, name: string): string {
  return headersNamed(mail, name)[0]?.decoded ?? ''
}

/** From the blank line under the head of a part to the boundary that ends it, with the line break before it (RFC 2046 §5.1.1). */
function partLength(source: string, type: string): number {
  const head = source.toLowerCase().indexOf(`content-type: ${type}`)
  if (head < 0) return 0
  const start = /\r?\n\r?\n/.exec(source.slice(head))
  if (!start) return 0
  const body = source.slice(head + start.index + start[0].length)
  const boundaries = [...source.matchAll(/\bboundary="?([^";\s]+)/gi)].map((match) => `\n--${match[1]}`)
  const ends = boundaries.map((boundary) => body.indexOf(boundary)).filter((at) => at >= 0)
  const end = Math.min(body.length, ...ends)
  return ends.length > 0 && body[end - 1] === '\r' ? end - 1 : end
}
