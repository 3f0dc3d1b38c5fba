// What are the headers and MIME parts of a message?
import { decodeWords } from 'postal-mime'
import { bodyOf, type HeaderLines, parseHeaders } from '../model/header-lines.ts'
import type { MessageView, PartView } from './api.ts'

/** Deeper than any message of ours, which nest three deep. */
const MAX_DEPTH = 10

/** Parses a message as it is transmitted: encoded words in headers are decoded, bodies are not. */
export function messageView(message: Buffer): MessageView {
  const source = message.toString('latin1')
  const headers = parseHeaders(source)
  const signed = signedNames(headers)
  return {
    headers: headers.map(({ name, value }) => {
      return { name, value: decodeWords(value), isSigned: signed.has(name.toLowerCase()) }
    }),
    root: partOf(source, MAX_DEPTH),
  }
}

/** The bytes of the HTML as it travels; 0 where there is none. */
export function htmlBytesIn(message: Uint8Array): number {
  const partsIn = (part: PartView): PartView[] => [part, ...part.parts.flatMap(partsIn)]
  return (
    partsIn(partOf(Buffer.from(message).toString('latin1'), MAX_DEPTH)).find(({ type }) => type === 'text/html')
      ?.bytes ?? 0
  )
}

/** The names that a signature lists (RFC 6376 §3.5, `h=`). */
function signedNames(headers: readonly HeaderLines[]): Set<string> {
  return new Set(
    headers
      .filter(({ name }) => name.toLowerCase() === 'dkim-signature')
      .flatMap(({ value }) => /(?:^|;)\s*h=([^;]*)/.exec(value)?.[1]?.split(':') ?? [])
      .map((name) => name.trim().toLowerCase()),
  )
}

function partOf(source: string, depth: number): PartView {
  const headers = parseHeaders(source)
  const headerOf = (name: string) => headers.find((header) => header.name.toLowerCase() === name)?.value ?? ''
  const [type = ''] = headerOf('content-type').split(';')
  const body = bodyOf(source)
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
