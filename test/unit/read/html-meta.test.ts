import { describe, expect, test } from 'vitest'
import { page, paragraphs, read } from './html-page.ts'

const metaOf = (head: string, before = '', after = '') =>
  read(page(`<article><h1>The lamp</h1>${before}${paragraphs()}${after}</article>`, `<title>The lamp</title>${head}`))
    .meta
const data = (thing: object) => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`

describe('the date of a page', () => {
  const dateOf = (head: string, before = '', after = '') => metaOf(head, before, after).date?.text

  test('is the one of its structured data, as written there', () => {
    expect(dateOf(data({ '@type': 'NewsArticle', datePublished: '2019-03-12T10:15:00+01:00' }))).toBe(
      '2019-03-12T10:15:00+01:00',
    )
  })

  test.each([
    ['<meta property="article:published_time" content="2019-03-12T10:15:00Z">', '2019-03-12T10:15:00Z'],
    ['<META NAME="DC.date.issued" CONTENT="2019-03-12">', '2019-03-12'],
    ['<meta itemprop="datePublished" content="20190312">', '2019-03-12'],
    ['<meta name="pubdate" content="March 12, 2019">', '2019-03-12'],
  ])('or of its meta elements: %s', (head, date) => {
    expect(dateOf(head)).toBe(date)
  })

  test.each([
    ['<time datetime="2019-03-12">yesterday</time>'],
    ['<span itemprop="datePublished" content="2019-03-12">12/3</span>'],
    ['<abbr class="published" title="2019-03-12">Tuesday</abbr>'],
    ['<div class="entry-date">12 March 2019</div>'],
    ['<p>By Ann Keeper, March 12, 2019</p>'],
  ])('or marked, or written, at the head of its text: %s', (before) => {
    expect(dateOf('', before)).toMatch(/^2019-03-12/)
  })

  test('or written below it', () => {
    expect(dateOf('', '', '<p>Posted by Ann on 12 March 2019</p>')).toBe('2019-03-12')
  })

  test('or in its address', () => {
    expect(dateOf('<link rel="canonical" href="https://example.com/2019/03/12/lamp">')).toBe('2019-03-12')
  })

  test('is never that of a comment, of another article, or of an event in the story', () => {
    expect(
      dateOf('', '', '<div class="comments"><time datetime="2020-01-01">1 January 2020</time></div>'),
    ).toBeUndefined()
    expect(
      dateOf('', '', '<aside><time datetime="2020-01-01">1 January 2020</time> The bridge</aside>'),
    ).toBeUndefined()
    const story =
      'On 1 January 2020 the old keeper climbed the stairs for the last time, as the ferry passed and the birds came in.'
    expect(dateOf('', `<p>${story}</p>`)).toBeUndefined()
  })

  test('is not the day of its last change', () => {
    const meta = metaOf(
      '<meta property="article:modified_time" content="2020-05-01T00:00:00Z">',
      '<time datetime="2019-03-12"></time>',
    )
    expect(meta).toMatchObject({ date: { text: '2019-03-12', from: 'html' }, updated: '2020-05-01T00:00:00Z' })
  })
})

describe('the authors of a page', () => {
  const authorsOf = (head: string, before = '') => metaOf(head, before).authors

  test.each([
    [data({ '@type': 'Article', author: [{ name: 'Ann Lee' }, { name: 'Bo Ek' }] }), ''],
    [
      data({
        '@graph': [
          { '@type': 'Article', author: { '@id': '#a' } },
          { '@id': '#a', '@type': 'Person', name: ['Ann Lee', 'Bo Ek'] },
        ],
      }),
      '',
    ],
    ['<meta name="author" content="By Ann Lee and Bo Ek">', ''],
    ['<meta name="citation_author" content="Ann Lee"><meta name="citation_author" content="Bo Ek">', ''],
    ['', '<p class="byline">Von <a>Ann Lee</a> und <a>Bo Ek</a></p>'],
    [
      '',
      '<div itemprop="author"><span itemprop="name">Ann Lee</span></div><div itemprop="author"><span itemprop="name">Bo Ek</span></div>',
    ],
  ])('are named by %s%s', (head, before) => {
    expect(authorsOf(head, before)).toEqual(['Ann Lee', 'Bo Ek'])
  })

  test('are not those of its pictures', () => {
    const credit = '<figure><img src="a.jpg"><figcaption><p itemprop="author">Cy Oh</p></figcaption></figure>'
    expect(authorsOf('', `${credit}<p class="byline">By Ann Lee</p>`)).toEqual(['Ann Lee'])
  })

  test.each([
    ['islander.de', []],
    ['islander.de, Hamburg, Germany', []],
    ['Ann Lee, The Islander', ['Ann Lee']],
    ['Ann Lee The Islander', ['Ann Lee']],
    ['Ann Lee for Islander UK', ['Ann Lee']],
    ['Ann Lee in Gardens', ['Ann Lee']],
    ['Ann Lee - Islander Sports Writer', ['Ann Lee']],
    ['Ann Lee, Illustration by Bo Ek', ['Ann Lee']],
    ['von', []],
    ['Veröffentlicht', []],
    ['The Islander', ['The Islander']],
  ])('are people, not domains, papers or credits: %s', (line, names) => {
    const site = '<meta property="og:site_name" content="The Islander">'
    expect(authorsOf(`${site}<meta name="author" content="${line}">`)).toEqual(names)
  })

  test('are whom the page prints rather than another in its head', () => {
    const head = '<meta name="author" content="Cy Oh">'
    const by = (word: string) => `<div class="byline">${word}<a class="author">Ann Lee</a> / Published 3 May 2019</div>`
    expect(authorsOf(head, by('By '))).toEqual(['Ann Lee'])
    expect(authorsOf(head, by(''))).toEqual(['Cy Oh'])
    expect(authorsOf('<meta name="author" content="Ann Lee and Cy Oh">', by('By '))).toEqual(['Ann Lee', 'Cy Oh'])
  })

  test.each([
    ['By Ann Lee Fri 18 Oct 2024 06.00 BST', ['Ann Lee']],
    ['By Ann Lee 3 hours ago', ['Ann Lee']],
    ['By Ann Lee 12 Comments', ['Ann Lee']],
    ['By Ann Lee, Monday, December 3', ['Ann Lee']],
    ['By Ann Lee, Bo Ek and Cy Oh Special to the Islander', ['Ann Lee', 'Bo Ek', 'Cy Oh']],
    ['By Ann Lee ann@islander.example', ['Ann Lee']],
    ['By Ann Lee, Associated Press', ['Ann Lee']],
    ['Text: Ann Lee, Photos: Bo Ek', ['Ann Lee']],
    ['Posted on October 18, 2024 by Ann Lee', ['Ann Lee']],
    ['Ein Beitrag von Anna Weber', ['Anna Weber']],
    ['Por Ana Ruiz y Juan Gil, 18 de octubre de 2024', ['Ana Ruiz', 'Juan Gil']],
    ['Por José Ruiz y Gasset', ['José Ruiz y Gasset']],
    ['A cura di Marco Rossi', ['Marco Rossi']],
    ['Door Jan de Vries op 18 oktober 2024', ['Jan de Vries']],
    ['Av Karin Berg, publicerad 18 oktober 2024', ['Karin Berg']],
    ['Por Ana Lima — São Paulo 18/10/2024', ['Ana Lima']],
    ['Yazan: Ali Demir', ['Ali Demir']],
    ['Írta: Nagy Péter, 2024. október 18.', ['Nagy Péter']],
    ['Γράφει ο Νίκος Παππάς', ['Νίκος Παππάς']],
    ['文・山田花子 2024年10月18日', ['山田花子']],
    ['作者：王小明 2024-10-18 11:45', ['王小明']],
    ['김민수 기자 2024.10.18 11:45', ['김민수']],
    ['بقلم: سامي حداد، 18 أكتوبر 2024', ['سامي حداد']],
  ])('are people, without the words and days around them: %s', (line, names) => {
    expect(authorsOf('', `<p class="byline">${line}</p>`)).toEqual(names)
  })

  test('are marked by RDFa as by microdata, and labelled for previews', () => {
    expect(authorsOf('', '<p property="schema:author" typeof="Person"><b property="name">Ann Lee</b></p>')).toEqual([
      'Ann Lee',
    ])
    const label = '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ann Lee">'
    expect(authorsOf(label)).toEqual(['Ann Lee'])
  })

  test('are not those of teasers far from its byline', () => {
    const by = (name: string) =>
      `<div><div><div><div><div><p itemprop="author">${name}</p></div></div></div></div></div>`
    expect(authorsOf('', `<div>${by('Ann Lee')}</div>${by('Bo Ek')}${by('Cy Oh')}`)).toEqual(['Ann Lee'])
  })

  test('are without the weekday of the date behind them', () => {
    expect(authorsOf('', '<p class="byline">By Ann Lee Tuesday, Aug. 17, 2010</p>')).toEqual(['Ann Lee'])
    expect(authorsOf('', '<p class="byline">Von Ann Lee, Dienstag, 17. August 2010</p>')).toEqual(['Ann Lee'])
  })

  test('keep their names whole, and lose their degrees', () => {
    expect(authorsOf('<meta name="author" content="Lars Von Trier, MD, PhD">')).toEqual(['Lars Von Trier'])
    expect(authorsOf('<meta name="author" content="Di Stefano Alfredo">')).toEqual(['Di Stefano Alfredo'])
    expect(authorsOf('<meta name="citation_author" content="Lee, Ann">')).toEqual(['Ann Lee'])
  })

  test('are people, no addresses and no accounts', () => {
    expect(authorsOf('<meta property="article:author" content="https://facebook.com/ann">')).toEqual([])
    expect(authorsOf('<meta name="author" content="admin">')).toEqual([])
    expect(authorsOf('<meta name="author" content="wordpressadmin">')).toEqual([])
    expect(authorsOf('<meta name="author" content="Ann Lee - https://ann.example">')).toEqual(['Ann Lee'])
  })

  test.each([
    ['Ann Lee Games Editor', ['Ann Lee']],
    ['Ann Lee Senior Politics Editor', ['Ann Lee']],
    ['Politik, Ann Lee', ['Ann Lee']],
    ['Ann Lee, Vice President, Lamps Ltd', ['Ann Lee']],
    ['Ann Lee, Staff Writer', ['Ann Lee']],
    ['Our Foreign Staff', ['Our Foreign Staff']],
    ['Ann Editor', ['Ann Editor']],
  ])('lose their titles and employers: %s', (content, names) => {
    expect(authorsOf(`<meta name="author" content="${content}">`)).toEqual(names)
  })

  test('come from the library’s own fields before the general one, first names first', () => {
    const head = '<meta name="author" content="Somebody Else"><meta name="DC.Creator" content="Jong, Michiel de">'
    expect(authorsOf(head)).toEqual(['Michiel de Jong'])
  })

  test('are the person behind an agency where the page names one', () => {
    expect(authorsOf('<meta name="author" content="AFP">', '<p class="byline">Par Ann Lee</p>')).toEqual(['Ann Lee'])
    expect(authorsOf('<meta name="author" content="Reuters">')).toEqual(['Reuters'])
  })

  test('are the site where that is somebody’s own', () => {
    const site = '<meta property="og:site_name" content="Ann Lee">'
    expect(authorsOf(`${site}<meta name="author" content="Ann Lee">`)).toEqual(['Ann Lee'])
    expect(authorsOf(`${site}<meta name="author" content="Ann Lee and Bo Ek">`)).toEqual(['Bo Ek'])
  })

  test.each([
    ['By Ann Lee | 12/10/2020', ['Ann Lee']],
    ['von Ann Lee', ['Ann Lee']],
    ['Ein Interview von Ann Lee mit Bo Ek', ['Ann Lee']],
    ['Erstellt von Ann am 6. Mai 2014', ['Ann']],
    ['By the light of the lamp', []],
    ['Photo by Ann Lee', []],
  ])('are in a line that says so in words: %s', (line, names) => {
    expect(authorsOf('', `<h4>${line}</h4>`)).toEqual(names)
  })
})

describe('what else a page says of its article', () => {
  test('address, site, language, direction, dek, picture and tags', () => {
    const meta = metaOf(
      `<link rel="canonical" href="https://example.com/lamp"><meta property="og:site_name" content="Island News">
      <meta property="og:description" content="Thirty years alone, and then a helicopter comes.">
      <meta property="og:image" content="/lamp.jpg"><meta property="og:image:alt" content="A lamp">
      <meta property="article:tag" content="Islands"><meta property="article:tag" content="Light">`,
    )
    expect(meta).toEqual({
      authors: [],
      tags: ['Islands', 'Light'],
      language: 'en',
      dek: 'Thirty years alone, and then a helicopter comes.',
      url: 'https://example.com/lamp',
      site: 'Island News',
      image: { src: 'https://example.com/lamp.jpg', alt: 'A lamp' },
    })
  })

  test('a page that a browser saved names its address in a comment', () => {
    const saved = (comment: string) => read(`<!doctype html>${comment}<html dir="rtl" lang="ar_EG"><p>x`).meta
    expect(saved('<!-- saved from url=(0026)https://example.com/lamp -->')).toMatchObject({
      url: 'https://example.com/lamp',
      language: 'ar-EG',
      direction: 'rtl',
    })
    expect(saved('<!--\n Page saved with SingleFile \n url: https://example.com/lamp \n saved date: x\n-->').url).toBe(
      'https://example.com/lamp',
    )
  })

  test('properties above the text are those of an export of Notion', () => {
    const row = (type: string, name: string, cell: string) =>
      `<tr class="property-row property-row-${type}"><th><span class="icon property-icon"></span>${name}</th><td>${cell}</td></tr>`
    const option = (text: string) => `<span class="selected-value select-value-color-red">${text}</span>`
    const page = (rows: string) =>
      read(`<article class="page sans"><header><h1 class="page-title">The lamp</h1><table class="properties"><tbody>${rows}
      </tbody></table></header><div class="page-body"><p>The lamp burns again, and the keeper sleeps at last.</p></div></article>`)
    const { properties, blocks } = page(
      row('created_time', 'Created time', '<time>@April 2, 2026 10:12 AM</time>') +
        row('multi_select', 'Tags', option('coast') + option('light')) +
        row('status', 'Status', '<span class="status-value"><div class="status-dot"></div>Draft</span>') +
        row('checkbox', 'Published', '<div class="checkbox checkbox-off"></div>') +
        row('text', 'Owner', ''),
    )
    expect(Object.fromEntries(properties ?? [])).toEqual({
      created: 'April 2, 2026 10:12 AM',
      tags: ['coast', 'light'],
      status: 'Draft',
      published: 'false',
    })
    expect(blocks.map(({ text }) => text)).toEqual(['The lamp burns again, and the keeper sleeps at last.'])
    expect(page('').properties).toBeUndefined()
  })

  test('a truncated description is not a dek', () => {
    expect(metaOf('<meta name="description" content="The ferry to the outer islands left the …">').dek).toBeUndefined()
  })

  test('structured data that is broken does no harm, and bare line ends in it are mended', () => {
    expect(metaOf('<script type="application/ld+json">{"@type": "Article", "headline": </script>').authors).toEqual([])
    expect(
      metaOf('<script type="application/ld+json">//<![CDATA[\n{"@type":"Article","author":"Ann\nLee",}\n//]]></script>')
        .authors,
    ).toEqual(['Ann Lee'])
  })
})

describe('the dek of a page', () => {
  const dekOf = (description: string, before = '') =>
    metaOf(`<meta property="og:description" content="${description}">`, before).dek

  test('is its description', () => {
    const description = 'The keeper of the outer islands waits for the mail in winter.'
    expect(dekOf(description)).toBe(description)
  })

  test('unless that describes the site, or is only the title with a player around it', () => {
    expect(dekOf('Breaking news, weather and sport from the county, around the clock.')).toBeUndefined()
    const title = '<title>The lamp of the outer islands</title>'
    const description =
      '<meta property="og:description" content="Watch ‘The lamp of the outer islands’ online on Harbour TV">'
    const body = `<article><h1>The lamp of the outer islands</h1>${paragraphs()}</article>`
    expect(read(page(body, title + description)).meta.dek).toBeUndefined()
  })

  test('or the page shows it below the headline', () => {
    const motto = 'Some lights burn longer than anybody planned.'
    expect(dekOf(motto)).toBeUndefined()
    expect(dekOf(motto, `<p>${motto}</p>`)).toBe(motto)
  })
})

test.each(['Ann Lee Become a fan', 'Ann Lee Edited by Bo Ek', 'by Ann Lee'])(
  'what a page puts around a name is not the name: %s',
  (name) => expect(metaOf(`<meta name="author" content="${name}">`).authors).toEqual(['Ann Lee']),
)

describe('an author’s name', () => {
  const authorsOf = (...names: string[]) => {
    const author = names.map((name) => ({ '@type': 'Person', name }))
    return metaOf(data({ '@type': 'NewsArticle', headline: 'The lamp', author })).authors
  }

  test.each([
    ['责任编辑：李明'],
    ['Translation: Bo Ek'],
    ['未知 责任编辑：李明'],
    ['La rédaction'],
    ['Redakcja'],
    ['Our correspondent in Ashford'],
    ['A writer'],
    ['the CNN'],
    ['08時00分'],
  ])('is not that of %s', (name) => {
    expect(authorsOf(name)).toEqual([])
  })

  test.each([
    ['Ann Lee 翻訳者 Bo Ek', 'Ann Lee'],
    ['Ann Lee, Übersetzung: Bo Ek', 'Ann Lee'],
    ['《Ann Lee》', 'Ann Lee'],
    ['Ann Lee September', 'Ann Lee'],
    ['文｜王小明', '王小明'],
    ['Editor Lee', 'Editor Lee'],
  ])('is free of whoever else worked on the article: %s', (name, author) => {
    expect(authorsOf(name)).toEqual([author])
  })

  test('is not whoever is quoted on the page', () => {
    const quote = '<p class="loading-quote__byline">Ann Lee of the Mill</p>'
    expect(metaOf('', quote).authors).toEqual([])
  })
})

test('the tags of a page are its topics, not what its system notes beside them', () => {
  const tagsOf = (keywords: string) =>
    read(page(paragraphs(), `<meta name="keywords" content="${keywords}">`)).meta.tags
  expect(tagsOf('Lite:true, Tag:Water Mills, Topic:History, Publication:harbour, LayerCake:2')).toEqual([
    'Water Mills',
    'History',
  ])
  expect(tagsOf('mills, C++: templates, bread')).toEqual(['mills', 'C++: templates', 'bread'])
})
