import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parsePage } from '../../../src/read/html/dom.ts'
import { segmentsOf } from '../../../src/read/html/segments.ts'
import { withoutEnds } from '../../../src/read/html/trim.ts'
import { PROSE, page, paragraphs, read, textOf } from './html-page.ts'

const ARTICLE = PROSE.join('\n\n')

describe('the article on a page', () => {
  test('an article comes out whole, and alone, from between menus, sidebars and footers', () => {
    const html = page(
      `
      <header><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav></header>
      <div class="cookie-banner"><p>We use cookies to make this site better for you, and for our many partners.</p></div>
      <main><article><h1>The lamp</h1>${paragraphs()}</article></main>
      <aside class="sidebar"><h3>Other stories</h3><p>A bridge was opened in the north yesterday, and the mayor came, too.</p></aside>
      <footer><p>Copyright by the paper, all rights reserved, printed on the islands.</p></footer>`,
      '<title>The lamp</title>',
    )
    expect(textOf(html)).toBe(ARTICLE)
  })

  test.each([
    ['share buttons', '<div class="share-bar"><p>Share this story with a friend today.</p></div>'],
    [
      'a newsletter box',
      '<section class="NewsletterSignup"><p>Get our best stories in your inbox, every single week.</p></section>',
    ],
    [
      'related stories',
      '<div class="related-posts"><h4>Related</h4><p>How a bridge was built over the sound, and who paid.</p></div>',
    ],
    ['an advertisement', '<div class="ad-slot">Advertisement</div>'],
    [
      'a caption',
      '<div class="wp-caption"><img src="a.jpg"><p class="wp-caption-text">The lamp in winter. Photo: A. Keeper</p></div>',
    ],
    [
      'text beside a picture',
      '<div class="c1"><div><img src="a.jpg"></div><div>The lamp, seen from the ferry in June.</div></div>',
    ],
    [
      'a line of credit below a picture',
      '<p><img src="a.jpg"></p><p>The lamp in the winter of 1974. Photo: A. Keeper</p>',
    ],
    ['a linked teaser', '<p>READ MORE: <a href="/b">The bridge that nobody wanted, and everybody uses</a></p>'],
    [
      'a list of links',
      '<p><b>More:</b></p><ul><li><a href="/b">The bridge</a></li><li><a href="/c">The tunnel</a></li></ul>',
    ],
    [
      'linked headings',
      '<h4>More:</h4><ul><li><h4><a href="/b">The bridge</a></h4></li><li><h4><a href="/c">The tunnel</a></h4></li></ul>',
    ],
    ['a rule drawn in signs', '<p>* * *</p>'],
  ])('%s inside the text is no part of it', (_, inner) => {
    expect(
      textOf(page(`<article>${paragraphs(PROSE.slice(0, 2))}${inner}${paragraphs(PROSE.slice(2))}</article>`)),
    ).toBe(ARTICLE)
  })

  test.each([
    ['the title again', '<h1>The lamp</h1>'],
    ['a byline', '<p>By Ann Keeper</p>'],
    ['a date', '<div>Published 12 March 2019 at 10:15</div>'],
    ['a tool', '<div class="x">Text size</div>'],
  ])('%s before the text is no part of it', (_, inner) => {
    expect(textOf(page(`<article>${inner}${paragraphs()}</article>`, '<title>The lamp</title>'))).toBe(ARTICLE)
  })

  test.each([
    ['a date', '<p>Updated: 13 March 2019</p>'],
    ['a heading of nothing', '<h3>Latest</h3>'],
    ['a line of links', '<div><a href="/t/lamp">lamp</a>, <a href="/t/sea">sea</a></div>'],
    [
      'what a company says of itself',
      '<h3>About Lamps Ltd</h3><p>Lamps Ltd has made lamps for a hundred years, in five countries.</p>',
    ],
    [
      'a biography',
      '<div class="author-bio"><p>Ann Keeper writes about islands, birds, and the weather at sea.</p></div>',
    ],
    ['comments', '<div id="comments"><p>What a lovely story this is, I was there in 1974 myself.</p></div>'],
  ])('%s after the text is no part of it', (_, inner) => {
    expect(textOf(page(`<article>${paragraphs()}${inner}</article>`))).toBe(ARTICLE)
  })

  test('a section about something is not what a company says of itself', () => {
    const html = page(
      `<article>${paragraphs()}<h3>About birds</h3><p>Most of them are gulls, and some are terns.</p></article>`,
    )
    expect(textOf(html)).toContain('some are terns')
  })

  test('an article that is mostly links keeps them', () => {
    const links = ['The bridge in the north', 'The tunnel in the south', 'The ferry in between']
    const list = `<ul>${links.map((text) => `<li><a href="/x">${text}</a></li>`).join('')}</ul>`
    const { body } = parsePage(page(`<p>Three things to read about the islands this week, chosen for you.</p>${list}`))
    const { segments } = segmentsOf(body, { hidden: false })
    expect(withoutEnds(segments, { claims: [], language: 'en' })).toEqual(segments)
  })

  test('what readers wrote below is left out, even if it is longer than the article', () => {
    const note = (week: number) =>
      `Somebody wrote in the guest book that week ${week} was lovely, and the soup too cold.`
    const notes = Array.from({ length: 9 }, (_, n) => `<div><ul><li><p>${note(n)}</p></li></ul></div>`).join('')
    const html = page(`<main><article>${paragraphs()}</article></main><div>${notes}</div>`)
    expect(textOf(html)).toBe(PROSE.join('\n\n'))
  })

  test('a link that is a sentence of the story stays', () => {
    const link = '<p><a href="/x">The whole letter can be read in the archive of the town.</a></p>'
    expect(textOf(page(`<article>${link}${paragraphs()}</article>`))).toContain('can be read in the archive')
  })

  test('the lead between the title and the text belongs to it, unless it is the description again', () => {
    const lead = 'For thirty years one man has kept the light, and now, a company says, it no longer needs him.'
    const html = (head: string) =>
      page(
        `<div><h1>The lamp</h1><div class="leader"><p>${lead}</p></div></div><div class="tools">Print</div>
        <div><div class="text">${paragraphs()}${paragraphs(PROSE.map((text) => `Still, ${text}`))}</div></div>`,
        `<title>The lamp</title>${head}`,
      )
    expect(textOf(html(''))).toContain(lead)
    const described = html(`<meta name="description" content="${lead}">`)
    expect(textOf(described)).not.toContain(lead)
    expect(read(described).meta.dek).toBe(lead)
  })

  test('headings, lists and code between paragraphs stay', () => {
    const inner = '<h2>What he packs</h2><ul><li>oil</li><li>rope</li></ul><pre><code>lamp --on</code></pre>'
    const { blocks } = read(
      page(`<article>${paragraphs(PROSE.slice(0, 2))}${inner}${paragraphs(PROSE.slice(2))}</article>`),
    )
    expect(blocks.map(({ type }) => type)).toEqual([
      'paragraph',
      'paragraph',
      'heading',
      'list',
      'code',
      'paragraph',
      'paragraph',
      'paragraph',
    ])
  })

  test('a wrapper named after what is beside the text does not hide the text', () => {
    expect(textOf(page(`<div class="content has-sidebar comments-open no-ads">${paragraphs()}</div>`))).toBe(ARTICLE)
    expect(textOf(page(`<div class="widget blog-widget">${paragraphs()}</div>`))).toBe(ARTICLE)
  })

  test('a section whose id is the slug of a heading is not named by it', () => {
    const section = `<div id="sharing-a-lamp-with-comments-and-ads"><h2>Sharing a lamp</h2><p>${PROSE[3]}</p></div>`
    expect(textOf(page(`<article>${paragraphs(PROSE.slice(0, 3))}${section}</article>`))).toContain(PROSE[3])
  })

  test('a very short article is found beside a long sidebar', () => {
    const items = Array.from(
      { length: 30 },
      (_, i) => `<li><a href="/${i}">An older story of the islands, number ${i}</a></li>`,
    )
    const html = page(
      `<div id="main"><h2>The lamp</h2><p>It is out.</p></div><div id="sidebar"><ul>${items.join('')}</ul></div>`,
    )
    expect(textOf(html)).toContain('It is out.')
    expect(textOf(html)).not.toContain('number 7')
  })

  test('an article in a language without spaces is weighed by what it says', () => {
    const text = [
      '灯台守は三十年間、島に一人で暮らしている。',
      '冬になると船は来ない。手紙はヘリコプターで届く。',
      '来年からは本土で灯りを操作するという。',
    ]
    expect(textOf(page(`<article>${paragraphs(text)}</article>`))).toBe(text.join('\n\n'))
  })

  test('what was left out is reported, in order', () => {
    const { dropped } = read(
      page(`<nav><a href="/">Home</a></nav><article>${paragraphs()}</article><footer>All rights reserved</footer>`),
    )
    expect(dropped).toEqual(['Home', 'All rights reserved'])
  })
})

describe('pages that are hard to read', () => {
  test('text that a script would have shown is read where nothing else is there', () => {
    expect(textOf(page(`<p>Loading</p><div hidden id="S:1"><article>${paragraphs()}</article></div>`))).toBe(ARTICLE)
    expect(textOf(page(`<div style="display:none"><article>${paragraphs()}</article></div>`))).toBe(ARTICLE)
  })

  test('hidden text beside an article stays hidden', () => {
    expect(
      textOf(
        page(
          `<article>${paragraphs()}</article><div hidden><p>A secret that is told nowhere else, not even here.</p></div>`,
        ),
      ),
    ).toBe(ARTICLE)
  })

  test('text that is only in the structured data is taken from there', () => {
    const data = JSON.stringify({ '@type': 'NewsArticle', headline: 'The lamp', articleBody: PROSE.join('\n') })
    expect(textOf(page('<p>Please subscribe.</p>', `<script type="application/ld+json">${data}</script>`))).toBe(
      ARTICLE,
    )
  })

  test('a declarative shadow root is part of the page', () => {
    const html = page(
      `<news-story><template shadowrootmode="open"><article>${paragraphs()}</article></template></news-story>`,
    )
    expect(textOf(html)).toBe(ARTICLE)
  })

  test('a page without html, head and body tags, in capitals, with open paragraphs', () => {
    expect(textOf(`<TITLE>The lamp</TITLE><DIV CLASS="content"><P>${PROSE.join('<P>')}</DIV>`)).toBe(ARTICLE)
  })

  test('a page nested deeper than a stack keeps its text and says that it lost its structure', () => {
    const { blocks, problems } = read(page(`${'<div>'.repeat(100_000)}${paragraphs()}`))
    expect(blocks.map(({ text }) => text).join(' ')).toContain(PROSE[4])
    expect(problems.map(({ code }) => code)).toEqual(['page-too-tangled'])
  })

  test('a page that multiplies its formatting does not multiply our memory', () => {
    const fonts = Array.from({ length: 400 }, (_, i) => `<font size="${i}">`).join('')
    const { problems } = read(page(`<p>${fonts}x</p>${'<p>x</p>'.repeat(3000)}`))
    expect(problems.map(({ code }) => code)).toContain('page-too-tangled')
  })

  test.each([[''], ['<html></html>'], [page('<script>app()</script>')]])('a page without text says so', (html) => {
    const { blocks, problems } = read(html)
    expect(blocks).toEqual([])
    expect(problems.map(({ code }) => code)).toEqual(['page-without-text'])
  })

  test('no script is run and no address is asked', () => {
    const html = page(
      `<script>globalThis.touched = true</script><img src="http://127.0.0.1:1/x.png" onerror="globalThis.touched = true"><article>${paragraphs()}</article>`,
    )
    expect(textOf(html)).toBe(ARTICLE)
    expect('touched' in globalThis).toBe(false)
  })

  test('any soup of tags is read without an exception', () => {
    const tags =
      'html head body title h1 h2 p div table tr td th ul li a b img br pre article svg math select template'.split(' ')
    const tag = fc.constantFrom(...tags)
    const bit = fc.oneof(
      tag.map((name) => `<${name}>`),
      tag.map((name) => `</${name}>`),
      fc.constantFrom(
        ...PROSE,
        '<a href=x>link</a>',
        '<div class="share">',
        '<!--',
        '<time datetime=2019>',
        '&#0;',
        '<script>',
      ),
    )
    fc.assert(
      fc.property(fc.array(bit, { maxLength: 40 }), (bits) => Array.isArray(read(bits.join('')).blocks)),
      { numRuns: 200 },
    )
  })
})

describe('what a site says of consent', () => {
  const cookie = (n: number) =>
    `<tr><td>_ga${n}</td><td>Registers an ID by which it is counted how visitors use the pages of this site.</td></tr>`
  const purpose = (n: number) =>
    `<div><b>Vendor ${n}</b><p>Store and/or access information on a device. Partner ${n} of this site counts what is read, and shows each reader what fits.</p></div>`
  test.each([
    `<div><h2>Privacy</h2><p>We use cookies to give you the best pages.</p><table>${[1, 2, 3, 4, 5, 6].map(cookie).join('')}</table></div>`,
    `<div><h3>Your choices</h3>${[1, 2, 3, 4, 5, 6, 7].map(purpose).join('')}</div>`,
  ])('is never its article, however long: %s', (consent) => {
    const article = `<main><article><h1>The mill turns again</h1>${paragraphs(PROSE.slice(0, 2))}</article></main>`
    for (const html of [consent + article, article + consent])
      expect(textOf(page(html))).toBe(PROSE.slice(0, 2).join('\n\n'))
  })
})

test('a gallery tells its story in the captions', () => {
  const figure = (text: string) => `<figure><img src="a.jpg"><figcaption>${text}</figcaption></figure>`
  expect(textOf(page(`<article><h1>Mills</h1>${PROSE.map(figure).join('')}</article>`))).toBe(PROSE.join('\n\n'))
})

test('what is for the editors of a wiki goes, however the page marks it', () => {
  const [first = '', ...rest] = PROSE
  expect(textOf(`<h1>The lamp</h1><div>${paragraphs([`${first}[citation needed]`, ...rest])}</div>`)).toBe(
    PROSE.join('\n\n'),
  )
})
