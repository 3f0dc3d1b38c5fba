import { describe, expect, test } from 'vitest'
import { PROSE, page, paragraphs, textOf } from './html-page.ts'

const HEAD = '<title>The ferry to the islands</title>'
const NAMED = `<h1>The ferry to the islands</h1>`
const BODY = `${paragraphs()}<p>The ferry is <a href="/old">old</a>.</p>`
const TEXT = [...PROSE, 'The ferry is old.'].join('\n\n')
const json = (data: unknown) => JSON.stringify(data).replaceAll('<', '\\u003c')

describe('an article that a page holds in the data of its scripts alone', () => {
  test.each([
    [
      'Next.js',
      `<script id="__NEXT_DATA__" type="application/json">${json({ props: { post: { body: BODY } } })}</script>`,
    ],
    ['Nuxt', `<script>window.__NUXT__={"data":[${json({ html: BODY })}]}</script>`],
    [
      'a script of its own',
      `<script>window.STATE = JSON.parse(${json(json({ article: { content: BODY } }))})</script>`,
    ],
    [
      'Next.js in pieces',
      [BODY.slice(0, 300), BODY.slice(300)]
        .map((part) => `<script>self.__next_f.push([1,${json(part)}])</script>`)
        .join(''),
    ],
  ])('is read: %s', (_, script) => {
    expect(textOf(page(`<div id="root">${NAMED}<p>Loading.</p></div>${script}`, HEAD))).toBe(TEXT)
  })

  test('is read without markup too', () => {
    const script = `<script>window.state = ${json({ text: PROSE.join('\n\n') })}</script>`
    expect(textOf(page(`${NAMED}<p>Loading.</p>${script}`, HEAD))).toBe(PROSE.join('\n\n'))
  })

  test('is not that of another page, nor read where the page shows its own', () => {
    const other = `<script>window.state = ${json({ html: BODY.replaceAll(/ferry|islands/g, 'mill') })}</script>`
    expect(textOf(page(`${NAMED}<p>The lamp is out.</p>${other}`, HEAD))).toBe('The lamp is out.')
    const own = PROSE.map((text) => text.replace('The', 'That')).concat(PROSE)
    expect(textOf(page(`<article>${NAMED}${paragraphs(own)}</article>${other}`, HEAD))).toBe(own.join('\n\n'))
  })
})

test('much data that hold no article are read in time', () => {
  const script = `<script>window.state = ${json({ text: 'lamp quay ferry '.repeat(20_000) })}</script>`
  expect(textOf(page(`${NAMED}<p>Loading.</p>${script}`, HEAD))).toBe('Loading.')
})

test('scripts that are never closed are looked through once', () => {
  expect(textOf(page(`${NAMED}<p>Loading.</p>${'<script>'.repeat(60_000)}`, HEAD))).toBe('Loading.')
})
