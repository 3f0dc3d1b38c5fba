// Can a person send from the preview, and is the mail they saw the one that is sent?
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import PostalMime from 'postal-mime'
import { expect, inject, onTestFinished, test } from 'vitest'
import type { PastIssuesView } from '../../src/web/api.ts'
import type { SendingView } from '../../src/web/view.ts'
import { brokenRules } from '../support/app-rules.ts'
import { inAllBrowsersIfAsked } from '../support/browsers.ts'
import { article, bytesOf, digestif } from '../support/digestif.ts'
import { type MailServer, mailServer } from '../support/mail-server.ts'
import { type OpenPreview, openFolder, pages, typeOver } from '../support/preview.ts'

/** A preview that can send to these readers. */
async function sending(
  readers: readonly string[],
  { server, settings = {} }: { readonly server?: MailServer; readonly settings?: object } = {},
): Promise<{ preview: OpenPreview; server: MailServer }> {
  const mail = server ?? (await mailServer())
  const preview = await openFolder({
    settings,
    files: { '.env': `SMTP_URL=${mail.url}\nDIGESTIF_SECRET=secret-of-the-test\n` },
  })
  onTestFinished(() => preview.close())
  if (readers.length > 0)
    digestif(preview.folder, ['subscribers', 'import', '-'], `email,name\n${readers.join('\n')}\n`)
  await preview.viewWhere(({ issue }) => issue !== undefined)
  return { preview, server: mail }
}

const many = (count: number) => Array.from({ length: count }, (_, at) => `reader${at}@example.org,`)

/** So many readers, of whom the server takes the first three at once and holds the others back. */
const manyHeld = (count: number) => many(count).map((reader, at) => (at < 3 ? reader : `at-data-held.${reader}`))

async function startSending(page: Page, readers: number): Promise<void> {
  await openDialog(page)
  await typeOver(page.getByLabel(`Send it to ${readers} readers`), String(readers))
  await page.keyboard.press('Enter')
  await page.getByRole('progressbar').waitFor()
}

async function openDialog(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Send…' }).click()
  await dialogOf(page)
    .getByRole('heading', { name: /^Send issue|^Finish issue|^Nothing to send|was sent/ })
    .waitFor()
}

const dialogOf = (page: Page) => page.getByRole('dialog')

/** Posts as the page does, with its token. */
async function post(preview: OpenPreview, path: string, body: object): Promise<{ status: number; code?: string }> {
  const html = await (await preview.fetch('')).text()
  const token = /name="token" content="([^"]+)"/.exec(html)?.[1] ?? ''
  const headers = { 'content-type': 'application/json', 'x-digestif-token': token, origin: new URL(preview.url).origin }
  const response = await preview.fetch(path, { method: 'POST', headers, body: JSON.stringify(body) })
  const { code } = response.status >= 400 ? ((await response.json()) as { code: string }) : {}
  return { status: response.status, ...(code !== undefined && { code }) }
}

inAllBrowsersIfAsked('the dialog that sends', ({ launch, once }) => {
  const open = pages(launch)

  once('the frame shows the HTML that the reader receives, except for the reader’s own link', async () => {
    const { preview, server } = await sending(['anna@example.org,Anna'])
    const page = await open(preview, { at: 'reader=1' })
    const src = await page.locator('iframe[src*="/mail/next/html"]').first().getAttribute('src')
    const seen = await (await preview.fetch(src ?? '')).text()
    await openDialog(page)
    await typeOver(page.getByLabel('Send it to 1 reader'), '1')
    await page.keyboard.press('Enter')
    await page.getByText('The one reader has received it').waitFor()
    const { html = '' } = await PostalMime.parse(server.taken()[0]?.mail ?? '')
    const anybodys = (text: string) => text.replaceAll(/(unsubscribe(?:\/|%20))[\w.-]+/g, '$1')
    expect(seen).toContain('Southport')
    expect(anybodys(seen).trimEnd()).toBe(anybodys(html).replaceAll('\r\n', '\n').trimEnd())
  })

  test('an issue is sent by keyboard alone, only once the right number is typed, and every page shows the result', async () => {
    const { preview, server } = await sending([...many(3), 'at-rcpt-550-5.1.1.gone@example.org,'])
    const [other, page] = [await open(preview), await open(preview)]
    await page.getByRole('button', { name: 'Send…' }).waitFor()
    await page.keyboard.press('s')
    await page.getByRole('heading', { name: 'Send issue no. 1' }).waitFor()
    await page.getByText('4 readers', { exact: true }).waitFor()
    for (let at = 0; at < 8; at++) {
      await page.keyboard.press('Tab')
      if (await page.evaluate(`document.activeElement.id === 'send-count'`)) break
    }
    await page.keyboard.type('3')
    await page.keyboard.press('Enter')
    expect(server.taken()).toEqual([])
    await page.keyboard.press('Backspace')
    await page.keyboard.type('4')
    await page.keyboard.press('Enter')
    await page.getByText('3 of 4 readers have received it').waitFor()
    await page.getByText('550 5.1.1 as its address asks').waitFor()
    expect(await brokenRules(page)).toEqual([])
    expect(server.taken()).toHaveLength(3)
    await other.bringToFront()
    await other.getByRole('button', { name: 'Send…' }).click()
    await other.getByText('3 of 4 readers have received it').waitFor()
    await page.bringToFront()
    await page.keyboard.press('Escape')
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Send…')
    await page.keyboard.press('Enter')
    await dialogOf(page).getByRole('heading', { name: 'Nothing to send' }).waitFor()
    expect(page.errors).toEqual([])
  })

  test('a test copy goes to one address and is not recorded; the address is remembered', async () => {
    const { preview, server } = await sending(many(2))
    const ledger = bytesOf(join(preview.folder, '.digestif'))
    const page = await open(preview)
    await openDialog(page)
    await typeOver(page.getByLabel('Test copy'), 'me@example.net')
    await page.keyboard.press('Enter')
    await page.getByText('A copy is on its way to me@example.net.').waitFor()
    await page.getByText('250 queued').waitFor()
    expect(server.taken().map(({ to }) => to)).toEqual(['me@example.net'])
    expect(bytesOf(join(preview.folder, '.digestif'))).toBe(ledger)
    expect(readdirSync(preview.folder)).not.toContain('out')
    await page.reload()
    await openDialog(page)
    expect(await page.getByLabel('Test copy').inputValue()).toBe('me@example.net')
    await typeOver(page.getByLabel('Test copy'), 'at-rcpt-550.me@example.net')
    await page.getByRole('button', { name: 'Send a copy' }).click()
    await page.getByText('The mail server did not take the copy').waitFor()
    expect(
      await page.locator('#copy-addresses option').evaluateAll((all) => all.map((one) => one.getAttribute('value'))),
    ).toEqual(['me@example.net'])
    // Neither the refusal nor the good news outlives the mail that it is about.
    await typeOver(page.getByLabel('Test copy'), 'me@example.net')
    await page.getByRole('button', { name: 'Send a copy' }).click()
    await page.getByText('A copy is on its way to me@example.net.').waitFor()
    preview.write('articles/eastport.md', article('Eastport rebuilt', '2026-03-01', '', 0))
    await page.getByText('A copy is on its way').waitFor({ state: 'detached' })
  })

  once(
    'approval covers the mail that was seen: a changed mail needs a new one, and a mail changed back does not',
    async () => {
      const { preview, server } = await sending(many(1), { settings: { approval: true } })
      const page = await open(preview)
      await openDialog(page)
      await page.getByText('Approve it first.').waitFor()
      expect(await page.getByLabel('Send it to 1 reader').isDisabled()).toBe(true)
      await page.getByRole('button', { name: 'Approve' }).click()
      await page.getByText(/^Approved: /).waitFor()
      const { hash, id } = (await preview.view()).issue ?? {}
      expect((await preview.view()).sending.waiting).toBeUndefined()
      const saved = readFileSync(join(preview.folder, 'out', id ?? '', 'issue.json'))
      expect(createHash('sha256').update(saved).digest('hex')).toBe(hash)

      const article = join(preview.folder, 'articles/southport.md')
      const before = readFileSync(article, 'utf8')
      writeFileSync(article, before.replace('title: Southport', 'title: Southport again'))
      await page.getByText('The mail has changed since you opened this dialog.').waitFor()
      await page.getByText('This version is not approved').waitFor()
      const changed = (await preview.view()).issue?.hash ?? ''
      expect(await post(preview, 'api/send', { hash: changed, readers: 1 })).toMatchObject({
        status: 409,
        code: 'not-approved',
      })
      expect(await post(preview, 'api/send', { hash, readers: 1 })).toMatchObject({ status: 409 })
      expect(server.taken()).toEqual([])

      writeFileSync(article, before)
      await preview.viewWhere(({ issue, sending }) => issue?.hash === hash && sending.isApproved)
      expect(await post(preview, 'api/send', { hash, readers: 1 })).toEqual({ status: 204 })
      await preview.viewWhere(({ sending }) => sending.state === 'ended')
      expect(server.taken()).toHaveLength(1)
    },
  )

  once('the dialog names an approved issue that is waiting', async () => {
    const { preview } = await sending(many(1))
    expect(digestif(preview.folder, ['build', '--until', '2026-03-10']).exit).toBe(0)
    expect(digestif(preview.folder, ['approve', '2026-03-10']).exit).toBe(0)
    preview.write(
      'articles/later.md',
      '---\ntitle: Later\ndate: 2026-03-05\n---\nThe pilots of the harbour went on strike.\n',
    )
    const page = await open(preview)
    await preview.viewWhere(({ sending }) => sending.waiting === '2026-03-10')
    await openDialog(page)
    await page.getByText('Issue 2026-03-10 is approved').waitFor()
  })

  once('a send with another hash or another number of readers is refused', async () => {
    const { preview, server } = await sending(many(2))
    const hash = (await preview.view()).issue?.hash ?? ''
    const refused = async (body: object) => (await post(preview, 'api/send', body)).code
    expect(await refused({ hash, readers: 3 })).toBe('other-count')
    expect(await refused({ hash: '0'.repeat(64), readers: 2 })).toBe('mail-changed')
    expect(await refused({ hash })).toBe('bad-request')
    expect((await post(preview, 'api/approve', { hash: '0'.repeat(64) })).code).toBe('mail-changed')
    expect((await post(preview, 'api/test-copy', { hash, to: 'nobody' })).code).toBe('bad-address')
    expect(server.taken()).toEqual([])
    expect(readdirSync(preview.folder)).not.toContain('out')
  })

  once('while a problem prevents the next issue, the last good mail can’t be approved, copied or sent', async () => {
    const { preview, server } = await sending(many(1))
    const hash = (await preview.view()).issue?.hash ?? ''
    preview.write('digestif.config.json', '{ "title": "Harbours", "storys": {} }')
    await preview.viewWhere(({ problem }) => problem !== undefined)
    for (const [path, body] of [
      ['approve', { hash }],
      ['test-copy', { hash, to: 'me@example.net' }],
      ['send', { hash, readers: 1 }],
    ] as const)
      expect(await post(preview, `api/${path}`, body), path).toEqual({ status: 409, code: 'bad-config' })
    expect(server.taken()).toEqual([])
    expect(readdirSync(preview.folder)).not.toContain('out')
  })

  test('a stopped send finishes current deliveries; a later send delivers the rest, and nobody gets the mail twice', async () => {
    const { preview, server } = await sending(manyHeld(40))
    const page = await open(preview)
    await startSending(page, 40)
    expect(await brokenRules(page)).toEqual([])
    await expect.poll(() => server.taken().length).toBeGreaterThan(3)
    await expect.poll(() => page.title()).toMatch(/^\d+ % sent – Southport – /)
    // It can be closed without a keyboard, and opened again.
    await page.getByText('You can close this dialog and the browser.').waitFor()
    await dialogOf(page).getByRole('button', { name: 'Close' }).click()
    await page.getByRole('button', { name: /^Sending \d+ %$/ }).click()
    await page.getByRole('button', { name: 'Stop' }).click()
    await page.getByText('Finishing the mails that are being delivered.').first().waitFor()
    server.release()
    await page.getByText('have not been sent yet').waitFor()
    const served = server.taken().length
    expect(served).toBeGreaterThan(0)
    expect(served).toBeLessThan(40)
    const { issues } = (await (await preview.fetch(`api/issues`)).json()) as PastIssuesView
    expect(issues).toMatchObject([{ state: 'unfinished', sent: served, waiting: 40 - served }])
    await dialogOf(page).getByRole('button', { name: 'Go on…' }).click()
    await page.getByRole('heading', { name: /^Finish issue/ }).waitFor()
    await page.keyboard.press('Escape')
    const bar = page.getByRole('region', { name: 'A half-sent issue' })
    await bar.getByText(`is partly sent: ${40 - served} reader`).waitFor()
    expect(await brokenRules(page)).toEqual([])
    // No view says that it is sent and half sent at once.
    await page.evaluate(
      "globalThis.seen = []; new EventSource('/api/events').addEventListener('view', ({ data }) => seen.push(JSON.parse(data).sending))",
    )
    await bar.getByRole('button', { name: 'Go on…' }).click()
    await page.getByRole('heading', { name: /^Finish issue/ }).waitFor()
    await typeOver(page.getByLabel(`Send it to ${40 - served} reader`), String(40 - served))
    await page.keyboard.press('Enter')
    await page.getByText('All 40 readers have received it').waitFor()
    await bar.waitFor({ state: 'hidden' })
    expect(await page.evaluate("seen.filter(({ how, unfinished }) => how === 'complete' && unfinished)")).toEqual([])
    expect(new Set(server.taken().map(({ to }) => to)).size).toBe(40)
    expect(server.taken()).toHaveLength(40)
  })

  once('closing the browser stops nothing; closing the preview finishes current deliveries', async () => {
    const { preview, server } = await sending(manyHeld(60), { settings: { smtp: { perSecond: 20 } } })
    const page = await open(preview)
    await startSending(page, 60)
    await page.close()
    await expect.poll(() => server.taken().length).toBeGreaterThan(3)
    const finished = preview.finish()
    server.release()
    await finished
    const [issue] = JSON.parse(digestif(preview.folder, ['status', '--json']).stdout).issues
    expect(issue).toMatchObject({ sent: server.taken().length, sending: 0, uncertain: 0 })
    expect(issue.sent).toBeLessThan(60)
  })

  test('an issue goes once more to uncertain readers, one or all, after a question that says what may happen', async () => {
    const names = ['once-at-data-hangup.anna', 'once-at-data-taken.bob', 'once-at-data-hangup.cyd']
    const readers = names.map((name) => `${name}@example.org`)
    const { preview, server } = await sending([...readers, 'dan@example.org'].map((address) => `${address},`))
    const page = await open(preview)
    const took = () => server.taken().map(({ to }) => to.replace(/@.*/, ''))
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
    await openDialog(page)
    await typeOver(page.getByLabel('Send it to 4 readers'), '4')
    await page.keyboard.press('Enter')
    await page.getByText('1 of 4 readers has received it').waitFor()
    await page.keyboard.press('Escape')
    // Later, from the list of issues.
    digestif(preview.folder, ['subscribers', 'add', 'eve@example.org'])
    await page.keyboard.press('i')
    await page.getByText('3 uncertain · since then 1 joined').waitFor()
    await press('See 3 uncertain deliveries…')
    await page.getByRole('heading', { name: /^Uncertain deliveries of issue/ }).waitFor()
    const { id } = (await preview.view()).past[0] ?? {}
    expect((await post(preview, 'api/send-again', { issue: id, whom: 'uncertain', readers: 2 })).code).toBe(
      'other-count',
    )
    expect((await post(preview, 'api/send-again', { issue: id, whom: 'dan@example.org', readers: 1 })).code).toBe(
      'not-again',
    )
    await press(`Send again to ${readers[0]}…`)
    await page.getByText(`goes once more to ${readers[0]}. Whoever got it the first time gets it twice.`).waitFor()
    expect(await brokenRules(page)).toEqual([])
    await press('Back')
    await press(`Send again to ${readers[0]}…`)
    expect(took().toSorted()).toEqual(['dan', 'once-at-data-taken.bob'])
    await press('Send it again')
    await page.getByText('2 of 4 readers have received it').waitFor()
    expect(took().at(-1)).toBe('once-at-data-hangup.anna')
    await press('See 2 uncertain deliveries…')
    await press('Send again to all 2…')
    await page.getByText('goes once more to 2 readers.').waitFor()
    await press('Send it again')
    await page.getByText('All 4 readers have received it').waitFor()
    expect(took().filter((name) => name.endsWith('bob'))).toHaveLength(2)
    expect(page.errors).toEqual([])
  })

  for (const [lacks, files, settings, what, code] of [
    ['no server', { '.env': '' }, {}, 'No mail server is configured', 'no-smtp-url'],
    ['no sender', {}, { from: undefined }, 'The sender is missing', 'no-from'],
    ['no reader', {}, {}, 'There is nobody to send to', 'no-subscribers'],
  ] as const)
    once(`with ${lacks} it says so, with the fix, before anything is typed`, async () => {
      const preview = await openFolder({ settings, files: { '.env': 'SMTP_URL=smtp://127.0.0.1:9\n', ...files } })
      onTestFinished(() => preview.close())
      const page = await open(preview)
      await openDialog(page)
      await dialogOf(page).getByText(what).waitFor()
      await dialogOf(page).getByText(code).waitFor()
      expect(await page.getByRole('button', { name: 'Send now' }).count()).toBe(0)
    })

  once('while another process is sending, the dialog names it', async () => {
    const { preview } = await sending(many(40), { settings: { smtp: { perSecond: 1 } } })
    const child = spawn(process.execPath, [inject('program'), 'send', '--yes'], {
      cwd: preview.folder,
    })
    onTestFinished(() => void child.kill('SIGKILL'))
    const page = await open(preview)
    const look = async () => (await preview.fetch(`api/sending`)).json() as Promise<SendingView>
    const isSending = async () => (await look()).obstacle?.code === 'already-sending'
    while (!(await isSending())) await new Promise((resolve) => setTimeout(resolve, 20))
    await page.getByRole('button', { name: 'Send…' }).click()
    await dialogOf(page).getByText(`Another process is sending`).waitFor()
    await dialogOf(page).getByText(`process ${child.pid}`).waitFor()
  })

  once('axe finds no violation in the dialog at any width, in light and dark', async () => {
    const { preview } = await sending(many(2), { settings: { approval: true } })
    const page = await open(preview)
    await openDialog(page)
    await page.getByText('2 readers', { exact: true }).waitFor()
    for (const width of [375, 1000, 1600])
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 1000 })
        await page.emulateMedia({ colorScheme })
        expect(await brokenRules(page), `${width} ${colorScheme}`).toEqual([])
      }
  })

  test('test copies go to several addresses as a chosen reader gets the mail, with their name and topics', async () => {
    const settings = { sections: ['News', 'Essays', 'Letters'] }
    const { preview, server } = await sending([], { settings })
    const readers = `email,name,topics,often
anna@example.org,Anna,Essays,
bob@example.org,Bob,Letters,
carla@example.org,Carla,,monthly
`
    digestif(preview.folder, ['subscribers', 'import', '-'], readers)
    for (const [at, [name, tag]] of [
      ['southport', 'News'],
      ['northport', 'News'],
      ['westport', 'Essays'],
    ].entries())
      preview.write(`articles/${name}.md`, article(`The ${name}`, `2026-03-0${4 - at}`, `tags: [${tag}]\n`, 3 - at))
    await preview.viewWhere(({ issue }) => issue?.stories.filter(({ title }) => title.startsWith('The ')).length === 3)
    const page = await open(preview)
    await openDialog(page)
    await page.getByText('1 reader gets no mail: too few stories of their topics').waitFor()
    await page.getByText('1 reader waits for the best of the month').waitFor()
    await page.getByLabel('Send it to 1 reader').waitFor()
    await typeOver(page.getByRole('combobox', { name: 'As it comes to' }), 'anna')
    await page.getByRole('option', { name: /anna@example\.org/ }).waitFor()
    await page.keyboard.press('Escape')
    expect(await dialogOf(page).isVisible()).toBe(true)
    await typeOver(page.getByRole('combobox', { name: 'As it comes to' }), 'anna')
    await page.getByRole('option', { name: /anna@example\.org/ }).click()
    await typeOver(page.getByLabel('Test copy'), 'me@example.net, you@example.net')
    await page.getByRole('button', { name: 'Send a copy' }).click()
    await page.getByText('A copy is on its way to you@example.net.').waitFor()
    expect(server.taken().map(({ to }) => to)).toEqual(['me@example.net', 'you@example.net'])
    const { html = '', to } = await PostalMime.parse(server.taken()[0]?.mail ?? '')
    expect(to).toMatchObject([{ address: 'me@example.net', name: 'Anna' }])
    const headlines = (text: string) => [...text.matchAll(/The (\w+)(?=<)/g)].map(([, name]) => name)
    expect([...new Set(headlines(html))]).toEqual(['westport'])
    expect(headlines(await (await preview.fetch('mail/next/html?reader=1')).text())).toEqual(headlines(html))
    expect(await brokenRules(page)).toEqual([])
  })
})
