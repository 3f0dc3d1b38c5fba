// Does each reader get the stories of the topics that they chose, and none twice?
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { article, digestif } from '../support/digestif.ts'
import { hasBrowser, openBrowser } from '../support/mail-browser.ts'
import { send } from '../support/newsletter.ts'
import { type PublicPages, publicPages } from '../support/public-pages.ts'

const SECTIONS = { sections: ['News', 'Essays'], topics: { min: 1 } }
const tagged = (title: string, day: string, tag: string, at: number) =>
  article(title, day, tag === '' ? '' : `tags: [${tag}]\n`, at)

/** The words of the last mail to an address. */
function lastMail({ server }: PublicPages, address: string): string {
  const mails = server.taken().filter(({ to }) => to === address)
  return (mails.at(-1)?.mail ?? '').replace(/=\r?\n/g, '')
}
const mailsTo = ({ server }: PublicPages, address: string) => server.taken().filter(({ to }) => to === address).length
const writeArticle = ({ folder }: PublicPages, name: string, text: string) =>
  writeFileSync(join(folder, 'articles', `${name}.md`), text)

async function pages(readers: readonly string[], settings: object = SECTIONS): Promise<PublicPages> {
  const opened = await publicPages(readers, settings)
  writeArticle(opened, 'eastport', tagged('Quarry', '2026-03-01', 'news', 0))
  writeArticle(opened, 'westport', tagged('Bakery', '2026-03-02', 'essays', 1))
  return opened
}

test.skipIf(!hasBrowser)(
  'a whole life in a browser without scripts: subscribe, confirm, receive, choose, receive that, leave, receive nothing',
  async () => {
    const life = await pages([])
    const { folder, port, linkTo } = life
    const anna = 'anna@example.org'
    const browser = await openBrowser()
    onTestFinished(() => browser.close())
    const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
    const open = (path: string) => page.goto(`http://127.0.0.1:${port}/weekly${path}`)
    await open('/')
    await page.getByLabel('Email address').fill(anna)
    await page.getByLabel('Name').fill('Anna')
    await page.keyboard.press('Enter')
    await open(await linkTo(anna, 'confirm'))
    await page.getByRole('button').click()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Confirmed')
    expect(send(folder).exit).toBe(0)
    expect(lastMail(life, anna)).toContain('Quarry')
    expect(lastMail(life, anna)).toContain('Bakery')

    await open(await linkTo(anna, 'preferences', 2))
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(3)
    await page.getByLabel('Essays').uncheck()
    await page.getByLabel('Other stories').uncheck()
    await page.getByRole('button', { name: 'Save' }).first().click()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Saved')
    await open(await linkTo(anna, 'preferences', 2))
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(1)

    writeArticle(life, 'library', tagged('Library', new Date().toISOString(), 'news', 2))
    writeArticle(life, 'station', tagged('Station', new Date().toISOString(), 'essays', 3))
    expect(send(folder).exit).toBe(0)
    expect(lastMail(life, anna)).toContain('Library')
    expect(lastMail(life, anna)).not.toContain('Station')

    await open(await linkTo(anna, 'unsubscribe', 3))
    await page.getByRole('button').click()
    writeArticle(life, 'meadow', tagged('Meadow', new Date().toISOString(), 'news', 4))
    const before = mailsTo(life, anna)
    expect(send(folder).exit).toBe(1)
    expect(mailsTo(life, anna)).toBe(before)
  },
  90_000,
)

test('an issue goes out as a whole, as variants and not at all, by what each reader chose, and the archive has the whole', async () => {
  const life = await pages([])
  const { folder, ask } = life
  const list =
    'email,topics\nall@x.org,\nnews@x.org,News\nessays@x.org,essays; (other)\nother@x.org,(other)\nold@x.org,Gone\n'
  expect(digestif(folder, ['subscribers', 'import', '-'], list).exit).toBe(0)
  const listed = digestif(folder, ['subscribers', 'list']).stdout
  expect(listed).toMatch(/essays@x\.org .*\(other\); essays/)
  expect(digestif(folder, ['subscribers', 'export']).stdout).toMatch(/news@x\.org,.*,News\r?\n/)

  const built = JSON.parse(digestif(folder, ['build', '--json']).stdout)
  expect(built.variants).toEqual([
    { topics: ['Essays'], subject: expect.stringContaining('Bakery'), stories: ['westport.md'] },
    { topics: ['News'], subject: expect.stringContaining('Quarry'), stories: ['eastport.md'] },
  ])
  expect(JSON.parse(digestif(folder, ['send', '--dry-run', '--json']).stdout)).toMatchObject({
    recipients: 4,
    skipped: 1,
  })
  const sent = digestif(folder, ['send', '--yes', '--json'])
  expect(JSON.parse(sent.stdout)).toMatchObject({ recipients: 4, sent: 4, skipped: 1 })
  const whatCame = (address: string) =>
    ['Quarry', 'Bakery'].filter((title) => lastMail(life, address).includes(title)).join('+')
  expect(['all', 'old', 'news', 'essays', 'other'].map((name) => whatCame(`${name}@x.org`))).toEqual([
    'Quarry+Bakery',
    'Quarry+Bakery',
    'Quarry',
    'Bakery',
    '',
  ])
  const { id } = built.issue
  const status = digestif(folder, ['status', id])
  expect(status.stdout).toContain('1 got no mail, because it has too few stories')
  expect(digestif(folder, ['subscribers', 'show', 'other@x.org']).stdout).toMatch(/skipped .*few-stories/)
  const whole = await (await ask(`/archive/${id}/`)).text()
  expect(whole).toContain('Quarry')
  expect(whole).toContain('Bakery')
  // What a variant left out is spent: it comes to nobody later, whatever they choose then.
  expect(digestif(folder, ['subscribers', 'import', '-'], 'email,topics\nnews@x.org,Essays\n').exit).toBe(0)
  expect(JSON.parse(send(folder, '--json').stdout)).toMatchObject({ issue: null })
}, 60_000)

test('what was approved is what each reader gets, and a change of a variant’s bytes undoes the approval', async () => {
  const life = await pages([], { ...SECTIONS, approval: true })
  const { folder } = life
  digestif(folder, ['subscribers', 'import', '-'], 'email,topics\nall@x.org,\nnews@x.org,News\n')
  const { issue } = JSON.parse(digestif(folder, ['build', '--json']).stdout)
  expect(digestif(folder, ['approve', issue.id]).exit).toBe(0)
  const file = join(folder, 'out', issue.id, 'issue.json')
  const manifest = readFileSync(file, 'utf8')
  const { variants } = JSON.parse(manifest)
  expect(variants).toHaveLength(1)
  const [text] = variants[0].rendered.text
  writeFileSync(file, manifest.replaceAll(JSON.stringify(text), JSON.stringify(`${text} and more`)))
  expect(send(folder).stderr).toContain('not-approved')
  writeFileSync(file, manifest)
  // Whoever chooses after the issue was made gets the whole of it, not less than they asked for.
  digestif(folder, ['subscribers', 'import', '-'], 'email,topics\nlate@x.org,Essays\n')
  expect(send(folder).exit).toBe(0)
  expect(lastMail(life, 'news@x.org')).not.toContain('Bakery')
  expect(lastMail(life, 'late@x.org')).toContain('Quarry')
}, 60_000)

test('a page that was opened before the sections changed chooses for nobody, and no topic at all is refused', async () => {
  const life = await pages(['anna@example.org'])
  const { folder, ask, post, linkTo } = life
  send(folder)
  const page = await linkTo('anna@example.org', 'preferences')
  const of = /name="of" value="([^"]*)"/.exec(await (await ask(page)).text())?.[1] ?? ''
  expect((await post(page, { do: 'topics', of })).status).toBe(400)
  expect((await post(page, { do: 'topics', of: 'News', topic0: 'on' })).status).toBe(409)
  expect((await post(page, { do: 'topics', of, topic0: 'on', topic9: 'on' })).status).toBe(200)
  expect(digestif(folder, ['subscribers', 'show', 'anna@example.org']).stdout).toContain('Topics: News')
  expect((await post(page, { do: 'topics', of, topic0: 'on', topic1: 'on', topic2: 'on' })).status).toBe(200)
  expect(digestif(folder, ['subscribers', 'show', 'anna@example.org']).stdout).not.toContain('Topics')
}, 60_000)
