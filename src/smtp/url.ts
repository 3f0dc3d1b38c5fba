// Which server does an SMTP URL name, and how is it reached?
import { isIP } from 'node:net'
import { DigestError } from '../model/problem.ts'

/** An SMTP server as its URL describes it. */
export interface SmtpServer {
  readonly host: string
  readonly port: number
  readonly login?: { readonly user: string; readonly pass: string }
  /**
   * `implicit`: encrypted from the first byte; `required`: STARTTLS or nothing; `offered`: STARTTLS if the server has it, on
   * this machine only; `off`: never, because the URL says so.
   */
  readonly tls: 'implicit' | 'required' | 'offered' | 'off'
  /** Whether commands may be sent ahead, where the server offers it; false with `?pipelining=off`. */
  readonly pipelining: boolean
  /** The name for EHLO; without one, nodemailer uses the name of the machine. */
  readonly name?: string
}

/**
 * Reads `smtp://user:password@host:587` or `smtps://host`. Mail and password cross the network only encrypted and to a
 * server that proves its name, unless the URL ends in `?tls=off`. `variable` is where the URL comes from.
 * Throws a DigestError `bad-smtp-url` that never shows the password.
 */
export function parseSmtpUrl(text: string, variable: string): SmtpServer {
  const url = URL.parse(text.trim())
  if (!url || url.hostname === '') throw bad(variable, 'It names no host')
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1')
  const implicit = url.protocol === 'smtps:' || url.port === '465'
  for (const key of url.searchParams.keys())
    if (key !== 'tls' && key !== 'name' && key !== 'pipelining')
      throw bad(variable, `It sets “${key}”, which is not known; the known settings are “tls”, “name” and “pipelining”`)
  const tls = url.searchParams.get('tls')
  if (tls !== null && tls !== 'off') throw bad(variable, `It says tls=${tls}; the only value is tls=off`)
  if (tls === 'off' && implicit)
    throw bad(variable, 'It asks for encryption with smtps or port 465 and turns it off with tls=off')
  const pipelining = url.searchParams.get('pipelining')
  if (pipelining !== null && pipelining !== 'off')
    throw bad(variable, `It says pipelining=${pipelining}; the only value is pipelining=off`)
  const name = url.searchParams.get('name')
  const port = Number(url.port) || (implicit ? 465 : 587)
  const login = url.username === '' ? undefined : { user: decoded(url.username), pass: decoded(url.password) }
  return {
    host,
    port,
    ...(login && { login }),
    tls: implicit ? 'implicit' : tls === 'off' ? 'off' : isThisMachine(host) ? 'offered' : 'required',
    pipelining: pipelining === null,
    ...(name !== null && { name }),
  }
}

/** Whoever can listen on the loopback interface can read our memory too. */
function isThisMachine(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'))
}

/** A password may contain a bare `%`. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

function bad(variable: string, what: string): DigestError {
  const fix =
    'Write it as smtp://user:password@host:587 or smtps://host; in a password, encode @, / and : as %40, %2F and %3A.'
  return new DigestError({ code: 'bad-smtp-url', what: `${what}.`, where: { file: variable }, fix })
}
