// What does a mail program read in a finished message?
import PostalMime, { decodeWords } from 'postal-mime'
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

/** One header of a message. */
export interface MailHeader {
  /** In lower case. */
  readonly name: string
  /** Unfolded, not decoded. */
  readonly value: string
  /** What a reader sees. */
  readonly decoded: string
  /** As written, folded. */
  readonly lines: readonly string[]
  /** Where it begins in the file, from 1. */
  readonly line: number
}

/** Parses a message with another library than the one that wrote it, so that a mistake in ours shows. */
export async function readMail(raw: Uint8Array): Promise<Mail> {
  const { html = '', text = '', attachments } = await PostalMime.parse(raw)
  const source = Buffer.from(raw).toString('latin1')
  return {
    headers: headersOf(source),
    html,
    text,
    page: readPage(html),
    cids: new Set(attachments.flatMap(({ contentId }) => (contentId ? [contentId.replace(/^<|>$/g, '')] : []))),
    bytes: { message: raw.length, html: Buffer.byteLength(html), htmlPart: partLength(source, 'text/html') },
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

function headersOf(source: string): MailHeader[] {
  const end = /\r?\n\r?\n/.exec(source)?.index ?? source.length
  const headers: { lines: string[]; line: number }[] = []
  source
    .slice(0, end)
    .split(/\r?\n/)
    .forEach((line, at) => {
      if (/^[\t ]/.test(line)) headers.at(-1)?.lines.push(line)
      else headers.push({ lines: [line], line: at + 1 })
    })
  return headers.map(({ lines, line }) => {
    const whole = lines.join('')
    const colon = whole.indexOf(':')
    const value = whole.slice(colon + 1).trim()
    return { name: whole.slice(0, colon).trim().toLowerCase(), value, decoded: decodeWords(value), lines, line }
  })
}

/** The bytes from the blank line below the headers of a part to the boundary that ends it. */
function partLength(source: string, type: string): number {
  const head = source.toLowerCase().indexOf(`content-type: ${type}`)
  if (head < 0) return 0
  const start = /\r?\n\r?\n/.exec(source.slice(head))
  if (!start) return 0
  const from = head + start.index + start[0].length
  const end = source.indexOf('\n--', from)
  return (end < 0 ? source.length : end) - from
}
