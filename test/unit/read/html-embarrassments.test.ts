import { describe, expect, test } from 'vitest'
import { PROSE, page, paragraphs, read, textOf } from './html-page.ts'

const TITLE = '<title>The lamp</title>'
const metaOf = (head: string, before = '', after = '') =>
  read(page(`<article><h1>The lamp</h1>${before}${paragraphs()}${after}</article>`, TITLE + head)).meta
const withBefore = (before: string) => page(`<article><h1>The lamp</h1>${before}${paragraphs()}</article>`, TITLE)

describe('an author on a page', () => {
  test.each([
    ['<a rel="author" href="/ann">View all posts by Ann Lee</a>', ['Ann Lee']],
    ['<a rel="author" href="/ann">Alle Beiträge von Ann Lee</a>', ['Ann Lee']],
    ['<a rel="author" href="/ann">Ann Lee »</a>', ['Ann Lee']],
    ['<p class="byline">Par Ann Lee publié le 26/12/2020</p>', ['Ann Lee']],
    ['<p class="byline">By Ann Lee (Brussels, for The Islander) and Bo Ek (boe)</p>', ['Ann Lee', 'Bo Ek']],
    ['<p class="byline">Ann Lee Updated</p>', ['Ann Lee']],
    ['<p class="byline">By Ann Lee Contributor</p>', ['Ann Lee']],
    ['<p class="byline">Ann Lee | @annlee</p>', ['Ann Lee']],
    ['<p class="byline">Ann Lee |</p>', ['Ann Lee']],
    ['<p>By Ann Brisbee@annbrisbee</p>', ['Ann Brisbee']],
    ['<p>By Ann Lee Published in The Islander</p>', ['Ann Lee']],
    ['<p>Author by Ann Lee</p>', ['Ann Lee']],
    ['<p>Text: Ann Lee</p>', ['Ann Lee']],
    ['<p>Words & pictures: Ann Lee</p>', ['Ann Lee']],
    ['<p>Photo: Ann Lee</p>', []],
    ['<p class="dateline">LISSE, Holland</p><p class="byline">Ann Lee</p>', ['Ann Lee']],
  ])('is the name, not the link around it: %s', (byline, authors) => {
    expect(metaOf('', byline).authors).toEqual(authors)
  })

  test.each([
    ['Ann Lee, London, Bo Ek', ['Ann Lee', 'Bo Ek']],
    ['ANN LEE, QP Harbour Writer', ['ANN LEE']],
    ['Ann Lee | QP – 1 hr', ['Ann Lee']],
    ['ISLANDER.PL', []],
    ['Ann, Bo', ['Ann', 'Bo']],
    ['Island Club (IC)', ['Island Club (IC)']],
    ['Von Ann Lee', ['Ann Lee']],
    ['Posted by Ann Lee - 3/4/2025', ['Ann Lee']],
    ['Ann Lee on 18 Oct', ['Ann Lee']],
    ['Published by Ann Lee at October 18, 2024', ['Ann Lee']],
    ['By Ann Lee Last updated 11 months ago', ['Ann Lee']],
    ['李明 发布时间：2024-10-18 11:45', ['李明']],
    ['文＝山田花子　2024年10月18日', ['山田花子']],
    ['Teksti Aino Laine 18.10.2024 klo 11.45', ['Aino Laine']],
    ['Von Ann Lee, Quay News', ['Ann Lee', 'Quay News']],
    ['Bj&amp;amp;ouml;rn Ek', ['Björn Ek']],
    ['Kommentar von Ann Lee', ['Ann Lee']],
    ['A guest post by Ann Lee', ['Ann Lee']],
    ['Recueilli par Ann LEE', ['Ann LEE']],
    ['Text und Fotos: Ann Lee', ['Ann Lee']],
    ['Author Redaktion', []],
    ['Ada von Brandt Lee', ['Ada von Brandt Lee']],
    ['Von der Brandt', ['Von der Brandt']],
    ['Illustrated by Ann Lee', []],
    ['Island Club e. V.', ['Island Club e. V.']],
    ['&quot;name&quot;:&quot;Ann Lee&quot; }', []],
  ])('of "%s" is %j', (author, authors) => {
    expect(metaOf(`<meta name="author" content="${author}">`).authors).toEqual(authors)
  })

  test.each([
    ['<a rel="author" href="/ann">Ann Lee</a>', ['Ann Lee']],
    ['', ['The Islander']],
  ])('is who is named elsewhere, before the site: %s', (byline, authors) => {
    const site = '<meta property="og:site_name" content="The Islander"><meta name="author" content="The Islander">'
    expect(metaOf(site, byline).authors).toEqual(authors)
  })

  test('is nobody where the site gives its name and address', () => {
    const site = '<meta property="og:site_name" content="TULIP">'
    expect(metaOf(`${site}<meta name="author" content="TULIP, Lisse, Netherlands">`).authors).toEqual([])
  })
})

describe('a dek of a page', () => {
  test.each([
    ['The keeper, who has lived there for thirty years, says that visitors come forRead More'],
    ['lamp,the lighthouse keeper,news of the islands'],
    ['By Ann Lee (The Island Notes, 21 June 2018)'],
    ['… who has lived there for thirty years, and waits.'],
  ])('is not a cut text, a list of keywords or a byline: %s', (description) => {
    expect(metaOf(`<meta name="description" content="${description}">`).dek).toBeUndefined()
  })
})

describe('a dek that breaks off', () => {
  const description = (text: string) => metaOf(`<meta name="description" content="${text}">`).dek
  test('is none where the text goes on', () => {
    expect(
      description('The ferry to the outer islands left the harbour at seven, an hour later than the'),
    ).toBeUndefined()
    expect(description('The ferry to the outer islands left the harbour at seven, an hour lat')).toBeUndefined()
  })

  test('is none where it goes over paragraphs that it glues together', () => {
    expect(description(`${PROSE[0]}${PROSE[1].slice(0, 40)}`)).toBeUndefined()
  })

  test('is one where it is a sentence, or other words', () => {
    const whole = 'The ferry to the outer islands left the harbour at seven'
    expect(description(`${whole}.`)).toBe(`${whole}.`)
    expect(description('Visitors come for the birds and stay for the light')).toBe(
      'Visitors come for the birds and stay for the light',
    )
  })
})

describe('the text of a page', () => {
  test.each([
    [
      'a picture and its words, above the headline',
      '<p>The ferry leaves the harbour in the fog at seven o’clock. (Getty/Ann Lee)</p><h1>The lamp</h1>',
    ],
    ['a heading that is a day', '<h1>The lamp</h1><h6>January 10, 2020 9:00AM (UTC)</h6>'],
    [
      'what a site says of its cookies, at length',
      `<h1>The lamp</h1><p>${'Wir verwenden Cookies, um Inhalte und Anzeigen zu personalisieren. '.repeat(6)}</p>`,
    ],
    [
      'a long caption',
      `<h1>The lamp</h1><div><img src="a.jpg"><div class="caption"><p>${'The keeper of the lamp and his guests stand on the quay. '.repeat(6)}</p></div></div>`,
    ],
    [
      'a question to turn notifications on',
      '<h1>The lamp</h1><div class="c-pushlayer--item"><p>May we tell you in your browser of the most important news of the day?</p></div>',
    ],
    [
      'text that the page blurs',
      '<h1>The lamp</h1><div class="blur-sm"><p>Bjagy cfvh dr hqsemx, ahp oogu iah fudvs kvd gof gqnxvd zczdo rxnq mhe wwfc vthwk ujzc mrl due.</p></div>',
    ],
    [
      'how to comment',
      '<h1>The lamp</h1><p class="comentarios-2018">Para comentar debes registrarte y completar los datos generales.</p>',
    ],
  ])('does not have %s', (_, above) => {
    expect(textOf(page(`<article>${above}${paragraphs()}</article>`, TITLE))).toBe(textOf(withBefore('')))
  })

  test('does not begin with the dek as a heading, which the digest prints anyway', () => {
    const dek = 'The keeper of the lamp hopes that painters and writers come'
    const html = page(
      `<article><h1>The lamp</h1><h2>${dek}</h2>${paragraphs()}</article>`,
      `${TITLE}<meta name="description" content="${dek}">`,
    )
    expect(textOf(html)).toBe(textOf(withBefore('')))
  })
})

describe('a heading with a kicker', () => {
  const titleOf = (heading: string) => read(page(`<article><h1>${heading}</h1>${paragraphs()}</article>`)).title?.text
  test.each([
    ['<span class="kicker">Outer islands</span><span class="line">The lamp goes out</span>'],
    ['<a href="/lamp"><span class="kicker">Outer islands</span> <span>The lamp goes out</span></a>'],
    ['<span class="kicker">Outer islands</span><span class="sr-only">: </span><b class="line">The lamp goes out</b>'],
  ])('has a colon between them: %s', (heading) => {
    expect(titleOf(heading)).toBe('Outer islands: The lamp goes out')
    expect(textOf(page(`<article><h1>${heading}</h1>${paragraphs()}</article>`))).not.toContain('lamp goes out')
  })

  test.each([
    ['<span class="day">18. Oktober 2024</span> <span>The lamp goes out</span>', 'The lamp goes out'],
    ['<span class="kicker">Outer islands:</span> <span>The lamp goes out</span>', 'Outer islands: The lamp goes out'],
    ['The <b>lamp</b> <i>goes out on the islands</i>', 'The lamp goes out on the islands'],
    ['<b class="x">The lamp</b> <b class="x">Goes out today</b>', 'The lamp Goes out today'],
    ['<b class="x">The lamp</b> <i>goes out today</i>', 'The lamp goes out today'],
    ['<b class="no">1</b> <i>The lamp goes out</i>', '1 The lamp goes out'],
  ])('is left alone otherwise: %s', (heading, title) => {
    expect(titleOf(heading)).toBe(title)
  })
})

describe('the title of a page', () => {
  test('is its only first-level heading, which the page title repeats, not the section that it also claims', () => {
    const head = '<title>Notes: The keeper leaves the lamp</title><meta property="og:title" content="Press releases">'
    const html = page(`<h2>Press releases</h2><h1>The keeper leaves the lamp</h1>${paragraphs()}`, head)
    expect(read(html).title?.text).toBe('The keeper leaves the lamp')
  })

  test('is not the name of the site that ends the page title', () => {
    const head = '<title>The keeper leaves the lamp after thirty years | ISL.example</title>'
    const html = page(
      `<h2>ISL.example</h2><h1>Islands <b>The keeper leaves the lamp after thirty years</b></h1>${paragraphs()}`,
      head,
    )
    expect(read(html).title?.text).toContain('The keeper leaves the lamp')
  })
})

describe('what is no part of a page’s text', () => {
  test.each([
    ['a request to turn scripts on', 'The island’s page works best if JavaScript is enabled.'],
    ['the same in German', 'Diese Seite funktioniert am besten, wenn JavaScript aktiviert ist.'],
    ['the same in Japanese', 'このページをご覧になるには、ブラウザのJavaScriptを有効にしてください。'],
    ['a numbered figure’s caption', 'Figure 2: The lamp of the outer island, which has turned since the last war.'],
    ['the same in Spanish', 'Figura 2. La lámpara de la isla exterior, que gira desde la última guerra de este siglo.'],
  ])('is %s', (_, line) => {
    expect(textOf(withBefore(`<p>${line}</p>`))).not.toContain(line)
  })

  test('is not what an article on scripts says', () => {
    const line = 'The keeper writes JavaScript in winter, which nobody on the outer islands thinks strange at all.'
    expect(textOf(withBefore(`<p>${line}</p>`))).toContain(line)
  })
})

test('a person who is named in capitals too is one author', () => {
  const head = '<meta name="author" content="Ann Lee, ANN LEE">'
  expect(metaOf(head).authors).toEqual(['Ann Lee'])
})

test('a description that a site cut out of the text is no dek, whichever dash it has', () => {
  const text = 'HARBOUR – The keeper of the lamp has left the outer island, and nobody will follow him there, he says.'
  const head = `<meta name="description" content="HARBOUR - The keeper of the lamp has left the outer isl">`
  expect(metaOf(head, `<p>${text}</p>`).dek).toBeUndefined()
})

test('a description that is the beginning of the title is no dek', () => {
  const title = 'The keeper calls the lamp of the outer island “mine”'
  const head = `<title>${title}</title><meta name="description" content="The keeper calls the lamp of the outer ">`
  expect(read(page(`<article><h1>${title}</h1>${paragraphs()}</article>`, head)).meta.dek).toBeUndefined()
})

describe('the opening of a page', () => {
  const OPENING =
    'The mill by the old harbour has been turning again since the morning, and the bread is better for it.'

  test.each([
    `<p>(18.10.2024) ${OPENING}</p>`,
    `<p>18.10.2024 - ${OPENING}</p>`,
    `<p>This post is also available in: <img src="de.png" alt="Deutsch"> ${OPENING}</p>`,
    `<div><span>T</span><p>${OPENING.slice(1)}</p></div>`,
    `<h2>Mills (1 / 3) 18.10.2024 13:30 by Ann</h2><p>${OPENING}</p>`,
  ])('is its first sentence: %s', (before) => {
    expect(textOf(withBefore(before)).split('\n\n')[0]).toBe(OPENING)
  })

  test.each(['2024年10月18日(土)～19日(日)に開催された水車の祭りには、町の人が大勢来て、パンを食べました。', OPENING])(
    'keeps its own words: %s',
    (text) => {
      expect(textOf(withBefore(`<p>${text}</p>`))).toContain(text)
    },
  )

  test('may stand in a template that a script shows', () => {
    const html = (text: string) =>
      page(`<h1>The lamp</h1><p>Our news.</p><script type="text/template">${text}</script>`, TITLE)
    expect(textOf(html(paragraphs()))).toContain(paragraphs().slice(3, 60))
    expect(textOf(html(PROSE.join('<br />\n<br />\n')))).toContain(paragraphs().slice(3, 60))
    expect(textOf(html('<p>{{ a }}</p><p>{{ b }}</p>'))).not.toContain('{{')
  })
})

test('Latin that stands for the rest of a text is left out, and kept where a page has no other', () => {
  const latin = 'Dolor ipsam et est cumque. Laboriosam sed delectus rerum sint qui natus tenetur ea.'
  expect(textOf(page(`<article><h1>The lamp</h1>${paragraphs()}<p>${latin}</p></article>`, TITLE))).not.toContain(latin)
  expect(textOf(page(`<article><h1>The lamp</h1><p>${latin}</p><p>${latin}</p></article>`, TITLE))).toContain(latin)
})

test('a description that has its own beginning before it is told once', () => {
  const dek = 'The lamp house was sold to a painter, who wants to live there.'
  const head = `<title>The lamp</title><meta name="description" content="The lamp house was sold | ${dek}">`
  expect(read(page(`<article><h1>The lamp</h1>${paragraphs([dek, ...PROSE])}</article>`, head)).meta.dek).toBe(dek)
})

test('what a builder of sites hides is no part of the text', () => {
  const other = paragraphs(PROSE.map((text) => text.replace(/^The|^N|^I/, 'Elsewhere, the')))
  const html = page(`<h1>The lamp</h1><div>${paragraphs()}</div><div class="w-condition-invisible">${other}</div>`)
  expect(textOf(html)).toBe(PROSE.join('\n\n'))
})

describe('a page with hardly any text of its own', () => {
  const about = 'A film about the lamp on the quay, whoever lit it, and the boats that it led home for a hundred years.'
  const head = (description: string) => `${TITLE}<meta name="description" content="${description}">`
  const texts = (own: string, description: string) =>
    textOf(page(`<article><h1>The lamp on the quay</h1>${own}</article>`, head(description)))

  test('is told by its description', () => {
    expect(texts('<p>Join us and get the films.</p>', about)).toBe(about)
  })

  test('keeps its own text where the description is about the site', () => {
    const own = 'Join us and get the films.'
    expect(
      texts(`<p>${own}</p>`, 'Films of the islands, new each week, for everyone who has longed for the sea.'),
    ).toBe(own)
  })
})
