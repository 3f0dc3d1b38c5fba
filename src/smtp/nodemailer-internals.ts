// How is the socket taken out of a connection that nodemailer opened?
import type { Socket } from 'node:net'
import type SMTPConnection from 'nodemailer/lib/smtp-connection'

/** The private fields that we rely on: nodemailer's types do not have them. */
interface Private {
  readonly _socket?: unknown
  /** Absent if the server knows only HELO. */
  readonly _ehloLines?: unknown
}

/** The open, encrypted and authenticated socket, to which nodemailer no longer listens, and what EHLO was answered. */
export function takeOver(connection: SMTPConnection): { readonly socket: Socket; readonly ehloLines: string[] } {
  const { _socket: socket, _ehloLines: lines = [] } = connection as Private
  if (!isSocket(socket)) throw new Error("nodemailer's SMTPConnection no longer has the field _socket")
  for (const event of ['data', 'end', 'close', 'error', 'timeout']) socket.removeAllListeners(event)
  return { socket, ehloLines: Array.isArray(lines) ? lines.map(String) : [] }
}

function isSocket(value: unknown): value is Socket {
  return typeof value === 'object' && value !== null && 'writableCorked' in value
}
