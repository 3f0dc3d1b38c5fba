import { describe, expect, it } from 'vitest'
import { readText } from '../../../src/read/text/text.ts'

const PARAGRAPHS = [
  'The ferry company confirmed that a vote on the night boats will be held before the summer.',
  'It would be the first change of the timetable since the new quay was built.',
  'Islanders have waited ten years for it, and many of them say that they will wait no longer.',
  'The harbour master said that the lamps along the quay had been bought in spring.',
]
const shownOf = (...lines: readonly string[]) =>
  readText(
    [
      'Home',
      'News',
      'Subscribe',
      'Night boats to sail',
      'By Ann Lee',
      ...PARAGRAPHS,
      ...lines,
      ...PARAGRAPHS.slice(0, 2),
    ]
      .concat('Privacy policy')
      .join('\n\n'),
  ).blocks
const textsOf = (...lines: readonly string[]) => shownOf(...lines).map(({ text }) => text)
const HEADED = 'A crossing in the dark will cost as much as one by day, the company promised.'

describe('what programs leave of a page’s markup', () => {
  it.each([
    [
      'Ask for [the plan](https://quay.example.com/plans/night- boats/2026) at the quay on Monday.',
      'Ask for the plan at the quay on Monday.',
    ],
    [
      '[]The quay was never as bright as it is since the boats sail at night.',
      'The quay was never as bright as it is since the boats sail at night.',
    ],
    [
      '[img-22-244] The quay was never as bright as it is since then.',
      'The quay was never as bright as it is since then.',
    ],
    [
      '[3119452_1]The quay was never as bright as it is since then.',
      'The quay was never as bright as it is since then.',
    ],
    ['_The quay was never as bright as it is since then.', 'The quay was never as bright as it is since then.'],
    ['The quay was never as bright as it is since then.**', 'The quay was never as bright as it is since then.'],
    [
      '« V\n\nery few quays are as bright as this one since then.',
      '«Very few quays are as bright as this one since then.',
    ],
    [
      'A\n\nnew quay was built, and never was one as bright as it.',
      'A new quay was built, and never was one as bright as it.',
    ],
  ])('is no part of %s', (line, text) => {
    expect(textsOf(line)).toContain(text)
  })

  it.each([
    '[ ] light the lamps',
    '[UPDATE] The quay was never as bright.',
    '[2026-05-01] The quay was never as bright.',
  ])('leaves %s alone', (line) => {
    expect(textsOf(line)).toContain(line)
  })

  it('is a line of code or data that was not meant for readers', () => {
    const script = `{"quay":{"name":"Night boats","lamps":[{"id":1,"on":true},{"id":2,"on":false}]}};`.repeat(6)
    expect(textsOf(script)).not.toContain(script)
    expect(textsOf(`${script.slice(0, 80)} is short.`).join()).toContain('is short.')
  })
})

describe('a credited picture is no section', () => {
  it.each([
    'Has the quay been lit [Wenn]',
    'A lamp at the quay (Bo Ek/Flickr)',
    'Photo courtesy of Bo Ek',
    '## Photo by Bo Ek',
  ])('such as %s', (line) => {
    expect(shownOf(line, HEADED).filter(({ type }) => type === 'heading')).toEqual([])
  })

  it('but a heading with words in brackets is', () => {
    expect(shownOf('A lamp at the quay (and another)', HEADED)).toContainEqual({
      type: 'heading',
      level: 2,
      text: 'A lamp at the quay (and another)',
    })
  })
})

it('no headline is made of the relations that lynx prints above a page', () => {
  const { title } = readText(
    [
      '   #Quay Post » Feed Quay Post » Night boats to sail',
      '   Comments alternate',
      '',
      'Night boats to sail',
      '',
      ...PARAGRAPHS,
    ].join('\n'),
  )
  expect(title?.text).toBe('Night boats to sail')
})

it('the Latin behind a paywall is no part of a text', () => {
  const latin = 'Dolor ipsam et est cumque. Tenetur debitis aspernatur sapiente iure.'
  expect(textsOf(latin)).not.toContain(latin)
})

it('a list of other articles, each broken off above the same label, is no part of a text', () => {
  const teaser = (n: number) => [
    `Ladder ${n} is climbed`,
    `The ladder of mill ${n} was climbed by a miller who said that he had…`,
    'See all',
    '3:32 pm',
  ]
  const text = textsOf(...[1, 2, 3, 4, 5].flatMap(teaser)).join()
  expect(text).toContain(PARAGRAPHS[3])
  expect(text).not.toContain('ladder of mill 3')
})

describe('a text with hardly a blank line', () => {
  const read = (...lines: readonly string[]) =>
    readText(
      ['Home', 'News', 'Night boats to sail', 'By', 'Ann Lee', ...lines, ...PARAGRAPHS, 'Privacy', 'Terms'].join('\n'),
    ).blocks[0]?.text

  it.each([
    [
      ['When the company', 'announced', 'its night boats in a letter to the island, nobody there believed a word.'],
      'When the company announced its night boats in a letter to the island, nobody there believed a word.',
    ],
    [
      ['In a', 'Quay Post', 'column the harbour master writes that the lamps along the quay were bought in spring.'],
      'In a Quay Post column the harbour master writes that the lamps along the quay were bought in spring.',
    ],
    [
      ['ASHFORD, NY (', 'NP', ') — The company announced its night boats in a letter to the island on Monday.'],
      'ASHFORD, NY (NP) — The company announced its night boats in a letter to the island on Monday.',
    ],
  ])('has whole sentences though each link has a line: %j', (lines, text) => {
    expect(read(...lines)).toBe(text)
  })
})

it('an opening to which a program glued the headline begins behind it', () => {
  const title = 'Night boats to sail again'
  const { blocks } = readText(
    ['Home', title, `${title} ${PARAGRAPHS[0]}`, ...PARAGRAPHS.slice(1), 'Terms'].join('\n\n'),
  )
  expect(blocks[0]?.text).toBe(PARAGRAPHS[0])
})
