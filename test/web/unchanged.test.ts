// Does viewing the preview leave every file unchanged?
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { digestif } from '../support/digestif.ts'
import { type OpenPreview, openFolder, pages } from '../support/preview.ts'

const open = pages()
let preview: OpenPreview

beforeAll(async () => {
  preview = await openFolder()
  digestif(preview.folder, ['subscribers', 'add', 'anna@example.org', '--name', 'Anna'])
  digestif(preview.folder, ['build', '-q'])
}, 60_000)
afterAll(() => preview.close())

/** Every file and folder with its hash and modification time. */
function traces(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
  return Object.fromEntries(
    names.map((name) => {
      const { mtimeMs } = statSync(join(folder, name))
      const isFile = statSync(join(folder, name)).isFile()
      const hash = isFile
        ? createHash('sha256')
            .update(readFileSync(join(folder, name)))
            .digest('hex')
        : ''
      return [name, `${mtimeMs} ${hash}`]
    }),
  )
}

test('articles, ledger, issues and everything else stay the same to the byte', async () => {
  const before = traces(preview.folder)
  const { past } = await preview.viewWhere((view) => view.past.length === 1 && view.sending.recipients === 1)
  const page = await open(preview)
  await page.frameLocator('iframe').first().getByRole('link', { name: 'Northport' }).first().waitFor()
  for (const id of ['next', past[0]?.id]) {
    for (const form of [
      'html',
      'text',
      'source',
      'parts',
      'html?reader=1',
      'html?reader=name%3DBo%26email%3Dbo%40x.org',
    ]) {
      expect((await preview.fetch(`mail/${id}/${form}`)).status, `${id} ${form}`).toBe(200)
    }
  }
  for (const look of ['brief', 'letter', 'classic'])
    for (const language of ['de', 'ar', 'ja'])
      expect((await preview.fetch(`mail/next/html?look=${look}&language=${language}`)).status).toBe(200)
  for (const path of ['api/articles', 'api/articles?find=port', 'api/readers?find=anna', `api/issues/${past[0]?.id}`])
    expect((await preview.fetch(path)).status, path).toBe(200)
  await preview.viewWhere((view) => view.issue?.findings !== undefined)
  expect(traces(preview.folder)).toEqual(before)
})

test('a GET request to a POST address does nothing', async () => {
  const before = traces(preview.folder)
  for (const path of ['decide', 'undo', 'redo', 'test-copy', 'approve', 'send', 'stop'])
    expect((await preview.fetch(`api/${path}`)).status, path).toBe(404)
  expect(traces(preview.folder)).toEqual(before)
})
