// What does an address of the web answer, within bounds of time, size and place?
import { lookup } from 'node:dns'
import { Agent as HttpAgent, type IncomingHttpHeaders, type IncomingMessage, request as requestHttp } from 'node:http'
import { Agent as HttpsAgent, request as requestHttps } from 'node:https'
import type { Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate, createZstdDecompress } from 'node:zlib'
import { CollectFault } from './fault.ts'
import { assertPublicHost, type LookUp, publicLookup } from './private-addresses.ts'

/** How the web is asked. */
export interface FetchOptions {
  /** Names the program and whom to write to. */
  readonly userAgent: string
  readonly bytesMax: number
  readonly timeoutMs: number
  /** Whether this machine and private networks may be asked. */
  readonly allowsPrivate: boolean
  readonly environment: Readonly<Record<string, string | undefined>>
  /** How names are looked up; as the system does where absent. */
  readonly lookUp?: LookUp
  readonly signal?: AbortSignal | undefined
  now(): Date
}

export interface Answer {
  /** 200 or 304. */
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly bytes: Buffer
  /** Where it was in the end. */
  readonly url: string
  /** Where it will be from now on, if every redirect was permanent (301, 308). */
  readonly moved?: string
}

const REDIRECTS_MAX = 5
const RETRY_MS_MAX = 7 * 86_400_000
const ACCEPT =
  'application/rss+xml, application/atom+xml, application/feed+json, text/html;q=0.9, application/xml;q=0.9, */*;q=0.5'

/**
 * Asks for an address, and follows its redirects. Every one of them is checked as the first was. Throws a CollectFault for
 * an answer other than 200 and 304, and errors of Node for what the connection meets.
 */
export async function fetchAddress(
  address: string,
  conditions: Readonly<Record<string, string>>,
  options: FetchOptions,
): Promise<Answer> {
  const timeout = AbortSignal.timeout(options.timeoutMs)
  const signal = options.signal ? AbortSignal.any([options.signal, timeout]) : timeout
  try {
    return await followed(address, conditions, options, signal)
  } catch (error) {
    if (timeout.aborted) throw new CollectFault('It took too long.')
    throw error
  }
}

async function followed(
  address: string,
  conditions: Readonly<Record<string, string>>,
  options: FetchOptions,
  signal: AbortSignal,
): Promise<Answer> {
  let url = webAddress(address)
  let isPermanent = true
  for (let redirects = 0; redirects <= REDIRECTS_MAX; redirects++) {
    const response = await ask(url, conditions, options, signal)
    const { statusCode = 0, headers } = response
    if (statusCode >= 300 && statusCode < 400 && statusCode !== 304 && headers.location !== undefined) {
      response.destroy()
      isPermanent &&= statusCode === 301 || statusCode === 308
      url = webAddress(headers.location, url)
      continue
    }
    if (statusCode !== 200 && statusCode !== 304) {
      response.destroy()
      throw refusal(statusCode, headers, options.now())
    }
    const bytes = statusCode === 304 ? Buffer.alloc(0) : await bodyOf(response, options.bytesMax, signal)
    const moved = redirects > 0 && isPermanent ? { moved: url.href } : {}
    return { status: statusCode, headers, bytes, url: url.href, ...moved }
  }
  throw new CollectFault(`It redirects more than ${REDIRECTS_MAX} times.`)
}

function webAddress(address: string, base?: URL): URL {
  const url = URL.parse(address, base?.href)
  if (!url) throw new CollectFault(`“${address.slice(0, 200)}” is not an address.`)
  if (!/^https?:$/.test(url.protocol))
    throw new CollectFault(`${url.protocol} addresses are not fetched, only http and https.`)
  if (url.username !== '' || url.password !== '') throw new CollectFault('An address with a password is not fetched.')
  url.hash = ''
  return url
}

function ask(
  url: URL,
  conditions: Readonly<Record<string, string>>,
  { userAgent, allowsPrivate, environment, lookUp = lookup }: FetchOptions,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  if (!allowsPrivate) assertPublicHost(url)
  const isSecure = url.protocol === 'https:'
  const proxy = proxyOf(url, environment)
  // A proxy looks names up by itself, and may well be in the private network.
  const agent = isSecure ? new HttpsAgent(proxy) : new HttpAgent(proxy)
  const headers = {
    'user-agent': userAgent,
    accept: ACCEPT,
    'accept-encoding': 'gzip, br, deflate, zstd',
    ...conditions,
  }
  return new Promise((resolve, reject) => {
    const request = (isSecure ? requestHttps : requestHttp)(
      url,
      { agent, headers, signal, ...(!allowsPrivate && { lookup: publicLookup(url, lookUp) }) },
      resolve,
    )
    request.on('error', reject)
    request.end()
  })
}

/** As other programs read it: `https_proxy`, `NO_PROXY`, … Node takes them from here. */
function proxyOf({ protocol }: URL, environment: FetchOptions['environment']): { proxyEnv?: NodeJS.ProcessEnv } {
  const name = `${protocol.slice(0, -1)}_proxy`
  return environment[name] || environment[name.toUpperCase()] ? { proxyEnv: { ...environment } } : {}
}

/** The body, unpacked; both the packed and the unpacked one are bounded. */
async function bodyOf(response: IncomingMessage, bytesMax: number, signal: AbortSignal): Promise<Buffer> {
  const parts: Buffer[] = []
  let size = 0
  try {
    for await (const part of unpacked(response)) {
      signal.throwIfAborted()
      size += (part as Buffer).length
      if (size > bytesMax) throw new CollectFault(`It is larger than ${Math.round(bytesMax / 1e6)} MB.`)
      parts.push(part as Buffer)
    }
  } finally {
    response.destroy()
  }
  if (!response.complete) throw new CollectFault('The connection broke off before the end.')
  return Buffer.concat(parts)
}

function unpacked(response: IncomingMessage): Readable {
  const coding = response.headers['content-encoding']?.trim().toLowerCase() ?? 'identity'
  const unpack = {
    gzip: createGunzip,
    'x-gzip': createGunzip,
    deflate: createInflate,
    br: createBrotliDecompress,
    zstd: createZstdDecompress,
  }[coding]
  if (unpack === undefined) {
    if (coding !== 'identity' && coding !== '')
      throw new CollectFault(`It is packed as “${coding}”, which cannot be unpacked.`)
    return response
  }
  const through = unpack()
  response.on('error', (error) => through.destroy(error))
  return response.pipe(through)
}

function refusal(status: number, headers: IncomingHttpHeaders, now: Date): CollectFault {
  const later = status === 429 || status === 503 ? retryAt(headers['retry-after'], now.getTime()) : undefined
  const until = later ? ` It asks to wait until ${later.toISOString().slice(0, 16).replace('T', ' ')} UTC.` : ''
  const words: Readonly<Record<number, string>> = {
    401: 'It asks for a login',
    402: 'It asks for payment',
    403: 'It refuses access',
    404: 'There is nothing at this address',
    410: 'It is gone for good',
    429: 'It was asked too often',
    503: 'It is out of service',
  }
  return new CollectFault(`${words[status] ?? 'It does not answer as expected'} (${status}).${until}`, {
    status,
    retryAt: later,
  })
}

/** Seconds, or a date (RFC 9110, 10.2.3). */
function retryAt(value: string | undefined, now: number): Date | undefined {
  if (value === undefined) return undefined
  const at = /^\d+$/.test(value) ? now + Number(value) * 1000 : Date.parse(value)
  return Number.isNaN(at) ? undefined : new Date(Math.min(at, now + RETRY_MS_MAX))
}
