// Is the mail accessible in every look, at every width, in light and dark mode? `npm run looks` runs the whole matrix.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Issue } from '../../../src/model/issue.ts'
import * as issues from '../../support/issue.ts'
import { mail, weekly } from '../../support/look.ts'
import { hasBrowser, type MailTab, openBrowser, openTab } from '../../support/mail-browser.ts'
import { LOOKS, lookNamed } from '../../support/matrix.ts'

const CASES: readonly [string, Issue, string, string?][] = [
  ['an ordinary newsletter', issues.ordinary, 'en'],
  ['an accent that is too light', issues.ordinary, 'en', '#ffe066'],
  ['a right-to-left newsletter', issues.rtl, 'ar'],
  ['endless words', issues.long, 'de'],
]

describe.skipIf(!hasBrowser)('the mail in a browser (needs Chromium)', () => {
  let browser: Browser
  let tab: MailTab

  beforeAll(async () => {
    browser = await openBrowser()
    tab = await openTab(browser)
  })
  afterAll(() => browser?.close())

  describe.each(LOOKS)('%s', (name) => {
    test.each(CASES)('has no violation for axe, and never overflows: %s', async (_, issue, language, accent) => {
      const look = { ...lookNamed(name), ...(accent !== undefined && { accent }) }
      const { html } = await mail(issue, { ...weekly, language }, look)
      await tab.show(html)
      for (const width of [800, 320]) {
        await tab.width(width)
        expect(await tab.overflow(), `${width} px`).toBe(0)
      }
      for (const scheme of ['light', 'dark'] as const) {
        await tab.colours(scheme)
        expect(await tab.violations(), scheme).toEqual([])
      }
      await tab.show(html, { pictures: false })
      expect(await tab.overflow(), 'without pictures').toBe(0)
    })

    test('is readable without its style sheet', async () => {
      const { html } = await mail(issues.ordinary, weekly, lookNamed(name))
      await tab.show(html.replace(/<style[\s\S]*?<\/style>/g, ''))
      await tab.width(320)
      expect(await tab.overflow()).toBe(0)
      expect(await tab.violations()).toEqual([])
    })
  })
})
