import { describe, expect, test } from 'vitest'
import { articleText } from '../../../src/model/article.ts'
import { linesOfText } from '../../../src/read/text/lines-of-text.ts'
import { readText } from '../../../src/read/text/text.ts'
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
    ['a drawing', 'lamp |-----| house'],
    ['a row of dots', '...... lit for sixteen hours'],
  ])('is %s', (_, code) => {
    expect(headingsIn(pageOf(...PROSE, code, ...PROSE))).toEqual([])
  })
})
