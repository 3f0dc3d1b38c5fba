// Is a page that many ask for made once, and sent only to whom it is new?
import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { answerWith, keptPage, onceASecond } from '../../../src/web/public/kept-page.ts'

const HEADERS = { 'content-type': 'text/plain', 'cache-control': 'public, max-age=300' }
const page = keptPage('één', HEADERS)

test.each([
  [undefined, 200],
  ['', 200],
  ['"other"', 200],
  [page.etag.slice(1, -1), 200],
  [page.etag, 304],
  [`W/${page.etag}`, 304],
  [`"other" , W/"more",${page.etag}`, 304],
  ['*', 304],
])('whoever has %j gets %j', async (has, status) => {
  const app = new Hono().get('/', (context) => answerWith(context, page))
  const answer = await app.request('/', has === undefined ? {} : { headers: { 'if-none-match': has } })
  expect(answer.status).toBe(status)
  expect(answer.headers.get('etag')).toBe(page.etag)
  expect(answer.headers.get('cache-control')).toBe(HEADERS['cache-control'])
  expect(await answer.text()).toBe(status === 304 ? '' : 'één')
})

test('another content has another tag', () => {
  expect(keptPage('een', HEADERS).etag).not.toBe(page.etag)
  expect(keptPage(Buffer.from('één'), HEADERS)).toEqual(page)
})

test('is asked again after a second, after a failure and when the clock was set back', async () => {
  let now = 0
  let asked = 0
  let fails = false
  const ask = onceASecond({ now: () => new Date(now) }, async () => {
    asked++
    if (fails) throw new Error('down')
    return asked
  })
  expect(await Promise.all([ask(), ask()])).toEqual([1, 1])
  now = 999
  expect(await ask()).toBe(1)
  now = 1_000
  fails = true
  await expect(ask()).rejects.toThrow('down')
  fails = false
  expect(await ask()).toBe(3)
  now = -5_000
  expect(await ask()).toBe(4)
})
