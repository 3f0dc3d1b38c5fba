// Do the public pages withstand whoever means ill?
import { createHmac } from 'node:crypto'
import { connect } from 'node:net'
import { expect, onTestFinished, test, vi } from 'vitest'
import { digestif } from '../support/digestif.ts'
import { send } from '../support/newsletter.ts'
import { publicPages, URL_SET } from '../support/public-pages.ts'

test('no answer tells whether an address is known, and a robot that fills the trap causes no mail', async () => {
  const { post, server, linkTo } = await publicPages(['known@example.org'])
  const known = await post('/subscribe', { email: 'known@example.org' })
  const unknown = await post('/subscribe', { email: 'unknown@example.org' })
  const robot = await post('/subscribe', { email: 'robot@example.org', website: 'x' })
  const [one, two, three] = [await known.text(), await unknown.text(), await robot.text()]
  expect(one).toBe(two)
  expect(one).toBe(three)
  expect([known.status, unknown.status, robot.status]).toEqual([202, 202, 202])
  await linkTo('known@example.org', 'confirm')
  await linkTo('unknown@example.org', 'confirm')
  expect(server.taken().map(({ to }) => to)).not.toContain('robot@example.org')
}, 60_000)

test('an address gets three mails at most, and a network thirty requests in an hour', async () => {
  const { post, server, stop } = await publicPages()
  const statuses: number[] = []
  for (let at = 0; at < 35; at++) statuses.push((await post('/subscribe', { email: 'anna@example.org' })).status)
  expect(statuses.slice(0, 30)).toEqual(Array.from({ length: 30 }, () => 202))
  expect(new Set(statuses.slice(30))).toEqual(new Set([429]))
  expect((await post('/subscribe', { email: 'b@example.org' }, { 'x-forwarded-for': '203.0.113.9' })).status).toBe(202)
  await stop()
  expect(server.taken().filter(({ to }) => to === 'anna@example.org').length).toBe(3)
}, 60_000)

test('header injection, scripts in names and second recipients go nowhere', async () => {
  const { post, server, linkTo, folder } = await publicPages()
  for (const email of [
    'a@example.org\r\nBcc: b@example.org',
    'a@example.org,b@example.org',
    '<script>@x',
    '',
    'a'.repeat(5000),
  ])
    expect((await post('/subscribe', { email })).status, email.slice(0, 40)).toBe(400)
  await post('/subscribe', { email: 'c@example.org', name: 'X\r\nBcc: evil@example.org\r\n\r\n<script>' })
  await post(await linkTo('c@example.org', 'confirm'))
  expect(server.taken().map(({ to }) => to)).toEqual(['c@example.org'])
  expect(server.taken()[0]?.mail).not.toContain('evil')
  const { stdout } = digestif(folder, ['subscribers', 'export'])
  expect(stdout.split('\n').filter((line) => line.startsWith('Bcc'))).toEqual([])
}, 60_000)

test('the JSON of a site’s own form is answered in JSON', async () => {
  const { ask } = await publicPages()
  const request = (body: string) =>
    ask('/subscribe', { method: 'POST', body, headers: { 'content-type': 'application/json' } })
  expect(await (await request('{"email":"anna@example.org"}')).json()).toMatchObject({ ok: true })
  for (const body of ['{', '[]', 'null', '{"email":{"a":1}}', '"x"']) {
    const answer = await request(body)
    expect(answer.status, body).toBe(400)
    expect(await answer.json()).toMatchObject({ ok: false })
  }
}, 60_000)

test('every answer has strict headers, and none repeats the host that was asked for', async () => {
  const { ask, post, port } = await publicPages()
  const large = await post('/subscribe', { email: 'x'.repeat(20_000) })
  expect(large.status).toBe(413)
  for (const [name, { headers }] of [
    ...(await Promise.all(
      ['/', '/archive', '/archive/', '/unsubscribe/x', '/nothing', '/feed.xml', '/healthz', '/a/b.png'].map(
        async (path) => [path, await ask(path)] as const,
      ),
    )),
    ['HEAD', await ask('/archive/', { method: 'HEAD' })] as const,
    ['OPTIONS', await ask('/subscribe', { method: 'OPTIONS' })] as const,
    ['too large', large] as const,
  ]) {
    expect(headers.get('content-security-policy'), name).toContain("default-src 'none'")
    expect(headers.get('referrer-policy'), name).toBe('no-referrer')
    expect(headers.get('x-content-type-options'), name).toBe('nosniff')
    expect(headers.get('x-frame-options'), name).toBe('DENY')
    expect(headers.get('strict-transport-security'), name).toBe('max-age=31536000')
    expect(headers.get('set-cookie'), name).toBeNull()
  }
  const unread = await rawAnswer(port, 'GET /weekly/\\a HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')
  expect(unread).toMatch(/^HTTP\/1\.1 400 .*nosniff/s)
  const raw = await rawAnswer(port, 'GET /weekly/archive HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n')
  expect(raw).toContain(`${URL_SET}/archive/`)
  expect(raw).not.toContain('evil.example')
  for (const path of [
    '/weekly/../../etc/passwd',
    '/weekly/archive/..%2f..%2f/x.png',
    '/weekly/archive/%2e%2e/a.png',
    '//evil.example/archive',
  ])
    expect(await rawAnswer(port, `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`), path).toMatch(
      /^HTTP\/1\.1 (400|404)/,
    )
}, 60_000)

test('the log and the metrics name no address and no token, and a request to terminate is no failure', async () => {
  const { folder, ask, post, stop, linkTo } = await publicPages(['anna@example.org'])
  send(folder)
  const link = await linkTo('anna@example.org', 'unsubscribe')
  await post('/subscribe?email=berit@example.org', { email: 'berit@example.org' })
  await post(link)
  const metrics = await (await ask('/metrics')).text()
  expect(metrics).toContain('digestif_suppressed_addresses{kind="unsubscribed"} 1')
  expect(metrics).toContain('digestif_subscribers{often="every"} 0\ndigestif_subscribers{often="monthly"} 0')
  expect(metrics).not.toContain('kind="monthly"')
  expect(metrics).toContain(
    'digestif_http_requests_total{method="POST",status="200"} 1\ndigestif_http_requests_total{method="POST",status="202"} 1\n',
  )
  const { exit, log } = await stop()
  expect(exit).toBe(0)
  const lines = log
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line))
  expect(lines.map(({ method, path, status }) => [method, path, status])).toEqual([
    ['POST', '/weekly/subscribe', 202],
    ['POST', '/weekly/unsubscribe/…', 200],
    ['GET', '/weekly/metrics', 200],
  ])
  expect(log).not.toContain('@')
  expect(log).not.toContain(link.split('/').at(-1))
}, 60_000)

function rawAnswer(port: number, request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(request))
    socket
      .on('data', (part) => (text += part))
      .on('close', () => resolve(text))
      .on('error', reject)
  })
}

test('one click is taken however it is written, refused where it is too long, and answered with all guards', async () => {
  const { folder, linkTo, port } = await publicPages(['anna@example.org', 'berit@example.org'])
  send(folder)
  const anna = await linkTo('anna@example.org', 'unsubscribe')
  const berit = await linkTo('berit@example.org', 'unsubscribe')
  const left = () => digestif(folder, ['subscribers', 'export']).stdout.match(/unsubscribed/g)?.length ?? 0
  const ask = (line: string, fields: string, body = '') =>
    rawAnswer(port, `${line} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${fields}\r\n${body}`)
  const chunked = (size: number) => `${size.toString(16)}\r\n${'x'.repeat(size)}\r\n0\r\n\r\n`
  const CHUNKED = 'Transfer-Encoding: chunked\r\n'
  const bad = `${anna.slice(0, -1)}${anna.endsWith('A') ? 'B' : 'A'}`
  const refused = await Promise.all([
    ask(`POST /weekly${anna}`, 'Content-Length: 16385\r\n', 'x'.repeat(16_385)),
    ask(`POST /weekly${anna}`, CHUNKED, chunked(16_385)),
    ask(`POST /weekly${bad}`, 'Content-Length: 0\r\n'),
    ask(`POST /weekly${anna}/x`, 'Content-Length: 0\r\n'),
    ask('POST /weekly/unsubscribe/%', 'Content-Length: 0\r\n'),
    ask(`PUT /weekly${anna}`, 'Content-Length: 0\r\n'),
  ])
  expect(refused.map((answer) => answer.slice(9, 12))).toEqual(['413', '413', '404', '404', '404', '404'])
  expect(left()).toBe(0)
  const taken = await Promise.all([
    ask(`POST /weekly${anna.replace('.', '%2E')}?a=b`, CHUNKED, chunked(16_384)),
    ask(`POST http://news.example.com/weekly${berit}`, 'Content-Length: 26\r\n', 'List-Unsubscribe=One-Click'),
    // A proxy takes the path of the setting "url" off.
    ask(`POST ${berit}`, 'Content-Length: 0\r\n'),
  ])
  expect(taken.map((answer) => answer.slice(9, 12))).toEqual(['200', '200', '200'])
  expect(left()).toBe(2)
  for (const answer of [...refused, ...taken]) {
    expect(answer).toMatch(/^content-security-policy: default-src 'none'.*^x-frame-options: DENY\r$/ims)
    expect(answer).toMatch(/^cache-control: no-store\r$/im)
    expect(answer).not.toMatch(/^(set-cookie|location):/im)
  }
}, 60_000)

test('a provider’s report needs its signature, and its webhook a key', async () => {
  vi.stubEnv('MAILGUN_WEBHOOK_KEY', 'key-of-the-test')
  onTestFinished(() => void vi.unstubAllEnvs())
  onTestFinished(() => void vi.unstubAllEnvs())
  const { folder, ask } = await publicPages(['anna@example.org'])
  const timestamp = String(Math.floor(Date.now() / 1000))
  const report = (key: string) => ({
    signature: { timestamp, token: 't', signature: createHmac('sha256', key).update(`${timestamp}t`).digest('hex') },
    'event-data': { event: 'complained', recipient: 'anna@example.org', id: '1' },
  })
  const post = (name: string, body: unknown) => ask(`/webhooks/${name}`, { method: 'POST', body: JSON.stringify(body) })
  expect((await post('mailgun', report('other'))).status).toBe(401)
  expect((await post('brevo', report('key-of-the-test'))).status).toBe(404)
  expect((await post('mailgun', 'x'.repeat(2_100_000))).status).toBe(413)
  expect(digestif(folder, ['subscribers', 'export']).stdout).not.toContain('complaint')
  expect((await post('mailgun', report('key-of-the-test'))).status).toBe(200)
  expect(digestif(folder, ['subscribers', 'export']).stdout).toContain('complaint')
}, 60_000)
