// Which commands offer a message to a server?
import type { Envelope } from '../model/transport.ts'

/** MAIL, RCPT and DATA, as far as the server's extensions allow. */
export function commandsFor(
  { from, to, bytes }: Envelope,
  { size, dsn, smtputf8 }: Extensions,
): [string, string, string] {
  const needsSmtputf8 = smtputf8 && !/^[\0-\x7f]*$/.test(from + to)
  // RFC 3461: a bounce returns only the headers, not the whole message.
  const mail = `${size ? ` SIZE=${bytes}` : ''}${dsn ? ' RET=HDRS' : ''}${needsSmtputf8 ? ' SMTPUTF8' : ''}`
  return [`MAIL FROM:<${from}>${mail}\r\n`, `RCPT TO:<${to}>${dsn ? ' NOTIFY=FAILURE' : ''}\r\n`, 'DATA\r\n']
}

/** The extensions that the server offers in reply to EHLO. */
export interface Extensions {
  /** Several commands may go out before the first is answered (RFC 2920). */
  readonly pipelining: boolean
  readonly login?: boolean
  readonly smtputf8: boolean
  readonly dsn: boolean
  readonly size: boolean
  readonly maxBytes?: number
}
