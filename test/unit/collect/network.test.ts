// Does no name, redirect or proxy lead a source into this machine or a private network?
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { expect, onTestFinished, test } from 'vitest'
import { collect } from '../../../src/collect/collect.ts'
import { type LookUp, publicLookup } from '../../../src/collect/private-addresses.ts'
import { collectOptions } from '../../support/collect-options.ts'
import { openSite } from '../../support/web-server.ts'

const FEED =
  '<rss version="2.0"><channel><title>Far</title><item><title>One</title><link>/one</link><description>Short.</description></item></channel></rss>'

/** A name server that gives one answer after the other, the last again and again. */
function answers(...all: readonly (readonly string[])[]): LookUp & { asked: number } {
  const lookUp = Object.assign(
    ((_name, _options, callback) => {
      const found = all[Math.min(lookUp.asked++, all.length - 1)] ?? []
      callback(
        null,
        found.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      )
    }) as LookUp,
    { asked: 0 },
  )
  return lookUp
}

const PUBLIC = { allowsPrivate: false, timeoutMs: 2_000 }

test.each([
  ['loopback', ['127.0.0.1']],
  ['IPv6 loopback', ['::1']],
  ['a public and a private address', ['1.1.1.1', '10.0.0.7']],
  ['the metadata of a cloud', ['169.254.169.254']],
  ['an IPv4 address in IPv6', ['::ffff:192.168.0.1']],
])('a name that leads to %s is refused, and nothing is asked', async (_, addresses) => {
  const site = await openSite({ '/feed': FEED })
  const { port } = new URL(site.origin)
  const [row] = await collect(
    [{ feed: `http://far.example:${port}/feed` }],
    collectOptions({ ...PUBLIC, lookUp: answers(addresses) }),
  )
  expect(row?.failed[0]?.why).toMatch(/^far\.example \(.*\) is on this machine or in a private network/)
  expect(site.requests).toEqual([])
})

test('a name that leads elsewhere at the next look is connected to where the look that was checked led', () => {
  const lookUp = answers(['1.1.1.1'], ['127.0.0.1'])
  const lookup = publicLookup(new URL('http://far.example/feed'), lookUp)
  const look = () => {
    let found: unknown
    lookup('far.example', {}, (error, address) => {
      found = error?.message ?? address
    })
    return found
  }
  expect([look(), lookUp.asked]).toEqual(['1.1.1.1', 1])
  expect(look()).toMatch(/^far\.example \(127\.0\.0\.1\) is on this machine or in a private network/)
})

test('a connection looks its host up once, and the next one again', async () => {
  const lookUp = answers(['127.0.0.1'], ['127.0.0.2'])
  const options = collectOptions({ ...PUBLIC, lookUp })
  const source = { feed: 'http://far.example/feed' }
  const why = [await collect([source], options), await collect([source], options)].map(([row]) => row?.failed[0]?.why)
  expect(why).toEqual([expect.stringContaining('(127.0.0.1)'), expect.stringContaining('(127.0.0.2)')])
  expect(lookUp.asked).toBe(2)
})

test('a name that nobody knows is said to be one', async () => {
  const unknown: LookUp = (_name, _options, callback) =>
    callback(Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' }), [])
  const [row] = await collect([{ feed: 'http://far.example/feed' }], collectOptions({ ...PUBLIC, lookUp: unknown }))
  expect(row?.failed[0]?.why).toBe('There is no such host.')
})

test('a certificate that nobody known has signed is refused', async () => {
  // Its own certificate is signed by itself; nothing is said before it is refused.
  const server = new SMTPServer({ secure: true })
  server.on('error', () => undefined)
  const at = await listening(server.server as unknown as Server)
  const [row] = await collect([{ feed: `https://localhost:${at}/feed` }], collectOptions())
  expect(row?.failed[0]?.why).toMatch(/^Its certificate (?:is signed by nobody known|has expired)\.$/)
})

async function listening(server: Server): Promise<number> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  onTestFinished(() => {
    server.closeAllConnections?.()
    server.close()
  })
  return (server.address() as AddressInfo).port
}

/** A proxy in the private network; it answers for every site by itself. */
async function openProxy(
  pages: Readonly<Record<string, { status?: number; headers?: Record<string, string>; body?: string }>>,
) {
  const asked: string[] = []
  const server = createServer(({ url = '' }, response) => {
    asked.push(url)
    const { status = 200, headers = {}, body = '' } = pages[url] ?? { status: 404 }
    response.writeHead(status, { 'content-type': 'text/html', ...headers }).end(body)
  })
  server.on('connect', ({ url = '' }, socket) => {
    asked.push(`CONNECT ${url}`)
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
  })
  const at = `http://localhost:${await listening(server)}`
  return { asked, environment: { http_proxy: at, https_proxy: at } }
}

test('a proxy of the environment is asked in place of the sites, wherever it is', async () => {
  const proxy = await openProxy({
    'http://far.example/feed': { body: FEED, headers: { 'content-type': 'application/rss+xml' } },
    'http://far.example/one': { body: '<h1>One</h1><p>The whole text.</p>' },
  })
  const rows = await collect(
    [{ feed: 'http://far.example/feed' }, { feed: 'https://secure.example/feed' }],
    collectOptions({ ...PUBLIC, environment: proxy.environment }),
  )
  expect(rows[0]).toMatchObject({ added: [expect.any(String)], failed: [] })
  expect(proxy.asked).toEqual(
    expect.arrayContaining([
      'http://far.example/feed',
      'http://far.example/robots.txt',
      'http://far.example/one',
      'CONNECT secure.example:443',
    ]),
  )
  expect(rows[1]?.failed).toHaveLength(1)
})

test.each([
  'http://127.0.0.1:PORT/feed',
  'http://localhost:PORT/feed',
  'http://[::1]:PORT/feed',
  'http://2130706433:PORT/feed',
  'http://192.168.0.1/feed',
])('a redirect to %s is not followed, and neither is a link', async (location) => {
  const site = await openSite({ '/feed': FEED })
  const inner = location.replace('PORT', new URL(site.origin).port)
  const proxy = await openProxy({
    'http://far.example/feed': { status: 301, headers: { location: inner } },
    'http://far.example/links': { body: FEED.replace('/one', inner), headers: { 'content-type': 'text/xml' } },
  })
  const rows = await collect(
    [{ feed: 'http://far.example/feed' }, { feed: 'http://far.example/links' }],
    collectOptions({ ...PUBLIC, environment: proxy.environment }),
  )
  for (const { failed } of rows) expect(failed[0]?.why).toMatch(/private network/)
  expect(site.requests).toEqual([])
  expect(proxy.asked).toEqual(['http://far.example/feed', 'http://far.example/links'])
})

test('a name that is asked without the proxy is checked like any other', async () => {
  const site = await openSite({ '/feed': FEED })
  const { port } = new URL(site.origin)
  const proxy = await openProxy({})
  const environment = { ...proxy.environment, no_proxy: 'far.example' }
  const [row] = await collect(
    [{ feed: `http://far.example:${port}/feed` }],
    collectOptions({ ...PUBLIC, environment, lookUp: answers(['127.0.0.1']) }),
  )
  expect(row?.failed[0]?.why).toMatch(/private network/)
  expect([site.requests, proxy.asked]).toEqual([[], []])
})
