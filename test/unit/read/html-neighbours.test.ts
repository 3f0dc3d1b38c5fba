// Is a page's article told from what stands around it, whatever sites call either?
import { describe, expect, test } from 'vitest'
import { PROSE, page, paragraphs, read } from './html-page.ts'

const textOf = (body: string, head = '') =>
  read(page(body, head))
    .blocks.map(({ text }) => text)
    .join('\n')
const READER = 'I walk there every day, and I must say that the council took far too long over such a small thing.'
const readers = (count: number) => `<div class="visitor"><p>${READER}</p></div>`.repeat(count)
const OPENING = PROSE[0]?.slice(0, 40) ?? ''

describe('an article is not put aside for the name of what holds it', () => {
  test.each(['content_print', 'article-tools-wrap', 'modal-body', 'post-share-target', 'story-ads-wide', 'login-free'])(
    '%s, though its readers say more than it does',
    (name) => {
      const body = `<h1>Title</h1><div id="${name}"><div>${paragraphs(PROSE)}</div></div><div class="comments">${readers(40)}</div>`
      expect(textOf(body)).toContain(OPENING)
      expect(textOf(body)).not.toContain(READER)
    },
  )

  test('nor for a class of its own, though the page’s footer is longer', () => {
    const footer = `<footer><div><p>${'This page is run by the Post, which answers for nothing that readers write. '.repeat(30)}</p></div></footer>`
    const text = textOf(`<article class="share print"><h1>Title</h1>${paragraphs(PROSE)}</article>${footer}`)
    expect(text).toContain(OPENING)
    expect(text).not.toContain('answers for nothing')
  })

  test('a lone comment may be what its page shows', () => {
    expect(textOf(`<div class="comment">${paragraphs(PROSE)}</div>`)).toContain(OPENING)
  })
})

describe('what stands where the text should begin', () => {
  test('is not the author’s box, below the author’s name', () => {
    const box =
      '<div class="x"><h4>Ann Lee</h4><p>Ann Lee currently works for the Post as a writer.</p><p>She was born...</p></div>'
    const text = textOf(`<div><h1>The lamp</h1>${box}${paragraphs()}</div>`)
    expect(text).toContain(OPENING)
    expect(text).not.toContain('works for the Post')
  })

  test('is the text all the same, where it is about somebody who does not sign it', () => {
    const text = textOf(
      `<div><h1>The lamp</h1><p>Ann Lee currently works for the Post as a writer.</p>${paragraphs()}</div>`,
    )
    expect(text).toContain('works for the Post')
  })

  test.each(['403 Forbidden', 'Access Denied', 'Page not found | The Post', 'Just a moment...'])(
    'is the answer of a server that refuses the page: %s',
    (title) => {
      const { blocks, problems } = read(
        page(`<h1>${title}</h1><p>You have no permission to view this page now.</p>`, `<title>${title}</title>`),
      )
      expect(blocks).toEqual([])
      expect(problems.map(({ code }) => code)).toEqual(['page-without-text'])
    },
  )

  test('is not a button, where a page shows the rest by script', () => {
    const { blocks } = read(
      page('<h1>The lamp is out</h1><p>Go to Me and My Friends</p>', '<title>The lamp is out</title>'),
    )
    expect(blocks).toEqual([])
  })

  test('may be in the structured data alone', () => {
    const data = JSON.stringify({ '@type': 'Article', headline: 'The lamp', articleBody: PROSE.join(' ') })
    const head = `<title>The lamp</title><script type="application/ld+json">${data}</script>`
    expect(textOf('<h1>The lamp</h1><p>Go to Me and My Friends</p>', head)).toContain(OPENING)
  })

  test('may be the word of such an answer, above an article', () => {
    expect(textOf(`<h1>Forbidden</h1>${paragraphs()}`, '<title>Forbidden</title>')).toContain(OPENING)
  })
})

describe('paragraphs are counted by their length', () => {
  const notice =
    '<div class="box"><p>We use cookies to make this site work. Read more about it in our notice, please.</p></div>'

  test('where each ends in a signature', () => {
    const signed = PROSE.map((text) => `${text.replace(/[.!?]$/, '')} – Ann Lee, Ashford`)
    expect(textOf(`${notice}<div class="t">${paragraphs(signed)}</div>`)).toContain(OPENING)
  })

  test('where the script has no full stop', () => {
    const thai = 'สภาเมืองลงมติเมื่อวันอังคารให้เปิดทางเดินเลียบคลองอีกครั้งหลังจากปิดมานานเพราะน้ำท่วมในฤดูใบไม้ผลิที่ผ่านมา '.repeat(2)
    expect(textOf(`${notice}<div class="t">${paragraphs([thai, `${thai}ก`, `${thai}ข`])}</div>`)).toContain('สภาเมือง')
  })
})

test('teasers that are links as a whole, heading and text, are not prose', () => {
  const teasers = [1, 2, 3, 4, 5, 6]
    .map(
      (at) =>
        `<li><a href="/s${at}"><h3>Story ${at}</h3><p>The parks department has planted trees along road ${at} this week.</p></a></li>`,
    )
    .join('')
  expect(textOf(`<main><h1>Title</h1>${paragraphs(PROSE)}<ul>${teasers}</ul></main>`)).not.toContain('parks department')
})

test('the text of steps beside pictures stays, a caption below a picture goes', () => {
  const step = (text: string) => `<div class="step"><img src="https://x.org/a.jpg" alt="step"><div>${text}</div></div>`
  const steps = [
    'Wash the hull with warm water and let it dry in the shade for four hours.',
    'Rub the wax on with a soft cloth in small circles, from bow to stern.',
    'Wait until the wax looks dull, which takes about half an hour in summer.',
  ]
  const text = textOf(
    `<article><h1>Title</h1>${paragraphs(PROSE)}${steps.map(step).join('')}${paragraphs(PROSE.slice(0, 1))}</article>`,
  )
  for (const told of steps) expect(text).toContain(told)
})

test.each([
  ['div', (text: string) => `<div class="step"><img src="https://x.org/a.jpg"><div>${text}</div></div>`],
  [
    'gallery',
    (text: string) =>
      `<li class="gallery__item"><img src="https://x.org/a.jpg"><p class="gallery__text">${text}</p></li>`,
  ],
  ['dd', (text: string) => `<dt>Step</dt><dd><img src="https://x.org/a.jpg">${text}</dd>`],
])('steps may be short: %s', (_, step) => {
  const steps = [
    'Peel the apples and cut them into eight.',
    'Add salt.',
    'Stir until the dough is smooth.',
    'Bake for an hour at a low heat.',
  ]
  const inside = `<div class="text">${steps.map(step).join('')}</div>`
  const text = textOf(`<article><h1>Title</h1>${paragraphs(PROSE)}${inside}${paragraphs(PROSE.slice(0, 1))}</article>`)
  for (const told of steps) expect(text).toContain(told)
})

test('error messages of the program that made the page are not its text', () => {
  const error = "Warning: Use of undefined constant comments - assumed 'comments' in /var/www/sidebar.php on line 12"
  expect(textOf(`<div><p>${error}</p><p>${error}</p></div><div class="post">${paragraphs(PROSE)}</div>`)).not.toContain(
    'Warning',
  )
})

test('a letter in fixed type is a text, without what it quotes; code stays code', () => {
  const letter =
    'Yes, we had the same at lock 7 last winter. A stone the size of a fist\nsat below the plate, and we only found it once the chamber was dry.\n\n> What was it?\n\nI would drain it first. That takes two hours with both pumps.\n'
  const { blocks } = read(page(`<h1>Valve stuck</h1><pre>${letter}</pre>`))
  expect(blocks.map(({ type }) => type)).toEqual(['paragraph', 'paragraph'])
  expect(blocks[0]?.text).toContain('a fist sat below the plate')
  const code = read(page(`<h1>Title</h1>${paragraphs(PROSE)}<pre>const a = { b: 1 };\nconst c = a.b;</pre>`))
  expect(code.blocks.some(({ type }) => type === 'code')).toBe(true)
})

describe('the date of a page is its own', () => {
  const dateOf = (body: string, head = '') => read(page(body, head)).meta.date?.text.slice(0, 10)
  const text = paragraphs(PROSE)

  test.each([
    [
      'in an aside above the text',
      `<article><h1>Title</h1><aside><time itemprop="datePublished" datetime="2024-10-18T11:45:00+02:00">18 Oct</time></aside>${text}</article>`,
    ],
    [
      'in a footer of the article',
      `<article><h1>Title</h1>${text}<footer><time datetime="2024-10-18">18 Oct</time></footer></article>`,
    ],
    [
      'in RDFa',
      `<article><h1>Title</h1><span property="schema:dateCreated" content="2024-10-18T12:45:46+00:00"></span>${text}</article>`,
    ],
    [
      'behind a label',
      `<main><h1>Title</h1><ul><li><span>Date:</span>18 October 2024</li><li>Roads</li></ul>${text}</main>`,
    ],
    [
      'not that of an embedded post',
      `<article><h1>Title</h1>${text}<blockquote class="instagram-media"><p>A post on <time datetime="2018-03-12">Mar 12, 2018</time></p></blockquote><p>Published: 18 October 2024</p></article>`,
    ],
    [
      'not that of a related item',
      `<div class="main"><h1>Title</h1><p class="publication"><time datetime="2024-10-18">18 October 2024</time></p>${text}</div><div class="rubrique"><p><time datetime="2024-11-22" pubdate>22 November</time></p></div>`,
    ],
    [
      'not the day on which a member joined',
      `<article><h1>Title</h1><div class="by">Ann, joined <time datetime="2011-02-03">3 Feb 2011</time></div><p class="d"><time datetime="2024-10-18">18 Oct 2024</time></p>${text}</article>`,
    ],
    [
      'at the opening of the text',
      `<article><h1>Title</h1><p>ASHFORD, Northshire, Oct. 18, 2024 (NP) — ${PROSE[0]}</p>${text}</article>`,
    ],
  ])('%s', (_, body) => {
    expect(dateOf(body)).toBe('2024-10-18')
  })

  test('a timestamp with a flaw gives way to the next source, and its day is the last', () => {
    const flawed = (body: string) =>
      dateOf(
        `<article><h1>Title</h1>${body}${text}</article>`,
        '<meta property="article:published_time" content="2024-10-17T12:07:40+02:00CET">',
      )
    expect(flawed('<time datetime="2024-10-18">18 Oct 2024</time>')).toBe('2024-10-18')
    expect(flawed('')).toBe('2024-10-17')
  })

  test('broken structured data is read as far as it goes', () => {
    const broken =
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Title",\n"description":"a "quoted" line",\n"datePublished":"2024-10-18T10:00:00+01:00","author":{"@type":"Person","name":"Ruth Hale"},}</script>'
    const { meta } = read(page(`<article><h1>Title</h1>${text}</article>`, broken))
    expect(meta).toMatchObject({ date: { text: '2024-10-18T10:00:00+01:00' }, authors: ['Ruth Hale'] })
  })
})

test.each([
  ['By David Talbot on December 3, 2024', ['David Talbot']],
  ['By C. Ryan Laratonda | Posted Feb. 27, 2024, 5:17 p.m.', ['C. Ryan Laratonda']],
  ['By Ann Lee and Bo Ek, updated 3 hours ago', ['Ann Lee', 'Bo Ek']],
])('no date or time is in the names of “%s”', (byline, names) => {
  const { meta } = read(page(`<article><h1>Title</h1><p class="byline">${byline}</p>${paragraphs(PROSE)}</article>`))
  expect(meta.authors).toEqual(names)
})
