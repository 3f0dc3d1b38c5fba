// Which server does an SMTP URL name, and how is it spoken to?
import { isIP } from 'node:net'
import { DigestError } from '../model/problem.ts'

/** A server that takes our mail. */
export interface Server {
  readonly host: string
  readonly port: number
  readonly login?: { readonly user: string; readonly pass: string }
  /**
   * `implicit`: encrypted from the first byte; `required`: STARTTLS or nothing; `offered`: where the server has it, on
   * this very machine only; `off`: never, because the URL says so.
   */
  readonly tls: 'implicit' | 'required' | 'offered' | 'off'
  /** What we call ourselves; nodemailer takes the machine's name where it is absent. */
  readonly name?: string
}

/**
 * Reads `smtp://user:password@host:587` or `smtps://host`. Mail and password go over the net encrypted, to a server that
 * proves its name, or not at all, unless the URL ends in `?tls=off`. `variable` is where the URL stands.
 * Throws a DigestError `bad-smtp-url`; the password is never shown.
 */
export function parseSmtpUrl(text: string, variable: string): Server {
  const url = URL.parse(text.trim())
  if (!url || !/^smtps?:$/.test(url.protocol) || url.hostname === '')
    throw bad(variable, 'It is no address of a mail server')
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1')
  const implicit = url.protocol === 'smtps:' || url.port === '465'
  for (const key of url.searchParams.keys())
    if (key !== 'tls' && key !== 'name')
      throw bad(variable, `It sets “${key}”, which is not known; there are “tls” and “name”`)
  const tls = url.searchParams.get('tls')
  if (tls !== null && tls !== 'off') throw bad(variable, `It says tls=${tls}; all it can say is tls=off`)
  if (tls === 'off' && implicit) throw bad(variable, 'It asks for encryption by smtps or port 465, and says tls=off')
  const name = url.searchParams.get('name')
  const port = Number(url.port) || (implicit ? 465 : 587)
  const login = url.username === '' ? undefined : { user: decoded(url.username), pass: decoded(url.password) }
  return {
    host,
    port,
    ...(login && { login }),
    tls: implicit ? 'implicit' : tls === 'off' ? 'off' : isThisMachine(host) ? 'offered' : 'required',
    ...(name !== null && { name }),
  }
}

/** Between two ends on one machine nobody listens who couldn't as well read our memory. */
function isThisMachine(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'))
}

/** A password may hold a bare `%`. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

function bad(variable: string, what: string): DigestError {
  const fix =
    'Write it as smtp://user:password@host:587 or smtps://host; encode @, / and : in a password as %40, %2F and %3A.'
  return new DigestError({ code: 'bad-smtp-url', what: `${what}.`, where: { file: variable }, fix })
}
