import { describe, expect, it } from 'vitest'
import { withoutLeadingCredit } from '../../../src/read/text/leading-credit.ts'

const SENTENCE = 'The harbour of Ashford gets a second quay, as the council decided on Tuesday.'

describe('a paragraph', () => {
  it.each([
    ['Red. / 31.10.2026 ', '2026-10-31'],
    ['By Ela on 31. October, 2026 | 18 Comments. ', '2026-10-31'],
    ['July 24, 2026 by Jane Doe 5 Comments ', '2026-07-24'],
    ['Published on May 3, 2026 at 5:06 AM | ', '2026-05-03'],
    ['Publié le 30 août 2026 à 14h52 – ', '2026-08-30'],
    ['Veröffentlicht am 13. März 2026 ', '2026-03-13'],
    ['By Jane Doe, Max Muster5 Min Read', undefined],
  ])('begins behind the credit “%s”', (credit, day) => {
    expect(withoutLeadingCredit(credit + SENTENCE)).toEqual({ text: SENTENCE, ...(day && { day }) })
  })

  it.each([
    'May 3, 2026, Ashford opened its second quay, as the council had decided in the autumn before.',
    'On May 3, 2026 President Lee opened the second quay of Ashford, as the council had decided.',
    'By Jane Doe and Max Muster alone the quay was built, in two years and with their own hands.',
    '3 November 2026 was a good day for Ashford, whose second quay opened with a brass band.',
    '12 comments came in from the island before the council decided on the second quay.',
    'Am 31.10.2026 beschloss der Rat von Ashford, einen zweiten Kai für seine Fähren zu bauen.',
    'The council met on 31.10.2026 / Ashford gets a second quay, and its ferries a new pier.',
    '31.10.2026 | Jane Doe',
  ])('keeps what is its own: %s', (text) => {
    expect(withoutLeadingCredit(text)).toEqual({ text })
  })
})
