// Can a reader come, read, change things and leave by themselves?
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { article, digestif } from '../support/digestif.ts'
import { send } from '../support/newsletter.ts'
import { publicPages, URL_SET } from '../support/public-pages.ts'

const list = (folder: string) => digestif(folder, ['subscribers', 'export']).stdout

test('a whole life: subscribe, confirm, receive, read on the web, leave, receive nothing', async () => {
  const { folder, server, ask, post, linkTo } = await publicPages()
  expect((await post('/subscribe', { email: 'anna@example.org', name: 'Anna' })).status).toBe(202)
  const confirm = await linkTo('anna@example.org', 'confirm')
  expect(list(folder)).not.toContain('anna')
  expect((await ask(confirm)).status).toBe(200)
  expect(list(folder)).not.toContain('anna')
  expect((await post(confirm)).status).toBe(200)
  expect((await post(confirm)).status).toBe(200)
  expect(list(folder)).toContain('anna@example.org')

  expect(send(folder).exit).toBe(0)
  const issue = server.taken().at(-1)?.mail ?? ''
  expect(issue).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r?$/m)
  const leave = await linkTo('anna@example.org', 'unsubscribe', 2)

  const archive = await (await ask('/archive/')).text()
  const [, id = ''] = /archive\/([\w-]+)\//.exec(archive.slice(archive.indexOf('<ul>'))) ?? []
  const page = await ask(`/archive/${id}/`)
  expect(page.status).toBe(200)
  const shown = await page.text()
  expect(shown).toContain('og:title')
  expect(shown).not.toContain('anna')
  // Nobody is subscribed on a page, nor can reply to it.
  expect(issue.replace(/=\r?\n/g, '')).toContain('because you subscribed to')
  expect(shown).not.toContain('because you subscribed')
  expect(issue.replace(/=\r?\n/g, '')).toContain('Just reply to this email.')
  expect(shown).not.toContain('reply to this email')
  expect(shown).toContain('Forward this issue')
  expect(issue.replace(/=\r?\n/g, '')).toContain(`${URL_SET}/archive/${id}/`)
  for (const [feed, type] of [
    ['/feed.xml', 'rss'],
    ['/atom.xml', 'atom'],
    ['/feed.json', 'feed+json'],
  ] as const) {
    const answer = await ask(feed)
    expect(answer.headers.get('content-type')).toContain(type)
    expect(await answer.text()).toContain(`${URL_SET}/archive/${id}/`)
  }
  for (const path of ['/archive/', `/archive/${id}/`, '/feed.xml', '/atom.xml', '/feed.json']) {
    const { headers } = await ask(path)
    const again = await ask(path, { headers: { 'if-none-match': headers.get('etag') ?? '' } })
    expect([again.status, await again.text()], path).toEqual([304, ''])
    expect(again.headers.get('content-security-policy'), path).toBe(headers.get('content-security-policy'))
    expect(await (await ask(path, { method: 'HEAD' })).text(), path).toBe('')
  }

  expect(digestif(folder, ['archive', 'site']).exit).toBe(0)
  expect(readFileSync(join(folder, 'site/archive', id, 'index.html'), 'utf8')).toBe(shown)
  expect(readFileSync(join(folder, 'site/feed.xml'), 'utf8')).toContain(`${URL_SET}/archive/${id}/`)

  expect((await post(leave, { 'List-Unsubscribe': 'One-Click' })).status).toBe(200)
  const before = server.taken().length
  expect(send(folder, '--issue', id, '--again', 'anna@example.org').exit).not.toBe(0)
  expect(server.taken().length).toBe(before)
  // The old confirmation must not bring them back.
  expect((await post(confirm)).status).toBe(410)
  expect(list(folder)).toContain('unsubscribed')
}, 60_000)

test('a past issue is shown for as long as its folder is there as it was sent, however often it was asked for', async () => {
  const { folder, ask } = await publicPages(['anna@example.org'])
  expect(send(folder).exit).toBe(0)
  const archive = await (await ask('/archive/')).text()
  const [, id = ''] = /archive\/([\w-]+)\//.exec(archive.slice(archive.indexOf('<ul>'))) ?? []
  const shown = async () => {
    const answer = await ask(`/archive/${id}/`)
    return answer.status === 200 ? answer.text() : answer.status
  }
  const page = await shown()
  expect(page).toContain('og:title')
  const [out, manifest] = [join(folder, 'out', id), join(folder, 'out', id, 'issue.json')]
  renameSync(out, `${out}-away`)
  expect(await shown()).toBe(404)
  renameSync(`${out}-away`, out)
  expect(await shown()).toBe(page)
  const written = readFileSync(manifest, 'utf8')
  writeFileSync(manifest, written.replace('og', 'go'))
  expect(await shown()).toBe(404)
  writeFileSync(manifest, written)
  expect(await shown()).toBe(page)
}, 60_000)

test('one click unsubscribes in both encodings, without cookies, redirects or an origin, and twice as well', async () => {
  const { folder, ask, post, linkTo } = await publicPages(['anna@example.org', 'berit@example.org'])
  send(folder)
  const anna = await linkTo('anna@example.org', 'unsubscribe')
  const form = new FormData()
  form.set('List-Unsubscribe', 'One-Click')
  for (const answer of [
    await post(anna, { 'List-Unsubscribe': 'One-Click' }),
    await ask(await linkTo('berit@example.org', 'unsubscribe'), { method: 'POST', body: form }),
    await post(anna, { 'List-Unsubscribe': 'One-Click' }),
    await ask(anna, { method: 'POST' }),
  ]) {
    expect(answer.status).toBe(200)
    expect(answer.headers.get('set-cookie')).toBeNull()
    expect(answer.headers.get('location')).toBeNull()
  }
  expect(list(folder).match(/unsubscribed/g)?.length).toBe(2)
}, 60_000)

test('reading a link a thousand times changes nothing, and a link that we did not make is refused', async () => {
  const { folder, ask, post, linkTo } = await publicPages(['anna@example.org'])
  send(folder)
  const link = await linkTo('anna@example.org', 'unsubscribe')
  const before = list(folder)
  for (let round = 0; round < 50; round++)
    await Promise.all(
      Array.from({ length: 20 }, async (_, at) => {
        const answer = await ask(link, { method: at % 2 === 0 ? 'GET' : 'HEAD' })
        expect(answer.status).toBe(200)
        await answer.text()
      }),
    )
  const [head = '', id = '', signature = ''] = /^(.*\/)(\d+)(\..*)$/.exec(link)?.slice(1) ?? []
  const flipped = signature.endsWith('A') ? 'B' : 'A'
  for (const wrong of [
    `${head}${id}${signature.slice(0, -1)}`,
    `${head}${id}${signature.slice(0, -1)}${flipped}`,
    `${head}${Number(id) + 1}${signature}`,
    `${head}${id}`,
    `${head}0${id}${signature}`,
    `${head}${id}${signature}%00`,
    `${head}..%2f..%2fetc`,
    link.replace('unsubscribe', 'confirm'),
  ])
    expect((await post(wrong, { 'List-Unsubscribe': 'One-Click' })).status, wrong).toBe(404)
  expect(list(folder)).toBe(before)
}, 60_000)

test('a reader sees, changes and deletes what is known of them', async () => {
  const { folder, ask, post, linkTo } = await publicPages(['anna@example.org'])
  send(folder)
  const page = (await linkTo('anna@example.org', 'unsubscribe')).replace('unsubscribe', 'preferences')
  expect(await (await ask(page)).text()).toContain('anna@example.org')
  await post(page, { do: 'name', name: '<b>Anna</b>' })
  const named = await (await ask(page)).text()
  expect(named).toContain('&lt;b&gt;Anna')
  expect(named).not.toContain('<b>Anna')
  // Whoever was forwarded a mail has this page, and not the mailbox: neither the page nor the answer gives or takes anything.
  const asked = async (fields: Record<string, string>, to: string, nth: number) => {
    const answer = await post(page, fields)
    expect([answer.status, await answer.text()]).toEqual([202, expect.not.stringContaining('received')])
    return linkTo(to, 'preferences/asked', nth)
  }
  const take = await asked({ do: 'export' }, 'anna@example.org', 2)
  expect((await ask(take)).headers.get('content-type')).toContain('text/html')
  expect(JSON.parse(await (await post(take)).text())).toMatchObject({
    reader: { address: 'anna@example.org' },
    received: [{ state: 'sent' }],
  })
  const move = await asked({ do: 'address', email: 'new@example.org' }, 'anna@example.org', 3)
  expect((await post(move)).status).toBe(202)
  const confirm = await linkTo('new@example.org', 'confirm')
  expect(list(folder)).not.toContain('new@example.org')
  expect((await post(confirm)).status).toBe(200)
  expect(list(folder)).toContain('new@example.org')
  expect((await post(take)).status).toBe(410)
  const erase = await asked({ do: 'erase' }, 'new@example.org', 2)
  expect((await ask(erase)).status).toBe(200)
  expect((await ask(`${erase}x`)).status).toBe(404)
  expect(list(folder)).toContain('new@example.org')
  expect((await post(erase)).status).toBe(200)
  expect(list(folder)).not.toContain('@example.org')
  expect((await ask(page)).status).toBe(404)
}, 60_000)

test('a reader pauses until a day of the next year, and no longer, and ends the pause', async () => {
  const { folder, ask, post, linkTo } = await publicPages(['anna@example.org'])
  send(folder)
  const leave = await linkTo('anna@example.org', 'unsubscribe')
  const page = await linkTo('anna@example.org', 'preferences')
  expect(page).toBe(leave.replace('unsubscribe', 'preferences'))
  expect(await (await ask(leave)).text()).toContain(`href="${URL_SET}${page}"`)
  const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
  for (const until of ['', 'soon', '2026-13-41', inDays(-1), inDays(400)])
    expect([until, (await post(page, { do: 'pause', until })).status]).toEqual([until, 400])
  expect((await post(page, { do: 'pause', until: inDays(30) })).status).toBe(200)
  expect(await (await ask(page)).text()).toContain(`value="${inDays(30)}"`)
  expect((await post(page, { do: 'resume' })).status).toBe(200)
  expect(await (await ask(page)).text()).not.toContain(inDays(30))
}, 60_000)

test('a pause ends when the day begins where the newsletter is at home, and issues have its days', async () => {
  // Fourteen hours ahead of UTC.
  const { folder, ask, post, linkTo } = await publicPages(['anna@example.org'], { timeZone: 'Pacific/Kiritimati' })
  send(folder)
  const page = await linkTo('anna@example.org', 'preferences')
  const day = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)
  const back = await (await post(page, { do: 'pause', until: day })).text()
  expect(back).toContain(`href="${URL_SET}${page}"`)
  const wrong = await (await post(page, { do: 'pause', until: 'soon' })).text()
  expect(wrong).toContain(`href="${URL_SET}${page}"`)
  const show = (...flags: string[]) => digestif(folder, ['subscribers', 'show', 'anna@example.org', ...flags]).stdout
  expect(show()).toContain(`Paused until ${day}.`)
  expect(JSON.parse(show('--json')).subscriber.paused).toBe(
    new Date(Date.parse(`${day}T00:00:00Z`) - 14 * 3_600_000).toISOString(),
  )
  expect(await (await ask(page)).text()).toContain(`value="${day}"`)
  const { begun } = JSON.parse(digestif(folder, ['status', '--json']).stdout).issues[0]
  const date = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'Pacific/Kiritimati' })
  expect(await (await ask('/archive/')).text()).toContain(`>${date.format(new Date(begun))}</time>`)
}, 60_000)

test('whoever left sees so on their page, has nothing to choose there, and finds the way back', async () => {
  const { folder, ask, post, linkTo } = await publicPages(['anna@example.org'])
  send(folder)
  const page = await linkTo('anna@example.org', 'preferences')
  expect(await (await ask(page)).text()).toContain(`href="${URL_SET}${page.replace('preferences', 'unsubscribe')}"`)
  const left = await (await post(page.replace('preferences', 'unsubscribe'))).text()
  expect(left).toContain(`href="${URL_SET}/"`)
  const shown = await (await ask(page)).text()
  expect(shown).toContain('You are unsubscribed.')
  expect(shown).toContain(`href="${URL_SET}/"`)
  expect([...shown.matchAll(/name="do" value="(\w+)"/g)].map(([, what]) => what)).toEqual(['export', 'erase'])
}, 60_000)

test('nobody has to write twice what was wrong once', async () => {
  const { post } = await publicPages()
  const answer = await (await post('/subscribe', { email: 'anna@example', name: 'Anna "A" Berg' })).text()
  expect(answer).toContain('value="anna@example"')
  expect(answer).toContain('value="Anna &quot;A&quot; Berg"')
}, 60_000)

test('an issue with a picture names it to whatever shows its link', async () => {
  const picture = readFileSync('articles/docusaurus/blog/2025-03-24-why-this-is-here/window.png')
  const { folder, ask } = await publicPages(['anna@example.org'])
  writeFileSync(join(folder, 'articles/bridge.png'), picture)
  const head = 'image: bridge.png\nimage_alt: The bridge\n'
  writeFileSync(join(folder, 'articles/bridge.md'), article('Bridge', new Date().toISOString(), head, 2))
  send(folder)
  const archive = await (await ask('/archive/')).text()
  const [, id = ''] = /archive\/([\w-]+)\//.exec(archive.slice(archive.indexOf('<ul>'))) ?? []
  const shown = await (await ask(`/archive/${id}/`)).text()
  const [, src = ''] = /property="og:image" content="([^"]*)"/.exec(shown) ?? []
  expect(src).toContain(`${URL_SET}/archive/${id}/`)
  expect((await ask(src.slice(URL_SET.length))).headers.get('content-type')).toBe('image/png')
}, 60_000)
