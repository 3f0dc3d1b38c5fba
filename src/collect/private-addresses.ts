// Does an address lead into this machine or a private network?
import type { LookupAddress, LookupOptions } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'
import { CollectFault } from './fault.ts'

/** The IANA registries of special-purpose addresses (RFC 6890): none of these is a site that anybody publishes. */
const SPECIAL_V4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.31.196.0/24',
  '192.52.193.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '192.175.48.0/24',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
]
const SPECIAL_V6 = [
  '::/128',
  '::1/128',
  '100::/64',
  '100:0:0:1::/64',
  '2001::/23',
  '2001:db8::/32',
  '2620:4f:8000::/48',
  '3fff::/20',
  '5f00::/16',
  'fc00::/7',
  'fe80::/10',
  'fec0::/10',
  'ff00::/8',
]
/** An IPv6 address may hold an IPv4 one: mapped, compatible, NAT64 (RFC 6052). It leads where that leads. */
const HOLDS_V4 = /^(?:0:0:0:0:0:(?:ffff|0)|64:ff9b:0:0:0:0):([\da-f]+):([\da-f]+)$/
/** 6to4 (RFC 3056) and local NAT64 (RFC 8215), which no site is published under. */
const TRANSITION = ['2002::/16', '64:ff9b:1::/48']

const [specialV4, specialV6] = [listOf(SPECIAL_V4, 'ipv4'), listOf([...SPECIAL_V6, ...TRANSITION], 'ipv6')]

function listOf(ranges: readonly string[], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList()
  for (const range of ranges) {
    const [start = '', bits] = range.split('/')
    list.addSubnet(start, Number(bits), family)
  }
  return list
}

/** Whether an IP address is of this machine, a private network, or another place that no public site is at. */
export function isPrivate(address: string): boolean {
  if (isIP(address) !== 6) return specialV4.check(address)
  const [, high, low] = HOLDS_V4.exec(groupsOf(address)) ?? []
  if (high === undefined || low === undefined) return specialV6.check(address, 'ipv6')
  const [a, b] = [Number.parseInt(high, 16), Number.parseInt(low, 16)]
  return specialV6.check(address, 'ipv6') || specialV4.check([a >> 8, a & 255, b >> 8, b & 255].join('.'))
}

/** The eight groups of an IPv6 address, written out. */
function groupsOf(address: string): string {
  const text = URL.parse(`http://[${address.split('%', 1)[0]}]`)?.hostname.slice(1, -1) ?? ''
  const [before = '', after] = text.split('::')
  const [head, tail] = [before, after ?? ''].map((part) => (part === '' ? [] : part.split(':')))
  const zeros = after === undefined ? 0 : 8 - (head?.length ?? 0) - (tail?.length ?? 0)
  return [...(head ?? []), ...Array.from({ length: zeros }, () => '0'), ...(tail ?? [])].join(':')
}

/** Throws where the host of a URL is itself such an address, or a name that leads to this machine. */
export function assertPublicHost({ hostname }: URL): void {
  const host = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '')
  if (isIP(host) !== 0 ? isPrivate(host) : /(?:^|\.)(?:localhost|local|internal|home\.arpa)$/i.test(host))
    throw refused(host)
}

/** As `dns.lookup` with `all: true`. */
export type LookUp = (
  hostname: string,
  options: LookupOptions & { readonly all: true },
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void

/**
 * Looks the host of a connection up once, and refuses it if any of its addresses is private: what is checked is what is
 * connected to, so a name that leads elsewhere at the next look gains nothing. A proxy's own name may lead anywhere.
 */
export function publicLookup({ hostname: asked }: URL, lookUp: LookUp): LookupFunction {
  return (hostname, options, callback) => {
    lookUp(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '', 0)
      const found = hostname === asked ? addresses.find(({ address }) => isPrivate(address)) : undefined
      const [first] = addresses
      if (found || !first) return callback(refused(hostname, found?.address), '', 0)
      if (options.all) return (callback as unknown as (error: null, all: typeof addresses) => void)(null, addresses)
      return callback(null, first.address, first.family)
    })
  }
}

function refused(host: string, address = host): CollectFault {
  const of = host === address ? '' : ` (${address})`
  return new CollectFault(
    `${host}${of} is on this machine or in a private network, which "collect.private" does not allow.`,
  )
}
