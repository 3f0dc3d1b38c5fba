// Is a message that was compiled once, and filled in for a reader, the message that was meant?
import fc from 'fast-check'
import PostalMime, { decodeWords, type Email } from 'postal-mime'
import { beforeAll, describe, expect, test } from 'vitest'
import { type CompiledMessage, compileMessage, fill as pieces } from '../../../src/message/compile.ts'
import type { MessageHead, Personalization } from '../../../src/message/headers.ts'
import { merge } from '../../../src/model/merge.ts'
import type { Attachment, ReaderFields, Rendered } from '../../../src/model/message.ts'
import { renderIssue } from '../../../src/render/render.ts'
import { cjk, ordinary } from '../../support/issue.ts'
import { ada, look, weekly } from '../../support/look.ts'
import { composedByNodemailer } from '../../support/reference-message.ts'

const list = { id: 'weekly.example.com', title: 'Die Wöchentliche', archive: 'https://example.com/weekly' }
const unsubscribe = { https: 'https://example.com/u/ada', mailto: 'mailto:leave@example.com?subject=ada' }
const head: MessageHead = {
  from: 'Die Wöchentliche <weekly@example.com>',
  replyTo: 'editor@example.com',
  date: new Date('2026-11-23T07:00:00Z'),
  feedbackId: 'digestif',
  list,
}
const personalize = (fields: ReaderFields): Personalization => ({
  fields,
  messageId: '<2026-11-23.0123456789@example.com>',
  unsubscribe,
})
const fill = (compiled: CompiledMessage, copy: Personalization) => Buffer.concat(pieces(compiled, copy))
const pictures: Attachment[] = [
  { cid: 'p1', name: 'harbour.png', type: 'image/png', bytes: Uint8Array.from({ length: 500 }, (_, at) => at % 251) },
]

/** A mail that is quick to parse. */
const small: Rendered = {
  subject: 'Low tide',
  html: ['<p title="', { field: 'viewInBrowser' }, '">For ', { field: 'name' }, { field: 'email' }, '</p>\n'],
  text: ['For ', { field: 'name' }, '\n', { field: 'viewInBrowser' }],
  templateHash: '',
}

let rendered: Rendered
let compiled: CompiledMessage

beforeAll(async () => {
  rendered = await renderIssue(ordinary, look, weekly)
  compiled = compileMessage(rendered, head)
})

/** What a mail program reads: headers by name, parts decoded. Addresses of parts differ, and mean nothing. */
function meaning({ headers, text, html, attachments, from, to, replyTo, subject, date, messageId }: Email) {
  const values = headers.map(({ key, value }) => [
    key,
    key === 'content-type' ? value.split(';')[0] : decodeWords(value),
  ])
  const pieces = attachments.map(({ content, contentId, mimeType, filename, disposition, related }) => ({
    content: Buffer.from(content as ArrayBuffer).toString('base64'),
    contentId,
    mimeType,
    filename,
    disposition,
    related,
  }))
  const flat = (value: string | undefined) => value?.replaceAll('\r\n', '\n').trim()
  return {
    headers: Object.fromEntries(values.sort()),
    text: flat(text),
    html: flat(html),
    pieces,
    from,
    to,
    replyTo,
    subject,
    date,
    messageId,
  }
}

describe.each<[string, readonly Attachment[]]>([
  ['without pictures', []],
  ['with a picture', pictures],
])('%s', (_, attachments) => {
  test('it means what the composed message means', async () => {
    const composed = await composedByNodemailer(rendered, { ...head, list }, personalize(ada), attachments)
    const filled = fill(compileMessage(rendered, head, attachments), personalize(ada))
    expect(meaning(await PostalMime.parse(filled))).toEqual(meaning(await PostalMime.parse(composed)))
  })
})

test('whatever a field holds, its reader gets just that, and no header or part more', async () => {
  const value = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 120 }),
    fc.constantFrom('a\r\nBcc: eve@example.com', '"><script>', '=_alternative'),
  )
  await fc.assert(
    fc.asyncProperty(value, value, async (name, viewInBrowser) => {
      const fields = { ...ada, name, viewInBrowser }
      const parsed = await PostalMime.parse(fill(compileMessage(small, head), personalize(fields)))
      expect(parsed.headers.map(({ key }) => key)).toEqual(NAMES)
      expect(parsed.html?.trim()).toBe(merge(small.html, fields, 'html').trim())
      expect(parsed.text?.trim()).toBe(merge(small.text, fields, 'text').trim())
      expect(parsed.attachments).toEqual([])
      expect(parsed.to?.map(({ address }) => address)).toEqual(['ada@example.com'])
    }),
  )
})

const NAMES = [
  'to',
  'message-id',
  'list-unsubscribe',
  'list-unsubscribe-post',
  'from',
  'reply-to',
  'subject',
  'date',
  'list-id',
  'list-archive',
  'feedback-id',
  'auto-submitted',
  'precedence',
  'mime-version',
  'content-type',
]

test('no line begins with a dot, is longer than 76 letters in the body, or than 998 in the head', () => {
  const bytes = fill(compiled, personalize({ ...ada, viewInBrowser: `https://example.com/${'.a'.repeat(400)}` }))
  const [top = '', ...rest] = bytes.toString('latin1').split('\r\n\r\n')
  for (const line of rest.join('\r\n\r\n').split('\r\n')) expect(line).toMatch(/^(?!\.)[\t\x20-\x7e]{0,76}$/)
  for (const line of top.split('\r\n')) expect(line).toMatch(/^[\t\x20-\x7e]{1,998}$/)
})

test('a text that looks like the end of a part stays text', async () => {
  const text = '--=_alternative--\n--=_alternative\nContent-Type: text/html\n\nboo'
  const parsed = await PostalMime.parse(fill(compileMessage({ ...small, text: [text] }, head), personalize(ada)))
  expect(parsed.text?.trim()).toBe(text)
  expect(parsed.html?.trim()).toBe(merge(small.html, ada, 'html').trim())
})

test('a title that would add a header adds none', async () => {
  const evil = { ...small, subject: 'Lead\r\nBcc: eve@example.com' }
  const titled = { ...head, list: { ...list, title: 'A\r\nBcc: eve@example.com' } }
  const parsed = await PostalMime.parse(fill(compileMessage(evil, titled), personalize(ada)))
  expect(parsed.headers.map(({ key }) => key)).toEqual(NAMES)
})

test('names and addresses of every script arrive', async () => {
  const japanese = compileMessage(await renderIssue(cjk, look, weekly), head)
  const parsed = await PostalMime.parse(
    fill(japanese, personalize({ ...ada, name: '海野 渚', email: 'ada@xn--bcher-kva.example' })),
  )
  expect(parsed.subject).toBe(cjk.subject)
  expect(parsed.to).toMatchObject([{ name: '海野 渚', address: 'ada@xn--bcher-kva.example' }])
})

test('a name with commas and quotes is still one name', async () => {
  const parsed = await PostalMime.parse(fill(compiled, personalize({ ...ada, name: 'King, "Ada" <eve@example.com>' })))
  expect(parsed.to).toMatchObject([{ name: 'King, "Ada" <eve@example.com>', address: 'ada@example.com' }])
})

test('without an address that takes the click there is no one-click header', async () => {
  const names = async (copy: Personalization) =>
    (await PostalMime.parse(fill(compiled, copy))).headers.map(({ key }) => key)
  const { unsubscribe: _, ...bare } = personalize(ada)
  expect(await names(bare)).not.toContain('list-unsubscribe')
  const mailOnly = await names({ ...bare, unsubscribe: { mailto: 'mailto:leave@example.com' } })
  expect(mailOnly).toContain('list-unsubscribe')
  expect(mailOnly).not.toContain('list-unsubscribe-post')
})
