// Can everybody use the public pages, on a phone and in the dark as well?
import { expect, onTestFinished, test } from 'vitest'
import { brokenRules } from '../support/app-rules.ts'
import { hasBrowser, openBrowser } from '../support/mail-browser.ts'
import { send } from '../support/newsletter.ts'
import { publicPages } from '../support/public-pages.ts'

test.skipIf(!hasBrowser)(
  'no public page breaks a rule of axe, names a reader or is wider than a phone, light or dark',
  async () => {
    const { folder, port, ask, post, linkTo } = await publicPages(['anna@example.org'])
    await post('/subscribe', { email: 'berit@example.org' })
    expect(send(folder).exit).toBe(0)
    const archive = await (await ask('/archive/')).text()
    const [, issue = ''] = /archive\/([\w-]+)\//.exec(archive.slice(archive.indexOf('<ul>'))) ?? []
    const leave = await linkTo('anna@example.org', 'unsubscribe')
    const preferences = leave.replace('unsubscribe', 'preferences')
    await post(preferences, { do: 'erase' })
    const paths = [
      '/',
      await linkTo('berit@example.org', 'confirm'),
      leave,
      preferences,
      await linkTo('anna@example.org', 'preferences/asked', 2),
      '/archive/',
      `/archive/${issue}/`,
      '/nothing',
    ]
    const shown = await (await ask(`/archive/${issue}/`)).text()
    expect(shown).not.toContain('because you subscribed')
    expect(shown).not.toContain('anna@example.org')
    const browser = await openBrowser()
    onTestFinished(() => browser.close())
    const page = await browser.newPage({ viewport: { width: 375, height: 812 } })
    for (const path of paths) {
      await page.goto(`http://127.0.0.1:${port}/weekly${path}`)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        expect(await brokenRules(page), `${path}, ${colorScheme}`).toEqual([])
      }
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth'), path).toBeLessThanOrEqual(0)
    }
  },
  60_000,
)
