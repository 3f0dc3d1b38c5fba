import { describe, expect, it } from 'vitest'
import { readSource } from '../../../src/read/article.ts'
import { readText } from '../../../src/read/text/text.ts'
import { PROSE, page, paragraphs, read } from './html-page.ts'

const MENU = ['Home', 'News', 'Sport', 'Weather', 'Subscribe', 'Log in', 'Privacy policy']
const textOf = (...lines: readonly string[]) => readText(lines.join('\n\n'))

const heldOf = async (source: string, path: string) => {
  const { article, notices } = await readSource(new TextEncoder().encode(source), path, {
    timeZone: 'UTC',
    readAt: new Date('2026-01-01T00:00:00Z'),
  })
  return { held: article?.held, codes: notices.map(({ code }) => code) }
}

describe('a text without an article', () => {
  it.each([
    ['a notice to turn on scripts', ['Please enable JavaScript in your browser to read this page.']],
    ['an old browser', ['Quay Post', 'Dein Browser ist leider veraltet. Lade einen neueren Browser herunter.']],
    ['a captcha', ['One more step', 'Please verify you are human.', 'We have seen unusual traffic from your network.']],
    [
      'a consent',
      ['Ich willige darin ein, dass der Verein mir Post schickt.', 'Meine Einwilligung kann ich widerrufen.'],
    ],
    [
      'a licence',
      ['This copy is for your personal, non-commercial use only. Distribution is governed by our agreement.'],
    ],
    ['labels', ['Guided walks', 'Our people', 'Opening hours', 'Copyright 2022 Quay Post']],
  ])('holds %s', (_, lines) => {
    expect(textOf(...MENU, ...lines, ...MENU).noArticle).toBe('notices')
  })

  it('is what a server says instead of the page', () => {
    const said = "Use your browser's back button to return to the page that brought you here."
    expect(textOf(...MENU, '404 Errors', said, ...MENU).noArticle).toBe('refusal')
    expect(textOf('Just a moment...', 'Checking if the connection is secure.').noArticle).toBe('refusal')
  })

  it.each([
    'Sorry, the page you were looking for does not exist.',
    'This article is unavailable in your region for legal reasons.',
    'Dieser Inhalt ist in Ihrem Land nicht verfügbar, wir bitten um Verständnis.',
    'Ce contenu n’est pas disponible dans votre pays pour le moment.',
    'Esta noticia no está disponible en tu región por motivos legales.',
    'К сожалению, этот материал недоступен в вашем регионе.',
    '申し訳ありません。お探しのページは移動したか削除されました。',
    '抱歉，您访问的页面不存在或者已经被移走。',
  ])('is what a site says instead of the page, beside what it says of itself: %s', (said) => {
    const own = ['The keeper writes of lamps and of what he reads.', 'Now and then he writes of boats.']
    expect(textOf(...MENU, ...own, said, ...MENU).noArticle).toBe('refusal')
  })

  it('is a first page of which one teaser was found', () => {
    const teaser = (at: number) => [
      `Headline ${at} of the quay`,
      PROSE[at % 5] ?? '',
      'Read more',
      'Share',
      'Subscribe',
    ]
    const lines = Array.from({ length: 12 }, (_, at) => teaser(at)).flat()
    expect(textOf(...MENU, ...lines, ...MENU).noArticle).toBe('scattered')
  })

  it('stays out and says why', async () => {
    const { held, codes } = await heldOf([...MENU, 'Please verify you are human.'].join('\n'), 'a.txt')
    expect(held).toEqual({ code: 'not-article', text: expect.stringContaining('no sentence') })
    expect(codes).toContain('page-without-text')
  })
})

describe('a short text', () => {
  it.each([
    ['one sentence on a page', [...MENU, 'The quay', 'The lamp house opens on Sunday.', ...MENU]],
    ['one paragraph without a stop', [...MENU, 'The quay', (PROSE[0] ?? '').replace(/\.$/, ''), ...MENU]],
    [
      'a sentence with its age behind it',
      [...MENU, 'The quay', 'The lamp house at the old quay opens on Sunday. 6 years ago', ...MENU],
    ],
    [
      'a notice among sentences',
      [...MENU, 'The quay', 'Your browser knows too much.', 'The lamp house opens on Sunday.', ...MENU],
    ],
    ['a note without a page around it', ['Nets', 'Ropes', 'Two lamps']],
    ['a note on passwords', ['Sign in at the desk by the quay.', 'Forgot your password? Ask the keeper.', 'He is in.']],
  ])('of %s is an article', (_, lines) => {
    expect(textOf(...lines).noArticle).toBeUndefined()
  })
})

describe('a page without an article', () => {
  const headlines = Array.from(
    { length: 6 },
    (_, at) => `<h3><a href="/${at}">News ${at} from the quay</a></h3>${paragraphs([PROSE[at % 5] ?? ''])}`,
  ).join('')
  const canonical = (path: string) =>
    `<title>Quay Post</title><link rel="canonical" href="https://quay.example.com${path}">`
  const body = (classes: string, inside = headlines) => page(inside).replace('<body>', `<body class="${classes}">`)

  it.each([
    ['the first page of a site', page(headlines, canonical('/'))],
    ['the first page in a language', page(headlines, '<title># Startseite | Quay Post</title>')],
    ['its blog', body('home blog')],
    ['a category', body('archive category category-quay')],
    ['a search', body('search search-results')],
    ['an error', body('error404', paragraphs())],
    [
      'a collection',
      page(headlines, '<script type="application/ld+json">{"@type":"CollectionPage","name":"Quay"}</script>'),
    ],
  ])('is %s, by its own account', (_, html) => {
    expect(read(html).noArticle).toBe('listing')
  })

  it.each([
    ['a blog with one post', page(`<h1>The quay</h1>${paragraphs()}${headlines}`, '<title>Blog | Quay Post</title>')],
    ['a post called by a word of menus', page(`<h1>Home</h1>${paragraphs()}${headlines}`, '<title>Home</title>')],
    ['an essay that is all of a site', page(`<h1>The quay</h1>${paragraphs()}`, canonical('/'))],
    ['a post with headlines beside it', page(`<h1>The quay</h1>${paragraphs()}${headlines}`, canonical('/quay'))],
    [
      'a post whose address is given as the site’s',
      page(
        `<h1>The quay</h1>${paragraphs()}${headlines}`,
        `${canonical('/')}<meta property="article:published_time" content="2026-01-01">`,
      ),
    ],
    [
      'a post of a theme that calls it an archive',
      body('archive single single-post', `<h1>The quay</h1>${paragraphs()}`),
    ],
  ])('is not %s', (_, html) => {
    expect(read(html).noArticle).toBeUndefined()
  })

  it('shows nothing but a notice or an error', () => {
    const notice = '<main><p>Get the news of the quay sent right to your browser!</p></main>'
    expect(read(page(`<h1>The quay</h1>${notice}`, '<title>The quay</title>')).noArticle).toBe('notices')
    const legal = `<p>© 2014 Quay Post. All rights reserved. Use of this site constitutes acceptance of our user agreement and privacy policy, and the material on this site may not be reproduced, cached or otherwise used, except with the prior written permission of the quay.</p>`
    expect(read(page(legal, '<title>Page Not Found</title>')).noArticle).toBe('refusal')
  })

  it('may show a picture and a line', () => {
    const picture = '<article><h1>The quay</h1><img src="quay.jpg" alt=""><p>Sign in at the desk</p></article>'
    expect(read(page(picture)).noArticle).toBeUndefined()
  })
})
