// How does the mail look in a browser: on a phone, in the dark, with large text and on paper?
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Issue } from '../../../src/model/issue.ts'
import * as issues from '../../support/issue.ts'
import { mail, weekly } from '../../support/look.ts'
import { hasBrowser, openBrowser } from '../../support/mail-browser.ts'
import { LOOKS, lookNamed } from '../../support/matrix.ts'

const drawing = (width: number, height: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="9" height="9"/></svg>`

/** The file name of a picture has its size; a story knows it or not. */
const PICTURES = [
  [48, 48, true],
  [38, 150, true],
  [400, 900, true],
  [1600, 900, true],
  [48, 48, false],
  [38, 150, false],
  [1600, 900, false],
] as const

const pictured: Issue = issues.issue({
  sections: [
    {
      title: '',
      stories: PICTURES.map(([width, height, isKnown], at) => {
        const src = `https://example.com/${at}-${width}x${height}.svg`
        return issues.story({
          title: `Story ${at}`,
          image: { src, alt: '', ...(isKnown && { width, height }) },
          summary: ['A sentence that is long enough to have several lines beside a picture on a phone.'],
        })
      }),
    },
  ],
})

describe.skipIf(!hasBrowser)('the mail in a browser (needs Chromium)', () => {
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    browser = await openBrowser()
    page = await browser.newPage()
    await page.route('**/*', (route) => {
      const [, width, height] = /-(\d+)x(\d+)\.svg$/.exec(route.request().url()) ?? ['', 1200, 675]
      return route.fulfill({ contentType: 'image/svg+xml', body: drawing(Number(width), Number(height)) })
    })
  })
  afterAll(() => browser?.close())

  async function show(html: string, { width = 375, media = 'screen', dark = false } = {}): Promise<void> {
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({ media: media === 'print' ? 'print' : 'screen', colorScheme: dark ? 'dark' : 'light' })
    await page.setContent(html, { waitUntil: 'load' })
  }

  test.each([320, 375, 800])('at %i px, pictures keep their proportions and are never enlarged', async (width) => {
    const { html } = await mail(pictured, weekly, lookNamed('classic'))
    for (const shown of [html, html.replace(/<style[\s\S]*?<\/style>/g, '')]) {
      await show(shown, { width })
      const sizes: [number, number, number, number][] = await page.evaluate(
        '[...document.images].map((one) => [one.width, one.height, one.naturalWidth, one.naturalHeight])',
      )
      expect(sizes).toHaveLength(PICTURES.length)
      for (const [shownWidth, shownHeight, ownWidth, ownHeight] of sizes) {
        expect(shownWidth).toBeLessThanOrEqual(Math.min(ownWidth, 152))
        expect(shownHeight).toBeLessThanOrEqual(Math.min(ownHeight, 152))
        expect(Math.abs(shownWidth - (shownHeight * ownWidth) / ownHeight)).toBeLessThanOrEqual(2)
      }
    }
  })

  test.each(LOOKS)('on a phone, the lead begins on the first screen: %s', async (name) => {
    await show((await mail(issues.ordinary, weekly, lookNamed(name))).html)
    const tops: number[] = await page.evaluate(
      '[...document.querySelectorAll("#story-1, img")].map((one) => one.getBoundingClientRect().top)',
    )
    expect(Math.min(...tops)).toBeLessThan(200)
  })

  test('the look brief has text of 16 px, and of 14 px beside it', async () => {
    await show((await mail(issues.ordinary, weekly, lookNamed('brief'))).html)
    const sizes: string[] = await page.evaluate(
      '[...document.querySelectorAll(".item p, .item p span, h2.label")].map((one) => getComputedStyle(one).fontSize)',
    )
    expect(new Set(sizes)).toEqual(new Set(['16px', '14px']))
  })

  test('a line keeps the colour of the text around it where a program changes that', async () => {
    await show((await mail(issues.ordinary, weekly, lookNamed('classic'))).html)
    const colours: string[] = await page.evaluate(
      'document.body.style.color = "rgb(1, 2, 3)"; [...document.querySelectorAll(".rule")].map((one) => getComputedStyle(one).borderTopColor)',
    )
    expect(new Set(colours)).toEqual(new Set(['rgb(1, 2, 3)']))
  })

  test.each(['classic', 'letter'] as const)(
    'in the dark, a transparent drawing has a light ground: %s',
    async (name) => {
      await show((await mail(issues.ordinary, weekly, lookNamed(name))).html, { dark: true })
      const grounds: string[] = await page.evaluate(
        '[...document.images].map((one) => getComputedStyle(one).backgroundColor)',
      )
      expect(new Set(grounds)).toEqual(new Set(['rgb(244, 243, 239)']))
    },
  )

  test.each([false, true])('a date or an address that a program links keeps its colour (dark: %s)', async (dark) => {
    for (const name of LOOKS) {
      await show((await mail(issues.ordinary, weekly, lookNamed(name))).html, { dark })
      const pairs: [string, string][] = await page.evaluate(`[...document.querySelectorAll('.plain')].map((one) => {
        one.innerHTML = '<a href="x:" style="color: blue">1 Example Street</a>'
        return [getComputedStyle(one.firstChild).color, getComputedStyle(one).color]
      })`)
      expect(pairs.length).toBeGreaterThan(10)
      for (const [link, text] of pairs) expect(link).toBe(text)
    }
  })

  test('with text at twice its size, the numbers of a list still have room', async () => {
    const { html } = await mail(issues.ordinary, weekly, lookNamed('classic'))
    await show(html.replace(/font-size:\s*(\d+)px/g, (_, size) => `font-size: ${Number(size) * 2}px`))
    const [room, needed]: [number, number] = await page.evaluate(`(() => {
      const style = getComputedStyle(document.querySelector('ol'))
      const canvas = document.createElement('canvas').getContext('2d')
      canvas.font = style.fontSize + ' ' + style.fontFamily
      return [parseFloat(style.marginLeft), canvas.measureText('12. ').width]
    })()`)
    expect(room).toBeGreaterThanOrEqual(needed)
  })

  test.each(LOOKS)('on paper, a page can end between any two lines, and none is left half empty: %s', async (name) => {
    await show((await mail(issues.ordinary, weekly, lookNamed(name))).html, { media: 'print' })
    const displays: string[] = await page.evaluate(
      '[...document.querySelectorAll("body div, table, tbody, tr, td")].map((one) => getComputedStyle(one).display)',
    )
    expect(new Set(displays)).toEqual(new Set(['block', 'none']))
    const pdf = await page.pdf({ format: 'A4', margin: { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' } })
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(4)
  })

  test('on paper, a dark screen changes nothing', async () => {
    await show((await mail(issues.ordinary, weekly, lookNamed('classic'))).html, { media: 'print', dark: true })
    expect(await page.evaluate('getComputedStyle(document.querySelector("h2")).color')).toBe('rgb(29, 29, 27)')
  })
})
