import { describe, expect, test } from 'vitest'
import { PROSE, page, paragraphs, read } from './html-page.ts'

const blocks = (inner: string) =>
  read(page(`<article>${paragraphs(PROSE.slice(0, 3))}${inner}${paragraphs(PROSE.slice(3))}</article>`)).blocks.slice(
    3,
    -2,
  )

describe('the blocks of a page', () => {
  test('headings keep their level, paragraphs and quotes their text, white space is single', () => {
    expect(
      blocks(`<h2>The  <em>long</em>\n winter</h2><blockquote><p>Silence is\tan answer.</p></blockquote>`),
    ).toEqual([
      { type: 'heading', level: 2, text: 'The long winter' },
      { type: 'quote', text: 'Silence is an answer.' },
    ])
  })

  test('words stay apart where a line breaks or a block ends', () => {
    expect(
      blocks('<div>First line<br>second line<div>a block of its own, with a comma.</div>and a tail.</div>'),
    ).toEqual([
      { type: 'paragraph', text: 'First line second line' },
      { type: 'paragraph', text: 'a block of its own, with a comma.' },
      { type: 'paragraph', text: 'and a tail.' },
    ])
  })

  test('a block that is displayed in a line does not break it', () => {
    const shield = '<div style="width: 9px; display: inline-block"><div></div></div>'
    expect(blocks(`<div>He read ${'<a href="/b">a book</a>'} ${shield}about birds.</div>`)[0]?.text).toBe(
      'He read a book about birds.',
    )
  })

  test('two line breaks in a row part paragraphs', () => {
    const [first, second] = PROSE
    const { blocks } = read(page(`<div id="content">${PROSE.join('<br> <br/>')}</div>`))
    expect(blocks).toHaveLength(PROSE.length)
    expect(blocks.slice(0, 2)).toEqual([
      { type: 'paragraph', text: first },
      { type: 'paragraph', text: second },
    ])
  })

  test('a list is one block, its nested items among its items', () => {
    expect(
      blocks('<ol><li>Bread</li><li>Tea<ul><li>green</li><li>black</li></ul></li><li><p>Oil</p></li></ol>'),
    ).toEqual([
      {
        type: 'list',
        ordered: true,
        items: ['Bread', 'Tea', 'green', 'black', 'Oil'],
        text: 'Bread\nTea\ngreen\nblack\nOil',
      },
    ])
  })

  test('two lists next to each other stay two', () => {
    const lists = blocks('<ul><li>Bread and some butter</li></ul><ul><li>Tea without any sugar</li></ul>')
    expect(lists.map(({ type, text }) => [type, text])).toEqual([
      ['list', 'Bread and some butter'],
      ['list', 'Tea without any sugar'],
    ])
  })

  test('code keeps its lines and loses its line numbers', () => {
    const code = `<table class="highlight"><tr><td class="gutter"><pre>1\n2</pre></td><td class="code"><pre>let a = 1\n\n  use(a)  </pre></td></tr></table>`
    expect(blocks(code)).toEqual([{ type: 'code', text: 'let a = 1\n\n  use(a)' }])
  })

  test('a table of data is one block, a table for layout is none', () => {
    expect(blocks('<table><tr><th>Island</th><th>Birds</th></tr><tr><td>North</td><td>40</td></tr></table>')).toEqual([
      { type: 'table', text: 'Island | Birds\nNorth | 40' },
    ])
    const layout = `<table><tr><td><h3>North</h3><p>${PROSE[0]}</p></td><td><p>${PROSE[1]}</p></td></tr></table>`
    expect(blocks(layout).map(({ type }) => type)).toEqual(['heading', 'paragraph', 'paragraph'])
  })

  test('a picture has its caption, which is not part of the text', () => {
    const figure = '<figure><img src="/a.jpg" alt="A lamp"><figcaption>The lamp of 1874.</figcaption></figure>'
    expect(blocks(figure)).toEqual([{ type: 'image', src: '/a.jpg', alt: 'A lamp', text: 'The lamp of 1874.' }])
  })

  test('a picture that is a link to itself, to be seen large, belongs to the text', () => {
    const figure = (href: string) =>
      `<p>The lamp is lit.</p><figure><a href="${href}"><div><picture><img src="/a.jpg" alt="A lamp"></picture></div></a></figure><p>It burns.</p>`
    expect(blocks(figure('/large/a.jpeg?w=9')).map(({ type }) => type)).toEqual(['paragraph', 'image', 'paragraph'])
    expect(blocks(figure('/other-article')).map(({ type }) => type)).toEqual(['paragraph', 'paragraph'])
  })

  test('a picture that loads late is found, icons and placeholders are not pictures', () => {
    const late = '<p><img src="data:image/gif;base64,R0lGOD" data-src="https://example.com/real.jpg" alt=""></p>'
    expect(blocks(late)).toEqual([{ type: 'image', src: 'https://example.com/real.jpg', alt: '', text: '' }])
    expect(blocks('<img src="dot.gif" width="1" height="1"><img src="data:image/gif;base64,R0lGOD">')).toEqual([])
  })

  test('a bold line above a paragraph is a heading, a bold paragraph is not', () => {
    expect(blocks('<p><strong>How the mail comes</strong></p>')[0]).toMatchObject({
      type: 'heading',
      text: 'How the mail comes',
    })
    expect(blocks(`<p><b>How the mail comes</b><br>${PROSE[0]}</p>`).map(({ type }) => type)).toEqual([
      'heading',
      'paragraph',
    ])
    expect(blocks('<p><b>Anne:</b></p>')[0]?.type).toBe('paragraph')
    expect(blocks('<p><b>Keep away from the cliffs.</b></p>')[0]?.type).toBe('paragraph')
  })

  test('a sentence in the size of a heading is a paragraph', () => {
    expect(blocks(`<h3>${PROSE[2]}</h3>`)).toEqual([{ type: 'paragraph', text: PROSE[2] }])
  })

  test('the marks of footnotes and the handles of headings are not words', () => {
    const note = '<p>It burned whale oil.<sup><a href="#fn1">[1]</a></sup> Then gas, for forty long years.</p>'
    expect(blocks(note)[0]?.text).toBe('It burned whale oil. Then gas, for forty long years.')
    expect(
      blocks('<h2>Oil<span class="mw-editsection">[edit]</span><a class="headerlink" href="#oil">¶</a></h2>')[0]?.text,
    ).toBe('Oil')
  })

  test('formulas come as their author wrote them in TeX, where the page says so', () => {
    const math = '<math alttext="E=mc^2"><mi>E</mi></math>'
    expect(blocks(`<p>Einstein wrote ${math} in 1905.</p>`)[0]?.text).toBe('Einstein wrote E=mc^2 in 1905.')
    expect(blocks('<p>Half is <math><mfrac><mn>1</mn><mn>2</mn></mfrac></math> of it.</p>')[0]?.text).toBe(
      'Half is 1 2 of it.',
    )
  })

  test('hidden text, text for screen readers, zero-width and soft marks are gone', () => {
    const hidden =
      '<p>Light<span style="display: none">secret</span><span class="sr-only">opens in a new tab</span>house\u200B kee\u00ADper wanted.</p>'
    expect(blocks(hidden)[0]?.text).toBe('Lighthouse keeper wanted.')
  })
})
