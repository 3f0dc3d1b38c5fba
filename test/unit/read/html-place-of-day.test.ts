import { describe, expect, test } from 'vitest'
import { PROSE, page, paragraphs, read, textOf } from './html-page.ts'

const NAME = 'The mill turns again'
const TITLE = `<h1>${NAME}</h1>`
const DAY = '18.10.2024'
const head = (date: string) => `<meta name="date" content="${date}">`
const dayOf = (html: string) => read(html).meta.date?.text.slice(0, 10)
const around = (above: string, below = '', inHead = '') =>
  dayOf(page(`<main>${above}${TITLE}${below}<div>${paragraphs()}</div></main>`, inHead))

describe('a line beside the headline is the article’s, whatever holds it', () => {
  test.each([
    `<aside><ul><li>Mills</li><li>${DAY}</li></ul></aside>`,
    `<div class="sidebar"><p>${DAY}</p><a href="/m">Mills</a></div>`,
    `<div class="teaser-meta">${DAY} / 09:30 / Photo: Post / 23 /</div>`,
    `<div class="elementor-widget">${DAY}</div>`,
  ])('%s', (line) => {
    expect(around('', line)).toBe('2024-10-18')
    expect(around(line)).toBe('2024-10-18')
  })

  test.each([
    `<aside><a href="/k">The kettle boils over at last</a> ${DAY}</aside>`,
    `<div class="sidebar"><h3>The kettle boils over at last</h3> ${DAY}</div>`,
    `<div class="related">${DAY}</div>`,
  ])('but not one that leads to another article: %s', (line) => {
    expect(around('', line)).toBeUndefined()
  })

  test('also where its author and section are links', () => {
    const line =
      'By <a href="/u/ann-lee">Annabel Lee</a>, Islander on October 18, 2024 in <a href="/mills">Mills and Bakeries</a>'
    expect(around('', `<p>${line}</p>`)).toBe('2024-10-18')
  })

  test('the caption of a picture is not, unless it holds the headline', () => {
    expect(around('', `<figure><img src="a.jpg"><figcaption>The quay, ${DAY}</figcaption></figure>`)).toBeUndefined()
    expect(around('', `<img src="a.jpg" alt="The miller (${DAY})">`)).toBeUndefined()
    const banner = `<div><figcaption><p>${DAY} Mills</p>${TITLE}</figcaption></div>`
    expect(dayOf(page(`<main>${banner}<div>${paragraphs()}</div></main>`))).toBe('2024-10-18')
  })

  test('days from one to another are when something happens', () => {
    expect(around('', `<p>${DAY} – 20.10.2024</p>`)).toBeUndefined()
  })

  test('a line above the headline that was taken for text hides none below it', () => {
    const lead = `<p>${PROSE[0]}</p><p>${PROSE[1]}</p>`
    expect(dayOf(page(`<main>${lead}${TITLE}<p>${DAY} - 04:30</p><div>${paragraphs()}</div></main>`))).toBe(
      '2024-10-18',
    )
  })

  test('and the headline is not the link to it in a list above', () => {
    const list = `<ul><li><h3><a href="/m">${NAME}</a></h3><span>1.2.2024</span></li></ul>`
    const others = '<p>Mills of the town</p>'.repeat(9)
    expect(dayOf(page(`${list}${others}<main>${TITLE}<p>${DAY}</p>${paragraphs()}</main>`))).toBe('2024-10-18')
  })
})

describe('where nothing else gives a day, the only one of time elements is the article’s', () => {
  const far = (beside: string) =>
    dayOf(page(`<main>${TITLE}<div>${paragraphs()}</div></main><div class="sidebar">${beside}</div>`))
  const time = '<time datetime="2024-10-18">Friday</time>'
  test('in a sidebar, with the tags', () => {
    expect(far(`<div><p>About this text</p>${time}</div><p><a href="/m">Mills</a></p>`)).toBe('2024-10-18')
    expect(far(`${time}<p>Read ${time}</p>`)).toBe('2024-10-18')
    expect(far(`<p>Opened ${time}</p>`.repeat(21))).toBeUndefined()
  })
  test.each([
    `${time}<time datetime="2024-10-19">Saturday</time>`,
    `<p><a href="/k">The kettle boils over at last</a> ${time}</p>`,
    `<a href="/k">Kettles ${time}</a>`,
    `<nav>${time}</nav>`,
    `<div class="comments">${time}</div>`,
  ])('but not %s', (beside) => {
    expect(far(beside)).toBeUndefined()
  })
})

test('what the head may mean of a change gives way to a line beside the headline, and not to others', () => {
  expect(around('', `<p>${DAY}</p>`, head('2024-10-25'))).toBe('2024-10-18')
  expect(around('', '', head('2024-10-25'))).toBe('2024-10-25')
  const list =
    '<div class="posts"><p>Kettles</p><p>Ladders</p><p>Mills</p><p>Pans</p><p class="date">1.2.2024</p></div>'
  expect(dayOf(page(`<main>${TITLE}${paragraphs()}${list}</main>`, head('2024-10-25')))).toBe('2024-10-25')
})

describe('a day further off counts where a label says what it is', () => {
  const further = ['Kettles', 'Ladders', 'Pans', 'Pots', 'Jugs', 'Bowls']
    .map((at) => `<div><a href="/${at}">${at}</a></div>`)
    .join('')
  const below = (line: string) =>
    dayOf(page(`<main>${TITLE}<div>${paragraphs()}</div><div>${further}${line}</div></main>`))

  test.each([
    `Published on ${DAY}`,
    'This entry was posted on Friday, October 18th, 2024 at 2:37 pm and is filed under Mills. You can follow any responses to this entry through the RSS feed, and leave a response or a trackback from your own site.',
    'Dieser Beitrag wurde am Freitag, 18. Oktober 2024 um 9:30 Uhr veröffentlicht und unter Mühlen gespeichert.',
    'Cette entrée a été publiée le 18 octobre 2024 dans Moulins.',
  ])('%s', (line) => {
    expect(below(`<p>${line}</p>`)).toBe('2024-10-18')
  })

  test.each([`The fair was on ${DAY}`, 'Dieser Artikel wurde zuletzt am 18. Oktober 2024 geändert.'])(
    'and not: %s',
    (line) => {
      expect(below(`<p>${line}</p>`)).toBeUndefined()
    },
  )

  test('and not where there are several, which are those of other articles', () => {
    expect(below(`<p>Published on ${DAY}</p><p>Published on 20.10.2024</p>`)).toBeUndefined()
  })
})

test.each([
  `${DAY} - The mill by the old harbour has been turning again since the morning, and the bread is better for it.`,
  `Ashford, (${DAY}). The mill by the old harbour has been turning again since the morning, and all are glad of it.`,
])('a dateline may be below a lead and a byline: %s', (text) => {
  expect(around('', `<p>${PROSE[0]}</p><p>By Ann Lee</p><p>${text}</p>`)).toBe('2024-10-18')
})

describe('the article of a page', () => {
  test('is not what the page lays over itself, above its headline', () => {
    const notice = `<h1>Dear friends of the mill</h1><p>${'We are glad that you came, and ask you to use a newer program for it. '.repeat(6)}</p>`
    const html = `<div class="overlay">${notice}</div><main>${TITLE}${paragraphs()}</main>`
    expect(textOf(page(html, `<title>${NAME}</title>`))).toBe(PROSE.join('\n\n'))
  })

  test('is not continued by elements for other articles that are longer together', () => {
    const teaser = (n: number) =>
      `<li><article><a href="/${n}">Kettle ${n}</a><p>${'Nobody has seen the kettle since, and those who looked for it came home late and said little. '.repeat(6)}</p></article></li>`
    const own = `<article>${TITLE}${paragraphs(PROSE.slice(0, 3))}</article>`
    const text = textOf(page(`<div>${own}</div><div><ul>${[1, 2, 3, 4, 5, 6].map(teaser).join('')}</ul></div>`))
    expect(text).toContain(PROSE[0])
    expect(text).not.toContain('kettle')
  })
})
