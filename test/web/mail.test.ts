// Does the preview serve a mail as its readers would receive it?
import { generateKeyPairSync } from 'node:crypto'
import { dkimVerify } from 'mailauth/lib/dkim/verify.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parseConfig } from '../../src/config/parse.ts'
import { openNewsletter } from '../../src/newsletter.ts'
import type { MessageView, PartView } from '../../src/web/api.ts'
import { article, digestif } from '../support/digestif.ts'
import { type OpenPreview, openFolder, pages } from '../support/preview.ts'

const open = pages()
/** One pixel. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const SETTINGS = {
  url: 'https://example.com/weekly',
  dkim: [{ domain: 'example.com', selector: 's1', keyFile: 'dkim.pem' }],
}
let preview: OpenPreview

beforeAll(async () => {
  preview = await openFolder({
    settings: SETTINGS,
    files: {
      'articles/eastport.md': article('Eastport', '2026-03-09', 'image: quay.png\n', 0),
      'articles/quay.png': PICTURE,
      'dkim.pem': String(privateKey.export({ type: 'pkcs8', format: 'pem' })),
    },
  })
  await using newsletter = openNewsletter(parseConfig({}, `${preview.folder}/digestif.config.json`))
  await newsletter.list.add({ address: 'anna@example.org', name: 'Anna <Ö>' }, false)
  await preview.viewWhere(({ issue }) => issue !== undefined)
})
afterAll(() => preview.close())

const seen = async (form: string, asked: Record<string, string> = {}) =>
  (await preview.fetch(`mail/next/${form}?${new URLSearchParams(asked)}`)).text()

test('without a reader the mail is addressed to a sample reader', async () => {
  expect(await seen('html')).toContain('reader@example.com')
})

test('for a subscriber, it has their address', async () => {
  expect(await seen('html', { reader: '1' })).toContain('anna@example.org')
  const [to] = (await seen('source', { reader: '1' })).match(/^To: .*(?:\r\n .*)*/m) ?? []
  expect(to).toContain('anna@example.org')
})

test('the unsubscribe links of a viewed mail work for nobody', async () => {
  const [anna] = (await seen('source', { reader: '1' })).match(/^List-Unsubscribe:.*(?:\r\n .*)*/m) ?? []
  const [nobody] = (await seen('source')).match(/^List-Unsubscribe:.*(?:\r\n .*)*/m) ?? []
  expect(anna).toContain('/unsubscribe/0.')
  expect(anna).toBe(nobody)
})

test('for a made-up reader, it has their address, escaped', async () => {
  const html = await seen('html', { reader: 'name=Bo&email=%3Cb%3Ebo%40x.example' })
  expect(html).toContain('&lt;b&gt;bo@x.example')
})

test('a reader who is not on the list is reported', async () => {
  const response = await preview.fetch(`mail/next/text?reader=999`)
  expect(response.status).toBe(409)
  expect(await response.json()).toMatchObject({ code: 'no-reader' })
})

test('another look and language have the same stories', async () => {
  const html = await seen('html', { look: 'letter', language: 'ar' })
  expect(html).toMatch(/<html[^>]* lang="ar"[^>]* dir="rtl"/)
  expect(html).toContain('Eastport')
  expect(html).not.toBe(await seen('html'))
})

test('a missing look is reported in place of the mail', async () => {
  const response = await preview.fetch(`mail/next/html?look=nowhere`)
  expect(response.status).toBe(409)
  expect(response.headers.get('content-type')).toContain('text/html')
  expect(await response.text()).toContain('does not exist.')
})

test('pictures are loaded, or not, as in programs that block them', async () => {
  const page = await open(preview)
  const loaded = async (address: string): Promise<boolean> => {
    await page.goto(`${preview.url}${address}`)
    return page.evaluate('[...document.images].some((image) => image.complete && image.naturalWidth > 0)')
  }
  expect(await loaded('mail/next/html')).toBe(true)
  expect(await loaded('mail/next/html?pictures=off')).toBe(false)
  await page.close()
})

test('the text version has no markup', async () => {
  const text = await seen('text', { reader: '1' })
  expect(text).toContain('Eastport')
  expect(text).not.toContain('<')
})

test('the message is signed as it would be sent', async () => {
  const source = Buffer.from(await (await preview.fetch(`mail/next/source`)).arrayBuffer())
  const p = publicKey.export({ type: 'spki', format: 'der' }).toString('base64')
  const resolver = async () => [[`v=DKIM1; k=rsa; p=${p}`]]
  const { results } = await dkimVerify(source, { resolver })
  expect(results.map(({ status }) => status.result)).toEqual(['pass'])
})

test('parts and headers are listed, and which headers are signed', async () => {
  const { headers, root }: MessageView = JSON.parse(await seen('parts'))
  const typesOf = ({ type, parts }: PartView): unknown[] => [type, ...parts.map(typesOf)]
  expect(typesOf(root)).toEqual([
    'multipart/alternative',
    ['text/plain'],
    ['multipart/related', ['text/html'], ['image/png']],
  ])
  const signed = (name: string) => headers.find((header) => header.name === name)?.isSigned
  expect([signed('List-Unsubscribe-Post'), signed('Subject'), signed('DKIM-Signature')]).toEqual([true, true, false])
})

test('an issue of out/ is served as it was built, even after its articles have changed', async () => {
  digestif(preview.folder, ['build', '-q'])
  const view = await preview.viewWhere(({ past }) => past.length === 1)
  preview.write('articles/eastport.md', article('Eastport renamed', '2026-03-09', '', 0))
  await preview.viewWhere(({ issue }) => issue?.stories.some(({ title }) => title === 'Eastport renamed') === true)
  const built = await (await preview.fetch(`mail/${view.past[0]?.id}/html`)).text()
  expect(built).toContain('Eastport')
  expect(built).not.toContain('renamed')
  const [picture] = /picture\/[\w.-]+/.exec(built) ?? []
  expect((await preview.fetch(`mail/${view.past[0]?.id}/${picture}`)).headers.get('content-type')).toBe('image/png')
}, 60_000)
