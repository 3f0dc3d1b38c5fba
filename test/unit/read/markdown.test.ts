import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../../../src/read/markdown/markdown.ts'
import { titleText } from '../../../src/read/markdown/title-text.ts'

const read = (source: string) => readMarkdown(source, { components: false })
const blocks = (source: string) => read(source).blocks.map(({ type, text }) => `${type}: ${text}`)

describe('Markdown', () => {
  it('becomes blocks in reading order', () => {
    const source =
      '# Press\n\nOne *line*\nand **another**.\n\n- a\n- b\n\n1. c\n\n> quoted\n> words\n\n```js\nlet x = 1\n```\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n![ink](a.png)\n'
    expect(read(source).blocks).toEqual([
      { type: 'heading', level: 1, text: 'Press' },
      { type: 'paragraph', text: 'One line and another.' },
      { type: 'list', ordered: false, items: ['a', 'b'], text: 'a\nb' },
      { type: 'list', ordered: true, items: ['c'], text: 'c' },
      { type: 'quote', text: 'quoted words' },
      { type: 'code', text: 'let x = 1' },
      { type: 'table', text: 'A | B\n1 | 2' },
      { type: 'image', src: 'a.png', alt: 'ink', text: '' },
    ])
  })

  it('keeps the brackets of what is called', () => {
    expect(blocks('Use `fetch()` or run() and see.\n')).toEqual(['paragraph: Use fetch() or run() and see.'])
  })

  it('shows the picture that is an item of an outline', () => {
    expect(blocks('- ![boat](a.png)\n- Text.\n')).toEqual(['image: ', 'list: Text.'])
  })

  it.each([
    [
      'links, by label or address',
      'See [the press](https://example.com "T"), [ink][i] and <https://example.com>.\n\n[i]: /ink',
      'See the press, ink and https://example.com.',
    ],
    ['character references', 'Ink &amp; type &#8217;s &copy;', 'Ink & type ’s ©'],
    ['invisible characters', 'In\u200Bk\u00AD and \u202Etype\u202C', 'Ink and type'],
    ['struck-out words', 'It costs ~~ten~~ twelve.', 'It costs twelve.'],
    ['footnote marks', 'Ink.[^1] Type.\n\n[^1]: A note.', 'Ink. Type.'],
    ['empty brackets of a note', 'Ink ( ) is type.', 'Ink is type.'],
    ['emoji codes', ':tada: Ink at 10:30:45', 'Ink at 10:30:45'],
    ['wiki links', 'The [[Old press|press]] and [[Ink]]', 'The press and Ink'],
    ['HTML in a line', 'H<sub>2</sub>O, <kbd>Esc</kbd><br>and <!-- no --> ink<script>x()</script>', 'H2O, Esc and ink'],
    ['emphasis that CommonMark refuses', '**인쇄(press)**는 새롭다', '인쇄(press)는 새롭다'],
    ['links without a label’s address', 'See [the press][none] and [ink][]', 'See the press and ink'],
    ['links with a fault', 'See [the press](https://www. example.com/)', 'See the press'],
    ['formulas', 'It takes $O(n \\log n)$ steps and $5 to $10', 'It takes O(n log n) steps and $5 to $10'],
    ['code marks', 'Set `a[0](b)` and ``x`y``', 'Set a[0](b) and x`y'],
    ['escapes', 'Not \\*this\\* and \\[that\\]', 'Not *this* and [that]'],
  ])('leaves no %s', (_, source, text) => {
    expect(read(source).blocks[0]).toEqual({ type: 'paragraph', text })
  })

  it('keeps what the author wrote in braces, and what looks like a type', () => {
    expect(blocks('Write {{name}} to greet, and `{% if %}` to ask. A `Vec<T>`.')).toEqual([
      'paragraph: Write {{name}} to greet, and {% if %} to ask. A Vec<T>.',
    ])
  })

  it('keeps joiners where letters join', () => {
    expect(blocks('می\u200Cخواهم 👩\u200D🔧 in\u200Dk')).toEqual(['paragraph: می\u200Cخواهم 👩\u200D🔧 ink'])
  })

  it('takes a paragraph that is one call of a template for a component', () => {
    expect(blocks('{{Figure "Remove the cover." (Image "/a.jpg")}}\n\nThe cover is off.')).toEqual([
      'paragraph: The cover is off.',
    ])
  })

  it('takes a link or bold words above a break for the title of the text below, but not of an address or verses', () => {
    expect(
      blocks('[Add a flag](https://x.org/1)  \nThe console has it.\n\n**Ann Ash**\\\nShe mended the bridge.'),
    ).toEqual([
      'heading: Add a flag',
      'paragraph: The console has it.',
      'heading: Ann Ash',
      'paragraph: She mended the bridge.',
    ])
    expect(blocks('**Ann Ash**  \nMill Lane 1  \nNorthford')).toEqual(['paragraph: Ann Ash Mill Lane 1 Northford'])
  })

  it('takes a bold line of its own for a heading below the last one', () => {
    const source = '## Press\n\n**The ink**\n\nText.\n\n**Not this one.**\n\n**The type:**\n\nText.\n'
    expect(read(source).blocks).toMatchObject([
      { type: 'heading', level: 2 },
      { type: 'heading', level: 3, text: 'The ink' },
      { type: 'paragraph' },
      { type: 'paragraph', text: 'Not this one.' },
      { type: 'heading', level: 3, text: 'The type' },
      { type: 'paragraph' },
    ])
  })

  it('takes a paragraph above a rule for a paragraph, and a line for a heading', () => {
    expect(blocks('The press is back in town.\n---\n\nText.\n\nThe press\n---\n')).toEqual([
      'paragraph: The press is back in town.',
      'paragraph: Text.',
      'heading: The press',
    ])
  })

  it('finds captions', () => {
    expect(read('![ink](a.png)\n*Ink, 1890.*\n').blocks).toEqual([
      { type: 'image', src: 'a.png', alt: 'ink', text: 'Ink, 1890.' },
    ])
    expect(read('![ink](a.png)\n\n_Ink, 1890._\n').blocks).toMatchObject([{ type: 'image', text: 'Ink, 1890.' }])
    expect(blocks('*All of it in italics.*')).toEqual(['paragraph: All of it in italics.'])
  })

  it('finds pictures within text, links and labels', () => {
    const source = 'Before ![a](a.png) after.\n\n[![b](b.png)](https://example.com)\n\n![c][c]\n\n[c]: c.png\n'
    expect(read(source).blocks.flatMap((block) => (block.type === 'image' ? block.src : block.text))).toEqual([
      'a.png',
      'Before after.',
      'b.png',
      'c.png',
    ])
  })

  it('drops tables of contents, links into the page, and bare addresses', () => {
    const { blocks, dropped } = read(
      '- [One](#one)\n  - [Two](#two)\n\n[Back to top](#top)\n\n<https://video.example/1>\n\nText.\n\n[TOC]\n',
    )
    expect(blocks.map(({ text }) => text)).toEqual(['Text.'])
    expect(dropped).toEqual(['One Two', 'Back to top', 'https://video.example/1'])
  })

  it('flattens lists, and sets code in them apart', () => {
    const source = '- [x] one\n  - two\n\n    ```sh\n    run\n    ```\n- three\n'
    expect(blocks(source)).toEqual(['list: one\ntwo\nthree', 'code: run'])
  })

  it('strips the mark of an alert', () => {
    expect(blocks('> [!NOTE]\n> Mind the ink.\n')).toEqual(['quote: Mind the ink.'])
  })

  it.each([
    ['$$\\LaTeX$$ is old', 'LaTeX is old'],
    ['For $\\mathbb{R}^n$ and $$x_{ij}^{k+1} = \\frac{a}{b+1}$$', 'For ℝⁿ and xᵢⱼ^(k+1) = a/(b+1)'],
    ['The sum $\\sum_{i=1}^n i^2$ of $\\sqrt{2}$', 'The sum ∑ᵢ₌₁ⁿ i² of √2'],
    ['Where $e^{-x} \\ll 1$', 'Where e^(-x) ≪ 1'],
  ])('shows of the formula %s what plain signs can say, without a hole', (source, text) => {
    expect(read(source).blocks).toEqual([{ type: 'paragraph', text }])
  })

  it('leaves a hole where they can’t say it', () => {
    expect(read('With $\\begin{pmatrix} a \\end{pmatrix}$ it turns').blocks).toMatchObject([
      { holes: [expect.any(Number)] },
    ])
  })

  it('takes bold lines below pictures for captions where most bold lines stand there, and there are headings', () => {
    const below = (name: string) => `![](${name}.png)\n\n**The ${name} from the quay**\n\nIt was painted.\n\n`
    const headings = (source: string) =>
      read(source).blocks.flatMap(({ type, text }) => (type === 'heading' ? [text] : []))
    const pictured = `## Harbour\n\n${below('crane')}${below('lamp')}`
    expect(headings(pictured)).toEqual(['Harbour'])
    expect(headings(below('crane') + below('lamp'))).toEqual(['The crane from the quay', 'The lamp from the quay'])
    const sections = `${pictured}**Ropes**\n\nNew.\n\n**Nets**\n\nOld.\n`
    expect(headings(sections)).toContain('The crane from the quay')
  })

  it('knows the caption of a picture whose tags have lines of their own', () => {
    const source =
      'Press.\n\n<figure>\n  <img src="a.png" alt="ink" />\n  <figcaption className="small">\n    Ink in *May*.\n  </figcaption>\n</figure>\n'
    const shown = { type: 'image', src: 'a.png', alt: 'ink', text: 'Ink in May.' }
    expect(readMarkdown(source, { components: true }).blocks).toEqual([{ type: 'paragraph', text: 'Press.' }, shown])
    const unknown = source.replace('"a.png"', '{ink}')
    expect(readMarkdown(unknown, { components: true }).blocks).toEqual([{ type: 'paragraph', text: 'Press.' }])
  })

  it('takes the picture that loads late for the blank one', () => {
    const source = '<img src="data:image/gif;base64,R0" data-src="a.png" alt="ink">\n\nA <img data-src="b.png"> line.\n'
    const pictures = readMarkdown(source, { components: false }).blocks.filter(({ type }) => type === 'image')
    expect(pictures).toMatchObject([{ src: 'a.png' }, { src: 'b.png' }])
  })

  it('reads raw HTML as blocks', () => {
    const source =
      '<h2 id="a">Press</h2>\n<p align="center">\n  One &amp; <b>two</b>.\n</p>\n<ul><li>a</li><li>b</li></ul>\n<figure><img src="a.png" alt="ink"><figcaption>Ink.</figcaption></figure>\n<table><tr><td>1</td><td>2</td></tr></table>\n<style>p { color: red }</style>\n'
    expect(read(source).blocks).toEqual([
      { type: 'heading', level: 2, text: 'Press' },
      { type: 'paragraph', text: 'One & two.' },
      { type: 'list', ordered: false, items: ['a', 'b'], text: 'a\nb' },
      { type: 'image', src: 'a.png', alt: 'ink', text: 'Ink.' },
      { type: 'table', text: '1\n2' },
    ])
  })

  it('reads Markdown inside HTML by the element it is in', () => {
    const source =
      '<div class="author">\n\nAnn is a *printer*.\n\n</div>\n\n<aside>\n\nAn aside.\n\n</aside>\n\n<div class="lead">\n\nText.\n\n</div>\n'
    expect(blocks(source)).toEqual(['quote: An aside.', 'paragraph: Text.'])
    expect(read(source).dropped).toEqual(['Ann is a printer.'])
  })

  it('never loses the article to HTML that isn’t closed', () => {
    const source = '<div class="author">\n\n<form>\n\n<aside>\n\n<ul><li>one\n\nText.\n'
    expect(blocks(source)).toContain('paragraph: Text.')
  })

  it('reads any source, and leaves no block empty', () => {
    const piece = fc.constantFrom(
      '# ',
      '**',
      '*',
      '`',
      '```\n',
      '> ',
      '- ',
      '\n',
      '\n\n',
      '<div>',
      '</div>',
      '<!--',
      '<?',
      '-->',
      '[a](b)',
      '![',
      '{{',
      '}}',
      '{%',
      '%}',
      ':::',
      '$$',
      '|',
      '---\n',
      'ink',
      ' ',
      '\t',
      '<Tag a={1}>',
      '\uE0001\uE001',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.boolean(), (pieces, components) => {
        for (const block of readMarkdown(pieces.join(''), { components }).blocks) {
          if (block.type === 'image') expect(block.src).not.toBe('')
          else expect(block.text.trim()).not.toBe('')
        }
      }),
    )
  })

  it('takes no character of a source for its own bookkeeping', () => {
    expect(blocks('Ink \uE0000\uE001 and `type` {% x %}')).toEqual(['paragraph: Ink 0 and type'])
  })

  it.each(['> '.repeat(50_000), '1. '.repeat(30_000), `${'**a'.repeat(30_000)}\n\nText.`])(
    'says where it gives up',
    (source) => {
      expect(read(source).problems.map(({ code }) => code)).toEqual(['too-complex'])
    },
  )

  it('leaves data in a block of code alone, however dense', () => {
    const data = '[*_*]\n'.repeat(1_000)
    expect(read(`Text.\n\n~~~\n${data}~~~\n`)).toMatchObject({
      blocks: [{ text: 'Text.' }, { text: data.trim() }],
      problems: [],
    })
  })

  it.each([
    '<a "',
    '[',
    '{{',
    '{%',
    '<!--',
    '<?',
    '`',
    '$$\n',
    '{',
    '**a',
    '> ',
    '<Foo {',
    ':::a\n',
    '{{< note >}}',
    '[a][',
    '<b ',
    '- ',
  ])('takes no time over a hundred thousand characters of %s', (piece) => {
    const source = piece.repeat(Math.ceil(100_000 / piece.length))
    const start = process.threadCpuUsage()
    readMarkdown(source, { components: true })
    const { user, system } = process.threadCpuUsage(start)
    expect((user + system) / 1_000).toBeLessThan(5_000)
  })
})

describe('a title', () => {
  it('keeps the line as it is where nothing marks it up', () => {
    expect(titleText('1. The press: # 1 - ink')).toBe('1. The press: # 1 - ink')
    expect(titleText('The `ink` of *type*')).toBe('The ink of type')
    expect(titleText('# *')).toBe('# *')
  })
})

it('the space that French writes before a mark stays; one that something removed leaves does not', () => {
  const source = 'La **douleur** ? Oui\u00a0! Trois choses : le pain[^1] , « le vin ».\n\n[^1]: Une note.'
  expect(blocks(source)).toEqual(['paragraph: La douleur ? Oui ! Trois choses : le pain, « le vin ».'])
})
