// Which attacks of OWASP's lists were tried on the public pages, and what happened?
import { connect } from 'node:net'
import { performance } from 'node:perf_hooks'
import { expect, onTestFinished, test } from 'vitest'
import { parseConfig } from '../../src/config/parse.ts'
import { openNewsletter } from '../../src/newsletter.ts'
import { openPublicServer } from '../../src/web/public/server.ts'
import { digestif, folderWith } from '../support/digestif.ts'
import { send } from '../support/newsletter.ts'
import { publicPages, URL_SET } from '../support/public-pages.ts'

const ANNA = 'anna@example.org'

test('injection: SQL in every field and path is a text, or nothing', async () => {
  const { folder, post, ask, linkTo } = await publicPages([ANNA], { sections: ['News'] })
  send(folder)
  const page = await linkTo(ANNA, 'preferences')
  const evil = "x'); drop table subscribers; --"
  expect((await post(page, { do: 'name', name: evil })).status).toBe(200)
  expect((await post(page, { do: evil })).status).toBe(400)
  expect((await post(page, { do: 'pause', until: evil })).status).toBe(400)
  expect((await post('/subscribe', { email: `${evil}@example.org` })).status).toBe(400)
  for (const path of ['unsubscribe', 'preferences', 'confirm', 'archive', 'preferences/asked', 'webhooks'])
    expect((await ask(`/${path}/${encodeURIComponent(evil)}`)).status, path).toBe(404)
  const list = digestif(folder, ['subscribers', 'export']).stdout
  expect(list).toContain(ANNA)
  expect(list).toContain('drop table subscribers')
}, 60_000)

test('cross-site scripting: names, titles, sections, subjects and paths are shown and never run', async () => {
  const evil = '"><img src=x onerror=alert(1)>'
  const { folder, post, ask, linkTo } = await publicPages([ANNA], {
    title: `Harbours ${evil}`,
    sections: [evil, 'News'],
  })
  send(folder)
  const page = await linkTo(ANNA, 'preferences')
  await post(page, { do: 'name', name: evil })
  for (const path of [
    '/',
    page,
    page.replace('preferences', 'unsubscribe'),
    '/archive/',
    `/${encodeURIComponent(evil)}`,
  ]) {
    const answer = await ask(path)
    const text = await answer.text()
    expect(text, path).not.toContain('<img src=x')
    expect(answer.headers.get('content-security-policy'), path).not.toMatch(/script-src|unsafe/)
  }
  for (const path of ['/feed.xml', '/atom.xml'])
    expect(await (await ask(path)).text(), path).not.toContain('<img src=x')
  const error = await post('/subscribe', { email: evil })
  expect(await error.text()).not.toContain('<img src=x')
}, 60_000)

test('forged requests of other sites: no cookie, no address without its token, nothing by GET, no other origin may read', async () => {
  const { folder, ask, post, linkTo } = await publicPages([ANNA])
  send(folder)
  const page = await linkTo(ANNA, 'preferences')
  const before = digestif(folder, ['subscribers', 'export']).stdout
  for (const path of [page, page.replace('preferences', 'unsubscribe')]) {
    for (const query of ['?do=erase', '?do=name&name=Eve', '?List-Unsubscribe=One-Click', '?_method=POST']) {
      const answer = await ask(`${path}${query}`, {
        headers: { origin: 'https://evil.example', 'x-http-method-override': 'POST' },
      })
      expect(answer.headers.get('access-control-allow-origin')).toBeNull()
      expect(answer.headers.get('set-cookie')).toBeNull()
    }
    for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS'])
      expect((await ask(path, { method })).status, method).toBe(404)
  }
  expect(digestif(folder, ['subscribers', 'export']).stdout).toBe(before)
  // The form of a site on another host may ask in JSON, as it may by a form, and reads what anybody may know.
  expect((await ask('/subscribe', { method: 'OPTIONS' })).headers.get('access-control-allow-headers')).toBe(
    'content-type',
  )
  const json = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"email":"berit@example.org"}',
  }
  const answer = await ask('/subscribe', json)
  expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([202, '*'])
  expect(answer.headers.get('access-control-allow-credentials')).toBeNull()
  // Whoever has no token has nothing to forge: an address alone does nothing.
  expect((await post('/unsubscribe/', { email: ANNA })).status).toBe(404)
}, 60_000)

test('open redirect: the only redirects lead below the setting “url”, whatever host, path or header is named', async () => {
  const { folder, ask, post } = await publicPages([ANNA])
  send(folder)
  const archive = await (await ask('/archive/')).text()
  const [, id = ''] = /archive\/([\w-]+)\//.exec(archive.slice(archive.indexOf('<ul>'))) ?? []
  for (const path of [
    '/archive',
    `/archive/${id}`,
    '//evil.example',
    '/\\evil.example',
    '/archive?next=//evil.example',
  ]) {
    const location = (await ask(path, { headers: { 'x-forwarded-host': 'evil.example' } })).headers.get('location')
    if (location !== null) expect(location.startsWith(`${URL_SET}/`), location).toBe(true)
  }
  const next = { email: 'b@example.org', redirect: 'https://evil.example', next: '//evil.example' }
  expect((await post('/subscribe', next)).headers.get('location')).toBeNull()
}, 60_000)

test('enumeration: an answer takes as long for a known address as for an unknown one', async () => {
  const { post } = await publicPages([ANNA])
  const took = async (email: string, network: number) => {
    const begun = performance.now()
    await (await post('/subscribe', { email }, { 'x-forwarded-for': `203.0.${network}.1` })).text()
    return performance.now() - begun
  }
  const times: { known: number[]; unknown: number[] } = { known: [], unknown: [] }
  for (let round = 0; round < 120; round++) {
    times.known.push(await took(ANNA, round))
    times.unknown.push(await took(`stranger${round}@example.org`, round + 121))
  }
  const median = (all: number[]) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0
  // The address is looked up after the answer, so nothing but the machine's mood is between them.
  expect(Math.abs(median(times.known) - median(times.unknown))).toBeLessThan(5)
}, 60_000)

test('slow and broken requests: a client that never ends its headers or its body is cut off, and others are served', async () => {
  const folder = folderWith()
  const config = { from: 'a@example.com', url: URL_SET, ledger: `sqlite:${folder}/ledger.db`, out: `${folder}/out` }
  await using newsletter = openNewsletter(parseConfig(config, folder), {
    environment: { DIGESTIF_SECRET: 'secret-of-the-test' },
  })
  const server = await openPublicServer(newsletter, {
    port: 0,
    host: '127.0.0.1',
    onAccess: () => {},
    headersMs: 300,
    requestMs: 600,
  })
  onTestFinished(() => server.close())
  const cutOff = (begin: string) =>
    new Promise<string>((done) => {
      let text = ''
      const socket = connect(server.port, '127.0.0.1', () => socket.write(begin))
      socket.on('data', (part) => (text += part)).on('error', () => {})
      socket.on('close', () => done(text))
    })
  const slow = [
    cutOff('GET /weekly/ HTTP/1.1\r\nHost: x\r\nX-Slow: '),
    cutOff('POST /weekly/subscribe HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nemail='),
    cutOff('POST /weekly/subscribe HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nemail\r\n'),
  ]
  expect((await fetch(`http://127.0.0.1:${server.port}/weekly/healthz`)).status).toBe(200)
  for (const text of await Promise.all(slow)) expect(text === '' || text.startsWith('HTTP/1.1 408')).toBe(true)
  for (const broken of [
    'GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n',
    `GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(20_000)}\r\nConnection: close\r\n\r\n`,
    'not http\r\n\r\n',
  ])
    expect(await cutOff(broken)).toMatch(/^HTTP\/1\.1 4\d\d/)
}, 60_000)
