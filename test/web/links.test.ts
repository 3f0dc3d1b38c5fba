// Can an editor see where every link of the mail leads, and what is wrong with one?
import { expect, test } from 'vitest'
import { brokenRules } from '../support/app-rules.ts'
import { inEachBrowser } from '../support/browsers.ts'
import { article } from '../support/digestif.ts'
import { openWhole, pages } from '../support/preview.ts'

inEachBrowser('the tab Links', ({ launch }) => {
  const open = pages(launch)

  test('lists text and target in the order of the mail, with remarks, and shows each link in the mail', async () => {
    const { preview, page } = await openWhole(open, {
      settings: { permalink: 'https://example.com/:slug/', look: { name: 'brief' } },
      files: { 'articles/westport.md': article('Westport', '2026-03-02', 'url: http://example.org/west\n', 1) },
    })
    await page.locator('body').click({ position: { x: 5, y: 5 } })
    await page.keyboard.press('6')
    const rows = page.locator('.links tbody tr')
    const west = rows.filter({ has: page.getByRole('button', { name: 'Westport', exact: true }) })
    await west.getByRole('link', { name: 'http://example.org/west' }).waitFor()
    const targets = await rows.locator('td > a').allTextContents()
    expect(targets.filter((target) => /port|west/.test(target))).toEqual([
      ...['southport', 'northport'].map((name) => `https://example.com/${name}/`),
      'http://example.org/west',
      'https://example.com/eastport/',
    ])
    await west.getByText('Use https:// if the site supports it.').waitFor()
    expect(await rows.locator('.finding').count()).toBe(1)
    await page.getByText('; the checks have a remark on 1 of them').waitFor()
    expect(await brokenRules(page)).toEqual([])
    await west.getByRole('button').click()
    const outlined = page.frameLocator('#stage iframe:not(.waiting) >> nth=0').locator('[data-pointed]')
    expect(await outlined.getAttribute('href')).toBe('http://example.org/west')
    preview.write('articles/westport.md', article('Westport', '2026-03-02', 'url: https://example.org/west\n', 1))
    await page.keyboard.press('6')
    await west.getByRole('link', { name: 'https://example.org/west' }).waitFor()
    await rows.locator('.finding').waitFor({ state: 'detached' })
  })
})
