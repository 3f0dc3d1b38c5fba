// Can the public pages be used by keyboard, from right to left, in forced colours, and their feeds by feed readers?
import { spawnSync } from 'node:child_process'
import { extractFromJson, extractFromXml } from '@extractus/feed-extractor'
import { parseFeed } from 'feedsmith'
import type { Page } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { brokenRules } from '../support/app-rules.ts'
import { hasBrowser, openBrowser } from '../support/mail-browser.ts'
import { send } from '../support/newsletter.ts'
import { type PublicPages, publicPages, URL_SET } from '../support/public-pages.ts'

/** With one, the page of a reader lets them choose how often. */
const SCHEDULE = { cron: '0 7 * * MON' }
const PYTHON = '/usr/bin/python3'
const hasFeedparser = spawnSync(PYTHON, ['-c', 'import feedparser']).status === 0

async function opened(
  settings: object,
): Promise<{ pages: PublicPages; page: Page; open(path: string): Promise<unknown> }> {
  const pages = await publicPages(['anna@example.org'], settings)
  const browser = await openBrowser()
  onTestFinished(() => browser.close())
  const page = await browser.newPage({ viewport: { width: 375, height: 812 } })
  return { pages, page, open: (path) => page.goto(`http://127.0.0.1:${pages.port}/weekly${path}`) }
}

/** What has the focus: its name, and whether an outline shows it. */
const focused = (page: Page) =>
  page.evaluate(`(() => {
    const one = document.activeElement
    if (one === document.body) return ['', false]
    const { outlineStyle, outlineWidth } = getComputedStyle(one)
    return [one.name || one.textContent, outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2]
  })()`)

test.skipIf(!hasBrowser)(
  'the keyboard alone reaches everything that can be done, in order and in sight, and never the field for robots',
  async () => {
    const { pages, page, open } = await opened({ sections: ['News'], schedule: SCHEDULE })
    await open('/')
    const tab = async () => {
      await page.keyboard.press('Tab')
      return focused(page)
    }
    expect([await tab(), await tab(), await tab(), await tab()]).toEqual([
      ['email', true],
      ['name', true],
      ['Subscribe', true],
      ['Past issues', true],
    ])
    send(pages.folder)
    await open(await pages.linkTo('anna@example.org', 'preferences'))
    const reached: unknown[] = []
    for (let step = 0; step < 20; step++) {
      const [name, isShown] = (await tab()) as [string, boolean]
      // Past the last one the page itself has the focus.
      if (name === '') break
      expect(isShown, name).toBe(true)
      reached.push(name)
    }
    // A way home comes first.
    expect(reached[0]).toBe('Harbours')
    const all = await page.evaluate(
      `[...document.querySelectorAll('input:not([type=hidden]), button')].map((one) => one.name || one.textContent)`,
    )
    // A field for a day has a stop for each of its parts.
    expect([...new Set(reached)]).toEqual(expect.arrayContaining([...new Set(all as string[])]))
    await page.getByLabel('Other stories').focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: /Saved/ }).waitFor()
  },
  60_000,
)

test.skipIf(!hasBrowser)(
  'pages from right to left, and in the colours that a reader forces on all pages, lose nothing',
  async () => {
    const { pages, page, open } = await opened({ language: 'ar', sections: ['أخبار'], schedule: SCHEDULE })
    send(pages.folder)
    const preferences = await pages.linkTo('anna@example.org', 'preferences')
    for (const path of ['/', preferences, preferences.replace('preferences', 'unsubscribe'), '/archive/']) {
      await page.emulateMedia({ forcedColors: 'none' })
      await open(path)
      expect(await page.evaluate('getComputedStyle(document.body).direction'), path).toBe('rtl')
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth'), path).toBeLessThanOrEqual(0)
      expect(await brokenRules(page), path).toEqual([])
      await page.emulateMedia({ forcedColors: 'active' })
      const bare =
        await page.evaluate(`[...document.querySelectorAll('button, input:not([type=hidden])')].filter((one) => {
        const { borderTopWidth, borderTopStyle, appearance } = getComputedStyle(one)
        return appearance === 'none' && (borderTopStyle === 'none' || parseFloat(borderTopWidth) < 1)
      }).map((one) => one.outerHTML)`)
      expect(bare, path).toEqual([])
      const [first] = await page.getByRole('button').all()
      await first?.focus()
    }
  },
  60_000,
)

test('of several sentences the first is the heading, unless it names the newsletter, and every page leads home', async () => {
  const { folder, ask, linkTo } = await publicPages(['anna@example.org'], { title: 'Ahoy! Harbours' })
  send(folder)
  const token = (await linkTo('anna@example.org', 'unsubscribe')).split('/').at(-1)
  const page = async (path: string) => (await ask(path)).text()
  const lost = await page('/unsubscribe/1.cut')
  expect(lost).toContain('<h1>This link is not valid.</h1><p>It may have been cut off: copy')
  expect(lost).toContain('<title>This link is not valid. · Ahoy! Harbours</title>')
  expect(await page(`/unsubscribe/${token}`)).toContain('<h1>Do you want to stop receiving Ahoy! Harbours?</h1>')
  for (const path of ['/unsubscribe/1.cut', '/nowhere', '/archive/'])
    expect(await page(path), path).toContain(`<a href="${URL_SET}/">Ahoy! Harbours</a>`)
})

test('the feeds are read alike by a parser and by the libraries of two feed readers', async () => {
  const { folder, ask } = await publicPages(['anna@example.org'], { title: 'Harbours & “Quays” <1>' })
  send(folder)
  const [rss, atom, json] = await Promise.all(
    ['/feed.xml', '/atom.xml', '/feed.json'].map(async (path) => (await ask(path)).text()),
  )
  const [, link = ''] = /"url": "([^"]*archive\/[\w-]+\/)"/.exec(json ?? '') ?? []
  expect(link).toContain(URL_SET)
  const title = 'Harbours & “Quays” <1>'
  for (const text of [rss, atom, json])
    expect([title, { value: title }]).toContainEqual(parseFeed(text ?? '').feed.title)
  for (const read of [extractFromXml(rss ?? ''), extractFromXml(atom ?? ''), extractFromJson(json ?? '')]) {
    expect(read.title).toBe(title)
    expect(read.entries?.map((entry) => entry.link)).toEqual([link])
    expect(read.entries?.[0]?.published).toMatch(/^\d{4}-/)
  }
}, 60_000)

test.skipIf(!hasFeedparser)(
  'Python’s feedparser (needs python3-feedparser) finds the XML feeds well formed',
  async () => {
    const { folder, ask } = await publicPages(['anna@example.org'])
    send(folder)
    for (const path of ['/feed.xml', '/atom.xml']) {
      const program =
        'import sys,json,feedparser; f=feedparser.parse(sys.stdin.buffer.read()); print(json.dumps([f.bozo, f.version, f.feed.title, len(f.entries), f.entries[0].link]))'
      const { stdout } = spawnSync(PYTHON, ['-c', program], { input: await (await ask(path)).text(), encoding: 'utf8' })
      const [bozo, version, title, count, link] = JSON.parse(stdout)
      expect([Number(bozo), title, count], path).toEqual([0, 'Harbours', 1])
      expect(version).toMatch(/^(?:rss20|atom10)$/)
      expect(link).toContain(URL_SET)
    }
  },
  60_000,
)
