import { describe, expect, test } from 'vitest'
import { articleText } from '../../../src/model/article.ts'
import { blocksOf } from '../../../src/read/text/blocks.ts'
import { linesOf } from '../../../src/read/text/lines.ts'
import { linesOfText } from '../../../src/read/text/lines-of-text.ts'
import { isNeverTitle } from '../../../src/read/text/never-title.ts'
import { readText } from '../../../src/read/text/text.ts'
import { titleAt } from '../../../src/read/text/title.ts'
import { PROSE } from './html-page.ts'

const MENU = ['Skip to content', 'Log in', 'Subscribe', 'Islands', 'Harbour', 'Boats', 'Weather', 'Letters']
const FOOTER = ['Privacy policy', 'Terms of use', 'Contact us', '© The Islander']
const TITLE = 'The keeper of the lamp leaves his house'
const pageOf = (...body: string[]) => [...MENU, TITLE, ...body, ...FOOTER].join('\n\n')
const headingsIn = (text: string) =>
  readText(text).blocks.flatMap((block) => (block.type === 'heading' ? [block.text] : []))

describe('a sentence that its links and quotes part', () => {
  const parted = [
    'The keeper who lit the old',
    'lamp',
    'on the quay, which',
    'Ann Lee',
    'calls the finest of all lamps.',
  ]

  test('is one where blank lines part only the paragraphs', () => {
    const texts = linesOfText([...PROSE, ...PROSE].map(() => parted.join('\n')).join('\n\n')).map(({ text }) => text)
    expect(new Set(texts)).toEqual(new Set([parted.join(' ')]))
  })

  test('goes on behind its closing quote, whatever ends inside', () => {
    const lines = [...PROSE, '“Who lights the lamp?', '” asked the keeper of the house on the quay.', ...PROSE]
    expect(linesOfText(lines.join('\n')).map(({ text }) => text)).toContain(
      '“Who lights the lamp? ” asked the keeper of the house on the quay.',
    )
  })

  test('begins above a link with a capital', () => {
    const lines = [...PROSE, 'The two-year', 'Lamp crisis', 'has been hard for all who live on the islands.', ...PROSE]
    expect(linesOfText(lines.join('\n')).map(({ text }) => text)).toContain(
      'The two-year Lamp crisis has been hard for all who live on the islands.',
    )
  })

  test.each([
    [
      'a short beginning',
      ['The', 'Harbour Trust', 'announced today that its', 'Lamp Fund', 'Prize goes to the keeper of the oldest lamp.'],
    ],
    ['a word before a short rest', ['The fourth', 'Lamp Night', 'was held on the quay.']],
    [
      'a name that ends it',
      ['It is seen as a snub to the mayor of the islands, Mr', 'Bo Ek', ', whom nobody had asked to come.'],
    ],
    [
      'a name of somebody’s',
      ['The visit comes ahead of the harbour’s chief', 'Bo Ek', '’s own visit to the islands in the spring.'],
    ],
    [
      'two links side by side',
      ['It is a book that is the very opposite of', 'Ann Lee’s', 'The Rise and Fall of Lamps', '.'],
    ],
  ])('has %s', (_, pieces) => {
    const whole = pieces.join(' ').replace(/ (?=[.,’])/g, '')
    const lines = [...PROSE, ...pieces, ...PROSE]
    expect(linesOfText(lines.join('\n')).map(({ text }) => text)).toContain(whole)
  })

  test.each([
    [
      'a headline and its author',
      [
        'A headline of many words about the lamp that nobody lights up',
        'Ann Lee',
        'The keeper left his house on the quay today.',
      ],
    ],
    ['a label and a name', ['Photo by', 'Ann Lee', 'The keeper left his house on the quay today.']],
    ['a byline', ['By', 'Ann Lee', 'for The Islander today']],
  ])('is not made of %s', (_, pieces) => {
    const texts = linesOfText([...PROSE, ...pieces, ...PROSE].join('\n')).map(({ text }) => text)
    expect(texts).toEqual(expect.arrayContaining(pieces.slice(0, 2)))
  })
})

test('an author’s box above the text may have several paragraphs', () => {
  const box = [
    'Ann Lee is a reporter for The Islander and lives on the quay.',
    'Before that, Lee was an editor at the Mill.',
  ]
  const { blocks } = readText(pageOf('Ann Lee', '18 October 2024', 'Ann Lee', ...box, ...PROSE))
  expect(articleText({ blocks })).toBe(PROSE.join('\n\n'))
})

describe('no heading', () => {
  test.each([
    ['a comment in code', '    def light(lamp):\n        # Light the lamp of the harbour'],
    ['a comment above a line of code', '# Light the lamp\nlamp, candidates = list(), [self]'],
    ['a line of code', '    case lamp:\n        Return first and light(rest)'],
    ['a caption among marked headings', '## The lamp\n\nOne.\n\n## The boat\n\nTwo.\n\nThe quay at night'],
    ['a drawing', 'lamp |-----| house'],
    ['a row of dots', '...... lit for sixteen hours'],
  ])('is %s', (_, code) => {
    const marked = code.split('\n').filter((line) => line.startsWith('## '))
    expect(headingsIn(pageOf(...PROSE, code, ...PROSE))).toEqual(marked.map((line) => line.slice(3)))
  })
})

test('no caption below its label is a title', () => {
  const lines = linesOf(`Image caption,\nThe keeper says he wanted to live on the quay\nBy Ann Lee`)
  expect([0, 1].map((at) => isNeverTitle(lines, at))).toEqual([true, true])
})

test.each([
  [
    'The keeper lights the lamp on the quay.\nThe keeper lights the lamp on the quay.\nCredit...Ann Lee for The Islander',
  ],
  ['The keeper lights the lamp on the quay.\nThe keeper lights the lamp on the quay. Credit...Ann Lee'],
  ['Please email the keeper@islander.example'],
])('no title is a caption above its credit, or whom to write to: %s', (text) => {
  expect(isNeverTitle(linesOf(text), 0)).toBe(true)
})

test('a paragraph goes on with a link in bold', () => {
  const lines = linesOf('On Sunday the keeper of the lamp\n**lit** a lamp that nobody had seen before.')
  expect(blocksOf(lines).map(({ text }) => text)).toEqual([
    'On Sunday the keeper of the lamp lit a lamp that nobody had seen before.',
  ])
})

test('an address over many lines is no part of a picture’s words', () => {
  const steps = Array.from({ length: 8 }, (_, at) => `https://quay.example.com/lamps/${at}/picture-of-`)
  const picture = `[![The lamp of the old quay](${steps.join('\n')}end.jpg)](https://quay.example.com/a)`
  const links = MENU.map((label) => `[${label}](https://quay.example.com/${label.length})`)
  const text = articleText(readText([...links, `# ${TITLE}`, picture, ...PROSE, ...FOOTER].join('\n\n')))
  expect(text).not.toContain('[')
})

test('a line above a link that is too long for it goes on in it', () => {
  const address = 'https://quay.example.com/lamps/2024/10/18/the-keeper-of-the-lamp-leaves-his-house-on-the-quay'
  const wrapped = PROSE.map((text) => text.replace(/(.{20,60})\s/g, '$1\n'))
  const lines = [...wrapped, `The keeper of the lamp\n**[left](${address})**\nhis house.`, ...wrapped].join('\n\n')
  expect(linesOfText(lines).map(({ text }) => text)).toContainEqual(expect.stringContaining('of the lamp **'))
})

test('lines of code stay apart where paragraphs are joined', () => {
  const parted = 'The keeper who lit the lamp\nand who\nlives there, as\nall know,\nlikes the sea that he sees.'
  const lines = [...PROSE.map(() => parted), 'light(\nlamp=100', ...PROSE].join('\n\n')
  expect(linesOfText(lines).map(({ text }) => text)).toContain('light(')
})

test('a headline that is long in a script without spaces stands above its day', () => {
  const title =
    '島の灯台「Quay Light D5-P43」、1世紀ぶりに明かりがともる。電球（1つあたり4ワット）と64枚の薄いレンズで船を守る明るい灯台を実現'
  const body = ['灯台守は4月2日、島の港で新しいランプに火をともした。', '船の人々は長いあいだこの明かりを待っていた。']
  const { title: found } = readText(['Islander', title, '2019年4月4日', ...body, ...body, 'ログイン'].join('\n\n'))
  expect(found?.text).toBe(title)
})

test.each([
  ['섬의 등대가 다시 불을 밝힌다 : 뉴스 : 등대닷컴', '섬의 등대가 다시 불을 밝힌다'],
  ['島の灯台に新しい明かりがともる ：灯台新聞', '島の灯台に新しい明かりがともる'],
  ['岛上的灯塔终于重新亮起来了_灯塔网', '岛上的灯塔终于重新亮起来了'],
])('a title in a script without spaces goes without its site: %s', (line, title) => {
  expect(titleAt(linesOf(`${line}\n\n${PROSE.join('\n\n')}`), [false, ...PROSE.map(() => true)], 0).text).toBe(title)
})
