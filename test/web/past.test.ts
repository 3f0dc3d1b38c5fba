// Can a person view earlier issues in the preview and compare them?
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { loadConfig } from '../../src/config/load.ts'
import { openNewsletter } from '../../src/newsletter.ts'
import { brokenRules } from '../support/app-rules.ts'
import { inAllBrowsersIfAsked } from '../support/browsers.ts'
import { article, copiesOf, digestif, digestifBeside } from '../support/digestif.ts'
import { mailServer } from '../support/mail-server.ts'
import { type OpenPreview, openFolder, pages } from '../support/preview.ts'

const OPTIONS = { settings: { stories: { max: 2, updated: true } } }

const sentOnce = copiesOf(async (folder) => {
  const server = await mailServer()
  const preview = await openFolder({ ...OPTIONS, in: folder, files: { '.env': `SMTP_URL=${server.url}\n` } })
  await preview.finish()
  digestif(folder, ['subscribers', 'import', '-'], 'email\nanna@example.org\nbert@example.org\n')
  expect(digestif(folder, ['send', '--yes'])).toMatchObject({ exit: 0 })
})

/** One issue has been sent, and a new article has been added since. */
async function afterOne(): Promise<{ preview: OpenPreview; id: string }> {
  const folder = await sentOnce()
  const [id = ''] = readdirSync(join(folder, 'out'))
  const preview = await openFolder({ ...OPTIONS, in: folder })
  onTestFinished(() => preview.close())
  preview.write('articles/midport.md', article('Midport', new Date().toISOString(), '', 1))
  await preview.viewWhere(({ issue, past }) => issue?.stories[0]?.title === 'Midport' && past.length === 1)
  return { preview, id }
}

const htmlIn = async (page: Page, which: string) => {
  const frame = page.frameLocator(`iframe[src*="/mail/${which}/html"]`).first()
  return (await frame.locator('body').textContent()) ?? ''
}

inAllBrowsersIfAsked('earlier issues', ({ launch, once }) => {
  const open = pages(launch)

  once('a sent issue is shown as it was although its articles have changed, and Esc goes back', async () => {
    const { preview, id } = await afterOne()
    preview.write('articles/southport.md', article('Another Southport', '2026-03-04', 'draft: true\n', 0))
    const page = await open(preview)
    await page.getByRole('button', { name: 'Issues' }).waitFor()
    await page.keyboard.press('i')
    await page.getByText('No. 1 · sent to 2').waitFor()
    expect(await brokenRules(page)).toEqual([])
    await page.getByRole('button', { name: new RegExp(`^${id} Southport`) }).click()
    await page.getByText(`Issue ${id}, as it was sent`).waitFor()
    await expect.poll(() => htmlIn(page, id)).toMatch(/Southport.*Northport/s)
    expect(await brokenRules(page)).toEqual([])
    expect(page.url()).toContain(`issue=${id}`)
    await page.reload()
    await page.getByText(`Issue ${id}, as it was sent`).waitFor()
    await page.keyboard.press('Escape')
    await page.getByText(`Issue ${id}, as it was sent`).waitFor({ state: 'hidden' })
    await expect.poll(() => htmlIn(page, 'next')).toContain('Midport')
  })

  once('an issue that a command sends meanwhile is among the earlier ones', async () => {
    const server = await mailServer()
    const preview = await openFolder({ ...OPTIONS, files: { '.env': `SMTP_URL=${server.url}\n` } })
    onTestFinished(() => preview.close())
    digestif(preview.folder, ['subscribers', 'import', '-'], 'email\nanna@example.org\n')
    const { exit, stdout } = digestif(preview.folder, ['send', '--yes', '--json'])
    expect(exit).toBe(0)
    const { past } = await preview.viewWhere((view) => view.past.length === 1)
    expect(past[0]?.id).toBe(JSON.parse(stdout).issue)
  })

  test('an earlier issue is compared with the next: lead beside lead, a story beside itself, and both mails', async () => {
    const { preview, id } = await afterOne()
    for (const [width, colours] of [
      [1600, 'light'],
      [375, 'dark'],
    ] as const) {
      const page = await open(preview, { at: `issue=${id}`, width, colours })
      await page.getByRole('button', { name: 'Compare with the next' }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('status').waitFor()
      const rows = await dialog.locator('tbody tr').allInnerTexts()
      const cells = rows.map((row) => row.split(/\s*[\n\t]\s*/))
      expect(cells[0]).toEqual(['Number', 'No. 1', 'No. 2'])
      expect(cells[3]?.[1]).toMatch(/^2 stories, \d+\.\d KB$/)
      // The next issue has one new article; what is left of the last one is behind it.
      expect(cells[4]?.join(' ')).toContain('Lead 1. Southport 1. Midport')
      const mail = (which: string) => dialog.frameLocator(`iframe[src*="/mail/${which}/html"]`)
      await mail(id).getByRole('heading', { name: 'Southport' }).waitFor()
      await mail('next').getByRole('heading', { name: 'Midport' }).waitFor()
      expect(await brokenRules(page)).toEqual([])
      await page.keyboard.press('Escape')
      expect(await page.evaluate('document.activeElement.textContent')).toBe('Compare with the next issue')
      await page.close()
    }
  })

  once('c compares the last issue that was sent with the next, and any two can be chosen', async () => {
    const { preview, id } = await afterOne()
    const built = JSON.parse((await digestifBeside(preview.folder, ['build', '--json'])).stdout).issue.id
    const page = await open(preview)
    await page.getByRole('button', { name: 'Issues' }).waitFor()
    await preview.viewWhere(({ past }) => past.length === 2)
    await page.keyboard.press('c')
    const [earlier, later] = ['Earlier issue', 'Later issue'].map((name) => page.getByRole('combobox', { name }))
    const dialog = page.getByRole('dialog', { name: 'Two issues side by side' })
    await expect.poll(() => earlier?.inputValue()).toBe(id)
    expect(await later?.inputValue()).toBe('next')
    await dialog.getByText('No story is in both issues.').waitFor()
    await earlier?.selectOption(built)
    await dialog.getByText('1 story is in both issues; it has not changed or moved.').waitFor()
    await later?.selectOption(id)
    await dialog.getByText('No story is in both issues.').waitFor()
    await dialog.frameLocator(`iframe[src*="/mail/${id}/html"]`).getByRole('heading', { name: 'Southport' }).waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('i')
    await page.getByRole('button', { name: 'Compare issues…' }).click()
    await dialog.waitFor()
    expect(await page.getByRole('dialog').count()).toBe(1)
  })

  once('a headline in the comparison shows its row in both mails', async () => {
    const { preview, id } = await afterOne()
    const page = await open(preview, { at: `issue=${id}`, height: 500 })
    await page.getByRole('button', { name: 'Compare with the next' }).click()
    const frame = page.locator(`dialog iframe[src*="/mail/${id}/html"]`)
    await frame.contentFrame().getByRole('heading', { name: 'Northport' }).waitFor()
    const top = () =>
      page.evaluate<number>(`document.querySelector('dialog iframe[src*="/mail/${id}/"]').contentWindow.scrollY`)
    expect(await top()).toBe(0)
    await page.getByRole('button', { name: '2. Northport' }).click()
    expect(await top()).toBeGreaterThan(0)
    // In the mail's own colours also where the system forces others.
    await page.emulateMedia({ forcedColors: 'active' })
    const colour = `document.querySelector('dialog iframe[src*="/mail/${id}/"]').contentDocument.querySelector('h2 a')`
    expect(await page.evaluate(`getComputedStyle(${colour}).color`)).toBe('rgb(29, 29, 27)')
  })

  once('a saved issue whose files were changed is reported and not shown', async () => {
    const { preview, id } = await afterOne()
    appendFileSync(join(preview.folder, 'out', id, 'index.html'), '<p>Added later</p>')
    const page = await open(preview, { at: `issue=${id}` })
    await expect
      .poll(() => htmlIn(page, id), { timeout: 10_000 })
      .toContain('The file was changed after the issue was built')
    expect(await htmlIn(page, id)).not.toContain('Added later')
  })

  once('an issue saved over a sent one is reported, too', async () => {
    const { preview, id } = await afterOne()
    const other = digestif(preview.folder, ['build', '--json'])
    const built = JSON.parse(other.stdout).issue.id
    for (const name of ['index.html', 'index.txt', 'message.eml'])
      writeFileSync(join(preview.folder, 'out', id, name), readFileSync(join(preview.folder, 'out', built, name)))
    const seal = readFileSync(join(preview.folder, 'out', built, 'issue.json'), 'utf8')
    writeFileSync(join(preview.folder, 'out', id, 'issue.json'), seal.replace(`"id": "${built}"`, `"id": "${id}"`))
    const response = await preview.fetch(`mail/${id}/html`)
    expect(response.status).toBe(409)
    expect(await response.text()).toContain('holds another issue')
  })

  once('an issue that was built but not sent is in the list, and only names of issues lead to files', async () => {
    const { preview } = await afterOne()
    const built = JSON.parse(digestif(preview.folder, ['build', '--json']).stdout).issue.id
    const page = await open(preview)
    await page.getByRole('button', { name: 'Issues' }).click()
    await page.getByRole('button', { name: new RegExp(`^${built} Midport No. 2 · saved, not sent`) }).waitFor()
    for (const name of ['..', '%2e%2e%2f%2e%2e', '..%2Farticles', 'nothing'])
      expect((await preview.fetch(`api/issues/${name}`)).status).toBeGreaterThanOrEqual(400)
    expect(readdirSync(join(preview.folder, 'out'))).toHaveLength(2)
  })

  once('the best of a month is listed by its month, which it has in place of a number', async () => {
    const { preview } = await afterOne()
    const month = new Date().toISOString().slice(0, 7)
    const later = { now: () => new Date(Date.now() + 40 * 24 * 3_600_000) }
    await using letter = openNewsletter(await loadConfig(join(preview.folder, 'digestif.config.json')), {
      clock: later,
      environment: {},
    })
    const composed = await letter.composeBest(month)
    if (composed.issue === null) throw new Error(composed.reason.text)
    await letter.save(await letter.render(composed))
    const name = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
      new Date(),
    )
    const page = await open(preview)
    await page.getByRole('button', { name: 'Issues' }).click()
    await page.getByRole('button', { name: `Best of ${name} · saved, not sent` }).waitFor()
    expect(await page.getByRole('dialog').textContent()).not.toContain(month.replace('-', ''))
  })

  once('an empty list says how to create the first issue', async () => {
    const preview = await openFolder()
    onTestFinished(() => preview.close())
    const page = await open(preview)
    await page.getByRole('button', { name: 'Issues' }).waitFor()
    await page.keyboard.press('i')
    await page.getByText('There are no issues yet').waitFor()
  })
})
