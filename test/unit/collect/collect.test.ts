// Does what is new at the sources come into the folder, once, as its source has it?
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { type CollectOptions, collect } from '../../../src/collect/collect.ts'
import type { Source } from '../../../src/model/source.ts'
import { readArticles } from '../../../src/read/folder.ts'
import { collectOptions, NOW } from '../../support/collect-options.ts'
import { openSite, type Site } from '../../support/web-server.ts'

const filesIn = ({ articles }: CollectOptions): string[] =>
  existsSync(articles)
    ? readdirSync(articles, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.html'))
        .toSorted()
    : []

async function read({ articles }: CollectOptions) {
  const { articles: found } = await readArticles(articles, { timeZone: 'UTC', readAt: NOW })
  return found.map(({ title, published, authors, url, site }) => [title, published?.day, authors.join(), url, site])
}

const TEXT = Array.from(
  { length: 5 },
  (_, n) =>
    `<p>The council of Northford met on day ${n} and agreed to mend the old bridge before the winter, it said.</p>`,
).join('\n')
const page = (title: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title>${head}<script>steal()</script></head><body><article><h1>${title}</h1>${TEXT}<p><a href="/more">More</a></p></article></body></html>`
const item = (inner: string): string => `<item>${inner}</item>`
const rss = (items: string): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The River</title><link>/</link>${items}</channel></rss>`
const story = (n: number, more = ''): string =>
  item(
    `<title>Story ${n}</title><link>/story-${n}</link><guid isPermaLink="false">id-${n}</guid><pubDate>Mon, 0${n} Nov 2026 10:00:00 GMT</pubDate>${more}`,
  )

test('every kind of feed gives title, day, author and address, and the page or the feed the text', async () => {
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Atom site</title><entry><id>tag:1</id><title type="html">A &lt;b&gt;bold&lt;/b&gt; step</title><link rel="alternate" href="/atom-1"/><published>2026-11-02T08:00:00+02:00</published><author><name>Cy Cole</name></author><content type="html">${TEXT.replace(/</g, '&lt;')}</content></entry></feed>`
  const json = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'JSON site',
    items: [
      {
        id: '7',
        url: '/json-1',
        title: 'Seven',
        date_published: '2026-11-03T08:00:00Z',
        authors: [{ name: 'Di Dow' }],
        content_html: TEXT,
      },
    ],
  })
  const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>RDF site</title></channel><item><title>Old form</title><link>/rdf-1</link><dc:date>2026-11-04</dc:date><dc:creator>Ed Eck</dc:creator></item></rdf:RDF>`
  const latin = Buffer.from(
    `<?xml version="1.0" encoding="ISO-8859-1"?><rss version="2.0"><channel><title>Caf\u00e9</title>${item(`<title>D\u00e9j\u00e0 vu & more</title><link>/latin-1</link><pubDate>Thu, 05 Nov 2026 10:00:00 CET</pubDate><author>jo@example.com (Jo Gr\u00fcn)</author>`)}</channel></rss>`,
    'latin1',
  )
  const site = await openSite({
    '/rss': {
      body: gzipSync(rss(story(1, '<dc:creator>Ann Ash</dc:creator>'))),
      headers: { 'content-encoding': 'gzip', 'content-type': 'application/rss+xml' },
    },
    '/atom': { body: brotliCompressSync(atom), headers: { 'content-encoding': 'br' } },
    '/json': { body: json, headers: { 'content-type': 'application/feed+json' } },
    '/rdf': rdf,
    '/latin': { body: latin, headers: { 'content-type': 'application/xml' } },
    '/story-1': page('Story 1 as the page has it'),
    '/rdf-1': page('Old form'),
    '/latin-1': page('Latin'),
  })
  const options = collectOptions()
  const sources = ['rss', 'atom', 'json', 'rdf', 'latin'].map((name): Source => ({ feed: `${site.origin}/${name}` }))
  const rows = await collect(sources, options)
  expect(rows.map(({ source, added, failed }) => [source, added.length, failed])).toEqual([
    ['The River', 1, []],
    ['Atom site', 1, []],
    ['JSON site', 1, []],
    ['RDF site', 1, []],
    ['Café', 1, []],
  ])
  expect((await read(options)).toSorted()).toEqual(
    [
      ['Story 1', '2026-11-01', 'Ann Ash', `${site.origin}/story-1`, 'The River'],
      ['A bold step', '2026-11-02', 'Cy Cole', `${site.origin}/atom-1`, 'Atom site'],
      ['Seven', '2026-11-03', 'Di Dow', `${site.origin}/json-1`, 'JSON site'],
      ['Old form', '2026-11-04', 'Ed Eck', `${site.origin}/rdf-1`, 'RDF site'],
      ['Déjà vu & more', '2026-11-05', 'Jo Grün', `${site.origin}/latin-1`, 'Café'],
    ].toSorted(),
  )
  expect(site.requests).not.toContain('/atom-1')
  const [stored] = filesIn(options).filter((name) => name.includes('story-1'))
  expect(readFileSync(join(options.articles, stored ?? ''), 'utf8')).not.toContain('steal()')
  expect(readFileSync(join(options.articles, stored ?? ''), 'utf8')).toContain(`href="${site.origin}/more"`)
})

async function river(more = ''): Promise<{ site: Site; source: Source; options: CollectOptions }> {
  const site = await openSite({ '/story-1': page('Story 1'), '/story-2': page('Story 2') })
  site.pages.set('/feed', (request, response) => {
    if (request.headers['if-none-match'] === '"a"') response.writeHead(304).end()
    else
      response.writeHead(200, { 'content-type': 'application/xml', etag: '"a"' }).end(rss(story(1) + story(2) + more))
  })
  return { site, source: { feed: `${site.origin}/feed`, tags: ['News'] }, options: collectOptions() }
}

test('a second run fetches nothing again, and asks the feed whether it has changed', async () => {
  const { site, source, options } = await river()
  await collect([source], options)
  site.requests.length = 0
  const [row] = await collect([source], options)
  expect(row).toMatchObject({ added: [], updated: [], isUnmodified: true })
  expect(site.requests).toEqual(['/feed'])
})

test('an article that somebody deleted, renamed or changed here stays as they left it', async () => {
  const { site, source, options } = await river()
  const feed = (updated: string) =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title>${[1, 2, 3].map((n) => `<entry><id>urn:${n}</id><title>Story ${n}</title><link href="/story-${n}"/><published>2026-11-0${n}T00:00:00Z</published><updated>2026-11-${updated}T00:00:00Z</updated></entry>`).join('')}</feed>`
  site.pages.set('/story-3', { body: page('Story 3') })
  site.pages.set('/feed', { body: feed('04') })
  await collect([source], options)
  const files = filesIn(options)
  expect(files).toHaveLength(3)
  const at = (n: number) => join(options.articles, files[n] ?? '')
  rmSync(at(0))
  writeFileSync(at(1), readFileSync(at(1), 'utf8').replace('Story 2', 'My own title'))
  renameSync(at(2), join(options.articles, 'collected/renamed.html'))
  site.pages.set('/feed', { body: feed('05') })
  site.pages.set('/story-3', { body: page('Story 3', '<meta name="x" content="second edition">') })
  const [row] = await collect([source], options)
  expect(row).toMatchObject({ added: [], updated: ['collected/renamed.html'], unchanged: 2 })
  expect(filesIn(options)).toHaveLength(2)
  expect(readFileSync(at(1), 'utf8')).toContain('My own title')
  expect(readFileSync(join(options.articles, 'collected/renamed.html'), 'utf8')).toContain('second edition')
})

test('files without what was remembered of them are not collected twice', async () => {
  const { source, options } = await river()
  await collect([source], options)
  rmSync(options.memory)
  const [row] = await collect([source], options)
  expect(row).toMatchObject({ added: [], unchanged: 2 })
  expect(filesIn(options)).toHaveLength(2)
})

test('an article that several sources name, or that an address leads to, is taken once', async () => {
  const { site, source, options } = await river()
  site.pages.set('/other', { body: rss(story(1).replace('id-1', 'another-id') + story(2)) })
  site.pages.set('/short', { status: 302, headers: { location: '/story-1?utm_source=mail' } })
  site.pages.set('/story-1?utm_source=mail', { body: page('Story 1') })
  const sources = [source, { feed: `${site.origin}/other` }, { pages: [`${site.origin}/short`] }]
  await collect(sources, options)
  expect(filesIn(options)).toHaveLength(2)
})

test('memory that cannot be read stops before anything is fetched', async () => {
  const { site, source, options } = await river()
  writeFileSync(options.memory, '{ "sources":')
  await expect(collect([source], options)).rejects.toMatchObject({ code: 'bad-memory' })
  expect(site.requests).toEqual([])
})

test('a dry run fetches no page and writes nothing', async () => {
  const { site, source, options } = await river()
  const [row] = await collect([source], { ...options, dryRun: true })
  expect(row?.added).toHaveLength(2)
  expect([existsSync(options.articles), existsSync(options.memory), site.requests]).toEqual([false, false, ['/feed']])
})

test('lists of pages and maps of sites are collected, each page once', async () => {
  const site = await openSite({
    '/a': page('First'),
    '/b': page('Second'),
    '/2026/c': page('Third'),
    '/map.xml': `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>ORIGIN/2026/c</loc><lastmod>2026-11-05T10:00:00Z</lastmod></url><url><loc>ORIGIN/2025/d</loc></url></urlset>`,
  })
  const map = site.pages.get('/map.xml') as { body: string }
  site.pages.set('/map.xml', { body: map.body.replaceAll('ORIGIN', site.origin) })
  const options = collectOptions()
  const list = join(options.memory, '../list.txt')
  writeFileSync(list, `# to read\n${site.origin}/a  a note\n- ${site.origin}/b\n\n${site.origin}/a#again\n`)
  const rows = await collect(
    [
      { pages: list, name: 'List' },
      { sitemap: `${site.origin}/map.xml`, match: '/2026/' },
    ],
    options,
  )
  expect(rows.map(({ added, failed }) => [added.length, failed])).toEqual([
    [2, []],
    [1, []],
  ])
})

test('a page is left alone where robots.txt says so, and its feed speaks for it', async () => {
  const { site, source, options } = await river(
    item('<title>Hidden</title><link>/hidden/x</link><description>Only so much may be said of it here.</description>'),
  )
  site.pages.set('/robots.txt', {
    body: 'User-agent: *\nDisallow: /hidden/\n',
    headers: { 'content-type': 'text/plain' },
  })
  const [row] = await collect([source], options)
  expect(row?.failed).toEqual([])
  expect(site.requests).not.toContain('/hidden/x')
  const file = filesIn(options).find((name) => name.endsWith('/x.html')) ?? ''
  expect(readFileSync(join(options.articles, file), 'utf8')).toContain('Only so much may be said of it here.')
})

test.each([
  ['noarchive', '<meta name="robots" content="index, noarchive">'],
  ['a paywall', '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree": false}</script>'],
  ['a tier', '<meta property="article:content_tier" content="locked">'],
])('of a page with %s only its own description is kept', async (_, head) => {
  const site = await openSite({ '/a': page('Kept', `${head}<meta name="description" content="What it is about.">`) })
  const options = collectOptions()
  await collect([{ pages: [`${site.origin}/a`] }], options)
  const text = readFileSync(join(options.articles, filesIn(options)[0] ?? ''), 'utf8')
  expect(text).toContain('What it is about.')
  expect(text).not.toContain('council of Northford')
})
