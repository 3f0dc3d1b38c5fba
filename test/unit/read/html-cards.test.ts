import { describe, expect, test } from 'vitest'
import { PROSE, page, paragraphs, textOf } from './html-page.ts'

const TITLE = '<h1>The lamp goes out</h1>'
const TEASER =
  'The gardeners have planted new lime trees along the quay and ask their neighbours to water them in dry weeks.'
const CARDS: Readonly<Record<string, (n: number) => string>> = {
  'a link around nothing covers': (n) =>
    `<div class="card"><a class="cover" href="/${n}"></a><h3>Trees, part ${n}</h3><p>${TEASER}</p></div>`,
  'a link heads, and a day ends': (n) =>
    `<section><a href="/${n}">Trees, part ${n}</a><p>${TEASER}</p><time>0${n}.01.2025</time></section>`,
  'are items of a list': (n) => `<li><a href="/${n}">Trees, part ${n}</a><p>${TEASER}</p></li>`,
}
const cards = (card: (n: number) => string) => [1, 2, 3, 4].map(card).join('')

describe.each(Object.entries(CARDS))('teasers that %s', (_, card) => {
  test('are not part of an article elsewhere on the page', () => {
    const body = `<main>${TITLE}<div class="text">${paragraphs()}</div><div class="list">${cards(card)}</div></main>`
    expect(textOf(page(body))).toBe(PROSE.join('\n\n'))
  })

  test('are the article where it collects links', () => {
    const intro = `<p>${PROSE[0]}</p>`
    expect(textOf(page(`<article>${TITLE}${intro}${cards(card)}</article>`))).toContain(TEASER)
    expect(textOf(page(`<article>${TITLE}<div>${intro}</div><div>${cards(card)}</div></article>`))).toContain(TEASER)
  })
})
