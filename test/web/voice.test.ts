// Can an editor write the lines of the inbox and the notes on the page, without losing anything?
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest'
import { brokenRules } from '../support/app-rules.ts'
import { inEachBrowser } from '../support/browsers.ts'
import { type OpenPreview, openFolder, pages, sharedFolder, typeOver, writeFromBehind } from '../support/preview.ts'

const FILE = '.digestif/next-issue.json'

inEachBrowser('the editor’s words', ({ launch, once }) => {
  const open = pages(launch)
  const shared = sharedFolder()
  let preview: OpenPreview
  let page: Page

  beforeAll(async () => {
    preview = await shared()
    page = await open(preview, { at: 'tab=inbox' })
  })
  // Each test finds the drafted issue, and no word of another test on the page.
  beforeEach(async () => {
    await shared()
    await page.reload()
  })

  const write = async (name: string, text: string) => {
    await typeOver(page.getByRole('textbox', { name }), text)
    await page.keyboard.press('Tab')
  }

  test('are saved when a field is left, seen in the mail, and undone', async () => {
    expect(await page.getByRole('textbox', { name: 'Subject' }).getAttribute('placeholder')).toBe('Southport')
    await typeOver(page.getByRole('textbox', { name: 'Subject' }), 'Our own line')
    expect(await page.locator('#inbox-line .subject').textContent()).toBe('Our own line')
    await page.keyboard.press('Tab')
    await preview.viewWhere(({ issue }) => issue?.subject === 'Our own line')
    await write('Opening note', 'Dear *all*,')
    await preview.viewWhere(({ decisions }) => decisions.said.note === 'Dear *all*,')
    await write('Closing note', 'Until *Friday*.')
    await preview.viewWhere(({ decisions }) => decisions.said.closing !== undefined)
    const own = { subject: 'Our own line', note: 'Dear *all*,', closing: 'Until *Friday*.' }
    expect(JSON.parse(readFileSync(join(preview.folder, FILE), 'utf8'))).toMatchObject(own)
    // A note is on record a moment before the mail that has it is made.
    const text = async () => (await preview.fetch('mail/next/text')).text()
    await expect.poll(text).toMatch(/Dear all,.*Southport.*Eastport.*Until Friday\./s)
    expect(await brokenRules(page)).toEqual([])
    await page.keyboard.press('Control+z')
    await page.getByRole('button', { name: 'Undo: opening note changed' }).click()
    await preview.viewWhere(({ decisions }) => decisions.said.note === undefined)
    await expect.poll(() => page.getByRole('textbox', { name: 'Opening note' }).inputValue()).toBe('')
    await write('Subject', '')
    await preview.viewWhere(({ issue }) => issue?.subject === 'Southport')
  })

  test('are a preheader, measured by the inboxes while it is typed, with the drafted one a click away', async () => {
    const drafted = 'Northport · Westport · Eastport'
    const field = page.getByRole('textbox', { name: 'Preheader' })
    const phone = page.locator('.program', { has: page.getByRole('heading', { name: 'Gmail on a phone' }) })
    const seen = () => phone.locator('.preheader').first().textContent()
    await expect.poll(() => field.getAttribute('placeholder')).toBe(drafted)
    expect(await seen()).toBe(drafted)
    const long = 'What the west has built, who paid for it, and when the first ships come in'
    await typeOver(field, long)
    await page.getByText(/^The preheader is as wide as \d+ characters and is cut in .*Gmail on a phone/).waitFor()
    const shown = (await seen()) ?? ''
    expect(long.startsWith(shown.slice(0, -1)) && shown.endsWith('…')).toBe(true)
    expect(await page.locator('#inbox-line .preheader').textContent()).toBe(long)
    expect((await preview.view()).decisions.count).toBe(0)
    await page.keyboard.press('Tab')
    await preview.viewWhere(({ issue }) => issue?.preheader === long)
    expect(JSON.parse(readFileSync(join(preview.folder, FILE), 'utf8'))).toMatchObject({ issue: 1, preheader: long })
    expect(await (await preview.fetch('mail/next/html')).text()).toContain(long)
    await page.getByRole('button', { name: `Use “${drafted}”` }).click()
    await preview.viewWhere(({ issue, decisions }) => issue?.preheader === drafted && decisions.count === 0)
    await expect.poll(() => field.inputValue()).toBe('')
    await expect.poll(seen).toBe(drafted)
  })

  test('may be a drafted subject, by a button', async () => {
    await page.getByRole('button', { name: 'Use “Southport · Northport · Westport”' }).click()
    await preview.viewWhere(({ issue }) => issue?.subject === 'Southport · Northport · Westport')
  })

  test('in two windows at once are never overwritten unseen, and nothing typed is lost', async () => {
    const other = await open(preview, { at: 'tab=inbox' })
    onTestFinished(() => other.close())
    const note = page.getByRole('textbox', { name: 'Opening note' })
    await page.bringToFront()
    await note.pressSequentially('From here')
    // Firefox saves a field as soon as another window comes to the front, so this one writes from behind.
    await other.getByRole('textbox', { name: 'Opening note' }).evaluate(writeFromBehind, 'From there')
    await preview.viewWhere(({ decisions }) => decisions.said.note === 'From there')
    await page.keyboard.press('Tab')
    await page.getByRole('alert').getByText('The opening note was changed elsewhere and is now “From there”.').waitFor()
    expect(await note.inputValue()).toBe('From here')
    expect((await preview.view()).decisions.said.note).toBe('From there')
    expect(await other.getByRole('textbox', { name: 'Opening note' }).inputValue()).toBe('From there')
  })
  test('for a story are saved when their field is left, though its row moves while they are typed', async () => {
    await page.getByRole('button', { name: 'Details and actions: Westport' }).click()
    await page.getByLabel('Headline in the mail').pressSequentially('West of here')
    preview.write(FILE, JSON.stringify({ issue: 1, lead: 'westport.md' }))
    await page.locator('.story >> nth=0').getByText('Westport', { exact: true }).waitFor()
    await page.keyboard.press('Tab')
    await preview.viewWhere(({ issue }) => issue?.stories[0]?.title === 'West of here')
  })
  test('wait while the editor’s file cannot be read, and are saved once it can; too many are refused in plain words', async () => {
    const note = page.getByRole('textbox', { name: 'Opening note' })
    preview.write(FILE, 'nonsense')
    await preview.viewWhere(({ problem }) => problem !== undefined)
    await page.getByRole('button', { name: 'Look at the last good mail' }).click()
    await write('Opening note', 'Not lost')
    const refusal = page.getByRole('alert').filter({ hasText: 'Fix the file, or delete it to start over.' })
    await refusal.waitFor()
    expect(await refusal.locator('code').textContent()).toBe(`${FILE} · bad-overrides`)
    rmSync(join(preview.folder, FILE))
    await preview.viewWhere(({ decisions }) => decisions.said.note === 'Not lost')
    await page.getByRole('alert').first().waitFor({ state: 'hidden' })
    const long = 'A long story. '.repeat(8_000)
    await note.evaluate(writeFromBehind, long)
    await page.getByRole('alert').getByText('longer than 100,000 characters, so it was not saved').waitFor()
    expect(await note.inputValue()).toBe(long)
  })
  once(
    'are not lost where the page is reloaded: the browser asks first, and whoever stays finds them saved',
    async () => {
      const typing = await open(preview, { at: 'tab=inbox' })
      await typing.getByRole('textbox', { name: 'Opening note' }).pressSequentially('Half a line')
      const asked: string[] = []
      typing.on('dialog', (dialog) => {
        asked.push(dialog.type())
        void dialog.dismiss()
      })
      await typing.evaluate('setTimeout(() => location.reload(), 0), undefined')
      await expect.poll(() => asked).toEqual(['beforeunload'])
      await preview.viewWhere(({ decisions }) => decisions.said.note === 'Half a line')
      await typing.close()
    },
  )

  test('outlive a restart of the preview: they are saved once its new address is opened, though no field was left', async () => {
    const first = await openFolder()
    await first.viewWhere(({ issue }) => issue !== undefined)
    const typing = await open(first, { at: 'tab=inbox' })
    const note = typing.getByRole('textbox', { name: 'Opening note' })
    await note.pressSequentially('Half a sen')
    await first.finish()
    await typing.getByText('The preview does not respond.').first().waitFor()
    const second = await openFolder({ again: first })
    onTestFinished(() => second.close())
    await typing.getByText('The preview was restarted. Open the new address').waitFor()
    await typing.getByText('Not saved yet: Opening note, in Markdown.').waitFor()
    await note.pressSequentially('tence')
    // As another tab of the same browser does.
    await typing.evaluate((address) => fetch(address).then(() => undefined), second.address)
    await second.viewWhere(({ decisions }) => decisions.said.note === 'Half a sentence')
    // By now the page is one of the new preview.
    await typing.getByText('The preview was restarted').waitFor({ state: 'detached' })
    await expect.poll(() => note.inputValue()).toBe('Half a sentence')
    expect(await typing.getByRole('textbox', { name: 'Subject' }).getAttribute('placeholder')).toBe('Southport')
    await typing.close()
  })
})
