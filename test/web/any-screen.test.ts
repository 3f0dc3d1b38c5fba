// Does the preview show list and mail on any screen: small, zoomed, or in the colours of the system?
import type { Page } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { brokenRules } from '../support/app-rules.ts'
import { inEachBrowser } from '../support/browsers.ts'
import { pages, samePage, sharedFolder } from '../support/preview.ts'

inEachBrowser('the preview', ({ name, launch, zoomTo400 }) => {
  const open = samePage(pages(launch))
  const shared = sharedFolder()
  const begin = async (at: string, width: number, height = 900): Promise<Page> => {
    const page = await open(await shared(), { at, width, height })
    await page.locator('#shown iframe:not(.waiting)').first().waitFor()
    return page
  }
  const boxOf = async (page: Page, selector: string) => {
    const box = await page.locator(selector).boundingBox()
    if (!box) throw new Error(`${selector} is not shown.`)
    return { ...box, right: box.x + box.width, bottom: box.y + box.height }
  }

  test('shows light, dark and forced dark of a phone side by side on a laptop, none cut off', async () => {
    const page = await begin('schemes=light.dark.forced', 1440)
    const pane = await boxOf(page, '#shown')
    for (const name of ['Light', 'Dark', 'Forced dark']) {
      const { x, right } = await boxOf(page, `.frame:has(figcaption b:text-is("${name}")) .screen`)
      expect(x).toBeGreaterThanOrEqual(pane.x)
      expect(right).toBeLessThanOrEqual(pane.right)
    }
  })

  test('shows light and dark of a desktop mail side by side on a laptop, scaled to fit', async () => {
    const page = await begin('schemes=light.dark&width=desktop', 1440)
    for (const width of [1440, 1024]) {
      await page.setViewportSize({ width, height: 900 })
      const pane = await boxOf(page, '#shown')
      const dark = page.locator('.frame:has(figcaption b:text-is("Dark")) .screen')
      await expect.poll(async () => (await dark.boundingBox())?.width).toBeGreaterThan(250)
      const box = await dark.boundingBox()
      expect((box?.x ?? 0) + (box?.width ?? 9_999)).toBeLessThanOrEqual(pane.right)
    }
  })

  test('has no field or panel of a tab wider than a phone', async () => {
    const page = await begin('schemes=light', 375, 800)
    for (const tab of ['text', 'source', 'message', 'inbox', 'links']) {
      await page.getByRole('tab', { name: new RegExp(tab, 'i') }).click()
      await page.locator(`#panel-${tab} > *`).first().waitFor()
      await expect
        .poll(() => page.evaluate('document.getElementById("shown").scrollWidth'), { message: tab })
        .toBeLessThanOrEqual(375)
    }
  })

  test('shows list and mail side by side at 1,024 pixels, and the checks in place of the mail', async () => {
    const page = await begin('', 1024, 768)
    const list = await boxOf(page, '#stories')
    expect((await boxOf(page, '.frame >> nth=0')).x).toBeGreaterThanOrEqual(list.right)
    expect((await boxOf(page, '.frame >> nth=1')).right).toBeLessThanOrEqual(1024)
    await page.locator('#panes').getByRole('button', { name: 'Checks' }).click()
    expect((await boxOf(page, '#checks')).x).toBeGreaterThanOrEqual(list.right)
    expect(await brokenRules(page)).toEqual([])
  })

  test('shows the mail at 400 % zoom, in 320 by 256 pixels', async () => {
    const page = await begin('schemes=light', 1280, 1024)
    onTestFinished(() => page.close())
    await zoomTo400(page)
    expect(await page.evaluate('innerWidth')).toBe(320)
    const pane = await boxOf(page, '#shown')
    expect(pane.bottom - (await boxOf(page, '.screen')).y).toBeGreaterThanOrEqual(80)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320)
    expect(await brokenRules(page)).toEqual([])
  })

  test('folds the display controls on a phone, says what they are set to, and scrolls nothing sideways', async () => {
    const page = await begin('schemes=light', 375, 800)
    const look = page.getByRole('combobox', { name: 'Look' })
    const fold = page.getByRole('button', { name: 'Display: Phone · Light' })
    expect(await look.isVisible()).toBe(false)
    await fold.focus()
    await page.keyboard.press('Enter')
    expect(await fold.getAttribute('aria-expanded')).toBe('true')
    for (const name of ['Look', 'Seen as']) {
      const box = await page.getByRole('combobox', { name, exact: true }).boundingBox()
      expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(375)
    }
    expect(await page.evaluate('document.getElementById("controls").scrollWidth')).toBeLessThanOrEqual(375)
    expect(await brokenRules(page)).toEqual([])
    await look.selectOption('letter')
    await page.getByRole('button', { name: 'Display: Phone · Light · letter' }).waitFor()
    await page.keyboard.press('Escape')
    expect(await look.isVisible()).toBe(false)
    expect(await page.evaluate('document.activeElement.className')).toBe('fold')
    await page.getByRole('tab', { name: 'Links' }).click()
    await page.getByRole('button', { name: 'Display: letter' }).waitFor()
  })

  test('keeps the places of list and mail when the page is loaded again', async () => {
    const page = await begin('schemes=light', 1440, 420)
    const places = () =>
      page.evaluate<number[]>("['stories', 'shown'].map((id) => document.getElementById(id).scrollTop)")
    await page.evaluate("for (const id of ['stories', 'shown']) document.getElementById(id).scrollTo(0, 60)")
    expect(await places()).toEqual([60, 60])
    await page.reload()
    await expect.poll(places).toEqual([60, 60])
  })

  test('shows in the colours of the system what is chosen, and the mail in its own colours', async () => {
    const page = await begin('schemes=light.dark', 1440)
    const colourOf = (selector: string) =>
      page.evaluate<string>(`getComputedStyle(document.querySelector('${selector}')).backgroundColor`)
    const papers = async () => {
      const colours = await page.evaluate<string[]>(
        `[...document.querySelectorAll('#shown iframe')].map((frame) => frame.contentWindow.getComputedStyle(frame.contentDocument.body).backgroundColor)`,
      )
      // Nothing is seen of the colour of what is transparent.
      return colours.map((colour) => colour.replace(/^rgba\(.*, 0\)$/, 'transparent'))
    }
    const own = await papers()
    await page.emulateMedia({ forcedColors: 'active' })
    expect(await papers()).toEqual(own)
    expect(new Set(own).size).toBe(2)
    expect(await colourOf('.choice [aria-pressed=true]')).not.toBe(await colourOf('.choice [aria-pressed=false]'))
    expect(await colourOf('.segment')).not.toBe(await colourOf('#size'))
    const grip = "getComputedStyle(document.querySelector('.grip')).backgroundImage"
    expect(await page.evaluate(grip)).toContain('radial-gradient')
    // The colours are the system’s: white on #3399ff where Firefox has no desktop to ask.
    const isOurs = (fault: string) => name === 'Chromium' || !fault.startsWith('color-contrast')
    expect((await brokenRules(page)).filter(isOurs)).toEqual([])
  })
})
