// Does the check compute the colours and sizes that a browser shows?
import { describe, expect, test } from 'vitest'
import { computedStyles, type Scheme } from '../../../src/check/cascade.ts'
import { findingsOf } from '../../../src/check/check.ts'
import { contrastRules } from '../../../src/check/contrast-rule.ts'
import { readMail } from '../../../src/check/mail.ts'
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
    ['rgb(100%, 0%, 0%)', '#ffffff', 4],
    ['#0000ff', '#000000', 2.44],
  ])('%s on %s is that of WCAG, %d', (one, other, ratio) => {
    expect(contrast(colour(one), colour(other))).toBeCloseTo(ratio, 2)
    expect(contrast(colour(other), colour(one))).toBeCloseTo(ratio, 2)
  })

  test('a translucent colour is mixed with its background', () => {
    expect(colourText(over(colour('rgba(0, 0, 0, 0.5)'), WHITE))).toBe('#808080')
    expect(colourText(over(colour('#00000080'), WHITE))).toBe('#7f7f7f')
    expect(colourText(over(colour('transparent'), WHITE))).toBe('#ffffff')
  })

  test('a colour in a form that is not supported is undefined, so that no rule judges it', () => {
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

describe('computed styles', () => {
  const sheet = (css: string, body: string) => `<style>${css}</style>${body}`

  test.each<[string, string, string, Scheme?]>([
    ['the default is black on white', '<p id="x">x</p>', '#000000 on #ffffff'],
    [
      'colours are inherited',
      '<div style="color:#111;background:#eee url(x.png)"><p id="x">x</p></div>',
      '#111111 on #eeeeee',
    ],
    [
      'the attribute bgcolor counts',
      '<table bgcolor="#222222"><tr><td id="x">x</td></tr></table>',
      '#000000 on #222222',
    ],
    [
      'a style attribute overrides the style sheet',
      sheet('p { color: red }', '<p id="x" style="color: blue">x</p>'),
      '#0000ff on #ffffff',
    ],
    [
      '!important overrides a style attribute',
      sheet('p { color: red !important }', '<p id="x" style="color: blue">x</p>'),
      '#ff0000 on #ffffff',
    ],
    [
      'the more specific rule wins',
      sheet('#x { color: red } p { color: blue }', '<p id="x">x</p>'),
      '#ff0000 on #ffffff',
    ],
    [
      'the later of two equal rules wins',
      sheet('p { color: red } p { color: blue }', '<p id="x">x</p>'),
      '#0000ff on #ffffff',
    ],
    [
      'a program without style sheets ignores them',
      sheet('p { color: red }', '<p id="x">x</p>'),
      '#000000 on #ffffff',
      'inline',
    ],
    [
      'dark rules do not apply in light mode',
      sheet('@media (prefers-color-scheme: dark) { p { color: red } }', '<p id="x">x</p>'),
      '#000000 on #ffffff',
    ],
    [
      'dark rules apply in dark mode',
      sheet('@media (prefers-color-scheme: dark) { p { color: red } }', '<p id="x">x</p>'),
      '#ff0000 on #ffffff',
      'dark',
    ],
    [
      'a mail that supports dark mode gets a dark background',
      sheet(':root { color-scheme: light dark }', '<p id="x">x</p>'),
      '#ffffff on #000000',
      'dark',
    ],
    [
      'rules for Outlook’s dark mode apply there',
      sheet('[data-ogsc] p { color: red }', '<p id="x">x</p>'),
      '#ff0000 on #ffffff',
      'Outlook dark',
    ],
    [
      'a picture in the background leaves the colour beside it and what follows',
      '<p id="x" style="background: url(data:image/png;base64,red;) #222; color: #eee">x</p>',
      '#eeeeee on #222222',
    ],
    [
      'the file name of a picture is not taken for a colour',
      '<p id="x" style="background: url(red.png) #222">x</p>',
      '#000000 on #222222',
    ],
    [
      'rules for print are ignored',
      sheet('@media print { p { color: red } }', '<p id="x">x</p>'),
      '#000000 on #ffffff',
    ],
    [
      'a colour in an unsupported form is undefined',
      '<p id="x" style="color: var(--ink)">x</p>',
      'undefined on #ffffff',
    ],
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

  test.each([
    ['<p id="x">x</p>', false],
    ['<b><span id="x">x</span></b>', true],
    ['<h2 style="font-weight: normal" id="x">x</h2>', false],
    ['<p style="font-weight: 700" id="x">x</p>', true],
    ['<p style="font-weight: 600" id="x">x</p>', false],
  ])('%s is bold: %s', (html, isBold) => {
    const { page, element } = byId(html, 'x')
    expect(computedStyles(page, 'light').isBold(element)).toBe(isBold)
  })

  test.each(['display: none', 'visibility: hidden'])('%s hides what is inside', (style) => {
    const { page, element } = byId(`<div style="${style}"><p id="x">x</p></div>`, 'x')
    expect(computedStyles(page, 'light').isHidden(element)).toBe(true)
  })

  test('an opaque background covers an unreadable one below it', () => {
    expect(shown('<div style="background-color: var(--x)"><p id="x" style="background-color: #222">x</p></div>')).toBe(
      '#000000 on #222222',
    )
  })
})

/** A text of grey on white, whose contrast of 3.54 is enough only for large text. */
test.each([
  ['23px', 'normal', true],
  ['24px', 'normal', false],
  ['18px', 'bold', true],
  ['19px', 'bold', false],
  ['19px', 'normal', true],
])('text of %s, %s, needs the contrast of small text: %s', async (size, weight, isFaint) => {
  const html = `<body><p style="color: #888888; font-size: ${size}; font-weight: ${weight}">x</p></body>`
  const mail = await readMail(Buffer.from(`Content-Type: text/html; charset=utf-8\r\n\r\n${html}`))
  expect(findingsOf(mail, { html: '', eml: '' }, contrastRules).length > 0).toBe(isFaint)
})
