// Can an editor write the lines of the inbox and the notes on the page, without losing anything?
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { brokenRules } from '../support/app-rules.ts'
import { inEachBrowser } from '../support/browsers.ts'
import { type OpenPreview, openWhole, pages, typeOver } from '../support/preview.ts'

const FILE = '.digestif/next-issue.json'

inEachBrowser('the editor’s words', ({ launch }) => {
  const open = pages(launch)
  const begin = async (): Promise<{ preview: OpenPreview; page: Page }> => {
    const { preview, page } = await openWhole(open)
    await page.getByRole('tab', { name: 'Inbox' }).click()
    return { preview, page }
  }
  const write = async (page: Page, name: string, text: string) => {
    await typeOver(page.getByRole('textbox', { name }), text)
    await page.keyboard.press('Tab')
  }

  test('are saved when a field is left, seen in the mail, and undone', async () => {
    const { preview, page } = await begin()
    expect(await page.getByRole('textbox', { name: 'Subject' }).getAttribute('placeholder')).toBe('Southport')
    await write(page, 'Subject', 'Our own line')
    await preview.viewWhere(({ issue }) => issue?.subject === 'Our own line')
    await write(page, 'Opening note', 'Dear *all*,')
    await preview.viewWhere(({ decisions }) => decisions.said.note === 'Dear *all*,')
    const file = readFileSync(join(preview.folder, FILE), 'utf8')
    expect(JSON.parse(file)).toMatchObject({ subject: 'Our own line', note: 'Dear *all*,' })
    expect(await brokenRules(page)).toEqual([])
    await page.getByRole('button', { name: 'Undo: opening note changed' }).click()
    await preview.viewWhere(({ decisions }) => decisions.said.note === undefined)
    await expect.poll(() => page.getByRole('textbox', { name: 'Opening note' }).inputValue()).toBe('')
    await write(page, 'Subject', '')
    await preview.viewWhere(({ issue }) => issue?.subject === 'Southport')
  })

  test('may be a drafted subject, by a button', async () => {
    const { preview, page } = await begin()
    await page.getByRole('button', { name: 'Use “Southport · Northport · Westport”' }).click()
    await preview.viewWhere(({ issue }) => issue?.subject === 'Southport · Northport · Westport')
  })

  test('of another window are not overwritten by one that has not seen them', async () => {
    const { preview, page } = await begin()
    const note = page.getByRole('textbox', { name: 'Opening note' })
    await note.pressSequentially('From here')
    preview.write(FILE, JSON.stringify({ issue: 1, note: 'From there' }))
    await preview.viewWhere(({ decisions }) => decisions.said.note === 'From there')
    await page.keyboard.press('Tab')
    await page.getByRole('alert').getByText('The opening note was changed elsewhere and is now “From there”.').waitFor()
    expect(await note.inputValue()).toBe('From here')
    expect((await preview.view()).decisions.said.note).toBe('From there')
  })
})
