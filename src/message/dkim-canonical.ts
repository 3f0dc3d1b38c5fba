// In which form does DKIM sign headers and body (RFC 6376 §3.4, "relaxed")?

import { parseHeaders } from '../model/header-lines.ts'

/** A header as it is sent, folded and without its last line end, and as DKIM signs it. */
export interface Header {
  /** In lower case. */
  readonly name: string
  readonly line: string
  readonly canonical: string
}

/** A header line with its canonical form, in which white space is normalized. */
export function headerOf(line: string): Header {
  const colon = line.indexOf(':')
  const name = line.slice(0, colon).trim().toLowerCase()
  const value = line
    .slice(colon + 1)
    .replace(/\r\n/g, '')
    .replace(/[\t ]+/g, ' ')
    .replace(/^ | $/g, '')
  return { name, line, canonical: `${name}:${value}` }
}

/** The headers of a message, and its body. Its line ends are CRLF. */
export function splitMessage(message: Buffer): { readonly headers: readonly Header[]; readonly body: Buffer } {
  const end = message.indexOf('\r\n\r\n')
  const head = message.subarray(0, end < 0 ? message.length : end).toString('utf8')
  return {
    headers: parseHeaders(head).map(({ lines }) => headerOf(lines.join('\r\n'))),
    body: end < 0 ? Buffer.alloc(0) : message.subarray(end + 4),
  }
}

/** A body with single spaces, none at the end of a line, and one line end at its own end. */
export function relaxedBody(body: Buffer): Buffer {
  const text = body
    .toString('latin1')
    .replace(/[\t ]+/g, ' ')
    .replace(/ \r\n/g, '\r\n')
  let end = text.length
  while (text.endsWith('\r\n', end)) end -= 2
  return Buffer.from(end === 0 ? '' : `${text.slice(0, end)}\r\n`, 'latin1')
}
