// What are the headers and MIME parts of a message?
import { decodeWords } from 'postal-mime'
import type { MessageView, PartView } from './api.ts'

/** Deeper than any message of ours, which nest three deep. */
const MAX_DEPTH = 10

/** Parses a message as it is transmitted: encoded words in headers are decoded, bodies are not. */
export function messageView(message: Buffer): MessageView {
  const source = message.toString('latin1')
  const headers = headersOf(source)
  const signed = signedNames(headers)
  return {
    headers: headers.map(({ name, value }) => {
      return { name, value: decodeWords(value), isSigned: signed.has(name.toLowerCase()) }
    }),
    root: partOf(source, MAX_DEPTH),
  }
}

interface Header {
  readonly name: string
  readonly value: string
}

function headersOf(source: string): Header[] {
  const unfolded = source.slice(0, endOfHead(source)).replace(/\r\n(?=[ \t])/g, '')
  return unfolded
    .split('\r\n')
    .filter((line) => line.includes(':'))
    .map((line) => ({ name: line.slice(0, line.indexOf(':')), value: line.slice(line.indexOf(':') + 1).trim() }))
}

function endOfHead(source: string): number {
  const end = source.indexOf('\r\n\r\n')
  return end < 0 ? source.length : end
}

/** The header names that a DKIM signature lists (RFC 6376 §3.5, `h=`). */
function signedNames(headers: readonly Header[]): Set<string> {
  return new Set(
    headers
      .filter(({ name }) => name.toLowerCase() === 'dkim-signature')
      .flatMap(({ value }) => /(?:^|;)\s*h=([^;]*)/.exec(value)?.[1]?.split(':') ?? [])
      .map((name) => name.trim().toLowerCase()),
  )
}

function partOf(source: string, depth: number): PartView {
  const headers = headersOf(source)
  const headerOf = (name: string) => headers.find((header) => header.name.toLowerCase() === name)?.value ?? ''
  const [type = ''] = headerOf('content-type').split(';')
  const body = source.slice(endOfHead(source) + 4)
  const boundary = parameter(headerOf('content-type'), 'boundary')
  const name = parameter(headerOf('content-disposition'), 'filename')
  const inner = boundary === undefined || depth === 0 ? [] : between(body, boundary)
  return {
    type: type.trim().toLowerCase() || 'text/plain',
    encoding: headerOf('content-transfer-encoding').toLowerCase() || '7bit',
    bytes: body.length,
    ...(name !== undefined && { name }),
    parts: inner.map((part) => partOf(part, depth - 1)),
  }
}

/** The parts of a body between its boundaries (RFC 2046 §5.1.1). */
function between(body: string, boundary: string): string[] {
  const [, ...parts] = `\r\n${body}`.split(`\r\n--${boundary}`)
  return parts.filter((part) => !part.startsWith('--')).map((part) => part.replace(/^[ \t]*\r\n/, ''))
}

function parameter(value: string, name: string): string | undefined {
  const match = new RegExp(`;\\s*${name}=(?:"([^"]*)"|([^;\\s]*))`, 'i').exec(value)
  return match?.[1] ?? match?.[2]
}
