// Is each feature of a mail checked against what mail programs support, and is the list of MJML's own features true?
import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import { findingsOf } from '../../../src/check/check.ts'
import { IN_BARE_MJML, loadClientRule } from '../../../src/check/client-rule.ts'
import { readMail } from '../../../src/check/mail.ts'
import { cjk, long, ordinary, rtl, single } from '../../support/issue.ts'
import { mail, weekly } from '../../support/look.ts'

const BARE = `<mjml lang="en" dir="ltr"><mj-head><mj-title>x</mj-title></mj-head><mj-body><mj-section><mj-column>
<mj-text font-family="serif">x <a href="https://example.com">x</a></mj-text><mj-image src="https://example.com/x.png" alt="x" />
</mj-column></mj-section></mj-body></mjml>`

const rule = await loadClientRule()
const files = { html: 'index.html', eml: 'message.eml' }

async function textsOf(html: string): Promise<string[]> {
  const message = Buffer.from(`From: x@example.com\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}`)
  return findingsOf(await readMail(message), files, rule ? [rule] : []).map(({ what }) => what)
}

async function featuresOf(html: string): Promise<string[]> {
  return (await textsOf(html)).map((what) => /"([^"]+)"/.exec(what)?.[1] ?? what)
}

describe.skipIf(!rule)('what mail programs support (needs caniemail)', () => {
  test.each([ordinary, single, rtl, cjk, long])('every feature of the look is supported or harmless', async (issue) => {
    expect(await featuresOf((await mail(issue, weekly)).html)).toEqual([])
  })

  test('a feature that large programs lack is reported', async () => {
    const { html } = await mail(ordinary, weekly)
    const bold = html.replace(
      '<p class="plain" style="margin: 0; margin-top: 12px;">',
      '<p style="margin: 0; position: absolute; display: grid">',
    )
    expect(await featuresOf(bold)).toEqual(expect.arrayContaining(['position']))
  })

  test('a few programs are named, many are counted', async () => {
    const texts = (await textsOf('<p style="position: absolute; animation: none; display: grid">x</p>')).join(' ')
    expect(texts).toMatch(/"position" is not supported by \d+ programs by (?:[a-z-]+, )+[a-z-]+\./)
  })

  test('the excused features are those of the simplest page of MJML', async () => {
    const mjml: typeof import('mjml') = createRequire(import.meta.url)('mjml')
    const { html } = await mjml(BARE, { validationLevel: 'strict' })
    const { caniemail } = await import('caniemail')
    const clients = ['gmail.*', 'outlook.*', 'apple-mail.*', 'yahoo.*', 'samsung-email.*'] as const
    const { errors } = caniemail({ clients: [...clients], html }).issues
    const found = new Set([...errors.values()].flatMap((list) => list.map(({ title }) => title)))
    expect([...found].sort()).toEqual([...IN_BARE_MJML].sort())
  })
})
