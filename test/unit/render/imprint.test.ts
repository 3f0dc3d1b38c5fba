// Does the imprint keep its lines, and does it have links?
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { imprintLines } from '../../../src/render/imprint.ts'
import { ordinary } from '../../support/issue.ts'
import { mail, weekly } from '../../support/look.ts'
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

describe.each(LOOKS)('%s', (name) => {
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
