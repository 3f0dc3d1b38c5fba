// Do we see the colours that a browser would show?
import { describe, expect, test } from 'vitest'
import { computedStyles, type Scheme } from '../../../src/check/cascade.ts'
import { attribute, type Element, readPage } from '../../../src/check/page.ts'
import { matchingElements } from '../../../src/check/selector.ts'
import { readDeclarations, readStyleSheet } from '../../../src/check/style-sheet.ts'
import { colourText, contrast, over, readColour, WHITE } from '../../../src/model/colour.ts'

const colour = (text: string) => readColour(text) ?? WHITE
const byId = (html: string, id: string): { page: ReturnType<typeof readPage>; element: Element } => {
  const page = readPage(html)
  const element = page.elements.find((each) => attribute(each, 'id') === id)
  if (!element) throw new Error(`No #${id}.`)
  return { page, element }
}
const shown = (html: string, scheme: Scheme = 'light') => {
  const { page, element } = byId(html, 'x')
  const styles = computedStyles(page, scheme)
  const [front, behind] = [styles.colour(element), styles.background(element)]
  return `${front && colourText(front)} on ${behind && colourText(behind)}`
}

describe('contrast', () => {
  test.each([
    ['#000', '#fff', 21],
    ['#777777', '#fff', 4.48],
    ['#767676', 'white', 4.54],
    ['rgb(255, 0, 0)', '#ffffff', 4],
    ['#0000ff', '#000000', 2.44],
  ])('%s on %s is that of WCAG, %d', (one, other, ratio) => {
    expect(contrast(colour(one), colour(other))).toBeCloseTo(ratio, 2)
    expect(contrast(colour(other), colour(one))).toBeCloseTo(ratio, 2)
  })

  test('a colour that lets the paper through is mixed with it', () => {
    expect(colourText(over(colour('rgba(0, 0, 0, 0.5)'), WHITE))).toBe('#808080')
    expect(colourText(over(colour('#00000080'), WHITE))).toBe('#7f7f7f')
    expect(colourText(over(colour('transparent'), WHITE))).toBe('#ffffff')
  })

  test('a colour that we cannot read is none, so nothing is said of it', () => {
    for (const text of ['var(--ink)', 'color-mix(in srgb, red, blue)', 'currentcolor', 'rgb()', '#12345', ''])
      expect(readColour(text), text).toBeUndefined()
  })
})

describe('style sheets', () => {
  test('rules are read with their media, lists of selectors one by one', () => {
    const css = `@import url("x.css"); /* a { color: red } */
      a, b > i { color: blue !important; margin: 0 }
      @media (prefers-color-scheme: dark) { .x { color: #FFF } @media print { p { color: red } } }
      @font-face { font-family: X } td { }`
    expect(readStyleSheet(css).map(({ selector, media }) => `${selector} | ${media}`)).toEqual([
      'a | ',
      'b>i | ',
      '.x | (prefers-color-scheme:dark)',
      'p | (prefers-color-scheme:dark) and print',
      'td | ',
    ])
    expect(readStyleSheet(css)[0]?.declarations).toEqual([
      { property: 'color', value: 'blue', important: true },
      { property: 'margin', value: '0', important: false },
    ])
  })

  test('what is not closed ends with the sheet, and a malformed rule is dropped, as in a browser', () => {
    expect(readStyleSheet('a { color: red } b { color: blue')).toHaveLength(2)
    expect(readStyleSheet('}}} a { color: red } b { color: blue }').map(({ selector }) => selector)).toEqual(['b'])
    expect(readStyleSheet('{'.repeat(50_000))).toEqual([])
    expect(readStyleSheet('@media x {'.repeat(50_000))).toEqual([])
  })

  test.each([
    ['url(data:image/png;base64,AAAA) #eee'],
    ['url("data:image/svg+xml;utf8,<svg/>") #eee'],
    ['/* a; b */ #eee'],
  ])('a semicolon inside %s does not end the declaration', (value) => {
    const found = readDeclarations(`background: ${value}; color: red`)
    expect(found.map(({ property }) => property)).toEqual(['background', 'color'])
    const [rule] = readStyleSheet(`a { background: ${value}; color: red } b { color: blue }`)
    expect(rule?.declarations).toEqual(found)
  })

  test.each([
    ['a', 1],
    ['*', 0],
    ['#x .y[z]:first-child a::before', 10_302],
    [':not(.x) a', 101],
  ])('the specificity of %s is %d', (selector, specificity) => {
    expect(readStyleSheet(`${selector} { color: red }`)).toMatchObject([{ specificity }])
  })
})

describe('selectors', () => {
  const html =
    '<div class="a b" id="top"><p><a href="https://example.com" data-ogsc="" id="x" lang="pt-BR">x</a></p></div>'
  test.each([
    'a',
    '#x',
    '[href]',
    '[href^="https"]',
    '[lang|=pt]',
    '.b a',
    'div > p > a',
    '*',
    ':root a',
    '.a.b a#x',
    'p>a',
    'a:not(p)',
    'a:only-child',
  ])('%s matches the link', (selector) => {
    const { page, element } = byId(html, 'x')
    expect(matchingElements(page, selector, false)).toContain(element)
  })
  test.each(['p', '.c a', 'div > a', 'a:hover', 'a + a', '[href="x"]', '#top', '', 'a::before', '[', ':-moz-any(a)'])(
    '%j does not match the link',
    (selector) => {
      const { page, element } = byId(html, 'x')
      expect(matchingElements(page, selector, false)).not.toContain(element)
    },
  )
  test('the attributes that Outlook.com adds match every element there, and elsewhere none', () => {
    const { page } = byId(html, 'x')
    expect(matchingElements(page, '[data-ogsb] a', true)).toHaveLength(1)
    expect(matchingElements(page, '[data-ogsb] a', false)).toEqual([])
  })
})

describe('what is shown', () => {
  const sheet = (css: string, body: string) => `<style>${css}</style>${body}`

  test.each<[string, string, string, Scheme?]>([
    ['nothing said is black on white', '<p id="x">x</p>', '#000000 on #ffffff'],
    [
      'colours come from around',
      '<div style="color:#111;background:#eee url(x.png)"><p id="x">x</p></div>',
      '#111111 on #eeeeee',
    ],
    [
      'the attribute bgcolor counts',
      '<table bgcolor="#222222"><tr><td id="x">x</td></tr></table>',
      '#000000 on #222222',
    ],
    [
      'a style wins over the sheet',
      sheet('p { color: red }', '<p id="x" style="color: blue">x</p>'),
      '#0000ff on #ffffff',
    ],
    [
      '!important wins over a style',
      sheet('p { color: red !important }', '<p id="x" style="color: blue">x</p>'),
      '#ff0000 on #ffffff',
    ],
    [
      'the more specific rule wins',
      sheet('#x { color: red } p { color: blue }', '<p id="x">x</p>'),
      '#ff0000 on #ffffff',
    ],
    ['the later of equals wins', sheet('p { color: red } p { color: blue }', '<p id="x">x</p>'), '#0000ff on #ffffff'],
    [
      'a program without style sheets sees none',
      sheet('p { color: red }', '<p id="x">x</p>'),
      '#000000 on #ffffff',
      'inline',
    ],
    [
      'dark rules hold in the dark alone',
      sheet('@media (prefers-color-scheme: dark) { p { color: red } }', '<p id="x">x</p>'),
      '#000000 on #ffffff',
    ],
    [
      'dark rules hold in the dark',
      sheet('@media (prefers-color-scheme: dark) { p { color: red } }', '<p id="x">x</p>'),
      '#ff0000 on #ffffff',
      'dark',
    ],
    [
      'who knows dark has dark paper',
      sheet(':root { color-scheme: light dark }', '<p id="x">x</p>'),
      '#ffffff on #000000',
      'dark',
    ],
    [
      'Outlook’s own marks hold there',
      sheet('[data-ogsc] p { color: red }', '<p id="x">x</p>'),
      '#ff0000 on #ffffff',
      'Outlook dark',
    ],
    [
      'a picture in the background hides neither the colour beside it nor what follows',
      '<p id="x" style="background: url(data:image/png;base64,red;) #222; color: #eee">x</p>',
      '#eeeeee on #222222',
    ],
    [
      'the name of a picture is not a colour',
      '<p id="x" style="background: url(red.png) #222">x</p>',
      '#000000 on #222222',
    ],
    ['print is no screen', sheet('@media print { p { color: red } }', '<p id="x">x</p>'), '#000000 on #ffffff'],
    ['a colour we cannot read is unknown', '<p id="x" style="color: var(--ink)">x</p>', 'undefined on #ffffff'],
  ])('%s', (_, html, expected, scheme) => {
    expect(shown(html, scheme)).toBe(expected)
  })

  test.each([
    ['<p id="x">x</p>', 16],
    ['<div style="font-size:20px"><p id="x" style="font-size:1.5em">x</p></div>', 30],
    ['<p id="x" style="font-size:12pt">x</p>', 16],
    ['<p id="x" style="font-size:150%">x</p>', 24],
    ['<h1 id="x">x</h1>', 32],
    ['<p style="font-size:10px"><b id="x" style="font-size:2rem">x</b></p>', 32],
  ])('%s is %d px', (html, size) => {
    const { page, element } = byId(html, 'x')
    expect(computedStyles(page, 'light').fontSize(element)).toBe(size)
  })
})
