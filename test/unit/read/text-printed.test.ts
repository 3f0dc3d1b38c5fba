import { describe, expect, it } from 'vitest'
import { boilerplate } from '../../../src/read/boilerplate/boilerplate.ts'
import { linesOf } from '../../../src/read/text/lines.ts'
import { linesOfText } from '../../../src/read/text/lines-of-text.ts'
import { readText } from '../../../src/read/text/text.ts'
import { titleCandidates } from '../../../src/read/text/title-candidates.ts'

const shown = (...lines: string[]) => linesOfText(lines.join('\n')).map(({ text }) => text)

const PARAGRAPHS = [
  'The ferry company said on Tuesday that its boats would sail at night from next spring on, and that nobody would pay more for a crossing in the dark.',
  'The harbour master welcomed the plan, which the islanders had been waiting for during ten long years, and promised them new lamps along the whole quay.',
  'Until now the last boat left the island at six in the evening, so that whoever wanted to see a play in town had to look for a bed there.',
]

/** As text browsers wrap a paragraph at a column. */
const wrapped = (text: string, columns: number, indent = ''): string[] => {
  const out: string[] = []
  let line = indent
  for (const word of text.split(' ')) {
    if (line !== indent && line.length + 1 + word.length > columns) {
      out.push(line)
      line = indent
    }
    line += line === indent ? word : ` ${word}`
  }
  return [...out, line, '']
}

const MENU = [
  'Home',
  'News from all of our islands',
  'Weather and tides of the week',
  'Timetables of boats and buses',
  'Fares for you and your animals',
  'Answers to what is often asked',
  'Contact the ferry company now',
  '',
]

describe('a page printed by a text browser', () => {
  it.each([80, 132])('has its paragraphs wrapped at %i columns beside a menu that is not', (columns) => {
    const lines = shown(...MENU, ...MENU, ...MENU, ...PARAGRAPHS.flatMap((text) => wrapped(text, columns)))
    expect(lines.slice(-3)).toEqual(PARAGRAPHS)
    expect(lines.slice(0, 3)).toEqual(MENU.slice(0, 3))
  })

  it('keeps headlines apart that are nearly as long as a line', () => {
    const headlines = [
      'Ferry to sail at night from next spring on, company says after ten years',
      'Harbour wall to be repaired before the storms of winter come, and nobody',
      'Islanders ask for a doctor who lives with them and not beyond the water',
      'School bell is found in the mud below the old quay and rings as before',
    ]
    expect(shown(...headlines)).toEqual(headlines)
  })

  it('has Chinese wrapped by columns, two to a character, and no spaces between', () => {
    const chinese = '渡轮公司星期二宣布，从明年春天起渡轮将在夜间航行，票价保持不变，岛上的居民对此表示欢迎。'.repeat(4)
    const japanese = 'フェリーの運航会社ーその名はアシュフォードーは、春から夜も船を出すと火曜日に発表した。'.repeat(4)
    for (const text of [chinese, japanese]) expect(shown(...(text.match(/.{1,36}/gu) ?? []))).toEqual([text])
  })

  it('loses a button behind a line with its label, also where that stands on the next line', () => {
    expect(
      shown('Ada Moss (BUTTON) Save to list', 'Tarn and Sons of Lund (BUTTON)', 'Save to list', 'The quay sinks.'),
    ).toEqual(['Ada Moss', 'Tarn and Sons of Lund', 'The quay sinks.'])
    expect(shown('Press (BUTTON) and the quay sinks.')).toEqual(['Press and the quay sinks.'])
  })
  it('loses the numbers of links, their addresses, and marks for buttons, frames and fields', () => {
    const lines = shown(
      '   [1]Home [2]News',
      '   (BUTTON) Menu',
      '   IFRAME: https://ads.example.com/frame',
      '   Search ____________________',
      `   The [3]ferry company sails at night [sic].`,
      'References',
      '   Visible links',
      '   1. https://example.com/',
      '   2. https://example.com/news',
    )
    expect(lines).toEqual(['Home News', 'Menu', 'Search', 'The ferry company sails at night [sic].'])
  })

  it.each([
    ['[https://example.com/boats?of=all]', 'html-to-text'],
    ['[/boats/]', 'html-to-text, from the page as it was saved'],
    ['<https://example.com/boats>', 'a mail program'],
    ['(https://example.com/boats_(old))', 'a mail program'],
  ])('loses the addresses that follow the words of links: %s, by %s', (address) => {
    const menu = ['Home', 'News', 'Boats', 'Fares', 'Harbours'].map((name) => `${name} ${address}`)
    expect(shown(...menu, '', `The ferry company ${address} sails at night, "as ever" ${address}.`)).toEqual([
      'Home',
      'News',
      'Boats',
      'Fares',
      'Harbours',
      'The ferry company sails at night, "as ever".',
    ])
  })

  it('loses Markdown around the words of links, and pictures', () => {
    const menu = ['Home', 'News', 'Boats', 'Fares', 'Harbours'].map((name) => `[${name}](/${name} "To ${name}")`)
    expect(shown(...menu, '![A boat](/boat.png)', 'The [ferry company](https://example.com/a_(b)) sails.')).toEqual([
      'Home',
      'News',
      'Boats',
      'Fares',
      'Harbours',
      'The ferry company sails.',
    ])
  })

  it('joins a link that is broken in its words, its address, its title, or around a picture', () => {
    const menu = ['Home', 'News', 'Boats', 'Fares', 'Harbours'].map((name) => `[${name}](/${name} "To ${name}")`)
    const lines = [
      '## [Ferry to sail at',
      'night](/news/ferry-to-',
      'sail "Ferry to sail at',
      'night")',
      '',
      'The "[Ferry',
      'company](https://example.com/a)" sails.',
      '',
      '[',
      '![A boat](/boat.png)',
      '](/boats/large)',
      '[https://example.com/pictures/',
      'old_quay.png]',
    ]
    expect(shown(...menu, '', ...lines).slice(menu.length)).toEqual([
      '## Ferry to sail at night',
      'The "Ferry company" sails.',
    ])
  })

  it('loses the halves of a link that has paragraphs inside', () => {
    const menu = ['Home', 'News', 'Boats', 'Fares', 'Harbours'].map((name) => `[${name}](/${name})`)
    const lines = [
      '[ News',
      '',
      '![A boat](/boat.png)',
      '',
      'The ferry sails at night ](/news/night-',
      'ferry "Ferry")',
    ]
    expect(shown(...menu, '', ...lines).slice(menu.length)).toEqual(['News', 'The ferry sails at night'])
  })

  it('goes on behind a day at the beginning of a line inside the description of a picture', () => {
    const text = PARAGRAPHS.flatMap((paragraph) => wrapped(paragraph, 60))
    const description = [
      '[The islanders wait for the ferry on the quay on November',
      '26. The night boat did not sail.]',
    ]
    expect(shown(...description, '', ...text)[0]).toBe(description.join(' '))
  })

  it('reads the cell of a table that a page is laid out in, and leaves a table of data', () => {
    const border = `+---+${'-'.repeat(62)}+`
    const row = (text: string) => `|   | ${text.padEnd(60)} |`
    const cell = PARAGRAPHS.flatMap((paragraph) => wrapped(paragraph, 56))
    const page = [border, ...[...cell, ...cell].map(row), border]
    expect(shown(...page).filter((line) => /\p{L}/u.test(line))).toEqual([...PARAGRAPHS, ...PARAGRAPHS])
    const data = [border, row('Boats'), row('Fares'), border]
    expect(shown(...data)).toEqual(linesOf(data.join('\n')).map(({ text }) => text))
  })

  it('keeps a bracket that is no link’s', () => {
    const lines = ['The ferry [which is', 'old] sails](', 'See [1, the rest.']
    expect(shown(...lines)).toEqual(lines)
  })

  it.each(['[blank.gif]', '[https://example.com/a/boat.jpeg?w=80]', '[/img/boat.png]', '[Unknown INPUT type]'])(
    'loses what stands for a picture or a field: %s',
    (mark) => {
      expect(shown(`${mark} The ferry sails.`, mark, 'See [boat.png files] there.')).toEqual([
        'The ferry sails.',
        'See [boat.png files] there.',
      ])
    },
  )

  it('leaves a heading below another one by itself, as html2text prints them', () => {
    const menu = ['About_the_harbour', 'Our_old_ferries', 'Night_boats', 'Fares_and_times', 'Sign_in_here']
    const heads = [
      '***** The council sells the last of its ferries to the company on the other side of *****',
      '**** The night boat sailed for a century ****',
    ]
    const text = PARAGRAPHS.flatMap((paragraph) => ['', ...wrapped(paragraph, 84)])
    expect(shown(...menu, '', ...heads, ...text)).toContain('### The night boat sailed for a century')
  })

  it('joins the lines of a few paragraphs beside many teasers, which are not as long as a line', () => {
    const teasers = Array.from({ length: 40 }, (_, i) => [
      `A teaser for another article of the week that is shorter than a line, no. ${i}`,
      `${i} hours ago`,
    ])
    const lines = shown(
      ...teasers.flat(),
      ...PARAGRAPHS.flatMap((text) => ['', ...wrapped(text, 110)]),
      ...PARAGRAPHS.flatMap((text) => ['', ...wrapped(text, 60)]),
      ...PARAGRAPHS.flatMap((text) => ['', ...wrapped(text, 110)]),
      ...PARAGRAPHS.flatMap((text) => ['', ...wrapped(text, 110)]),
    )
    expect(lines.slice(-3)).toEqual(PARAGRAPHS)
    expect(lines.slice(0, 2)).toEqual(teasers[0])
  })

  it('keeps a few addresses, which are the author’s own', () => {
    const line = 'The boats (https://example.com/boats) are old [https://example.com/quay].'
    expect(shown(line)).toEqual([line])
  })

  it('joins a paragraph that is wrapped around addresses longer than its lines', () => {
    const address = `[https://example.com/${'a-long-way-to-the-harbour/'.repeat(4)}]`
    const paragraph = PARAGRAPHS[0]?.replace('on Tuesday', `on Tuesday ${address}`) ?? ''
    const lines = shown(
      ...[...PARAGRAPHS, paragraph, paragraph, ...PARAGRAPHS, paragraph, paragraph, paragraph, paragraph].flatMap(
        (text) => wrapped(text, 80),
      ),
    )
    expect(new Set(lines)).toEqual(new Set(PARAGRAPHS))
  })

  it('keeps numbers in brackets where no list of links shows that they are those of links', () => {
    expect(shown('The boats are older than the quay.[3]', 'References', '1. A. Lee, Boats.')[0]).toBe(
      'The boats are older than the quay.[3]',
    )
  })

  it('has the headings and underlined links of html2text', () => {
    const links = ['All_the_news', 'The_weather', 'Our_boats', 'Contact_us', 'About_us']
    expect(shown(...links, '****** Ferry to sail at night ******', 'The snake_case stays, underlined or not.')).toEqual(
      [
        ...links.map((link) => link.replaceAll('_', ' ')),
        '# Ferry to sail at night',
        'The snake case stays, underlined or not.',
      ],
    )
    expect(shown('The name is snake_case here.')).toEqual(['The name is snake_case here.'])
  })

  it('has line breaks of Markdown, and characters written as references', () => {
    expect(shown('\\ Ferries &#8217;n&#8217; boats', '\\', 'One \\', 'Tom &amp; Ann')).toEqual([
      'Ferries ’n’ boats',
      'One',
      'Tom & Ann',
    ])
  })
})

describe('a page whose tool parts every piece of text', () => {
  const filler = Array.from({ length: 8 }, (_, i) => `Entry ${i} of the menu`)

  it('has its paragraphs whole again', () => {
    expect(
      shown(
        ...filler,
        'Prime Minister Ann Lee',
        'has said that the ferry company',
        ',',
        'which',
        'she owns, sails.',
      ).slice(8),
    ).toEqual(['Prime Minister Ann Lee has said that the ferry company, which she owns, sails.'])
    expect(
      shown(...filler, 'It was the first time in ten years that the mayor of', 'Port Ann', 'had come to see it.').slice(
        8,
      ),
    ).toEqual(['It was the first time in ten years that the mayor of Port Ann had come to see it.'])
  })

  it('keeps a byline in lower case and a button apart from the headline above', () => {
    const page = [
      'Ferry to sail at night from spring on',
      'by Jane Doe',
      'A teaser of more than five words',
      'read more',
    ]
    expect(shown(...filler, ...page).slice(8)).toEqual(page)
  })

  it('is left as it is where blank lines part its paragraphs', () => {
    const page = [...filler, 'A line without an end that is long', 'goes on here', '', 'The end.']
    expect(shown(...page)).toEqual(page.filter((line) => line !== ''))
  })
})

describe('the title of a printed page', () => {
  const below = [
    '',
    'November 3, 2026',
    '',
    ...PARAGRAPHS.flatMap((text) => [text, '']),
    'Leave a comment',
    'Privacy Policy',
  ]
  const titleOf = (...head: string[]) => readText([...head, ...below].join('\n')).title?.text

  it('is never a known phrase of site chrome, nor what stands for a picture', () => {
    const head = [
      'Ferry to sail at night',
      '',
      'About this article',
      '',
      '[The ferry company shows its boats at night]',
    ]
    const lines = linesOf([...head, ...below].join('\n'))
    const candidates = titleCandidates(
      lines,
      lines.map(({ text }) => PARAGRAPHS.includes(text)),
    )
    expect(candidates.map(({ at }) => lines[at]?.text)).toEqual([head[0]])
  })

  it('is what the first line has before the name of the site', () => {
    expect(titleOf('Ferry to sail at night - Harbour Post', '', 'Home', '', 'Ferry to sail at night')).toBe(
      'Ferry to sail at night',
    )
    expect(titleOf('Home', '', 'Harbour Post', '', 'Ferry company to sail at night - Harbour Post')).toBe(
      'Ferry company to sail at night',
    )
  })

  it('is without the sign of a list before it', () => {
    for (const sign of ['☆', '*'])
      expect(titleOf('Home', '', `${sign} Ferry company to sail at night`)).toBe('Ferry company to sail at night')
  })

  it('is the end of a trail', () => {
    expect(titleOf('Home', '', 'Home » Islands » Ferry company to sail at night')).toBe(
      'Ferry company to sail at night',
    )
  })
})

describe('a caption', () => {
  const textWith = (...captions: string[]) =>
    readText([PARAGRAPHS[0], ...captions, ...PARAGRAPHS.slice(1)].join('\n\n')).blocks.map(({ text }) => text)

  it.each([
    [['The first boat of the night leaves the quay of Port Ann. Photograph: Bo Ek/Alamy']],
    [['Das erste Schiff verlässt den Hafen. Foto: Bo Ek']],
    [['Cash that was found on the first boat on Tuesday.', '(Bo Ek/bo@example.com)']],
    [['Islanders on the quay last year.', '[ ] Islanders on the quay last year. Photo: Bo Ek']],
    [['The captain speaks to islanders on Monday, 5 January 2026, on the quay - Copyright Bo Ek/Copyright 2026']],
    [['The quay of Port Ann, as it was before the storm. Getty Images/Bo Ek']],
  ])('is no part of the text: %j', (captions) => {
    expect(textWith(...captions)).toEqual(PARAGRAPHS)
  })

  it('is not what only speaks of rights', () => {
    const right = 'The islanders now argue over copyright law in the courts of the land'
    expect(textWith(right)).toContain(right)
  })

  it('is not what only ends in a source, at the end', () => {
    const end = 'Nobody was hurt, the harbour master said on Tuesday. Source: Harbour Post'
    expect(readText([...PARAGRAPHS, end, 'Leave a comment', 'Privacy Policy'].join('\n\n')).blocks.at(-1)?.text).toBe(
      end,
    )
  })
})

describe('what html2text prints', () => {
  it.each([
    ['__Home', 'Home'],
    ['## 16\\. May 2019 __Ann Lee __Boats, Fares __2', '## 16. May 2019 Ann Lee Boats, Fares 2'],
    ['call __init__ first', 'call __init__ first'],
    ['a well\\- and often used quay', 'a well- and often used quay'],
    ['islanders^1 ask for boats,^[2] and x^2', 'islanders ask for boats, and x^2'],
  ])('has icons and escapes undone: %j', (line, text) => {
    expect(shown('Search __', '  * __', ' __', line)).toContain(text)
  })

  it.each([
    ['**The ferry company sails at night.', 'The ferry company sails at night.'],
    ['Who asks: **Who sails at night? **Nobody does.', 'Who asks: Who sails at night? Nobody does.'],
    ['The **** ferry sails on **Monday 10*** and not before.', 'The ferry sails on Monday 10 and not before.'],
    ['They sail _every_ night, as _the council_ wants.', 'They sail every night, as the council wants.'],
    [
      'Give it **kwargs, or 2**3 and 4**2, or snake_case_names.',
      'Give it **kwargs, or 2**3 and 4**2, or snake_case_names.',
    ],
  ])('has emphasis undone: %j', (line, text) => {
    expect(readText([line, '', PARAGRAPHS[0]].join('\n')).blocks[0]).toEqual({ type: 'paragraph', text })
  })
})

describe('a heading', () => {
  it('may stand right behind its hashes, unless it is a tag', () => {
    const { blocks } = readText(
      [PARAGRAPHS[0], '', '##Night boats', PARAGRAPHS[1], '', '#ferries', '', PARAGRAPHS[2]].join('\n'),
    )
    expect(blocks.filter(({ type }) => type === 'heading').map(({ text }) => text)).toEqual(['Night boats'])
  })

  it('is not the credit of a picture', () => {
    const { blocks } = readText(
      [
        PARAGRAPHS[0],
        '',
        'The quay at night / Photo Ann Lee',
        '',
        PARAGRAPHS[1],
        '',
        'APA/Ann Lee',
        '',
        PARAGRAPHS[2],
        '',
        'Ann Lee/Islander',
        '',
        PARAGRAPHS[2],
      ].join('\n'),
    )
    expect(blocks.filter(({ type }) => type === 'heading')).toEqual([])
  })
})

describe('widgets', () => {
  it('for errors in the text are known by their keys in every language', () => {
    expect(boilerplate('Iezīmē kļūdu tekstā un spied Ctrl+Enter, lai par to ziņotu.')?.whole).toBe(true)
    expect(boilerplate('Знайшли помилку? Виділіть її та натисніть Ctrl + Enter')?.whole).toBe(true)
  })

  it('for rows of pictures are known by their counter', () => {
    expect(boilerplate('1of4The quay of Port Ann on Tuesday, before the first boat sailed at night.')?.whole).toBe(true)
    expect(boilerplate('1 of 4 boats sank')).toBeUndefined()
  })
})

it('lines of a text keep what only looks like a reference', () => {
  expect(linesOf('R&D costs more & more').map(({ text }) => text)).toEqual(['R&D costs more & more'])
})
