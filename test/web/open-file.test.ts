// Does the preview open in the editor's own program what it shows, and nothing else?
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Problem } from '../../src/model/problem.ts'
import { openingWords } from '../../src/web/open-file.ts'
import { inEachBrowser } from '../support/browsers.ts'
import { article } from '../support/digestif.ts'
import { type OpenPreview, openFolder, openWhole, pages } from '../support/preview.ts'

/** Puts a text into a file at once, so that nobody reads half of it. */
const PROGRAM =
  'const { renameSync, writeFileSync } = require("fs"); const [, to, ...words] = process.argv; writeFileSync(to + "~", words.join("|")); renameSync(to + "~", to)'

/** A program that notes in a file of its own with which words it was started. */
function program() {
  const folder = mkdtempSync(join(tmpdir(), 'digestif-program-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const noted = join(folder, 'noted')
  return {
    openWith: [process.execPath, '-e', PROGRAM, noted, '{file}', 'line {line}'],
    wasOpened: () => existsSync(noted),
    opened: (words: string) =>
      expect.poll(() => (existsSync(noted) ? readFileSync(noted, 'utf8') : undefined)).toBe(words),
  }
}

async function ask(preview: OpenPreview, body: object): Promise<{ status: number; code?: string }> {
  const token = /<meta name="token" content="([^"]+)"/.exec(await (await preview.fetch('')).text())?.[1] ?? ''
  const response = await preview.fetch('api/open', {
    method: 'POST',
    headers: { origin: new URL(preview.url).origin, 'content-type': 'application/json', 'x-digestif-token': token },
    body: JSON.stringify(body),
  })
  return {
    status: response.status,
    ...(response.status !== 204 && { code: ((await response.json()) as Problem).code }),
  }
}

test('only files that the page shows are opened, by their own names', async () => {
  const { openWith, wasOpened, opened } = program()
  const preview = await openFolder({ settings: { openWith } })
  onTestFinished(() => preview.close())
  await preview.viewWhere(({ issue }) => issue !== undefined)
  const file = (name: string) => join(preview.folder, name)
  for (const name of [
    '/etc/hostname',
    '../x',
    'digestif.config.json',
    'articles',
    'articles/eastport.md; ls',
    '--help',
  ])
    expect(await ask(preview, { file: name }), name).toEqual({ status: 409, code: 'no-file' })
  expect(await ask(preview, { file: 'articles/eastport.md', line: 7 })).toEqual({ status: 409, code: 'no-file' })
  expect(await ask(preview, { file: 'articles/eastport.md', openWith: ['ls'] })).toMatchObject({ status: 409 })
  expect(wasOpened()).toBe(false)
  expect(await ask(preview, { file: 'articles/eastport.md' })).toEqual({ status: 204 })
  await opened(`${file('articles/eastport.md')}|line 1`)
})

test('a program that is not there, or not set, is a problem for people', async () => {
  const preview = await openFolder({ settings: { openWith: ['digestif-no-such-program'] } })
  onTestFinished(() => preview.close())
  await preview.viewWhere(({ issue }) => issue !== undefined)
  const refused = { status: 409, code: 'cannot-open' }
  expect(await ask(preview, { file: 'articles/eastport.md' })).toEqual(refused)
  const { 'digestif.config.json': _, ...config } = JSON.parse(
    readFileSync(join(preview.folder, 'digestif.config.json'), 'utf8'),
  )
  preview.write('digestif.config.json', JSON.stringify({ ...config, openWith: undefined }))
  await preview.viewWhere(({ newsletter }) => newsletter.opensWith === undefined)
  expect(await ask(preview, { file: 'articles/eastport.md' })).toEqual(refused)
})

test('the words of the setting are filled in and never read as a pattern or split', () => {
  const file = "/a folder/$& it's.md"
  expect(openingWords(['code', '--goto', '{file}:{line}'], { file, line: 3 })).toEqual(['code', '--goto', `${file}:3`])
  expect(openingWords(['subl'], { file })).toEqual(['subl', file])
  expect(openingWords(['x', '{file}'], { file: '/{line}.md', line: 3 })).toEqual(['x', '/{line}.md'])
})

inEachBrowser('on the page', ({ launch }) => {
  const open = pages(launch)

  test('a story, an article left out, a notice and a problem are opened with their lines', async () => {
    const { openWith, opened } = program()
    const files = {
      'articles/draft.md': article('Draftport', '2026-03-05', 'draft: true\n', 1),
      'articles/odd.md': article('Oddport', 'Nov 31', '', 1),
      // An entry of a feed is in the feed's file.
      'articles/feed.json': JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Feed',
        items: [
          { id: 'one', title: 'Feedport', date_published: '2026-03-06T07:00:00Z', content_text: 'Ships. '.repeat(80) },
        ],
      }),
    }
    const { preview, page } = await openWhole(open, { settings: { openWith }, files })
    const file = (name: string) => join(preview.folder, name)
    await page.locator('.story', { hasText: 'Westport' }).locator('.story-title').focus()
    await page.keyboard.press('e')
    await opened(`${file('articles/westport.md')}|line 1`)
    await page.locator('.story', { hasText: 'Feedport' }).locator('.story-title').focus()
    await page.keyboard.press('e')
    await opened(`${file('articles/feed.json')}|line 1`)
    await page.keyboard.press('/')
    await page.keyboard.type('draftport')
    const button = (region: string) => page.locator(region).getByRole('button', { name: /^Open in node/ })
    await button('.found').click()
    await opened(`${file('articles/draft.md')}|line 1`)
    await page
      .locator('#checks [data-code=bad-date]')
      .getByRole('button', { name: /^Open in/ })
      .click()
    await opened(`${file('articles/odd.md')}|line 1`)
    preview.write('templates/mine/text.hbs', readFileSync('templates/classic/text.hbs'))
    preview.write('templates/mine/issue.mjml.hbs', '<mjml>\n  <mj-body>\n    {{nonsense}}\n  </mj-body>\n</mjml>\n')
    const config = JSON.parse(readFileSync(file('digestif.config.json'), 'utf8'))
    preview.write('digestif.config.json', JSON.stringify({ ...config, look: { name: 'mine' } }))
    await button('#overlay').click()
    await opened(`${file('templates/mine/issue.mjml.hbs')}|line 3`)
    await page.locator('#announcer').getByText('Opened in node.').waitFor({ state: 'attached' })
  })
})
