// Can anything but the preview's own page read it or control it?
import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../support/mail-browser.ts'
import { cookieOf, type OpenPreview, openFolder, pages } from '../support/preview.ts'

const open = pages()
let preview: OpenPreview
let elsewhere: Server
/** A page on another port of this machine: another origin, but the same site. */
let page: Page

beforeAll(async () => {
  preview = await openFolder()
  elsewhere = createServer((_, response) => response.setHeader('content-type', 'text/html').end('<h1>Elsewhere</h1>'))
  await new Promise<void>((listening) => elsewhere.listen(0, '127.0.0.1', listening))
  page = await open({ url: `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/` })
})
afterAll(async () => {
  await preview.close()
  elsewhere.close()
})

/** Sends a request with headers that no browser lets a page set, as the browser of the person who may see it. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET', body = ''): Promise<number> {
  const all = { cookie: cookieOf(preview.address), ...headers }
  return new Promise((resolve, reject) => {
    const asked = request(new URL(path, preview.url), { method, headers: all }, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
    asked.on('error', reject)
    asked.end(body)
  })
}

const own = () => new URL(preview.url)
const tokenOf = async () =>
  /<meta name="token" content="([^"]+)"/.exec(await (await preview.fetch('')).text())?.[1] ?? ''

/** A request that the page itself may send: clear a decision. */
const CALL = JSON.stringify({ edit: { do: 'clear', path: 'eastport.md' } })
const call = async (change: Record<string, string>) => {
  const { origin, host } = own()
  const headers = { host, origin, 'content-type': 'application/json', 'x-digestif-token': await tokenOf(), ...change }
  return ask('/api/decide', headers, 'POST', CALL)
}

test('the preview listens on this machine only', () => {
  expect(own().hostname).toBe('127.0.0.1')
})

test.each(['evil.example', '127.0.0.1.evil.example', 'localhost.evil.example', 'localhost.', '[::1]', '127.0.0.2'])(
  'a foreign name that resolves to this machine reads nothing: Host %s',
  async (name) => {
    const host = `${name}:${own().port}`
    expect(await ask('/', { host })).toBe(421)
    expect(await ask('/api/view', { host })).toBe(421)
    expect(await ask('/mail/next/html', { host })).toBe(421)
  },
)

test('a host name with a wrong port is refused', async () => {
  expect(await ask('/', { host: '127.0.0.1' })).toBe(421)
  expect(await ask('/', { host: 'localhost:80' })).toBe(421)
})

test('a browser sent here under another name is refused', async () => {
  const misled = await openBrowser('--host-resolver-rules=MAP evil.example 127.0.0.1')
  const tab = await misled.newPage()
  const response = await tab.goto(`http://evil.example:${own().port}/`)
  expect(response?.status()).toBe(421)
  await misled.close()
})

test('the preview’s own page works under both names of this machine', async () => {
  expect(await ask('/', { host: `localhost:${own().port}` })).toBe(200)
  expect(await call({})).toBeLessThan(300)
})

test.each([
  ['another origin', { origin: 'http://evil.example' }],
  ['another port', { origin: 'http://127.0.0.1:1' }],
  ['no origin', { origin: 'null' }],
  ['another site', { 'sec-fetch-site': 'cross-site' }],
  ['the same site on another port', { 'sec-fetch-site': 'same-site' }],
  ['no token', { 'x-digestif-token': '' }],
  ['a wrong token', { 'x-digestif-token': 'x'.repeat(32) }],
  ['a form', { 'content-type': 'application/x-www-form-urlencoded' }],
  ['text', { 'content-type': 'text/plain' }],
])('a call is refused with %s', async (_, change) => {
  expect(await call(change)).toBe(403)
})

test('a link from another site may open the page, and nothing else', async () => {
  const link = { host: own().host, 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'document' }
  expect(await ask('/', link)).toBe(200)
  expect(await ask('/mail/next/html', link)).toBe(403)
  expect(await ask('/', { ...link, 'sec-fetch-dest': 'iframe' })).toBe(403)
})

test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])('%s is not accepted', async (method) => {
  expect(await ask('/api/decide', { host: own().host }, method)).toBeGreaterThanOrEqual(400)
})

test('a body larger than any real one is refused, and a text that is too long says so', async () => {
  const { origin, host } = own()
  const headers = { host, origin, 'content-type': 'application/json', 'x-digestif-token': await tokenOf() }
  expect(await ask('/api/decide', headers, 'POST', JSON.stringify({ x: 'x'.repeat(1_000_000) }))).toBe(413)
  const edit = { do: 'say', what: 'note', text: 'Long. '.repeat(20_000) }
  const refused = await preview.fetch('api/decide', { method: 'POST', headers, body: JSON.stringify({ edit }) })
  expect(await refused.json()).toMatchObject({ what: expect.stringContaining('longer than 100,000 characters') })
})

test.each(['api/view', 'api/articles', 'mail/next/html', 'mail/next/source', 'page/main.ts', ''])(
  'a foreign page can’t read /%s',
  async (path) => {
    const fetched = (mode: string) =>
      page.evaluate<string>(`fetch('${preview.url}${path}', { mode: '${mode}' })
        .then(async (response) => response.type + ' ' + await response.text(), () => 'refused')`)
    expect(await fetched('cors')).toBe('refused')
    expect(await fetched('no-cors')).toMatch(/^refused$|^opaque $/)
  },
)

test('a foreign page receives no events', async () => {
  const heard = await page.evaluate(`new Promise((resolve) => {
    const events = new EventSource('${preview.url}api/events')
    events.addEventListener('view', () => resolve('view'))
    events.addEventListener('error', () => resolve('refused'))
  })`)
  expect(heard).toBe('refused')
})

test.each([
  ['script', 'page/main.ts'],
  ['img', 'page/icon.svg'],
  ['img', 'mail/next/picture/x.png'],
])('a foreign page can’t embed a <%s>', async (tag, path) => {
  const embedded = await page.evaluate(`new Promise((resolve) => {
    const made = document.createElement('${tag}')
    made.onload = () => resolve('loaded')
    made.onerror = () => resolve('refused')
    made.src = '${preview.url}${path}'
    document.body.append(made)
  })`)
  expect(embedded).toBe('refused')
})

test.each(['', 'mail/next/html'])('a foreign page can’t frame /%s', async (path) => {
  await page.evaluate(`new Promise((resolve) => {
    const frame = document.createElement('iframe')
    frame.onload = resolve
    frame.src = '${preview.url}${path}'
    document.body.append(frame)
  })`)
  expect(await page.frames().at(-1)?.evaluate('document.body.innerText')).not.toMatch(/Harbours|Eastport/)
})

test('a foreign page can’t change anything, by script or by form', async () => {
  const before = (await preview.view()).decisions.count
  const body = '{"edit":{"do":"exclude","path":"eastport.md"}}'
  const post = (mode: string, type: string) =>
    page.evaluate(`fetch('${preview.url}api/decide', {
      method: 'POST', mode: '${mode}', headers: { 'content-type': '${type}' }, body: '${body}'
    }).then((response) => response.type, () => 'refused')`)
  expect(await post('cors', 'application/json')).toBe('refused')
  expect(await post('no-cors', 'text/plain')).toMatch(/opaque|refused/)

  const form = await open({ url: page.url() })
  const answered = form.waitForResponse(`${preview.url}api/decide`)
  await form.evaluate(`{
    document.body.innerHTML = '<form method="post" enctype="text/plain" action="${preview.url}api/decide"><input></form>'
    document.querySelector('input').name = '${body}'
    document.querySelector('form').submit()
  }`)
  expect((await answered).status()).toBe(403)
  expect((await preview.view()).decisions.count).toBe(before)
})

test('headers forbid storing, embedding and sharing', async () => {
  for (const path of ['', 'api/view', 'page/main.ts', 'mail/next/html', 'nowhere']) {
    const { headers } = await preview.fetch(path)
    expect(headers.get('cache-control'), path).toBe('no-store')
    expect(headers.get('x-content-type-options'), path).toBe('nosniff')
    expect(headers.get('referrer-policy'), path).toBe('no-referrer')
    expect(headers.get('cross-origin-resource-policy'), path).toBe('same-origin')
    expect(headers.get('content-security-policy'), path).toMatch(/default-src 'none'.*frame-ancestors/)
    expect(headers.get('access-control-allow-origin'), path).toBeNull()
  }
})

test('a mail can’t run scripts, even in a tab of its own', async () => {
  const { headers } = await preview.fetch('mail/next/html')
  const policy = headers.get('content-security-policy') ?? ''
  expect(policy).toContain('sandbox allow-same-origin')
  expect(policy).not.toMatch(/script-src|allow-scripts|allow-forms/)
})

const DATA = ['api/view', 'api/events', 'api/articles', 'api/readers', 'mail/next/html', 'mail/next/source', 'nowhere']

test.each(DATA)(
  'without the secret of the printed address, another account of the machine gets nothing of /%s',
  async (path) => {
    for (const cookie of [
      '',
      'digestif=x',
      cookieOf(preview.address).replace(/.$/, ''),
      `${cookieOf(preview.address)}x`,
    ]) {
      const response = await fetch(preview.url + path, { headers: { cookie } })
      expect(response.status, cookie).toBe(401)
      expect(await response.text()).toContain('?token=')
    }
    expect((await fetch(`${preview.url}${path}?token=x`)).status).toBe(401)
  },
)

test('without the secret, nothing can be changed either', async () => {
  expect(await call({ cookie: '' })).toBe(401)
})

test('the bare address says where the whole one is, and holds nothing of the newsletter', async () => {
  const response = await fetch(preview.url)
  const page = await response.text()
  expect(response.status).toBe(200)
  expect(page).toContain('Open the address that')
  expect(page).not.toMatch(/name="token"|Harbours/)
  expect(page).not.toContain(preview.address.split('=')[1])
  expect(response.headers.get('set-cookie')).toBeNull()
  expect(response.headers.get('content-security-policy')).not.toContain('script-src')
})

test('the printed address gives the browser a cookie that no script reads, and leaves the address bar', async () => {
  const cookie = (await fetch(preview.address)).headers.get('set-cookie') ?? ''
  expect(cookie).toMatch(new RegExp(`^${cookieOf(preview.address)}; `))
  expect(cookie).toMatch(/; HttpOnly/)
  expect(cookie).toMatch(/; SameSite=Strict/)
  const own = await open(preview)
  await own.locator('#stories .story').first().waitFor()
  expect(own.url()).not.toContain('token')
  expect(await own.evaluate('document.cookie')).toBe('')
  await own.reload()
  await own.locator('#stories .story').first().waitFor()
  await own.close()
})
