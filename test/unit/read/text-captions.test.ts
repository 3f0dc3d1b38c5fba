import { describe, expect, it } from 'vitest'
import { articleText } from '../../../src/model/article.ts'
import { readText } from '../../../src/read/text/text.ts'

const FIRST =
  'The harbour council voted on Tuesday to sell the last of its ferries, after two years without a crew for them.'
const REST = [
  'Passengers who used the night boat will have to take the bridge, which is closed to cyclists in a strong wind.',
  'A company from the mainland has offered to run a smaller boat in summer, if the council keeps the landing stages.',
  'The mayor said that nobody had asked the islanders, who pay more for the bridge than they ever did for the boats.',
]

function page(...caption: readonly string[]): string {
  return ['Home', 'News', 'Sign in', 'Council sells the last ferry', ...caption, FIRST, ...REST, 'Privacy policy'].join(
    '\n\n',
  )
}

const textOf = (source: string): string => articleText(readText(source))

describe('a caption without a credit above the text', () => {
  it.each([
    ['where somebody is in it', 'Mayor Ann Lee, left, talks to a skipper on the quay after the vote.'],
    ['the same in German', 'Bürgermeisterin Anna Lehmann (r.) spricht nach der Abstimmung mit einem Kapitän am Kai.'],
    ['the same in French', 'La maire Anne Leroy (à gauche) parle avec un capitaine sur le quai après le vote.'],
    ['the same in Korean', '시장 이안나(왼쪽부터)와 선장 김보가 투표가 끝난 뒤 부두에서 이야기를 나누고 있다.'],
    ['an agency in Korean', '여객선이 아침에 부두에 정박해 있다. 뉴시스'],
    ['when it was taken', 'Mayor Ann Lee speaks to skippers during a meeting in Ashford, Ohio, Oct. 18, 2024.'],
    ['when and where', 'Mayor Ann Lee speaks to skippers at a meeting Friday, October 18, 2024, in Ashford, Ohio.'],
    ['what is described in brackets', '[Mayor Ann Lee talks to a skipper on the quay after the vote.]'],
    ['what is described and captioned alike', 'A ferry lies at the quay. A ferry lies at the quay.'],
    ['a picture’s credit in brackets', 'A ferry lies at the quay in the morning (Picture: Bo Ek/Island News)'],
    ['a credit behind a dash', 'The ferry has its last year at the quay. - Bild: BOEK / Pixabay'],
    ['a credit of one word', 'More than thirty ferries have sailed from this quay since the war. Supplied'],
    [
      'when and where, before more',
      'Skippers meet at the quay on Oct. 18, 2024, in Ashford. The boats have no crew now.',
    ],
    ['on which day', 'Skippers meet outside the harbour office in Ashford, on Oct. 18, 2024.'],
    ['where and when in Japanese', '最後の渡し船＝アシュフォードの港で2024年10月'],
    ['an agency behind a name', 'Skippers after the vote, on the quay of Ashford. HANDOUT / AFP'],
    ['a sign for rights in letters', 'A ferry lies at the quay in the morning. Bild (C) Bo Ek (hr)'],
    ['a day as a label', 'Oct. 18: Mayor Ann Lee speaks to skippers at the town hall.'],
    ['a day as a label in German', '18. Oktober: Bürgermeisterin Anna Lehmann spricht mit Kapitänen im Rathaus.'],
    ['a description and its caption', '[A ferry lies at the quay in May.] A ferry lies at the quay in May.'],
    ['a number', 'Figure 1: The number of passengers on the night boat has fallen in each of the last ten years.'],
    ['a number in Czech', 'Obr. 2: Počet cestujících na nočním trajektu klesá každý rok už deset let.'],
  ])('is no part of the text: %s', (_, caption) => {
    expect(textOf(page(caption))).toBe([FIRST, ...REST].join('\n\n'))
  })

  it.each([
    '© Bo Ek / Island News',
    'Bo Ek/Associated Press',
    '(Bo Ek/bo@example.com)',
    'Foto: Bo Ek (Island News)',
    '(Photo: Island EK + Sons)',
    'Island Pictures/Bo Ek',
  ])('is no part of the text above its credit: %s', (credit) => {
    expect(textOf(page('The last of the ferries lies at its quay on a morning in May.', credit))).toBe(
      [FIRST, ...REST].join('\n\n'),
    )
  })

  it.each([
    'The ferry that sank off Ashford was built in Ohio and had sailed there since Oct. 18, 2024.',
    'On Oct. 18, 2024, the harbour council voted to sell the last of its ferries, which have no crew.',
    'The left, which has run the harbour for ten years, lost its vote on the ferries by two seats.',
    'ASHFORD, Ohio, Oct. 18, 2024 -- The harbour council has sold the last of its ferries to a company.',
    'The ferry has been out of use since Oct. 18, 2024, when it sank in Ashford. The council never raised it.',
    '[The] council has sold the last of its ferries to a company from the mainland, it said on Tuesday.',
    'Figure skating has come to the harbour, where the council lets its last ferry to a company for a rink.',
  ])('is not what opens an article: %s', (opening) => {
    expect(textOf(page(opening))).toContain(opening)
  })

  it('is no part of the text where it stands twice, if its end differs', () => {
    const caption = 'A ferry lies at the quay of Ashford, which has sold it. '
    expect(textOf(page(`${caption}It is the last.`, `${caption}It was the last.`))).toBe([FIRST, ...REST].join('\n\n'))
  })

  it('stays below the opening, where people in a text may stand left of others', () => {
    const later = 'The skipper, right, as she always is, says that the boats need a crew and not another owner.'
    expect(textOf([page(), later, ...REST].join('\n\n'))).toContain(later)
  })

  it.each([
    'The skippers (from left to right): Ann Lee, Bo Ek and Cy Dole.',
    'Los capitanes (de izquierda a derecha): Ana Ruiz y Juan Gil.',
    'A ferry lies at the quay. Courtesy of Island Pictures',
  ])('is one anywhere that says who stands where, or by whose courtesy: %s', (caption) => {
    expect(textOf([page(), caption, ...REST].join('\n\n'))).not.toContain(caption)
  })

  it('ends where its credit does in a text that is wrapped', () => {
    const wrap = (text: string): string => text.replace(/(.{50,70}) /g, '$1\n')
    const caption = 'The last ferry lies at its quay on a morning in May (Photo: Bo Ek)'
    const text = ['Home', '', 'Sign in', '', `${caption}\n${wrap(FIRST)}`, ...REST.map(wrap), 'Privacy policy']
    expect(textOf(text.join('\n\n'))).toBe([FIRST, ...REST].join('\n\n'))
  })
})

it('reads the text behind the description of a picture in brackets', () => {
  expect(textOf(page(`[A ferry at the quay] ${REST[0]}`))).toContain(`\n\n${FIRST}`)
  expect(textOf(page(`[A ferry at the quay] ${REST[0]}`))).not.toContain('[')
})

it('takes what stands twice below the title for no title, but for the picture’s', () => {
  const picture = 'The ferry and the harbour council [Rex]'
  expect(readText(page(picture, picture)).title?.text).toBe('Council sells the last ferry')
})

it.each([
  '← The harbour before',
  '<The harbour before',
  '(via The Islander)',
  '> Harbour council',
  '…and its passengers',
  'Ferry at its quay. Photo: Bo Ek',
  'Harbour',
  'Posted: Oct 18, 2024 / 10:35 PM PST',
  '18.10.2024 10:16 Uhr - Island News - red',
  '最後の渡し船＝アシュフォードの港で2024年10月',
  'Mayor Ann Lee, left, with a skipper',
])('takes %s for no title', (line) => {
  expect(readText(page().replace('Council sells the last ferry', line)).title?.text).not.toBe(line)
})

describe('days as labels', () => {
  it('stay with a year, which makes the day that of the article', () => {
    const opening = 'October 18, 2024: Here are four ferries that have sailed from the quay for the last time.'
    expect(textOf(page(opening))).toBe([opening, FIRST, ...REST].join('\n\n'))
  })

  it('stay where there are several, as in a chronicle', () => {
    const days = [
      'Oct. 18: Mayor Ann Lee speaks to skippers at the town hall and offers them a new contract.',
      'Oct. 19: The skippers leave their boats at the quay and meet at the harbour office.',
    ]
    expect(textOf(page(...days))).toBe([...days, FIRST, ...REST].join('\n\n'))
  })
})

describe('a caption in a block of lines', () => {
  const CAPTION =
    'Mayor Ann Lee greets the skippers of the last three ferries, who had come to the quay with their families, their dogs and a brass band that played until the evening.'
  const printed = (...block: string[]): string =>
    [
      'Home',
      'News',
      'Sign in',
      '',
      'Council sells the last ferry',
      '',
      ...block,
      '',
      FIRST,
      '',
      ...REST.join('\n\n').split('\n'),
      '',
      'Privacy policy',
    ].join('\n')

  it.each([
    ['above its credit', [CAPTION, 'Foto: Island Press']],
    ['above whose picture it is, in brackets', [CAPTION, '(Island Athletics)']],
    ['above “Credit”', [CAPTION, 'Credit...', 'Bo Ek/Associated Press']],
    [
      'below its label',
      ['Image caption', '', 'Mayor Ann Lee greets the skippers of the last three ferries at the quay.'],
    ],
    ['above itself with its credit', [CAPTION, `${CAPTION}Credit...Bo Ek`]],
    ['above itself with a counter', [CAPTION, '', `1 of 4. ${CAPTION}`]],
    ['with itself and its credit', [`A ferry lies at the quay in May.A ferry lies at the quay in May. ISLAND/PRESS`]],
  ])('is no part of the text %s', (_, block) => {
    expect(textOf(printed(...block))).toBe([FIRST, ...REST].join('\n\n'))
  })

  it('is no paragraph that begins as the next one does', () => {
    const twins = ['old boats', 'new boats'].map(
      (boats) =>
        `It is hard to find a reason to keep the ${boats}, as ${boats.split(' ')[0]} ones need a crew too, and nobody has found one.`,
    )
    expect(textOf(printed(...twins.flatMap((text) => [text, ''])))).toContain(twins.join('\n\n'))
  })
})

describe('what looks like a heading', () => {
  const headings = (line: string) =>
    readText(
      [
        'Home',
        'News',
        'Sign in',
        '',
        'Council sells the last ferry',
        '',
        FIRST,
        '',
        REST[0],
        '',
        line,
        '',
        ...REST.slice(1),
        `${REST[0]} So says Ann Lee, its skipper.`,
        '',
        'Privacy policy',
      ].join('\n'),
    )
      .blocks.filter(({ type }) => type === 'heading')
      .map(({ text }) => text)

  it.each([
    'Passengers wait at the quay in May Shutterstock',
    'Credit... Bo Ek for The Island News',
    'Rest and sleep help them to come home.Unsplash/Bo Ek',
    'The hall of the harbour / (C) Bo Ek',
    'A post shared by Ann Lee (@annlee)',
    'Passengers wait at the quay in May [65ccde9af5]',
    'Ann Lee',
  ])('is none where it belongs to a picture or is but a name: %s', (line) => {
    expect(headings(line)).toEqual([])
  })

  it.each(['What Ann Lee wants', 'Harbour Dues', 'Island Ferries'])('is one otherwise: %s', (line) => {
    expect(headings(line)).toEqual([line])
  })
})
