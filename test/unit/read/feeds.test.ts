// Which articles are read from feeds and exports in the folder?
import { describe, expect, it } from 'vitest'
import { readArticle } from '../../../src/read/article.ts'
import { readArticles, scanFolder } from '../../../src/read/folder.ts'
import { aFolder, options } from './a-folder.ts'

const TEXT = '<p>The well gives nine buckets a day, which is more than the old one gave.</p>'
const escaped = TEXT.replaceAll('<', '&lt;')
const RSS = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>S</title><language>en</language><item><title>The &amp; well</title><link>https://example.com/2026/well.html</link><pubDate>Fri, 06 Nov 2026 10:00:00 GMT</pubDate><category>water</category><description>A short line.</description><content:encoded><![CDATA[${TEXT}]]></content:encoded></item></channel></rss>`
const ATOM = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xmlns:app="http://purl.org/atom/app#"><id>t</id><title>B</title><updated>2026-11-01T00:00:00Z</updated><entry><id>tag:1</id><title>The well</title><published>2026-11-06T10:00:00Z</published><updated>2026-11-07T10:00:00Z</updated><author><name>Ann Lee</name></author><link rel="alternate" href="https://example.com/well"/><content type="html">${escaped}</content></entry><entry><id>tag:2</id><title>A draft</title><updated>2026-11-06T10:00:00Z</updated><app:control><app:draft>yes</app:draft></app:control><content type="html">${escaped}</content></entry><entry><id>tag:3</id><category scheme="http://schemas.google.com/g/2005#kind" term="http://schemas.google.com/blogger/2008/kind#comment"/><title>A comment</title><updated>2026-11-06T10:00:00Z</updated><content type="html">${escaped}</content></entry></feed>`
const post = (inner: string, type = 'post') =>
  `<item><content:encoded><![CDATA[<!-- wp:paragraph -->\n${TEXT}\n<!-- /wp:paragraph -->]]></content:encoded><wp:post_type>${type}</wp:post_type><dc:creator>ann</dc:creator>${inner}</item>`
const WORDPRESS = `<?xml version="1.0"?><rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>S</title><wp:author><wp:author_login>ann</wp:author_login><wp:author_display_name>Ann Lee</wp:author_display_name></wp:author>${[
  post(
    '<title>The well</title><link>https://example.com/well/</link><wp:post_name>well</wp:post_name><wp:status>publish</wp:status><wp:post_date_gmt>2026-11-06 10:00:00</wp:post_date_gmt><category domain="post_tag" nicename="water">Water</category>',
  ),
  post(
    '<title>Half an idea</title><wp:post_id>2</wp:post_id><wp:status>draft</wp:status><wp:post_date_gmt>0000-00-00 00:00:00</wp:post_date_gmt>',
  ),
  post(
    '<title>For members</title><wp:post_id>3</wp:post_id><wp:status>publish</wp:status><wp:post_password>x</wp:post_password>',
  ),
  post('<title>About</title><wp:post_id>4</wp:post_id><wp:status>publish</wp:status>', 'page'),
].join('')}</channel></rss>`
const JSON_FEED = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'J',
  items: [{ id: '9', title: 'The well', content_html: TEXT, date_published: '2026-11-06T10:00:00Z', tags: ['water'] }],
}
const GHOST = {
  db: [
    {
      data: {
        posts: [
          {
            id: 'p',
            title: 'The well',
            slug: 'well',
            html: TEXT,
            status: 'published',
            visibility: 'public',
            published_at: '2026-11-06T10:00:00.000Z',
          },
          { id: 'q', title: 'Half an idea', slug: 'idea', html: TEXT, status: 'draft' },
        ],
        users: [{ id: 'u', name: 'Ann Lee' }],
        posts_authors: [{ post_id: 'p', author_id: 'u' }],
      },
    },
  ],
}

describe('a file of many articles', () => {
  it.each([
    ['RSS', 'feed.xml', RSS, 'feed.xml#well'],
    ['Atom', 'feed.atom', ATOM, 'feed.atom#well'],
    ['an export of WordPress', 'export.xml', WORDPRESS, 'export.xml#well'],
    ['JSON Feed', 'feed.json', JSON.stringify(JSON_FEED), 'feed.json#9'],
    ['an export of Ghost', 'ghost.json', JSON.stringify(GHOST), 'ghost.json#well'],
    [
      'a list',
      'posts.json',
      JSON.stringify([{ slug: 'well', title: 'The well', date: '2026-11-06', content: TEXT }]),
      'posts.json#well',
    ],
  ])('is read as its entries: %s', async (_, file, content, path) => {
    using folder = aFolder({ [file]: content })
    const { files } = await scanFolder(folder.path, options)
    expect(files.find((one) => one.path === path)).toMatchObject({ published: { day: '2026-11-06' }, draft: false })
    const { article } = await readArticle(folder.path, path, options)
    expect(article?.title).toMatch(/^The (?:& )?well$/)
    expect(article?.blocks).toEqual([{ type: 'paragraph', text: expect.stringMatching(/^The well gives nine/) }])
  })

  it('keeps back what its program keeps back, and leaves out what is no post', async () => {
    using folder = aFolder({ 'feed.atom': ATOM, 'export.xml': WORDPRESS, 'ghost.json': JSON.stringify(GHOST) })
    const { files } = await scanFolder(folder.path, options)
    expect(files.map(({ path, draft }) => `${path} ${draft}`)).toEqual([
      'export.xml#2 true',
      'export.xml#3 true',
      'export.xml#well false',
      'feed.atom#2 true',
      'feed.atom#well false',
      'ghost.json#idea true',
      'ghost.json#well false',
    ])
    for (const { path, draft } of files)
      expect([path, (await readArticle(folder.path, path, options)).article?.draft]).toEqual([path, draft])
  })

  it('gives names, tags, address, dek and changes', async () => {
    using folder = aFolder({ 'feed.xml': RSS, 'feed.atom': ATOM, 'export.xml': WORDPRESS })
    const { articles } = await readArticles(folder.path, options)
    const one = (path: string) => articles.find((article) => article.path === path)
    expect(one('feed.xml#well')).toMatchObject({
      dek: 'A short line.',
      tags: ['water'],
      url: 'https://example.com/2026/well.html',
    })
    expect(one('feed.atom#well')).toMatchObject({ authors: ['Ann Lee'], updated: new Date('2026-11-07T10:00:00Z') })
    expect(one('export.xml#well')).toMatchObject({
      authors: ['Ann Lee'],
      tags: ['Water'],
      id: 'https://example.com/well/',
    })
  })

  it('is no article where it is data, and a notice where it is broken', async () => {
    using folder = aFolder({
      'a.json': '{"title": "x", "items": [1]}',
      'b.xml': '<svg/>',
      'c.xml': '<rss><channel>',
      'd.json': '{"title": "x", "body": ',
    })
    const { files, ignored, notices } = await scanFolder(folder.path, options)
    expect([files, ignored]).toEqual([[], 4])
    expect(notices.filter(({ where }) => where.file !== 'c.xml')).toEqual([])
  })
})

it('of Google’s Takeout of Blogger, drafts stay back, and comments and pages are no articles', async () => {
  const entry = (name: string, facts: string) =>
    `<entry><id>tag:${name}</id>${facts}<title>${name}</title><published>2026-11-06T10:00:00Z</published><updated>2026-11-07T10:00:00Z</updated><content type="html">${escaped}</content></entry>`
  const type = (type: string, status: string) =>
    `<blogger:type>${type}</blogger:type><blogger:status>${status}</blogger:status>`
  const feed = [
    entry('Well', type('POST', 'LIVE')),
    entry('Idea', type('POST', 'DRAFT')),
    entry('Bin', type('POST', 'SOFT_TRASHED')),
    entry('Answer', type('COMMENT', 'LIVE')),
    entry('About', type('PAGE', 'LIVE')),
  ]
  using folder = aFolder({
    'feed.atom': `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:blogger="http://schemas.google.com/blogger/2018"><id>t</id><title>B</title>${feed.join('')}</feed>`,
  })
  const { articles } = await readArticles(folder.path, options)
  expect(articles.map(({ title, draft }) => [title, draft])).toEqual([
    ['Bin', true],
    ['Idea', true],
    ['Well', false],
  ])
})

describe('an export of Substack', () => {
  const LIST =
    'post_id,post_date,is_published,audience,title,subtitle\n151234567.tram,2026-11-06T06:00:00.000Z,true,everyone,"The last, wooden tram",A bell\n151299999.idea,,false,everyone,,\n151311111.paid,2026-11-06T06:00:00.000Z,true,only_paid,Paid,\n151322222,,FALSE,everyone,,\n151333333.bell,2026-11-07T06:00:00.000Z,TRUE,everyone,The bell,\n'

  it('is read with what its list of posts says', async () => {
    const files = Object.fromEntries(
      ['151234567.tram', '151299999.idea', '151311111.paid', '151322222', '151333333.bell'].map((id) => [
        `posts/${id}.html`,
        TEXT,
      ]),
    )
    using folder = aFolder({ 'posts.csv': LIST, ...files })
    const { articles } = await readArticles(folder.path, options)
    expect(articles.map(({ title, draft, dek }) => [title, draft, dek])).toEqual([
      ['The last, wooden tram', false, 'A bell'],
      [expect.any(String), true, undefined],
      ['Paid', true, undefined],
      [expect.any(String), true, undefined],
      ['The bell', false, undefined],
    ])
    const scan = await scanFolder(folder.path, options)
    expect(scan.files.map(({ draft }) => draft)).toEqual([false, true, true, true, false])
  })
})

describe('other formats', () => {
  it('are named once, with their number; pictures, scripts and data are not', async () => {
    using folder = aFolder({
      'a.tex': '',
      'b.tex': '',
      'c.docx': '',
      'd.png': '',
      'e.js': '',
      'f.css': '',
      'g.csv': '',
      'h.md': 'Text.',
    })
    const { notices } = await scanFolder(folder.path, options)
    expect(notices.map(({ code, what }) => [code, what])).toEqual([
      [
        'other-formats',
        '3 files (1 .docx, 2 .tex) are not read, since the format is not known here: a.tex, b.tex, c.docx.',
      ],
    ])
  })

  it.each('tex textile typ wikitext creole docx odt rtf epub pdf enex gmi'.split(' '))(
    '.%s is named',
    async (ending) => {
      using folder = aFolder({ [`a.${ending}`]: '', 'b.md': 'Text.' })
      expect((await scanFolder(folder.path, options)).notices).toMatchObject([
        {
          code: 'other-formats',
          what: `1 file (.${ending}) is not read, since the format is not known here: a.${ending}.`,
        },
      ])
    },
  )

  it('where nothing is read, whatever is there is named', async () => {
    using folder = aFolder({ 'a.njk': '', 'b.njk': '', 'c.pug': '', 'd.md~': '', 'e.css': '', f: '', '_index.md': '' })
    const seen = [
      {
        code: 'other-formats',
        what: 'Nothing in this folder is read. None of its 6 files (2 .njk, 1 without an ending, 1 .css and others) is an article in a format that is known here: a.njk, b.njk, c.pug and 3 more.',
      },
    ]
    expect((await scanFolder(folder.path, options)).notices).toMatchObject(seen)
    expect((await readArticles(folder.path, options)).notices).toMatchObject(seen)
    using one = aFolder({ 'a.html.erb': '<p>Text.</p>' })
    expect((await scanFolder(one.path, options)).notices[0]?.what).toContain('Its only file is not an article')
    using bare = aFolder({ '_index.md': '' })
    expect((await scanFolder(bare.path, options)).notices).toEqual([])
  })

  it('of many files three are named', async () => {
    const typst = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((name) => [`${name}.typ`, '']))
    using folder = aFolder({ ...typst, 'f.md': 'Text.' })
    const { notices } = await scanFolder(folder.path, options)
    expect(notices[0]?.what).toMatch(/^5 files \(5 \.typ\) .*: a\.typ, b\.typ, c\.typ and 2 more\.$/)
  })

  it('documents that a page offers for download are not articles', async () => {
    using folder = aFolder({
      'fair/index.md': 'Text.',
      'fair/plan.pdf': '',
      'files/form.docx': '',
      'plan/plan.tex': '',
    })
    const { notices } = await scanFolder(folder.path, options)
    expect(notices.map(({ what }) => what)).toEqual([expect.stringMatching(/here: plan\/plan\.tex\.$/)])
  })

  it('that are read in part are named, too', async () => {
    using folder = aFolder({ 'a.org': '#+title: A\n\nText.', 'b.ipynb': '{"cells":[]}' })
    expect((await scanFolder(folder.path, options)).notices).toMatchObject([
      { code: 'read-in-part', what: expect.stringContaining('2 files (1 .ipynb, 1 .org) are read for') },
    ])
  })
})

describe('a post of WordPress', () => {
  const item = (body: string, more = '') =>
    `<item><title>Oven</title><wp:post_name>oven</wp:post_name><wp:post_date>2026-11-06 10:00:00</wp:post_date><wp:status>publish</wp:status>${more}<content:encoded><![CDATA[${body}]]></content:encoded></item>`
  const exported = (items: string) =>
    `<?xml version="1.0"?><rss xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><language>en</language>${items}</channel></rss>`

  it('shows nothing of its players, forms and embedded pages, and knows the words below a picture', async () => {
    const body = `The oven is hot at six.

[audio https://example.com/oven.mp3]
https://video.example/watch?v=1

[caption id="1" width="300"]<img src="https://example.com/oven.jpg" alt="Oven" /> The oven.[/caption]

<figure><div class="embed">
https://video.example/2
</div></figure>

Bread [see below] is out at <a href="https://example.com/">https://example.com/</a>.`
    using folder = aFolder({ 'export.xml': exported(item(body)) })
    const { article } = await readArticle(folder.path, 'export.xml#oven', options)
    expect(article?.blocks).toEqual([
      { type: 'paragraph', text: 'The oven is hot at six.' },
      { type: 'image', src: 'https://example.com/oven.jpg', alt: 'Oven', text: 'The oven.' },
      { type: 'paragraph', text: 'Bread [see below] is out at https://example.com/.' },
    ])
  })

  it('is in the language, and a translation of the post, that a plug-in says', async () => {
    const terms = (language: string) =>
      `<category domain="language" nicename="${language}"><![CDATA[${language}]]></category><category domain="post_translations" nicename="pll_1"><![CDATA[pll_1]]></category>`
    using folder = aFolder({ 'export.xml': exported(item('<p>Four</p>', terms('fr'))) })
    const { files } = await scanFolder(folder.path, options)
    expect(files[0]?.translation).toEqual({ key: 'pll_1', language: 'fr' })
  })
})

describe('a leaf bundle', () => {
  it('is one article; a folder of dated articles is many', async () => {
    using folder = aFolder({
      'oven/index.md': '---\ndate: 2026-11-06\n---\nText.',
      'oven/recipe.md': 'Text.',
      'oven/parts/card.md': 'Text.',
      'oven/data.txt': 'Text.',
      'oven/parts/chart.html': '<p>Published on 1 November 2026</p><p>Text.</p>',
      'p/2026-10-05-clay/index.md': 'Text.',
      'p/2026-10-05-clay/kiln.ipynb': '{"cells":[{"cell_type":"markdown","source":["Text."]}]}',
      'diary/index.md': '---\ndate: 2026-11-01\n---\nText.',
      'diary/2026-11-05-kites.md': 'Text.',
      'diary/ropes.md': 'Text.',
      'index.md': '---\ndate: 2026-11-01\n---\nText.',
      'note.md': 'Text.',
    })
    const paths = (await scanFolder(folder.path, options)).files.map(({ path }) => path)
    expect(paths).toEqual([
      'diary/2026-11-05-kites.md',
      'diary/index.md',
      'diary/ropes.md',
      'index.md',
      'note.md',
      'oven/index.md',
      'p/2026-10-05-clay/index.md',
    ])
    expect((await readArticles(folder.path, options)).articles.map(({ path }) => path)).toEqual(paths)
  })
})
