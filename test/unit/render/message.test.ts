// Is the message what mail programs expect?
import PostalMime from 'postal-mime'
import { beforeAll, expect, test } from 'vitest'
import { merge } from '../../../src/model/merge.ts'
import type { Rendered } from '../../../src/model/message.ts'
import { renderIssue } from '../../../src/render/render.ts'
import { issue, ordinary, story } from '../../support/issue.ts'
import { ada, look, weekly } from '../../support/look.ts'
import { type Envelope, toEml } from '../../support/reference-message.ts'

const envelope: Envelope = {
  from: 'Die Wöchentliche <weekly@example.com>',
  to: 'Ada <ada@example.com>',
  replyTo: 'editor@example.com',
  date: new Date('2026-11-23T07:00:00Z'),
  messageId: '<2026-11-23.0123456789@example.com>',
  feedbackId: 'digestif',
  list: {
    id: 'weekly.example.com',
    title: 'Die Wöchentliche',
    unsubscribe: { https: 'https://example.com/u/ada', mailto: 'mailto:leave@example.com?subject=ada' },
    archive: 'https://example.com/weekly',
  },
}

let rendered: Rendered
let eml: Buffer

beforeAll(async () => {
  rendered = await renderIssue(ordinary, look, weekly)
  eml = await toEml(rendered, ada, envelope)
})

const headerLines = (bytes: Buffer): string =>
  bytes
    .toString('latin1')
    .split('\r\n\r\n')[0]
    ?.replace(/\r\n\s+/g, ' ') ?? ''

test('another parser reads the same subject, text and HTML', async () => {
  const parsed = await PostalMime.parse(eml)
  expect(parsed.subject).toBe(ordinary.subject)
  expect(parsed.html?.trim()).toBe(merge(rendered.html, ada, 'html').trim())
  expect(parsed.text?.replaceAll('\r\n', '\n').trim()).toBe(merge(rendered.text, ada, 'text').trim())
  expect(parsed.from).toMatchObject({ name: 'Die Wöchentliche', address: 'weekly@example.com' })
})

test('each header that must be there once is there once', () => {
  for (const name of ['From', 'To', 'Date', 'Subject', 'Message-ID', 'Reply-To', 'MIME-Version']) {
    expect(headerLines(eml).match(new RegExp(`^${name}:`, 'gim'))).toHaveLength(1)
  }
})

test('the headers of a newsletter are there', () => {
  const headers = headerLines(eml)
  expect(headers).toContain('Auto-Submitted: auto-generated')
  expect(headers).toContain('Precedence: bulk')
  expect(headers).toContain('Feedback-ID: digestif')
  expect(headers).toContain('List-Unsubscribe: <https://example.com/u/ada>, <mailto:leave@example.com?subject=ada>')
  expect(headers).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
  expect(headers).toMatch(/List-ID: .*=\?UTF-8\?Q\?.* <weekly\.example\.com>/i)
})

test('there is no one-click header without an address that takes the click', async () => {
  const { list: _, ...bare } = envelope
  expect(headerLines(await toEml(rendered, ada, bare))).not.toMatch(/^List-/im)
  const mailOnly = { ...bare, list: { id: 'weekly.example.com', unsubscribe: { mailto: 'mailto:leave@example.com' } } }
  const headers = headerLines(await toEml(rendered, ada, mailOnly))
  expect(headers).toContain('List-Unsubscribe: <mailto:leave@example.com>')
  expect(headers).not.toContain('List-Unsubscribe-Post')
})

test('every line ends in CRLF and is 76 letters long at most but for headers of one word', () => {
  const lines = eml.toString('latin1').split('\r\n')
  expect(lines.some((line) => /[\r\n]/.test(line))).toBe(false)
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100)
})

test('the same message has the same bytes', async () => {
  expect(await toEml(rendered, ada, envelope)).toEqual(eml)
})

test('a title or a name with line ends adds no header', async () => {
  const subject = 'Lead\r\nBcc: eve@example.com'
  const evil = await renderIssue(issue({ subject, lead: story({ title: subject }) }), look, weekly)
  const list = { id: 'weekly.example.com', title: 'A\r\nBcc: eve@example.com' }
  const headers = headerLines(
    await toEml(evil, ada, { ...envelope, to: 'A\r\nBcc: eve@example.com <ada@example.com>', list }),
  )
  expect(headers).not.toMatch(/^Bcc:/im)
})

test('a picture travels with the mail and is shown in it', async () => {
  const lead = story({ title: 'x', image: { src: 'cid:p1', alt: 'A harbour' } })
  const withPicture = await renderIssue(issue({ lead }), look, weekly)
  const bytes = Uint8Array.from([137, 80, 78, 71])
  const parsed = await PostalMime.parse(
    await toEml(withPicture, ada, envelope, [{ cid: 'p1', name: 'p.png', type: 'image/png', bytes }]),
  )
  expect(parsed.attachments).toMatchObject([
    { contentId: '<p1>', mimeType: 'image/png', disposition: 'inline', related: true },
  ])
})
