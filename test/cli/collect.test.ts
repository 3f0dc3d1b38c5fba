// Does `digestif collect` tell what came from each source, and do the other commands know of it?
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { digestif, digestifBeside, folderWith } from '../support/digestif.ts'
import { mailServer } from '../support/mail-server.ts'
import { openSite } from '../support/web-server.ts'

const STORIES = {
  harbour:
    '<h1>The harbour opens its new lock</h1><p>Ships of up to ninety metres can pass the lock that Eastport opened on Tuesday. Divers laid its last stones by hand, one at a time, in the cold of the spring.</p><p>The council paid eleven million crowns for it, a third more than it had planned.</p>',
  bakery:
    '<h1>A third prize for rye</h1><p>A baker of the old quarter has won the prize for the best loaf again. Her dough rests for two days, and she learned that from an aunt in the mountains.</p><p>Flour has become dearer by half within a year, and so has a slice of her bread.</p>',
}

/** Two feeds of one story each, and one that is gone. */
async function twoSites(more: object = {}) {
  const site = await openSite()
  const feed = (name: string, path: keyof typeof STORIES) =>
    `<rss version="2.0"><channel><title>${name}</title><item><title>${/<h1>(.*)<.h1>/.exec(STORIES[path])?.[1]}</title><link>/${path}</link><pubDate>${new Date(Date.now() - 3_600_000).toUTCString()}</pubDate></item></channel></rss>`
  site.pages.set('/river', { body: feed('The River', 'harbour') })
  site.pages.set('/hill', { body: feed('The Hill', 'bakery') })
  for (const [path, story] of Object.entries(STORIES))
    site.pages.set(`/${path}`, {
      body: `<!doctype html><html lang="en"><body><article>${story}</article></body></html>`,
    })
  const sources = [
    { feed: `${site.origin}/river`, words: 20 },
    { feed: `${site.origin}/hill`, name: 'Hill', tags: ['Food'] },
    { feed: `${site.origin}/gone`, name: 'Gone' },
  ]
  const config = {
    title: 'Both banks',
    from: 'Both banks <banks@example.com>',
    imprint: 'Both banks, 1 Quay, Eastport',
    timeZone: 'UTC',
    sources,
    collect: { private: true, pause: '0s' },
    ...more,
  }
  const folder = folderWith({ 'digestif.config.json': JSON.stringify(config) })
  return { site, folder, run: (...args: string[]) => digestifBeside(folder, args) }
}

test('a row for each source, and why one failed', async () => {
  const { folder, run } = await twoSites()
  const { exit, stdout, stderr } = await run('collect')
  expect(stdout.replace(/http:\/\/[\d.:]+/g, 'ORIGIN')).toBe(
    `source     new  updated  unchanged  failed
The River    1        0          0       0
Hill         1        0          0       0
Gone         0        0          0       1

ORIGIN/gone
  There is nothing at this address (404).

2 new.
`,
  )
  expect([exit, stderr]).toEqual([0, ''])
  expect(readdirSync(join(folder, 'articles/collected/127.0.0.1'))).toHaveLength(2)
})

test('--json has a row for each source, with the paths that are new', async () => {
  const { site, run } = await twoSites()
  const dry = JSON.parse((await run('collect', '--dry-run', '--json')).stdout)
  expect(dry).toMatchObject({ dryRun: true, sources: [{ added: [expect.stringContaining('collected/')] }, {}, {}] })
  const { sources } = JSON.parse((await run('collect', '--json')).stdout)
  expect(sources).toMatchObject([
    {
      source: 'The River',
      address: `${site.origin}/river`,
      added: [expect.stringMatching(/-harbour\.html$/)],
      failed: [],
    },
    { source: 'Hill', added: [expect.stringMatching(/-bakery\.html$/)] },
    {
      source: 'Gone',
      added: [],
      failed: [{ why: 'There is nothing at this address (404).' }],
      failingSince: expect.any(String),
    },
  ])
  expect(JSON.parse((await run('collect', '--json')).stdout).sources[0]).toMatchObject({ added: [], unchanged: 1 })
})

test('--source asks one alone, by name, host or address', async () => {
  const { site, run } = await twoSites()
  const { stdout } = await run('collect', '--source', 'Hill')
  expect(stdout).toContain('1 new.')
  expect(site.requests).not.toContain('/river')
  const unknown = await run('collect', '--source', 'Hil')
  expect(unknown.exit).toBe(1)
  expect(unknown.stderr).toMatch(/There is no source "Hil"\.\s+Did you mean "Hill"\?.*\(no-source\)/s)
  expect((await run('collect', '--source', 'Gone')).exit).toBe(1)
})

test('--strict makes a source that failed fatal, and keeps what the others gave', async () => {
  const { folder, run } = await twoSites()
  const { exit, stderr } = await run('--strict', 'collect')
  expect(exit).toBe(1)
  expect(stderr).toContain('The source Gone failed. There is nothing at this address (404).')
  expect(readdirSync(join(folder, 'articles/collected/127.0.0.1'))).toHaveLength(2)
})

test('without sources it says how to name some', () => {
  const { exit, stderr } = digestif(folderWith(), ['collect'])
  expect(exit).toBe(1)
  expect(stderr).toContain('(no-sources)')
})

test('--import adds the feeds of a reader, each once, and they are collected', async () => {
  const { site, folder, run } = await twoSites({ sources: [] })
  const outline = `<outline text="The River" type="rss" xmlUrl="${site.origin}/river"/>`
  const opml = `<?xml version="1.0"?><opml version="2.0"><body><outline text="Water">${outline}</outline></body></opml>`
  writeFileSync(join(folder, 'reader.xml'), opml)
  expect((await run('collect', '--import', 'reader.xml')).stdout).toBe('1 feed is new, 0 known.\n')
  expect((await run('collect', '--import', 'reader.xml')).stdout).toBe('0 feeds are new, 1 known.\n')
  expect((await run('collect')).stdout).toContain('1 new.')
  const [file = ''] = readdirSync(join(folder, 'articles/collected/127.0.0.1'))
  expect(readFileSync(join(folder, 'articles/collected/127.0.0.1', file), 'utf8')).toContain('tags: ["Water"]')
  writeFileSync(join(folder, 'reader.xml'), 'no list')
  const broken = await run('collect', '--import', 'reader.xml')
  expect(broken.exit).toBe(1)
  expect(broken.stderr).toContain('The list of subscriptions cannot be read.')
})

test('the digest and the list of articles name the source of each story, and its words limit the summary', async () => {
  const { folder, run } = await twoSites()
  await run('collect')
  const { articles } = JSON.parse(digestif(folder, ['articles', '--json']).stdout)
  expect(articles.map(({ source }: { source: string }) => source).toSorted()).toEqual(['Hill', 'The River'])
  expect(digestif(folder, ['articles']).stdout).toMatch(/-harbour\.html · The River/)
  const { issue, files } = JSON.parse(digestif(folder, ['build', '--json']).stdout)
  const river = issue.stories.find(({ path }: { path: string }) => path.includes('harbour'))
  expect(river.summary.join(' ').split(' ').length).toBeLessThanOrEqual(20)
  const mail = readFileSync(files.text, 'utf8')
  expect(mail).toMatch(/The River · .*min/)
  expect(mail).toMatch(/Hill · .*min/)
})

test('doctor tries each source', async () => {
  const { run, folder } = await twoSites()
  const { stdout, stderr } = await run('doctor')
  expect(stdout).toContain('sources: 2 of 3 answer; 2 articles are new there.')
  expect(stderr).toContain('The source Gone failed.')
  expect(existsSync(join(folder, 'articles'))).toBe(false)
})

test('a schedule collects first', async () => {
  const server = await mailServer()
  const at = new Date(Date.now() - 10 * 60_000)
  const { folder, run } = await twoSites({
    schedule: { cron: `${at.getUTCMinutes()} ${at.getUTCHours()} * * *` },
    permalink: 'https://example.com/:slug',
  })
  writeFileSync(join(folder, '.env'), `SMTP_URL=${server.url}\n`)
  digestif(folder, ['subscribers', 'add', 'anna@example.org'])
  const { stdout, stderr } = await run('schedule', '--once', '--json')
  expect(JSON.parse(stdout)).toMatchObject({ outcome: 'sent' })
  expect(stderr).toContain('The source Gone failed.')
  expect(server.taken()[0]?.mail).toContain('The River')
})
