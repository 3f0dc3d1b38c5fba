// Does the preview follow changes of files, and say what prevents it?
import { cpSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { parseConfig } from '../../src/config/parse.ts'
import { openNewsletter } from '../../src/newsletter.ts'
import { article } from '../support/digestif.ts'
import { CONFIG } from '../support/newsletter.ts'
import { type OpenPreview, openFolder, pages } from '../support/preview.ts'

const open = pages()
let preview: OpenPreview
const at = (name: string) => join(preview.folder, name)
const settings = (more: object = {}) =>
  preview.write('digestif.config.json', JSON.stringify({ ...CONFIG, look: { name: 'own' }, ...more }, null, 2))
const titles = (view: Awaited<ReturnType<OpenPreview['view']>>) => view.issue?.stories.map(({ title }) => title) ?? []

beforeAll(async () => {
  preview = await openFolder({ settings: { look: { name: 'own' } } })
  cpSync('templates/classic', at('templates/own'), { recursive: true })
  cpSync('templates/partials', at('templates/partials'), { recursive: true })
})
afterAll(() => preview.close())
beforeEach(async () => {
  await preview.viewWhere(({ problem, issue }) => !problem && issue !== undefined)
})

test('a saved article appears without reloading the page', async () => {
  const page = await open(preview)
  await page.evaluate('window.isTheSame = true')
  const mail = page.frameLocator('iframe').first()
  await mail.getByRole('link', { name: 'Northport' }).first().waitFor()
  preview.write('articles/northport.md', article('Northport rebuilt', '2026-03-03', '', 2))
  await mail.getByRole('link', { name: 'Northport rebuilt' }).first().waitFor()
  expect(await page.evaluate('window.isTheSame')).toBe(true)
  expect(page.errors).toEqual([])
  await page.close()
})

test('a new article joins the issue, and a deleted one leaves it', async () => {
  preview.write(
    'articles/deep/folder/late.md',
    article('A late arrival', '2026-03-05', '', 0).replace('lock', 'dock and quay'),
  )
  await preview.viewWhere((view) => view.reasons.reduce((sum, { count }) => sum + count, 0) === 5)
  rmSync(at('articles/deep'), { recursive: true })
  await preview.viewWhere((view) => view.reasons.reduce((sum, { count }) => sum + count, 0) === 4)
})

test('an article that an editor saves by renaming another file appears', async () => {
  preview.write('articles/.eastport.md.swp', article('Eastport in a new place', '2026-03-01', '', 0))
  renameSync(at('articles/.eastport.md.swp'), at('articles/eastport.md'))
  await preview.viewWhere((view) => titles(view).includes('Eastport in a new place'))
})

test('a note and an announcement saved in files of their own appear, and go with their files', async () => {
  const html = async () => (await preview.fetch('mail/next/html')).text()
  preview.write('notes/NEXT.md', 'Written in *my own* program.')
  preview.write('blocks/fair.md', '---\nplace: end\nlabel: Event\n---\nCome to the fair.\n')
  await expect.poll(html).toMatch(/my own.*Come to the fair\./s)
  for (const name of ['notes', 'blocks']) rmSync(at(name), { recursive: true })
  await expect.poll(html).not.toMatch(/my own|Come to the fair/)
})

test('many saves in a row make few views', async () => {
  const { revision } = await preview.view()
  for (let round = 0; round < 30; round++)
    preview.write('articles/westport.md', article(`Westport ${round}`, '2026-03-02', '', 1))
  const view = await preview.viewWhere((seen) => titles(seen).includes('Westport 29'))
  expect(view.revision - revision).toBeLessThan(30)
})

test('a problem in a template is shown with its lines, over the last good issue, until it is fixed', async () => {
  const page = await open(preview)
  const file = at('templates/own/issue.mjml.hbs')
  const sound = readFileSync(file, 'utf8')
  const line = sound.split('\n').length
  preview.write('templates/own/issue.mjml.hbs', `${sound}{{isue.subject}}\n`)
  const { problem, issue } = await preview.viewWhere((view) => view.problem !== undefined)
  expect(problem).toMatchObject({
    code: 'template-field',
    where: { file: 'templates/own/issue.mjml.hbs', line },
    fix: expect.stringContaining('issue'),
  })
  expect(problem?.lines).toContainEqual({ number: line, text: '{{isue.subject}}' })
  expect(issue?.stories).toHaveLength(4)
  await page.getByText('{{isue.subject}}').first().waitFor()
  preview.write('templates/own/issue.mjml.hbs', sound)
  await preview.viewWhere((view) => view.problem === undefined)
  await page.getByText('{{isue.subject}}').first().waitFor({ state: 'detached' })
  await page.close()
})

test('a change of a look other than the issue’s own appears, too', async () => {
  cpSync('templates/brief', at('templates/other'), { recursive: true })
  await preview.viewWhere(({ newsletter }) => newsletter.looks.includes('other'))
  const page = await open(preview, { at: 'look=other' })
  const mail = page.frameLocator('iframe').first()
  await mail.getByRole('link', { name: 'Northport' }).first().waitFor()
  const file = at('templates/other/issue.mjml.hbs')
  const added = '<mj-section><mj-column><mj-text>Seen in the other look</mj-text></mj-column></mj-section></mj-body>'
  preview.write('templates/other/issue.mjml.hbs', readFileSync(file, 'utf8').replace('</mj-body>', added))
  await mail.getByText('Seen in the other look').first().waitFor()
  await page.close()
})

test('a change of the configuration applies as soon as it is saved', async () => {
  settings({ title: 'Quays' })
  await preview.viewWhere((view) => view.newsletter.title === 'Quays')
  settings({ title: 'Quays', stories: { max: 2 } })
  await preview.viewWhere((view) => view.issue?.stories.length === 2)
  settings()
  await preview.viewWhere((view) => view.issue?.stories.length === 4)
})

test('after a change of the articles folder the new one is watched', async () => {
  preview.write('elsewhere/one.md', article('Elsewhere', '2026-03-01', '', 0))
  settings({ articles: 'elsewhere' })
  await preview.viewWhere((view) => titles(view).join() === 'Elsewhere')
  preview.write('elsewhere/one.md', article('Elsewhere again', '2026-03-01', '', 0))
  await preview.viewWhere((view) => titles(view).join() === 'Elsewhere again')
  settings()
  await preview.viewWhere((view) => titles(view).length === 4)
})

test('a wrong setting is reported with its line, and the issue stays as it was', async () => {
  const { issue } = await preview.view()
  settings({ storys: { max: 2 } })
  const view = await preview.viewWhere(({ problem }) => problem !== undefined)
  expect(view.problem).toMatchObject({ code: 'bad-config', fix: 'Did you mean "stories"?' })
  expect(view.problem?.lines?.map(({ text }) => text).join()).toContain('storys')
  expect(view.issue?.hash).toBe(issue?.hash)
  settings()
})

test('unreadable decisions stop the issue and are reported', async () => {
  preview.write('.digestif/next-issue.json', '{\n  "issue": 1,\n')
  const { problem } = await preview.viewWhere((view) => view.problem !== undefined)
  expect(problem).toMatchObject({ code: 'bad-overrides', where: { line: 3 } })
  rmSync(at('.digestif/next-issue.json'))
})

test('a missing articles folder is reported, and found again', async () => {
  renameSync(at('articles'), at('away'))
  const { problem, issue } = await preview.viewWhere((view) => view.problem !== undefined)
  expect(problem).toMatchObject({ code: 'no-articles-folder' })
  expect(issue).toBeDefined()
  renameSync(at('away'), at('articles'))
})

test('a folder without articles has no issue, which is not a problem', async () => {
  renameSync(at('articles'), at('away'))
  preview.write('articles/readme.pdf', 'x')
  const { none, issue } = await preview.viewWhere((view) => view.none !== undefined)
  expect(none).toMatchObject({ code: 'nothing-new' })
  expect(issue).toBeUndefined()
  expect(await (await preview.fetch(`mail/next/html`)).text()).toContain('holds no articles')
  rmSync(at('articles'), { recursive: true })
  renameSync(at('away'), at('articles'))
})

test.each([
  [
    'locked',
    'ledger-locked',
    (file: string) => {
      const other = new DatabaseSync(file)
      other.exec('begin exclusive')
      return () => other.close()
    },
  ],
  [
    'damaged',
    'ledger-corrupt',
    (file: string) => {
      const sound = readFileSync(file)
      preview.write('.digestif/ledger.db', 'This is no ledger at all. '.repeat(100))
      return () => preview.write('.digestif/ledger.db', sound)
    },
  ],
  [
    'from a newer version',
    'ledger-newer',
    (file: string) => {
      const sound = readFileSync(file)
      const newer = new DatabaseSync(file)
      newer.exec("update meta set value = '99'")
      newer.close()
      return () => preview.write('.digestif/ledger.db', sound)
    },
  ],
])('a ledger that is %s is reported, and the preview keeps running', async (_, code, spoil) => {
  const newsletter = openNewsletter(parseConfig({}, at('digestif.config.json')))
  await newsletter.list.add({ address: 'anna@example.org', name: '' }, false)
  await newsletter[Symbol.asyncDispose]()
  const restore = spoil(at('.digestif/ledger.db'))
  preview.write('articles/eastport.md', article(`Eastport ${code}`, '2026-03-01', '', 0))
  const { problem } = await preview.viewWhere((view) => view.problem !== undefined)
  expect(problem).toMatchObject({ code })
  restore()
  preview.write('articles/eastport.md', article('Eastport', '2026-03-01', '', 0))
  await preview.viewWhere((view) => view.problem === undefined && titles(view).includes('Eastport'))
})
