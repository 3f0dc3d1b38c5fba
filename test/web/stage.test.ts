// Does the mail pane show the mail as every reader will see it?
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { openPreview } from '../../src/web/preview.ts'
import { brokenRules } from '../support/app-rules.ts'
import { inEachBrowser } from '../support/browsers.ts'
import { article, folderWith } from '../support/digestif.ts'
import { CONFIG } from '../support/newsletter.ts'
import {
  type OpenPreview,
  openFolder,
  openWhole,
  pages,
  pasted,
  STORIES,
  samePage,
  typeOver,
} from '../support/preview.ts'

/** One red dot. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==',
  'base64',
)
const LONG = 'The harbour of Eastport opens its new lock after four years of work and two of waiting'

inEachBrowser('the mail pane', ({ launch, once }) => {
  const open = pages(launch)
  let shared: OpenPreview
  beforeAll(async () => {
    shared = await openFolder({
      files: {
        'articles/southport.md': article(LONG, '2026-03-04', 'image: lock.png\nimageAlt: The lock at dawn\n', 3),
        'articles/lock.png': PNG,
      },
    })
    await shared.viewWhere(({ issue }) => issue !== undefined)
  })
  afterAll(() => shared?.close())

  const same = samePage(open)
  /** The page that shows the shared newsletter. */
  const look = (at = '', options: Parameters<typeof open>[1] = {}) => same(shared, { ...options, at })

  test('shows the mail in its light and its own dark colours, whatever the colours of the page', async () => {
    const page = await look('schemes=light.dark', { colours: 'light' })
    expect(await lightness(await frame(page, 'Light'))).toBeGreaterThan(0.9)
    expect(await lightness(await frame(page, 'Dark'))).toBeLessThan(0.2)
    const night = await look('schemes=light.dark', { colours: 'dark' })
    expect(await lightness(await frame(night, 'Light'))).toBeGreaterThan(0.9)
    expect(await lightness(await frame(night, 'Dark'))).toBeLessThan(0.2)
  })

  once(
    'shows a rule without a colour of its own in the colour of the text, whatever the colours of the page',
    async () => {
      const night = await look('schemes=light.dark', { colours: 'dark' })
      expect(await lightness(await frame(night, 'Light'), 'html', 'color')).toBeLessThan(0.2)
      expect(await lightness(await frame(night, 'Dark'), 'html', 'color')).toBeGreaterThan(0.8)
    },
  )

  test('shows the dark mode that mail programs force: a light background turns dark, dark text light', async () => {
    const page = await look('schemes=forced.inverted')
    for (const name of ['Forced dark', 'Inverted']) {
      const mail = await frame(page, name)
      expect(await lightness(mail)).toBeLessThan(0.2)
      expect(await lightness(mail, 'h1', 'color')).toBeGreaterThan(0.7)
    }
    await page.getByRole('button', { name: 'Inverted' }).click()
    await page.getByRole('figure').nth(1).waitFor({ state: 'detached' })
    expect(await page.getByRole('figure').count()).toBe(1)
  })

  test('shows the mail at the width of a phone, a tablet, a desktop or any other', async () => {
    const page = await look('schemes=light')
    const width = async () => (await frame(page, 'Light')).evaluate<number>('innerWidth')
    expect(await width()).toBe(375)
    await page.getByRole('button', { name: 'Tablet' }).click()
    expect(await width()).toBe(768)
    await page.getByRole('button', { name: 'Desktop' }).click()
    expect(await width()).toBe(1280)
    const [room, screen] = await Promise.all([
      page.locator('#shown').boundingBox(),
      page.locator('.screen').boundingBox(),
    ])
    expect(screen?.width).toBeLessThan(room?.width ?? 0)
    await typeOver(page.getByRole('spinbutton', { name: 'Width in pixels' }), '500')
    await page.keyboard.press('Enter')
    expect(await width()).toBe(500)
    await page.getByRole('separator', { name: 'Width of the mail' }).focus()
    await page.keyboard.press('ArrowRight')
    expect(await width()).toBe(510)
    const handle = await page.getByRole('separator', { name: 'Width of the mail' }).boundingBox()
    if (!handle) throw new Error('The handle is on the page.')
    await page.mouse.move(handle.x + 5, handle.y + 200)
    await page.mouse.down()
    await page.mouse.move(handle.x - 95, handle.y + 200)
    await page.mouse.up()
    expect(await width()).toBe(410)
  })

  once('shows the mail without pictures', async () => {
    const page = await look('schemes=light')
    const pixels = async () =>
      (await frame(page, 'Light')).evaluate<number>(
        `document.querySelector('img[alt="The lock at dawn"]').naturalWidth`,
      )
    expect(await pixels()).toBeGreaterThan(0)
    await page.getByRole('button', { name: 'Pictures' }).click()
    await shown(page, 'pictures=off')
    expect(await pixels()).toBe(0)
  })

  once('loads pictures of other sites only when asked, and asks again after a reload', async () => {
    let asked = 0
    const site = createServer((_, response) => {
      asked += 1
      response.setHeader('content-type', 'image/png').end(PNG)
    })
    await new Promise<void>((listening) => site.listen(0, '127.0.0.1', listening))
    onTestFinished(() => void site.close())
    const image = `http://127.0.0.1:${(site.address() as AddressInfo).port}/a.png`
    const files = { 'articles/southport.md': article('Southport', '2026-03-04', `image: ${image}\n`, 3) }
    const { page } = await openWhole(open, { files })
    const light = async () => (await frame(page, 'Light')).locator(`img[src="${image}"]`).first()
    await (await light()).waitFor({ state: 'attached' })
    await page.getByText('Not loaded, so that no other site learns that you look: 1 picture.').waitFor()
    expect(asked).toBe(0)
    await page.getByRole('button', { name: 'Load them', exact: true }).click()
    await page.getByText('Loaded from other sites: 1 picture.').waitFor()
    const width = async () =>
      (await frame(page, 'Light')).evaluate<number>(`document.querySelector('img[src="${image}"]').naturalWidth`)
    await expect.poll(width).toBeGreaterThan(0)
    expect(asked).toBeGreaterThan(0)
    await page.reload()
    await page.getByText('Not loaded, so that no other site learns').waitFor()
  })

  once('shows another look, and the newsletter’s own words right to left', async () => {
    const page = await look('schemes=light')
    await frame(page, 'Light')
    await page.getByRole('combobox', { name: 'Language' }).selectOption({ label: 'العربية' })
    await shown(page, 'language=ar')
    expect(await (await frame(page, 'Light')).locator('html').getAttribute('dir')).toBe('rtl')
    await page.getByRole('combobox', { name: 'Look' }).selectOption('letter')
    await shown(page, 'look=letter')
  })

  once('keeps the display settings in the address', async () => {
    const page = await look()
    await frame(page, 'Light')
    await page.getByRole('button', { name: 'Forced dark' }).click()
    await page.getByRole('button', { name: 'Tablet' }).click()
    await page.getByRole('button', { name: 'Pictures' }).click()
    await page.reload()
    await frame(page, 'Forced dark')
    expect(await page.getByRole('button', { name: 'Tablet' }).getAttribute('aria-pressed')).toBe('true')
    expect(await page.getByRole('button', { name: 'Pictures' }).getAttribute('aria-pressed')).toBe('false')
    expect(await page.getByRole('figure').count()).toBe(3)
  })

  once('shows the text, in 72 columns, beside the HTML', async () => {
    const page = await look('tab=text')
    const text = page.getByRole('region', { name: 'Plain text' })
    await text.getByText('In this issue').waitFor()
    expect((await text.textContent())?.split('\n').every((line) => line.length <= 74)).toBe(true)
    // What does nothing here is not offered.
    for (const name of ['Phone', 'Forced dark'])
      expect(await page.getByRole('button', { name }).isVisible()).toBe(false)
    await page.getByRole('combobox', { name: 'Typeface' }).selectOption('sans')
    expect(await text.getAttribute('class')).toContain('proportional')
    await frame(page, 'As HTML')
  })

  once('shows the complete source', async () => {
    const page = await look('tab=source')
    const source = page.getByRole('region', { name: 'Source of the message' })
    await source.getByText('List-Unsubscribe').first().waitFor()
    const message = await (await page.request.get(`${shared.url}mail/next/source`)).text()
    expect((await source.textContent())?.trimEnd()).toBe(message.replaceAll('\r\n', '\n').trimEnd())
  })

  test('gives the message and the HTML as files, and the HTML to copy', async () => {
    const page = await look('tab=source')
    const saved = async (name: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: `Download ${name}` }).click(),
      ])
      return { name: download.suggestedFilename(), content: readFileSync(await download.path(), 'utf8') }
    }
    const message = await saved('.eml')
    expect(message.name).toMatch(/^\d{4}-\d\d-\d\d\.eml$/)
    expect(message.content).toMatch(/^Subject: /m)
    const { content } = await saved('.html')
    expect(content).toMatch(/^<!doctype html>/i)
    await page.getByRole('button', { name: 'Copy HTML' }).click()
    await page.locator('#announcer').getByText('HTML copied.').waitFor({ state: 'attached' })
    expect(await pasted(page)).toBe(content)
  })

  once('shows the headers and the parts of the message', async () => {
    const page = await look('tab=message')
    await page.getByRole('rowheader', { name: 'Subject' }).waitFor()
    expect(await page.getByRole('row', { name: /^From/ }).textContent()).toContain('harbours@example.com')
    expect(await page.locator('.parts').textContent()).toMatch(/multipart\/alternative.*text\/plain.*text\/html/)
  })

  test('shows where each inbox cuts the subject, with a warning', async () => {
    const page = await look()
    await page.getByRole('button', { name: /inbox(es)? cuts? the subject/i }).click()
    await page.getByText('Gmail on a phone · subject cut').waitFor()
    const rows = await page.locator('.program .subject').allTextContents()
    expect(rows).toHaveLength(10)
    for (const row of rows) expect(row === LONG || (row.endsWith('…') && LONG.startsWith(row.slice(0, -1)))).toBe(true)
    expect(rows.some((row) => row.endsWith('…'))).toBe(true)
  })

  test('works by keyboard alone and lists the shortcuts; no key has two meanings', async () => {
    const page = await look()
    await frame(page, 'Light')
    await page.keyboard.press('5')
    await page.getByRole('tab', { name: 'Inbox', selected: true }).waitFor()
    await page.keyboard.press('1')
    await page.keyboard.press('f')
    await frame(page, 'Forced dark')
    await page.getByRole('tab', { name: 'HTML' }).focus()
    await page.keyboard.press('ArrowRight')
    await page.getByRole('tab', { name: 'Text', selected: true }).waitFor()
    await page.keyboard.press('?')
    const keys = await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).locator('dt').allTextContents()
    expect(keys.length).toBeGreaterThan(10)
    expect(new Set(keys).size).toBe(keys.length)
    expect(await brokenRules(page)).toEqual([])
    await page.keyboard.press('Escape')
    expect(await page.getByRole('dialog').count()).toBe(0)
  })

  test('keeps shortcuts working after a click into the mail, whose links open in a new tab', async () => {
    const page = await look('schemes=light')
    const mail = await frame(page, 'Light')
    await mail.locator('h1').click()
    await page.keyboard.press('5')
    await page.getByRole('tab', { name: 'Inbox', selected: true }).waitFor()
    expect(await mail.locator('a[href^="https:"]').first().getAttribute('target')).toBe('_blank')
  })

  once(
    'axe finds no violation at any width, in light and dark, in any tab',
    async () => {
      const faults: string[] = []
      const page = await look()
      for (const width of [375, 1000, 1600])
        for (const colours of ['light', 'dark'] as const) {
          await page.setViewportSize({ width, height: 1000 })
          await page.emulateMedia({ colorScheme: colours })
          await page.getByRole('tab', { name: 'HTML' }).click()
          await frame(page, 'Light')
          for (const tab of width === 1600 ? ['HTML', 'Text', 'Source', 'Message', 'Inbox'] : ['HTML', 'Inbox']) {
            await page.getByRole('tab', { name: tab }).click()
            await page.locator('#shown [role=tabpanel]:not([hidden]) > *').first().waitFor()
            for (const fault of await brokenRules(page)) faults.push(`${width} px, ${colours}, ${tab}: ${fault}`)
          }
        }
      expect(faults).toEqual([])
    },
    120_000,
  )
})

inEachBrowser('the mail pane while files change', ({ launch, once }) => {
  const open = pages(launch)
  const begin = async (options: Parameters<typeof openFolder>[0] = {}) => {
    const preview = await openFolder(options)
    onTestFinished(() => preview.close())
    const page = await open(preview, { at: 'schemes=light', height: 500 })
    onTestFinished(() => page.close())
    return { preview, page }
  }

  test('shows a saved article at once, at the same scroll position, without flickering', async () => {
    const { preview, page } = await begin()
    await frame(page, 'Light')
    await page.locator('#shown').evaluate((box) => box.scrollTo(0, 300))
    await page.evaluate(`
      wasEmpty = false
      const look = () => {
        wasEmpty ||= !document.querySelector('.screen iframe:not(.waiting)')
        requestAnimationFrame(look)
      }
      look()`)
    preview.write('articles/westport.md', article('Westport rebuilt', '2026-03-02', '', 1))
    await framed(page, 'Light', 'Westport rebuilt')
    expect(await page.evaluate('wasEmpty')).toBe(false)
    expect(await page.locator('#shown').evaluate((box) => box.scrollTop)).toBe(300)
  })

  test('shows a problem in a template with its line, keeps the last good mail, and hides the problem once it is fixed', async () => {
    const { preview, page } = await begin({ settings: { look: { name: 'mine' } }, files: look('mine') })
    await frame(page, 'Light')
    const template = readFileSync(join(preview.folder, 'templates/mine/issue.mjml.hbs'), 'utf8')
    preview.write('templates/mine/issue.mjml.hbs', template.replace('<mj-body', '{{nonsense}}\n  <mj-body'))
    const overlay = page.locator('.problem')
    await overlay.waitFor()
    expect(await overlay.locator('.current').textContent()).toContain('{{nonsense}}')
    expect(await overlay.locator('.place').textContent()).toMatch(/templates\/mine\/issue\.mjml\.hbs:\d+/)
    expect(await brokenRules(page)).toEqual([])
    await overlay.getByRole('button', { name: 'Look at the last good mail' }).click()
    await overlay.getByText('the last mail without a problem').waitFor()
    await frame(page, 'Light')
    preview.write('templates/mine/issue.mjml.hbs', template)
    await overlay.waitFor({ state: 'detached' })
  })

  test('shows a page for people where a mail cannot be made, and none of its errors is raw', async () => {
    const { preview, page } = await begin({ settings: { look: { name: 'mine' } }, files: look('mine') })
    await frame(page, 'Light')
    for (const wrong of ['', '{{! nothing yet }}', '<mjml></mjml>']) {
      preview.write('templates/mine/issue.mjml.hbs', wrong)
      const overlay = page.locator('.problem')
      await overlay.getByText('templates/mine/issue.mjml.hbs').first().waitFor()
      expect(await overlay.textContent()).not.toMatch(/mistake in Digestif|bug in Digestif|"code"|^\s*\{/)
      preview.write('templates/mine/issue.mjml.hbs', readFileSync('templates/classic/issue.mjml.hbs'))
      await overlay.waitFor({ state: 'detached' })
    }
    await page.evaluate("location.hash = 'schemes=light&look=nowhere'")
    const shownInstead = `document.querySelector('iframe:not(.waiting)[src*="look=nowhere"]')?.contentDocument.body.innerText`
    await expect.poll(() => page.evaluate(shownInstead)).toMatch(/does not exist\./)
    expect(await page.evaluate(shownInstead)).not.toContain('"code"')
  })

  test('shows each setting of the look as soon as it is saved', async () => {
    const { preview, page } = await begin()
    const mail = await frame(page, 'Light')
    expect(await mail.locator('body').textContent()).toContain('In this issue')
    const config = JSON.parse(readFileSync(join(preview.folder, 'digestif.config.json'), 'utf8'))
    const own = { paper: '#fdf6e3', contentsMax: 0, footer: ['Made by hand.'], dates: 'all' }
    preview.write('digestif.config.json', JSON.stringify({ ...config, look: own }))
    await framed(page, 'Light', 'Made by hand.')
    const changed = await frame(page, 'Light')
    expect(await changed.locator('body').textContent()).not.toContain('In this issue')
    expect(await changed.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(253, 246, 227)')
    expect(await changed.locator('body').textContent()).toContain('Mar 4, 2026')
  })

  once('says why there is nothing to send, and shows the mail once there is', async () => {
    const preview = await openFolder({ settings: { stories: { min: 9 } } })
    onTestFinished(() => preview.close())
    const page = await open(preview, { at: 'schemes=light' })
    await page.getByRole('heading', { name: 'Nothing to send' }).waitFor()
    expect(await brokenRules(page)).toEqual([])
    preview.write(
      'digestif.config.json',
      readFileSync(join(preview.folder, 'digestif.config.json'), 'utf8').replace('9', '1'),
    )
    await frame(page, 'Light')
  })

  once('says that the preview is gone, and asks for the new address once it is restarted', async () => {
    const folder = folderWith({ ...STORIES, 'digestif.config.json': JSON.stringify(CONFIG) })
    const begin = (port: number) =>
      openPreview({
        folder,
        port,
        clock: { now: () => new Date() },
        log: { notice() {}, progress() {} },
        environment: {},
      })
    const first = await begin(0)
    const page = await open(first, { at: 'schemes=light&width=tablet' })
    onTestFinished(() => page.close())
    await frame(page, 'Light')
    await first.close()
    await page.getByText('The preview does not respond.').waitFor()
    const second = await begin(Number(new URL(first.url).port))
    onTestFinished(() => second.close())
    await page.getByRole('heading', { name: 'This address is not complete' }).waitFor()
    await page.goto(`${second.url}${new URL(page.url()).hash}`)
    await frame(page, 'Light')
    expect(await page.getByText('The preview does not respond.').count()).toBe(0)
    expect(await page.getByRole('button', { name: 'Tablet' }).getAttribute('aria-pressed')).toBe('true')
  })

  /** A look in the newsletter's own folder, copied from a built-in one. */
  function look(name: string): Record<string, string> {
    const files = readdirSync('templates/classic', { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.hbs'),
    )
    return Object.fromEntries(
      files.map((file) => [`templates/${name}/${file}`, readFileSync(`templates/classic/${file}`, 'utf8')]),
    )
  }
})

/** The document in the frame with this name, once it is shown. */
async function frame(page: Page, name: string): Promise<Frame> {
  const figure = page
    .getByRole('figure')
    .filter({ has: page.locator('figcaption b', { hasText: new RegExp(`^${name}$`) }) })
  const iframe = figure.locator('iframe:not(.waiting)')
  await iframe.waitFor()
  const mail = await (await iframe.elementHandle())?.contentFrame()
  if (!mail) throw new Error('A frame has a document.')
  return mail
}

/** Waits until the mail in the frame with this name contains the text. */
async function framed(page: Page, name: string, text: string): Promise<void> {
  await page
    .locator('iframe:not(.waiting)')
    .first()
    .contentFrame()
    .getByText(text, { exact: false })
    .first()
    .waitFor({ state: 'attached' })
  await frame(page, name)
}

/** Waits until a mail with this in its address is shown. */
async function shown(page: Page, query: string): Promise<void> {
  await page.locator(`iframe:not(.waiting)[src*="${query}"]`).first().waitFor()
}

/** The lightness, 0 to 1, of the background or text of an element, or of the nearest one around it that is not transparent. */
function lightness(mail: Frame, selector = 'h1', property: 'backgroundColor' | 'color' = 'backgroundColor') {
  return mail.evaluate<number>(`(() => {
    for (let each = document.querySelector('${selector}'); each; each = each.parentElement) {
      const [red, green, blue, alpha = 1] = getComputedStyle(each).${property}.match(/[\\d.]+/g).map(Number)
      if (alpha > 0) return (Math.max(red, green, blue) + Math.min(red, green, blue)) / 510
    }
    return 1
  })()`)
}
