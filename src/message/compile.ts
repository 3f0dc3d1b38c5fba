// How is an issue encoded once for all readers, so that only a reader's own fields are filled in?
import { createHash, type Hash } from 'node:crypto'
import { escapeHtml, oneLine } from '../model/escape.ts'
import type { Attachment, ReaderFields, Rendered, Segments } from '../model/message.ts'
import { signaturesOf } from './dkim.ts'
import { type Header, headerOf } from './dkim-canonical.ts'
import type { DkimKey } from './dkim-key.ts'
import { commonHeaders, type MessageHead, ownHeaders, type Personalization } from './headers.ts'
import { quotedPrintable, quotedPrintableField, quotedPrintableUpToField } from './quoted-printable.ts'

/** A message encoded once for all readers and split where their fields belong. */
export interface CompiledMessage {
  /** The headers that all copies share. */
  readonly headers: readonly Header[]
  readonly pieces: readonly Piece[]
  /** The hash of the pieces before the first field. */
  readonly opening: Hash
}

/** Bytes to send, with the form that DKIM signs; or the place of a field. */
type Piece =
  | { readonly bytes: Buffer; readonly canonical: Buffer }
  | { readonly field: keyof ReaderFields; readonly as: 'html' | 'text' }

// Neither quoted-printable nor base64 can hold "=_" (RFC 2045 §6.7), so no text can end its part.
const ALTERNATIVE = '=_alternative'
const RELATED = '=_related'

/** Encodes headers, text, HTML and pictures, but not the readers' fields: `fill` adds those. */
export function compileMessage(
  rendered: Rendered,
  head: MessageHead,
  attachments: readonly Attachment[] = [],
): CompiledMessage {
  const html = [textHead('text/html'), ...encoded(rendered.html, 'html')]
  const pieces = joined([
    `--${ALTERNATIVE}\r\n${textHead('text/plain')}`,
    ...encoded(rendered.text, 'text'),
    `\r\n--${ALTERNATIVE}\r\n`,
    ...(attachments.length === 0 ? html : related(html, attachments)),
    `\r\n--${ALTERNATIVE}--\r\n`,
  ])
  const opening = createHash('sha256')
  const first = pieces[0]
  if (first && 'canonical' in first) opening.update(first.canonical)
  return {
    headers: [
      ...commonHeaders(head, rendered.subject),
      headerOf('MIME-Version: 1.0'),
      headerOf(`Content-Type: multipart/alternative; boundary="${ALTERNATIVE}"`),
    ],
    pieces,
    opening,
  }
}

/**
 * The bytes of one reader's copy with CRLF line ends, in pieces to be written one after the other: all readers share most
 * pieces, so nothing is copied. No line begins with a dot, so SMTP need not double any.
 */
export function fill(compiled: CompiledMessage, copy: Personalization): Buffer[] {
  return written([...ownHeaders(copy), ...compiled.headers], bodyOf(compiled, copy))
}

/** The same, preceded by a DKIM signature for each key. */
export async function fillSigned(
  compiled: CompiledMessage,
  copy: Personalization,
  keys: readonly DkimKey[],
  at?: Date,
): Promise<Buffer[]> {
  const headers = [...ownHeaders(copy), ...compiled.headers]
  const body = bodyOf(compiled, copy)
  const hash = compiled.opening.copy()
  for (const { canonical } of body.slice(1)) hash.update(canonical)
  return written(headers, body, await signaturesOf(headers, hash.digest('base64'), keys, at))
}

type Filled = Extract<Piece, { readonly bytes: Buffer }>

function bodyOf({ pieces }: CompiledMessage, { fields }: Personalization): Filled[] {
  return pieces.map((piece) => {
    if ('bytes' in piece) return piece
    const text = fields[piece.field]
    const bytes = Buffer.from(quotedPrintableField(piece.as === 'html' ? escapeHtml(text) : oneLine(text)), 'latin1')
    return { bytes, canonical: bytes }
  })
}

function written(headers: readonly Header[], body: readonly Filled[], signatures = ''): Buffer[] {
  const head = Buffer.from(`${signatures}${headers.map(({ line }) => line).join('\r\n')}\r\n\r\n`)
  return [head, ...body.map(({ bytes }) => bytes)]
}

type Place = Extract<Piece, { readonly field: string }>

function encoded(segments: Segments, as: 'html' | 'text'): (string | Place)[] {
  return segments.map((part, at) => {
    if (typeof part !== 'string') return { ...part, as }
    return at < segments.length - 1 ? quotedPrintableUpToField(part) : quotedPrintable(part)
  })
}

function textHead(type: string): string {
  return `Content-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n`
}

function related(html: readonly (string | Place)[], attachments: readonly Attachment[]): (string | Place)[] {
  return [
    `Content-Type: multipart/related; type="text/html"; boundary="${RELATED}"\r\n\r\n--${RELATED}\r\n`,
    ...html,
    ...attachments.map(
      ({ cid, name, type, bytes }) =>
        `\r\n--${RELATED}\r\n${pictureHead(cid, name, type)}${base64(Buffer.from(bytes))}`,
    ),
    `\r\n--${RELATED}--`,
  ]
}

function pictureHead(cid: string, name: string, type: string): string {
  const safe = name.replace(/[^\w.-]/g, '_')
  return [
    `Content-Type: ${type}; name="${safe}"`,
    'Content-Transfer-Encoding: base64',
    `Content-ID: <${cid}>`,
    `Content-Disposition: inline; filename="${safe}"\r\n\r\n`,
  ].join('\r\n')
}

function base64(bytes: Buffer): string {
  return (
    bytes
      .toString('base64')
      .match(/.{1,76}/g)
      ?.join('\r\n') ?? ''
  )
}

/** Adjacent texts become one piece. They begin and end at line boundaries, so no run of spaces is split. */
function joined(parts: readonly (string | Place)[]): Piece[] {
  const pieces: Piece[] = []
  let text = ''
  const close = () => {
    if (text !== '') pieces.push({ bytes: Buffer.from(text, 'latin1'), canonical: canonicalOf(text) })
    text = ''
  }
  for (const part of parts) {
    if (typeof part === 'string') text += part
    else {
      close()
      pieces.push(part)
    }
  }
  close()
  return pieces
}

/** No line here ends in a space and no text in an empty line, so only runs of spaces remain to be reduced. */
function canonicalOf(text: string): Buffer {
  return Buffer.from(text.replace(/[\t ]+/g, ' '), 'latin1')
}
