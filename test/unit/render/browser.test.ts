// Can everybody read the mail, on every width, in light and in dark?
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Issue } from '../../../src/model/issue.ts'
import * as issues from '../../support/issue.ts'
import { mail, weekly } from '../../support/look.ts'

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium'
const ARGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** A picture that is larger than its place. */
const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="900"><rect width="1600" height="900" fill="#7aa"/></svg>'

const CASES: readonly [string, Issue, string, string?][] = [
  ['twelve stories', issues.ordinary, 'en'],
  ['an accent that is too light', issues.ordinary, 'en', '#ffe066'],
  ['one story', issues.single, 'en'],
  ['a right-to-left newsletter', issues.rtl, 'ar'],
  ['a Japanese newsletter', issues.cjk, 'ja'],
  ['endless words', issues.long, 'de'],
]
const WIDTHS = [320, 375, 600, 800]

describe.skipIf(!existsSync(CHROMIUM))('the mail in a browser (needs Chromium)', () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGS })
  })
  afterAll(() => browser.close())

  describe.each(CASES)('%s', async (_, issue, language, accent) => {
    const { html } = await mail(issue, { ...weekly, language }, accent ? { accent } : {})

    test.each(['light', 'dark'] as const)('has no violation that axe finds, %s', async (colorScheme) => {
      await using view = await open(browser, html, { colorScheme, pictures: true })
      // What axe looks at hardly depends on the width: all widths for one case, the narrowest for the others.
      for (const width of issue === issues.ordinary && !accent ? WIDTHS : [320]) {
        await view.page.setViewportSize({ width, height: 900 })
        expect(await violations(view.page), `${width} px`).toEqual([])
      }
    })

    test.each([true, false])('never overflows sideways, pictures shown: %s', async (pictures) => {
      await using view = await open(browser, html, { colorScheme: 'light', pictures })
      for (const width of WIDTHS) {
        await view.page.setViewportSize({ width, height: 900 })
        expect(await overflow(view.page), `${width} px`).toBeLessThanOrEqual(0)
      }
    })

    test('is readable without its style sheet', async () => {
      const bare = html.replace(/<style[\s\S]*?<\/style>/g, '')
      await using view = await open(browser, bare, { colorScheme: 'light', pictures: true })
      expect(await violations(view.page)).toEqual([])
      expect(await overflow(view.page)).toBeLessThanOrEqual(0)
    })
  })
})

async function open(browser: Browser, html: string, look: { colorScheme: 'light' | 'dark'; pictures: boolean }) {
  const context = await browser.newContext({ colorScheme: look.colorScheme, viewport: { width: 600, height: 900 } })
  const page = await context.newPage()
  await page.route('**/*', (route) =>
    look.pictures ? route.fulfill({ contentType: 'image/svg+xml', body: PICTURE }) : route.abort(),
  )
  await page.setContent(html, { waitUntil: 'load' })
  return { page, [Symbol.asyncDispose]: () => context.close() }
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  // A mail is shown inside of a page that has its own landmarks.
  return page.evaluate(`axe.run({ resultTypes: ['violations'], rules: { region: { enabled: false }, 'landmark-one-main': { enabled: false } } })
    .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map((node) => node.html).join(' ')))`)
}

async function overflow(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth - window.innerWidth')
}
