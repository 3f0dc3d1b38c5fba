// Can an editor change each part of a story on the page, see it in the mail, and take it back?
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { brokenRules } from '../support/app-rules.ts'
import { inAllBrowsersIfAsked } from '../support/browsers.ts'
import {
  type OpenPreview,
  openWhole,
  pages,
  samePage,
  sharedFolder,
  typeOver,
  writeFromBehind,
} from '../support/preview.ts'

/** What a test needs to know of an element in the page. */
interface Box {
  getBoundingClientRect(): { readonly top: number; readonly bottom: number; readonly height: number }
}

inAllBrowsersIfAsked('the changes to a story', ({ launch, once }) => {
  const open = pages(launch)
  const same = samePage(open)
  const shared = sharedFolder()
  let preview: OpenPreview
  let page: Page

  beforeEach(async () => {
    ;({ preview, page } = await openWhole(same, {}, await shared()))
    await page.getByRole('button', { name: 'Details and actions: Westport' }).click()
    await field('Headline in the mail').waitFor()
  })

  const field = (name: string) => page.getByRole('form', { name: 'Your changes to the story' }).getByLabel(name)
  const write = async (name: string, text: string) => {
    await typeOver(field(name), text)
    await page.keyboard.press('Tab')
  }
  const framed = (words: string) =>
    expect
      .poll(() => page.frameLocator('#stage iframe:not(.waiting) >> nth=0').locator('body').textContent())
      .toContain(words)
  const words = () => {
    const file = join(preview.folder, '.digestif/next-issue.json')
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).stories?.['westport.md'] : undefined
  }
  const saved = (wanted: unknown) => expect.poll(words).toEqual(wanted)

  test('are a headline and a text of one’s own, until they are taken back', async () => {
    await write('Headline in the mail', 'West of here')
    await framed('West of here')
    await write('Your own text', 'Read this one twice.')
    await framed('Read this one twice.')
    await saved({ title: 'West of here', blurb: 'Read this one twice.' })
    expect(await brokenRules(page)).toEqual([])
    await page.getByRole('button', { name: 'Undo: text of “West of here” changed' }).click()
    await saved({ title: 'West of here' })
    await page.getByRole('button', { name: 'Reset to the draft' }).click()
    await saved(undefined)
    await expect.poll(() => field('Headline in the mail').inputValue()).toBe('')
  })

  test('are another picture, by its path or address', async () => {
    const pictures = () =>
      page
        .frameLocator('#stage iframe:not(.waiting) >> nth=0')
        .locator('img')
        .evaluateAll((all) => all.map((one) => one.getAttribute('src')))
    await write('Another picture', 'https://example.com/quay.png')
    await saved({ image: 'https://example.com/quay.png' })
    await expect.poll(pictures).toEqual(['https://example.com/quay.png'])
    await page.getByRole('checkbox', { name: 'Picture' }).uncheck()
    await saved({ image: false })
    await expect.poll(pictures).toEqual([])
    expect(await field('Another picture').isVisible()).toBe(false)
    await page.getByRole('checkbox', { name: 'Picture' }).check()
    await saved(undefined)
  })

  test('are the sentences of the summary, each added and removed by a click', async () => {
    await page.getByRole('form', { name: 'Your changes to the story' }).getByText('Choose sentences').click()
    const sentences = page.locator('.sentences button')
    const pressed = () => sentences.evaluateAll((all) => all.map((one) => one.getAttribute('aria-pressed') === 'true'))
    const before = await pressed()
    expect(before).toContain(true)
    const first = before.indexOf(true)
    const numbers = await sentences.evaluateAll((all) => all.map((one) => Number(one.getAttribute('data-number'))))
    const chosen = numbers.filter((_, at) => before[at])
    await sentences.nth(first).click()
    await saved({ sentences: chosen.slice(1) })
    await expect.poll(async () => (await pressed())[first]).toBe(false)
    expect(await brokenRules(page)).toEqual([])
    await sentences.nth(first).click()
    await saved({ sentences: chosen })
    await expect.poll(pressed).toEqual(before)
  })

  once('are the sentences alone, not headings, and an own text leaves them marked', async () => {
    const form = page.getByRole('form', { name: 'Your changes to the story' })
    await form.getByText('Choose sentences').click()
    const offered = await form.locator('.sentences button').allTextContents()
    expect(offered.join('\n')).not.toMatch(/^(?:Volunteers of three villages|Paid by a lottery)$/m)
    const pressed = () => form.locator('.sentences button[aria-pressed=true]').allTextContents()
    const before = await pressed()
    expect(before.length).toBeGreaterThan(0)
    await write('Your own text', 'Read this one twice.')
    await form.getByText('Your own text stands in their place.').waitFor()
    expect(await pressed()).toEqual(before)
  })

  test('in two windows are not overwritten unseen, and nothing typed is lost', async () => {
    const other = await open(preview)
    onTestFinished(() => other.close())
    await other.getByRole('button', { name: 'Details and actions: Westport' }).click()
    const headline = other.getByLabel('Headline in the mail')
    await headline.waitFor()
    await headline.pressSequentially('From here')
    await field('Headline in the mail').evaluate(writeFromBehind, 'From there')
    await other.getByRole('button', { name: 'Details and actions: From there' }).waitFor()
    await other.keyboard.press('Tab')
    await other.getByRole('alert').getByText('is now “From there”').waitFor()
    expect(await headline.inputValue()).toBe('From here')
    await saved({ title: 'From there' })
    // Another part of the story is free.
    await typeOver(other.getByLabel('Your own text'), 'A text')
    await other.keyboard.press('Tab')
    await saved({ title: 'From there', blurb: 'A text' })
  })

  once('are all kept when two sentences are clicked at once', async () => {
    await page.getByRole('form', { name: 'Your changes to the story' }).getByText('Choose sentences').click()
    const pressed = page.locator('.sentences button[aria-pressed=true]')
    const numbers = await pressed.evaluateAll((all) => all.map((one) => Number(one.getAttribute('data-number'))))
    await pressed.evaluateAll((all) => {
      for (const one of all.slice(0, 2)) (one as unknown as { click(): void }).click()
    })
    await saved({ sentences: numbers.slice(2) })
  })

  test('leave no empty space between two fields', async () => {
    const gaps = await page.locator('.story-editor').evaluate((form: { readonly children: Iterable<Box> }) => {
      const boxes = [...form.children].map((each) => each.getBoundingClientRect()).filter(({ height }) => height > 0)
      return boxes.slice(1).map(({ top }, at) => top - (boxes[at]?.bottom ?? 0))
    })
    expect(Math.max(...gaps)).toBeLessThanOrEqual(12)
  })

  test('are its section and its key points', async () => {
    await write('Section', 'Ports')
    await write('Key points', 'What it costs\nWho pays')
    await framed('Ports')
    await framed('Who pays')
    await saved({ section: 'Ports', keyPoints: ['What it costs', 'Who pays'] })
    await write('Key points', '')
    await saved({ section: 'Ports', keyPoints: [] })
  })

  test('are its related articles, attached and detached', async () => {
    await write('Attach a related article', 'eastport.md')
    await saved({ related: ['eastport.md'] })
    await page.getByRole('button', { name: 'Detach: Eastport' }).click()
    await saved({ related: [] })
    await expect.poll(() => page.locator('#stories .story').count()).toBe(4)
  })

  once('are refused where they make no sense, and the file stays as it is', async () => {
    const edit = { do: 'write', path: 'westport.md', words: { sentences: ['first'] } }
    const token = await page.locator('meta[name=token]').getAttribute('content')
    const headers = { 'content-type': 'application/json', 'x-digestif-token': token ?? '' }
    const answer = await preview.fetch('api/decide', { method: 'POST', headers, body: JSON.stringify({ edit }) })
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect((await preview.view()).decisions.count).toBe(0)
  })
})

inAllBrowsersIfAsked('the picture of a story', ({ launch }) => {
  const open = pages(launch)

  test('can be dropped and shown again', async () => {
    const { preview, page } = await openWhole(open, {
      files: {
        'articles/westport.md':
          '---\ndate: 2026-03-09\nimage: https://example.com/port.png\n---\n# Westport\n\nThe port of the west opens its new quay today. Ships from nine countries are expected there by noon.\n',
      },
    })
    await page.getByRole('button', { name: 'Details and actions: Westport' }).click()
    const hash = (await preview.view()).issue?.hash
    await page.getByRole('checkbox', { name: 'Picture' }).uncheck()
    await preview.viewWhere(({ issue, decisions }) => issue?.hash !== hash && decisions.count === 1)
    await page.getByRole('checkbox', { name: 'Picture' }).check()
    await preview.viewWhere(({ issue, decisions }) => issue?.hash === hash && decisions.count === 0)
  })
})
