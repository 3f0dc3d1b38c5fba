// Does the imprint keep its lines, and does it have links?
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { en } from '../../../src/languages/en.ts'
import { languageByTag } from '../../../src/languages/lookup.ts'
import type { Segments } from '../../../src/model/message.ts'
import { imprintLines } from '../../../src/render/imprint.ts'
import { onTheWeb } from '../../../src/render/on-the-web.ts'
import { renderIssue } from '../../../src/render/render.ts'
import { languages, wordsFor } from '../../../src/render/words.ts'
import { ordinary } from '../../support/issue.ts'
import { look, mail, weekly } from '../../support/look.ts'
import { linksApart } from '../../support/mail-rules.ts'
import { LOOKS, lookNamed } from '../../support/matrix.ts'

const IMPRINT = 'The Weekly\n1 Example Street <b>\r\n\n12345 Example\nhttps://example.com/contact, editor@example.com.'

test('web and mail addresses are links, without the punctuation behind them', () => {
  expect(imprintLines(IMPRINT).at(-1)).toEqual([
    { text: 'https://example.com/contact', url: 'https://example.com/contact' },
    { text: ', ', url: '' },
    { text: 'editor@example.com', url: 'mailto:editor@example.com' },
    { text: '.', url: '' },
  ])
})

test('no text is added or lost, whatever the imprint', () => {
  const part = fc.oneof(fc.string(), fc.constantFrom(' https://', 'a@b.example', '.', '\n', ' '))
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const text = (imprint: string) => imprintLines(imprint).map((line) => line.map((one) => one.text).join(''))
      const once = text(parts.join(''))
      expect(once.join('').replace(/\s/g, '').length).toBeLessThanOrEqual(parts.join('').replace(/\s/g, '').length)
      for (const line of once) expect(line).toBe(line.trim())
    }),
  )
})

const HOME = 'https://weekly.example.com/'
const asPage = (html: Segments, language = 'en') =>
  onTheWeb(html, { home: HOME, viewInBrowser: `${HOME}archive/12/`, language })

test.each(languages)('a page of the web in %s tells nobody that they are subscribed, and offers it', (language) => {
  const { why, unsubscribe, preferences } = wordsFor(language)
  const page = asPage(
    [
      `<p>${why} (<span dir="ltr">`,
      { field: 'email' },
      '</span>)</p>\n<p><a class="x" href="',
      { field: 'unsubscribe' },
      `" style="y">${unsubscribe}</a> &middot; <a href="`,
      { field: 'preferences' },
      `">${preferences}</a></p><p>Imprint</p>`,
    ],
    language,
  )
  const { pages } = languageByTag(language)
  const tag = pages ? '' : ' lang="en" dir="ltr"'
  const { subscribe } = pages ?? en.pages
  expect(page).toBe(`<p><a class="x" href="${HOME}" style="y"${tag}>${subscribe}</a></p><p>Imprint</p>`)
})

test.each([
  // A look of somebody's own.
  [['<p>For <b>', { field: 'email' }, '</b>.</p><p>On</p>'], '<p>On</p>'],
  [
    ['<p>To ', { field: 'email' }, ', <a href="', { field: 'unsubscribe' }, '">leave here</a></p>'],
    `<p>To , <a href="${HOME}">leave here</a></p>`,
  ],
  [['<td>For you (<i>', { field: 'email' }, '</i>)</td>'], '<td>For you</td>'],
  [['<p>One</p><div>Dear ', { field: 'name' }, '</div><p>Two</p>'], '<p>One</p><div>Dear </div><p>Two</p>'],
  [['<pre>', { field: 'email' }, '</pre><p>Two</p>'], '<pre></pre><p>Two</p>'],
] as [Segments, string][])('%j is %j on the web', (mail, page) => {
  expect(asPage(mail)).toBe(page)
})

describe.each(LOOKS)('%s', (name) => {
  test('speaks to nobody in particular on the web', async () => {
    const { html } = await renderIssue(ordinary, { ...look, ...lookNamed(name) }, { ...weekly, imprint: IMPRINT })
    const page = asPage(html)
    expect(page).toMatch(/href="https:\/\/weekly\.example\.com\/"[^>]*>Subscribe</)
    expect(page).not.toMatch(/[\uE000-\uF8FF]|because you subscribed|reply to this email|Unsubscribe|Your subscription/)
    for (const stays of ['Forward this issue', 'Past issues', '1 Example Street']) expect(page).toContain(stays)
  })

  test('shows each line of the imprint on a line of its own, in both parts of the mail', async () => {
    const { html, text } = await mail(ordinary, { ...weekly, imprint: IMPRINT }, lookNamed(name))
    expect(html).toMatch(/<p dir="auto"[^>]*><span class="plain">1 Example Street &lt;b&gt;<\/span><\/p>/)
    expect(html).toMatch(/<a class="muted" href="mailto:editor@example.com"[^>]*>editor@example.com<\/a>/)
    expect(text).toContain('The Weekly\n1 Example Street <b>\n12345 Example\nhttps://example.com/contact, editor@')
    expect(linksApart(html, text.replace('contact,', 'contact'))).toEqual([])
  })

  test('needs no imprint', async () => {
    const { html, text } = await mail(ordinary, { ...weekly, imprint: '' }, lookNamed(name))
    expect(html).not.toContain('dir="auto"></p>')
    expect(text).toMatch(/archive\/\n$/)
  })

  test('invites to answer where answers are read', async () => {
    const invitation = 'Questions or thoughts? Just reply to this email.'
    const asked = await mail(ordinary, weekly, lookNamed(name))
    const unasked = await mail(ordinary, { ...weekly, readsAnswers: false }, lookNamed(name))
    for (const part of ['html', 'text'] as const) {
      expect(asked[part]).toContain(invitation)
      expect(unasked[part]).not.toContain(invitation)
    }
    // What comes after the mark of a signature is folded away.
    expect(asked.text.indexOf(invitation)).toBeLessThan(asked.text.indexOf('\n-- \n'))
  })

  test('has links to past issues and to forward the issue by its address, where it is on the web', async () => {
    const subject = '{{Fish}} (& chips) för 5 €?'
    const { html, text } = await mail({ ...ordinary, subject }, weekly, lookNamed(name))
    const address = 'https://weekly.example.com/archive/2026-11-23/'
    const forward = /href="(mailto:\?[^"]+)"[^>]*>Forward this issue</.exec(html)?.[1] ?? ''
    const url = new URL(forward.replaceAll('&#x3D;', '=').replaceAll('&amp;', '&'))
    expect([...url.searchParams]).toEqual([
      ['subject', `The Weekly: ${subject}`],
      ['body', address],
    ])
    expect(url.href).not.toMatch(/[{}()']/)
    expect(html).toMatch(/href="https:\/\/weekly\.example\.com\/archive\/"[^>]*>Past issues</)
    expect(text).toContain(`Forward this issue\nmailto:?body=${encodeURIComponent(address)}\n`)
    expect(text).toContain('Past issues\nhttps://weekly.example.com/archive/\n')
    for (const details of [
      { ...weekly, onTheWeb: false },
      { ...weekly, url: undefined },
    ]) {
      const { url, ...rest } = details
      const other = await mail(ordinary, url === undefined ? rest : { ...rest, url }, lookNamed(name))
      expect(other.html + other.text).not.toMatch(/mailto:\?|Past issues/)
    }
  })
})
