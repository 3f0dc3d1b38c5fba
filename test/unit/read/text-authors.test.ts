import { expect, it } from 'vitest'
import { readText } from '../../../src/read/text/text.ts'

const MENU = ['Home', 'News', 'World Affairs', 'Sport', 'Sign in', 'Subscribe', 'Search']
const BODY = [
  'The harbour of Ashford gets a second quay, as the council decided on Tuesday after a long debate about its cost.',
  'Work begins in spring and is to last two years, during which the ferries will land at the old fish market instead.',
  'The money comes from the county, which sold its share in the waterworks last year, and from a loan over ten years.',
  'Privacy Policy',
]
const authors = (...head: string[]) =>
  readText([...MENU, '', 'Ashford builds a second quay for its ferries', '', ...head, '', ...BODY].join('\n')).meta
    .authors

it.each([
  ['behind the date', ['02.02.2022, 11:30 Uhr von Jane Doe'], ['Jane Doe']],
  ['behind the date and a stroke', ['28 June 2026 | Jane Doe'], ['Jane Doe']],
  ['behind the hour', ['19.6.2026 9:40 Uhr Jane Doe 71 Kommentare'], ['Jane Doe']],
  ['in a list', ['* Jane Doe', '* 18 Nov 2026, 19:09'], ['Jane Doe']],
  ['above a sign and the date', ['Jane Doe', '|', '22 April 2026'], ['Jane Doe']],
  ['above the weekday and the date', ['Jane Doe', 'Thursday', '24 September 2026'], ['Jane Doe']],
  [
    'with others, each on a line',
    ['Jane Doe', 'Max Muster', 'Ann Lee', '8 November 2026'],
    ['Jane Doe', 'Max Muster', 'Ann Lee'],
  ],
  ['with others on a line', ['Jane Doe, Max Muster and Ann Lee', 'May 3 2026'], ['Jane Doe', 'Max Muster', 'Ann Lee']],
  ['and what she does', ['Jane Doe, National Security Writer', 'Updated 5:27 am'], ['Jane Doe']],
  ['above what she does', ['Jane Doe', 'Chefredakteurin'], ['Jane Doe']],
  ['above the time that it takes', ['Jane Doe', '5 Min Read'], ['Jane Doe']],
  ['twice, beside a picture of her', ['[Jane Doe]', 'Jane Doe'], ['Jane Doe']],
  ['twice on a line', ['Jane Doe Jane Doe'], ['Jane Doe']],
  ['beside her address', ['Jane Doe @janedoe'], ['Jane Doe']],
  ['for a paper that the page names', ['Jane Doe | Quay Post', 'Quay Post Newsletter'], ['Jane Doe']],
  ['as she writes it, below By', ['By', 'Jane doe', 'December 21, 2026'], ['Jane doe']],
  ['glued to By', ['byJane Doe', 'December 23, 2026'], ['Jane Doe']],
  ['glued to the time', ['Jane Doe15:35, Oct 29 2026'], ['Jane Doe']],
  ['glued to a section', ['By Jane DoeringLifestyle', '3 November 2026'], ['Jane Doering']],
  ['with the agency behind', ['By: Jane Doe, The Quay Press', '3 November 2026'], ['Jane Doe']],
  ['with the paper behind', ['By Jane Doe For The Quay Post', '3 November 2026'], ['Jane Doe']],
  ['below her column', ['Harbour Notes', 'By Jane Doe', '3 November 2026'], ['Jane Doe']],
])('an author is found %s', (_, head, expected) => {
  expect(authors(...head)).toEqual(expected)
})

it.each([
  ['a picture is by', ['Foto:', 'Max Muster', '3 November 2026']],
  ['an agency shows', ['Max Muster/Reuters', '3 November 2026']],
  ['the menu has as well', ['World Affairs', '3 November 2026']],
  ['is what is said of a date', ['Last Update', '3 November 2026']],
  ['is a label of the date', ['Published November', '3 November 2026']],
  ['begins as a sentence', ['Der Herzschlag Ashfords', '3 November 2026']],
  ['stands alone', ['Max Muster']],
])('no author is whom %s', (_, head) => {
  expect(authors(...head)).toEqual([])
})

it('the author of a blog is named below the article, with the time', () => {
  const page = [...MENU, '', 'Ashford builds a second quay', '', ...BODY.slice(0, 3), 'Posted by Jane Doe at 5:06 AM']
  expect(readText([...page, 'Privacy Policy'].join('\n')).meta.authors).toEqual(['Jane Doe'])
})

it('a day is read though the time is glued to its year', () => {
  const page = [...MENU, '', 'Ashford builds a second quay', '', '3 de mayo de 202221:25', ...BODY]
  expect(readText(page.join('\n')).meta.date?.text).toBe('2022-05-03')
})

it.each([['Real Estate'], ['Neue Energie'], ['Premier League']])('nobody is called %s, a section', (name) => {
  expect(authors(`${name} | 18.10.2026`)).toEqual([])
})

it.each([['Source The Islander'], ['Updated Mon']])('nobody is called %s beside a day', (name) => {
  expect(authors(`${name} | 18.10.2026`)).toEqual([])
})

it('a byline may be said twice', () => {
  expect(authors('Byby JANE DOE | 18.10.2026')).toEqual(['JANE DOE'])
  expect(authors('ByJ.R. Doe | 18.10.2026')).toEqual(['J.R. Doe'])
})

it.each([['A Writer'], ['Current Time'], ['Staff'], ['Our Correspondent'], ['La Rédaction']])(
  'nobody is called %s',
  (name) => {
    expect(authors(`By ${name} | 18.10.2026`)).toEqual([])
  },
)

it.each([
  ['By Jane Doe Harbour editor, The Islander', 'Jane Doe'],
  ['By Jane Doe Leave a comment', 'Jane Doe'],
  ['By Jane Mary Doe Janedoe.quay@example.com', 'Jane Mary Doe'],
])('an author is no part of what follows the name: %s', (line, name) => {
  expect(authors(line)).toEqual([name])
})
