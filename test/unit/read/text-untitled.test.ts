import { describe, expect, it } from 'vitest'
import type { Block } from '../../../src/model/article.ts'
import { linesOfText } from '../../../src/read/text/lines-of-text.ts'
import { readText } from '../../../src/read/text/text.ts'
import { titleCandidates } from '../../../src/read/text/title-candidates.ts'

const PARAGRAPHS = [
  'The ferry company confirmed that a vote on the night boats will be held before the summer.',
  'It would be the first change of the timetable since the new quay was built.',
  'Islanders have waited ten years for it.',
  'The harbour master said the lamps along the quay had been bought in spring, and that they only had to be put up.',
  '"Nobody who goes to a play in town should have to look for a bed there," she said.',
  'The plan was welcomed by the school.',
  'Its teachers live on the other shore, and most of them leave the house at five in the morning.',
  'A crossing in the dark will cost as much as one by day, the company promised on Tuesday.',
]

const shown = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => (block.type === 'paragraph' || block.type === 'heading' ? [block.text] : []))

describe('a text that was pasted without its headline', () => {
  it('begins behind the buttons that a scraper glued to its first sentence', () => {
    const { title, blocks } = readText(
      `Share this withEmailFacebookTwitterWhatsAppCopy this link${PARAGRAPHS.join('\n\n')}`,
    )
    expect(title).toBeUndefined()
    expect(shown(blocks)).toEqual(PARAGRAPHS)
  })

  it.each([
    ['buttons above', [...'Share this with|Email|Facebook|Twitter'.split('|'), ...PARAGRAPHS]],
    ['a call below', [...PARAGRAPHS, 'Share this article', 'More on this story', 'Why the old quay was closed']],
    ['a call between', PARAGRAPHS.toSpliced(4, 0, 'Sign up for our newsletter')],
    ['a link between', PARAGRAPHS.toSpliced(5, 0, 'Read more: what the islanders asked for last year')],
  ])('loses no paragraph to %s, and none of them is its title', (_, lines) => {
    const { title, blocks } = readText(lines.join('\n\n'))
    expect(title).toBeUndefined()
    expect(shown(blocks)).toEqual(PARAGRAPHS)
  })
})

it('keeps the first words of a thread of comments, though a line without a full stop stands above a later day', () => {
  const opening = [
    'This fixes a fault by which the timetable lost its last page.',
    'The cause was a malformed table in the source of the page.',
  ]
  const steps = [
    'Changes',
    'Skip the table when it holds what was not expected',
    'Add a page for the night boats and a test of its columns',
    'Testing',
    'npm test',
  ]
  const answers = [
    'ann-lee Jan 15, 2026',
    'Consider taking away the table only, so that the text inside of it is kept.',
    'bo-berg commented Jan 15, 2026',
    'Another change that answers these comments is up.',
  ]
  const text = ['bo-berg commented Jan 15, 2026', 'Summary', ...opening, ...steps, ...answers].join('\n\n')
  expect(shown(readText(text).blocks)).toEqual(expect.arrayContaining([...opening, ...steps]))
})

describe('a sentence with a full stop among other sentences', () => {
  const candidates = (...text: string[]): string[] => {
    const lines = linesOfText(text.join('\n\n'))
    const opening = lines.findIndex((line) => line.text === PARAGRAPHS[3])
    return titleCandidates(
      lines,
      lines.map((_line, at) => at >= opening),
    ).map(({ at }) => lines[at]?.text ?? '')
  }

  it('cannot be the title, whether it is in the text or above it', () => {
    expect(candidates(...PARAGRAPHS)).toEqual([])
    expect(candidates('Home', ...PARAGRAPHS)).toEqual([])
    expect(candidates(...PARAGRAPHS.slice(0, 3), '"', ...PARAGRAPHS.slice(3))).toEqual([])
  })

  it('can be where a line without one is on either side', () => {
    const headline = 'The night boats are to sail from spring on.'
    expect(candidates('Night boats', headline, 'By Ann Lee', ...PARAGRAPHS)).toContain(headline)
    expect(candidates('Night boats', headline, ...PARAGRAPHS)).toContain(headline)
  })
})

it('a page has the first paragraph below its title, though a call parts it from the rest', () => {
  const opening =
    'The ferry company said on Tuesday that its boats would sail at night from next spring on, and that nobody would pay more for a crossing in the dark than by day.'
  const { title, blocks } = readText(
    [
      ...'Home|News|Arts|Books|Movies|Theater|Business|Contact|Newsletters|Travel|Beauty|About'.split('|'),
      'Advertise With Us',
      'Night boats to sail from spring on',
      'The seventh boat that the company has bought in ten years.',
      'By Ann Lee',
      opening,
      'Sign up for our newsletter',
      'The harbour master welcomed the plan, which the islanders had been waiting for during ten long years, and promised them new lamps along the whole quay before the autumn.',
      'Until now the last boat left the island at six in the evening, so that whoever wanted to see a play in town had to look for a bed there, or for a friend with a boat.',
      'Share this article',
      'More on this story',
    ].join('\n\n'),
  )
  expect(title?.text).toBe('Night boats to sail from spring on')
  expect(shown(blocks)).toContain(opening)
})

describe('a text in which no line is known chrome', () => {
  const menu = ['Islands', 'Harbours', 'Ferries']
  const title = 'Ferry company plans night boats for the islanders'

  it.each([
    ['below its date', ['Wednesday, 22 October 2025, 19:25 (GMT+7)', title]],
    ['above its date', [title, 'Wednesday, 22 October 2025, 19:25 (GMT+7)']],
  ])('has the title that is %s', (_, head) => {
    const read = readText([...menu, ...head, ...PARAGRAPHS].join('\n'))
    expect(read.title?.text).toBe(title)
    expect(read.meta.date?.text).toBe('2025-10-22')
    expect(shown(read.blocks)).toEqual(PARAGRAPHS)
  })

  it('has no file of a picture for a title', () => {
    const head = [title, 'October 22, 2025', 'night boats of the ferry company.jpg']
    expect(readText([...menu, ...head, ...PARAGRAPHS].join('\n')).title?.text).toBe(title)
  })

  it('does not begin with its date, however it is written', () => {
    const read = readText([title, '06. 01. 2026, 14:59 Uhr Lesedauer: 4 Minuten', ...PARAGRAPHS].join('\n\n'))
    expect(read.meta.date?.text).toBe('2026-01-06')
    expect(shown(read.blocks)).toEqual(PARAGRAPHS)
  })
})
