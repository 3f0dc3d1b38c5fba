// Can an article or a reader's field put anything but text into the mail?
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Story } from '../../../src/model/issue.ts'
import { merge } from '../../../src/model/merge.ts'
import type { Rendered } from '../../../src/model/message.ts'
import { renderIssue } from '../../../src/render/render.ts'
import { issue, ordinary, story } from '../../support/issue.ts'
import { ada, look, mail, weekly } from '../../support/look.ts'

const ATTACKS = [
  '{{newsletter.title}}',
  '{{{reader.email}}}',
  '{{#each contents}}',
  '{{> story}}',
  '</mj-text><mj-raw><script>alert(1)</script></mj-raw>',
  '<mj-include path="/etc/passwd" />',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '<!--[if mso]><b>x</b><![endif]-->',
  '--> <!-- <%= 7*7 %> [[x]]',
  '\uE000\uE001\uE002\uE003\uE010\uE0201\uE021',
  '&lt;b&gt; &amp;amp; &#x27;',
  'JUICE_CODE_BLOCK_0_',
  '\u202Egnp.exe',
  '\0\u0007\uD800',
]

/** A story with the same text in every field. */
function saying(text: string, given: Partial<Story> = {}): Story {
  return story({
    title: text,
    source: text,
    dek: text,
    summary: [text],
    keyPoints: [text],
    image: { src: 'https://news.example.com/x.png', alt: text },
    related: [{ path: 'x.md', title: text, source: text, language: 'en', direction: 'ltr' }],
    url: 'https://news.example.com/x',
    ...given,
  })
}

const tagsOf = (html: string): string[] => [...html.matchAll(/<([a-z0-9/]+)/gi)].map((match) => match[1] ?? '')
const unescaped = (html: string): string =>
  html.replace(/&(lt|gt|quot|amp|#x27|#x60|#x3D);/g, (_, name: string) => ENTITIES[name] ?? '')
const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  amp: '&',
  '#x27': "'",
  '#x60': '`',
  '#x3D': '=',
}
/** What a reader sees of an attack. Direction overrides are spelled out, so that a mail that kept them would differ. */
const visible = (text: string): string => text.replace(/[\p{Co}\p{Cc}\p{Cs}]/gu, '').replace('\u202Egnp', 'gnp')
const DIRECTION_CONTROLS = /[\u202A-\u202E\u2066-\u2069]/

describe('an article', () => {
  let plainTags: string[]

  beforeAll(async () => {
    plainTags = tagsOf(
      (
        await mail(
          issue({
            lead: saying('plain'),
            preheader: 'plain',
            sections: [{ title: 'plain', stories: [saying('plain')] }],
            brief: [saying('plain')],
          }),
        )
      ).html,
    )
  })

  test.each(ATTACKS)('that says %j is printed as text, with the same tags as any other', async (attack) => {
    const { html, text } = await mail(
      issue({
        subject: attack,
        preheader: attack,
        lead: saying(attack),
        sections: [{ title: attack, stories: [saying(attack)] }],
        brief: [saying(attack)],
      }),
    )
    expect(tagsOf(html)).toEqual(plainTags)
    const said = visible(attack)
    if (said !== '') expect(unescaped(html).split(said).length).toBeGreaterThan(12)
    expect(text).toContain(said)
    expect(html + text).not.toMatch(DIRECTION_CONTROLS)
  })

  test('whose braces open in one story and close in another changes nothing between them', async () => {
    const between = story({ title: 'Between the braces' })
    const { html } = await mail(
      issue({ lead: saying('{{'), sections: [{ title: 'A', stories: [between, saying('}}')] }] }),
    )
    expect(html).toMatch(/<h3[^>]*font-size: 21px[^>]*><a [^>]*>Between the braces/)
  })
})

describe('an address', () => {
  const lead = async (url: string) => mail(issue({ lead: story({ title: 'Linked', url }) }))

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '/relative',
    'file:///etc/passwd',
    ' JaVaScRiPt:x',
    'mailto:a@example.com',
    '',
  ])('%j does not become a link, and the headline stays', async (url) => {
    const { html, text } = await lead(url)
    expect(html).toMatch(/<h2[^>]*>Linked<\/h2>/)
    expect(html + text).not.toMatch(/javascript|vbscript|data:|file:|relative/i)
  })

  test('cannot leave its attribute', async () => {
    const { html } = await lead('https://example.com/"onclick="alert(1)" x=\'{{a}}\'<b>')
    expect(html).toContain(
      'href="https://example.com/%22onclick&#x3D;%22alert%281%29%22%20x&#x3D;%27%7B%7Ba%7D%7D%27%3Cb%3E"',
    )
    expect(html).not.toMatch(/\sonclick/)
  })

  test.each(['data:image/png;base64,AAAA', 'javascript:x', 'picture.png', '//example.com/x.png'])(
    '%j does not become a picture',
    async (src) => {
      expect((await mail(issue({ lead: story({ title: 'x', image: { src, alt: 'x' } }) }))).html).not.toContain('<img')
    },
  )

  test('a picture may be on the web or attached', async () => {
    const one = await mail(issue({ lead: story({ title: 'x', image: { src: 'cid:harbour@digestif', alt: 'x' } }) }))
    expect(one.html).toContain('src="cid:harbour@digestif"')
  })
})

describe("a reader's field", () => {
  let rendered: Rendered

  beforeAll(async () => {
    rendered = await renderIssue(ordinary, look, weekly)
  })

  test('whatever it contains, the HTML keeps its tags and the text its lines', () => {
    const tags = tagsOf(merge(rendered.html, ada, 'html'))
    const lines = merge(rendered.text, ada, 'text').split('\n').length
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom(...ATTACKS, 'a\r\nBcc: b@example.com')), (said) => {
        const fields = { name: said, email: said, unsubscribe: said, viewInBrowser: said, preferences: said }
        expect(tagsOf(merge(rendered.html, fields, 'html'))).toEqual(tags)
        expect(merge(rendered.text, fields, 'text').split(/\r\n|[\n\r\u2028\u2029]/).length).toBe(lines)
      }),
      { numRuns: 60 },
    )
  })

  test('is the only difference between two readers’ mails', () => {
    const bob = {
      name: 'Bob',
      email: 'BOB',
      unsubscribe: 'https://example.com/BOB',
      viewInBrowser: 'https://example.com/BOB',
      preferences: 'https://example.com/p/BOB',
    }
    for (const as of ['html', 'text'] as const) {
      const parts = rendered[as === 'html' ? 'html' : 'text'].filter((part) => typeof part === 'string')
      let rest = merge(rendered[as], bob, as)
      for (const part of parts) {
        expect(rest).toContain(part)
        rest = rest.slice(rest.indexOf(part) + part.length)
      }
    }
  })
})
