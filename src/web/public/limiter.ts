// How often may one address or one network ask for a mail?

/** Counts in fixed spans of time. */
export interface Limiter {
  /** Counts one more; returns false where that is one too many. */
  takes(key: string, at: Date): boolean
}

/** Beyond so many keys the oldest are forgotten: memory has an end, and a flood must not reach it. */
const KEYS_MAX = 100_000

export function limiter({ most, spanMs }: { readonly most: number; readonly spanMs: number }): Limiter {
  const counts = new Map<string, { count: number; until: number }>()
  return {
    takes(key, at) {
      const now = at.getTime()
      const known = counts.get(key)
      if (known && known.until > now) {
        known.count++
        return known.count <= most
      }
      counts.delete(key)
      counts.set(key, { count: 1, until: now + spanMs })
      const oldest = counts.size > KEYS_MAX ? counts.keys().next().value : undefined
      if (oldest !== undefined) counts.delete(oldest)
      return true
    },
  }
}

/** Loopback, link-local and private addresses: a proxy of our own, never a reader on the internet. */
const OWN = /^(?:127\.|10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|::1$|f[cd][\da-f]{2}:|fe80:)/i

/**
 * The network that a request comes from: /24, or /48 of IPv6. Proxies of our own network are believed whom they name in
 * `X-Forwarded-For`, read from its end, because everything before their own entry is what the sender claims.
 */
export function networkOf(peer: string, forwarded = ''): string {
  const plain = (address: string) => address.trim().replace(/^::ffff:/i, '')
  const hops = [...forwarded.split(',').map(plain).filter(Boolean), plain(peer)].slice(-20)
  let address = hops.pop() ?? ''
  while (OWN.test(address) && hops.length > 0) address = hops.pop() ?? address
  return address.includes(':') ? address.split(':').slice(0, 3).join(':') : address.split('.').slice(0, 3).join('.')
}
