// How is the web asked with good manners: one request at a time for each host, and only what its robots.txt allows?
import { setTimeout as wait } from 'node:timers/promises'
import robotsParser from 'robots-parser'
import { CollectFault } from './fault.ts'
import { type Answer, type FetchOptions, fetchAddress } from './fetch.ts'

export interface Web {
  /** Asks for an address in its host's turn. Throws what `fetchAddress` throws. */
  get(address: string, conditions?: Readonly<Record<string, string>>): Promise<Answer>
  /** The same for a page, if the host's robots.txt allows it. */
  page(address: string): Promise<Answer>
  /** How many requests were made. */
  readonly requests: () => number
}

/** The name by which robots.txt may speak of us (RFC 9309). */
const ROBOT = 'digestif'
const ROBOTS_BYTES_MAX = 500_000
/** A site may ask for more time between requests, but not for days. */
const DELAY_MS_MAX = 30_000

/** Its types take it for an ES module. */
const parseRobots = robotsParser as unknown as typeof robotsParser.default

interface Rules {
  allows(address: string): boolean
  readonly delayMs: number
}

export function openWeb(options: FetchOptions & { readonly pauseMs: number }): Web {
  const turns = new Map<string, Promise<unknown>>()
  const rules = new Map<string, Promise<Rules>>()
  let requests = 0
  /** One after the other for each host, with a pause between them; a redirect to another host is part of the turn. */
  const inTurn = <Value>(host: string, pauseMs: number, work: () => Promise<Value>): Promise<Value> => {
    const before = turns.get(host)
    const turn = (async () => {
      if (before) {
        await before.catch(() => undefined)
        await wait(pauseMs, undefined, options.signal ? { signal: options.signal } : {})
      }
      requests++
      return work()
    })()
    turns.set(host, turn)
    turn.catch(() => undefined)
    return turn
  }
  const rulesOf = async (origin: string): Promise<Rules> => {
    const address = `${origin}/robots.txt`
    try {
      const { bytes } = await inTurn(hostOf(address), options.pauseMs, () =>
        fetchAddress(address, {}, { ...options, bytesMax: ROBOTS_BYTES_MAX }),
      )
      const robots = parseRobots(address, bytes.toString('utf8'))
      const delayMs = Math.min((robots.getCrawlDelay(ROBOT) ?? 0) * 1000, DELAY_MS_MAX)
      return { allows: (page) => robots.isAllowed(page, ROBOT) !== false, delayMs }
    } catch (error) {
      // RFC 9309, 2.3.1: without such a file all is allowed; where it cannot be reached nothing is.
      const status = error instanceof CollectFault ? (error.status ?? 0) : 0
      if (status >= 400 && status < 500 && status !== 429) return { allows: () => true, delayMs: 0 }
      throw error
    }
  }
  return {
    requests: () => requests,
    get: (address, conditions = {}) =>
      inTurn(hostOf(address), options.pauseMs, () => fetchAddress(address, conditions, options)),
    async page(address) {
      const origin = URL.parse(address)?.origin ?? address
      const known = rules.get(origin) ?? rulesOf(origin)
      rules.set(origin, known)
      const { allows, delayMs } = await known
      if (!allows(address)) throw new RobotsRefusal('Its robots.txt does not allow this page to be fetched.')
      return inTurn(hostOf(address), Math.max(options.pauseMs, delayMs), () => fetchAddress(address, {}, options))
    },
  }
}

/** The site does not want the page to be fetched; what its feed says of it may be used. */
export class RobotsRefusal extends CollectFault {}

function hostOf(address: string): string {
  return URL.parse(address)?.host ?? address
}
