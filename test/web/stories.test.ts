// Can an editor rearrange the issue by pointer and by keyboard, and does the mail follow?
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, test } from 'vitest'
import { brokenRules } from '../support/app-rules.ts'
import { inEachBrowser } from '../support/browsers.ts'
import { article } from '../support/digestif.ts'
import {
  type OpenPreview,
  type openFolder,
  openWhole,
  pages,
  pasted,
  samePage,
  sharedFolder,
} from '../support/preview.ts'

const FILE = '.digestif/next-issue.json'

inEachBrowser('the list of stories', ({ launch, finger, once }) => {
  const open = pages(launch)
  const same = samePage(open)
  const shared = sharedFolder()
  let preview: OpenPreview
  let page: Page

  /** Without options, in the preview and the page that the tests share. */
  const begin = async (options?: Parameters<typeof openFolder>[0]): Promise<void> => {
    ;({ preview, page } = (await options) ? await openWhole(open, options) : await openWhole(same, {}, await shared()))
  }
  const titles = () => page.locator('#stories .story .headline').allTextContents()
  const listed = (wanted: readonly string[]) => expect.poll(titles).toEqual(wanted)
  const mail = () => page.frameLocator('#stage iframe:not(.waiting) >> nth=0')
  /** Waits until the first frame has these headlines. */
  const framed = (wanted: readonly string[]) =>
    expect.poll(() => mail().locator('.lead-title, h3.title').allTextContents()).toEqual(wanted)
  const said = (words: RegExp | string) => page.locator('#announcer').getByText(words).waitFor({ state: 'attached' })
  const story = (title: string) => page.locator('.story', { has: page.getByText(title, { exact: true }) })
  const focusOn = (title: string) => story(title).locator('.story-title').focus()
  const hash = async () => (await preview.view()).issue?.hash

  const NEWEST = ['Southport', 'Northport', 'Westport', 'Eastport']

  test('are in the order of the mail, each with its minutes, bytes and reason', async () => {
    await begin({ files: { 'articles/eastport.md': article('Eastport', '2026-03-01', 'featured: true\n', 0) } })
    const order = ['Eastport', 'Southport', 'Northport', 'Westport']
    expect(await titles()).toEqual(order)
    await framed(order)
    expect(await story('Eastport').locator('.facts-line').textContent()).toMatch(/^Featured1 min/)
    const row = story('Westport')
    // Numbered as they stand in the mail; a screen reader hears the list's own count.
    const numbers = `[...document.querySelectorAll('#stories .headline')].map((one) => getComputedStyle(one, '::before').content)`
    expect((await page.evaluate<string[]>(numbers))[0]).toMatch(/^counter\(story\) "\. "/)
    expect(await row.locator('.facts-line').textContent()).toMatch(/^Newest1 min\d\.\d KB$/)
    await row.getByRole('button', { name: 'Details and actions: Westport' }).click()
    expect(await row.locator('.details').textContent()).toMatch(/2026-03-02.*westport\.md/)
    const file = join(preview.folder, 'articles', 'westport.md')
    const link = row.getByRole('link', { name: 'Open in VS Code' })
    expect(await link.getAttribute('href')).toBe(`vscode://file${file}`)
    await row.getByRole('button', { name: 'Copy path' }).click()
    await said('Path copied.')
    expect(await pasted(page)).toBe(file)
  })

  test('can be dragged, with a line where they will land, and the mail follows', async () => {
    await begin()
    const from = await story('Eastport').locator('.grip').boundingBox()
    const to = await story('Northport').boundingBox()
    if (!from || !to) throw new Error('Both rows are visible.')
    await page.mouse.move(from.x + 8, from.y + 8)
    await page.mouse.down()
    await page.mouse.move(from.x + 8, from.y - 20)
    await page.mouse.move(from.x + 8, to.y + 2, { steps: 4 })
    await page.locator('.landing').waitFor()
    await page.mouse.up()
    await page.locator('.landing').waitFor({ state: 'hidden' })
    await listed(['Southport', 'Eastport', 'Northport', 'Westport'])
    await framed(['Southport', 'Eastport', 'Northport', 'Westport'])
    await said('“Eastport” moved: story 2 of 4.')
  })

  test('can be dragged by touch, and the list scrolls', async () => {
    await begin()
    await page.setViewportSize({ width: 1600, height: 330 })
    const handle = story('Eastport').locator('.grip')
    await handle.scrollIntoViewIfNeeded()
    const from = await handle.boundingBox()
    if (!from) throw new Error('The row is visible.')
    const put = await finger(page)
    await put('down', from.x + 8, from.y + 8)
    await put('move', from.x + 8, from.y - 20)
    await put('move', from.x + 8, 60)
    await expect
      .poll(() => page.locator('#stories').evaluate((it: { readonly scrollTop?: number }) => it.scrollTop))
      .toBe(0)
    const to = await story('Southport').boundingBox()
    await put('move', from.x + 8, (to?.y ?? 0) + 2)
    await page.locator('.landing').waitFor()
    await put('up')
    await listed(['Eastport', 'Southport', 'Northport', 'Westport'])
    // The list shows it before it is saved, and the next test must not find it.
    await expect.poll(() => existsSync(join(preview.folder, FILE))).toBe(true)
  })

  test('stay where they are when Escape cancels a drag', async () => {
    await begin()
    const from = await story('Eastport').locator('.grip').boundingBox()
    const to = await story('Northport').boundingBox()
    if (!from || !to) throw new Error('Both rows are visible.')
    await page.mouse.move(from.x + 8, from.y + 8)
    await page.mouse.down()
    await page.mouse.move(from.x + 8, to.y + 2, { steps: 4 })
    await page.locator('.landing').waitFor()
    await page.keyboard.press('Escape')
    await page.mouse.up()
    await page.locator('.landing').waitFor({ state: 'hidden' })
    expect(await titles()).toEqual(NEWEST)
    expect(existsSync(join(preview.folder, FILE))).toBe(false)
  })

  test('can be moved, made the lead, pinned and left out by keyboard alone, and keep the focus', async () => {
    await begin()
    await focusOn('Westport')
    await page.keyboard.press('Alt+ArrowUp')
    await listed(['Southport', 'Westport', 'Northport', 'Eastport'])
    await said('“Westport” moved: story 2 of 4.')
    expect(await page.evaluate('document.activeElement.textContent')).toContain('Westport')
    await page.keyboard.press('Alt+ArrowDown')
    await listed(NEWEST)
    await page.keyboard.press('t')
    await listed(['Westport', 'Southport', 'Northport', 'Eastport'])
    await framed(['Westport', 'Southport', 'Northport', 'Eastport'])
    await focusOn('Northport')
    await page.keyboard.press('n')
    await story('Northport').locator('.pin').waitFor()
    await page.keyboard.press('x')
    await listed(['Westport', 'Southport', 'Eastport'])
    await said('“Northport” is left out.')
    expect(await page.evaluate('document.activeElement.textContent')).toContain('Eastport')
  })

  once('come back to the last byte with undo, and go again with redo', async () => {
    await begin()
    const before = await hash()
    await focusOn('Northport')
    await page.keyboard.press('x')
    await listed(['Southport', 'Westport', 'Eastport'])
    const after = await hash()
    expect(after).not.toBe(before)
    const undo = page.getByRole('button', { name: 'Undo: “Northport” left out' })
    await undo.waitFor()
    await page.keyboard.press('Control+z')
    await listed(NEWEST)
    expect(await hash()).toBe(before)
    expect(existsSync(join(preview.folder, FILE))).toBe(false)
    await page.keyboard.press('Control+Shift+z')
    await listed(['Southport', 'Westport', 'Eastport'])
    expect(await hash()).toBe(after)
    await undo.click()
    await listed(NEWEST)
  })

  once('count a change of the file made elsewhere as a step, so that nothing is lost', async () => {
    await begin()
    await focusOn('Northport')
    await page.keyboard.press('x')
    await listed(['Southport', 'Westport', 'Eastport'])
    const file = join(preview.folder, FILE)
    const saved = JSON.parse(readFileSync(file, 'utf8'))
    writeFileSync(file, JSON.stringify({ ...saved, excluded: [...saved.excluded, 'westport.md'] }))
    await listed(['Southport', 'Eastport'])
    await focusOn('Eastport')
    await page.keyboard.press('n')
    await story('Eastport').locator('.pin').waitFor()
    await page.keyboard.press('Control+z')
    await said(/Undone: “Eastport” pinned/)
    expect(await titles()).toEqual(['Southport', 'Eastport'])
    await page.keyboard.press('Control+z')
    await listed(['Southport', 'Westport', 'Eastport'])
    await page.keyboard.press('Control+z')
    await listed(NEWEST)
  })

  test('are announced in the order of the decisions, though an answer comes late', async () => {
    await begin()
    await page.evaluate(`{
      const ask = fetch
      fetch = async (address, request) => {
        const response = await ask(address, request)
        if (String(address).includes('api/decide')) await new Promise((done) => (answerAtLast = done))
        return response
      }
    }`)
    await focusOn('Eastport')
    await page.keyboard.press('n')
    await story('Eastport').locator('.pin').waitFor()
    const undone = page.waitForResponse(/api\/undo/)
    await page.keyboard.press('Control+z')
    await undone
    await page.evaluate('answerAtLast()')
    await said(/Undone: “Eastport” pinned/)
  })

  test('scroll the mail to the story and outline it; the story in view is marked', async () => {
    await begin()
    await page.setViewportSize({ width: 1600, height: 420 })
    await story('Eastport').locator('.story-title').click()
    await mail().locator('[data-pointed]', { hasText: 'Eastport' }).waitFor()
    await page.locator('.story.current', { hasText: 'Eastport' }).waitFor()
    expect(await story('Eastport').locator('.story-title').getAttribute('aria-current')).toBe('location')
  })

  once('are found in the mail in another look and language, too', async () => {
    await begin()
    await page.goto(`${preview.url}#look=letter&language=de`)
    await page.reload()
    await page.locator('#stage iframe:not(.waiting)').first().waitFor()
    await story('Westport').locator('.story-title').click()
    await mail().locator('[data-pointed]', { hasText: 'Westport' }).waitFor()
  })

  test('can be left out from the details by Tab and Enter alone', async () => {
    await begin()
    await focusOn('Northport')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Leave out: Northport' }).waitFor()
    const focused = () => page.evaluate<string | null>("document.activeElement.getAttribute('aria-label')")
    for (let tabs = 0; tabs < 8 && (await focused()) !== 'Leave out: Northport'; tabs++)
      await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await listed(['Southport', 'Westport', 'Eastport'])
    expect(await page.evaluate('document.activeElement.textContent')).toContain('Westport')
  })

  describe('in sections', () => {
    const tagged = (title: string, day: number, tag: string) =>
      article(title, `2026-03-0${day}`, `tags: [${tag}]\n`, day - 1)
    const headings = () => page.locator('.story-list h3').allTextContents()
    const inSection = (name: string) =>
      expect.poll(() => page.getByRole('list', { name, exact: true }).locator('.headline').allTextContents())

    beforeEach(async () => {
      await begin({
        settings: { sections: ['News', 'Essays'] },
        files: {
          'articles/eastport.md': tagged('Eastport', 1, 'Essays'),
          'articles/westport.md': tagged('Westport', 2, 'News'),
          'articles/northport.md': tagged('Northport', 3, 'News'),
        },
      })
      expect(await headings()).toEqual(['Lead', 'News', 'Essays'])
    })

    test('move to the section they are dropped on, as one decision that says so', async () => {
      const from = await story('Northport').locator('.grip').boundingBox()
      const to = await story('Eastport').boundingBox()
      if (!from || !to) throw new Error('Both rows are visible.')
      await page.mouse.move(from.x + 8, from.y + 8)
      await page.mouse.down()
      await page.mouse.move(from.x + 8, from.y + 30)
      await page.mouse.move(from.x + 8, to.y + to.height - 2, { steps: 4 })
      await page.locator('.landing[data-into="Into Essays"]').waitFor()
      await page.mouse.up()
      await inSection('Essays').toEqual(['Eastport', 'Northport'])
      await said('“Northport” moved to Essays: story 4 of 4.')
      expect((await preview.view()).decisions).toMatchObject({
        count: 1,
        undo: '“Northport” moved to the section “Essays”',
      })
      await page.keyboard.press('Control+z')
      await inSection('News').toEqual(['Northport', 'Westport'])
      expect(existsSync(join(preview.folder, FILE))).toBe(false)
    })

    once('step into the next section by keyboard, and back', async () => {
      await focusOn('Westport')
      await page.keyboard.press('Alt+ArrowDown')
      await inSection('Essays').toEqual(['Westport', 'Eastport'])
      await page.keyboard.press('Alt+ArrowUp')
      await inSection('News').toEqual(['Northport', 'Westport'])
    })
  })

  test('moved once are one decision, however many stories stand above', async () => {
    await begin()
    await focusOn('Eastport')
    await page.keyboard.press('Alt+ArrowUp')
    await listed(['Southport', 'Northport', 'Eastport', 'Westport'])
    await page.getByText('1 decision for this issue').waitFor()
  })

  test('are searched with what is left out, by keyboard alone, and reached or brought in from there', async () => {
    await begin({
      settings: { stories: { min: 1, max: 2 } },
      files: { 'articles/draft.md': article('Överport', '2026-03-05', 'draft: true\n', 1) },
    })
    const found = page.locator('.found .articles li')
    const headlines = (wanted: readonly string[]) =>
      expect.poll(() => found.locator('.headline').allTextContents()).toEqual(wanted)
    await page.locator('body').click({ position: { x: 5, y: 5 } })
    await page.keyboard.press('/')
    await page.keyboard.type('port')
    await page.locator('.found .sum', { hasText: '5 found' }).waitFor()
    await headlines(['Southport', 'Northport', 'Westport', 'Eastport', 'Överport'])
    expect(await found.first().locator('.facts-line b').textContent()).toBe('Story 1')
    expect(await page.locator('.story').first().isVisible()).toBe(false)
    expect(await brokenRules(page)).toEqual([])
    await page.keyboard.press('Control+a')
    await page.keyboard.type('OVER')
    await headlines(['Överport'])
    await found.getByText('Remove the draft mark').waitFor()
    await page.keyboard.press('Control+a')
    await page.keyboard.type('eastp')
    // While the last letter is still being searched, too.
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => page.evaluate('document.activeElement.ariaLabel')).toBe('Bring in: Eastport')
    await page.keyboard.press('Enter')
    await found.getByText('Story 2').waitFor()
    await page.keyboard.press('Enter')
    await mail().locator('[data-pointed]', { hasText: 'Eastport' }).waitFor()
    expect(await page.evaluate('document.activeElement.textContent')).toContain('Eastport')
    expect(await titles()).toEqual(['Southport', 'Eastport'])
    await page.keyboard.press('/')
    await page.keyboard.type('nowhere')
    await said('Nothing found.')
    await page.keyboard.press('Escape')
    await story('Eastport').locator('.story-title').waitFor()
  })

  describe('what is left out', () => {
    beforeEach(() =>
      begin({
        settings: { stories: { min: 1, max: 2 } },
        files: {
          'articles/draft.md': article('Draftport', '2026-03-05', 'draft: true\n', 1),
          'articles/southport copy.md': article('Southport', '2026-03-04', '', 3),
        },
      }),
    )
    const reason = (code: string) => page.locator(`.reason[data-code=${code}]`)

    test('is counted by reason, and can be brought in where possible', async () => {
      expect(await reason('over-limit').textContent()).toMatch(/^No room in this issue2$/)
      await reason('over-limit').click()
      await page.getByRole('button', { name: 'Bring in: Eastport' }).click()
      await said('“Eastport” is in.')
      await page.locator('.story .headline', { hasText: 'Eastport' }).waitFor()
      await story('Eastport').locator('.pin').waitFor()
      await reason('over-limit').getByText(/^2$/).waitFor()
      // Of equal files the original is in.
      expect((await preview.view()).issue?.stories[0]?.path).toBe('southport.md')
      await reason('duplicate').click()
      await page.locator('.articles li', { hasText: 'southport copy.md' }).waitFor()
    })

    once('says what to do where a decision can’t bring it in', async () => {
      await reason('draft').click()
      const row = page.locator('.articles li', { hasText: 'Draftport' })
      await row.getByText('Remove the draft mark').waitFor()
      expect(await row.getByRole('button', { name: /Draftport/ }).count()).toBe(0)
    })

    test('is the editor’s own doing where nothing is left, and comes back', async () => {
      for (const [at, title] of ['Southport', 'Northport', 'Westport', 'Eastport'].entries()) {
        await story(title).waitFor()
        await focusOn(title)
        await page.keyboard.press('x')
        await reason('excluded')
          .getByText(String(at + 1))
          .waitFor()
      }
      await page
        .getByText('The editor left out all 4 articles that are ready.')
        .filter({ visible: true })
        .first()
        .waitFor()
      expect(await brokenRules(page)).toEqual([])
      await page.keyboard.press('Control+z')
      await listed(['Eastport'])
    })

    test('shows what the editor left out, and takes that back', async () => {
      await focusOn('Southport')
      await page.keyboard.press('x')
      await reason('excluded').click()
      await page.getByRole('button', { name: 'Take back: Southport' }).click()
      await listed(['Southport', 'Northport'])
      expect(existsSync(join(preview.folder, FILE))).toBe(false)
    })
  })
})
