// Does the check accept good mails, and does it report each way in which a mail can be broken?
import { generateKeyPairSync } from 'node:crypto'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { checkMail } from '../../../src/check/check.ts'
import { isAligned } from '../../../src/check/header-rules.ts'
import { readMail } from '../../../src/check/mail.ts'
import { rules } from '../../../src/check/rules.ts'
import { compileMessage, fill } from '../../../src/message/compile.ts'
import { signMessage } from '../../../src/message/dkim.ts'
import { parseDkimKey } from '../../../src/message/dkim-key.ts'
import type { Issue } from '../../../src/model/issue.ts'
import { merge } from '../../../src/model/merge.ts'
import type { Attachment, Rendered } from '../../../src/model/message.ts'
import { renderIssue } from '../../../src/render/render.ts'
import * as issues from '../../support/issue.ts'
import { ada, look, weekly } from '../../support/look.ts'

const files = { html: 'index.html', eml: 'message.eml' }
const pem = String(generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }))
const key = parseDkimKey({ domain: 'example.com', selector: 'd1', pem, file: 'd1.pem' })
const head = {
  from: 'Die Wöchentliche <weekly@example.com>',
  replyTo: 'editor@example.com',
  date: new Date('2026-11-23T07:00:00Z'),
  feedbackId: 'digestif',
  list: { id: 'weekly.example.com', title: 'Die Wöchentliche', help: 'https://example.com/help' },
}
const picture: Attachment = {
  cid: 'harbour',
  name: 'harbour.png',
  type: 'image/png',
  bytes: Uint8Array.from([137, 80]),
}

/** The three parts of a good mail that mutations change. */
interface Pieces {
  readonly head: string
  readonly html: string
  readonly text: string
}

/** Web and mail addresses in it are links; the first gets a slash at its end. */
const IMPRINT = 'The Weekly\n1 Example Street, Example\nhttps://example.com, editor@example.com'

async function piecesOf(issue: Issue, language: string, name = 'classic'): Promise<Pieces & { rendered: Rendered }> {
  const rendered = await renderIssue(
    issue,
    { ...look, folder: join(dirname(look.folder), name) },
    { ...weekly, language, url: 'https://example.com/weekly', imprint: IMPRINT },
  )
  const html = merge(rendered.html, ada, 'html').replace('https://news.example.com/pictures/harbour.png', 'cid:harbour')
  const text = merge(rendered.text, ada, 'text')
  const signed = await signMessage(messageOf(rendered, html, text), [key])
  return { rendered, html, text, head: signed.toString('latin1').split('\r\n\r\n')[0] ?? '' }
}

function messageOf(rendered: Rendered, html: string, text: string): Buffer {
  const compiled = compileMessage({ ...rendered, html: [html], text: [text] }, head, [picture])
  const unsubscribe = { https: 'https://example.com/u/ada', mailto: 'mailto:leave@example.com?subject=ada' }
  return Buffer.concat(fill(compiled, { fields: ada, messageId: '<1.2@example.com>', unsubscribe }))
}

function withHead(message: Buffer, lines: string): Buffer {
  const body = message.subarray(message.indexOf('\r\n\r\n'))
  return Buffer.concat([Buffer.from(lines, 'latin1'), body])
}

const GOOD: readonly [string, Issue, string][] = [
  ['twelve stories', issues.ordinary, 'en'],
  ['one story', { ...issues.single, preheader: 'There is only this story.' }, 'en'],
  ['a right-to-left newsletter', issues.rtl, 'ar'],
  ['a Japanese newsletter', issues.cjk, 'ja'],
  ['endless words', issues.long, 'de'],
]

describe.each(['classic', 'brief', 'letter'])('the look %s', (name) => {
  test.each(GOOD)('has no finding in a good mail: %s', async (_, issue, language) => {
    const { rendered, html, text, head } = await piecesOf(issue, language, name)
    const findings = await checkMail(withHead(messageOf(rendered, html, text), head), files)
    expect(findings.map(({ code, what }) => `${code}: ${what}`)).toEqual([])
  })
})

const LONG = `<p lang="en" dir="ltr" class="ink">${'<i>Low</i> '.repeat(7_500)}</p></body>`

/** What is broken, which rule must report it, and how it is broken; no other rule may report anything unless it is listed. */
type Mutation = readonly [
  what: string,
  code: string,
  change: (good: Pieces) => Partial<Pieces>,
  also?: readonly string[],
]

const inHtml =
  (from: string | RegExp, to: string) =>
  ({ html }: Pieces) => ({ html: html.replace(from, to) })
const inText =
  (from: string | RegExp, to: string) =>
  ({ text }: Pieces) => ({ text: text.replace(from, to) })
const inHead =
  (from: string | RegExp, to: string) =>
  ({ head }: Pieces) => ({ head: head.replace(from, to) })
const STORY = 'href="https://news.example.com/benches-counted"'

const MUTATIONS: readonly Mutation[] = [
  ['`From` twice', 'header-count', inHead('\r\nFrom:', '\r\nFrom: eve@example.com\r\nFrom:')],
  ['`Reply-To` twice', 'header-count', inHead('\r\nReply-To:', '\r\nReply-To: eve@example.com\r\nReply-To:')],
  ['no date', 'header-count', inHead(/\r\nDate: .*/, '')],
  ['no Message-ID', 'header-count', inHead(/\r\nMessage-ID: .*/, '')],
  ['no List-Id', 'header-newsletter', inHead(/\r\nList-Id: .*/, '')],
  ['a List-Id without its identifier', 'header-newsletter', inHead(/\r\nList-Id: .*/, '\r\nList-Id: weekly')],
  ['no Auto-Submitted', 'header-newsletter', inHead(/\r\nAuto-Submitted: .*/, '')],
  [
    'a header line of 1,200 characters',
    'header-line',
    inHead('\r\nPrecedence', `\r\nX-Long: ${'x'.repeat(1_200)}\r\nPrecedence`),
  ],
  ['a subject that is not encoded', 'header-line', inHead(/\r\nSubject: /, '\r\nSubject: \xe9t\xe9 ')],
  [
    'an encoded word of 120 characters',
    'header-words',
    inHead('\r\nSubject: ', `\r\nSubject: =?UTF-8?Q?${'a'.repeat(108)}?= `),
  ],
  ['an encoded word that is not closed', 'header-words', inHead('\r\nSubject: ', '\r\nSubject: =?UTF-8?Q?abc ')],
  ['an invalid date', 'header-date', inHead(/\r\nDate: .*/, '\r\nDate: 23.11.2026')],
  ['a sender without a domain', 'header-from', inHead('<weekly@example.com>', '<weekly>'), ['dkim-signature']],
  [
    'another address in the name of the sender',
    'header-from',
    inHead(/\r\nFrom: .*/, '\r\nFrom: "paypal@bank.example" <weekly@example.com>'),
  ],
  ['a Message-ID of another domain', 'message-id', inHead('<1.2@example.com>', '<1.2@localhost.elsewhere>')],
  ['a subject that pretends to answer', 'subject-reply', inHead('\r\nSubject: ', '\r\nSubject: Re: ')],
  ['a Feedback-ID without a sender', 'feedback-id', inHead('\r\nFeedback-ID: digestif', '\r\nFeedback-ID: a:b:c')],
  [
    'no List-Unsubscribe',
    'unsubscribe-header',
    inHead(/\r\nList-Unsubscribe: .*(\r\n .*)*/, ''),
    ['unsubscribe-one-click'],
  ],
  [
    'an unsubscribe address without brackets',
    'unsubscribe-header',
    inHead('<https://example.com/u/ada>', 'https://example.com/u/ada'),
    ['unsubscribe-one-click'],
  ],
  [
    'two https addresses to unsubscribe',
    'unsubscribe-header',
    inHead('<https://example.com/u/ada>', '<https://example.com/u/ada>, <https://example.com/v>'),
  ],
  [
    'unsubscribing over http',
    'unsubscribe-header',
    inHead('<https://example.com/u/ada>', '<http://example.com/u/ada>'),
    ['unsubscribe-one-click'],
  ],
  [
    'an unsubscribe address that mails nobody',
    'unsubscribe-header',
    inHead('mailto:leave@example.com?subject=ada', 'mailto:leave'),
  ],
  [
    'the one-click header twice',
    'unsubscribe-one-click',
    inHead(
      '\r\nList-Unsubscribe-Post:',
      '\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\nList-Unsubscribe-Post:',
    ),
  ],
  ['one of the two one-click headers', 'unsubscribe-one-click', inHead(/\r\nList-Unsubscribe-Post: .*/, '')],
  ['a misspelt one-click header', 'unsubscribe-one-click', inHead('=One-Click', '=one-click')],
  [
    'no link to unsubscribe',
    'unsubscribe-link',
    ({ html, text }) => ({
      html: html.replace('unsubscribe?reader', 'u?reader'),
      text: text.replace('unsubscribe?reader', 'u?reader'),
    }),
  ],
  [
    'a signature that leaves out the one-click header',
    'dkim-signature',
    inHead(/list-unsubscribe-post:(\r\n )?list-unsubscribe-post:?/, ''),
  ],
  ['a signature over part of the body', 'dkim-signature', inHead('d=example.com;', 'd=example.com; l=100;')],
  ['a signature with SHA-1', 'dkim-signature', inHead('a=ed25519-sha256', 'a=rsa-sha1')],
  ['a signature without its selector', 'dkim-signature', inHead(' s=d1;', '')],
  ['a signature of another domain', 'dkim-signature', inHead('d=example.com;', 'd=mailer.example;')],
  ['HTML of 120 KB', 'html-size', inHtml('</body>', LONG), ['part-size']],
  ['encoded HTML of 120 KB', 'part-size', inHtml('</body>', LONG), ['html-size']],
  [
    'a style sheet of 10 KB',
    'style-size',
    inHtml('</head>', `<style>${'.unused { margin: 0 }\n'.repeat(500)}</style></head>`),
  ],
  ['a message of 11 MB', 'message-size', ({ text }) => ({ text: text + 'ten letters '.repeat(900_000) })],
  ['no plain text', 'text-missing', () => ({ text: '' })],
  ['a story missing in the plain text', 'text-headings', inText(/Benches, counted\n3 min/, ''), []],
  ['a link missing in the plain text', 'text-links', inText('https://news.example.com/benches-counted\n', '\n')],
  ['a link only in the plain text', 'text-links', inText('Cities', 'Cities https://elsewhere.example/cities')],
  ['no language on the page', 'page-language', inHtml('<html lang="en" ', '<html ')],
  ['a language that is not a tag', 'page-language', inHtml('<html lang="en" ', '<html lang="plain English" ')],
  ['no direction on the first element of the body', 'page-language', inHtml(/(<div aria-label[^>]*) dir="ltr"/, '$1')],
  [
    'a second element in the body without language',
    'page-language',
    inHtml('</body>', '<div style="color: #888"></div></body>'),
  ],
  ['no title', 'page-title', inHtml(/<title>.*<\/title>/, '')],
  ['no first heading', 'heading-first', inHtml(/<h1([^>]*)>(.*)<\/h1>/, '<p$1>$2</p>'), ['heading-order']],
  ['two first headings', 'heading-first', inHtml(/<h2(.*?)<\/h2>/, '<h1$1</h1>')],
  ['a skipped heading level', 'heading-order', inHtml(/<h3(.*?)<\/h3>/, '<h5$1</h5>')],
  [
    'a layout table without its role',
    'table-role',
    inHtml(/(<table [^>]*) role="presentation"(?![^>]*><tr><td style="line-height)/, '$1'),
  ],
  ['grey on white', 'contrast', inHtml('color: #5d5d58;', 'color: #999999;')],
  [
    'a colour that cannot be read in dark mode',
    'contrast',
    inHtml('.ink .accent, .ink a.accent { color: #c8828e', '.ink .accent, .ink a.accent { color: #551122'),
  ],
  [
    'a colour that cannot be read in Outlook’s dark mode',
    'contrast',
    inHtml(
      '[data-ogsc] .ink .muted, [data-ogsc] .ink .muted a { color: #aeaea8',
      '[data-ogsc] .ink .muted, [data-ogsc] .ink .muted a { color: #333333',
    ),
  ],
  ['a relative link', 'link-target', inHtml(STORY, 'href="/benches-counted"'), ['text-links']],
  [
    'a link into the sender’s own network',
    'link-target',
    inHtml(STORY, 'href="https://intranet/benches-counted"'),
    ['text-links'],
  ],
  ['a mail to nobody with nothing in it', 'link-target', inHtml(STORY, 'href="mailto:?subject=a"'), ['text-links']],
  [
    'a mail to forward, with another address in the plain text',
    'text-links',
    inText(/^mailto:\?body=\S+/m, 'mailto:?body=https%3A%2F%2Felsewhere.example%2F'),
  ],
  ['an empty link', 'link-target', inHtml(STORY, 'href=""'), ['text-links']],
  ['a link that is a script', 'link-target', inHtml(STORY, 'href="javascript:alert(1)"'), ['text-links']],
  [
    'a link over http',
    'link-insecure',
    ({ html, text }) => ({
      html: html.replaceAll(STORY, 'href="http://news.example.com/benches-counted"'),
      text: text.replaceAll('https://news.example.com/benches-counted', 'http://news.example.com/benches-counted'),
    }),
  ],
  ['a link to a missing anchor', 'link-anchor', inHtml('href="#story-3"', 'href="#story-33"')],
  [
    'a headline that is the address of another site',
    'link-elsewhere',
    inHtml(/(<h3[^>]*><a [^>]*benches-counted[^>]*>)[^<]*/, '$1https://bank.example/login'),
    ['text-headings'],
  ],
  ['a script', 'active-content', inHtml('</body>', '<script src="https://example.com/a.js"></script></body>')],
  ['a form', 'active-content', inHtml('</h1>', '</h1><form action="https://example.com/vote"></form>')],
  ['a frame', 'active-content', inHtml('</h1>', '</h1><iframe src="https://example.com/film"></iframe>')],
  ['an object', 'active-content', inHtml('</h1>', '</h1><object data="a.swf"></object>')],
  ['a plug-in', 'active-content', inHtml('</h1>', '</h1><embed src="a.swf">')],
  ['a script in an attribute', 'active-content', inHtml(STORY, `onclick="alert(1)" ${STORY}`)],
  ['a page that leads on', 'active-content', inHtml('<title', '<meta http-equiv="refresh" content="0"><title')],
  ['a link that says "click here"', 'link-text', inHtml('Read on at news.example.com', 'Click here')],
  ['a link without text', 'link-text', inHtml(/(<a [^>]*#story-3[^>]*>).*?<\/a>/, '$1</a>')],
  ['a picture without alternative text', 'picture-alt', inHtml(/ alt="A night bus[^"]*"/, ''), ['link-text']],
  ['a picture without width', 'picture-size', inHtml(/(<img [^>]*) width="150"/, '$1')],
  ['a picture that is not attached', 'picture-source', inHtml('cid:harbour', 'cid:port')],
  [
    'a picture with a relative address',
    'picture-source',
    inHtml('https://news.example.com/pictures/bus.png', 'bus.png'),
  ],
  [
    'a picture as a data: address',
    'picture-source',
    inHtml('https://news.example.com/pictures/bus.png', 'data:image/png;base64,AAAA'),
  ],
  [
    'a picture over http',
    'picture-insecure',
    inHtml('https://news.example.com/pictures/bus.png', 'http://news.example.com/pictures/bus.png'),
  ],
  ['a field that was undefined', 'placeholder', inHtml('>Street Level</span> &middot;', '>undefined</span> &middot;')],
  [
    'a link to a field that was undefined',
    'placeholder',
    inHtml('href="https://example.com/issues/12"', 'href="https://example.com/issues/undefined"'),
    ['text-links'],
  ],
  ['a field that was not merged', 'leftover', inHtml('>ada@example.com<', '>\uE001<')],
  ['an object printed as text', 'placeholder', inHtml('A map of where', '[object Object] of where')],
  ['TK, for text to come', 'placeholder', inHtml('A map of where', 'A map of TK where')],
  ['lorem ipsum', 'placeholder', inHtml('A map of where', 'Lorem ipsum dolor')],
  ['a template expression in the text', 'placeholder', inHtml('A map of where', 'A map of {{place}}')],
  ['no preheader', 'preheader', inHtml(/(<div class="preheader"[^>]*>)[^<]*/, '$1')],
  [
    'a preheader that repeats the subject',
    'preheader',
    inHtml(/(<div class="preheader"[^>]*>)[^<]*/, '$1The harbour that decided to wait for the sea'),
  ],
  ['a hidden paragraph', 'hidden-text', inHtml('<p class="plain" style="', '<p class="plain" style="display: none; ')],
  [
    'a preheader of 300 characters',
    'hidden-text',
    inHtml(/(<div class="preheader"[^>]*>)[^<]*/, `$1${'more '.repeat(60)}`),
  ],
  ['text of 3 pixels', 'hidden-text', inHtml('<p class="plain" style="', '<p class="plain" style="font-size: 3px; ')],
  ['transparent text', 'hidden-text', inHtml('<p class="plain" style="', '<p class="plain" style="opacity: 0.05; ')],
  ['white text on white', 'hidden-text', inHtml('color: #5d5d58;', 'color: #fefefe;'), ['contrast']],
]

describe(`each of ${MUTATIONS.length} mutations of a good mail is reported`, () => {
  let good: Awaited<ReturnType<typeof piecesOf>>
  beforeAll(async () => {
    good = await piecesOf(issues.ordinary, 'en')
  })

  test.each(MUTATIONS.map(([what, ...rest]) => ({ what, rest })))('$what', async ({ rest: [code, change, also] }) => {
    const broken = { ...good, ...change(good) }
    const { rendered, html, text, head } = broken
    expect([html, text, head]).not.toEqual([good.html, good.text, good.head])
    const findings = await checkMail(withHead(messageOf(rendered, html, text), head), files)
    const codes = new Set(findings.map((finding) => finding.code))
    expect([...codes]).toContain(code)
    expect([...codes].filter((each) => each !== code && !also?.includes(each))).toEqual([])
    for (const { what, fix, where } of findings) {
      expect(what).toMatch(/\.\)?$/)
      expect(fix).not.toBe('')
      expect(Object.values(files)).toContain(where.file)
    }
  })

  test('every rule has a mutation that violates it', () => {
    const seen = new Set(MUTATIONS.map(([, code]) => code))
    expect(rules.map(({ code }) => code).filter((code) => !seen.has(code))).toEqual([])
  })
})

test('a finding names the line and the story', async () => {
  const { rendered, html, text, head } = await piecesOf(issues.ordinary, 'en')
  const broken = html.replace(STORY, 'href="/benches-counted"')
  const findings = await checkMail(withHead(messageOf(rendered, broken, text), head), files)
  const finding = findings.find(({ code }) => code === 'link-target')
  const line = broken.split('\n').findIndex((each) => each.includes('href="/benches-counted"')) + 1
  expect(finding).toMatchObject({ code: 'link-target', where: { file: 'index.html', line }, under: 'Benches, counted' })
})

test.each(['', '\n'])('the HTML has as many bytes in the checks as elsewhere, with %j at its end', async (end) => {
  const { rendered, html, text } = await piecesOf(issues.ordinary, 'en')
  const whole = html.trimEnd() + end
  expect((await readMail(messageOf(rendered, whole, text))).bytes.html).toBe(Buffer.byteLength(whole))
})

test('a finding on a header names its line in the message', async () => {
  const { rendered, html, text, head } = await piecesOf(issues.ordinary, 'en')
  const lines = head.replace('\r\nSubject: ', '\r\nSubject: Re: ')
  const [finding] = await checkMail(withHead(messageOf(rendered, html, text), lines), files)
  const line = lines.split('\r\n').findIndex((each) => each.startsWith('Subject:')) + 1
  expect(finding).toMatchObject({ code: 'subject-reply', where: { file: 'message.eml', line } })
})

test('a mistake in many places is reported ten times, then counted', async () => {
  const { rendered, html, text, head } = await piecesOf(issues.ordinary, 'en')
  const findings = await checkMail(
    withHead(messageOf(rendered, html.replaceAll(' role="presentation"', ''), text), head),
    files,
  )
  expect(findings).toHaveLength(10)
  expect(findings.at(-1)?.what).toMatch(/\(\d+ more like this\.\)$/)
})

test('a file that is not a mail gets findings, not an exception', async () => {
  for (const raw of ['', 'hello', 'From: x\r\n\r\n', '\0\0\0', '<html>']) {
    const findings = await checkMail(Buffer.from(raw), files)
    expect(findings.map(({ code }) => code)).toContain('text-missing')
  }
})

test('errors come before notices', async () => {
  const { rendered, html, text, head } = await piecesOf(issues.ordinary, 'en')
  const lines = head.replace('\r\nFeedback-ID: digestif', '\r\nFeedback-ID: a:b:c')
  const broken = html.replace(STORY, 'href="#nowhere"')
  const findings = await checkMail(withHead(messageOf(rendered, broken, text), lines), files)
  const severities = findings.map(({ severity }) => severity)
  expect(severities).toEqual([...severities].sort())
  expect(new Set(severities)).toEqual(new Set(['error', 'notice']))
})

test('a table of data needs header cells instead of a role', async () => {
  const codesOf = async (cell: string) => {
    const table = `<table lang="en" dir="ltr"><tr><${cell}>Day</${cell}></tr></table>`
    const raw = `Content-Type: text/html; charset=utf-8\r\n\r\n<body>${table}</body>`
    return (await checkMail(Buffer.from(raw), files)).map(({ code }) => code)
  }
  expect(await codesOf('td')).toContain('table-role')
  expect(await codesOf('th')).not.toContain('table-role')
})

test('domains are aligned when one is the other or a subdomain of it', () => {
  expect(isAligned('example.com', 'Example.com')).toBe(true)
  expect(isAligned('news.example.com', 'example.com')).toBe(true)
  expect(isAligned('example.com', 'news.example.com')).toBe(true)
  expect(isAligned('notexample.com', 'example.com')).toBe(false)
})
