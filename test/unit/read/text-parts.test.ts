import { describe, expect, test } from 'vitest'
import { articleText } from '../../../src/model/article.ts'
import { densePart } from '../../../src/read/text/dense-part.ts'
import { linesOf } from '../../../src/read/text/lines.ts'
import { linesOfText } from '../../../src/read/text/lines-of-text.ts'
import { readText } from '../../../src/read/text/text.ts'
import { titleAt } from '../../../src/read/text/title.ts'
import { PROSE } from './html-page.ts'

const MENU = ['Skip to content', 'Log in', 'Subscribe', 'Islands', 'Harbour', 'Boats', 'Weather', 'Letters']
const FOOTER = ['Privacy policy', 'Terms of use', 'Contact us', '© The Islander']
const DEFAULTS = { head: [] as string[], credit: ['By Ann Lee', '18 October 2024'] }
const pageOf = (title: string, { head, credit } = DEFAULTS) =>
  [...head, ...MENU, title, ...credit, ...PROSE, ...FOOTER].join('\n\n')
const titleIn = (text: string) => readText(text).title?.text
const textIn = (text: string) => articleText(readText(text))

describe('a headline with a dash in it', () => {
  test.each(['and many questions stay', 'Ministers say nothing'])('is whole where the page has it so: - %s', (tail) => {
    const name = `The enquiry into the flood: Two leave - ${tail}`
    const lines = linesOf(
      [`${name} | The Islander`, 'The enquiry into the flood', 'By Ann Lee', `Also: ${name}`].join('\n\n'),
    )
    const kept = lines.map(() => false)
    expect(titleAt(lines, kept, 1).text).toBe(name)
  })

  test('is whole where its kicker has a line of its own', () => {
    const [kicker, headline] = ['The outer islands 2024', 'How they are reached - and where the lamp is']
    const credit = [headline, ...DEFAULTS.credit]
    expect(titleIn(pageOf(kicker, { head: [`${kicker}: ${headline}`], credit }))).toBe(`${kicker}: ${headline}`)
  })

  test('ends before the name of a site that begins in lower case', () => {
    const title = 'Guests of the fair: What do the islands read?'
    expect(titleIn(pageOf(title, { ...DEFAULTS, head: [`${title} — the Islander`] }))).toBe(title)
  })
})

test('the last of the numbered steps to a page is no numbered headline', () => {
  const title = 'Keeper of the outer lamp leaves his house'
  const head = ['1. Home', '2. News', '3. Islands']
  const text = [...MENU, ...head, `4. ${title}`, ...DEFAULTS.credit, ...PROSE, ...FOOTER].join('\n')
  expect(titleIn(text)).toBe(title)
})

test('a path that ends with a short headline is none', () => {
  const lines = linesOf(['You are here: Home » Society » Untiring work', 'Untiring work', ...PROSE].join('\n\n'))
  const kept = lines.map((_, at) => at > 1)
  expect(titleAt(lines, kept, 0).text).toBe('Untiring work')
})

describe('a heading in asterisks', () => {
  const underlined = ['Log_in', 'Sub_scribe', 'Out_er', 'Har_bour', 'Let_ters', 'Weat_her']
  const printed = (...title: string[]) =>
    [
      ...underlined.map((entry) => `    * ${entry}`),
      ...title,
      'By Ann Lee',
      '18 October 2024',
      '',
      PROSE.join('\n\n'),
    ].join('\n')

  test('may be an item of a list, and be closed on the next line', () => {
    const text = printed('    * ****** The keeper of the lamp leaves his house', '      ******', '***** Harbour *****')
    expect(titleIn(text)).toBe('The keeper of the lamp leaves his house')
  })

  test('ends where it is closed', () => {
    const title = 'The keeper of the outer lamp leaves his house on the island in May'
    const lines = linesOfText(
      printed(`****** ${title} ******`, 'Lighthouse Brevik is to be let to painters and to those'),
    )
    expect(lines.map(({ text }) => text)).toContain(`# ${title}`)
  })
})

describe('a page printed as one line', () => {
  const menu = 'News Sport Letters Boats Harbour Weather Islands Lamps Ferries Birds Nets Maps'

  test.each(['Rom Con brings readers to the lamp', 'Keeper of the lamp 2024 wins prize of the coast'])(
    'has the title that it repeats, whatever is glued to it: %s',
    (title) => {
      const body = [...PROSE, ...PROSE.map((text) => text.replace('the', 'that'))].join(' ')
      const text = `${title}News and letters for you and your friends on the coast. ${menu} Letters${title}Ann Lee 18 October 2024 10:20 ${body}`
      expect(titleIn(text)).toBe(title)
    },
  )
})

describe('the part of a page with the most paragraphs', () => {
  const noise = Array.from({ length: 60 }, (_, n) => [`Harbour ${n}`, `Tide of quay`, 'Quay']).flat()
  const part = (head: readonly string[], opensOthers = false) => {
    const lines = linesOf([...MENU, ...noise, ...head, ...PROSE, ...PROSE, ...FOOTER].join('\n'))
    const found = densePart(lines, ({ text }) => opensOthers && text === 'Comments')
    return found && lines.slice(found.from, found.to).map(({ text }) => text)
  }

  test('begins with the headline above them', () => {
    expect(part(['# The keeper leaves', 'By Ann Lee'])).toEqual([
      '# The keeper leaves',
      'By Ann Lee',
      ...PROSE,
      ...PROSE,
    ])
  })

  test('is none below readers’ comments', () => {
    expect(part(['# The keeper leaves', 'By Ann Lee', 'Comments'], true)).toBeUndefined()
  })

  test('is what a text tells whose beginning looked like a notice of the membership', () => {
    const welcome = ['Welcome', 'Your membership journey starts here.', 'Keep exploring and earning more as a member.']
    const box = ['View Profile', 'Sign out', ...noise, 'About the author', ...noise]
    const title = 'The keeper of the lamp leaves his house'
    const text = [...MENU, ...welcome, ...box, title, 'By Ann Lee', '18 October 2024', ...PROSE, ...PROSE, ...FOOTER]
    expect(textIn(text.join('\n'))).toContain(PROSE[3])
  })
})

describe('what a picture shows', () => {
  const title = 'The keeper of the lamp leaves his house'
  const shown = 'The keeper of the lamp is led down to the boat that brings the mail on the second day.'
  const placed = 'BREVIK, NORRLAND - FEBRUARY 26: Keepers gather on the quay below the lamp for the last time.'

  test.each([
    [shown, 'View 3 Images'],
    [placed, 'Ann Lee'],
  ])('is left out above the count of pictures, and behind a place and a day: %s', (line, below) => {
    const caption = 'The keeper is seen on the way to the boat with his nets'
    const text = [...MENU, title, ...DEFAULTS.credit, line, below, caption, ...PROSE, ...FOOTER].join('\n\n')
    expect(textIn(text)).not.toContain(line)
  })
})

describe('an author of a printed page', () => {
  const named = (line: string) =>
    readText([...MENU, 'The lamp of the islands goes out', line, '18 October 2024', ...PROSE, ...FOOTER].join('\n\n'))
      .meta.authors

  test('is followed by a button', () => {
    expect(named('By Victoria Lee Follow')).toEqual(['Victoria Lee'])
  })

  test.each(['Current Issue', 'Aktuelle Zeit', 'Harbour Party'])('is no part of the page beside a day: %s', (line) => {
    expect(named(line)).toEqual([])
  })
})

test('a page printed as one line has its first sentence without the buttons glued to it', () => {
  const body = [...PROSE.slice(1), ...PROSE.map((text) => text.replace('the', 'that'))].join(' ')
  const menu = 'News Sport Letters Boats Harbour Weather Islands Lamps Ferries Birds Nets Maps '.repeat(3)
  const text = `The lamp of the islands goes out ${menu} The lamp of the islands goes out Comments 0 Share Facebook Twitter Print ${PROSE[0]} ${body}`
  expect(textIn(text)).toContain(PROSE[0])
  expect(textIn(text)).not.toContain('Facebook')
})

test('headings that are the author’s name and address are none of the article', () => {
  const box = ['## The boats of the harbour', PROSE[0], '## Ann Lee', '## E-mail Ann Lee', 'Ann writes on lamps.']
  const text = [...MENU, '# The lamp goes out', 'By Ann Lee', '18 October 2024', ...PROSE, ...box, ...PROSE, ...FOOTER]
  expect(textIn(text.join('\n\n'))).not.toMatch(/^(?:E-mail )?Ann Lee$/m)
})
