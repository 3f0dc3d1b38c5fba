// Does whatever a source does wrong cost that source alone, with a sentence that says what it was?
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { type CollectOptions, collect } from '../../../src/collect/collect.ts'
import { isPrivate } from '../../../src/collect/private-addresses.ts'
import { collectOptions } from '../../support/collect-options.ts'
import { openSite, type SitePage } from '../../support/web-server.ts'

const FEED =
  '<rss version="2.0"><channel><title>Sound</title><item><title>One</title><link>/one</link><description>Short.</description></item></channel></rss>'

const options = (more: Partial<CollectOptions> = {}) => collectOptions({ timeoutMs: 400, bytesMax: 50_000, ...more })

const FAULTS: Readonly<
  Record<string, readonly [SitePage | ((origin: string) => SitePage) | 'hangs' | 'drips' | 'breaks' | 'lies', RegExp]>
> = {
  'is not there': [{ status: 404 }, /nothing at this address \(404\)/],
  'wants a login': [{ status: 401 }, /asks for a login \(401\)/],
  'is gone': [{ status: 410 }, /gone for good \(410\)/],
  fails: [{ status: 500 }, /\(500\)/],
  'is asked too often': [
    { status: 429, headers: { 'retry-after': '3600' } },
    /too often \(429\).*wait until 2026-11-10 13:00 UTC/,
  ],
  'leads in a circle': [{ status: 302, headers: { location: '/bad' } }, /redirects more than 5 times/],
  'leads to a file': [{ status: 302, headers: { location: 'file:///etc/passwd' } }, /only http and https/],
  'is a page': [
    {
      body: '<!doctype html><html><head><link rel="alternate" type="application/rss+xml" href="/feed.xml"></head></html>',
    },
    /web page, not a feed\. The page names this feed: http.*\/feed\.xml/,
  ],
  'is nothing that anybody knows': [
    { body: 'hello', headers: { 'content-type': 'text/plain' } },
    /The feed cannot be read/,
  ],
  'is too large': [{ body: 'x'.repeat(60_000) }, /larger than 0 MB/],
  'is too large when it is unpacked': [
    { body: gzipSync('x'.repeat(5_000_000)), headers: { 'content-encoding': 'gzip' } },
    /larger than 0 MB/,
  ],
  'is packed as nobody can unpack it': [{ body: 'x', headers: { 'content-encoding': 'lzma' } }, /packed as “lzma”/],
  'is no gzip although it says so': [{ body: FEED, headers: { 'content-encoding': 'gzip' } }, /incorrect header check/],
  'never answers': ['hangs', /took too long/],
  'never ends': ['drips', /took too long/],
  'breaks off': ['breaks', /broke off/],
  'is shorter than it says': ['lies', /broke off/],
}

test.each(Object.entries(FAULTS))('a source that %s', async (_, [fault, why]) => {
  const site = await openSite({ '/good': FEED, '/one': '<article><h1>One</h1><p>The whole text of one.</p></article>' })
  site.pages.set(
    '/bad',
    typeof fault === 'function'
      ? fault(site.origin)
      : typeof fault === 'object'
        ? fault
        : (_request, response) => {
            if (fault === 'hangs') return
            response.writeHead(200, {
              'content-type': 'application/xml',
              ...(fault === 'lies' && { 'content-length': '9999' }),
            })
            response.write('<rss>')
            if (fault === 'breaks' || fault === 'lies') response.destroy()
            if (fault !== 'drips') return
            const drip = setInterval(() => response.write(' '), 20)
            response.on('close', () => clearInterval(drip))
          },
  )
  const how = options()
  const [bad, good] = await collect([{ feed: `${site.origin}/bad` }, { feed: `${site.origin}/good` }], how)
  expect(bad?.failed).toEqual([{ address: `${site.origin}/bad`, why: expect.stringMatching(why) }])
  expect(bad?.failingSince).toEqual(how.now())
  expect(good).toMatchObject({ source: 'Sound', failed: [], added: [expect.any(String)] })
})

test('a source that asked to wait is not asked before, and then is', async () => {
  const site = await openSite({ '/feed': { status: 503, headers: { 'retry-after': '60' } } })
  let now = new Date('2026-11-10T12:00:00Z')
  const how = options({ now: () => now })
  const source = { feed: `${site.origin}/feed` }
  await collect([source], how)
  now = new Date('2026-11-10T12:00:30Z')
  expect((await collect([source], how))[0]?.failed[0]?.why).toMatch(/asked to wait until 2026-11-10 12:01/)
  expect(site.requests).toHaveLength(1)
  now = new Date('2026-11-10T12:01:30Z')
  site.pages.set('/feed', { body: FEED })
  site.pages.set('/one', { body: '<p>One.</p>' })
  expect((await collect([source], how))[0]).toMatchObject({ failed: [], added: [expect.any(String)] })
})

test('a page that failed is asked for again, although its feed has not changed', async () => {
  const site = await openSite()
  site.pages.set('/feed', (request, response) => {
    if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end()
    else response.writeHead(200, { 'content-type': 'application/xml', etag: '"1"' }).end(FEED)
  })
  const how = options()
  const source = { feed: `${site.origin}/feed` }
  expect((await collect([source], how))[0]?.failed).toHaveLength(1)
  site.pages.set('/one', { body: '<p>One.</p>' })
  expect((await collect([source], how))[0]?.added).toHaveLength(1)
})

test('a permanent redirect is remembered, and a temporary one is not', async () => {
  const site = await openSite({
    '/old': { status: 301, headers: { location: '/new' } },
    '/new': FEED,
    '/away': { status: 302, headers: { location: '/new' } },
    '/one': '<p>One.</p>',
  })
  const how = options()
  for (let run = 0; run < 2; run++)
    await collect([{ feed: `${site.origin}/old` }, { feed: `${site.origin}/away` }], how)
  expect(site.requests.filter((path) => path === '/old')).toHaveLength(1)
  expect(site.requests.filter((path) => path === '/away')).toHaveLength(2)
})

test.each([
  'http://localhost/feed',
  'http://127.0.0.1/feed',
  'http://127.1/feed',
  'http://2130706433/feed',
  'http://0x7f000001/feed',
  'http://0177.0.0.1/feed',
  'http://[::1]/feed',
  'http://[::ffff:127.0.0.1]/feed',
  'http://[::ffff:7f00:1]/feed',
  'http://[64:ff9b::7f00:1]/feed',
  'http://[fd00::1]/feed',
  'http://[fe80::1]/feed',
  'http://10.0.0.1/feed',
  'http://169.254.169.254/latest/meta-data/',
  'http://192.168.1.1/feed',
  'http://0.0.0.0/feed',
  'http://printer.local/feed',
  'http://metadata.google.internal/feed',
  'http://localhost./feed',
])('%s leads into this machine or network and is not asked', async (feed) => {
  const [row] = await collect([{ feed }], options({ allowsPrivate: false }))
  expect(row?.failed[0]?.why).toMatch(/private network/)
})

test('addresses of public sites are not taken for private ones', () => {
  for (const address of [
    '8.8.8.8',
    '1.1.1.1',
    '172.15.0.1',
    '172.32.0.1',
    '2606:4700::1111',
    '2a00:1450::1',
    '64:ff9b::8.8.8.8',
    '::ffff:1.1.1.1',
  ])
    expect([address, isPrivate(address)]).toEqual([address, false])
})
