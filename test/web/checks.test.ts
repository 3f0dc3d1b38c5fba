// Does an editor see how large the mail is, what is wrong with it, and where?
import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, test } from 'vitest'
import type { MessageView } from '../../src/web/api.ts'
import { brokenRules } from '../support/app-rules.ts'
import { inEachBrowser } from '../support/browsers.ts'
import { article } from '../support/digestif.ts'
import { type OpenPreview, type openFolder, openWhole, pages, samePage, sharedFolder } from '../support/preview.ts'

/** An article in the issue with a picture at an insecure address. */
const INSECURE = article('Westport', '2026-03-02', 'image: http://example.com/lock.jpg\nimageAlt: The lock\n', 1)
/** That picture, or an element around it. */
const PICTURE = ':is([src$="lock.jpg"], :has([src$="lock.jpg"]))'

/** A sender whose name looks like another address. */
const IMPOSTOR = '"security@bank.example" <harbours@example.com>'

inEachBrowser('the right column', ({ launch, once }) => {
  const open = pages(launch)
  const same = samePage(open)
  const shared = sharedFolder()
  let preview: OpenPreview
  let page: Page

  /** Without options, in the preview and the page that the tests share. */
  const begin = async (options?: Parameters<typeof openFolder>[0]): Promise<void> => {
    ;({ preview, page } = (await options) ? await openWhole(open, options) : await openWhole(same, {}, await shared()))
  }
  /** Waits until this part of the mail is outlined. */
  const outlined = (part: string) =>
    page.frameLocator('#stage iframe:not(.waiting) >> nth=0').locator(`[data-pointed]${part}`).waitFor()

  describe('the size', () => {
    beforeEach(() => begin())

    test('is compared with the limit, and the shares of the stories add up to the whole', async () => {
      const { issue } = await preview.view()
      if (!issue) throw new Error('There is an issue.')
      const { bytes, stories } = issue
      expect(stories.reduce((sum, story) => sum + story.bytes, bytes.around)).toBe(bytes.html)
      const text = await page.locator('#size').textContent()
      expect(text).toContain(`${bytes.html.toLocaleString('en')} of 90,000 bytes`)
      expect(text).toContain(`${bytes.encoded.toLocaleString('en')} of 100,000`)
      expect(await page.locator('.segment').count()).toBe(4)
      const { root } = (await (await preview.fetch('mail/next/parts')).json()) as MessageView
      expect(root.parts.find(({ type }) => type === 'text/html')?.bytes).toBe(bytes.encoded)
    })

    once('shows the bytes of the story under the pointer, and a click shows the story', async () => {
      const segment = page.getByRole('button', { name: /^Westport: [\d,]+ bytes$/ })
      await segment.hover()
      expect(await page.locator('.segment-detail').textContent()).toMatch(/^Westport [\d,]+ bytes$/)
      await segment.click()
      await outlined(':has-text("Westport")')
    })

    once('can be explored with the arrow keys', async () => {
      await page.locator('.segment').first().focus()
      await page.keyboard.press('ArrowRight')
      await page.keyboard.press('ArrowRight')
      expect(await page.locator('.segment-detail').textContent()).toMatch(/^Westport/)
      await page.keyboard.press('Enter')
      await outlined(':has-text("Westport")')
    })

    once('of two hundred stories stays inside its panel', async () => {
      const view = await preview.view()
      const [story] = view.issue?.stories ?? []
      if (!view.issue || !story) throw new Error('There is a story.')
      const stories = Array.from({ length: 200 }, (_, at) => ({ ...story, path: `${at}.md`, bytes: 1 + (at % 9) * 90 }))
      // Of a later revision, so that no real view takes its place.
      const many = { ...view, revision: view.revision + 1000, issue: { ...view.issue, stories } }
      await page.route('**/api/view', (route) => route.fulfill({ json: many }))
      await page.reload()
      await expect.poll(() => page.locator('.segment').count()).toBe(200)
      for (const width of [1600, 1024, 375]) {
        await page.setViewportSize({ width, height: 900 })
        if (width < 1100) await page.locator('#panes').getByRole('button', { name: 'Checks' }).click()
        const box = async (selector: string) => {
          const { x = 0, width = 0 } = (await page.locator(selector).boundingBox()) ?? {}
          return { x, right: x + width }
        }
        const [panel, first, last] = [await box('#size'), await box('.bar >> nth=0'), await box('.segment >> nth=-1')]
        expect(first.x, `${width} px`).toBeGreaterThanOrEqual(panel.x)
        expect(last.right, `${width} px`).toBeLessThanOrEqual(panel.right)
        expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
      }
    })
  })

  once('says how many stories are in brief because the mail would be too large', async () => {
    // No two share a word; else they would be grouped into one story.
    const long = (at: number) =>
      Array.from(
        { length: 60 },
        (_, line) => `The gull${at}a${line} saw keel${at}b${line} and mast${at}c${line} in fog${at}d${line}. `,
      ).join('')
    const files = Object.fromEntries(
      Array.from({ length: 36 }, (_, at) => {
        const text = `---\ntitle: Bulletin ${at}\ndate: 2026-02-${String((at % 28) + 1).padStart(2, '0')}\n---\n\n${long(at)}\n`
        return [`articles/bulletin${at}.md`, text]
      }),
    )
    await begin({ settings: { stories: { min: 1, max: 40 }, summary: { words: 400 } }, files })
    const { issue } = await preview.view()
    const brief = issue?.stories.filter(({ place }) => place === 'brief').length ?? 0
    expect(brief).toBeGreaterThan(0)
    await page
      .locator('#size', { hasText: `${brief} stor` })
      .getByText('in brief')
      .waitFor()
    expect(await page.locator('.story-list h3').allTextContents()).toContain('In brief')
  })

  once('says that all rules pass, in groups', async () => {
    await begin()
    await page
      .locator('#checks')
      .getByText(/^All \d+ rules pass\.$/)
      .waitFor()
    expect(await page.locator('[data-group=headers]').textContent()).toMatch(/✓Headers\d+ rules/)
    expect(await page.locator('#checks .foot').textContent()).toMatch(/^Made in \d+ ms: select \d+/)
  })

  describe('a finding', () => {
    beforeEach(() => begin({ files: { 'articles/westport.md': INSECURE } }))
    const finding = () => page.locator('[data-group=pictures] [data-code=picture-insecure]')

    once('says what is wrong, in which story, why it matters and how to fix it', async () => {
      const text = await finding().textContent()
      expect(text).toContain('loaded without encryption')
      expect(text).toContain('Gmail and others do not show pictures over http')
      expect(text).toContain('Use https://')
    })

    test('is outlined in the mail from any other tab, by pointer and by keyboard', async () => {
      await page.getByRole('tab', { name: 'Text' }).click()
      await finding().getByRole('button', { name: 'Show me' }).click()
      await outlined(PICTURE)
      await page.getByRole('tab', { name: 'Source' }).click()
      await finding().getByRole('button', { name: 'Show me' }).focus()
      await page.keyboard.press('Enter')
      await outlined(PICTURE)
    })

    once('disappears once it is fixed', async () => {
      await finding().waitFor()
      preview.write('articles/westport.md', article('Westport', '2026-03-02', '', 1))
      await finding().waitFor({ state: 'detached' })
      await page
        .locator('#checks')
        .getByText(/^All \d+ rules pass\.$/)
        .waitFor()
    })

    once('brings the mail to the front on a narrow screen', async () => {
      await page.setViewportSize({ width: 375, height: 800 })
      await page.locator('#panes').getByRole('button', { name: 'Checks' }).click()
      await finding().getByRole('button', { name: 'Show me' }).click()
      await outlined(PICTURE)
      expect(await page.locator('#stage').isVisible()).toBe(true)
    })
  })

  once('a finding about a header leads to that header', async () => {
    await begin({ settings: { from: IMPOSTOR } })
    await page.locator('[data-code=header-from]').getByRole('button', { name: 'Show the header' }).click()
    await page.locator('tr.pointed[data-header=from]').waitFor()
  })

  once('axe finds no violation in the panels at any width, in light and dark, with everything open', async () => {
    await begin({
      settings: { stories: { min: 1, max: 2 }, from: IMPOSTOR },
    })
    await page.locator('.story .more').first().click()
    await page.locator('.reason').first().click()
    await page.locator('.articles li').first().waitFor()
    const found: string[] = []
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      for (const width of [375, 1000, 1600]) {
        await page.setViewportSize({ width, height: 900 })
        for (const pane of width < 900 ? ['Stories', 'Checks'] : width < 1100 ? ['Checks'] : ['']) {
          if (pane) await page.locator('#panes').getByRole('button', { name: pane }).click()
          for (const fault of await brokenRules(page)) found.push(`${width} px, ${colorScheme}, ${pane}: ${fault}`)
        }
      }
    }
    expect(found).toEqual([])
  })
})
