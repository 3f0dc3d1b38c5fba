// Where does the access token of a login by OAuth 2.0 come from?
import { DigestError } from '../model/problem.ts'

/** How a token is asked for (RFC 6749 §4.4 and §6). */
export interface OAuthGrant {
  /** The token endpoint. */
  readonly endpoint: string
  readonly client: string
  readonly secret?: string
  /** With one, the token is the user's; without, the client's own. */
  readonly refresh?: string
  readonly scope?: string
}

const ANSWER_MS = 30_000
/** A token is renewed before it ends, so that no login comes too late with it. */
const MARGIN_MS = 60_000

/** Asks for a token when there is none that still holds. Its errors name the URL's variable and no secret. */
export function tokenSource(grant: OAuthGrant, variable: string): () => Promise<string> {
  let token: Promise<Token> | undefined
  return async () => {
    const last = await token?.catch(() => undefined)
    if (!last || last.until < performance.now()) token = requested(grant, variable)
    return (await (token ?? requested(grant, variable))).text
  }
}

/** The first message of the SASL mechanism XOAUTH2, as Google and Microsoft document it. */
export function xoauth2(user: string, token: string): string {
  return Buffer.from(`user=${user}\x01auth=Bearer ${token}\x01\x01`).toString('base64')
}

interface Token {
  readonly text: string
  /** By `performance.now()`. */
  readonly until: number
}

async function requested({ endpoint, client, secret, refresh, scope }: OAuthGrant, variable: string): Promise<Token> {
  const body = new URLSearchParams({
    grant_type: refresh === undefined ? 'client_credentials' : 'refresh_token',
    client_id: client,
    ...(secret !== undefined && { client_secret: secret }),
    ...(refresh !== undefined && { refresh_token: refresh }),
    ...(scope !== undefined && { scope }),
  })
  const signal = AbortSignal.timeout(ANSWER_MS)
  const host = new URL(endpoint).host
  const response = await fetch(endpoint, { method: 'POST', body, signal, redirect: 'error' }).catch((cause) => {
    throw noToken(`${host} does not answer`, variable, cause)
  })
  const answer: unknown = await response.json().catch(() => undefined)
  const field = (name: string) =>
    typeof answer === 'object' && answer !== null ? (answer as Readonly<Record<string, unknown>>)[name] : undefined
  const text = field('access_token')
  if (!response.ok || typeof text !== 'string') {
    const why = [field('error'), field('error_description')].filter((part) => typeof part === 'string').join(': ')
    throw noToken(`${host} gives no token (${response.status}${why && `, ${why.slice(0, 200)}`})`, variable)
  }
  const seconds = Number(field('expires_in')) || 300
  return { text, until: performance.now() + seconds * 1000 - MARGIN_MS }
}

function noToken(what: string, variable: string, cause?: unknown): DigestError {
  const fix = `Check oauth, client, secret, refresh and scope in ${variable}; docs/sending.md shows them for large providers.`
  return new DigestError({ code: 'smtp-login', what: `${what}.`, where: { file: variable }, fix }, { cause })
}
