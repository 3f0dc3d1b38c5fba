// Which server does an SMTP URL name, and how is it reached?
import { isIP } from 'node:net'
import { DigestError } from '../model/problem.ts'
import type { OAuthGrant } from './oauth.ts'

/** An SMTP server as its URL describes it. */
export interface SmtpServer {
  readonly host: string
  readonly port: number
  readonly login?: { readonly user: string; readonly pass: string }
  /** With one, the login is by a token that is asked for, and there is no password. */
  readonly oauth?: OAuthGrant
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

const OAUTH_KEYS = ['oauth', 'client', 'secret', 'refresh', 'scope'] as const
const KEYS: readonly string[] = ['tls', 'name', 'pipelining', ...OAUTH_KEYS]

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
    if (!KEYS.includes(key))
      throw bad(variable, `It sets “${key}”, which is not known; the known settings are ${KEYS.join(', ')}`)
  const tls = url.searchParams.get('tls')
  if (tls !== null && tls !== 'off') throw bad(variable, `It says tls=${tls}; the only value is tls=off`)
  if (tls === 'off' && implicit)
    throw bad(variable, 'It asks for encryption with smtps or port 465 and turns it off with tls=off')
  const pipelining = url.searchParams.get('pipelining')
  if (pipelining !== null && pipelining !== 'off')
    throw bad(variable, `It says pipelining=${pipelining}; the only value is pipelining=off`)
  const name = url.searchParams.get('name')
  const port = Number(url.port) || (implicit ? 465 : 587)
  const oauth = grantIn(url, variable)
  const login = url.username === '' ? undefined : { user: decoded(url.username), pass: decoded(url.password) }
  return {
    host,
    port,
    ...(login && { login }),
    ...(oauth && { oauth }),
    tls: implicit ? 'implicit' : tls === 'off' ? 'off' : isThisMachine(host) ? 'offered' : 'required',
    pipelining: pipelining === null,
    ...(name !== null && { name }),
  }
}

/** Microsoft and Google give up passwords for tokens: `?oauth=` is the token endpoint. */
function grantIn(url: URL, variable: string): OAuthGrant | undefined {
  const [endpoint, client, secret, refresh, scope] = OAUTH_KEYS.map((key) => url.searchParams.get(key) ?? undefined)
  if (endpoint === undefined) return undefined
  const { protocol, hostname } = URL.parse(endpoint) ?? { protocol: '', hostname: '' }
  if (protocol !== 'https:' && !(protocol === 'http:' && isThisMachine(hostname)))
    throw bad(variable, 'Its oauth is not an address that begins with https://')
  if (!client || url.username === '') throw bad(variable, 'With oauth it needs a user and client')
  if (!secret && !refresh) throw bad(variable, 'With oauth it needs secret, refresh or both')
  return { endpoint, client, ...(secret && { secret }), ...(refresh && { refresh }), ...(scope && { scope }) }
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
