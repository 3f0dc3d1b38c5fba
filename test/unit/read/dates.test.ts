import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDate } from '../../../src/read/dates/dates.ts'

const instant = (text: string, timeZone = 'UTC') => readDate(text, timeZone)?.at.toISOString().slice(0, 19)
const day = (text: string, timeZone = 'UTC') => readDate(text, timeZone)?.day

describe('a written date', () => {
  it.each([
    '2026-11-03',
    '2026/11/3',
    '2026.11.03',
    '20261103',
    '3 November 2026',
    '3rd of November, 2026',
    'Nov 3, 2026',
    'Nov. 3rd 2026',
    'Tuesday, November 3, 2026',
    'Tue, 3 Nov 2026',
    '3-Nov-2026',
    '3.11.2026',
    '3. November 2026',
    'Dienstag, 3. November 2026',
    '3 novembre 2026',
    'mardi 3 novembre 2026',
    '3 de noviembre de 2026',
    '3 de novembro de 2026',
    '3 novembra 2026',
    '3. marraskuuta 2026',
    '3 ноября 2026 г.',
    '2026年11月3日',
    '2026년 11월 3일',
    '٣ نوفمبر ٢٠٢٦',
    '2026 Nov 3',
    '2026-W45-2',
    '3 Nov 2026, 10.15 Uhr',
    '3 de novembro de 2026 às 10:15',
    '2026年11月3日（火）',
    '2026/11/03(Tue)',
    '2026. 11. 3. 오전 10:15',
    '2026-11-03 (updated 2026-12-01)',
    '20261103-1015',
    '20261103101530123',
    '2026-11-03 10h',
    '📅 2026-11-03',
    '**2026-11-03**',
    '2026-307',
    '2026–11–03',
    '@2026-11-03',
    '2026-11-03 ☕',
    '2026-11-03 Tuesday',
    '2026:11:03 10:15:00',
    '2026-11-03_10-15-00',
    '3.11.2026 klo 10.15',
    '3/11-2026',
    "3 Nov '26",
    '10:15 AM, November 3, 2026',
    '令和8年11月3日',
    '۱۴۰۵/۰۸/۱۲',
    '2026-11-02 24:00',
  ])('is that day: %s', (text) => {
    expect(day(text)).toBe('2026-11-03')
  })

  it.each([
    ['2026-11-03T10:15:30Z', '2026-11-03T10:15:30'],
    ['2026-11-03 10:15:30 -0400', '2026-11-03T14:15:30'],
    ['2026-11-03 9:05:07 -0400', '2026-11-03T13:05:07'],
    ['2026-11-03 10:15:30 -4', '2026-11-03T14:15:30'],
    ['2026-11-03 18:30:22 2026 -0800', '2026-11-04T02:30:22'],
    ['2026-11-03T10:15:30.123+01:00', '2026-11-03T09:15:30'],
    ['2026-11-03T10:15:30+01:00[Europe/Berlin]', '2026-11-03T09:15:30'],
    ['2026-11-03 10:15:30 UTC', '2026-11-03T10:15:30'],
    ['2026-11-03 10:15 Europe/Berlin', '2026-11-03T09:15:00'],
    ['2026-11-03 10:15 PST', '2026-11-03T18:15:00'],
    ['2026-07-03 10:15 ET', '2026-07-03T14:15:00'],
    ['Tue, 03 Nov 2026 10:15:30 GMT', '2026-11-03T10:15:30'],
    ['Tue Nov 03 2026 10:15:30 GMT+0100 (Central European Standard Time)', '2026-11-03T09:15:30'],
    ['Tue Nov  3 10:15:30 2026', '2026-11-03T10:15:30'],
    ['Tue Nov  3 10:15:30 UTC 2026', '2026-11-03T10:15:30'],
    ['November 3, 2026 at 10:15 PM', '2026-11-03T22:15:00'],
    ['November 3, 2026 12:05 a.m.', '2026-11-03T00:05:00'],
    ['3. November 2026 um 10:15 Uhr', '2026-11-03T10:15:00'],
    ['3 novembre 2026 à 10h15', '2026-11-03T10:15:00'],
    ['1793700930', '2026-11-03T10:15:30'],
    ['1793700930123', '2026-11-03T10:15:30'],
  ])('with a clock time is that instant: %s', (text, expected) => {
    expect(instant(text)).toBe(expected)
  })

  it('without an offset is read by the newsletter’s clock', () => {
    expect(instant('2026-11-03 10:15', 'America/New_York')).toBe('2026-11-03T15:15:00')
    expect(instant('2026-07-03', 'Asia/Tokyo')).toBe('2026-07-02T15:00:00')
  })

  it('falls on the day that it has in the newsletter’s time zone', () => {
    expect(day('2026-11-03T23:30:00Z', 'Europe/Stockholm')).toBe('2026-11-04')
    expect(day('2026-11-03T02:00:00+02:00', 'America/Los_Angeles')).toBe('2026-11-02')
  })

  it.each([
    'Nov 31',
    '2026-11-31',
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '0000-01-01',
    'November 2026',
    '2026',
    '2026-11',
    'soon',
    '',
    '{{ .Date }}',
    '2026-11-03 25:00',
    '2026-11-03 10:61',
    '2026-11-03 13:00 pm',
    '2026-11-03 10:15 +99:00',
    '2026-11-03 and more',
    '3 Foo 2026',
    `2026-11-03${' '.repeat(200)}x`,
  ])('is refused: %s', (text) => {
    expect(readDate(text, 'UTC')).toBeUndefined()
  })

  it('that could be two days is not guessed', () => {
    expect(readDate('03/04/2026', 'UTC')).toBeUndefined()
    expect(day('04/04/2026')).toBe('2026-04-04')
    expect(day('25/12/2026')).toBe('2026-12-25')
    expect(day('12/25/2026')).toBe('2026-12-25')
    expect(day('03.04.2026')).toBe('2026-04-03')
  })

  it('has the month that its language calls so, or else the more widely read one', () => {
    expect(readDate('3. listopada 2026.', 'UTC', 'hr')?.day).toBe('2026-10-03')
    expect(readDate('3 listopada 2026', 'UTC', 'pl')?.day).toBe('2026-11-03')
    expect(day('3 listopada 2026')).toBe('2026-11-03')
    expect(day('3 października 2026')).toBe('2026-10-03')
  })

  it('never throws, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        readDate(text, 'UTC')
      }),
    )
  })

  it('reads every ISO instant back', () => {
    const date = fc.date({ min: new Date('0002-01-01'), max: new Date('9998-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(date, (at) => {
        expect(readDate(at.toISOString(), 'Europe/Stockholm')?.at).toEqual(at)
      }),
    )
  })
})
