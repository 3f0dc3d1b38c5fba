// Does a finding name the element that a browser finds under the same number?

import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkMail } from '../../../src/check/check.ts'
import { readPage } from '../../../src/check/page.ts'
import * as issues from '../../support/issue.ts'
import { mail } from '../../support/look.ts'
import { hasBrowser, openBrowser } from '../../support/mail-browser.ts'
import { LOOKS, lookNamed } from '../../support/matrix.ts'

let browser: Browser | undefined
beforeAll(async () => {
  if (hasBrowser) browser = await openBrowser()
})
afterAll(() => browser?.close())

async function inBrowser(html: string, script: string): Promise<unknown> {
  const page = await browser?.newPage({ javaScriptEnabled: true })
  // Loaded rather than inserted into an open page, since a mail is parsed from its first byte on.
  await page?.route('https://mail.example/', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  )
  await page?.route(/picture/, (route) => route.abort())
  await page?.goto('https://mail.example/', { waitUntil: 'domcontentloaded' })
  const result = await page?.evaluate(script)
  await page?.close()
  return result
}

const TAGS = "[...document.querySelectorAll('*')].map((each) => each.localName)"

test.skipIf(!hasBrowser).each(LOOKS)('the look %s has the same tree here and in Chromium', async (look) => {
  const { html } = await mail(issues.ordinary, undefined, lookNamed(look))
  expect(await inBrowser(html, TAGS)).toEqual(readPage(html).elements.map(({ tagName }) => tagName))
})

test.skipIf(!hasBrowser)('so has markup that is not closed', async () => {
  const html =
    '<p>One<p>Two<table><tr><td>A<td>B<b>C<i>D</b>E</i></table><ul><li>x<li>y</ul>Z<select><option>q</select>'
  expect(await inBrowser(html, TAGS)).toEqual(readPage(html).elements.map(({ tagName }) => tagName))
})

test.skipIf(!hasBrowser)('a finding names its element or its header', async () => {
  const html =
    '<html lang="en" dir="ltr"><body><div lang="en" dir="ltr"><h1>A</h1><p>b</p><img src="https://example.com/x.png" width="9" height="9"></div></body></html>'
  const raw = `From: a@example.com\r\nSubject: Re: hello\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}\r\n`
  const findings = await checkMail(Buffer.from(raw), { html: 'index.html', eml: 'message.eml' })
  const picture = findings.find(({ code }) => code === 'picture-alt')
  expect(picture).toMatchObject({ group: 'pictures', where: { file: 'index.html' } })
  const seen = await inBrowser(html, `document.querySelectorAll('*')[${picture?.element}].localName`)
  expect(seen).toBe('img')
  expect(findings.find(({ code }) => code === 'subject-reply')).toMatchObject({ group: 'headers', header: 'subject' })
})

test.each([
  ['an announcement', '<div><p><b>Event</b></p><p>Come {{when}}.</p></div>', 'the announcement fair.md', undefined],
  [
    'a closing note',
    '<div><p>Until <i>the {{day}}</i>,</p><img alt="Us" src="cid:us"><p>Ann</p></div>',
    'the closing note',
    undefined,
  ],
  ['a story that says more than a note', '<p>Ann and Come {{when}} again</p>', undefined, 'Rain'],
])('a placeholder in %s is reported there', async (_, words, own, under) => {
  const body = `<h1>A</h1><h2>Rain</h2><p>It rains.</p>${words}`
  const raw = `From: a@example.com\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><body><div>${body}</div></body></html>\r\n`
  const parts = [
    { name: 'the announcement fair.md', texts: ['Come{{when}}.'] },
    { name: 'the closing note', texts: ['Untilthe{{day}},', 'Ann'] },
  ]
  const findings = await checkMail(Buffer.from(raw), { html: 'index.html', eml: 'message.eml', own: parts })
  const found = findings.filter(({ code }) => code === 'placeholder')
  expect(found.map((finding) => [finding.own, finding.under])).toEqual([[own, under]])
})

test('a picture above a headline is reported under that headline', async () => {
  const story = (title: string) =>
    `<div lang="en" dir="ltr"><img src="http://example.com/${title}.png" alt="" width="9" height="9"><h2>${title}</h2></div>`
  const html = `<html lang="en" dir="ltr"><body><div lang="en" dir="ltr"><h1>A</h1>${story('Rain')}${story('Sun')}</div></body></html>`
  const raw = `From: a@example.com\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}\r\n`
  const findings = await checkMail(Buffer.from(raw), { html: 'index.html', eml: 'message.eml' })
  const under = findings.filter(({ code }) => code === 'picture-insecure').map((finding) => finding.under)
  expect(under).toEqual(['Rain', 'Sun'])
})
