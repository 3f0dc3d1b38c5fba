// Can a person view the mail as any reader?
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import type { ReadersView } from '../../src/web/api.ts'
import { brokenRules } from '../support/app-rules.ts'
import { bytesOf, digestif } from '../support/digestif.ts'
import { type OpenPreview, openFolder, pages } from '../support/preview.ts'

const open = pages()

async function withReaders(rows: readonly string[]): Promise<OpenPreview> {
  const preview = await openFolder()
  onTestFinished(() => preview.close())
  if (rows.length > 0) digestif(preview.folder, ['subscribers', 'import', '-'], `email,name\n${rows.join('\n')}\n`)
  await preview.viewWhere(({ issue }) => issue !== undefined)
  return preview
}

const mailIn = (page: Page) => page.frameLocator('iframe[src*="/mail/next/html"]').first().locator('body')

const optionsIn = (page: Page) => page.getByRole('listbox', { name: 'Seen as' }).getByRole('option')

test('typing finds a subscriber by address or name, and the mail shows their fields; the ledger stays unchanged', async () => {
  const preview = await withReaders([
    'anna@example.org,Anna Berg',
    'bert@example.org,Bert',
    'cora@example.net,Cora Berg',
  ])
  const ledger = bytesOf(join(preview.folder, '.digestif'))
  const page = await open(preview)
  const reader = page.getByRole('combobox', { name: 'Seen as' })
  await expect.poll(() => reader.inputValue()).toBe('Sample reader')
  await mailIn(page).getByText('reader@example.com').waitFor()
  await reader.click()
  await page.keyboard.type('berg')
  await expect
    .poll(() => optionsIn(page).allTextContents())
    .toEqual([
      expect.stringMatching(/^anna@example.org\s*Anna Berg$/),
      expect.stringMatching(/^cora@example.net\s*Cora Berg$/),
    ])
  expect(await brokenRules(page)).toEqual([])
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  expect(await page.getByRole('option', { selected: true }).last().textContent()).toContain('cora@example.net')
  expect(await reader.getAttribute('aria-activedescendant')).toBe('reader-name-1')
  await page.keyboard.press('Enter')
  await mailIn(page).getByText('cora@example.net').waitFor()
  expect(await reader.inputValue()).toBe('cora@example.net')
  await page.reload()
  await expect.poll(() => page.getByRole('combobox', { name: 'Seen as' }).inputValue()).toBe('cora@example.net')
  await mailIn(page).getByText('cora@example.net').waitFor()
  expect(bytesOf(join(preview.folder, '.digestif'))).toBe(ledger)
})

test('Escape and leaving the field choose nobody', async () => {
  const preview = await withReaders(['anna@example.org,Anna'])
  const page = await open(preview)
  const reader = page.getByRole('combobox', { name: 'Seen as' })
  await reader.click()
  await page.keyboard.type('anna')
  await optionsIn(page).first().waitFor()
  await page.keyboard.press('Escape')
  expect(await reader.inputValue()).toBe('Sample reader')
  expect(await reader.getAttribute('aria-expanded')).toBe('false')
  await page.keyboard.type('anna')
  await optionsIn(page).first().waitFor()
  await page.keyboard.press('Tab')
  expect(await reader.inputValue()).toBe('Sample reader')
  expect(page.url()).not.toContain('reader=')
})

test('the sample reader has the name and address that are typed', async () => {
  const preview = await withReaders([])
  const page = await open(preview)
  await page.getByRole('button', { name: 'Edit name and address of the sample reader' }).click()
  await page.getByLabel('Address', { exact: true }).fill('zoë+<b>@example.org')
  await mailIn(page).getByText('zoë+<b>@example.org').waitFor()
  expect(await brokenRules(page)).toEqual([])
  await page.getByLabel('Name', { exact: true }).fill('Zoë')
  await expect.poll(() => page.getByRole('combobox', { name: 'Seen as' }).inputValue()).toBe('Zoë')
  expect(existsSync(join(preview.folder, '.digestif'))).toBe(false)
})

test('a long list offers the first twenty, and a complete address finds the last', async () => {
  const preview = await withReaders(Array.from({ length: 500 }, (_, at) => `reader${at}@example.org,`))
  const matchingReaders = async (find: string) =>
    (await preview.fetch(`api/readers?find=${find}`)).json() as Promise<ReadersView>
  const first = await matchingReaders('')
  expect(first.readers).toHaveLength(20)
  expect(first.hasMore).toBe(true)
  expect(await matchingReaders('reader499%40example.org')).toMatchObject({
    readers: [{ id: 500, address: 'reader499@example.org', isSuppressed: false }],
    hasMore: false,
  })
  expect((await matchingReaders('%25_%27%3B')).readers).toEqual([])
})

test('while the ledger can’t be read only the sample reader is offered', async () => {
  const preview = await openFolder()
  onTestFinished(() => preview.close())
  await preview.viewWhere(({ issue }) => issue !== undefined)
  mkdirSync(join(preview.folder, '.digestif'))
  writeFileSync(join(preview.folder, '.digestif/ledger.db'), 'no ledger')
  const page = await open(preview)
  await page.getByRole('combobox', { name: 'Seen as' }).focus()
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => optionsIn(page).allTextContents()).toEqual([expect.stringContaining('Sample reader')])
})
