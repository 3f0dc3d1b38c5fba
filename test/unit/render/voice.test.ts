// Does every look show what the editor says, as text that can do nothing?
import { describe, expect, test } from 'vitest'
import { mail, weekly } from '../../support/look.ts'
import { LOOKS, lookNamed } from '../../support/matrix.ts'
import { ordinaryVoiced } from '../../support/voiced.ts'

describe.each(LOOKS)('%s', async (look) => {
  const { html, text } = await mail(ordinaryVoiced, weekly, lookNamed(look))

  test('has notes, announcements with their labels, and own texts with their author, in HTML and in text', () => {
    for (const part of [html, text]) {
      const places = [
        'Dear all,',
        'Anna Berg',
        'In my own words.',
        'Event',
        'Why I chose it.',
        'Job',
        'Until next week.',
      ]
      const found = places.map((words) => part.indexOf(words, part.indexOf('Dear all')))
      expect(found).not.toContain(-1)
      expect(found).toEqual(found.toSorted((a, b) => a - b))
      // An announcement without a label is the newsletter's own.
      expect(part.slice(part.lastIndexOf('Why I chose it.'), part.indexOf('Until next week.'))).toContain(weekly.title)
    }
  })

  test('slants nothing in a script that has no italics, and sets what is emphasised in bold there', async () => {
    const emphasised = (html: string) => [...html.matchAll(/<em\b([^>]*)>/g)].map(([, style = '']) => style)
    expect(emphasised(html).join()).not.toMatch(/normal|bold/)
    const { html: russian } = await mail(ordinaryVoiced, { ...weekly, language: 'ru' }, lookNamed(look))
    expect(emphasised(russian).join()).not.toMatch(/normal|bold/)
    for (const language of ['ar', 'he', 'ja', 'zh', 'ko', 'hi']) {
      const { html } = await mail(ordinaryVoiced, { ...weekly, language }, lookNamed(look))
      const styles = emphasised(html)
      expect(styles.filter((style) => !/font-style: ?normal/.test(style))).toEqual([])
      expect(styles.some((style) => /font-weight: ?bold/.test(style))).toBe(true)
      expect(html).not.toMatch(/font-style: ?italic/)
    }
  })

  test('shows template code and scripts as text', () => {
    expect(html).toContain('{{reader.email}} &lt;script&gt;alert(1)&lt;/script&gt;')
    expect(text).toContain('{{reader.email}} <script>alert(1)</script>')
    expect(html).not.toMatch(/<script|javascript:/)
  })

  test('sets links apart from the letters after them', () => {
    expect(html).toContain('<a href="https://example.com/note"')
    expect(text.replace(/\s+/g, ' ')).toContain('a link <https://example.com/note>。')
    expect(text.replace(/\s+/g, ' ')).toContain('<https://example.com/bare>です。')
  })
})

test('an Arabic note in an English newsletter runs from the right', async () => {
  const { html } = await mail(
    { ...ordinaryVoiced, note: [{ type: 'paragraph', runs: [{ text: '«أهلا» all' }] }] },
    weekly,
  )
  expect(html).toMatch(/dir="rtl"[^>]*>\s*<p[^>]*>«أهلا» all<\/p>/)
})

describe('what is set for a look shows in the mail', () => {
  const shown = async (more: object) => (await mail(ordinaryVoiced, weekly, { ...lookNamed('classic'), ...more })).html
  test.each<[object, RegExp]>([
    [{ paper: '#fdf6e3' }, /background-color:\s*#fdf6e3/],
    [{ paper: { dark: '#002b36' } }, /background-color: #002b36 !important/],
    [{ ink: '#073642' }, /color:\s*#073642/],
    [{ font: 'Verdana, sans-serif' }, /font-family:\s*Verdana, sans-serif/],
    [{ footer: ['Made by the sea.'] }, /Made by the sea\./],
    [
      { links: [{ title: 'Mastodon', url: 'https://example.social/@weekly' }] },
      /href="https:\/\/example\.social\/@weekly"/,
    ],
    [{ picture: { src: 'https://example.com/logo.png', alt: 'W', width: 600, height: 90 } }, /<h1[^>]*>.*logo\.png/],
  ])('%j', async (more, pattern) => {
    expect(await shown({})).not.toMatch(pattern)
    expect(await shown(more)).toMatch(pattern)
  })
  test.each<[object, RegExp]>([
    [{ minutes: false }, /9 min\b/],
    [{ authors: false }, /Coast &amp; Country/],
    [{ contentsMax: 0 }, /href="#story-/],
    [{ keyPointsMax: 1 }, /A marsh worth four sea walls/],
  ])('%j leaves something out', async (more, pattern) => {
    expect(await shown({})).toMatch(pattern)
    expect(await shown(more)).not.toMatch(pattern)
  })
})
