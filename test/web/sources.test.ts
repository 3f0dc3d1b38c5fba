// Can a person see in the preview what became of the sources, and add a page to the next issue?
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { brokenRules } from '../support/app-rules.ts'
import { digestifBeside } from '../support/digestif.ts'
import { openFolder, pages } from '../support/preview.ts'
import { openSite } from '../support/web-server.ts'

const open = pages()

const PAGE =
  '<!doctype html><html lang="en"><head><meta property="article:published_time" content="2019-05-06T10:00:00Z"></head><body><article><h1>The lighthouse keeper retires</h1><p>The last keeper of the lighthouse at Cape Grey has left the tower after thirty-one years, and a sensor now lights the lamp.</p><p>He wrote down every ship that passed, and the museum of the harbour has bought the forty books.</p></article></body></html>'

async function withSources() {
  const site = await openSite({
    '/feed': '<rss version="2.0"><channel><title>The River</title></channel></rss>',
    '/keeper': PAGE,
  })
  const preview = await openFolder({
    settings: {
      sources: [{ feed: `${site.origin}/feed` }, { feed: `${site.origin}/gone`, name: 'Gone' }],
      collect: { private: true, pause: '0s' },
    },
  })
  onTestFinished(() => preview.close())
  return { site, preview }
}

test('the sources are listed with what became of them', async () => {
  const { preview } = await withSources()
  const page = await open(preview)
  await page.getByRole('button', { name: 'Sources' }).click()
  await page.getByText('not asked yet').first().waitFor()
  await page.getByRole('button', { name: 'Close' }).click()
  await digestifBeside(preview.folder, ['collect'])
  await page.getByRole('button', { name: 'Sources' }).click()
  await page.getByText('The River').waitFor()
  await page.getByText(/failed since .*There is nothing at this address \(404\)/).waitFor()
  expect(await brokenRules(page)).toEqual([])
})

test('a page that is added is in the next issue, however old it is, and in the reading list', async () => {
  const { site, preview } = await withSources()
  const page = await open(preview)
  await page.getByRole('button', { name: 'Sources' }).click()
  await page.getByLabel('Add a page to the next issue').fill(`${site.origin}/keeper`)
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await page.getByText(/It is in the next issue, as collected\/127\.0\.0\.1\/keeper\.html/).waitFor()
  await preview.viewWhere(
    ({ issue }) => issue?.stories.some(({ title }) => title === 'The lighthouse keeper retires') === true,
  )
  expect(readFileSync(join(preview.folder, 'reading-list.txt'), 'utf8')).toBe(`${site.origin}/keeper\n`)
  await page.getByLabel('Add a page to the next issue').fill(`${site.origin}/nowhere`)
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await page.getByText('The page was not collected. There is nothing at this address (404).').waitFor()
  expect(await brokenRules(page)).toEqual([])
})
