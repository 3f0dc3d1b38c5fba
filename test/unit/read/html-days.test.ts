import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayInAddress } from '../../../src/read/dates/in-address.ts'
import { dayIn } from '../../../src/read/dates/in-text.ts'

describe('the day that a line names', () => {
  test.each([
    ['Published on 12. März 2019 um 10:15 Uhr', 'de', '2019-03-12'],
    ['Posted March 12, 2019 by Ann', 'en', '2019-03-12'],
    ['Tue, 12 Mar 2019 10:15:00 GMT', 'en', '2019-03-12'],
    ['le 1er février 2020', 'fr', '2020-02-01'],
    ['12 de marzo de 2019', 'es', '2019-03-12'],
    ['12 марта 2019', 'ru', '2019-03-12'],
    ['2019年3月12日', 'ja', '2019-03-12'],
    ['2019년 3월 12일', 'ko', '2019-03-12'],
    ['2019-03-12T10:15', 'en', '2019-03-12'],
    ['12.03.2019, 10:15', 'de', '2019-03-12'],
    ['Von: B. | 31.10.23', 'de', '2023-10-31'],
    ['25/12/2019', 'en', '2019-12-25'],
    ['Posted 25/12/19', 'en', '2019-12-25'],
    ['פורסם ב-25.12.2019', 'he', '2019-12-25'],
    ['25-Dec-19', 'en', '2019-12-25'],
    ["25-12-'19", 'nl', '2019-12-25'],
    ['03/04/19', 'fr', '2019-04-03'],
    ['4 Sonnen, 12 Mehrlinge 1403', 'de', undefined],
    ['03/04/19', 'en', undefined],
    ['12/25/2019', 'fr', '2019-12-25'],
  ])('%s', (text, language, day) => {
    expect(dayIn(text, language)?.day).toBe(day)
  })

  test('a day that could be two is read by the country, and where that is open, not at all', () => {
    expect(dayIn('03/04/2019', 'en-US')?.day).toBe('2019-03-04')
    expect(dayIn('03/04/2019', 'en-GB')?.day).toBe('2019-04-03')
    expect(dayIn('03/04/2019', 'es')?.day).toBe('2019-04-03')
    expect(dayIn('03/04/2019', 'en')).toBeUndefined()
    expect(dayIn('03/04/2019', '')).toBeUndefined()
  })

  test.each([
    ['31 November 2019'],
    ['2019-02-30'],
    ['version 12.3.2019.4'],
    ['call 555-2019-03-12-1'],
    ['2019'],
    ['May 2019'],
  ])('no day: %s', (text) => {
    expect(dayIn(text, 'en')).toBeUndefined()
  })

  test('the first of two days counts', () => {
    expect(dayIn('March 12, 2019, updated 14 March 2019', 'en')?.day).toBe('2019-03-12')
  })

  test('an address names a day only whole', () => {
    expect(dayInAddress('https://example.com/2019/03/12/the-lamp/')).toBe('2019-03-12')
    expect(dayInAddress('https://example.com/news/2019-03-12-the-lamp')).toBe('2019-03-12')
    expect(dayInAddress('https://example.com/2019/03/the-lamp')).toBeUndefined()
    expect(dayInAddress('https://example.com/2019/13/12/x')).toBeUndefined()
  })

  test('every day comes back from its own name', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1985-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10)
          const name = date.toLocaleDateString('en', { timeZone: 'UTC', dateStyle: 'long' })
          expect(dayIn(`On ${name} it rained.`, 'en')?.day).toBe(day)
          expect(dayIn(day, 'en')?.day).toBe(day)
        },
      ),
    )
  })
})
