import { describe, expect, test } from 'vitest'
import { page, paragraphs, read } from './html-page.ts'

const TITLE = '<h1>The lamp goes out on the outer island</h1>'
const dayOf = (html: string) => read(html).meta.date?.text.slice(0, 10)
const below = (line: string) => dayOf(page(`<main>${TITLE}${line}<div>${paragraphs()}</div></main>`))
const inHead = (head: string) => dayOf(page(`<main>${TITLE}<div>${paragraphs()}</div></main>`, head))

describe('the day of a page among several', () => {
  test('is the one below the headline, not that of the page’s clock, of an event or of a weather box above it', () => {
    for (const above of [
      '<header><span class="date">Monday, 30 November 2026</span></header>',
      '<div>Today is 30 November 2026</div>',
      '<div class="alert">Repairs on 5 December 2026 from two to four.</div>',
    ]) {
      expect(dayOf(page(`${above}<div>${TITLE}<small>18.10.2024</small>${paragraphs()}</div>`)), above).toBe(
        '2024-10-18',
      )
      const footer = '<footer>Published on 18 October 2024</footer>'
      expect(dayOf(page(`${above}<article>${TITLE}<div>${paragraphs()}</div>${footer}</article>`)), above).toBe(
        '2024-10-18',
      )
    }
  })

  test('may stand above the headline, in the same part of the page', () => {
    expect(dayOf(page(`<div><h3>18.10.2024</h3>${TITLE}${paragraphs()}</div>`))).toBe('2024-10-18')
  })

  test('is that of publication, whichever label comes first, in any language', () => {
    for (const line of [
      'Updated 20 October 2024, 10:00; published 18 October 2024, 09:00',
      'Aktualisiert: 20.10.2024 | Veröffentlicht: 18.10.2024',
      'Modifié le 20/10/2024, publié le 18/10/2024',
      'Aktualizacja: 20.10.2024, publikacja: 18.10.2024',
      'Güncelleme: 20.10.2024 Yayın: 18.10.2024',
      '更新日：2024年10月20日 投稿日：2024年10月18日',
    ]) {
      expect(below(`<p>${line}</p>`), line).toBe('2024-10-18')
      expect(below(`<p class="date">${line}</p>`), line).toBe('2024-10-18')
    }
  })

  test('is that of publication, whichever element is marked as a time, and not that of a box in the text', () => {
    const time = (day: string) => `<time datetime="2024-${day}T10:00:00Z">${day}</time>`
    expect(below(`<p>Last updated: ${time('12-01')}</p><p>First published: ${time('10-18')}</p>`)).toBe('2024-10-18')
    expect(below(`<p>Last updated: ${time('12-01')}</p>`)).toBe('2024-12-01')
    const box = `<div class="event-box"><h4>Open day</h4>${time('05-02')}</div>`
    const [first = '', ...rest] = paragraphs().split('</p>')
    const text = `${first}</p>${box}${rest.join('</p>')}`
    expect(dayOf(page(`<article>${TITLE}<p class="date">18 October 2024</p><div>${text}</div></article>`))).toBe(
      '2024-10-18',
    )
  })

  test('is not that of a sentence, of a picture, or of a link’s preview in the text', () => {
    const published = '<p>Published: 18 October 2024</p>'
    for (const part of [
      '<p>The fair opens on <time datetime="2018-03-12">12 March 2018</time> and closes a day later, said the board in its letter.</p>',
      '<figure><img src="https://example.com/a.jpg"><figcaption>The quay on <time datetime="2018-03-12">12 March</time></figcaption></figure>',
      '<figure class="bookmark-card"><a href="https://example.com/b">Other</a><time datetime="2018-03-12">12 Mar</time></figure>',
    ])
      expect(dayOf(page(`<article>${TITLE}${part}${paragraphs()}${published}</article>`)), part).toBe('2024-10-18')
  })
})

describe('the day of a page in other places', () => {
  test.each([
    '<span class="date" data-timestamp="1729244700">2 years ago</span>',
    '<span class="timeago" data-datetime="2024-10-18T11:45:00Z">2 years ago</span>',
    '<abbr class="timeago" title="2024-10-18T11:45:00Z">2 years ago</abbr>',
    '<relative-time datetime="2024-10-18T11:45:00Z">2 years ago</relative-time>',
    '<span property="dc:date" content="2024-10-18T09:00:00Z">Friday</span>',
    '<p>18.X.2024</p>',
    '<p>二〇二四年十月十八日</p>',
    '<p>الجمعة 18 أكتوبر/تشرين الأول 2024</p>',
  ])('%s', (line) => {
    expect(below(line)).toMatch(/^(?:2024-10-18|1729244700)/)
  })

  test.each(['date_published', 'displaydate', 'cb:date', 'prism.publicationDate', 'releaseDate', 'post_date'])(
    'the head calls it %s',
    (name) => {
      expect(inHead(`<meta name="${name}" content="2024-10-18">`)).toBe('2024-10-18')
    },
  )

  test.each(['last-modified', 'event:start_date', 'expiration_date', 'article:modified', 'build-date', 'current_date'])(
    'the head’s %s is none',
    (name) => {
      expect(inHead(`<meta name="${name}" content="2024-10-18">`)).toBeUndefined()
    },
  )

  test.each([
    '{"@type":"NewsArticle","datePublished":"2024-10-18T10:00:00Z","articleBody":"The ferry to the',
    "{'@type':'NewsArticle','datePublished':'2024-10-18T10:00:00Z'}",
    '{“@type”:“NewsArticle”,“datePublished”:“2024-10-18T10:00:00Z”}',
    '{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;datePublished&quot;:&quot;2024-10-18T10:00:00Z&quot;}',
    '{\\"@type\\":\\"NewsArticle\\",\\"datePublished\\":\\"2024-10-18T10:00:00Z\\"}',
  ])('broken data are read as far as they go: %s', (data) => {
    expect(inHead(`<script type="application/ld+json">${data}</script>`)).toBe('2024-10-18')
  })

  test.each([
    'https://example.com/2024/oct/18/lamp',
    'https://example.com/news/lamp-2024-10-18',
    'https://example.com/2024_10_18/lamp',
    'https://example.com/2024-10/18/lamp',
    'https://example.com/18.10.2024/lamp',
    'https://example.com/archive/2024/10/18.html',
  ])('its address %s', (address) => {
    expect(inHead(`<link rel="canonical" href="${address}">`)).toBe('2024-10-18')
  })

  test.each([
    '(18 October 2024) ',
    '<b>18.10.2024</b> ',
    '[18 Oct 2024] ',
    'Lampton, October 18 2024. ',
    'Date: 18/10/2024. ',
  ])('its first paragraph begins with %s', (opening) => {
    const [first = '', ...rest] = paragraphs().split('\n')
    expect(dayOf(page(`<main>${TITLE}${first.replace('<p>', `<p>${opening}`)}${rest.join('')}</main>`))).toBe(
      '2024-10-18',
    )
  })

  test('a first sentence that tells of a day gives none', () => {
    const text =
      '<p>On 18 October 2024 the keeper of the lamp left the island, and nobody has seen him since that day.</p>'
    expect(dayOf(page(`<main>${TITLE}${text}${paragraphs()}</main>`))).toBeUndefined()
  })
})
