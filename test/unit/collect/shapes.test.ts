// Are all entries right, whatever shape their feed has?
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { collect } from '../../../src/collect/collect.ts'
import { articleText } from '../../../src/index.ts'
import { readArticles } from '../../../src/read/folder.ts'
import { collectOptions, NOW } from '../../support/collect-options.ts'
import { openSite, type SitePage } from '../../support/web-server.ts'

interface Post {
  readonly title: string
  readonly day: string
  readonly author: string
  readonly path: string
  readonly text: string
}

/** Three posts for each feed. */
const postsOf = (feed: number): Post[] =>
  [1, 2, 3].map((n) => {
    const title = `Café ${feed} & bridge ${n} at ${n + 1} o’clock`
    const opening = `Workers of Northford ${feed} found stone ${n} under the old café, and the mayor came to see it.`
    const more =
      'The find delays the new bridge by a week, while two historians measure and draw what is left of the wall.'
    return {
      title,
      day: `2026-11-0${n}`,
      author: `Ann Ash${'e'.repeat(n)}`,
      path: `/f${feed}/post-${n}`,
      text: [opening, more, more.replace('a week', `${n + 2} weeks`), more.replace('two', 'three')].join(' '),
    }
  })

const xml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const paragraphs = ({ text }: Post): string =>
  text
    .split(/(?<=\.) /)
    .map((sentence) => `<p>${xml(sentence)}</p>`)
    .join('\n')
const utc = (day: string): string => new Date(`${day}T09:00:00Z`).toUTCString()
const DC = 'xmlns:dc="http://purl.org/dc/elements/1.1/"'

const rss = (posts: readonly Post[], more: (post: Post) => string, root = 'version="2.0"', head = ''): string =>
  `<rss ${root} ${DC}><channel><title>A feed</title><link>/</link>${head}${posts.map((post) => `<item><title>${xml(post.title)}</title>${more(post)}</item>`).join('\n')}</channel></rss>`
const link = ({ path }: Post): string => `<link>${path}</link>`
const dated = (post: Post): string =>
  `${link(post)}<pubDate>${utc(post.day)}</pubDate><dc:creator>${post.author}</dc:creator>`
const atom = (posts: readonly Post[], entry: (post: Post) => string, root = ''): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom" ${root}><title>A feed</title>${posts.map((post) => `<entry><id>tag:${post.path}</id><author><name>${post.author}</name></author>${entry(post)}</entry>`).join('\n')}</feed>`
const rdf = (posts: readonly Post[], more: (post: Post) => string, space = 'http://purl.org/rss/1.0/'): string =>
  `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="${space}" ${DC}><channel><title>A feed</title></channel>${posts.map((post) => `<item rdf:about="${post.path}"><title>${xml(post.title)}</title><link>${post.path}</link>${more(post)}</item>`).join('\n')}</rdf:RDF>`
const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le')

/** Windows-1252 of what these posts hold. */
const western = (text: string): Buffer => Buffer.from(text.replaceAll('’', '\u0092'), 'latin1')

type Shape = (posts: readonly Post[]) => SitePage['body'] | SitePage

const SHAPES: Readonly<Record<string, Shape>> = {
  'RSS 2.0': (posts) => rss(posts, dated),
  'RSS 2.0, packed': (posts) => ({ body: gzipSync(rss(posts, dated)), headers: { 'content-encoding': 'gzip' } }),
  'RSS 0.91, without dates and authors': (posts) => rss(posts, link, 'version="0.91"'),
  'RSS 0.92 with a document type': (posts) =>
    `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>${rss(posts, dated, 'version="0.92"')}`,
  'RDF 0.9': (posts) => rdf(posts, () => '', 'http://my.netscape.com/rdf/simple/0.9/'),
  'RDF 1.0': (posts) =>
    rdf(posts, ({ day, author }) => `<dc:date>${day}T09:00:00Z</dc:date><dc:creator>${author}</dc:creator>`),
  'Atom 0.3': (posts) =>
    `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>A feed</title>${posts.map((post) => `<entry><title>${xml(post.title)}</title><link rel="alternate" type="text/html" href="${post.path}"/><issued>${post.day}T09:00:00Z</issued><author><name>${post.author}</name></author></entry>`).join('')}</feed>`,
  'Atom 1.0 with HTML in titles': (posts) =>
    atom(
      posts,
      (post) =>
        `<title type="html">${xml(xml(post.title).replace('bridge', '<em>bridge</em>'))}</title><link href="${post.path}"/><published>${post.day}T09:00:00+02:00</published>`,
    ),
  'Atom 1.0 with its text as XHTML': (posts) =>
    atom(
      posts,
      (post) =>
        `<title>${xml(post.title)}</title><link href="${post.path}"/><updated>${post.day}T09:00:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${paragraphs(post)}</div></content>`,
    ),
  'addresses relative to xml:base': (posts) =>
    atom(
      posts,
      (post) =>
        `<title>${xml(post.title)}</title><link href="${post.path.split('/').at(-1)}"/><published>${post.day}T09:00:00Z</published>`,
      `xml:base="${posts[0]?.path.replace('post-1', '')}"`,
    ),
  'JSON Feed 1.1': (posts) =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'A feed',
      items: posts.map((post) => ({
        id: post.path,
        url: post.path,
        title: post.title,
        date_published: `${post.day}T09:00:00Z`,
        authors: [{ name: post.author }],
      })),
    }),
  'JSON Feed 1 with its text as HTML': (posts) =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1',
      title: 'A feed',
      items: posts.map((post) => ({
        id: post.path,
        url: post.path,
        title: post.title,
        date_published: `${post.day}T09:00:00Z`,
        author: { name: post.author },
        content_html: paragraphs(post),
      })),
    }),
  'its text in content:encoded': (posts) =>
    rss(
      posts,
      (post) =>
        `${dated(post)}<description>Stones.</description><content:encoded><![CDATA[${paragraphs(post)}]]></content:encoded>`,
      'version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"',
    ),
  'Windows-1252 by the header': (posts) => ({
    body: western(rss(posts, dated)),
    headers: { 'content-type': 'text/xml; charset=windows-1252' },
  }),
  'Windows-1252 called Latin-1 by the declaration': (posts) =>
    western(`<?xml version="1.0" encoding="ISO-8859-1"?>${rss(posts, dated)}`),
  'UTF-16 by its mark': (posts) => utf16(`<?xml version="1.0" encoding="UTF-16"?>${rss(posts, dated)}`),
  'ampersands and tags that are not escaped': (posts) =>
    rss(posts, dated).replaceAll('&amp;', '&').replaceAll('bridge', '<b>bridge'),
  'text before its start and no end': (posts) =>
    `\n<!-- cached -->\n<?xml version="1.0"?>${rss([...posts, ...posts], dated).replace(/<\/channel>.*/s, '<item><title>Half a')}`,
  'the address as guid, the name beside the mail address, the zone twice': (posts) =>
    rss(
      posts,
      ({ path, day, author }) =>
        `<guid isPermaLink="true">${path}</guid><pubDate>${utc(day).replace('GMT', '-0100 (CVT)')}</pubDate><author>ann@example.com (${author})</author>`,
    ),
  'Atom in RSS': (posts) =>
    rss(
      posts,
      ({ path, day, author }) =>
        `<atom:link href="${path}"/><atom:published>${day}T09:00:00Z</atom:published><atom:author><atom:name>${author}</atom:name></atom:author>`,
      'version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"',
    ),
}

test('twenty feeds in all shapes, with sixty pages', async () => {
  const site = await openSite()
  const shapes = Object.entries(SHAPES)
  const expected = shapes.flatMap(([shape, write], feed) => {
    const posts = postsOf(feed)
    const page = write(posts)
    site.pages.set(`/${feed}`, typeof page === 'string' || page instanceof Uint8Array ? { body: page } : (page ?? {}))
    for (const post of posts)
      site.pages.set(post.path, {
        body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${xml(post.title)}</title><meta name="author" content="${post.author}"><meta property="article:published_time" content="${post.day}T09:00:00Z"></head><body><article><h1>${xml(post.title)}</h1>${paragraphs(post)}</article></body></html>`,
      })
    return posts.map(({ title, day, author, path, text }) => ({
      shape,
      title,
      day,
      authors: [author],
      url: site.origin + path,
      text,
    }))
  })
  const options = collectOptions()
  const sources = shapes.map(([shape], feed) => ({ feed: `${site.origin}/${feed}`, name: shape }))
  const rows = await collect(sources, options)
  expect(rows.filter(({ added, failed }) => added.length !== 3 || failed.length > 0)).toEqual([])
  const { articles } = await readArticles(options.articles, { timeZone: 'UTC', readAt: NOW })
  const found = articles.map((article) => {
    const { site: shape, title, published, authors, url } = article
    return { shape, title, day: published?.day, authors, url, text: articleText(article).replace(/\s+/g, ' ') }
  })
  const order = (a: { url?: string | undefined }, b: { url?: string | undefined }) =>
    String(a.url).localeCompare(String(b.url))
  expect(found.toSorted(order)).toEqual(expected.toSorted(order))
  site.requests.length = 0
  const again = await collect(sources, options)
  expect(again.flatMap(({ added, updated, failed }) => [...added, ...updated, ...failed])).toEqual([])
  expect(site.requests).toHaveLength(shapes.length)
})

test('a feed whose entries share one address gives each of them, in its own words', async () => {
  const entries = [1, 2, 3]
    .map(
      (n) =>
        `<entry><id>urn:v${n}</id><title>Version ${n}</title><link href="/changes#v${n}"/><updated>2026-11-0${n}T09:00:00Z</updated><content type="html">&lt;p&gt;Version ${n} reads ${n}00 kinds of files.&lt;/p&gt;</content></entry>`,
    )
    .join('')
  const site = await openSite({
    '/feed': `<feed xmlns="http://www.w3.org/2005/Atom"><title>Changes</title>${entries}</feed>`,
  })
  const options = collectOptions()
  const sources = [{ feed: `${site.origin}/feed` }]
  expect((await collect(sources, options))[0]?.added).toHaveLength(3)
  expect((await collect(sources, options))[0]).toMatchObject({ added: [], unchanged: 3 })
  expect(site.requests).toEqual(['/feed', '/feed'])
})
